"""What does an official paper say of itself: which one, who issued it, to whom, when, how much?

A paper is not told like a story. Its date of issue, the addresses of its parties, the bank and
the courts it names are no part of what happened; so only what tells of the deed is read, by
the same rules as a story. What does not call itself a paper is not read at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import Final

from clues.reading.amounts.money_role import MoneyRole
from clues.reading.reader import NOWHERE, Ground, read
from clues.reading.slots import Name, Slot
from clues.regex import regex

_HEAD: Final = 8  # rows among which a title is looked for
_TITLE: Final = regex(
    r"(?P<notice>决定书|通知书|告知书|通知单|告知单|处罚单|催告书|强制措施凭证|"
    r"(?:扣押|查封|暂扣|登记保存|封存)(?:物品|财物|车辆)?清单|现场笔录|检查笔录|"
    r"关于[\u4e00-\u9fff]{2,24}的(?:通知|函|决定))"
    r"|(?P<receipt>(?:罚没|罚款|收费|非税|通用|专用|往来|缴款|电子)[\u4e00-\u9fff]{0,10}"
    r"(?:票据|收据|缴款书|发票)|收款收据|收据|普通发票)"
)
_TITLE_ROW: Final = regex(
    r"[\u4e00-\u9fff（）()〔〕]{0,30}?(?:" + _TITLE.pattern + r")(?:[（(].{0,12}[)）])?"
)
_SECOND_PAGE: Final = regex(
    r"(?<=[本该])(?:行政)?(?:处罚)?(?:决定书|通知书|告知书)(?P<receipt>(?!))?"
)
"""How a page without a head names itself."""
_NUMBER: Final = regex(
    r"(?P<mark>[\u4e00-\u9fff]{1,14})?[〔\[【(（「［]\s*(?P<year>(?:19|20)\d{2})\s*[〕\]】)）」］]"
    r"\s*(?P<rest>(?:第|字|\s)*[A-Za-z0-9][A-Za-z0-9-]{0,18})\s*号?"
)
_LABELLED: Final = regex(
    r"(?:(?:决定书|通知书|文书|告知书|票据|凭证)?(?:编号|文号|号码|票号)\s*[：:]|N[oO0]\s*[.:：])\s*"
    r"(?P<number>[A-Za-z0-9][A-Za-z0-9-]{5,23})(?![\dA-Za-z])"
)
_LAWS: Final = regex(r"《[^》\n]{0,60}》(?:第[\d一二三四五六七八九十百零]{1,8}[条款项之、]{1,3})*")
_LATE: Final = regex(r"(?:逾期|到期不|每日按)[^。；;\n]*")
"""What is threatened for paying late is not what is to be paid."""
_PARTS: Final = regex(r"[^，。；;\n]+[，。；;]?")
_NO_PART: Final = regex(
    r"违法所得|货值|复议|诉讼|不服|法院|逾期|加处|加收|银行|账号|帐号|账户|开户|户名|法定代表|"
    r"负责人|经营者|"
    r"住址|住所|地址|电话|邮编|邮政|身份证|性别|出生|年龄|职业|执法人员|执法证|证件号|签收|"
    r"送达|签名|签字|陈述|申辩|听证|起\s*\d+\s*日内|收到本|营业执照|信用代码|印章|盖章"
)
"""Parts of a paper that tell of its parties, of legal ways and of payment, not of the deed."""
_PARTY: Final = regex(
    r"^(?:当事人|被处罚(?:人|单位)|被检查(?:人|单位)|受检单位|检查对象|行政相对人|单位名称|"
    r"企业名称|"
    r"名称|受送达人|缴款人|付款(?:人|单位)|交款(?:人|单位)|"
    r"被告知人)[^：:\n]{0,12}[：:]\s*(?P<who>.+)$",
    re.MULTILINE,
)
_ADDRESSED: Final = regex(r"^(?P<who>[\u4e00-\u9fffA-Za-z0-9（）()]{4,30})[：:]$", re.MULTILINE)
_CODE: Final = regex(r"信用代码[^：:\n]{0,10}[：:]\s*(?P<code>.+)$", re.MULTILINE)
_ISSUED: Final = regex(
    r"^[^，。；\n]{0,24}?(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|"
    r"[二〇○零O一三四五六七八九十]{4}\s*年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}"
    r"日|"
    r"\d{4}-\d{1,2}-\d{1,2})\s*$",
    re.MULTILINE,
)
_SEAL: Final = regex(r"^.{2,40}?(?:[（(](?:印章|盖章|公章)[)）])\s*$", re.MULTILINE)
_RECEIVES: Final = regex(
    r"^.{0,12}?(?:收款单位|开票单位|执收单位|收费单位|处罚机关|处罚单位|执法机关|执法单位)"
    r"(?:[（(]章[)）])?\s*[：:]\s*(?P<who>[\u4e00-\u9fff]{2,24})",
    re.MULTILINE,
)
_SIGNED: Final = 6  # rows among which an office is looked for that a stamp lies upon
_UNDER_STAMP: Final = regex(r"[\u4e00-\u9fff]{2,24}[局队所站会厅府]")
_DIGITS: Final = str.maketrans("〇○零O一二三四五六七八九", "0000123456789")
_OFFICE: Final = regex(r"^[\u4e00-\u9fff]{2,24}(?:局|队|所|站|会|厅|办|府|院|处)$", re.MULTILINE)
_WEIGHTY: Final = frozenset({MoneyRole.FINE, MoneyRole.FEE, MoneyRole.LEVY})
_WHERE: Final = frozenset({Name.PLACE, Name.ROAD, Name.STAKE, Name.POINT, Name.WATER})


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialPaper:
    """What was read of a paper; *slots* quote it, *number* is its own (文号), "" if unread.

    *title* is what it calls itself; a paper is a receipt for money, or else a notice.
    """

    title: str
    number: str = ""
    slots: tuple[Slot, ...] = ()


def official_paper(text: str, *, now: datetime, ground: Ground = NOWHERE) -> OfficialPaper | None:
    """Return what the text of a page says; None when it does not call itself a paper.

    *now* is the local time at which it was sent; a day after it is left out.
    """
    title = _title(text)
    if title is None:
        return None
    name = Name.RECEIPT_GIVEN if title["receipt"] else Name.NOTICE_GIVEN
    called = title[0].replace(" ", "")
    given = Slot(name=name, value=True, text=called, start=0, end=0)
    slots = (*_deed(text, now, ground), *_agency(text, title[0], now), *_party(text, now), given)
    return OfficialPaper(title=called, number=_number(text), slots=_with_time(slots, text, now))


def paper_among(pages: Sequence[str]) -> str:
    """Return the text that calls itself an official paper, "" if none of *pages* does.

    *pages* are readings of one page; the one whose title stands highest is the right one.
    """
    headed = [(row, text) for text in pages for row, _ in _heads(text)]
    if headed:
        return min(headed)[1]
    return next((text for text in pages if _title(text) is not None), "")


def _title(text: str) -> re.Match[str] | None:
    """Return the row by which a page calls itself a paper; letters may stand wide apart."""
    head = next(_heads(text), None)
    return _SECOND_PAGE.search(text) if head is None else head[1]


def _heads(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for at, row in enumerate(text.splitlines()[:_HEAD]):
        if met := _TITLE_ROW.fullmatch(row.replace(" ", "")):
            yield at, met


def _number(text: str) -> str:
    if met := _NUMBER.search(text):
        rest = re.sub(r"\s", "", met["rest"])
        return f"{met['mark'] or ''}〔{met['year']}〕{rest}号"
    labelled = _LABELLED.search(text)
    return labelled["number"] if labelled else ""


def _deed(text: str, now: datetime, ground: Ground) -> Iterator[Slot]:
    """Yield when, where and how much, out of what tells of the deed."""
    for known in (
        _OFFICE,
        _SEAL,
        _ISSUED,
        _PARTY,
        _ADDRESSED,
        _RECEIVES,
        _NUMBER,
        _LABELLED,
        _LAWS,
        _LATE,
    ):
        text = known.sub("", text)
    parts = (part for part in _PARTS.findall(text) if not _NO_PART.search(part))
    told = read("\n".join(_joined(parts)), now=now, ground=ground)
    wide = {slot.value for slot in told.all(Name.DISTRICT)}
    for slot in told:
        if slot.name is Name.TIME or (slot.name in _WHERE and slot.value not in wide):
            yield slot
    yield from _sums(told.all(Name.AMOUNT))


def _joined(parts: Iterable[str]) -> Iterator[str]:
    """Yield sentences again: a part that ends in a comma goes on in the next one."""
    sentence = ""
    for part in parts:
        sentence += part
        if not part.endswith("，"):
            yield sentence
            sentence = ""
    yield sentence


def _sums(told: Iterable[Slot]) -> tuple[Slot, ...]:
    """Return what is to be paid; other sums of a paper, of goods and gains, only without one."""
    once: dict[Decimal, Slot] = {}
    for slot in told:
        known = once.get(Decimal(str(slot.value)))
        if known is None or known.role not in _WEIGHTY:
            once[Decimal(str(slot.value))] = slot
    weighty = tuple(slot for slot in once.values() if slot.role in _WEIGHTY)
    return weighty or (tuple(once.values()) if len(once) == 1 else ())


def _agency(text: str, title: str, now: datetime) -> tuple[Slot, ...]:
    """Return who issued it: what its head, its title or its seal names first."""
    head = text.splitlines()[:_HEAD]
    rows = (*(row for row in head if _OFFICE.match(row)), title, *_SEAL.findall(text))
    last = (row for row in text.splitlines()[-_SIGNED:] if not _NO_PART.search(row))
    under = (met[0] for row in last if (met := _UNDER_STAMP.match(row)))
    for row in (*rows, *_RECEIVES.findall(text), *_OFFICE.findall(text), *under):
        found = read(row, now=now).all(Name.AGENCY)
        if found:
            whole = re.sub(r"[（(].*", "", row).strip() if row != title else found[0].text
            return (replace(found[0], text=whole),)
    return ()


def _party(text: str, now: datetime) -> Iterator[Slot]:
    """Yield the company that a paper is addressed to, with its code."""
    named = (*_PARTY.findall(text), *_ADDRESSED.findall(text))
    firms = (firm for who in named for firm in read(who, now=now).all(Name.COMPANY))
    yield from islice(firms, 1)
    if met := _CODE.search(text):
        yield from read(met["code"], now=now).all(Name.CREDIT_CODE)[:1]


def _with_time(slots: tuple[Slot, ...], text: str, now: datetime) -> tuple[Slot, ...]:
    """Keep one time: of the deed where the paper tells one, else of its issue."""
    others = tuple(slot for slot in slots if slot.name is not Name.TIME)
    told = [slot for slot in slots if slot.name is Name.TIME and _is_past(slot, now)]
    exact = [slot for slot in told if "T" in str(slot.value)]
    issued = [slot for row in _ISSUED.findall(text) for slot in read(row, now=now).all(Name.TIME)]
    for some in (told, exact, [slot for slot in issued if _is_past(slot, now)]):
        if len({str(slot.value) for slot in some}) == 1:
            return (some[0], *others)
    return others


def _is_past(slot: Slot, now: datetime) -> bool:
    """Tell whether a day has come; its year stands on the paper, or it was misread."""
    day = str(slot.value)[:10]
    return day[:4] in slot.text.translate(_DIGITS) and day <= now.date().isoformat()
