"""Are days, moments, amounts and sizes written as people read them?"""

from datetime import date, datetime
from decimal import Decimal

import pytest

from locales import dates

TODAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("language", "desk", "day", "words"),
    [
        ("zh-Hans", False, date(2026, 11, 26), "11月26日（周四）"),  # a citizen, this year
        ("zh-Hans", False, date(2027, 1, 13), "2027年1月13日（周三）"),  # a citizen, next year
        ("zh-Hans", True, date(2026, 11, 26), "11-26 周四"),  # the desk
        ("zh-Hans", True, date(2027, 1, 3), "2027-01-03 周日"),  # the desk, next year
        ("en", False, date(2026, 11, 26), "Thursday 26 November"),  # a citizen in English
        ("en", False, date(2027, 1, 13), "Wednesday 13 January 2027"),  # with its year
        ("en", True, date(2026, 11, 6), "11-06 Fri"),  # the desk in English
    ],
)
def test_days_are_written_for_their_reader(
    language: str,
    desk: bool,  # noqa: FBT001 -- a column of the table
    day: date,
    words: str,
) -> None:
    """The year is told only where it differs from the present one."""
    assert words == dates.day(day, language, today=TODAY, desk=desk)


@pytest.mark.parametrize(
    ("language", "words"), [("zh-Hans", "2026-11-09 02:08"), ("en", "09 Nov 2026, 02:08")]
)
def test_a_moment_is_told_to_the_minute(language: str, words: str) -> None:
    """A receipt tells day and minute, nothing finer."""
    assert words == dates.moment(datetime(2026, 11, 9, 2, 8, 59), language)  # noqa: DTZ001 -- local


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("200", "200元"),  # whole
        ("200.00", "200元"),  # whole, as a database gives it
        ("0.5", "0.5元"),  # half a yuan
        ("20000", "20000元"),  # zeros of the number stay
        ("0", "0元"),  # nothing
        ("1E+3", "1000元"),  # never in powers
    ],
)
def test_amounts_carry_no_needless_zeros(amount: str, words: str) -> None:
    """An amount is written as a person would."""
    assert words == dates.money(Decimal(amount), "zh-Hans")


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "1 KB"),  # never nothing
        (310 * 1024, "310 KB"),  # below a megabyte
        (1_258_291, "1.2 MB"),  # one decimal
        (31 * 1024**2, "31 MB"),  # no needless decimal
        (5 * 1024**3, "5 GB"),  # the largest unit
    ],
)
def test_sizes_are_told_as_file_managers_do(count: int, words: str) -> None:
    """A size is rounded to what a person compares."""
    assert words == dates.size(count)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 11, 19, 22, 8), "22:08"),  # noqa: DTZ001 -- local; today
        (datetime(2026, 11, 9, 2, 8), "11-09 02:08"),  # noqa: DTZ001 -- local; this year
        (datetime(2025, 12, 31, 9, 0), "2025-12-31 09:00"),  # noqa: DTZ001 -- local; last year
    ],
)
def test_the_desk_reads_no_more_of_a_moment_than_it_needs(at: datetime, words: str) -> None:
    """A day of its own only when it is another, a year only when it is another."""
    assert words == dates.moment(at, "zh-Hans", today=TODAY)
