"""What is a time that somebody told, before and after it is joined with its neighbours?

Days and clock times are local (Asia/Shanghai) and without a zone, as people say them.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Grain(StrEnum):
    """How finely a time was told."""

    YEAR = "year"
    HALF_YEAR = "half_year"
    SEASON = "season"
    MONTH = "month"
    XUN = "xun"
    WEEK = "week"
    DAY = "day"
    PART = "part"
    HOUR = "hour"
    MINUTE = "minute"


class Part(StrEnum):
    """A part of the day as people divide it; DUSK is how a reader's EVENING may have been told."""

    SMALL_HOURS = "small_hours"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    DUSK = "dusk"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A day or a span of days that was named at *start*:*end* of the folded text.

    *vague* says that the year, month or week was not named and the latest one was taken;
    *ahead* that the words point to the future; *open_end* that it still goes on; *counted* that
    it leans on a day told before (过了两天), *counted_from* which day is then the first (第三天);
    *lunar* that it was told by the farmers' calendar, though its own words do not say so.
    """

    first: date
    last: date
    grain: Grain
    start: int
    end: int
    rough: bool = False
    vague: bool = False
    ahead: bool = False
    part: Part | None = None
    open_end: bool = False
    counted: bool = False
    counted_from: date | None = None
    lunar: bool = False

    @property
    def month_day(self) -> bool:
        """Whether a single day was named."""
        return self.first == self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A part of the day, a clock time, or both, named at *start*:*end* of the folded text.

    *hour* is as said, 0 to 24; *exact* says that it cannot be twelve hours later, *figures*
    that it is written 8:30; *until* is the end of a span in minutes of the day as said.
    """

    start: int
    end: int
    part: Part | None = None
    hour: int | None = None
    minute: int = 0
    exact: bool = False
    rough: bool = False
    until: tuple[int, int] | None = None
    fine: bool = False
    figures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A resolved time: from *first* to *last*, both local; equal for one day or one minute.

    *open_end*: it still goes on when the story is told; *half*: nobody said in which half of the
    day its hour lies, and the likelier one was taken.
    """

    first: date
    last: date
    grain: Grain
    start: int
    end: int
    clock: time | None = None
    until: datetime | None = None
    part: Part | None = None
    rough: bool = False
    ahead: bool = False
    open_end: bool = False
    half: bool = False

    def value(self) -> str:
        """Return ISO: a day, a minute, or an interval ``a/b`` with both ends included."""
        if self.clock is not None:
            begun = datetime.combine(self.first, self.clock)
            return _interval(_minute(begun), _minute(self.until) if self.until else None)
        last = self.last.isoformat() if self.last != self.first else None
        return _interval(self.first.isoformat(), last)


def month_end(day: date) -> date:
    """Return the last day of the month of *day*."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def months_back(day: date, count: int) -> date:
    """Return the same day *count* months earlier, or that month's last day."""
    index = day.year * 12 + day.month - 1 - count
    first = date(index // 12, index % 12 + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))


def _minute(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _interval(begun: str, ended: str | None) -> str:
    return begun if ended is None else f"{begun}/{ended}"
