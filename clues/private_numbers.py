"""Which numbers does nobody here need, so that they are kept nowhere?

Identity cards (18 places, GB 11643, check character ISO 7064 mod 11-2) and bank cards (16 to 19
digits, Luhn). A credit code of a company, a telephone, a document number is neither. What is
called an identity card or bank card in front of it is one, also with a slip of the pen in it.
"""

import re
from typing import Final

from clues.regex import regex

MASK: Final = "▇▇▇▇"
IDCARD: Final = "idcard"
BANKCARD: Final = "bankcard"

_RUN: Final = regex(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){14,18}[Xx]?(?![0-9A-Za-z])")
_BIRTH: Final = regex(r"\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]")
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_SHORTEST_CARD: Final = 16
_NINE: Final = 9


_CALLED: Final = (
    (
        IDCARD,
        regex(
            r"(?:身份|驾驶)证[号码件]*(?:是|为|[：:，,\s])*$|"
            r"\bid (?:card|number)\W*(?:is|no\.?)?\W*$",
            re.IGNORECASE,
        ),
        (15, 18),
    ),
    (
        BANKCARD,
        regex(
            r"(?:卡[号码]+|银行卡)(?:是|为|[：:，,\s])*$|\bcard (?:number|no\.?)\W*$",
            re.IGNORECASE,
        ),
        (16, 17, 18, 19),
    ),
)
"""What a number is called in front of it, and how many places it then has."""
_FRONT: Final = 14


def hidden(words: str) -> tuple[str, str | None]:
    """Return *words* with such numbers masked, and which kind was first, or None."""
    kinds: list[str] = []

    def masked(found: re.Match[str]) -> str:
        kind = _kind(found[0]) or _by_name(
            words[max(0, found.start() - _FRONT) : found.start()], found[0]
        )
        if kind is None:
            return found[0]
        kinds.append(kind)
        return MASK

    told = _RUN.sub(masked, words)
    return told, (kinds[0] if kinds else None)


def _kind(written: str) -> str | None:
    number = _bare(written)
    if _BIRTH.fullmatch(number) and _is_identity(number):
        return IDCARD
    if number.isdigit() and len(number) >= _SHORTEST_CARD and _is_card(number):
        # A slip in its last place may make a bank card of it; a birthday stands in few of those.
        return IDCARD if _BIRTH.fullmatch(number) else BANKCARD
    return None


def _by_name(front: str, written: str) -> str | None:
    """Return what the words in front call a number that has as many places as that has."""
    places = len(_bare(written))
    return next(
        (kind for kind, called, long in _CALLED if places in long and called.search(front)), None
    )


def _bare(written: str) -> str:
    return re.sub("[ -]", "", written).upper()


def _is_identity(number: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return _CHECKS[total % 11] == number[17]


def _is_card(number: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    return sum(value - _NINE if value > _NINE else value for value in doubled) % 10 == 0
