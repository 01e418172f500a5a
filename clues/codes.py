"""Which numbers does a person get, and how is a slip of the pen found?

All identifiers use Crockford's 32 characters and check characters over GF(32), so that a
single wrong character or a swap of two never passes.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from clues.regex import regex

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NUMBER_LENGTH = 8
GROUP_LENGTH = 4
GROUPS = 6
RECEIPT_LENGTH = GROUP_LENGTH * GROUPS
TRANSFER = "ZY"
TRANSFER_GROUPS = 4

_VALUE = {character: value for value, character in enumerate(ALPHABET)}
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1
_FIELD = 32
_ALIKE = str.maketrans("OIL", "011")
_GAPS = regex(r"[\s\-_·.\u2010-\u2015\u2212\u200b]+")
_SHAPE = regex(r"[0-9A-Z]*")
_WRITTEN_NUMBER = regex(r"(?=.*\d)[0-9A-Z]{4}-[0-9A-Z]{4}")
_NUMBER_FIRST = regex(r"(?=[A-Z-]*\d)[0-9A-Z]{4}-?[0-9A-Z]{4}(?![0-9A-Z-])")
# A text that passes this many groups by chance is one in 32^4 / 15: seventy thousand.
_GROUPS_TO_RECOGNISE = 4
# A transfer code begins with two letters of its own; its groups count from 17, so that none
# of them ever passes as a group of a receipt code.
_TRANSFER_FROM = 16
_GAP = _GAPS.pattern.removesuffix("+")
_WRITTEN_TRANSFER = regex(
    rf"(?<![0-9A-Z])(?:(?P<sign>{TRANSFER}){_GAP}*)?(?P<code>[0-9A-Z](?:{_GAP}{{0,3}}[0-9A-Z]){{7,23}})"
    r"(?![0-9A-Z])"
)
# Six groups with a dash between each are nothing else, whatever stands in them.
_DASHED_RECEIPT = regex(r"(?<![0-9A-Z-])(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}(?![0-9A-Z-])")
# Six groups or five, one of them perhaps a character short or long.
_WRITTEN_RECEIPTS = tuple(
    regex(rf"(?<![0-9A-Z])(?=(?P<code>{written})(?![0-9A-Z]))")
    for written in (
        rf"[0-9A-Z]{{3,5}}(?:{_GAP}{{1,3}}[0-9A-Z]{{3,5}}){{5}}",
        rf"[0-9A-Z]{{{RECEIPT_LENGTH}}}",
        rf"[0-9A-Z]{{3,5}}(?:{_GAP}{{1,3}}[0-9A-Z]{{3,5}}){{4}}",
    )
)
# With its two letters, half of the groups tell a slip of the pen from a document's number.
_GROUPS_OF_A_SLIP = 2
_LONGEST_MESSAGE = 300

Chance = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Slip:
    """The group (from 1) of a code that was probably copied wrongly, as it reads."""

    group: int
    text: str


def new_number(chance: Chance) -> str:
    """Return a fresh clue number ``XXXX-XXXX``: 35 random bits and a check character."""
    body = _draw(chance, NUMBER_LENGTH - 1)
    return _grouped([*body, _number_check(body)])


def read_number(text: str) -> str | None:
    """Return the clue number that was typed, in its one written form, or None."""
    plain = _plain(text)
    if len(plain) != NUMBER_LENGTH or not _known(plain):
        return None
    values = [_VALUE[character] for character in plain]
    return _grouped(values) if _number_check(values[:-1]) == values[-1] else None


def begins_with_number(text: str) -> bool:
    """Say whether a clue number stands first, with a slip of the pen perhaps."""
    head = unicodedata.normalize("NFKC", text).strip().upper()
    return read_number(text) is not None or _NUMBER_FIRST.match(head) is not None


def new_receipt(chance: Chance) -> str:
    """Return a fresh receipt code: six groups of three random characters and a check."""
    body = _draw(chance, (GROUP_LENGTH - 1) * GROUPS)
    values: list[int] = []
    for group in range(1, GROUPS + 1):
        three = body[(group - 1) * 3 : group * 3]
        values += [*three, _group_check(three, group)]
    return _grouped(values)


def read_receipt(text: str) -> str | Slip | None:
    """Return the receipt code that was typed, the first group that is wrong, or None.

    None means that it is no receipt code at all: a wrong length or strange characters.
    """
    plain = _plain(text)
    if len(plain) != RECEIPT_LENGTH or not _SHAPE.fullmatch(plain):
        return None
    for group, written in enumerate(_cut(plain), start=1):
        if not _group_holds(written, group):
            return Slip(group, written)
    return "-".join(_cut(plain))


def new_transfer(chance: Chance) -> str:
    """Return a fresh transfer code ``ZY-XXXX-XXXX-XXXX-XXXX``: 60 random bits."""
    body = _draw(chance, (GROUP_LENGTH - 1) * TRANSFER_GROUPS)
    values: list[int] = []
    for group in range(1, TRANSFER_GROUPS + 1):
        three = body[(group - 1) * 3 : group * 3]
        values += [*three, _group_check(three, _TRANSFER_FROM + group)]
    return f"{TRANSFER}-{_grouped(values)}"


def transfer_in(text: str) -> str | Slip | None:
    """Return the transfer code that stands in a short message, its first wrong group, or None.

    People send it alone, behind a word, or with the whole message it came in. Without its two
    letters only a code in which every group holds is taken for one.
    """
    if len(text) > _LONGEST_MESSAGE:
        return None
    folded = unicodedata.normalize("NFKC", text).upper()
    written = _WRITTEN_TRANSFER.finditer(folded)
    read = [each for found in written if (each := _transfer(found["sign"], found["code"]))]
    return next((each for each in read if isinstance(each, str)), read[0] if read else None)


def receipt_in(text: str) -> str | None:
    """Return the receipt code that stands in a short message as it was written there, or None.

    People send it alone, behind a word, or with the whole message it came in; a slip or two
    of the pen are left in it.
    """
    if len(text) > _LONGEST_MESSAGE:
        return None
    folded = unicodedata.normalize("NFKC", text).upper()
    if len(folded) != len(text):  # what it is must be found again in what was written
        text = folded
    if (found := _DASHED_RECEIPT.search(folded)) is not None:
        return text[slice(*found.span())]
    for written in _WRITTEN_RECEIPTS:
        for found in written.finditer(folded):
            if _receipt_groups(found["code"]) >= _GROUPS_TO_RECOGNISE:
                return text[slice(*found.span("code"))]
    return text.strip() if looks_like(text) == "receipt" else None


def _receipt_groups(written: str) -> int:
    """Return how many groups of a code hold, each where it stands."""
    groups = _GAPS.split(written)
    groups = groups if len(groups) > 1 else _cut(_plain(written))
    return sum(_group_holds(_plain(each), n) for n, each in enumerate(groups, start=1))


def looks_like(text: str) -> Literal["number", "receipt", "transfer"] | None:
    """Return which identifier a text seems to be, or None when it is something else.

    Eight digits without a dash are a date or a telephone number more often than a number.
    """
    if transfer_in(text) is not None:
        return "transfer"
    plain = _plain(text)
    if len(plain) == RECEIPT_LENGTH and _SHAPE.fullmatch(plain):
        held = sum(_group_holds(each, n) for n, each in enumerate(_cut(plain), start=1))
        return "receipt" if held >= _GROUPS_TO_RECOGNISE else None
    folded = unicodedata.normalize("NFKC", text).strip().upper()
    if _WRITTEN_NUMBER.fullmatch(folded):
        return "number"
    return "number" if read_number(text) and not folded.isdigit() else None


def _transfer(sign: str | None, code: str) -> str | Slip | None:
    # One code in a thousand begins with the very letters that are said before it.
    for written in (code, f"{sign or ''}{code}"):
        groups, held = _held(written)
        if all(held) and len(groups) == TRANSFER_GROUPS:
            return f"{TRANSFER}-{'-'.join(groups)}"
    groups, held = _held(code)
    if sign is None or sum(held[:TRANSFER_GROUPS]) < _GROUPS_OF_A_SLIP:
        return None
    wrong = held.index(False) if False in held else len(held)
    return Slip(wrong + 1, groups[wrong] if wrong < len(groups) else "")


def _held(code: str) -> tuple[list[str], list[bool]]:
    """Return the groups of a transfer code as written, and which of them hold."""
    groups = _cut(_plain(code))
    return groups, [
        _group_holds(each, _TRANSFER_FROM + n) for n, each in enumerate(groups, start=1)
    ]


def _draw(chance: Chance, count: int) -> list[int]:
    return [byte % _FIELD for byte in chance(count)]


def _grouped(values: Sequence[int]) -> str:
    return "-".join(_cut("".join(ALPHABET[value] for value in values)))


def _cut(plain: str) -> list[str]:
    return [plain[at : at + GROUP_LENGTH] for at in range(0, len(plain), GROUP_LENGTH)]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).upper()
    return _GAPS.sub("", folded).translate(_ALIKE)


def _known(plain: str) -> bool:
    return all(character in _VALUE for character in plain)


def _times_x(value: int, times: int = 1) -> int:
    for _ in range(times):
        value <<= 1
        if value & _FIELD:
            value ^= _POLYNOMIAL
    return value


def _number_check(body: Sequence[int]) -> int:
    # The powers x^1 ... x^7 are all different and none is 1, the weight of the check itself.
    check = 0
    for power, value in enumerate(body, start=1):
        check ^= _times_x(value, power)
    return check


def _group_check(three: Sequence[int], group: int) -> int:
    # 2a + 4b + 8c + g: the group's number takes part, so that swapped groups fail too.
    first, second, third = three
    return _times_x(first) ^ _times_x(second, 2) ^ _times_x(third, 3) ^ group


def _group_holds(written: str, group: int) -> bool:
    if len(written) != GROUP_LENGTH or not _known(written):
        return False
    *three, check = (_VALUE[character] for character in written)
    return _group_check(three, group) == check
