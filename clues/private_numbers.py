"""Which numbers does nobody here need, so that they are kept nowhere?

Identity cards (18 places, GB 11643, check character ISO 7064 mod 11-2) and bank cards (16 to 19
digits, Luhn). A credit code of a company, a telephone, a document number is neither.
"""

import re
from typing import Final

MASK: Final = "▇▇▇▇"
IDCARD: Final = "idcard"
BANKCARD: Final = "bankcard"

_RUN: Final = re.compile(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){14,18}[Xx]?(?![0-9A-Za-z])")
_BIRTH: Final = re.compile(r"\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]")
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_SHORTEST_CARD: Final = 16
_NINE: Final = 9


def hidden(words: str) -> tuple[str, str | None]:
    """Return *words* with such numbers masked, and which kind was first, or None."""
    kinds = [kind for found in _RUN.finditer(words) if (kind := _kind(found[0]))]
    if not kinds:
        return words, None
    return _RUN.sub(lambda found: MASK if _kind(found[0]) else found[0], words), kinds[0]


def _kind(written: str) -> str | None:
    number = re.sub("[ -]", "", written).upper()
    if _BIRTH.fullmatch(number) and _is_identity(number):
        return IDCARD
    if number.isdigit() and len(number) >= _SHORTEST_CARD and _is_card(number):
        return BANKCARD
    return None


def _is_identity(number: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return _CHECKS[total % 11] == number[17]


def _is_card(number: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    return sum(value - _NINE if value > _NINE else value for value in doubled) % 10 == 0
