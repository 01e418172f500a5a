"""At which hour of its day was it, and in which half, where nobody said?"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from clues.reading.times.clocks import hour_in
from clues.reading.times.moments import Clock, Days, Grain, Moment, Part

AWAKE: Final = 6
"""Before this hour the day that went is still "today" to whoever tells."""


def hour_on(day: date, clock: Clock, now: datetime) -> tuple[datetime, bool]:
    """Return the local minute that *clock* names on *day*, and whether its half was guessed."""
    days = Days(first=day, last=day, grain=Grain.DAY, start=clock.start, end=clock.end)
    hour, later = hour_of(clock, days, now)
    at = datetime.combine(day, time(hour, clock.minute)) + timedelta(days=later)
    return at, either_half(clock, days, now)


def timed(plain: Moment, clock: Clock, days: Days, now: datetime) -> Moment:
    """Return *plain* with the hour that *clock* names on its day, and the span it begins."""
    hour, later = hour_of(clock, days, now)
    day = days.first
    if _last_night(days, hour * 60 + clock.minute, now):
        day, later = day - timedelta(days=1), 0
        if days.vague and clock.part is None and not clock.exact and hour < _NOON:
            hour += _NOON  # 十一点半, told at half past midnight
    if later and not _stays(clock, days, now):
        day += timedelta(days=1)
    return replace(
        plain, first=day, last=day, clock=time(hour, clock.minute), until=_until(clock, day, hour),
        grain=Grain.MINUTE if clock.minute or clock.fine else Grain.HOUR,
        rough=plain.rough or clock.rough, ahead=days.ahead, half=either_half(clock, days, now),
    )  # fmt: skip


def hour_of(clock: Clock, days: Days, now: datetime) -> tuple[int, int]:
    """Return the likeliest hour of the day, and 1 when it lies in the next day's small hours."""
    if clock.hour is None:
        return 0, 0
    if clock.part is not None or clock.exact or clock.hour == 0:
        return hour_in(clock.part, clock.hour)
    early = clock.hour % 12 if clock.hour == 12 else clock.hour
    if days.first == now.date():  # the latest that is past: 刚才九点半 at ten in the evening
        late = (early + 12) * 60 + clock.minute
        return (early + 12 if late <= now.hour * 60 + now.minute else clock.hour), 0
    if clock.fine and clock.minute and clock.hour >= 6:  # 昨天8:20
        return clock.hour, 0
    return (clock.hour + 12 if clock.hour <= 6 else clock.hour), 0  # 昨天三点


_NOON: Final = 12
_UP: Final = 6  # before this hour few people are


def either_half(clock: Clock, days: Days, now: datetime) -> bool:
    """Say whether the hour may be of the morning or of the evening: 昨天七点.

    Of today only where both are past: 今天八点, told at nine in the evening. 8:30 is written as it
    is meant, 3:20 is not; 八点到晚上七点 tells which.
    """
    if clock.hour is None or clock.part is not None or clock.exact or clock.hour % _NOON == 0:
        return False
    if (clock.figures and clock.hour > _UP) or (clock.until and clock.until[0] > _NOON):
        return False
    if days.vague or days.first != now.date():
        return True
    late = (clock.hour + _NOON) * 60 + clock.minute
    return clock.hour >= _UP and late <= now.hour * 60 + now.minute


def _last_night(days: Days, minute: int, now: datetime) -> bool:
    """刚才，夜里十一点五十, 今晚十点: told after midnight, the day that has just ended."""
    today = days.first == days.last == now.date()
    return today and now.hour < AWAKE and minute > now.hour * 60 + now.minute


def _stays(clock: Clock, days: Days, now: datetime) -> bool:
    """今天半夜两点 was early today; 5月3日夜里2时 is written as it is meant."""
    if days.first >= now.date():
        return True
    # 元旦夜里一点: a feast is a day of the calendar, too.
    named = (days.vague or days.end - days.start > 2) and days.part is None
    named = named and days.grain is Grain.DAY
    return clock.part is Part.NIGHT and named and clock.hour != 12


def _until(clock: Clock, day: date, hour: int) -> datetime | None:
    if clock.until is None:
        return None
    high, minute = clock.until
    if high <= 12 and high < hour:  # 下午三点到五点
        high += 12
    if high > 23 or (high, minute) <= (hour, clock.minute):
        return None
    return datetime.combine(day, time(high, minute))
