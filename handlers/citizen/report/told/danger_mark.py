"""Does a draft tell of danger, and was its teller warned of late?

The mark lies with the draft: it moves, is kept and ends with it, and the clue made of it carries
it. Outside a draft only the last warning is remembered.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from clues.reading.dangers.dangers import Danger, Peril
from clues.understood import Understood
from desk.talk import Frame, Talk
from desk.turn import REPORT

DANGER: Final = "danger"
WARNED: Final = "warned"
_KEPT: Final = (WARNED, "child", "child-asked")
AGAIN_AFTER: Final = timedelta(hours=2)
"""So long one warning counts for what is told on of the same danger."""


def marked(frame: Frame, understood: Understood | None) -> Frame:
    """Return the draft with the danger its newest words tell of; the first one stays."""
    if understood is None or understood.danger is None or DANGER in frame.aside:
        return frame
    return replace(frame, aside={**frame.aside, DANGER: understood.peril})


def of(frame: Frame) -> str:
    """Return which danger a draft tells of, nothing when it tells of none."""
    return str(frame.aside.get(DANGER, ""))


def kept(frame: Frame) -> dict[str, object]:
    """Return what a draft that takes the place of *frame* keeps of what its teller was told."""
    return {key: frame.aside[key] for key in _KEPT if key in frame.aside}


def warns(talk: Talk, danger: Danger, now: datetime) -> bool:
    """Say whether numbers that help come first: always for despair and for what happens now."""
    if danger.peril is Peril.DESPAIR or danger.now:
        return True
    last = _last(talk)
    return last is None or now.timestamp() - last >= AGAIN_AFTER.total_seconds()


def noted(talk: Talk, understood: Understood | None) -> Talk:
    """Return the talk whose draft, if there is one, is marked with what was just told."""
    return _on_draft(talk, lambda frame: marked(frame, understood))


def warned(talk: Talk, danger: Danger, now: datetime) -> Talk:
    """Return the talk that remembers the numbers given *now*; despair is given others."""
    if danger.peril is Peril.DESPAIR:
        return talk
    at = now.timestamp()
    if _draft(talk) is None:
        return replace(talk, tally={**talk.tally, WARNED: at})
    return _on_draft(talk, lambda frame: replace(frame, aside={**frame.aside, WARNED: at}))


def _last(talk: Talk) -> float | None:
    draft = _draft(talk)
    found = (draft.aside if draft else talk.tally).get(WARNED)
    return None if found is None else float(found)


def _draft(talk: Talk) -> Frame | None:
    return next((frame for frame in talk.frames if frame.flow == REPORT), None)


def _on_draft(talk: Talk, change: Callable[[Frame], Frame]) -> Talk:
    frames = (change(frame) if frame.flow == REPORT else frame for frame in talk.frames)
    return replace(talk, frames=tuple(frames))
