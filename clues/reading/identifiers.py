"""Which plates, telephone numbers and credit codes are written in a story?"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clues.reading.lexicon import met_in
from clues.reading.numerals import digits


@dataclass(frozen=True, slots=True)
class Written:
    """A value with the place of its words in the folded text."""

    value: str
    start: int
    end: int


_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_SIGN = "[a-z0-9零一二三四五六七八九幺〇]"
_PLATE: Final = re.compile(
    rf"(?P<head>[{_PROVINCES}][a-z])[\s·.-]{{0,2}}(?P<tail>{_SIGN}{{4}}(?:[挂学警]|"
    rf"{_SIGN}(?:[挂学警]|{_SIGN})?))(?![a-z0-9])"
)
_NEW_ENERGY: Final = re.compile(r"[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-K]")
_ORDINARY: Final = re.compile(r"[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[挂学警]")

_LONG_NUMBER: Final = re.compile(r"\d{3}|[零一二三四五六七八九幺]{11}")
_MOBILE: Final = re.compile(r"(?<![\d.])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)")
_LANDLINE: Final = re.compile(r"(?<![\d.-])(0\d{2,3})[-\s)]{1,2}(\d{7,8})(?!\d)")
_FREE_CALL: Final = re.compile(r"(?<!\d)([48]00)-?(\d{3})-?(\d{4})(?!\d)")
_SPOKEN_MOBILE: Final = re.compile(
    "(?<![零一二三四五六七八九幺])([一幺][三四五六七八九][零一二三四五六七八九幺]{9})(?![零一二三"
    "四五六七八九幺十百千])"
)

_CODE: Final = re.compile(r"(?<![0-9a-z])[0-9a-z]{2}\d{6}[0-9a-z]{10}(?![0-9a-z])")
_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def plates(text: str) -> Iterator[Written]:
    """Yield the vehicle plates, without their dot: 湘J3A628."""
    for met in met_in(_PLATE, text):
        tail = met["tail"].upper().replace("O", "0").replace("I", "1")
        spelled = "".join(digits(sign) or sign for sign in tail)
        # A letter or figure too many may be the beginning of the next word.
        for count in (len(spelled), len(spelled) - 1):
            known = _known(spelled[:count])
            if known:
                end = met.start("tail") + count
                if count < len(spelled) and spelled[count].isascii() and met["tail"].isascii():
                    break
                yield Written(met["head"].upper() + spelled[:count], met.start(), end)
                break


def _known(tail: str) -> bool:
    return any(pattern.fullmatch(tail) is not None for pattern in (_ORDINARY, _NEW_ENERGY)) and any(
        sign.isdigit() for sign in tail
    )


def phones(text: str) -> Iterator[Written]:
    """Yield telephone numbers: mobiles in eleven figures, others with a hyphen."""
    if not _LONG_NUMBER.search(text):
        return
    for met in met_in(_MOBILE, text):
        yield Written("".join(met.groups()), met.start(1), met.end())
    for met in met_in(_LANDLINE, text):
        yield Written("-".join(met.groups()), met.start(), met.end())
    for met in met_in(_FREE_CALL, text):
        yield Written("-".join(met.groups()), met.start(), met.end())
    for met in met_in(_SPOKEN_MOBILE, text):
        yield Written(digits(met[1]) or "", met.start(), met.end())


def credit_codes(text: str) -> Iterator[Written]:
    """Yield unified social credit codes (18 signs) whose check character is right."""
    for met in met_in(_CODE, text):
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
