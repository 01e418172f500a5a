"""What can a member take back?

A claim, while it told the reporter nothing. Everything else has put a message on its way.
"""

from clues import codes
from clues.lifecycle import Action
from clues.speech import Kind, Say, Words
from desk.board import Card, SeeCard
from desk.room import Done
from desk.triage import Act
from desk.turn import Acts
from handlers.dialog.book import Here
from handlers.staff import results
from handlers.staff.actions import open_card


def undo(here: Here, rest: str = "") -> Acts:
    """Take the last deed on a clue back, if it is the member's own claim."""
    number = codes.read_number(rest) if rest else open_card(here)
    card = (yield SeeCard(number)) if number else None
    if card is None:
        return (yield from _nothing(here, rest))
    if (why := _refusal(here, card)) is not None:
        return (yield from results.shown(here, card, why))
    outcome = yield Act(action=Action.RELEASE, number=card.clue.number, version=card.clue.version)
    if not isinstance(outcome, Done):
        return (yield from results.refused(here, Action.RELEASE, card.clue.number, outcome))
    fresh = yield SeeCard(card.clue.number)
    return (yield from results.shown(here, fresh, Words("desk-undo-done")))


def _refusal(here: Here, card: Card) -> Words | None:
    member = here.talk.staff
    last = next((step for step in reversed(card.course) if step.staff_id is not None), None)
    if member is None or last is None or last.staff_id != member.id:
        return Words("desk-undo-nothing")
    if last.action in (Action.NOTE, Action.RELEASE):
        return Words("desk-undo-nothing")
    if last.action == Action.CLAIM and not last.public and card.clue.holder_id == member.id:
        return None
    return Words("desk-undo-late")


def _nothing(here: Here, rest: str) -> Acts:
    if rest:
        return (yield from results.absent(here))
    say = Say(lines=(Words("desk-undo-nothing"),), kind=Kind.NOTICE)
    return (yield from results.beside(here, say))
