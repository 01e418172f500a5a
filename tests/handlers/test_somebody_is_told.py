"""Is somebody told, where he who should be can no longer be told?"""

import pytest
from staffroom import OFFICE, TOLD, deliver, reported, waiting
from talk import Person, World

from clues.lifecycle import Action
from clues.permissions import Role
from clues.speech import Sign
from desk import triage
from desk.room import Done
from desk.talk import Member, Talk

BEATEN = "他们现在正在打我，快来人"


@pytest.fixture
def citizen(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def led_by_justice(house: World) -> str:
    """Return a clue about nobody yet that justice leads, with the market office's help."""
    number = reported(
        house.person(),
        accused=(),
        told={**TOLD, "story": "昨晚罚了二百", "agency": {"words": "几个穿制服的"}},
    )
    house.member(OFFICE, Role.SUPERVISOR)
    member = Member(id=1, unit=OFFICE, role=Role.SUPERVISOR)
    talk = Talk(address=0, channel="telegram", lookup=b"", language="zh-Hans", staff=member)
    route = {"lead": "justice", "coop": ("market",), "why": "归他们管"}
    with house.room() as room:
        for action, told in ((Action.ACCEPT, {}), (Action.ROUTE, route)):
            act = triage.Act(action=action, number=number, told=told)
            assert isinstance(triage.act(room, talk, act), Done)
    deliver(house)
    return number


def asks(who: Person, number: str) -> None:
    """Let *who* ask the reporter something."""
    who.says(f"问 {number} 当时有几个人？", "3天")
    who.presses("发出")
    deliver(who.world)


def test_danger_reaches_a_colleague_where_the_holder_is_not_to_be_reached(
    house: World, citizen: Person
) -> None:
    """Whoever blocked the bot hears nothing at any hour."""
    number = reported(citizen)
    holder, _ = house.member(OFFICE, name="holder"), house.member(OFFICE, name="colleague")
    deliver(house)
    holder.says(f"认领 {number}")
    holder.signals(Sign.BLOCKED)
    deliver(house)
    citizen.says(f"补充 {number}", BEATEN)

    assert ["push-staff-danger"] == waiting(house, "colleague")


def test_an_answer_that_names_whoever_asked_reaches_the_lead(house: World, citizen: Person) -> None:
    """He stands behind the wall now; those who go on with the clue hear of it."""
    number = led_by_justice(house)
    helper = house.member("market", Role.HANDLER, "helper")
    house.member("justice", Role.HANDLER, "lead")
    asks(helper, number)
    citizen.says("回答", "就两个人，是青湾县市场监督管理局收了我的钱")

    assert [] == waiting(house, "helper")
    assert ["push-staff-answer"] == waiting(house, "lead")


def test_an_answer_reaches_who_asked_before_anybody_else(house: World, citizen: Person) -> None:
    """Nobody else is told of what one of them waits for."""
    number = led_by_justice(house)
    helper = house.member("market", Role.HANDLER, "helper")
    house.member("justice", Role.HANDLER, "lead")
    asks(helper, number)
    citizen.says("回答", "就两个人")

    assert ["push-staff-answer"] == waiting(house, "helper")
    assert [] == waiting(house, "lead")


def test_the_office_is_told_where_the_lead_has_nobody_who_handles(
    house: World, citizen: Person
) -> None:
    """A clerk of the lead does not read it; the office may route it elsewhere."""
    number = led_by_justice(house)
    house.member("justice", Role.CLERK, "clerk")
    citizen.says(f"补充 {number}", BEATEN)

    assert [] == waiting(house, "clerk")
    assert ["push-staff-danger"] == waiting(house, f"{OFFICE}-supervisor")
