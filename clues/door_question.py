"""What does somebody at the door, or at the roadside, want looked up?

“应急局，查青湾木业”, a credit code, a check code, a certificate's number, the name of a fee, a
place on the road: one message, read into what can be looked up. Nothing is guessed that was
not said; what is missing is asked for.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from clues.credit_code import find_credit_code
from clues.matching import folded, full_name
from clues.points import read_spot
from clues.regex import regex

LONGEST: Final = 200


class Wanted(StrEnum):
    """What is to be looked up."""

    FILING = "filing"
    CHECKPOINT = "checkpoint"
    FEE = "fee"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorQuestion:
    """A question as it was read; *words* are the person's own.

    *unit* is the name he gave the unit, *scan* a code an inspection shows, *item* what is
    inspected. *day* is None for today.
    """

    wanted: Wanted
    words: str
    unit: str = ""
    company: str = ""
    code: str = ""
    scan: str = ""
    item: str = ""
    ident: str = ""
    fee: str = ""
    day: date | None = None

    @property
    def lacks_company(self) -> bool:
        """Tell whether nothing says whose inspection is asked about."""
        return self.wanted is Wanted.FILING and not (self.company or self.code or self.scan)


def read_question(words: str, units: Iterable[str], today: date) -> DoorQuestion:
    """Read *words*; *units* are all names and short names of units that are known."""
    text = unicodedata.normalize("NFKC", words).strip()[:LONGEST]
    if found := _OFFICER.search(text):
        return DoorQuestion(
            wanted=Wanted.CERTIFICATE,
            words=words,
            ident=found["id"],
            unit=_unit(text, units)[0],
        )
    day, text = _day(text, today)
    code = find_credit_code(text) or ""
    unit, rest = _unit(text, units)
    if not code and not unit and _is_point(text):
        return DoorQuestion(wanted=Wanted.CHECKPOINT, words=words, day=day)
    if (fee := _fee(rest)) and not code and not _COMPANY.search(rest):
        return DoorQuestion(wanted=Wanted.FEE, words=words, fee=fee, unit=unit, day=day)
    if not code and read_spot(text).road and not _COMPANY.search(rest):
        return DoorQuestion(wanted=Wanted.CHECKPOINT, words=words, unit=unit, day=day)
    return _filing(words, unit, rest, code=code, day=day)


def _filing(words: str, unit: str, rest: str, *, code: str, day: date | None) -> DoorQuestion:
    scan = _SCAN.search(rest)
    if scan:
        rest = rest.replace(scan[0], "，")
    pieces = _pieces(rest.upper().replace(code, "，") if code else rest)
    unit = unit or next((piece for piece in pieces if _UNIT_ENDS.search(piece)), "")
    others = [piece for piece in pieces if piece != unit]
    company = _company(others)
    item = next((piece for piece in others if piece != company), "")
    return DoorQuestion(
        wanted=Wanted.FILING,
        words=words,
        unit=unit,
        company=company,
        code=code,
        scan=(scan["code"] or scan["bare"]) if scan else "",
        item=item,
        day=day,
    )


def fee_in(story: str) -> str:
    """Return the name of a fee that a story speaks of, empty when there is none."""
    return _fee(unicodedata.normalize("NFKC", story)[: 10 * LONGEST])


# --- a code that was photographed ---------------------------------------------------------


def code_in(payload: str) -> str:
    """Return the code that a check code's picture carries: alone, or within an address."""
    text = unicodedata.normalize("NFKC", payload).strip()
    if "://" not in text and "?" not in text:
        return text[:LONGEST]
    named = _IN_ADDRESS.search(text)
    return (named["code"] if named else text.rstrip("/").rpartition("/")[2])[:LONGEST]


def asked_by(payloads: Iterable[str], called: str = "检查码") -> str:
    """Return the question that photographed codes ask, empty when they ask nothing we know.

    A credit code (a licence shows one) or a check code; *called* is the word put before it.
    """
    for payload in payloads:
        if code := find_credit_code(unicodedata.normalize("NFKC", payload)):
            return code
        if _CHECK.fullmatch(found := code_in(payload)):
            return f"{called} {found.upper()}"
    return ""


# --- pieces -------------------------------------------------------------------------------

