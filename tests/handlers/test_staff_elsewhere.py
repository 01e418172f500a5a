"""Is a matter never sent on to whom it is about, nor its reporter?"""

from dataclasses import replace
from pathlib import Path

import pytest
from staffroom import OFFICE, TOLD, reported
from talk import Person, World, standing, world

from clues.campaign import OtherChannel
from clues.lifecycle import Action
from clues.permissions import Role
from clues.speech import Words
from clues.text import Text
from desk import triage
from desk.board import SeeCard, see_card
from desk.talk import Member, Talk
from storage import clue_rows

ROAD = {**TOLD, "agency": {"id": "road_admin"}}


@pytest.fixture
def number(house: World) -> str:
    """Give the number of a clue about the road team."""
    return reported(house.person(), accused=("road-team",), told=ROAD)


@pytest.mark.parametrize(
    "body",
    [
        "青湾县路政大队",
        "路政",
        "县交通局",
        "县人民政府",
        "青湾县人民政府",
        "Qingwan County Transport Bureau",
    ],
)
def test_a_matter_is_not_referred_to_whom_it_is_about(house: World, number: str, body: str) -> None:
    """The unit reported and its line are refused as they are when a clue is routed."""
    boss = referring(house, number)
    offered = list(boss.labels)
    boss.says(body)

    assert boss.sees("desk-elsewhere-refused")
    assert "青湾县司法局" in boss.text
    assert not [label for label in offered if "路政" in label or "交通" in label]
    assert "accepted" == state(house, number)


def test_a_matter_is_referred_to_a_supervising_unit_by_a_button(house: World, number: str) -> None:
    """The reporter reads its full name, as at a body that was written."""
    boss = referring(house, number)
    boss.presses("青湾县司法局")
    boss.says("属于他们职权")

    assert "已经移送青湾县司法局" in boss.text
    boss.presses("办结并发出")
    assert boss.sees("desk-close-done")


def test_a_matter_is_referred_to_a_body_that_is_written(house: World, number: str) -> None:
    """Whatever is not behind the wall may be written."""
    boss = referring(house, number)
    boss.says("县公安局交警大队", "车辆由他们管")

    assert "以后由县公安局交警大队办" in boss.text


@pytest.mark.parametrize(
    "elsewhere",
    [
        "青湾县路政大队，找大队长当面说",
        "青湾县路政大队",  # refused before the way to go is asked
        "县政务服务中心，找路政大队的大队长当面说",
    ],
)
def test_a_reporter_is_not_sent_to_whom_he_reports(
    house: World, number: str, elsewhere: str
) -> None:
    """Neither as the place nor as the way to go there."""
    clerk = house.member(OFFICE)
    clerk.says(f"不受理 {number}")
    clerk.presses("不归这里管")
    clerk.presses("另写")
    clerk.says(elsewhere)
    refused = clerk.sees("desk-elsewhere-refused")
    clerk.says("县住建局，带路政大队开的罚单去一楼窗口")

    assert refused
    assert "能办的地方：县住建局，带路政大队开的罚单去一楼窗口" in clerk.text


def test_a_name_typed_for_a_channel_is_refused_by_name(house: World, number: str) -> None:
    """At the list of channels, too."""
    clerk = house.member(OFFICE)
    clerk.says(f"不受理 {number}")
    clerk.presses("不归这里管")
    clerk.says("路政大队")

    assert clerk.sees("desk-elsewhere-refused")
    assert clerk.sees("desk-decline-channel")


def test_a_channel_of_the_accused_side_is_not_offered(tmp_path: Path) -> None:
    """A campaign may name an office as the one that can help; not in its own matter."""
    own = OtherChannel(id="road", name=Text.of("路政大队值班室"), how=Text.of("打电话"))
    campaign = standing()
    house = world(tmp_path, replace(campaign, channels=(*campaign.channels, own)))
    mine = reported(house.person(), accused=("road-team",), told=ROAD)
    other = reported(house.person(), accused=("market",))
    clerk = house.member(OFFICE)

    offered = []
    for number in (mine, other):
        clerk.says(f"不受理 {number}")
        clerk.presses("不归这里管")
        offered.append("路政大队值班室" in clerk.labels)

    assert [False, True] == offered


def test_a_channel_whose_way_leads_to_the_accused_is_not_offered(tmp_path: Path) -> None:
    """What is offered can be taken: the desk holds the way against them, too."""
    how = Text.of("带上罚单去青湾县路政大队办")
    own = OtherChannel(id="road", name=Text.of("罚款窗口"), how=how)
    campaign = standing()
    house = world(tmp_path, replace(campaign, channels=(own, *campaign.channels)))
    mine = reported(house.person(), accused=("road-team",), told=ROAD)
    clerk = house.member(OFFICE)
    clerk.says(f"不受理 {mine}")
    clerk.presses("不归这里管")
    offered = list(clerk.labels)
    clerk.presses(offered[0])
    clerk.presses(clerk.labels[0])

    assert "罚款窗口" not in offered
    assert clerk.sees("desk-decline-done")


def test_who_was_named_while_a_form_stood_open_is_refused_by_name(
    house: World, number: str
) -> None:
    """The words that may not be sent stand in the refusal, not a unit nobody chose."""
    boss = referring(house, number)
    boss.says("县公安局交警大队", "车辆由他们管")
    with house.room() as room:
        card = see_card(room, _boss(), SeeCard(number))
        assert card is not None
        clue_rows.accuse(room.conn, card.clue, ("road-team", "traffic-police"), set())
    boss.presses("办结并发出")

    assert boss.sees("desk-elsewhere-refused")
    assert not boss.sees("desk-route-refused")
    assert "不能写“县公安局”" in boss.text


def test_what_is_told_later_counts_when_the_act_is_done(house: World, number: str) -> None:
    """The desk itself refuses, whatever a form let through."""
    boss = referring(house, number)
    news = (Words("outcome-referred"),)
    told = {"outcome": "referred", "body": "青湾县路政大队", "news": news}
    decline = {"reason": "不归这里管", "channel": "路政大队", "how": "去窗口"}
    done = [did(house, Action.CLOSE, number, told), did(house, Action.DECLINE, number, decline)]

    assert boss.sees("desk-refer-ask")
    assert ["walled-elsewhere", "state"] == done


def referring(house: World, number: str) -> Person:
    """Accept a clue and open its referral."""
    boss = house.member(OFFICE, "supervisor", name="刘主任")
    boss.says(f"受理 {number}")
    boss.presses("受理并发出")
    boss.says(f"办结 {number}")
    boss.presses("移送")
    return boss


def did(house: World, action: Action, number: str, told: dict[str, object]) -> str:
    """Do an act past all forms and return why it was refused."""
    with house.room() as room:
        outcome = triage.act(room, _boss(), triage.Act(action=action, number=number, told=told))
    return getattr(outcome, "reason", "")


def state(house: World, number: str) -> str:
    """Return where a clue stands."""
    with house.room() as room:
        card = see_card(room, _boss(), SeeCard(number))
    assert card is not None
    return str(card.clue.state)


def _boss() -> Talk:
    member = Member(id=1, unit=OFFICE, role=Role.SUPERVISOR)
    return Talk(address=0, channel="", lookup=b"", language="zh-Hans", staff=member)
