"""How is a clue closed? With an outcome the reporter can read, and what was done."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from clues.lifecycle import Action
from clues.speech import Choice, Line, Words
from clues.text import Text
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.staff import where_to
from handlers.staff.form import card_of, fitting, form, preview, several, writing

OUTCOMES: Final[Mapping[str, tuple[str, ...]]] = {
    "true": ("finding", "action", "relief"),
    "part": ("finding", "rest", "reason", "action"),
    "none": ("done", "reason"),
    "lawful": ("basis", "done"),
    "referred": ("body", "reason"),
    "answered": ("finding",),
}
"""What each outcome says to the reporter; its text is ``outcome-`` and its name."""

LIMITS: Final[Mapping[str, int]] = {
    "finding": 150,
    "rest": 80,
    "done": 80,
    "basis": 80,
    "body": 80,
    "reason": 80,
    "action": 80,
    "relief": 80,
}
"""How many characters each field may have, in the order they are asked."""

_MEASURED: Final = ("true", "part")
NONE: Final = "none"


def ask_outcome(scene: Scene) -> Prompt:
    """Ask what was found."""
    choices = tuple(
        Choice(id=each.id, label=each.label)
        for each in scene.house.campaign.outcomes
        if each.id in OUTCOMES
    )
    return Prompt(lines=(Words("desk-close-outcome"),), choices=choices, free=False)


def accept_outcome(scene: Scene, given: Given) -> Accepted:
    """Take only one of the outcomes: words do not close a clue."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": len(scene.house.campaign.outcomes)}))
    return Kept({"outcome": given.choice})


def measures(scene: Scene) -> Sequence[Choice]:
    """Return the campaign's measures."""
    return tuple(Choice(id=each.id, label=each.label) for each in scene.house.campaign.measures)


def news(scene: Scene) -> tuple[Line, ...]:
    """Return the outcome as the reporter will read it, and what he may still do."""
    outcome, card = str(scene.answers["outcome"]), card_of(scene)
    fields = {field: _said(scene, field) for field in OUTCOMES[outcome]}
    unit = scene.house.campaign.units.get(card.member.unit)
    return (
        Words(
            f"outcome-{outcome}",
            {
                **fields,
                "has_relief": "yes" if fields.get("relief") else "no",
                "unit": unit.name if unit else scene.house.campaign.office,
                "day": card.today,
            },
        ),
        Words("outcome-remedies", {"dated": "no", "date": "", "body": "", "rule": ""}),
    )


def told(scene: Scene) -> Mapping[str, Any]:
    """Return the outcome, the measures, the text for the reporter, and where it was referred."""
    chosen = scene.answers.get("measures")
    return {
        "outcome": scene.answers["outcome"],
        "body": str(_said(scene, "body")) if "body" in OUTCOMES[scene.answers["outcome"]] else "",
        "news": news(scene),
        "measures": list(chosen) if isinstance(chosen, list) else [],
    }


def ask_body(scene: Scene) -> Prompt:
    """Ask where the matter is referred to: a supervising unit, or another body by its name."""
    choices = tuple(
        Choice(id=unit.id, label=unit.name, called=unit.called, whole=True)
        for unit in where_to.supervising(scene)
    )
    return Prompt(lines=(Words("desk-refer-ask", {"max": LIMITS["body"]}),), choices=choices)


def accept_body(scene: Scene, given: Given) -> Accepted:
    """Take a body; never the one that is reported, nor its line."""
    if given.choice is not None:
        return Kept({"body": given.choice})
    return where_to.refused(scene, given.words) or fitting("body", given.words, LIMITS["body"])


def _said(scene: Scene, name: str) -> Text | str:
    """Return what was written into a field; a unit that was chosen by its name."""
    written = str(scene.answers.get(name) or "")
    unit = scene.house.campaign.units.get(written) if name == "body" else None
    return unit.name if unit else written


def _field(name: str) -> Step:
    """A field is asked when the chosen outcome has it; relief may be skipped."""
    if name == "body":
        return Step(key=name, ask=ask_body, accept=accept_body, trail=False, when=_has(name))
    most = LIMITS[name]
    words = Words("desk-close-ask", {"field": Words(f"outcome-field.{name}"), "max": most})
    return writing(
        name,
        lambda _: words,
        most=most,
        skip="" if name == "relief" else None,
        when=_has(name),
    )


def _has(name: str) -> Callable[[Scene], bool]:
    return lambda scene: name in OUTCOMES[str(scene.answers["outcome"])]


FLOW = form(
    Action.CLOSE,
    Step(key="outcome", ask=ask_outcome, accept=accept_outcome, trail=False),
    *(_field(name) for name in LIMITS),
    several(
        "measures",
        "desk-close-measure",
        measures,
        last=(Choice(id=NONE, label=Words("desk-close-measure.none")),),
        when=lambda scene: scene.answers["outcome"] in _MEASURED,
    ),
    preview("desk-close-preview", news),
    told=told,
)
