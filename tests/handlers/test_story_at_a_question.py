"""Is a whole story kept that is told where a question is open?"""

import pytest
from talk import Person, answers

STOPPED = "昨天在S206红旗桥被拦下来罚我200"
WHOLE = "昨天路政在S101王庄罚我300没票没证"


def story_of(who: Person) -> str:
    """Return what staff read of the course of events."""
    return str(answers(who)["story"])


@pytest.mark.parametrize(
    "words",
    [
        "昨天路政在S206红旗桥罚我200没票没证",  # every part of it is read
        "路政昨天在S206拦我，罚了200，没给票",
        "昨天上午交警在红旗桥拦的我，罚200",
        "是运管，昨天在S206罚我200，没亮证",
    ],
)
def test_a_story_told_where_the_unit_is_asked_joins_the_story(who: Person, words: str) -> None:
    """Lines show what was read of it, and staff read how it was told."""
    who.says(STOPPED, "路上被罚款", words)

    assert f"{STOPPED}\n{words}" == story_of(who)
    assert "id" in dict(answers(who)["agency"])  # type: ignore[call-overload]


def test_a_story_told_where_papers_are_asked_joins_the_story(who: Person) -> None:
    """昨天城管在西街罚我300，没给票 answers, and is a story."""
    who.says("昨天城管在西街罚我300", "昨天城管在西街罚我300，没给票，没看证")

    assert "没给票，没看证" in story_of(who)
    assert "没出示执法证、没给票据" in who.text


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("路上被罚款", "路政"),  # a name
        ("路上被罚款", "交警，昨天"),  # two facts
        ("路上被罚款", "是路政罚的我200"),
    ],
)
def test_an_answer_of_a_fact_or_two_does_not(who: Person, asked: str, answer: str) -> None:
    """Its line shows all of it."""
    who.says(STOPPED, asked, answer)

    assert story_of(who) == STOPPED


@pytest.mark.parametrize(
    "words",
    [
        "你们帮帮我吧",
        "求求你们帮帮我们",
        "请帮帮忙",
        "我孙女帮我打",
        "我孙女帮我打字",
        "是我儿子帮我写的",
        "让邻居替我发",
    ],
)
def test_a_plea_and_who_types_begin_no_report(who: Person, words: str) -> None:
    """They tell nothing yet, and praise nobody."""
    who.says(words)

    assert not who.sees("report-card-head")
    who.says(WHOLE)
    assert answers(who)["leaf"] == "road.fine"
    assert story_of(who) == WHOLE


@pytest.mark.parametrize(
    "words",
    ["城管帮我推车，我要表扬他们", "朋友帮我交了罚款500", "儿子帮我打了12345也没人管"],
)
def test_help_that_is_told_is_a_story(who: Person, words: str) -> None:
    """Whom somebody helped, and with what, is told."""
    who.says(words)

    assert story_of(who) == words
