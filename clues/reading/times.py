"""When did it happen, of all the times a story names?

Days and clock times are found apart, joined where they belong together, and those that say
something else (when a car was bought, a law was changed, a fine is due) are left out.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import zip_longest
from typing import Final, TypeAlias

from clues.reading import dates, english_times, near_days
from clues.reading.clocks import clocks, hour_in, recurring
from clues.reading.days import Told, chosen
from clues.reading.durations import lasting, minutes_ago
from clues.reading.moments import Clock, Days, Grain, Moment, Part
from clues.reading.other_times import YEARLY, happened, taken_back

Meant: TypeAlias = Callable[[Told], Days | None]

_RULES: Final = (*dates.RULES, *near_days.RULES, *english_times.RULES)

_WIDE: Final = frozenset({Grain.MONTH, Grain.XUN, Grain.WEEK, Grain.SEASON})
_OPEN: Final = re.compile(
    r"^(?:份|的时候)?(?:起|开始|以来|至今|到现在|到今天|到今|以后一直|就一直|到目前|到如今|"
    r"直到现在|开始到现在|一直到现在|一直)"
)
_OPEN_BEFORE: Final = re.compile(r"(?:自从?|从|打从?|自打)$")
_TO: Final = re.compile(r"[\s(（]*(?:到|至|-{1,2}|~|直到|一直到|to|until|and|till)[\s]*")
_UNTIL_NOW: Final = re.compile(r"[\s]*(?:一直)?(?:到|至)(?:现在|今天|今日|今|目前|如今|眼下)")


def times(text: str, now: datetime) -> tuple[Moment, ...]:
    """Return the times of what happened, the surest first; *now* is local."""
    spans = list(_spans(text, now))
    hours = [*clocks(text), *english_times.clocks(text)]
    moments = [*_dated(text, now, spans, hours), *minutes_ago(text, now)]
    if not moments:
        moments = list(_undated(text, now, hours))
    if not moments:
        moments = list(lasting(text, now))
    return _sifted(moments)


def hour_on(day: date, clock: Clock, now: datetime) -> datetime:
    """Return the local minute that *clock* names on *day*."""
    days = Days(first=day, last=day, grain=Grain.DAY, start=clock.start, end=clock.end)
    hour, later = _hour(clock, days, now)
    return datetime.combine(day, time(hour, clock.minute)) + timedelta(days=later)


def _sifted(moments: list[Moment]) -> tuple[Moment, ...]:
    past = [each for each in moments if not each.ahead]
    finer = [each for each in past if each.grain not in YEARLY and not _told_finer(each, past)]
    kept: dict[str, Moment] = {}
    for each in finer or past:
        kept.setdefault(each.value(), each)
    found = list(kept.values())
    # A bare day that is told again with its hour is one time.
    return tuple(
        each
        for each in found
        if each.clock or not any(o.clock and o.first == each.first == each.last for o in found)
    )


def _told_finer(wide: Moment, others: list[Moment]) -> bool:
    """上个月拖的船，那天是七月二十一: the day, and not the month it lies in."""
    if wide.grain not in _WIDE or wide.open_end:
        return False
    return any(each.first == each.last and wide.first <= each.first <= wide.last for each in others)


# --- days ------------------------------------------------------------------------------------


def _spans(text: str, now: datetime) -> Iterator[Days]:
    met: list[Days] = []
    told = Told(now=now, text=text)
    fixed = [*near_days.named(text, told), *near_days.festivals(text, told)]
    for days in _resolved(text, told, fixed):
        joined = met and _interval(text, met[-1], days)
        if joined:
            met[-1] = joined
        else:
            met.append(days)
    laid_aside: set[date] = set()
    for days, after in zip_longest(met, met[1:]):
        kept = _begun(text, days, now)
        if taken_back(text, days, after):
            laid_aside.add(days.first)
        elif happened(text, kept) and days.first not in laid_aside:
            yield kept


def _resolved(text: str, told: Told, fixed: list[Days]) -> Iterator[Days]:
    """Walk from left to right, so that what is short can lean on the days named before."""
    waiting: list[tuple[int, int, Meant]] = [
        (met.start(), -met.end(), partial(rule.meaning, met)) for met, rule in chosen(text, _RULES)
    ]
    waiting += [(days.start, -days.end, partial(_as_it_is, days)) for days in fixed]
    last = 0
    for start, end, meant in sorted(waiting, key=lambda each: each[:2]):
        if start < last:
            continue
        days = meant(told)
        if days is not None:
            yield days
            last = max(days.end, -end)
            if happened(text, days):
                told = replace(told, before=days)


def _as_it_is(days: Days, _: Told) -> Days:
    return days


def _interval(text: str, left: Days, right: Days) -> Days | None:
    if right.first < left.first or not _TO.fullmatch(text[left.end : right.start]):
        return None
    grain = max(left.grain, right.grain, key=list(Grain).index)
    return replace(left, last=right.last, grain=grain, end=right.end, ahead=left.ahead)


def _begun(text: str, days: Days, now: datetime) -> Days:
    """从三月起, 5月3号到现在: from then until the story is told."""
    until = _UNTIL_NOW.match(text, days.end)
    after = text[days.end : days.end + 8]
    since = _OPEN_BEFORE.search(text, max(0, days.start - 2), days.start)
    opened = _OPEN.match(after)
    if days.ahead or not (until or (opened and (since or "现在" in after or "今" in after))):
        return days
    return replace(days, last=now.date(), end=until.end() if until else days.end, part=None,
                   open_end=True)  # fmt: skip


# --- days with their hours -------------------------------------------------------------------


def _dated(text: str, now: datetime, spans: list[Days], hours: list[Clock]) -> Iterator[Moment]:
    for at, days in enumerate(spans):
        upto = spans[at + 1].start if at + 1 < len(spans) else len(text)
        clock = _hour_of(text, days, hours, upto)
        if (clock is None or clock.hour is None) and days.first == days.last:
            clock = _told_before(text, spans, hours) or clock
        yield _moment(days, clock, now)
        if clock is not None and clock.hour is not None and clock.start >= days.start:
            for later in _later_hours(text, clock, hours, upto):
                yield _moment(days, later, now)


_ONCE_MORE: Final = re.compile(r"[^。！!？?]{0,14}(?:又|再次|一拨|一波|一批|接着|第二[次回拨])")
_THE_END: Final = re.compile(
    r"(?:多|左右|钟)?(?:的时候)?(?:他们|我们?|人家)?(?:才|就|都)?(?:走(?!出|到|近)|放|离开|结束|"
    r"完|收工|撤|回|下班|关门|还没)"
)


def _later_hours(text: str, first: Clock, hours: list[Clock], upto: int) -> Iterator[Clock]:
    """上午十点路政罚我，下午一点多交警又罚: the same day, another event."""
    part, later = first.part, _LATER_PARTS[first.part] if first.part else ()
    for clock in hours:
        if not first.end <= clock.start < upto or recurring(text, clock.start):
            continue
        part = clock.part or part
        fresh = clock.hour is not None and part in later
        if fresh and _ONCE_MORE.match(text, clock.end) and not _THE_END.match(text, clock.end):
            yield replace(clock, part=part)


_PARTS: Final = tuple(Part)
_LATER_PARTS: Final = {part: _PARTS[at + 1 :] for at, part in enumerate(_PARTS)}


def _hour_of(text: str, days: Days, hours: list[Clock], upto: int) -> Clock | None:
    """Return the clock time that belongs to a day: inside it, before it, or told after it."""
    if days.first != days.last:
        return None
    before = next((c for c in hours if c.hour is not None and _leads(text, c, days)), None)
    after = [
        # 今天早｜上七点: the clock may begin within the words of the day.
        c for c in hours
        if days.start <= c.start < upto and c.end > days.end and not recurring(text, c.start)
    ]  # fmt: skip
    if not after:
        return before
    first = after[0]
    if first.hour is None:  # a part of the day; an hour of the same part may follow
        exact = next(
            (c for c in after if c.hour is not None and c.part in {None, first.part}), None
        )
        if exact is not None and exact.start - first.end < 30:  # one breath
            return replace(exact, part=first.part)
    return before or first


def _told_before(text: str, spans: list[Days], hours: list[Clock]) -> Clock | None:
    """夜里十二点半把人叫下来……时间是12月31日: of one hour and one day, the hour stands first."""
    exact = [c for c in hours if c.hour is not None and not recurring(text, c.start)]
    single = [days for days in spans if days.first == days.last]
    if len(exact) != 1 or len(single) != 1 or exact[0].start > single[0].start:
        return None
    after = [c for c in hours if c.hour is None and c.start >= single[0].end]
    part = exact[0].part or next((c.part for c in after), None) or single[0].part
    return replace(exact[0], part=part)


def _leads(text: str, clock: Clock, days: Days) -> bool:
    """About 9:30 tonight: in English the hour stands first."""
    between = text[clock.end : days.start] if clock.end <= days.start else "-"
    return re.fullmatch(r"[\s,，]{0,2}(?:on|of|the)?[\s,，]{0,2}", between) is not None


def _moment(days: Days, clock: Clock | None, now: datetime) -> Moment:
    part = (clock.part if clock else None) or days.part
    plain = Moment(
        first=days.first, last=days.last, grain=days.grain, start=days.start, end=days.end,
        part=part, rough=days.rough, ahead=days.ahead,
        open_end=days.open_end or days.first < now.date() <= days.last,
    )  # fmt: skip
    if clock is None:
        return plain
    # The words quoted reach to the clock only when it stands close by.
    near = 0 <= clock.start - days.end <= 12 or clock.end <= days.start
    plain = replace(plain, start=min(days.start, clock.start) if near else days.start,
                    end=max(days.end, clock.end) if near else days.end)  # fmt: skip
    if clock.hour is None:
        return replace(plain, grain=Grain.PART if days.first == days.last else days.grain)
    return _timed(plain, replace(clock, part=part), days, now)


def _timed(plain: Moment, clock: Clock, days: Days, now: datetime) -> Moment:
    hour, later = _hour(clock, days, now)
    day = days.first
    if later and not _stays(clock, days, now):
        day += timedelta(days=1)
    return replace(
        plain, first=day, last=day, clock=time(hour, clock.minute), until=_until(clock, day, hour),
        grain=Grain.MINUTE if clock.minute or clock.fine else Grain.HOUR,
        rough=plain.rough or clock.rough, ahead=days.ahead,
    )  # fmt: skip


def _hour(clock: Clock, days: Days, now: datetime) -> tuple[int, int]:
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


def _stays(clock: Clock, days: Days, now: datetime) -> bool:
    """今天半夜两点 was early today; 5月3日夜里2时 is written as it is meant."""
    if days.first >= now.date():
        return True
    named = days.end - days.start > 2 and days.part is None and days.grain is Grain.DAY
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


# --- hours without a day ---------------------------------------------------------------------

_USUAL: Final = {
    Part.SMALL_HOURS: 5, Part.MORNING: 7, Part.NOON: 11, Part.AFTERNOON: 13,
    Part.EVENING: 18, Part.NIGHT: 20,
}  # fmt: skip


def _undated(text: str, now: datetime, hours: list[Clock]) -> Iterator[Moment]:
    """今天 goes without saying: the latest such hour that is past."""
    told = [clock for clock in hours if not recurring(text, clock.start)]
    exact = [clock for clock in told if clock.hour is not None]
    for clock in exact or (told if len(told) == 1 else ()):  # 上午罚完下午又罚
        today = Days(first=now.date(), last=now.date(), grain=Grain.DAY, vague=True,
                     start=clock.start, end=clock.end)  # fmt: skip
        if clock.hour is None:
            if clock.part is not None and _USUAL[clock.part] <= now.hour:
                yield _moment(today, clock, now)
                return
            continue
        moment = _moment(today, clock, now)
        if moment.clock is not None and datetime.combine(moment.first, moment.clock) > now:
            moment = replace(moment, first=moment.first - timedelta(days=1),
                             last=moment.last - timedelta(days=1), until=None)  # fmt: skip
        yield moment
        return
