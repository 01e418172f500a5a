"""What does one cell of an official table say: a date, a number, a list, a code?"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeAlias

from clues.credit_code import BadCode, read_credit_code
from clues.points import read_spot
from clues.quiet_window import read_window
from clues.regex import regex

LONGEST_CELL: Final = 500
_LARGEST: Final = Decimal(10) ** 9
_SERIAL_DAYS: Final = range(20_000, 80_000)  # 1954 to 2119 as a spreadsheet counts days
_SERIAL_FROM: Final = date(1899, 12, 30)
_WRITTEN_DATE: Final = regex(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?"
    r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2})?.*)?"
)
_PLAIN_DATE: Final = regex(r"(\d{4})(\d{2})(\d{2})")
_OPEN_END: Final = frozenset({"长期", "长期有效", "永久", "至今", "无", "-", "—", "/"})
_BETWEEN: Final = regex(r"[；;、\n]+")
_FORMULA: Final = regex(r"^[=＝@＠\t\r]|^[+＋\-－](?![\d.]+$)")


class BadCell(Exception):
    """A cell cannot be read; *why* names the text that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


Read: TypeAlias = Callable[[str], Any]


def tidy(cell: str) -> str:
    """Return the words of a cell on one line; refuses formulas, control characters, novels."""
    text = unicodedata.normalize("NFC", cell).strip(" \u3000\u00a0\ufeff")
    if _FORMULA.match(text):
        raise BadCell("formula")
    if any(unicodedata.category(each) == "Cc" and each not in "\t\n\r" for each in text):
        raise BadCell("control")
    text = " ".join(text.split())
    if len(text) > LONGEST_CELL:
        raise BadCell("long")
    return text


def words(text: str) -> str:
    """Take the cell as it is."""
    return text


def parts(text: str) -> list[str]:
    """Read several words with ；or 、 between them."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def day(text: str) -> str | None:
    """Read a date as ISO: written, as eight digits, or as the number a spreadsheet keeps."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain in _OPEN_END:
        return None
    try:
        number = int(float(plain))
    except (ValueError, OverflowError):  # no number, or one without end: "inf"
        number = 0
    if number in _SERIAL_DAYS:
        return (_SERIAL_FROM + timedelta(days=number)).isoformat()
    found = _WRITTEN_DATE.fullmatch(plain) or _PLAIN_DATE.fullmatch(plain)
    if found is None:
        raise BadCell("date")
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        raise BadCell("date") from None


def count(text: str) -> int:
    """Read a whole number, with or without 次."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("次").removesuffix(".0")
    if not plain.isdecimal() or not 0 <= int(plain) <= int(_LARGEST):
        raise BadCell("number")
    return int(plain)


def degrees(text: str) -> float:
    """Read a latitude or longitude in degrees."""
    try:
        value = Decimal(unicodedata.normalize("NFKC", text).strip().rstrip("°"))
    except InvalidOperation:
        raise BadCell("number") from None
    if not value.is_finite() or not -180 <= value <= 180:  # noqa: PLR2004 - degrees
        raise BadCell("number")
    return float(value)


def credit_code(text: str) -> str:
    """Read a unified social credit code; a wrong check character is a wrong row."""
    code = read_credit_code(text)
    if isinstance(code, BadCode):
        raise BadCell("credit-code")
    return code


def window(text: str) -> str:
    """Check that a quiet window is understood; its words are kept."""
    if read_window(text) is None:
        raise BadCell("window")
    return text


def road(text: str) -> str:
    """Read a road's code."""
    found = read_spot(text).road
    if not found:
        raise BadCell("road")
    return found


def stake(text: str) -> int:
    """Read a stake or a waterway kilometre as metres."""
    metres = read_spot(text if any(each.isalpha() for each in text) else f"K{text}").metres
    if metres is None:
        raise BadCell("stake")
    return metres


def number(text: str) -> str:
    """Read an identifier that a spreadsheet may have made a number of."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if re.fullmatch(r"\d(?:\.\d+)?E\+\d+", plain, re.IGNORECASE):
        raise BadCell("rounded")
    return plain.removesuffix(".0")
