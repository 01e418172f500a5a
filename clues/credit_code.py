"""Is this a unified social credit code, and if not, where did the pen slip?

GB 32100-2015: 18 characters out of 31 (no I, O, S, V, Z). One for the registering
authority, one for the kind of body, six for the area, nine of the organisation's own code,
whose last is a check character of its own (GB 11714), and one check character over all.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clues import codes
from clues.regex import regex

ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LENGTH: Final = 18
_VALUE: Final = {character: value for value, character in enumerate(ALPHABET)}
_BASE: Final = len(ALPHABET)
_NEVER: Final = "IOSVZ"
_WEIGHTS: Final = tuple(pow(3, place, _BASE) for place in range(LENGTH - 1))

_OWN_FROM, _OWN_TO = 8, 17  # the organisation's own code within the eighteen
_OWN_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_OWN_BASE: Final = 11
_OWN_TEN: Final = 10

_ID_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS: Final = "10X98765432"
_ID_CARD: Final = regex(r"[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX]")
_MOBILE: Final = regex(r"1[3-9]\d{9}")
_OLD_NUMBER: Final = regex(r"\d{15}")

_GAPS: Final = regex(r"[\s\-_·.,，。:：\u2010-\u2015\u2212\u200b]+")
_INSIDE: Final = regex(r"(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])")
_SHAPE: Final = regex(r"[0-9A-Z]*")


class CodeSlip(StrEnum):
    """What is wrong with something that was given as a credit code."""

    LENGTH = "length"
    LETTER = "letter"
    CHECK = "check"
    STRANGE = "strange"
    ID_CARD = "id-card"
    PHONE = "phone"
    OLD_NUMBER = "old-number"
    CLUE_NUMBER = "clue-number"
    RECEIPT_CODE = "receipt-code"


class CodePart(StrEnum):
    """Where the slip most likely is: in the organisation's own nine, or in the rest."""

    OWN = "own"
    REST = "rest"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class BadCode:
    """Why a text is no credit code.

    *count* is how many characters came. *letters* are those that no code has. *part* is
    where the slip most likely is.
    """

    slip: CodeSlip
    count: int = 0
    letters: str = ""
    part: CodePart = CodePart.UNKNOWN


def read_credit_code(text: str) -> str | BadCode:
    """Return the code in its one written form, or what is wrong with it.

    Width, case, spaces and dashes do not matter. A clue number, receipt code, telephone
    number, identity card or the old registration number is named as what it is.
    """
    plain = _plain(text)
    if mistaken := _mistaken(text, plain):
        return BadCode(slip=mistaken, count=len(plain))
    if not _SHAPE.fullmatch(plain):
        return BadCode(slip=CodeSlip.STRANGE, count=len(plain))
    if len(plain) != LENGTH:
        return BadCode(slip=CodeSlip.LENGTH, count=len(plain))
    if letters := "".join(dict.fromkeys(each for each in plain if each in _NEVER)):
        return BadCode(slip=CodeSlip.LETTER, count=LENGTH, letters=letters)
    if check_character(plain[:-1]) != plain[-1]:
        return BadCode(slip=CodeSlip.CHECK, count=LENGTH, part=_part(plain))
    return plain


def check_character(body: str) -> str:
    """Return the eighteenth character of a code's first seventeen.

    Raises KeyError for a character that no code has.
    """
    total = sum(_VALUE[each] * weight for each, weight in zip(body, _WEIGHTS, strict=True))
    return ALPHABET[-total % _BASE]


def find_credit_code(text: str) -> str | None:
    """Return the first sound code that stands somewhere in *text*."""
    folded = unicodedata.normalize("NFKC", text).upper()
    read = (read_credit_code(found) for found in _INSIDE.findall(folded))
    return next((code for code in read if isinstance(code, str)), None)


def _plain(text: str) -> str:
    return _GAPS.sub("", unicodedata.normalize("NFKC", text).upper())


def _mistaken(text: str, plain: str) -> CodeSlip | None:
    """Return what else the text is: people have many numbers at hand."""
    if _ID_CARD.fullmatch(plain) and _is_id_card(plain):
        return CodeSlip.ID_CARD
    if _MOBILE.fullmatch(plain):
        return CodeSlip.PHONE
    if _OLD_NUMBER.fullmatch(plain):
        return CodeSlip.OLD_NUMBER
    match codes.looks_like(text):
        case "number":
            return CodeSlip.CLUE_NUMBER
        case "receipt":
            return CodeSlip.RECEIPT_CODE
    return None


def _is_id_card(plain: str) -> bool:
    total = sum(int(each) * weight for each, weight in zip(plain, _ID_WEIGHTS, strict=False))
    return _ID_CHECKS[total % _OWN_BASE] == plain[-1]


def _part(plain: str) -> CodePart:
    """Say where the slip is: the nine characters of the organisation check themselves."""
    return CodePart.REST if _own_holds(plain[_OWN_FROM:_OWN_TO]) else CodePart.OWN


def _own_holds(own: str) -> bool:
    # Letters count 10 to 35 here, as in GB 11714: not their place in the alphabet of 31.
    values = [int(each, 36) for each in own[:-1]]
    total = sum(value * weight for value, weight in zip(values, _OWN_WEIGHTS, strict=True))
    check = (_OWN_BASE - total % _OWN_BASE) % _OWN_BASE
    return own[-1] == ("X" if check == _OWN_TEN else str(check))
