"""Days that are told twice, just now, or only come near."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name


def _times(text: str, now: str) -> list[str]:
    reading = read(text, now=datetime.fromisoformat(now))
    return [str(slot.value) for slot in reading.all(Name.TIME)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("端午前两天，5月29号，城管来收钱", ["2025-05-29"]),
        ("国庆假后第一天也就是八号早上九点半城管来收钱", ["2024-10-08T09:30"]),
        ("清明前后？就是清明后一天，市监来抽样", ["2025-04-05"]),
        ("劳动节——打错，是5月2号，路政收我两百", ["2025-05-02"]),
    ],
)
def test_a_day_told_twice_is_told_once(text: str, told: list[str]) -> None:
    """Where a feast is followed by its date, the date is meant."""
    assert _times(text, "2025-06-12T09:36") == told


def test_what_has_just_been_done_was_done_today() -> None:
    """刚 at the begin of a story, before a deed of an office, says today."""
    assert _times("渔政刚把我的网收了，没亮证", "2026-05-20T16:00") == ["2026-05-20"]


@pytest.mark.parametrize(
    "text", ["店刚开半年，消防来了五次", "我刚买的车，交警说不合规", "税务刚查完，市监又来"]
)
def test_just_of_ones_own_affairs_says_no_day(text: str) -> None:
    """刚开张, 刚买: such a thing may be weeks ago."""
    assert _times(text, "2026-05-20T16:00") == []


@pytest.mark.parametrize(
    "text", ["中秋都要到了，许可还没批", "每家出三百给元宵灯会", "环保半夜来查粉尘"]
)
def test_a_feast_that_comes_near_is_no_day(text: str) -> None:
    """Nor is one that only names a thing, nor a night of which nobody says when it was."""
    assert _times(text, "2025-09-23T12:00") == []


def test_before_dawn_an_hour_was_in_the_evening() -> None:
    """十一点半, told at half past midnight, was an hour ago."""
    told = _times("十一点半，鹿角桥头，两个辅警查车", "2025-09-10T00:40")
    assert told == ["2025-09-09T23:30"]


@pytest.mark.parametrize(
    "text",
    ["国庆刚过，城管来收钱", "重阳节都过了，市监才来抽样", "今晚十二点前凑够二十单，队长说的"],
)
def test_what_is_over_or_due_is_no_time(text: str) -> None:
    """A feast that has passed, or an hour by which something must be done, is no time of it."""
    assert _times(text, "2026-10-29T19:20") == []
