"""Which days are told as about a day, how is its part called, and whose hours are they?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("story", "value", "rough"),
    [
        ("清明节前后吧，具体哪天记不清了，林业站收了我200", "2026-04-05", True),
        ("上个月有一天，大概20号前后城管收了我200", "2026-10-20", True),
        ("上个月20号左右城管收了我200", "2026-10-20", True),
        ("大概上个月20号城管收了我200", "2026-10-20", True),
        ("大约是11月5号", "2026-11-05", True),
        ("上周三左右", "2026-11-11", True),
        ("孩子开学那天城管收了我200", "2026-09-01", True),  # another day in every place
        ("差不多一周前", "2026-11-12", True),
        ("半个月左右前", "2026-11-04", True),
        ("around Nov 5 they took 200", "2026-11-05", True),
        ("3号还是4号记不清，城管收了我200", "2026-11-03", True),  # one of two
        ("上周三或者周四城管收了我200", "2026-11-11", True),
        ("不是3号就是4号", "2026-11-04", True),
        ("11月5号城管收了我200", "2026-11-05", False),
        ("11月5号前后一共来了三次", "2026-11-05", False),  # how often
        ("11月5号上下班的时候被拦", "2026-11-05", False),  # when one goes to work
        ("高考那天交警罚我200", "2026-06-07", False),  # one day everywhere
        ("刚刚城管收了我200", "2026-11-19", False),  # today, for sure
        ("现在城管正在打我", "2026-11-19", False),  # likewise
    ],
)
def test_a_day_is_as_rough_as_it_was_told(story: str, value: str, rough: bool) -> None:  # noqa: FBT001  # a fact of the row
    """前后, 左右 and 大概 stay with the day; without them it is that day."""
    slot = read(story, now=NOW).first(Name.TIME)

    assert slot is not None
    assert (value, rough) == (slot.value, slot.rough)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("三四天前城管收了我200", "2026-11-15/2026-11-16"),
        ("两三天以前交警罚我200", "2026-11-16/2026-11-17"),
        ("三五天前被罚", "2026-11-14/2026-11-16"),
        ("两三周前", "2026-10-29/2026-11-05"),
        ("三四个月前城管收了我200", "2026-07-19/2026-08-19"),
        ("they came three or four days ago", "2026-11-15/2026-11-16"),
        ("they came 2 to 3 weeks ago", "2026-10-29/2026-11-05"),
        ("三四天前必须交齐", None),  # a term
        ("二十三四天前", None),  # another number
    ],
)
def test_some_days_ago_are_all_of_them(story: str, value: str | None) -> None:
    """三四天前 is neither the third day back nor the fourth."""
    slot = read(story, now=NOW).first(Name.TIME)

    assert value == (None if slot is None else slot.value)


@pytest.mark.parametrize(
    ("story", "part"),
    [
        ("大前天傍晚渔政把我网扣了", "dusk"),
        ("昨天黄昏城管收我200", "dusk"),
        ("昨天天擦黑的时候城管收我200", "dusk"),
        ("yesterday at dusk they took 200", "dusk"),
        ("昨天晚上城管收我200", "evening"),
        ("昨天晚饭后城管收我200", "evening"),
        ("yesterday evening they took 200", "evening"),
    ],
)
def test_dusk_is_no_evening(story: str, part: str) -> None:
    """Who says 傍晚 does not hear 晚上 back."""
    slot = read(story, now=NOW).first(Name.TIME)

    assert slot is not None
    assert part == slot.part


def test_an_hour_at_dusk_is_in_the_evening() -> None:
    """傍晚六点 is no hour of the morning."""
    slot = read("昨天傍晚六点城管收我200", now=NOW).first(Name.TIME)

    assert slot is not None
    assert slot.value == "2026-11-18T18:00"


@pytest.mark.parametrize(
    ("story", "hours"),
    [
        ("今天被三拨人查：早上8点安监，10点消防，下午两点环保", ["08:00", "10:00", "14:00"]),
        ("今天早上八点应急局、十点消防队、下午两点环保局", ["08:00", "10:00", "14:00"]),
        ("昨天来了两拨：8点安监，9点消防", ["08:00", "09:00"]),
        ("昨天：8点城管来", ["08:00"]),  # behind a colon
        ("昨天12:30点城管来", ["12:30"]),  # a colon inside
        ("昨天8点交警拦我，10点我去交警队交罚款", ["08:00"]),  # an errand
        ("昨天上午九点交警扣了车，十点交警队的人说要罚款", ["09:00"]),  # words
    ],
)
def test_each_who_came_has_his_hour(story: str, hours: list[str]) -> None:
    """A list of who came at which hour is as many visits."""
    told = [str(slot.value)[11:] for slot in read(story, now=NOW).all(Name.TIME)]

    assert hours == told