_OFFICER: Final = regex(
    r"(?:执法证|证件|工作证|证号|警号|胸牌|certificate|officer)(?:的?(?:号码?|编号|no\.?))?"
    r"[\s:是为#]*(?P<id>(?=[A-Z0-9-]*\d)[A-Z0-9-]{5,24})",
    re.IGNORECASE,
)
_SCAN: Final = regex(
    r"(?:检查码|扫码编号|check code)[\s:是为]*(?P<code>[A-Z0-9-]{6,40})"
    r"|(?<![A-Z0-9])(?P<bare>JC[0-9]{6,20})(?![A-Z0-9])",
    re.IGNORECASE,
)
_CHECK: Final = regex(r"(?=.*\d)[A-Z0-9-]{6,40}", re.IGNORECASE)
_IN_ADDRESS: Final = regex(
    r"[?&#](?:code|id|no|jcm|check_?code|number)=(?P<code>[\w-]{4,60})", re.IGNORECASE
)
_COMPANY: Final = regex(
    r"公司|厂|集团|企业|合作社|商行|超市|酒楼|饭店|酒店|餐馆|药房|医院|学校|工坊|门市|分店|经营部"
    r"|\b(?:ltd|inc|co\.|company|factory|timber|shop)\b",
    re.IGNORECASE,
)
_UNIT_ENDS: Final = regex(r"(?:局|所|大队|支队|中队|办|办公室|委|委员会|厅|政府|街道|镇|乡)$")
_POINT: Final = regex(
    r"站卡|设卡|关卡|卡点|检查站|检测站|收费站|超限站|治超|拦车|拦路|路口|国道|省道|县道|高速|渡口|码头|航道|桥头"
    r"|checkpoint|toll|highway",
    re.IGNORECASE,
)
_FEE: Final = regex(r"(?P<name>[\u4e00-\u9fffA-Za-z()]{1,20}费)(?!用|劲)")
_FEE_VERBS: Final = regex(r"^.*?(?:收取|收了?|要交|交了?|缴纳?|叫做?|名叫|查|项目|目录里?|的)")
_NO_FEE: Final = frozenset({"收费", "交费", "缴费", "免费", "乱收费", "费"})
_CUT: Final = regex(
    r"[,，、;；。!！?？:\n]+|(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])"
    r"|来查|要查|说查|检查|来检|核查|抽查|查"
)
_FILLERS: Final = regex(
    r"^(?:的人|来人|的同志|来的是|今天|现在|刚才|刚刚|这会儿|有人|有个|有|说是|说要|我们公司是|我们公司|我们厂|我们是|我们|我是|我家|这家"
    r"|公司是|公司叫|单位是|单位叫|对象是|对象|名称|他们|对方|要来|正在|上门|来了|来|到|在|要|是|叫|去|把|给)+"
    r"|(?:的人|来人|的同志|的工作人员|的执法人员|的执法员|过来|上门|今天|现在|刚才|吗|呢|了|的|要|来|在|到)+$"
)
_DAY: Final = regex(
    r"(?P<word>昨天|前天|今天|明天|yesterday|today|tomorrow)"
    r"|(?:(?P<year>\d{4})[-年/.])?(?P<month>\d{1,2})[-月/](?P<day>\d{1,2})[日号]?",
    re.IGNORECASE,
)
_DAYS: Final = {
    "昨天": -1,
    "前天": -2,
    "今天": 0,
    "明天": 1,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
}
_SHORTEST: Final = 2


def _is_point(text: str) -> bool:
    if _COMPANY.search(text):
        return False
    spot = read_spot(text)
    return bool(spot.road or spot.metres is not None or _POINT.search(text))


def _unit(text: str, units: Iterable[str]) -> tuple[str, str]:
    """Return the longest known unit that is named, and the words without it."""
    plain = folded(text)
    known = sorted({name for name in units if len(folded(name)) >= _SHORTEST}, key=len)
    found = next((name for name in reversed(known) if folded(name) in plain), "")
    if not found:
        return "", text
    place = text.casefold().find(found.casefold())
    if place < 0:  # it is written with spaces or marks inside
        return found, text
    return found, f"{text[:place]}，{text[place + len(found) :]}"


def _pieces(text: str) -> list[str]:
    cut = (_FILLERS.sub("", _FILLERS.sub("", piece.strip())) for piece in _CUT.split(text))
    return [piece for piece in cut if len(full_name(piece)) >= _SHORTEST]


def _company(pieces: list[str]) -> str:
    named = [piece for piece in pieces if _COMPANY.search(piece)]
    return max(named or pieces, key=len, default="")


def _fee(text: str) -> str:
    found = _FEE.search(text)
    if found is None:
        return ""
    name = found["name"]
    shorter = _FEE_VERBS.sub("", name)
    name = shorter if len(shorter) > _SHORTEST else name
    return "" if name in _NO_FEE else name


def _day(text: str, today: date) -> tuple[date | None, str]:
    """Return the day that is named and the words without it; None when none is."""
    found = _DAY.search(text)
    if found is None:
        return None, text
    day = _dated(found, today)
    if day is None:
        return None, text
    return day, f"{text[: found.start()]}，{text[found.end() :]}"


def _dated(found: re.Match[str], today: date) -> date | None:
    if word := found["word"]:
        return today + timedelta(days=_DAYS[word.lower()])
    try:
        return date(int(found["year"] or today.year), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
