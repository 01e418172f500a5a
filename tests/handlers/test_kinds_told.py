"""How does a person answer 最接近哪一种？ in his own words, and how does he change the kind?"""

from pathlib import Path

import pytest
from talk import Person, open_question, peek_at, world

UNCLEAR = "我在G42高速服务区被一辆没有牌照的执法车拦下来，他们说我货车轮胎磨损，要我当场交500"
FINED = "昨天交警在G42高速服务区罚我200没票"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


def kind_of(person: Person) -> str | None:
    """Return the kind of the open draft."""
    frame = peek_at(person).frame
    assert frame is not None
    return frame.answers.get("leaf")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("罚款", "road.fine"),  # a part of one of the three
        ("就是罚款", "road.fine"),
        ("第一个", "road.fine"),  # its place
        ("选2", "road.stop"),
        ("第三种吧", "road.charge"),
        ("你们定", "other"),  # left to the office
        ("随便", "other"),
        ("不知道", "other"),
    ],
)
def test_a_likely_kind_is_chosen_in_ones_own_words(person: Person, words: str, kind: str) -> None:
    """A part of a name, a place in the list and 你们定 are answers."""
    person.says(UNCLEAR, words)

    assert kind == kind_of(person)


def test_the_list_of_situations_may_be_left_to_the_office(person: Person) -> None:
    """你们定 at 是哪方面的事？ goes on with the next question."""
    person.says("城管真的不讲道理", "你们定")

    assert "other" == kind_of(person)
    assert {"report-place-ask"} == open_question(person)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("类别不对，是车被扣了", "road.seize"),  # told
        ("不是罚款，是车被扣了", "road.seize"),
        ("类别是扣车", "road.seize"),  # named
        ("类别不对，是收费", "road.charge"),
        ("不是交警，是城管", "road.fine"),  # another line
    ],
)
def test_the_kind_is_changed_by_what_is_told_instead(person: Person, words: str, kind: str) -> None:
    """What stands behind the denial of a kind is the new one, also where it is only told."""
    person.says(FINED, words)

    assert kind == kind_of(person)


def test_a_bare_fact_tells_the_kind_where_it_is_asked(person: Person) -> None:
    """城管不讲道理 alone is of no kind; 昨天交警罚了我200 is."""
    person.says("城管真的不讲道理", "昨天交警罚了我200")

    assert "road.fine" == kind_of(person)
