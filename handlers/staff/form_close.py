"""How is a clue closed? With an outcome the reporter can read, and what was done."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from clues.lifecycle import Action
from clues.speech import Choice, Line, Words
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.staff.form import card_of, form, preview, several, writing

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
    fields = {field: str(scene.answers.get(field) or "") for field in OUTCOMES[outcome]}
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
    """Return the outcome, the measures and the text for the reporter."""
    chosen = scene.answers.get("measures")
    return {
        "outcome": scene.answers["outcome"],
        "news": news(scene),
        "measures": list(chosen) if isinstance(chosen, list) else [],
    }


def _field(name: str) -> Step:
    """A field is asked when the chosen outcome has it; relief may be skipped."""
    most = LIMITS[name]
    words = Words("desk-close-ask", {"field": Words(f"outcome-field.{name}"), "max": most})
    return writing(
        name,
        lambda _: words,
        most=most,
        skip="" if name == "relief" else None,
        when=lambda scene: name in OUTCOMES[str(scene.answers["outcome"])],
    )


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
