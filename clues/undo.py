"""Which act of staff can be taken back, and how does the clue stand then?

Only the newest act of a clue, by whoever did it, and only what carries how the clue stood
before. Taking back adds a line to the course; the line taken back is read no more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from clues.lifecycle import State
from clues.model import Clue, CourseStep

UNDO: Final = "undo"
_FIELDS: Final = (
    "state",
    "unit",
    "lead",
    "cooperating",
    "holder_id",
    "held_until",
    "last_holder_id",
    "due_kind",
    "due_day",
    "accept_day",
    "result_day",
    "working_told",
    "reopened",
)


def former(was: Clue, kept: Clue) -> dict[str, Any]:
    """Return what the line of an act keeps, so that it can be taken back: plain JSON."""
    changed = (name for name in _FIELDS if getattr(was, name) != getattr(kept, name))
    return {"version": kept.version, "was": {name: _plain(getattr(was, name)) for name in changed}}


def restored(clue: Clue, kept: Mapping[str, Any]) -> Clue:
    """Return the clue as it stood before the act that kept this."""
    values = {name: _read(name, kept["was"][name]) for name in _FIELDS if name in kept["was"]}
    return replace(clue, **values)


def standing(course: Iterable[CourseStep]) -> list[CourseStep]:
    """Return the lines of a course that still count: neither taken back nor a taking back."""
    lines: list[CourseStep] = []
    for step in course:
        if step.action != UNDO:
            lines.append(step)
        elif lines:
            lines.pop()
    return lines


def undoable(course: Sequence[CourseStep], clue: Clue, staff_id: int) -> CourseStep | None:
    """Return the newest act if this member did it and nothing changed since, or None."""
    last = course[-1] if course else None
    if last is None or last.staff_id != staff_id or "was" not in last.told:
        return None
    return last if last.told["version"] == clue.version else None


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _read(name: str, value: Any) -> Any:
    if name == "state":
        return State(value)
    if name == "cooperating":
        return tuple(value)
    if name == "held_until" and value is not None:
        return datetime.fromisoformat(value)
    return value
