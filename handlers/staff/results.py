"""What does a member hear of a deed that was done, refused, or left?

Whatever came of it, the card follows as it stands now, on the same screen.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from clues.lifecycle import Action
from clues.speech import Kind, Line, Say, Words
from desk.board import Card, SeeCard, SeeIdentity
from desk.room import Done, Refused
from desk.talk import Talk
from desk.turn import Acts, Told
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.staff import card as cards
from handlers.staff import not_there

FORM: Final = "desk-"
"""How the name of every flow of this room begins."""

Facts = Mapping[str, Any]


def after(here: Here, action: Action, number: str, outcome: Done | Refused) -> Acts:
    """Say what came of a deed, above the card as it stands now."""
    card = yield SeeCard(number)
    if isinstance(outcome, Refused):
        return (yield from refused(here, action, number, outcome))
    words = _DONE[action]({"number": number, **outcome.facts})
    return (yield from shown(here, card, words))


def refused(here: Here, action: Action, number: str, outcome: Refused) -> Acts:
    """Say why nothing was done; the same bytes for what is absent and what is hidden."""
    card = yield SeeCard(number)
    if card is None or outcome.reason == "absent":
        return (yield from absent(here))
    words = _why(here, action, card, outcome)
    toast = words if here.inbound.choice is not None else None
    return (yield from shown(here, card, words, toast=toast))


def left(here: Here, number: str) -> Acts:
    """Leave a form; nothing was touched."""
    card = yield SeeCard(number)
    return (yield from shown(here, card, Words("desk-act-left", {"number": number})))


def left_open(here: Here) -> tuple[Words, ...]:
    """Say that an open form was left, and nothing touched, where something else is asked for."""
    frame = here.talk.frame
    if frame is None or not frame.flow.startswith(FORM) or not frame.subject:
        return ()
    return (Words("desk-act-left", {"number": frame.subject}),)


def absent(here: Here) -> Acts:
    """Say that there is no such clue."""
    say = Say(lines=(Words("desk-absent"),), kind=Kind.NOTICE, replaces=True)
    return (yield from _placed(here, say))


def shown(here: Here, card: Card | None, *remarks: Line, toast: Words | None = None) -> Acts:
    """Show a card below *remarks*; an open form of the staff ends with it.

    Who reported is looked up here and nowhere else, so that every look is counted once.
    """
    if card is None:
        return (yield from absent(here))
    if card.named:
        card = replace(card, identity=(yield SeeIdentity(card.clue.number)))
    told = yield from _placed(here, cards.say(here, card, *remarks))
    return replace(told, toast=toast)


def beside(here: Here, say: Say) -> Acts:
    """Say something beside whatever stands open."""
    yield from ()
    return Told(talk=here.talk, says=(say,))


def without_forms(talk: Talk) -> Talk:
    """Return the talk without open forms of the staff; a report below stays parked."""
    while talk.frame is not None and talk.frame.flow.startswith(FORM):
        talk = talk.end()
    return talk


def _placed(here: Here, say: Say) -> Acts:
    """Put a screen of the staff above whatever is parked; a parked question is asked again."""
    talk = without_forms(here.talk)
    if talk.frame is None:
        talk = replace(talk, done=(), open=None)
        return Told(talk=talk, says=(replace(say, kind=Kind.QUESTION),))
    if talk.frames == here.talk.frames:
        return Told(talk=talk, says=(replace(say, kind=Kind.NOTICE),))
    told = yield from asking.proceed(here.on(replace(talk, done=(), open=None)))
    again = tuple(replace(each, replaces=False) for each in told.says)
    return replace(told, says=(replace(say, kind=Kind.NOTICE), *again))


def _why(here: Here, action: Action, card: Card, outcome: Refused) -> Words:
    if outcome.reason == "walled-elsewhere":
        return not_there.refusal(here.house.campaign, card, outcome.facts["words"])
    if outcome.reason == "changed":
        return _changed(action, outcome.facts)
    if outcome.reason == "state":
        acts = tuple(_name(each) for each in card.actions)
        return Words(
            "desk-state",
            {
                "state": cards.state_name(card.clue.state),
                "act": _name(action),
                "acts": cards.joined(acts),
            },
        )
    if outcome.reason == "second":
        return Words("desk-route-waits", {"for": "asked"})
    role = Words(f"role.{outcome.facts.get('role', 'supervisor')}")
    return Words(_REFUSED[outcome.reason], {"role": role, "who": card.holder})


def _changed(action: Action, facts: Facts) -> Words:
    if not facts["who"]:
        return Words("desk-changed-plain")
    time = f"{facts['at']:%H:%M}"
    if action is Action.CLAIM and facts["action"] == Action.CLAIM:
        return Words("desk-claim-taken", {"who": facts["who"], "time": time})
    return Words("desk-changed", {"who": facts["who"], "time": time, "act": _name(facts["action"])})


def _name(action: str) -> Words:
    return Words(f"action-{action.replace('_', '-')}")


def _asked(facts: Facts) -> Words:
    if facts["unreached"] == "no-address":
        return Words("desk-ask-cannot")
    if facts["unreached"]:
        return Words("desk-ask-unreached")
    return Words("desk-ask-done", {"pause": "runs"})


def _routed(facts: Facts) -> Words:
    if waits := facts.get("waits"):
        return Words("desk-route-waits", {"for": waits})
    return Words("desk-route-done", {"unit": facts["lead"], "n": facts["n"]})


_REFUSED: Final[Mapping[str, str]] = {
    "not-your-role": "desk-notallowed",
    "not-your-unit": "desk-notunit",
    "not-holder": "desk-notholder",
    "previous-holder": "desk-previous",
    "reporter-only": "desk-reporteronly",
    "walled-unit": "desk-route-refused",
    "unknown-unit": "desk-route-refused",
    "why": "desk-route-why",
    "asks-who": "desk-ask-identity",
}
"""Why a deed was refused, and the text that says so."""

_DONE: Final[Mapping[Action, Callable[[Facts], Words]]] = {
    Action.CLAIM: lambda facts: Words(
        "desk-claim-done", {"number": facts["number"], "until": facts["until"]}
    ),
    Action.RELEASE: lambda facts: Words("desk-release-done", {"number": facts["number"]}),
    Action.ACCEPT: lambda _: Words("desk-accept-done"),
    Action.DECLINE: lambda facts: Words("desk-decline-done", {"channel": facts["channel"]}),
    Action.ROUTE: _routed,
    Action.ASK: _asked,
    Action.NOTE: lambda _: Words("desk-note-done"),
    Action.CLOSE: lambda _: Words("desk-close-done"),
    Action.REOPEN: lambda _: Words("desk-reopen-done"),
}
"""What is said when a deed was done."""
