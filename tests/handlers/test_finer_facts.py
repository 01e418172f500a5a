"""How does a card grow finer: 具体是…, 大概十点多, a body that has no kind?"""

from pathlib import Path

import pytest
from talk import Person, world

from clues.reading.times.ahead import still_to_come

STORY = "昨天晚上交警在G42高速服务区罚我200没票"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("具体是孝感服务区", "改成“G42高速孝感服务区”"),
        ("具体位置是孝感服务区西区", "改成“G42高速孝感服务区西区”"),
        ("大概十点多", "22:00”"),
        ("差不多九点半吧", "21:30”"),
        ("具体时间是十点", "22:00”"),
    ],
)
def test_a_later_word_makes_a_line_finer(person: Person, words: str, line: str) -> None:
    """The point is told within its road, and the hour within its evening."""
    person.says(STORY, words)

    assert line in person.text.split("\n")[0]


def test_a_street_is_told_within_its_town(person: Person) -> None:
    """青龙镇, and then 具体是老街12号."""
    person.says("昨天城管在青龙镇收我100没票", "具体是老街12号")

    assert "改成“青龙镇老街12号”" in person.text


def test_a_body_without_a_kind_came_too_and_no_day_is_asked_for(person: Person) -> None:
    """Four bodies came on four days: all stand on the card, and the day is not asked for."""
    person.says(
        "公司被连续检查：11月3日应急局、11月5日环保局、11月9日住建局、11月12日消防，"
        "四家单位十天内轮番上门，均未出示检查通知书"
    )

    assert "消防、住建局（" in person.text
    assert "11月9日（周一）、11月12日（周四）" in person.text


def test_a_body_without_a_kind_stays_when_another_is_corrected(person: Person) -> None:
    """不是环保局，是市监局 leaves 住建局 where it is."""
    person.says("应急局、环保局、住建局轮番来查", "不是环保局，是市监局")

    assert "改成“应急管理（安监）、市场监管、住建局”" in person.text


def test_a_body_told_twice_stands_once(person: Person) -> None:
    """不是公安，是海事 where both were told leaves one."""
    person.says("海事和公安昨天在柳河码头罚我200没开票没亮证", "单位不是公安，是海事")

    assert "改成“海事、港航”。" in person.text


def test_what_is_still_to_come_is_kept_and_only_what_was_is_asked(person: Person) -> None:
    """明天路政要来查 has no day that was: the question says where it was kept."""
    person.says("明天下午三点路政要来我的厂检查，没给检查通知，在青龙镇", "1")

    assert "还没到的事记在经过里了" in person.text
    person.says("记不清")
    assert "还没到" not in person.text


@pytest.mark.parametrize(
    ("story", "ahead"),
    [
        ("路政说下周一要来拆我的棚", True),
        ("Tomorrow the fire brigade will close my shop", True),
        ("我明天要去交钱", False),  # one's own errand
        ("下月初开业", False),  # likewise
    ],
)
def test_what_an_office_will_do_lies_ahead(story: str, ahead: bool) -> None:  # noqa: FBT001
    """A day to come counts where an office will do something on it."""
    assert still_to_come(story) is ahead


def test_a_fine_that_is_not_paid_yet_says_so(person: Person) -> None:
    """没交 beside a sum stands on the card with it."""
    person.says("昨天下午三点城管在解放路88号罚我5000元，没交，没票没亮证")

    assert "罚5000元（还没交）" in person.text


@pytest.mark.parametrize(
    ("answer", "unit", "hour"),
    [
        ("路政，那天上午十点多", "路政", "10:00"),  # that day
        ("路政，当天下午五点多", "路政", "17:00"),  # that day, otherwise
        ("那天早上八点，路政", "路政", "08:00"),  # first the hour
        ("交警，大概下午五点", "交警", "17:00"),  # roughly
        ("城管。当时是下午三点半", "城管", "15:30"),  # with a full stop
        ("traffic police, that day at 10 am", "交警", "10:00"),  # English
    ],
)
def test_a_unit_and_an_hour_are_two_lines(
    person: Person, answer: str, unit: str, hour: str
) -> None:
    """The day is known, so that its hour goes to it and the unit stands alone."""
    person.says("昨天在沙河桥有人拦车罚了我200没票没亮证", "路上被罚款", answer)

    assert f"单位　{unit}\n" in person.text
    assert f"11月18日（周三） {hour}\n" in person.text


@pytest.mark.parametrize("answer", ["路政，第二天下午五点我才走", "路政，那天他们一直守到晚上十点"])
def test_another_hour_is_not_when_it_happened(person: Person, answer: str) -> None:
    """第二天 is another day, and how long they stayed another hour."""
    person.says("昨天在沙河桥有人拦车罚了我200没票没亮证", "路上被罚款", answer)

    assert "时间　11月18日（周三）\n" in person.text


def test_one_of_several_units_stays_in_his_words(person: Person) -> None:
    """运管或者路政 accuses neither, and staff read what was said."""
    person.says("昨天在沙河桥有人拦车罚了我200没票没亮证", "路上被罚款", "运管或者路政，我分不清")

    assert "单位　运管或者路政，我分不清\n" in person.text


def test_a_unit_put_right_by_one_of_several_is_asked_for(person: Person) -> None:
    """其实是运管或者路政: the 交警 that was told is accused no longer."""
    person.says("昨天下午三点交警在沙河桥罚我300没票没亮证", "路上被罚款", "其实是运管或者路政")

    assert "删掉了：单位" in person.text
    assert person.sees("report-agency-ask")
