"""Which action is begun how: at once, or by a form? One row per action."""

from collections.abc import Callable, Mapping
from typing import Final

from clues import codes
from clues.lifecycle import Action
from clues.speech import Kind, Say, Scope, Words
from desk.board import Card, SeeCard
from desk.room import Refused
from desk.talk import Frame
from desk.triage import Act, Check
from desk.turn import Acts, Told
from handlers.dialog import asking
from handlers.dialog.book import Command, Here
from handlers.dialog.flow import Flow, Given
from handlers.dialog.tokens import Press
from handlers.staff import (
    form_accept,
    form_ask,
    form_close,
    form_decline,
    form_note,
    form_reopen,
    form_route,
    results,
)
from handlers.staff.card import CALLED

STAFF_ACTIONS: Final[Mapping[Action, Flow | None]] = {
    Action.CLAIM: None,
    Action.RELEASE: None,
    Action.ACCEPT: form_accept.FLOW,
    Action.DECLINE: form_decline.FLOW,
    Action.ROUTE: form_route.FLOW,
    Action.ASK: form_ask.FLOW,
    Action.NOTE: form_note.FLOW,
    Action.CLOSE: form_close.FLOW,
    Action.REOPEN: form_reopen.FLOW,
}
"""The form of each action; one without a form is done at once."""


def on_clue(here: Here, press: Press) -> Acts:
    """Answer a button of a card; one that was shown before a change changes nothing."""
    if here.talk.staff is None or press.id not in STAFF_ACTIONS:
        yield from ()
        lost = here.talk.staff is None and here.talk.dismissed
        return Told(talk=here.talk, toast=Words("staff-revoked" if lost else "button-stale"))
    return (yield from begin(here, Action(press.id), press.subject, press.version))


def begin(
    here: Here, action: Action, number: str, version: int, known: Mapping[str, str] | None = None
) -> Acts:
    """Do an action at once or open its form, if it may be begun; *known* answers it already."""
    flow = STAFF_ACTIONS[action]
    if flow is None:
        outcome = yield Act(action=action, number=number, version=version)
        return (yield from results.after(here, action, number, outcome))
    refusal = yield Check(action=action, number=number, version=version)
    if isinstance(refusal, Refused):
        return (yield from results.refused(here, action, number, refusal))
    fresh = here.on(results.without_forms(here.talk))
    frame = Frame(
        flow=flow.name, subject=number, aside={"version": version}, answers=dict(known or {})
    )
    return (yield from asking.begin(fresh, frame, *results.left_open(here)))


def typed(action: Action) -> Callable[[Here, str], Acts]:
    """Return what answers the word of *action*, with or without a clue number behind it."""

    def answer(here: Here, rest: str) -> Acts:
        if codes.looks_like(rest) in _CODES:
            return (yield from results.beside(here, code_said()))
        number, words = _parts(rest)
        if rest and number is None and here.talk.frame is not None:
            return (yield from asking.answer(here, Given(words=here.inbound.words.strip())))
        if number is None and (not rest or action in _WORDED):
            number = open_card(here)
        if number is None and (not rest or action in _WORDED):
            return (yield from which(here))
        card = yield SeeCard(number or "")
        if card is None:
            return (yield from results.absent(here))
        return (yield from _with_words(here, action, card, words))

    return answer


_CODES: Final = frozenset({"receipt", "transfer"})


def code_said() -> Say:
    """Say that a receipt or transfer code is no clue number; the code is not repeated."""
    return Say(lines=(Words("desk-code-no-number"),), kind=Kind.NOTICE)


_WORDED: Final[Mapping[Action, Mapping[str, str]]] = {
    Action.NOTE: {},
    Action.ASK: {"items": form_ask.WRITE},
}
"""Actions that may be written in one line with their words, and what is answered by that."""


def _with_words(here: Here, action: Action, card: Card, words: str) -> Acts:
    """Begin an action; *words* behind it are its own words where it is one that has any."""
    known = _WORDED.get(action, {}) if words else {}
    told = yield from begin(here, action, card.clue.number, card.clue.version, known)
    opened = told.talk.frame is not None and told.talk.frame.flow == f"{results.FORM}{action}"
    if not words or action not in _WORDED or not opened:
        return told
    return (yield from asking.answer(here.on(told.talk), Given(words=words)))


def _parts(rest: str) -> tuple[str | None, str]:
    """Return the clue number that is written first, and what stands behind it."""
    if (number := codes.read_number(rest)) is not None:
        return number, ""
    head, *more = rest.split(maxsplit=1) or [""]
    number = codes.read_number(head)
    return number, rest if number is None else "".join(more)


def named(here: Here, rest: str) -> str | None:
    """Return the clue that is named, else the one whose card stands open."""
    return (codes.read_number(rest) or "") if rest else open_card(here)


def which(here: Here) -> Acts:
    """Ask for the number of the clue that is meant."""
    say = Say(lines=(Words("desk-number-ask"),), kind=Kind.NOTICE)
    return (yield from results.beside(here, say))


def open_card(here: Here) -> str | None:
    """Return the number of the clue whose card stands open, or that an open form is about."""
    shown = here.talk.open.choices if here.talk.open is not None else ()
    card = next((choice.subject for choice in shown if choice.scope is Scope.CLUE), None)
    frame = here.talk.frame
    form = frame is not None and frame.flow.startswith(results.FORM) and frame.subject
    return card or form or None


COMMANDS: Final = tuple(
    Command(name=action, answer=typed(action), words=CALLED[action], staff=True, takes=True)
    for action in STAFF_ACTIONS
)
