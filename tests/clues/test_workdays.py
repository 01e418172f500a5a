from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.workdays import Calendar, Step

# The first days of October 2026: a week of holidays, made up on one Saturday.
OCTOBER = Calendar(
    holidays=frozenset(date(2026, 10, day) for day in range(1, 8)),
    makeups=frozenset({date(2026, 10, 10)}),
    years=frozenset({2026}),
)
DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2027, 12, 31))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Draw a calendar with any holidays and make-up days of two years."""
    return Calendar(
        holidays=draw(st.frozensets(DAYS, max_size=20)),
        makeups=draw(st.frozensets(DAYS, max_size=20)),
    )


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 9, 30), True),  # a Wednesday before the holidays
        (date(2026, 10, 1), False),  # a Thursday, but a holiday
        (date(2026, 10, 8), True),  # the first day after
        (date(2026, 10, 10), True),  # a Saturday that is made up
        (date(2026, 10, 11), False),  # a Sunday
    ],
)
def test_the_edges_of_a_holiday(day: date, works: bool) -> None:  # noqa: FBT001  # a table column
    """Holidays rest on weekdays, make-up days work on weekends."""
    assert works is OCTOBER.is_workday(day)


@given(calendars(), DAYS, st.integers(1, 30))
def test_the_count_ends_on_a_working_day(calendar: Calendar, start: date, count: int) -> None:
    """The last day counted works, and exactly so many days before it and on it do."""
    end = calendar.add_workdays(start, count)
    between = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]

    assert calendar.is_workday(end)
    assert count == sum(map(calendar.is_workday, between))


@given(calendars(), DAYS, st.integers(0, 15), st.integers(0, 15))
def test_counts_add_up(calendar: Calendar, start: date, first: int, second: int) -> None:
    """Counting on from where one stopped is counting both at once."""
    halfway = calendar.add_workdays(start, first)

    assert calendar.add_workdays(halfway, second) == calendar.add_workdays(start, first + second)


@given(calendars(), DAYS, st.integers(1, 20))
def test_the_arithmetic_shows_every_day_once(calendar: Calendar, start: date, count: int) -> None:
    """Each day stands in the list, in order, numbered exactly when it counts."""
    steps = calendar.steps(start, count)

    assert [start + timedelta(days=n) for n in range(1, len(steps) + 1)] == [s.day for s in steps]
    assert list(range(1, count + 1)) == [s.counted for s in steps if s.counted is not None]
    assert all(calendar.is_workday(s.day) is (s.counted is not None) for s in steps)


def test_a_weekend_is_shown_and_not_counted() -> None:
    """Friday is the first day after Thursday, Monday the second."""
    steps = Calendar().steps(date(2026, 11, 19), 2)

    assert steps == (
        Step(date(2026, 11, 20), 1),
        Step(date(2026, 11, 21), None),
        Step(date(2026, 11, 22), None),
        Step(date(2026, 11, 23), 2),
    )


def test_a_reminder_moves_before_the_rest_days() -> None:
    """The 24th on a Saturday is reminded of by the Friday before it."""
    assert date(2026, 10, 23) == Calendar().workday_on_or_before(date(2026, 10, 24))
    assert date(2026, 11, 24) == Calendar().workday_on_or_before(date(2026, 11, 24))


def test_only_confirmed_years_are_sure() -> None:
    """An entered year is known; it is sure only when it was compared with the notice."""
    assert OCTOBER.known(2026)
    assert not OCTOBER.known(2027)
    assert not OCTOBER.sure_of([date(2026, 10, 1)])
    assert Calendar(confirmed=frozenset({2026})).sure_of([date(2026, 10, 1)])
