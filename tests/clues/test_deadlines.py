from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.deadlines import Days, Milestone, Preset, Span, Start, due, extended, milestones
from clues.text import Text
from clues.workdays import Calendar

GENERAL = Preset(
    id="general",
    name=Text.of("通用规定"),
    source="a rule",
    edition="2026",
    confirmed=True,
    accept=Span(n=5, unit=Days.WORKING),
    decide=Span(n=30, unit=Days.CALENDAR),
    extend=Span(n=20, unit=Days.CALENDAR),
)
SURE = Calendar(confirmed=frozenset({2026, 2027}))
RECEIVED = date(2026, 11, 19)  # a Thursday
ACCEPTED = date(2026, 11, 24)


def test_before_acceptance_only_the_word_on_it_is_promised() -> None:
    """Five working days after a Thursday is the next Thursday; no result is promised yet."""
    promised = milestones(GENERAL, RECEIVED, SURE)

    assert [(Milestone.ACCEPT, date(2026, 11, 26))] == [(each.kind, each.day) for each in promised]


def test_after_acceptance_the_result_is_promised_too() -> None:
    """Thirty days from the acceptance, whatever the day of the receipt."""
    result = milestones(GENERAL, RECEIVED, SURE, accepted=ACCEPTED)[-1]

    assert (Milestone.RESULT, date(2026, 12, 24)) == (result.kind, result.day)
    assert ("通用规定", "2026", True) == (str(result.rule), result.edition, result.confirmed)


def test_an_extension_is_joined_to_the_period() -> None:
    """Twenty more days end in the next year."""
    longest = extended(GENERAL, ACCEPTED, SURE)

    assert longest is not None
    assert date(2027, 1, 13) == longest.day
    assert extended(replace(GENERAL, extend=None), ACCEPTED, SURE) is None


@pytest.mark.parametrize(
    ("starts", "accepted", "day"),
    [
        (Start.RECEIPT, None, date(2026, 12, 19)),  # known at once
        (Start.ACCEPTANCE, None, None),  # not before acceptance
        (Start.CLOSING, ACCEPTED, None),  # not before the case is closed
    ],
)
def test_the_event_a_result_counts_from(
    starts: Start, accepted: date | None, day: date | None
) -> None:
    """A rule names the event; without it there is no date to promise."""
    promised = milestones(replace(GENERAL, starts=starts), RECEIVED, SURE, accepted=accepted)
    results = [each.day for each in promised if each.kind is Milestone.RESULT]

    assert ([day] if day else []) == results


@pytest.mark.parametrize(
    ("unit", "rule", "calendar", "confirmed"),
    [
        (Days.WORKING, True, SURE, True),  # the rule and the holidays were read
        (Days.WORKING, True, Calendar(), False),  # the holidays were not
        (Days.CALENDAR, True, Calendar(), True),  # holidays do not matter
        (Days.CALENDAR, False, SURE, False),  # the rule was not read
    ],
)
def test_a_date_is_as_sure_as_what_it_rests_on(
    unit: Days,
    rule: bool,  # noqa: FBT001  # a table column
    calendar: Calendar,
    confirmed: bool,  # noqa: FBT001  # a table column
) -> None:
    """An unconfirmed rule or calendar makes the date provisional."""
    owed = due(Span(n=3, unit=unit), RECEIVED, calendar, confirmed=rule)

    assert confirmed is owed.confirmed


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 90), st.sampled_from(Days))
def test_the_arithmetic_ends_on_the_day(start: date, n: int, unit: Days) -> None:
    """What is shown to the reporter is what was computed."""
    owed = due(Span(n=n, unit=unit), start, Calendar())

    assert n == max((step.counted or 0 for step in owed.steps), default=0)
    assert owed.day == (owed.steps[-1].day if owed.steps else start)
