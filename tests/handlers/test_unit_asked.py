"""Where the unit is asked for: what is no unit, and how is one called that is told as 街道办的?"""

import pytest
from talk import Person, answers, frame_of, open_question

STORY = "昨天有人到我店里收五十块灭鼠费，和平街15号"
ASKED = (STORY, "收费没依据")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("青湾县老渡口收费站旁边", "青湾县老渡口收费站"),
        ("老渡口桥头", "老渡口桥头"),
        ("在东街路口", "东街路口"),
        ("人民路23号", "人民路23号"),
    ],
)
def test_a_place_is_no_unit(who: Person, words: str, place: str) -> None:
    """It changes the line of the place, and the unit is asked for again."""
    who.says(*ASKED, words)
    assert "agency" not in answers(who)
    assert answers(who)["place"]["words"] == place  # type: ignore[index]
    assert "report-agency-ask" in open_question(who)


@pytest.mark.parametrize(
    "words",
    ["和平街派出所", "高桥镇综合执法", "收费站", "西街社区", "桥西派出所的人", "北门口城管"],
)
def test_a_unit_with_a_place_in_its_name_is_one(who: Person, words: str) -> None:
    """It is called as he calls it."""
    who.says(*ASKED, words)
    assert answers(who)["agency"]["words"] == words  # type: ignore[index]
    assert answers(who)["place"]["words"] == "和平街15号"  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("街道办的", "township"), ("交警的人", "traffic_police"), ("城管的", "urban_mgmt")],
)
def test_of_a_kind_is_that_kind(who: Person, words: str, kind: str) -> None:
    """街道办的 is shown as what it is."""
    who.says(*ASKED, words)
    assert answers(who)["agency"]["id"] == kind  # type: ignore[index]
    assert "words" not in answers(who)["agency"]  # type: ignore[operator]


@pytest.mark.parametrize("asked", [ASKED, ("一步一步问我", "来单位检查", STORY)])
def test_a_day_is_no_unit_and_no_kind(who: Person, asked: tuple[str, ...]) -> None:
    """是前天 changes the time, wherever it is told."""
    who.says(*asked, "是前天")
    assert answers(who)["time"]["said"] == "前天"  # type: ignore[index]
    assert "agency" not in answers(who)


@pytest.mark.parametrize("words", ["没有", "没", "不是", "不知道", "no"])
def test_yes_or_no_with_nothing_open_begins_nothing(who: Person, words: str) -> None:
    """No story is called 没有."""
    who.says(words)
    assert frame_of(who) == ""


@pytest.mark.parametrize("words", ["没有票", "有人收钱"])
def test_more_than_that_begins_a_report(who: Person, words: str) -> None:
    """A word more tells something."""
    who.says(words)
    assert frame_of(who) == "report"
