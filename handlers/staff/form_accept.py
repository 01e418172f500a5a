"""How is a clue accepted? The member reads what its reporter will read, then sends it."""

from clues.lifecycle import Action
from clues.speech import Line, Value, Words
from handlers.dialog.flow import Scene
from handlers.staff.form import card_of, form, preview


def news(scene: Scene) -> tuple[Line, ...]:
    """Return what the reporter will read."""
    due = card_of(scene).promise
    return (Words("news-accepted-plain", {"date": due.day if due else card_of(scene).today}),)


def _rule(scene: Scene) -> Value:
    due = card_of(scene).promise
    return due.rule if due else Words("value-none")


def _date(scene: Scene) -> Value:
    due = card_of(scene).promise
    return due.day if due else card_of(scene).today


FLOW = form(
    Action.ACCEPT,
    preview("desk-accept-preview", news, rule=_rule, date=_date),
    told=lambda _: {},
)
