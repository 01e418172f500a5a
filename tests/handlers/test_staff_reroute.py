"""Does a routing that is changed say what is, what changes, and why?"""

import pytest
from staffroom import OFFICE, TOLD, deliver, reported, waiting
from talk import Person, World

from clues.lifecycle import Action
from clues.permissions import Role
from desk import triage
from desk.board import Card, SeeCard, see_card
from desk.talk import Member, Talk


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the office."""
    return house.member(OFFICE, name="王一")


@pytest.fixture
def number(house: World, clerk: Person) -> str:
    """Give the number of a clue that waits to be routed."""
    number = reported(house.person())
    deliver(house)
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    deliver(house)
    return number


def test_the_first_plan_is_the_campaigns(number: str, clerk: Person) -> None:
    """It says whose proposal it is, and offers to follow it."""
    clerk.says(f"派单 {number}")

    assert clerk.text.startswith("建议\n牵头　青湾县司法局（本专项“路上被罚款”一类的牵头单位）")
    assert "就这样派" in clerk.labels
    assert not clerk.sees("desk-route-gone")


def test_a_lead_of_ones_own_is_called_ones_own(number: str, clerk: Person) -> None:
    """The campaign is not made to say what it does not; who is left out is named."""
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("督查室")

    assert clerk.text.startswith("改成\n牵头　青湾县人民政府督查室（你选的）")
    assert "不再派给　青湾县司法局" in clerk.text


def test_what_was_routed_shows_how_it_lies_now(number: str, clerk: Person) -> None:
    """Nothing is put back to the proposal by one press, and nothing routed twice."""
    elsewhere(clerk, number)
    clerk.says(f"派单 {number}")

    assert clerk.text.startswith("现在\n牵头　青湾县人民政府督查室（现在就是它牵头）")
    assert "就这样派" not in clerk.labels


def test_every_change_of_a_routing_is_reasoned(house: World, number: str, clerk: Person) -> None:
    """Also back to what the campaign proposes; the former lead is named before."""
    elsewhere(clerk, number)
    deliver(house)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("司法局")
    shown = clerk.text
    clerk.presses("就这样派")
    asked = clerk.sees("desk-route-why")
    clerk.says("督查室请司法局办")

    assert "不再派给　青湾县人民政府督查室" in shown
    assert asked
    assert "justice" == card(house, number).clue.lead
    assert "督查室请司法局办" == card(house, number).course[-1].told["why"]


def test_the_desk_itself_moves_nothing_without_a_reason(
    house: World, number: str, clerk: Person
) -> None:
    """Whatever a form let through."""
    elsewhere(clerk, number)
    told = {"lead": "justice", "coop": ("inspectorate", OFFICE), "why": ""}
    act = triage.Act(action=Action.ROUTE, number=number, told=told)
    with house.room() as room:
        outcome = triage.act(room, boss(), act)

    assert "why" == getattr(outcome, "reason", "")
    assert "inspectorate" == card(house, number).clue.lead


def test_a_helper_is_picked_by_what_it_is_called(number: str, clerk: Person) -> None:
    """县公安局 is one; 青湾县人民政府 stands behind the wall and picks nobody."""
    clerk.says(f"派单 {number}")
    clerk.presses("改配合")
    before = [label for label in clerk.labels if label.startswith("✓")]
    clerk.says("青湾县人民政府", "县公安局")
    after = [label for label in clerk.labels if label.startswith("✓")]

    assert ["✓ 青湾县公安局"] == [label for label in after if label not in before]
    assert set(before) < set(after)


def test_only_who_gets_something_new_is_pushed(house: World, number: str, clerk: Person) -> None:
    """Who helps as before hears nothing when another lead takes over."""
    people = {unit: house.member(unit, "handler").name for unit in ("justice", "police", OFFICE)}
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    deliver(house)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("县公安局")
    clerk.presses("就这样派")
    clerk.says("涉及治安")

    told = {unit: waiting(house, name) for unit, name in people.items()}
    assert {"justice": [], "police": ["push-staff-new"], OFFICE: []} == told


def test_where_the_usual_lead_is_reported_that_is_why_another_is_proposed(
    house: World, clerk: Person
) -> None:
    """A supervising unit stands in; the category has another lead."""
    number = reported(house.person(), accused=("justice",), told=TOLD)
    deliver(house)
    reads = [who for who in (OFFICE, "inspectorate") if lies_with(house, number) == who]
    who = house.member(reads[0], name="替班")
    who.says(f"受理 {number}")
    who.presses("受理并发出")
    deliver(house)
    who.says(f"派单 {number}")

    assert "监督单位，原定的牵头单位是被反映的一方" in who.text


def lies_with(house: World, number: str) -> str:
    """Return whose queue a clue stands in."""
    with house.room() as room:
        sql = "SELECT unit FROM clue WHERE number = ?"
        return str(room.conn.exec_driver_sql(sql, (number,)).scalar())


def elsewhere(clerk: Person, number: str) -> None:
    """Route a clue to the inspectorate, with a reason."""
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("督查室")
    clerk.presses("就这样派")
    clerk.says("督查室已在查同一件事")


def card(house: World, number: str) -> Card:
    """Return the card as a supervisor of the office sees it."""
    with house.room() as room:
        found = see_card(room, boss(), SeeCard(number))
    assert found is not None
    return found


def boss() -> Talk:
    """Return a conversation of a supervisor of the office."""
    member = Member(id=0, unit=OFFICE, role=Role.SUPERVISOR)
    return Talk(address=0, channel="", lookup=b"", language="zh-Hans", staff=member)
