"""Who decided what about a clue, and what came of it, as its card tells afterwards?"""

from collections.abc import Iterator
from typing import Final

from clues.lifecycle import Action, State
from clues.model import CourseStep
from clues.speech import Line, Value, Words
from desk.board import Card
from desk.payload import unpack
from handlers.dialog.book import Here

_DECIDED: Final = (Action.ACCEPT, Action.ROUTE, Action.REOPEN, Action.DECLINE, Action.CLOSE)
_ENDINGS: Final = {State.CLOSED: Action.CLOSE, State.DECLINED: Action.DECLINE}


def lines(here: Here, card: Card) -> Iterator[Line]:
    """Return who accepted, routed or ended it, and the outcome with its measures."""
    last = {step.action: step for step in card.course if step.action in _DECIDED}
    acts = tuple(_act(here, card, last[action]) for action in _DECIDED if action in last)
    if acts:
        yield Words("desk-card-acts", {"acts": _listed(acts)})
    step = last.get(_ENDINGS.get(card.clue.state, ""))
    if step is not None:
        yield from _result(here, step)


def _act(here: Here, card: Card, step: CourseStep) -> Words:
    who, at = card.names.get(step.staff_id or 0, ""), here.house.local(step.at)
    return Words("desk-card-act", {"act": Words(f"action-{step.action}"), "who": who, "at": at})


def _result(here: Here, step: CourseStep) -> Iterator[Line]:
    """The outcome by its name, and what the reporter was told of it; the ways he has are left."""
    campaign = here.house.campaign
    for outcome in campaign.outcomes:
        if outcome.id == step.told.get("outcome"):
            yield Words("desk-card-outcome", {"outcome": outcome.label})
    chosen = step.told.get("measures") or ()
    done = tuple(each.label for each in campaign.measures if each.id in chosen)
    if done:
        yield Words("desk-card-measures", {"measures": _listed(done)})
    if "news" in step.told:
        told = unpack(dict(step.told["news"])).lines[0]
        yield Words("desk-card-told", {"text": here.reading.line(told)})


def _listed(parts: tuple[Value, ...]) -> Value:
    whole = parts[0]
    for part in parts[1:]:
        whole = Words("counts-joined", {"first": whole, "second": part})
    return whole
