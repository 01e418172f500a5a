"""本月初九 is of this month: where it is still to come, no day of last month is told."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

# The seventh day of the fifth month.
NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    "day",
    [
        "本月初九", "农历本月初八", "这个月初十", "当月初九", "这月初八", "阴历本月初十",
        "这个月的初九", "本月初八上午", "这个月初九晚上", "本月初十下午三点",
    ],
)  # fmt: skip
def test_a_day_that_is_still_to_come_is_asked(day: str) -> None:
    """Nobody calls last month this month."""
    found = read(f"{day}，路政在S306拦车", now=NOW).first(Name.TIME)

    assert found is None or str(found.value) >= "2024-06-12"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("本月初七", "2024-06-12"),
        ("本月初三", "2024-06-08"),
        ("这个月初五", "2024-06-10"),
        ("上个月初九", "2024-05-16"),
        ("上月初五", "2024-05-12"),
    ],
)
def test_a_day_that_has_been_is_told(day: str, told: str) -> None:
    """Of this month or of the last."""
    found = read(f"{day}，路政在S306拦车", now=NOW).first(Name.TIME)

    assert found is not None
    assert told == found.value
