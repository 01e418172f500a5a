"""Does a day that is corrected roughly stay as rough as it was told?"""

from datetime import datetime

import pytest

from clues.reading.corrections.corrections import correct
from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local
AT_NINE = "11月18日上午九点交警在沙河桥罚我300没票"
SEPTEMBER = "九月份城管在东街收了我200没票"
LATE = "11月18日下午城管在东街罚我300"


def time_after(story: str, said: str) -> str:
    """Return the time that a correction leaves, with ~ where it is rough."""
    changes = correct(read(story, now=NOW), said, now=NOW)
    told = [each.new for each in changes if each.name.value == "time"]
    if not told or told[0] is None:
        return ""
    return (
        f"{told[0].value}{' ' + told[0].part if told[0].part else ''}{'~' if told[0].rough else ''}"
    )


@pytest.mark.parametrize(
    ("story", "said", "meant"),
    [
        (AT_NINE, "15号前后吧", "2026-11-15~"),
        (AT_NINE, "大概15号左右", "2026-11-15~"),
        (AT_NINE, "具体是15号前后", "2026-11-15~"),
        (AT_NINE, "不是18号，是15号左右", "2026-11-15~"),
        (AT_NINE, "时间改成15号前后", "2026-11-15~"),
        (AT_NINE, "大概前天吧", "2026-11-17~"),
        (AT_NINE, "about November 12", "2026-11-12~"),
        (AT_NINE, "12号左右吧，下午", "2026-11-12 afternoon~"),
        (AT_NINE, "国庆前后，大概3号", "2026-10-03~"),
        (SEPTEMBER, "20号左右", "2026-09-20~"),
        (SEPTEMBER, "大概20号", "2026-09-20~"),
        (SEPTEMBER, "是20号那天", "2026-09-20"),
        (LATE, "15号左右", "2026-11-15 afternoon~"),
        # A day that is known takes the hour that was told.
        (AT_NINE, "15号", "2026-11-15T09:00"),
        (AT_NINE, "是15号", "2026-11-15T09:00"),
        (AT_NINE, "是15号左右，上午十点", "2026-11-15T10:00 morning"),
        (AT_NINE, "不是九点是十点", "2026-11-18T10:00 morning"),
        (LATE, "15号", "2026-11-15 afternoon"),
    ],
)
def test_who_knows_the_day_roughly_knows_no_hour_of_it(story: str, said: str, meant: str) -> None:
    """15号前后 is no day at nine o'clock, because another day was at nine."""
    assert meant == time_after(story, said)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("It was not yesterday but the day before", "2026-11-17T09:00 morning"),
        ("It was the day before", "2026-11-17T09:00 morning"),
        ("不是那天，是前一天", "2026-11-17T09:00 morning"),
        ("是前一天的事", "2026-11-17T09:00 morning"),
        ("应该是第二天", "2026-11-19T09:00 morning"),
        ("前一天他们也来过", ""),
        ("第二天我去交了钱", ""),
        ("第二天又来了", ""),
    ],
)
def test_the_day_beside_the_one_that_was_told_may_be_meant(said: str, meant: str) -> None:
    """前一天 leans on the day that is corrected, where nothing else is told of it."""
    assert meant == time_after(AT_NINE, said)


@pytest.mark.parametrize(
    ("story", "days"),
    [
        ("国庆前后城管在东街收了我200没票，大概3号", ["2026-10-03"]),
        ("国庆前后，大概是3号，城管在东街收了我200", ["2026-10-03"]),
        ("中秋前后，大概九月28号吧，城管来收200", ["2026-09-28"]),
        ("国庆前后城管在东街收了我200，大概3号又来收了300", ["2026-10-01", "2026-10-03"]),
        ("五一前后城管来收了我200，5月8号又来收了200", ["2026-05-01", "2026-05-08"]),
        ("国庆前后城管在东街收了我200没票", ["2026-10-01"]),
    ],
)
def test_a_feast_is_the_frame_of_the_day_told_behind_it(story: str, days: list[str]) -> None:
    """Nobody is asked which of the two it was; a second visit is a day of its own."""
    assert days == [str(slot.value)[:10] for slot in read(story, now=NOW).all(Name.TIME)]
