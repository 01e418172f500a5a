"""Is a reporter's own name struck from what others read, and from nothing else?"""

import pytest
from staffroom import OFFICE, TOLD, deliver, reported
from talk import Person, World

from clues.lifecycle import Action
from clues.model import IdentityMode
from clues.permissions import Role
from clues.speech import Words
from desk import triage
from desk.room import Done
from desk.talk import Member, Talk

NAME = "钱小红"


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the receiving office."""
    return house.member(OFFICE)


def by_name(house: World, name: str, **told: object) -> str:
    """Let somebody of this *name* report by it, and return the clue's number."""
    number = reported(
        house.person(),
        told={**TOLD, **told},
        mode=IdentityMode.NAMED,
        identity={"name": name, "phone": "13812345678"},
    )
    deliver(house)
    return number


def does(house: World, unit: str, action: Action, number: str, **told: object) -> None:
    """Let a supervisor of *unit* do something past all forms."""
    boss = Member(id=1, unit=unit, role=Role.SUPERVISOR)
    talk = Talk(address=0, channel="telegram", lookup=b"", language="zh-Hans", staff=boss)
    with house.room() as room:
        done = triage.act(room, talk, triage.Act(action=action, number=number, told=told))
    assert isinstance(done, Done), done


@pytest.mark.parametrize("words", ["管理", "查找 二百"])
def test_a_name_in_another_answer_is_struck_in_lists_and_finds(
    house: World, clerk: Person, words: str
) -> None:
    """As on the card: 钱小红饭店门口 tells a clerk who he is."""
    by_name(house, NAME, place={"words": f"{NAME}饭店门口"})
    deliver(house)
    clerk.says(words)

    assert "饭店门口" in clerk.text
    assert NAME not in clerk.text


def test_nobody_finds_a_reporter_by_his_name(house: World, clerk: Person) -> None:
    """What a post does not read it cannot search."""
    by_name(house, NAME, place={"words": f"{NAME}饭店门口"})
    deliver(house)
    clerk.says(f"查找 {NAME}")

    assert "饭店门口" not in clerk.text


@pytest.mark.parametrize("name", ["li", "an", "police", "id", "12", "ne"])
def test_whatever_he_is_called_his_clue_can_be_declined_and_opened(
    house: World, clerk: Person, name: str
) -> None:
    """A name of Latin letters or figures stands in our own keys, too: news-declined, police."""
    number = by_name(house, name, agency={"id": "police"})
    deliver(house)
    clerk.says(number)
    before = clerk.text
    does(house, OFFICE, Action.DECLINE, number, reason="不归这里管", channel="住建局", how="去窗口")
    deliver(house)
    clerk.says(number)

    assert "公安" in before
    assert clerk.sees("desk-card-told")
    assert "住建局" in clerk.text


def test_a_closed_clue_opens_whatever_its_reporter_is_called(house: World, clerk: Person) -> None:
    """Two letters of his name stand in outcome-true, and in other words of his story."""
    number = by_name(house, "ou", story="昨晚罚了二百，经手的叫他Ou，他喊you")
    does(house, OFFICE, Action.ACCEPT, number)
    does(house, OFFICE, Action.ROUTE, number, lead="justice", why="归他们管")
    told = {"finding": "没开票", "action": "退了钱", "has_relief": "no", "unit": "局", "day": "5天"}
    news = (Words("outcome-true", told),)
    does(house, "justice", Action.CLOSE, number, outcome="true", news=news)
    deliver(house)
    clerk.says(number)

    assert clerk.sees("desk-card-told")
    assert "叫他▇▇▇，他喊you" in clerk.text


def test_a_name_in_what_staff_wrote_to_him_is_struck_for_others(
    house: World, clerk: Person
) -> None:
    """Who reads the reporter's name may use it; whoever may not does not read it there."""
    number = by_name(house, NAME)
    reason = f"{NAME}您好，这件事不归这里管"
    does(house, OFFICE, Action.DECLINE, number, reason=reason, channel="住建局", how="去窗口")
    deliver(house)
    clerk.says(number)

    assert "您好，这件事不归这里管" in clerk.text
    assert NAME not in clerk.text
