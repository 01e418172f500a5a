"""Which plates, telephone numbers and credit codes are written in a story?"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clues.reading.words.lexicon import met_in
from clues.reading.words.numerals import digits
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex


@dataclass(frozen=True, slots=True)
class Written:
    """A value with the place of its words in the folded text."""

    value: str
    start: int
    end: int


_PROVINCES: Final = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼黔陇滇"
_SPELLED: Final = "零一二三四五六七八九幺〇"
# 两 is a sign only among those that are spoken: 湘A12345两次.
_SIGN: Final = f"(?:[a-z0-9{_SPELLED}洞拐勾]|(?<=[{_SPELLED}])两(?=[{_SPELLED}]))"
# Signs may be dictated one by one: 湘 D 7 Q 0 3 6; a dot stands behind the head.
_PLATE: Final = regex(
    rf"(?P<head>[{_PROVINCES}][\s·.-]?[a-z])[\s·ㆍ./_杠横点-]{{0,2}}"
    rf"(?P<tail>{_SIGN}(?: ?{_SIGN}){{3,7}})(?P<kind> ?[挂学警港澳领](?!口|队|导|[的]?班))?"
)
# Embassies have 使 and six figures and no province.
_EMBASSY: Final = Sparing(regex(r"(?<![驶大天公特行指致促迫即唤])(使)[\s·]?(\d{6})(?!\d)"))
_NEW_ENERGY: Final = regex(r"[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]")
_ORDINARY: Final = regex(r"[A-HJ-NP-Z0-9]{5}")
_SHORT: Final = regex(r"[A-HJ-NP-Z0-9]{4}")
_ROAD_AND_STAKE: Final = regex(r"\d{1,4} ?k")
_MEASURED: Final = regex(
    r" ?(?:公里|千米|km?\b|米|吨|[元块点年月日时个辆人次分秒度车斤趟天层]|%|[+.:：]\d)"
)

_LONG_NUMBER: Final = swift(r"\d{3}|\d \d \d|[零一二三四五六七八九幺]{11}")
# What stands before is asked behind the first figure: so the search leaps from 1 to 1.
_MOBILE: Final = regex(
    r"(1(?:(?<![\d.]1)|(?<=861)|(?<=86[- ]1))[3-9]\d)[-. ]?(\d{4})[-. ]?(\d{4})(?!\d)"
)
# 第13912345678号, 车架号lsv13800001234: no telephone.
_NUMBERED: Final = regex(
    r"(?:第|[编单票架证文案账卡]号(?:是|为|:)?|"
    r"[a-z]{3}(?<!tel)(?<!one)(?<!hat)(?<!all)) ?$"
)
_NO_CALL: Final = regex("元|号(?!码|是|机)|块钱")
# One by one, or in odd groups: 1 5 8 0 0 0 0 4 4 5 5, 158 00 00 44 55.
_SPELLED_MOBILE: Final = Sparing(regex(r"1(?<![\d.]1)(?<!\d[ .-]1) ?[3-9](?: ?\d){9}(?! ?\d)"))
_LANDLINE: Final = regex(r"(0(?<![\d.-]0)\d{2,3})[-\s)]{1,2}(\d{7,8})(?!\d)")
# Without its hyphen it is one only where a telephone is spoken of.
_CLOSED_LANDLINE: Final = regex(
    r"(?:电话|座机|固话|打|拨|联系(?:方式|人)?|热线|号码|tel)(?:是|为|了|:|：)?\s?(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})(?!\d)"
)
_FREE_CALL: Final = swift(r"(?<!\d)([48]00)[- ]?(\d{3})[- ]?(\d{4})(?!\d)")
_SPOKEN = "零一二三四五六七八九幺"
_SPOKEN_MOBILE: Final = Sparing(
    regex(rf"([一幺](?<![{_SPOKEN}].)[三四五六七八九][{_SPOKEN}]{{9}})(?![{_SPOKEN}十百千])")
)

_CODE: Final = regex(r"(?<![0-9a-z])[0-9a-z]{2}\d{6}[0-9a-z]{10}(?![0-9a-z])")
_SIX_FIGURES: Final = regex(r"\d\d{5}")  # a sign first: so the search leaps to figures
_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def plates(text: str) -> Iterator[Written]:
    """Yield the vehicle plates, without their dot: 湘J3A628, 湘A1234挂, 使014578."""
    for met in met_in(_PLATE, text):
        tail = met["tail"]
        for length in _lengths(tail):
            known = _known(tail[:length], met["kind"] if length == len(tail) else None)
            whole = length == len(tail) and known[-1:] == (met["kind"] or "-")[-1]
            end = met.end("kind") if whole else met.start("tail") + length
            if known and not (" " in tail[:length] and _is_road(met, end)):
                yield Written(met["head"][0] + met["head"][-1].upper() + known, met.start(), end)
                break
    yield from _in_pinyin(text)
    for met in met_in(_EMBASSY, text):
        yield Written(met[1] + met[2], met.start(), met.end())


# Lu B8T66K: in English the province is written by its sound; some sound alike.
_SOUNDS: Final = {
    "jing": "京", "hu": "沪", "yun": "云", "liao": "辽", "hei": "黑", "xiang": "湘", "wan": "皖",
    "lu": "鲁", "xin": "新", "su": "苏", "zhe": "浙", "meng": "蒙", "shan": "陕", "min": "闽",
    "yue": "粤", "qing": "青", "zang": "藏", "chuan": "川", "ning": "宁", "qiong": "琼",
    "jin": "Jin", "yu": "Yu", "ji": "Ji", "gan": "Gan", "gui": "Gui",
}  # fmt: skip
_IN_PINYIN: Final = Sparing(
    swift(rf"\b(?P<sound>{'|'.join(_SOUNDS)})[ -]?(?P<city>[a-z])[ ·-]?(?P<tail>[a-z0-9]{{5,6}})\b")
)


def _in_pinyin(text: str) -> Iterator[Written]:
    for met in met_in(_IN_PINYIN, text):
        known = _known(met["tail"], None)
        if known and any(sign.isdigit() for sign in met["tail"]):
            value = _SOUNDS[met["sound"]] + met["city"].upper() + known
            yield Written(value, met.start(), met.end())


def _lengths(tail: str) -> Iterator[int]:
    """Yield how much of *tail* may be the plate: up to its first blank, all of it, or less."""
    dense = tail.partition(" ")[0]
    if len(dense) > 4:  # as many as an ordinary plate has
        yield len(dense)
    yield len(tail)
    for at in range(len(tail) - 1, 3, -1):
        # Two figures or letters side by side are not two things: what is too long is no plate.
        if not (tail[at].isascii() and tail[at - 1].isascii() and " " not in tail[at - 1 : at + 1]):
            yield at


def _is_road(met: re.Match[str], end: int) -> bool:
    """Whether what looks like a dictated plate is a road and a kilometre: 云S305 12公里."""
    return _MEASURED.match(met.string, end) is not None or (
        met["head"][-1] in "gsxy" and _ROAD_AND_STAKE.match(met["tail"]) is not None
    )


# 洞, 拐 and 勾 are what drivers and the radio say for 0, 7 and 9.
_RADIO: Final = str.maketrans("OI洞拐勾", "01079")


def _known(tail: str, kind: str | None) -> str:
    """Return *tail* as it stands on a plate, "" when no plate looks like that."""
    figures = tail.replace(" ", "").upper().translate(_RADIO)
    spelled = "".join(digits(sign) or sign for sign in figures)
    if not any(sign.isdigit() for sign in spelled):
        return ""
    ordinary = _ORDINARY.fullmatch(spelled)
    if kind and (_SHORT.fullmatch(spelled) or (kind.strip() in "警学" and ordinary)):
        return spelled + kind.strip()
    return spelled if ordinary or _NEW_ENERGY.fullmatch(spelled) else ""


def _is_call(met: re.Match[str]) -> bool:
    text, start = met.string, met.start()
    numbered = _NUMBERED.search(text, max(0, start - 5), start)
    return numbered is None and _NO_CALL.match(text, met.end()) is None


def phones(text: str) -> Iterator[Written]:
    """Yield telephone numbers: mobiles in eleven figures, others with a hyphen."""
    if not _LONG_NUMBER.search(text):
        return
    for met in filter(_is_call, met_in(_MOBILE, text)):
        yield Written("".join(met.groups()), met.start(1), met.end())
    for met in met_in(_SPELLED_MOBILE, text) if " " in text else ():
        if not _MOBILE.match(met[0]):
            yield Written(met[0].replace(" ", ""), met.start(), met.end())
    for pattern in (_LANDLINE, _CLOSED_LANDLINE, _FREE_CALL):
        for met in met_in(pattern, text):
            yield Written("-".join(met.groups()), met.start(1), met.end())
    for met in met_in(_SPOKEN_MOBILE, text):
        yield Written(digits(met[1]) or "", met.start(), met.end())


def credit_codes(text: str) -> Iterator[Written]:
    """Yield unified social credit codes (18 signs) whose check character is right."""
    for met in met_in(_CODE, text) if _SIX_FIGURES.search(text) else ():
        code = met[0].upper()
        if credit_code_holds(code):
            yield Written(code, met.start(), met.end())


IDENTIFIERS: Final[Mapping[str, Callable[[str], Iterator[Written]]]] = {
    "plate": plates,
    "phone": phones,
    "credit_code": credit_codes,
}
"""Who reads which, by the name of its slot."""


def blotted(text: str, written: Iterable[Written]) -> str:
    """Return the text without what is *written*: the 12345 of a plate is no telephone line."""
    for each in written:
        text = text[: each.start] + "，" * (each.end - each.start) + text[each.end :]
    return text


def credit_code_holds(code: str) -> bool:
    """Whether the check character of an 18-sign credit code is right.

    Source: GB 32100-2015, 5.4: weights are powers of three modulo 31.
    """
    if len(code) != 18 or any(sign not in _ALPHABET for sign in code):
        return False
    total = sum(_ALPHABET.index(sign) * pow(3, at, 31) for at, sign in enumerate(code[:17]))
    return _ALPHABET[(31 - total % 31) % 31] == code[17]
