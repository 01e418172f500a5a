from dataclasses import replace

import pytest

from clues.campaign import Campaign, Category, Route, Unit
from clues.routing import Because, propose, receiver
from clues.taxonomy import Taxonomy
from clues.text import Text


def unit(unit_id: str, **more: object) -> Unit:
    """Return a unit named by its id."""
    return Unit(id=unit_id, name=Text.of(unit_id), **more)  # type: ignore[arg-type]


UNITS = (
    unit("office", receiving=True),
    unit("justice"),
    unit("inspectorate", oversight=True),
    unit("television", bulletin_only=True),
    unit("transport"),
    unit("road-team", parent="transport"),
)
NAME = Text.of("小专项")
CAMPAIGN = Campaign(
    id="small",
    name=NAME,
    office=NAME,
    phone="12345",
    notice_version="1",
    preset="rule",
    units={each.id: each for each in UNITS},
    presets={},
    taxonomy=Taxonomy(
        branches=(),
        categories=(
            Category(id="road.fine", branch="road", official=NAME),
            Category(id="road.hired", branch="road", official=NAME),
            Category(id="env", branch="env", official=NAME),
            Category(id="tax", branch="road", official=NAME, lead="inspectorate", norm="a norm"),
        ),
    ),
    routes=(
        Route(about="road", lead="justice", coop=("inspectorate", "television"), source="two"),
        Route(about="road.hired", lead="transport", source="one"),
        Route(about="*", lead="office", source="rest"),
    ),
)


@pytest.mark.parametrize(
    ("category", "lead", "source"),
    [
        ("road.fine", "justice", "two"),  # the branch's route
        ("road.hired", "transport", "one"),  # the category's own route goes before it
        ("tax", "inspectorate", "a norm"),  # a lead named in the category goes before both
        ("env", "office", "rest"),  # everything else
        ("unheard-of", "office", "rest"),  # even what nobody knows
    ],
)
def test_the_nearest_route_is_proposed(category: str, lead: str, source: str) -> None:
    """Category, branch, everything: the first that has a route."""
    proposal = propose(CAMPAIGN, category, frozenset())

    assert (lead, source) == (proposal.lead, proposal.source)
    assert proposal.because is Because.ROUTE


def test_a_newsroom_gets_the_bulletin_and_no_clue() -> None:
    """The plan names the television station as a helper; it never sees a clue."""
    proposal = propose(CAMPAIGN, "road.fine", frozenset())

    assert (("inspectorate",), ("television",)) == (proposal.coop, proposal.bulletin)


@pytest.mark.parametrize(
    ("accused", "lead", "because"),
    [
        ({"justice"}, "inspectorate", Because.OVERSIGHT),  # a supervising body steps in
        ({"justice", "inspectorate"}, "office", Because.RECEIVING),  # then the receiving office
        ({"justice", "inspectorate", "office"}, None, Because.NO_UNIT_LEFT),  # then a person
    ],
)
def test_a_walled_lead_is_replaced(accused: set[str], lead: str | None, because: Because) -> None:
    """Nobody is asked to look into himself."""
    proposal = propose(CAMPAIGN, "road.fine", frozenset(accused))

    assert (lead, because) == (proposal.lead, proposal.because)


def test_the_line_of_the_accused_is_left_out() -> None:
    """A team's superior is not proposed, and the proposal says who was left out."""
    proposal = propose(CAMPAIGN, "road.hired", frozenset({"road-team", "elsewhere"}))

    assert "inspectorate" == proposal.lead
    assert {"road-team", "transport"} == proposal.left_out


def test_a_reported_office_gives_way() -> None:
    """Who looks first is another body when the receiving office itself is reported."""
    assert "office" == receiver(CAMPAIGN, frozenset({"justice"}))
    assert "inspectorate" == receiver(CAMPAIGN, frozenset({"office"}))
    assert receiver(CAMPAIGN, frozenset({"office", "inspectorate"})) is None


def test_no_route_at_all_falls_to_a_supervising_body() -> None:
    """A campaign without routes still sends a clue somewhere."""
    assert "inspectorate" == propose(replace(CAMPAIGN, routes=()), "env", frozenset()).lead
