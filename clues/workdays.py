"""Which days count?

Periods begin on the day after the event. Statutory holidays and make-up working days are
those of the State Council's yearly notice; a year without one counts weekends only, and
says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

_SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """One day of a count; *counted* is None on a day that does not count."""

    day: date
    counted: int | None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Holidays and make-up working days of the years whose notices were entered.

    *confirmed* are the years whose entry somebody compared with the official notice.
    """

    holidays: frozenset[date] = field(default_factory=frozenset)
    makeups: frozenset[date] = field(default_factory=frozenset)
    years: frozenset[int] = field(default_factory=frozenset)
    confirmed: frozenset[int] = field(default_factory=frozenset)

    def is_workday(self, day: date) -> bool:
        """Tell whether offices work on *day*."""
        if day in self.makeups:
            return True
        return day.weekday() < _SATURDAY and day not in self.holidays

    def add_workdays(self, start: date, count: int) -> date:
        """Return the *count*-th working day after *start*; *start* itself for zero."""
        return self.steps(start, count)[-1].day if count else start

    def steps(self, start: date, count: int) -> tuple[Step, ...]:
        """Return every day after *start* up to the *count*-th working day."""
        walked: list[Step] = []
        day, counted = start, 0
        while counted < count:
            day += _DAY
            works = self.is_workday(day)
            counted += works
            walked.append(Step(day, counted if works else None))
        return tuple(walked)

    def workday_on_or_before(self, day: date) -> date:
        """Return *day* or the last working day before it."""
        while not self.is_workday(day):
            day -= _DAY
        return day

    def known(self, year: int) -> bool:
        """Tell whether the notice of *year* was entered."""
        return year in self.years

    def sure_of(self, days: Iterable[date]) -> bool:
        """Tell whether every one of *days* lies in a year whose entry was confirmed."""
        return {day.year for day in days} <= self.confirmed
