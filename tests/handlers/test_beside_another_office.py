"""What becomes of words where it is said that another office deals with the matter?"""

import pytest
from talk import Person, answers, frame_of, peek_at

FINED = "昨天城管在西街罚我100没票没证"
ELSEWHERE = ["我买的手机是假的，商家不退", "邻居半夜装修吵死了", "老板欠我三个月工资"]


@pytest.mark.parametrize("before", ELSEWHERE)
def test_a_matter_of_ours_is_read_as_one(who: Person, before: str) -> None:
    """The question of the other office goes, and nothing he wrote is lost."""
    who.says(before, FINED)

    assert "report" == frame_of(who)
    assert "urban_mgmt" == answers(who)["agency"]["id"]  # type: ignore[index]
    assert {before, FINED} <= set(str(answers(who)["story"]).split("\n"))


@pytest.mark.parametrize(
    ("before", "more"),
    [
        ("邻居半夜装修吵死了", "都装修一个月了"),
        ("我买的手机是假的，商家不退", "花了两千块，没给发票"),
        ("老板欠我三个月工资", "我找过劳动局，他们不管"),
        ("邻居半夜装修吵死了", "城管也不管"),
        ("老板欠我三个月工资", "一共一万二"),
    ],
)
def test_more_of_the_same_is_kept_and_asked_again(who: Person, before: str, more: str) -> None:
    """It is still dealt with there."""
    who.says(before, more)

    assert who.sees("scope-other")
    assert more in peek_at(who).frames[0].answers["story"]


def test_who_hands_in_stays_here(who: Person) -> None:
    """提交 is no word of the story."""
    who.says(ELSEWHERE[0], "提交")

    assert "report" == frame_of(who)
    assert "提交" not in str(answers(who)["story"])


def test_a_child_that_hands_in_is_asked_again(who: Person) -> None:
    """提交 says nothing of an age."""
    who.says("我今年13岁，昨天城管把我的车拖走了没单子", "提交")

    assert who.sees("choice-unclear")
    assert "提交" not in peek_at(who).frames[0].answers["story"]
