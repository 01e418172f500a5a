"""How does a member take his newest act back?"""

from clues import codes
from clues.speech import Kind, Say, Words
from desk.board import SeeCard
from desk.room import Refused
from desk.turn import Acts
from desk.undo import Undo
from handlers.dialog.book import Here
from handlers.staff import results
from handlers.staff.actions import open_card


def undo(here: Here, rest: str = "") -> Acts:
    """Take back what was done last to the clue that is named, or whose card stands open."""
    number = codes.read_number(rest) if rest else open_card(here)
    card = (yield SeeCard(number)) if number else None
    if card is None:
        return (yield from _nothing(here, rest))
    outcome = yield Undo(card.clue.number)
    if isinstance(outcome, Refused):
        return (yield from results.shown(here, card, Words(f"desk-undo-{outcome.reason}")))
    fresh = yield SeeCard(card.clue.number)
    act = Words(f"action-{outcome.facts['action']}")
    done = Words("desk-undo-done", {"number": card.clue.number, "act": act})
    return (yield from results.shown(here, fresh, done))


def _nothing(here: Here, rest: str) -> Acts:
    if rest:
        return (yield from results.absent(here))
    say = Say(lines=(Words("desk-undo-nothing"),), kind=Kind.NOTICE)
    return (yield from results.beside(here, say))
