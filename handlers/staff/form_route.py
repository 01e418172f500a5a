"""How is a clue routed? As the campaign proposes, or otherwise with a reason.

Units behind the wall are neither offered nor taken; newsrooms get the bulletin instead.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from clues.campaign import Unit
from clues.lifecycle import Action
from clues.speech import Choice, Value, Words
from handlers.dialog.flow import FORGET, Accepted, Edit, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.dialog.recognise import plain
from handlers.staff.card import joined
from handlers.staff.form import card_of, form, several, writing

LONGEST: Final = 150
PAGE: Final = 8
NONE: Final = "none"


def offered(scene: Scene) -> tuple[Unit, ...]:
    """Return the units that may get this clue."""
    hidden = card_of(scene).proposal.left_out
    return tuple(
        unit
        for unit in scene.house.campaign.units.values()
        if unit.id not in hidden and not unit.bulletin_only
    )


def lead_of(scene: Scene) -> str | None:
    """Return the lead as it stands: chosen, else proposed."""
    lead: str | None = scene.answers.get("lead") or card_of(scene).proposal.lead
    return lead


def coop_of(scene: Scene) -> tuple[str, ...]:
    """Return the helpers as they stand: chosen, else proposed; never the lead itself."""
    chosen = scene.answers.get("coop")
    helpers = card_of(scene).proposal.coop if chosen is None else chosen
    return () if helpers == NONE else tuple(each for each in helpers if each != lead_of(scene))


def changed(scene: Scene) -> bool:
    """Return whether the plan is another than the proposal."""
    proposal = card_of(scene).proposal
    return (lead_of(scene), set(coop_of(scene))) != (proposal.lead, set(proposal.coop))


def ask_plan(scene: Scene) -> Prompt:
    """Show who would lead and who would help, and how many units are not listed."""
    card, lead = card_of(scene), lead_of(scene)
    category = scene.house.campaign.taxonomy.category(card.clue.category)
    name: Value = category.name if category else card.clue.category
    due = card.due.day if card.due else Words("value-none")
    words = Words(
        "desk-route-card",
        {
            "lead": _name(scene, lead) if lead else Words("value-none"),
            "coop": joined(tuple(_name(scene, each) for each in coop_of(scene))),
            "due": due,
            "source": Words("desk-route-source", {"category": name}),
            "hidden": len(card.proposal.left_out),
        },
    )
    wanted = (*(("as-proposed",) if lead else ()), "lead", "coop")
    return Prompt(
        lines=(words,),
        free=False,
        choices=tuple(Choice(id=each, label=Words(f"desk-route-card.{each}")) for each in wanted),
    )


def accept_plan(scene: Scene, given: Given) -> Accepted:
    """Take the plan as it stands, or open one of its halves."""
    match given.choice:
        case "as-proposed" if lead_of(scene):
            return Kept({"plan": True})
        case "lead":
            return Edit("lead", {"page": 0})
        case "coop":
            return Edit("coop", {"coop-set": list(coop_of(scene))})
    return Unclear(Words("choice-unclear", {"n": 3}))


def ask_lead(scene: Scene) -> Prompt:
    """Ask for another lead: eight units at a time, or any by its name."""
    page, units = int(scene.answers.get("page") or 0), offered(scene)
    shown = units[page * PAGE : (page + 1) * PAGE]
    choices = tuple(Choice(id=unit.id, label=unit.name, called=unit.called) for unit in shown)
    more = (Choice(id="more", label=Words("word.more")),) if len(units) > (page + 1) * PAGE else ()
    return Prompt(lines=(Words("desk-route-lead"),), choices=(*choices, *more))


def accept_lead(scene: Scene, given: Given) -> Accepted:
    """Take a unit by choice or name; one behind the wall is refused by name."""
    if given.choice == "more":
        return Kept({"page": int(scene.answers.get("page") or 0) + 1})
    units = {unit.id for unit in offered(scene)}
    if given.choice in units:
        return Kept({"lead": given.choice, "page": FORGET})
    found = _named(scene, given.words)
    if len(found) == 1 and found[0].id in units:
        return Kept({"lead": found[0].id, "page": FORGET})
    if found and not any(unit.id in units for unit in found):
        return Unclear(Words("desk-route-refused"))
    return Unclear(Words("desk-unit-unknown", {"text": given.words[:40]}))


def helpers(scene: Scene) -> Sequence[Choice]:
    """Return the units that may help."""
    return tuple(
        Choice(id=unit.id, label=unit.name) for unit in offered(scene) if unit.id != lead_of(scene)
    )


def told(scene: Scene) -> Mapping[str, Any]:
    """Return lead, helpers and the reason, if the plan was changed."""
    return {"lead": lead_of(scene), "coop": coop_of(scene), "why": scene.answers.get("why", "")}


def _named(scene: Scene, words: str) -> list[Unit]:
    wanted = plain(words)
    units = scene.house.campaign.units.values()
    names = {
        unit.id: [plain(name) for name in (*unit.name.values(), *unit.called)] for unit in units
    }
    exact = [unit for unit in units if wanted in names[unit.id]]
    return exact or [
        unit for unit in units if wanted and any(wanted in name for name in names[unit.id])
    ]


def _name(scene: Scene, unit: str) -> Value:
    found = scene.house.campaign.units.get(unit)
    return found.name if found else unit


FLOW = form(
    Action.ROUTE,
    Step(key="lead", ask=ask_lead, accept=accept_lead, trail=False, when=lambda _: False),
    several(
        "coop",
        "desk-route-coop",
        helpers,
        when=lambda _: False,
        last=(Choice(id=NONE, label=Words("desk-route-coop.none")),),
    ),
    Step(key="plan", ask=ask_plan, accept=accept_plan, trail=False),
    writing("why", lambda _: Words("desk-route-why"), most=LONGEST, when=changed),
    told=told,
)
