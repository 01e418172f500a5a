"""How does a whole case read on paper: what was told, its course, questions and answers?

Nothing here depends on the day of reading, so that a case that did not change reads the same.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from clues.lifecycle import Action
from clues.model import CourseStep
from clues.speech import Inbound, Line, Value, Words
from desk.alarm import ALARM
from desk.board import Card
from desk.lookup import Piece
from desk.payload import unpack
from desk.talk import Talk
from handlers.dialog.book import Book, Here
from handlers.dialog.render import Reading
from handlers.staff import card as cards

#: No date of a case lies in this year, so every date is written with its own.
_NO_DAY = date.min
#: What a reporter does himself; all else that no member did, the clock or a wall that grew did.
_OWN = frozenset(
    {"submit", ALARM, Action.ADD, Action.ANSWER, Action.WITHDRAW, Action.RATE},
)
_WHOLE = 1_000_000  # characters: the story is not cut


def text(book: Book, card: Card, language: str) -> str:
    """Return the case as plain text in *language*, one fact a line."""
    here = _here(book, card, language)
    reading = Reading(house=book.house, language=language, today=_NO_DAY)
    return "".join(f"{reading.line(line)}\n" for line in lines(here, card))


def lines(here: Here, card: Card) -> Iterator[Line]:
    """Return the lines of a case in the order they are read."""
    facts = cards.facts(here, card, most=_WHOLE)
    yield _title(here, card)
    yield from (line for line in facts if line is not None)
    if card.clue.lead is not None:
        yield _units(here, card)
    yield Words("case-file-course")
    for step in card.course:
        yield from _step(here, card, step)
    if card.questions:
        yield Words("case-file-questions")
    for each in card.questions:
        yield Words(
            "case-file-question",
            {"at": here.house.local(each.asked_at), "question": each.words},
        )
        if each.answer:
            yield Words("case-file-words", {"text": each.answer})


def _here(book: Book, card: Card, language: str) -> Here:
    """Return a place to speak from: the words of a card want one, and hear nobody."""
    talk = Talk(address=0, channel="web", lookup=b"", language=language, staff=card.member)
    at = card.received_at
    nothing = Inbound(source="case", event="", channel="web", address="", lookup=b"", at=at)
    return Here(book=book, talk=talk, inbound=nothing, now=at)


def _title(here: Here, card: Card) -> Words:
    return Words(
        "case-file-title",
        {
            "number": card.clue.number,
            "label": cards.label_of(here, card.clue.category),
            "state": cards.state_of(card),
            "channel": Words(f"channel-name.{card.clue.channel}"),
            "mode": Words(f"identity-mode.{card.clue.identity_mode}"),
            "at": card.received_at,
        },
    )


def _units(here: Here, card: Card) -> Words:
    coop = tuple(cards.unit_name(here, unit) for unit in card.clue.cooperating)
    return Words(
        "case-file-units",
        {
            "lead": cards.unit_name(here, str(card.clue.lead)),
            "coop": cards.joined(coop),
        },
    )


def _step(here: Here, card: Card, step: CourseStep) -> Iterator[Line]:
    yield Words(
        "case-file-step",
        {
            "at": here.house.local(step.at),
            "action": str(step.action),
            "state": cards.state_name(step.state),
            "who": _who(here, card, step),
        },
    )
    for key in ("words", "why"):
        if said := str(step.told.get(key) or ""):
            yield Words("case-file-words", {"text": said})
    if came := _came_with(card, step):
        numbers = "、".join(str(piece.nth) for piece in came)
        yield Words("case-file-files", {"numbers": numbers})
    if "news" in step.told:
        yield from (_news(line) for line in unpack(step.told["news"]).lines)


def _came_with(card: Card, step: CourseStep) -> Sequence[Piece]:
    """Return the files that came with an addition: behind those of the draft they stand in order.

    Each step says how many it brought.
    """
    brought = [int(each.told.get("files", 0)) for each in card.course]
    at = next(n for n, each in enumerate(card.course) if each is step)
    first = len(card.files) - sum(brought[at:])
    return card.files[first : first + brought[at]] if first >= 0 else ()


def _news(line: Line) -> Words:
    return Words("case-file-told", {"text": line})


def _who(here: Here, card: Card, step: CourseStep) -> Value:
    """Return who acted: a member with his unit, the reporter, or the system by itself."""
    if step.staff_id is None:
        return Words("desk-actor.reporter" if step.action in _OWN else "desk-actor.system")
    unit = cards.unit_name(here, step.unit or "")
    return Words("case-file-who", {"unit": unit, "name": card.names.get(step.staff_id, "")})
