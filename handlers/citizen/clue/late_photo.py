"""May staff be told the time and place inside a photo that came behind the receipt?

Its reporter is asked once for each clue, while he is still there and where he can press. Without
his word nothing of it is used; what he leaves unanswered is forgotten within a day.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from clues.speech import Choice, Kind, Line, Say, Scope, Words
from clues.working_copy import PhotoFacts
from desk.intake import AddTo
from desk.photo import Late, OfDraft, SeeLate, TakeLate
from desk.room import Done
from desk.turn import Acts, Told
from handlers.citizen.report.files import offers, photo
from handlers.dialog import asking, masked
from handlers.dialog.book import Here

_ASKED: Final = "photo"
"""In the tally of a talk: the clue of whose photos was asked."""


def found(here: Here) -> Acts:
    """Ask about what a photo said: of a draft as its lines want it, of a clue here."""
    file = int(here.inbound.facts["file"])
    if (yield OfDraft(file)):
        return (yield from photo.found(here))
    late: Late | None = yield SeeLate(file)
    if late is None:
        return Told(talk=here.talk)
    told = photo.usable(here, late.facts)
    if not told or not _asks(here, late.number):
        yield TakeLate(late.number, late.nth)
        return Told(talk=here.talk)
    talk = replace(here.talk, tally={**here.talk.tally, _ASKED: late.number})
    words = Words("file-facts-late", {"n": late.nth, "what": photo.carried(told)})
    choices = tuple(
        Choice(
            id=f"photo-{each}",
            label=Words(f"file-facts-late.{each}"),
            scope=Scope.WORD,
            subject=f"{late.number}/{late.nth}",
        )
        for each in ("tell", "drop")
    )
    return Told(talk=talk, says=(Say(lines=(words,), kind=Kind.NOTICE, choices=choices),))


def _asks(here: Here, number: str) -> bool:
    pressed = here.house.capability(here.talk.channel).buttons
    return pressed and offers.present(here) and here.talk.tally.get(_ASKED) != number


def tell(here: Here, rest: str = "") -> Acts:
    """Add what the photo said to its clue, in words."""
    number, nth, told = yield from _taken(here, rest)
    if not told:
        return (yield from asking.repeat(here, Words("file-facts-gone")))
    said = here.reading.line(Words("file-facts-told", {"n": nth, "what": photo.carried(told)}))
    added = yield AddTo(number=number, words=said)
    key = "report-added" if isinstance(added, Done) else "status-none"
    return _said(here, Words(key, {"number": number}), *masked.lines(added))


def drop(here: Here, rest: str = "") -> Acts:
    """Keep nothing of it."""
    yield from _taken(here, rest)
    return _said(here, Words("file-facts-untold"))


def _taken(here: Here, rest: str) -> Any:
    number, _, nth = rest.partition("/")
    facts: PhotoFacts = yield TakeLate(number, int(nth) if nth.isdecimal() else 0)
    told: Mapping[str, Any] = photo.usable(here, facts)
    return number, nth, told


def _said(here: Here, *lines: Line) -> Told:
    return Told(talk=here.talk, says=(Say(lines=lines, kind=Kind.NOTICE, replaces=True),))
