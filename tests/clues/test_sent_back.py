"""Is nobody sent to whom he reports, whatever the words, and everybody where he may go?"""

import pytest

import campaigns
from clues.campaign import Campaign
from clues.sent_back import to_the_accused
from clues.wall import closure


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    """An office with bodies above, beside and below it."""
    return campaigns.load("standing")


@pytest.mark.parametrize("accused", ["road-team", "urban", "shahe-town", "business-office"])
def test_no_unit_behind_the_wall_may_be_named_by_any_of_its_names(
    campaign: Campaign, accused: str
) -> None:
    """The reported unit and its line, by full, English and short names; all others may be."""
    hidden = closure(campaign.units, (accused,))
    for unit in campaign.units.values():
        for name in (*unit.name.values(), *unit.called):
            assert bool(to_the_accused(campaign, hidden, name)) == (unit.id in hidden), name


@pytest.mark.parametrize(
    ("where", "sent"),
    [
        ("路政", True),  # the kind of office is enough
        ("县路政执法大队一中队", True),  # a part of it
        ("交通局路政科", True),  # the bureau above it
        ("县人民政府", True),  # and the government above that
        ("县人民政府行政复议办公室", False),  # which has a way to object
        ("县政府信访局", False),  # and another one
        ("县纪委监委驻县交通运输局纪检监察组", False),  # sits there, belongs to others
        ("交警大队", False),  # another office
        ("县住建局", False),  # one the campaign does not know
        ("交通局旁边的政务服务中心", False),  # only a place beside it
        ("12345", False),
        ("县司法局", False),  # may look
    ],
)
def test_what_is_written_is_read_as_a_person_reads_it(
    campaign: Campaign,
    where: str,
    sent: bool,  # noqa: FBT001
) -> None:
    """The unit reported is 路政大队, under the county's transport bureau."""
    hidden = closure(campaign.units, ("road-team",))

    assert sent == bool(to_the_accused(campaign, hidden, where))


@pytest.mark.parametrize(
    ("how", "sent"),
    [
        ("找路政大队的大队长当面说", True),
        ("到青湾县路政大队一楼窗口", True),
        ("请联系路政", True),
        ("带路政大队开的罚单去一楼窗口", False),  # a paper of theirs is no way to them
        ("带合同去窗口", False),
    ],
)
def test_the_way_to_go_leads_to_nobody_behind_the_wall(
    campaign: Campaign,
    how: str,
    sent: bool,  # noqa: FBT001
) -> None:
    """Beside the place, how one gets there is looked at, too."""
    hidden = closure(campaign.units, ("road-team",))

    assert sent == bool(to_the_accused(campaign, hidden, how, way=True))


@pytest.mark.parametrize(
    ("told", "where", "sent"),
    [
        ({"words": "县盐务局"}, "盐务局", True),  # the campaign has no such unit
        ({"words": "盐务局"}, "青湾县盐务局", True),
        ({"words": "盐务局"}, "县司法局", False),
        ({"id": "health"}, "县卫健委", True),  # a kind without a unit
        ({"id": "health"}, "县司法局", False),
        ({}, "县盐务局", False),
    ],
)
def test_a_body_that_is_no_unit_of_the_campaign_is_known_by_what_was_told(
    campaign: Campaign,
    told: dict[str, str],
    where: str,
    sent: bool,  # noqa: FBT001
) -> None:
    """Where the wall has no name for it, the reporter's answer about the unit has."""
    assert sent == bool(to_the_accused(campaign, frozenset(), where, told=told))


def test_what_was_written_is_quoted(campaign: Campaign) -> None:
    """So that who wrote it sees which of his words is meant."""
    hidden = closure(campaign.units, ("road-team",))

    assert "青湾县路政大队" == to_the_accused(campaign, hidden, "去青湾县路政大队")
