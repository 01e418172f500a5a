"""What may a member of the staff still read, in a conversation of his own, of a clue behind a wall?

Nothing. A wall may grow while a card stands on his screen: what was said about the clue is left
out whenever his page is drawn again, and an open question about it is open no more.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from clues import codes
from clues.regex import regex
from desk import talk as talks
from desk import triage
from desk.lookup import OwnClue, own_clue
from desk.room import Room
from desk.talk import Talk
from storage import clue_rows
from storage.talk_rows import LineRow

ABOUT: Final = "about"
"""Under this key a kept line names the clues it is about, beside those its words name."""
_NUMBER: Final = regex(r"(?<![0-9A-Z-])[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Z-])")


def about(talk: Talk) -> set[str]:
    """Return the numbers of the clues that a talk of the staff is about; of anybody else none."""
    return set() if talk.staff is None else _numbers(_of_staff(talk))


def kept_from(room: Room, talk: Talk) -> Talk:
    """Return *talk* without what is about a clue that its member may not see."""
    if talk.staff is None:
        return talk
    hidden = _hides(room, talk)
    if not any(hidden(number) for number in about(talk)):
        return talk
    frames = tuple(frame for frame in talk.frames if not hidden(frame.subject))
    return replace(talk, frames=frames, open=None, offered=None, rest=(), done=())


def readable(room: Room, talk: Talk, lines: Sequence[LineRow]) -> list[LineRow]:
    """Return the lines of a page that its reader may see still."""
    if talk.staff is None:
        return list(lines)
    hidden = _hides(room, talk)
    return [line for line in lines if not any(map(hidden, _numbers(line.body)))]


def _of_staff(talk: Talk) -> dict[str, Any]:
    """Return what is open in *talk*: all that may show a clue, or lead to one."""
    kept = talks.to_json(talk)
    return {
        name: kept[name] for name in ("frames", "done", "open", "offered", "rest") if name in kept
    }


def _numbers(told: Any) -> set[str]:
    found: Iterable[str] = _NUMBER.findall(json.dumps(told, default=str))
    return {number for number in found if codes.read_number(number) == number}


def _hides(room: Room, talk: Talk) -> Callable[[str], bool]:
    """Return what says whether a clue is hidden from who speaks here; each is asked for once."""
    known: dict[str, bool] = {"": False}

    def hidden(number: str) -> bool:
        if number not in known:
            known[number] = _hidden(room, talk, number)
        return known[number]

    return hidden


def _hidden(room: Room, talk: Talk, number: str) -> bool:
    """A member may be a reporter, too: what he reported himself is his to see."""
    if talk.staff is None or codes.read_number(number) is None:
        return False
    if clue_rows.is_visible(room.conn, triage.reader(talk.staff), number):
        return False
    return own_clue(room, talk, OwnClue(number)) is None
