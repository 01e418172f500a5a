"""What lies behind a card: the whole story, and how its next day was counted?"""

from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.board import Card, SeeCard
from desk.turn import Acts, Told
from handlers.citizen.clue.status import arithmetic
from handlers.dialog.book import Here
from handlers.staff import card as cards
from handlers.staff import results, said
from handlers.staff.actions import named, which


def whole_story(here: Here, rest: str = "") -> Acts:
    """Show everything the reporter wrote, then and later, as far as this member may read it."""
    if (number := named(here, rest)) is None:
        return (yield from which(here))
    found = yield SeeCard(number)
    if found is None or not found.reads:
        return (yield from results.absent(here))
    words = Words("desk-story", {"number": number, "text": cards.story(found)})
    return _behind(here, found, "story", words, *said.whole(here, found))


def counted(here: Here, rest: str = "") -> Acts:
    """Show how the next day of a clue was counted, day by day."""
    if (number := named(here, rest)) is None:
        return (yield from which(here))
    found = yield SeeCard(number)
    if found is None:
        return (yield from results.absent(here))
    none = (Words("desk-due-nothing", {"number": number}),)
    lines = arithmetic(here, found.due) if found.due is not None else none
    return _behind(here, found, "due", *lines)


def _behind(here: Here, found: Card, name: str, *lines: Line) -> Told:
    """Say it beside the card, with the way back to it."""
    number = found.clue.number
    back = Choice(id="card", label=Words("desk-story.card"), scope=Scope.WORD, subject=number)
    say = Say(lines=lines, choices=(back,), kind=Kind.NOTICE, subject=f"{name}:{number}")
    return Told(talk=here.talk, says=(say,))
