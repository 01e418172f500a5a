"""What happened to a clue so far, and what comes next, as its page tells it?"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from bot.web.door import Happening
from clues.speech import Words
from clues.working_copy import Standing
from desk.lookup import Piece, Status, StatusStep
from handlers.citizen.clue import status as told
from handlers.dialog.files import count_by_kind
from handlers.dialog.render import Reading


def story(reading: Reading, found: Status) -> tuple[Happening, ...]:
    """Return it newest first, the future on top; files that came after the report stand in it."""
    steps = [(step.at, _happened(reading, step)) for step in found.steps]
    past = sorted((*steps, *_added(reading, found)), key=lambda each: each[0], reverse=True)
    return _future(reading, found) + tuple(
        Happening(when=_moment(reading, at), text=text) for at, text in past
    )


def _added(reading: Reading, found: Status) -> Iterator[tuple[datetime, str]]:
    """Give a line for the files of each minute; what could not be fetched was not added."""
    later = (
        (reading.house.local(piece.at), piece)
        for piece in found.files
        if piece.at > found.received_at and piece.standing is not Standing.LOST
    )
    for _, came in groupby(later, key=lambda each: f"{each[0]:%Y-%m-%d %H:%M}"):
        moments, pieces = zip(*came, strict=True)
        yield moments[-1], reading.say("page-status-files-added", **_which(pieces))


def _which(pieces: tuple[Piece, ...]) -> dict[str, Words | str]:
    kinds = Counter(piece.kind for piece in pieces)
    numbers = "、".join(str(piece.nth) for piece in pieces)
    return {"count": count_by_kind(kinds), "numbers": numbers}


def _future(reading: Reading, found: Status) -> tuple[Happening, ...]:
    if found.due is None:
        return ()
    if found.again is not None:
        when = reading.say("page-status-again", date=found.again)
        return (Happening(when=when, text=reading.say("page-status-late"), next=True),)
    when = reading.say("page-status-next", date=found.due.day)
    return (Happening(when=when, text=reading.say(f"page-promise-{found.due.kind}"), next=True),)


def _moment(reading: Reading, at: datetime) -> str:
    return reading.say("page-status-when", date=at.date(), time=f"{at:%H:%M}")


def _happened(reading: Reading, step: StatusStep) -> str:
    if step.news is not None:
        return reading.text(step.news)
    line = told.event_line(step)
    return reading.line(Words("noted-plain", {"value": line.values["event"]}))
