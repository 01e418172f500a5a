"""Which list does a number mean, and which answer a word that is a command elsewhere?"""

import pytest
from staffroom import reported
from talk import Person, World, open_question

STORY = "昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票，没出示证件"
MORE = "那边路灯也坏了，晚上黑"


@pytest.fixture
def who(house: World) -> Person:
    """Give somebody with two clues who is asked where his words belong."""
    reporter = house.person()
    reporter.says(STORY)
    reporter.presses("匿名提交")
    reported(reporter)
    house.passes(minutes=40)
    reporter.says(MORE)
    assert reporter.sees("report-added-ask")
    return reporter


def test_a_number_belongs_to_the_newest_list(who: Person) -> None:
    """What 我的 showed is chosen from; the older question keeps standing."""
    who.says("我的")
    listed = who.text.splitlines()
    who.says("1")

    assert who.sees("status-title")
    assert who.text.split()[1] in listed[1]
    assert {"report-added-ask"} == open_question(who)


def test_a_number_answers_again_once_something_is_asked_anew(who: Person) -> None:
    """A question that was put below the list is the newest."""
    who.says("我的", "这是什么意思呀", "1")

    assert who.sees("report-added")


def test_the_label_of_an_answer_is_that_answer(who: Person) -> None:
    """补充 begins an addition elsewhere; here it says where the words belong."""
    who.says("补充")

    assert who.sees("report-added")
