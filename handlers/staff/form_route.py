"""How is a clue routed? As the campaign proposes, or otherwise with a reason.

One that was routed already shows how it lies now; whatever changes that needs a reason. While
nobody knows whom it reports, two route it alike. Units behind the wall are neither offered nor
taken; newsrooms get the bulletin instead.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from clues.campaign import Unit
from clues.lifecycle import Action, State
from clues.model import CourseStep
from clues.routing import FIRST, Because, takes_two, waiting
from clues.speech import Choice, Value, Words
from handlers.dialog.flow import FORGET, Accepted, Edit, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.dialog.recognise import plain
from handlers.staff.card import joined
from handlers.staff.form import card_of, form, several, writing

LONGEST: Final = 150
PAGE: Final = 8
NONE: Final = "none"
_ROUTED: Final = frozenset({State.ROUTED, State.WORKING, State.REPLIED, State.SUPERVISED})


def offered(scene: Scene) -> tuple[Unit, ...]:
    """Return the units that may get this clue."""
    hidden = card_of(scene).proposal.left_out
    return tuple(
        unit
        for unit in scene.house.campaign.units.values()
        if unit.id not in hidden and not unit.bulletin_only
    )


def begun_with(scene: Scene) -> tuple[str | None, tuple[str, ...]]:
    """Return lead and helpers as they are; of a clue never routed, as the campaign proposes."""
    card = card_of(scene)
    if (first := _first(scene)) is not None:
        plan = first.told[FIRST]
        return plan["lead"], tuple(plan["coop"])
    if card.clue.lead is not None:
        return card.clue.lead, card.clue.cooperating
    return card.proposal.lead, card.proposal.coop


def _first(scene: Scene) -> CourseStep | None:
    """Return what a colleague would do, where it takes two, and may still be done."""
    if not _takes_two(scene):
        return None
    first = waiting(card_of(scene).course)
    if first is None:
        return None
    plan, may = first.told[FIRST], {unit.id for unit in offered(scene)}
    return first if may.issuperset((plan["lead"], *plan["coop"])) else None


def _takes_two(scene: Scene) -> bool:
    return takes_two(scene.house.campaign, card_of(scene).clue)


def _reasoned(scene: Scene) -> bool:
    """Whether the routing needs a reason: another plan, or the first of two who would route."""
    first = _first(scene)
    begins = _takes_two(scene) and (first is None or first.staff_id == card_of(scene).member.id)
    return begins or changed(scene)


def lead_of(scene: Scene) -> str | None:
    """Return the lead as it stands: chosen, else what it began with."""
    lead: str | None = scene.answers.get("lead") or begun_with(scene)[0]
    return lead


def coop_of(scene: Scene) -> tuple[str, ...]:
    """Return the helpers as they stand: chosen, else those before; never the lead itself."""
    chosen = scene.answers.get("coop")
    helpers = begun_with(scene)[1] if chosen is None else chosen
    return () if helpers == NONE else tuple(each for each in helpers if each != lead_of(scene))


def changed(scene: Scene) -> bool:
    """Return whether the plan is another than the one it began with."""
    lead, coop = begun_with(scene)
    return (lead_of(scene), set(coop_of(scene))) != (lead, set(coop))


def lies_there(scene: Scene) -> bool:
    """Return whether the clue lies with just these units, so that there is nothing to route."""
    clue = card_of(scene).clue
    return clue.lead is not None and clue.state in _ROUTED and not changed(scene)


def ask_plan(scene: Scene) -> Prompt:
    """Show who would lead and who would help, who would no more, how many are not listed."""
    card, lead = card_of(scene), lead_of(scene)
    due = card.due.day if card.due else Words("value-none")
    words = Words(
        "desk-route-card",
        {
            "lead": _name(scene, lead) if lead else Words("value-none"),
            "coop": joined(tuple(_name(scene, each) for each in coop_of(scene))),
            "due": due,
            "source": _source(scene),
            "stands": _stands(scene),
            "hidden": len(card.proposal.left_out),
        },
    )
    goes = lead is not None and not lies_there(scene)
    wanted = (*(("as-proposed",) if goes else ()), "lead", "coop")
    return Prompt(
        lines=(words, *_gone(scene), *_two(scene)),
        free=False,
        choices=tuple(Choice(id=each, label=Words(f"desk-route-card.{each}")) for each in wanted),
    )


def accept_plan(scene: Scene, given: Given) -> Accepted:
    """Take the plan as it stands, or open one of its halves."""
    match given.choice:
        case "as-proposed" if lead_of(scene) and not lies_there(scene):
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
    choices = tuple(
        Choice(id=unit.id, label=unit.name, called=unit.called, whole=True) for unit in shown
    )
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
        Choice(id=unit.id, label=unit.name, called=unit.called, whole=True)
        for unit in offered(scene)
        if unit.id != lead_of(scene)
    )


def told(scene: Scene) -> Mapping[str, Any]:
    """Return lead, helpers and the reason, if the plan was changed."""
    return {"lead": lead_of(scene), "coop": coop_of(scene), "why": scene.answers.get("why", "")}


def _stands(scene: Scene) -> str:
    """Return how the plan stands: as proposed, as it is now, or changed."""
    if changed(scene):
        return "changed"
    return "proposed" if card_of(scene).clue.lead is None else "now"


def _gone(scene: Scene) -> tuple[Words, ...]:
    """Say who was to get it, or has it, and would not any more."""
    lead, coop = begun_with(scene)
    stay = {lead_of(scene), *coop_of(scene)}
    gone = tuple(each for each in (lead, *coop) if each is not None and each not in stay)
    names = tuple(_name(scene, each) for each in gone)
    return (Words("desk-route-gone", {"units": joined(names)}),) if gone else ()


def _two(scene: Scene) -> tuple[Words, ...]:
    """Say that whom it reports is not known, and who would route it as it stands here."""
    if not _takes_two(scene):
        return ()
    first, card = _first(scene), card_of(scene)
    if first is None:
        return (Words("desk-route-nounit"),)
    if first.staff_id == card.member.id:
        return (Words("desk-route-waits", {"for": "asked"}),)
    who = card.names.get(first.staff_id or 0, "")
    return (Words("desk-route-second", {"who": who, "why": first.told["words"]}),)


def _source(scene: Scene) -> Words:
    """Return why this unit leads: chosen, there already, or for the campaign's reason."""
    card = card_of(scene)
    if lead_of(scene) != begun_with(scene)[0]:
        return Words("desk-route-source-chosen")
    if _first(scene) is not None:
        return Words("desk-route-source-first")
    if card.clue.lead is not None:
        return Words("desk-route-source-now")
    if card.proposal.because is not Because.ROUTE:
        return Words(f"desk-route-source-{card.proposal.because}")
    category = scene.house.campaign.taxonomy.category(card.clue.category)
    name: Value = category.name if category else card.clue.category
    return Words("desk-route-source", {"category": name})


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


def _why(scene: Scene) -> Words:
    return Words("desk-route-why-now" if _takes_two(scene) else "desk-route-why")


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
    writing("why", _why, most=LONGEST, when=_reasoned),
    told=told,
)
