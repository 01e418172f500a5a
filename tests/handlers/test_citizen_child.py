"""Is a child asked for an adult, once, and nobody else for his age?"""

import pytest
from staffroom import OFFICE, deliver
from talk import World, frame_of, peek_at

STORY = "我今年12岁，昨天下午城管在老街夜市把我奶奶的菜没收了，没给单子"


def test_a_child_is_asked_once_and_goes_on_with_an_adult(house: World) -> None:
    """What was told is kept, and shown below."""
    who = house.person()
    who.says(STORY)
    asked = who.sees("child-ask")
    who.presses("没满")
    together, shown = who.sees("child-together"), who.sees("report-card-head")
    who.says("我12岁")

    assert asked
    assert together
    assert shown
    assert not who.sees("child-ask")


def test_staff_read_that_a_child_reported(house: World) -> None:
    """Whoever handles it knows to speak with the family."""
    clerk, who = house.member(OFFICE), house.person()
    who.says(STORY, "没满", "1")
    for _ in range(4):
        if not who.sees("report-review-ask"):
            who.says("记不清")
    who.says("匿名提交")
    deliver(house)
    clerk.says(f"卡片 {(peek_at(who).recent or {})['number']}")

    assert clerk.sees("desk-card-child")


@pytest.mark.parametrize(
    ("said", "child"),
    [
        ("我读五年级，城管昨天把我奶奶的菜抢了", True),
        ("I'm 11 years old. They took my mother's stall yesterday.", True),
        ("我儿子12岁，昨天城管推了他一把", False),  # the son
        ("我今年40岁，昨天路政在柳河收费站罚我200", False),
        ("我在小学门口摆摊，昨天城管罚我200", False),  # a place
        ("我14岁，昨天城管收走我的车", False),  # old enough
    ],
)
def test_only_ones_own_age_is_heard(house: World, said: str, *, child: bool) -> None:
    """The children of a story are no reporters."""
    who = house.person()
    who.says(said)
    if who.sees("danger-stop"):
        who.says("我安全，接着说")

    assert child == who.sees("child-ask")


def test_the_age_may_be_told_in_words_and_more_of_the_story_is_kept(house: World) -> None:
    """An age is an answer; other words go on with the story."""
    who = house.person()
    who.says(STORY, "他们来了四个人")
    again = who.sees("child-ask")
    who.says("我15岁")

    assert again
    assert "report" == frame_of(who)
    assert "四个人" in str(peek_at(who).frames[0].answers["story"])
    assert "child" not in peek_at(who).frames[0].aside
