"""Which units should handle a clue?

The campaign's table proposes and a person decides. Units behind the wall are left out; when
the lead is among them, a supervising body takes its place, else the receiving office.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from clues.campaign_parts import Campaign, Route, Unit
from clues.lifecycle import Action
from clues.model import Clue, CourseStep
from clues.taxonomy import Asked
from clues.wall import closure

FIRST: Final = "first"
"""Under this key the note of who would route keeps the plan that waits for a second person."""


class Because(StrEnum):
    """Why this unit is proposed as lead, or none is."""

    ROUTE = "route"
    OVERSIGHT = "oversight"
    RECEIVING = "receiving"
    NO_UNIT_LEFT = "no-unit-left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A lead unit and its helpers; *left_out* are the units the wall hides the clue from.

    *bulletin* are cooperating newsrooms: they get the anonymised bulletin, never the clue.
    *source* is the passage of the campaign's document the route rests on.
    """

    lead: str | None
    coop: tuple[str, ...]
    bulletin: tuple[str, ...]
    left_out: frozenset[str]
    because: Because
    source: str


def propose(campaign: Campaign, category_id: str, accused: frozenset[str]) -> Proposal:
    """Return who should lead and who should cooperate on a clue about *accused*."""
    walled = closure(campaign.units, accused)
    route = _route(campaign, category_id)
    lead, because = _lead(campaign, route, walled)
    offered = route.coop if route else ()
    helpers = [each for each in offered if each not in walled and each != lead]
    newsrooms = {unit.id for unit in campaign.units.values() if unit.bulletin_only}
    return Proposal(
        lead=lead,
        coop=tuple(each for each in helpers if each not in newsrooms),
        bulletin=tuple(each for each in helpers if each in newsrooms),
        left_out=walled & campaign.units.keys(),
        because=because,
        source=route.source if route else "",
    )


def receiver(campaign: Campaign, accused: frozenset[str]) -> str | None:
    """Return the office that looks first at a clue about *accused*, or None when all are walled.

    A receiving office that is itself reported, or its line, gives way to the next one, then to
    a supervising body.
    """
    walled = closure(campaign.units, accused)
    offices = (*campaign.receiving(), *campaign.oversight())
    return _first_free([unit.id for unit in offices], walled)


def offices(campaign: Campaign) -> Iterator[str]:
    """Yield the office that looks first, then who does where those before are themselves named."""
    named: tuple[str, ...] = ()
    while (free := receiver(campaign, frozenset(named))) is not None:
        yield free
        named = (*named, free)


def office_for(campaign: Campaign, accused: Iterable[str]) -> Unit:
    """Return the office whose queue a clue about *accused* stands in.

    When every office is walled the first one's: the clue is kept, and nobody behind the wall
    sees it there, until the campaign names a body outside.
    """
    free = receiver(campaign, frozenset(accused))
    return campaign.units[free] if free else campaign.receiving()[0]


def takes_two(campaign: Campaign, clue: Clue) -> bool:
    """Whether nobody alone routes *clue*: whom it reports is not known, so no wall keeps him out.

    Its reporter was told that only intake staff read it until that is found out. Of praise or a
    plain question nobody is asked whom it is about.
    """
    category = campaign.taxonomy.category(clue.category)
    asked = category is None or Asked.AGENCY in category.asks
    return asked and not clue.accused and not clue.told.get("agency")


def waiting(course: Sequence[CourseStep]) -> CourseStep | None:
    """Return the note of a member who would route the clue, until it is routed."""
    for step in reversed(course):
        if step.action == Action.ROUTE:
            return None
        if step.action == Action.NOTE and step.told.get(FIRST):
            return step
    return None


def same_plan(step: CourseStep | None, lead: str | None, coop: Collection[str]) -> bool:
    """Whether what waits in *step* is the plan of *lead* and *coop*."""
    plan: Mapping[str, Any] = step.told[FIRST] if step is not None else {}
    return (plan.get("lead"), set(plan.get("coop", ()))) == (lead, set(coop))


def leads(campaign: Campaign) -> tuple[str, ...]:
    """Return the units a clue may be proposed to, the receiving offices left out."""
    routed = (route.lead for route in campaign.routes)
    own = (each.lead for each in campaign.taxonomy.categories if each.lead is not None)
    named = (*routed, *own, *(unit.id for unit in campaign.oversight()))
    offices = {unit.id for unit in campaign.receiving()}
    return tuple(each for each in dict.fromkeys(named) if each not in offices)


def _route(campaign: Campaign, category_id: str) -> Route | None:
    category = campaign.taxonomy.category(category_id)
    if category is not None and category.lead is not None:
        return Route(
            about=category.id, lead=category.lead, coop=category.coop, source=category.norm
        )
    routes = {route.about: route for route in campaign.routes}
    branch = category.branch if category is not None else ""
    found = (routes.get(about) for about in (category_id, branch, "*"))
    return next((route for route in found if route is not None), None)


def _lead(
    campaign: Campaign, route: Route | None, walled: frozenset[str]
) -> tuple[str | None, Because]:
    choices = (
        (Because.ROUTE, (route.lead,) if route else ()),
        (Because.OVERSIGHT, tuple(unit.id for unit in campaign.oversight())),
        (Because.RECEIVING, tuple(unit.id for unit in campaign.receiving())),
    )
    for because, units in choices:
        if (free := _first_free(units, walled)) is not None:
            return free, because
    return None, Because.NO_UNIT_LEFT


def _first_free(units: Iterable[str], walled: frozenset[str]) -> str | None:
    return next((each for each in units if each not in walled), None)
