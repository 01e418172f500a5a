"""How do buttons stand under a message, and where is a long text cut?"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from bot.channels.telegram.wire import Json, plain
from handlers.dialog.render import Button

LONGEST: Final = 4096
_COPIED: Final = 256
_NARROW: Final = 16
"""Two buttons stand side by side when each is at most eight Chinese characters wide."""
_ENDS: Final = "。！？!?\n；;"


def keyboard(buttons: Sequence[Button]) -> list[list[Json]]:
    """Return the rows of an inline keyboard: short labels in pairs, long ones alone."""
    rows: list[list[Button]] = []
    for button in buttons:
        pairs = rows and len(rows[-1]) == 1 and _short(rows[-1][0]) and _short(button)
        if pairs:
            rows[-1].append(button)
        else:
            rows.append([button])
    return [[_wire(button) for button in row] for row in rows]


def opened_by(rows: list[list[Json]]) -> list[str]:
    """Return the addresses that buttons open."""
    return [str(button["url"]) for row in rows for button in row if "url" in button]


def without_links(rows: list[list[Json]]) -> list[list[Json]]:
    """Return the keyboard without those buttons, for an address the platform does not take."""
    left = ([button for button in row if "url" not in button] for row in rows)
    return [row for row in left if row]


def parts(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """Return *text* in pieces the platform takes, cut at the end of a sentence."""
    rest, pieces = plain(text), []
    while _units(rest) > longest:
        cut = _cut(rest, longest)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return tuple(piece for piece in (*pieces, rest) if piece) or ("",)


def _cut(text: str, longest: int) -> int:
    """Return where the first piece of *text* ends: a sentence of its second half, or its end."""
    most = longest if text[:longest].isascii() else _fitting(text, longest)
    end = max(text.rfind(mark, most // 2, most) for mark in _ENDS)
    return end + 1 if end > 0 else most


def _fitting(text: str, longest: int) -> int:
    units = 0
    for at, letter in enumerate(text):
        units += _units(letter)
        if units > longest:
            return at
    return len(text)


def _units(text: str) -> int:
    """Count as the platform does: UTF-16, so a rare character or an emoji counts twice."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)  # noqa: PLR2004 - the first plane


def _short(button: Button) -> bool:
    wide = sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in button.label)
    return wide <= _NARROW


def _wire(button: Button) -> Json:
    label = plain(button.label).strip() or "·"
    if button.copies:
        return {"text": label, "copy_text": {"text": plain(button.copies)[:_COPIED]}}
    if button.link:
        return {"text": label, "url": button.link}
    return {"text": label, "callback_data": button.token}
