"""重来 works wherever something is asked: what an errand was begun with is not asked again."""

import pytest
from lists import everything
from staffroom import OFFICE, deliver, reported
from talk import Person, World, frame_of, open_question

from clues.permissions import Role

ASKED = "市监局，查青湾木业"


@pytest.mark.parametrize("word", ["重来", "/restart", "重新开始"])
@pytest.mark.parametrize("listed", [True, False], ids=["with lists", "no list"])
@pytest.mark.parametrize("channel", ["telegram", "web", "wechat"])
def test_an_answer_at_the_door_is_followed_by_a_new_question(
    house: World, channel: str, word: str, *, listed: bool
) -> None:
    """Below an answer of 核验 it asks what else is to be looked up, and that is looked up."""
    if listed:
        everything(house)
    who = house.person("factory", channel)
    who.says("/start", "核验", ASKED, word)
    asked = frame_of(who)
    who.says(ASKED)

    assert "verify" == asked
    assert "verified" == frame_of(who)


def test_a_draft_below_an_answer_at_the_door_stays(house: World) -> None:
    """Only 核验 begins anew; what was reported before waits below it."""
    who = house.person()
    who.says("昨天在沙河桥被罚了二百元，没给票", "核验", ASKED, "重来", "取消")

    assert "report" == frame_of(who)


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk who works beside a reporter."""
    house.person()
    return house.member(OFFICE, Role.CLERK, "clerk")


def test_a_form_that_is_begun_anew_is_still_about_its_clue(house: World, clerk: Person) -> None:
    """不受理, answered half, 重来: the first question, and at the end it is done."""
    number = reported(house.person())
    deliver(house)
    clerk.says(f"问 {number}")
    first = open_question(clerk)
    clerk.says("1", "重来")
    again = open_question(clerk)
    clerk.presses("write")
    clerk.says("那天几点？")
    clerk.presses("d3")
    clerk.presses("send")

    assert first == again
    clerk.sees("desk-ask-done")
