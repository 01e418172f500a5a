"""When did it happen, of all the times a story names?

Days and clock times are found apart, joined where they belong together, and those that say
something else (when a car was bought, a law was changed, a fine is due) are left out.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import chain, islice, pairwise, zip_longest
from typing import Final, TypeAlias

from clues.reading.times import (
    counted_days,
    dates,
    english_times,
    festivals,
    loose_days,
    near_days,
    rough_days,
    written_dates,
)
from clues.reading.times.background import of_the_matter
from clues.reading.times.clock_parts import of_the_night
from clues.reading.times.clocks import clocks, recurring
from clues.reading.times.dates_it import dates_the_matter
from clues.reading.times.days import Told, chosen
from clues.reading.times.durations import lasting, minutes_ago
from clues.reading.times.habits import of_habit, routine
from clues.reading.times.hours import AWAKE, hour_of, timed
from clues.reading.times.joined_days import in_one_week, join
from clues.reading.times.joined_hours import finer, hours_of, later_hours
from clues.reading.times.just_now import just_now
from clues.reading.times.moments import Clock, Days, Grain, Moment, Part
from clues.reading.times.other_times import happened
from clues.reading.times.rough_days import roughly
from clues.reading.times.same_day import in_brackets, same_again, says_weekday
from clues.reading.times.sifted_times import sifted
from clues.reading.times.taken_back import denied, taken_back
from clues.reading.words.lexicon import has_words
from clues.regex import regex

Meant: TypeAlias = Callable[[Told], Days | None]

_CHINESE: Final = (
    *rough_days.RULES, *dates.RULES, *written_dates.RULES, *near_days.RULES, *loose_days.RULES,
)  # fmt: skip
_RULES: Final = (*_CHINESE, *english_times.RULES)
# What leans on a day told before is looked for only where one was.
_LEANING: Final = (*counted_days.RULES, *loose_days.LEANING)
_LEANING_RULES: Final = (*_LEANING, *counted_days.ENGLISH)

_BESIDE = 3
_OPEN: Final = regex(
    r"^(?:份|的时候|那天)?(?:起|开始|以来|至今|到现在|到今天|到今|以后一直|就一直|到目前|到如今|"
    r"直到现在|开始到现在|一直到现在|一直)"
)
_MOST: Final = 40
"""So many days and hours are compared with each other; nobody tells of more in one story."""
# 从九月份: an answer that names no end
_ENDS_THERE: Final = regex("份?(?:吧|的)?[。.]?$")
_OPEN_BEFORE: Final = regex(r"(?:自从?|从|打从?|自打)$")
# 有时收得少昨天中午十二点半收我五块: the hour of a day, and of no habit
_ITS_DAY: Final = regex(r"(?:(?<!有)(?<!每)[昨前今][天日晚早夜]|[月号]\d{1,2}|号)$")
_SINCE: Final = regex(r"(?:份|的时候)?(?:以来|至今)")
# 去年开始每个月收我50, …收8块，去年开始的: it still goes on.
_STILL: Final = regex(
    r"(?:份|的时候)?(?:开始|起)(?:的(?=[，,。；;！!]|$)|[，,]?[^，,。；;！!？?]{0,8}?"
    r"(?:每(?!人|户|家|车|亩|斤|吨|张|个人|一?[辆头只])|年年|月月|天天))"
)
_UNTIL_NOW: Final = regex(
    r"[\s]*(?:一直)?[\u4e00-\u9fff]?(?:到|至)(?:现在|今天|今日|今|目前|如今|眼下)"
)


def times(text: str, now: datetime) -> tuple[Moment, ...]:
    """Return the times of what happened, the surest first; *now* is local."""
    spans, others = _spans(text, now)
    hours = [
        clock
        for clock in islice(
            chain(english_times.parted(text, clocks(text)), english_times.clocks(text)), _MOST
        )
        # 叫我下周三上午九点去: the hour goes with its day.
        if not any(_beside(text, other, clock) for other in others)
        and (not recurring(text, clock.start) or _ITS_DAY.search(text, 0, clock.start))
    ]
    hours = [clock for at, clock in enumerate(hours) if not routine(text, clock, hours[at + 1 :])]
    moments = [*_dated(text, now, spans, hours), *minutes_ago(text, now)]
    if not moments:
        moments = list(_undated(text, now, [c for c in hours if not _elsewhen(text, others, c)]))
    if not moments:
        moments = list(just_now(text, now)) or list(lasting(text, now))
    return roughly(text, sifted(text, moments))


def _beside(text: str, other: Days, clock: Clock) -> bool:
    near = 0 <= clock.start - other.end <= _BESIDE
    return near and "。" not in text[other.end : clock.start]


def _elsewhen(text: str, others: list[Days], clock: Clock) -> bool:
    """上个月5号我没出车，下午三点…: an hour in the sentence of a past day is not today's."""
    return any(
        other.first == other.last
        and not other.ahead
        and other.end <= clock.start
        and not _ENDS.intersection(text[other.end : clock.start])
        for other in others
    )


# --- days ------------------------------------------------------------------------------------


def _spans(text: str, now: datetime) -> tuple[list[Days], list[Days]]:
    """Return the days of what happened, and those that are of something else."""
    met: list[Days] = []
    told = Told(now=now, text=text)
    fixed = [*near_days.named(text, told), *festivals.festivals(text, told)]
    fits = _once(text)
    for days in islice(_resolved(text, told, fixed, fits), _MOST):
        join(text, met, days)
    if not met:
        return [], []
    met = in_one_week(text, met, fits)
    kept: list[Days] = []
    others: list[Days] = []
    laid_aside: set[date] = set()
    before: Days | None = None
    back = False
    for days, after in zip_longest(met, met[1:]):
        begun, instead, back = _begun(text, days, now), back, taken_back(text, days, after)
        doubted = before is not None and text[before.end : days.start] in _OR_ELSE
        before = days
        if (after and same_again(text, days, after)) or in_brackets(text, kept, days):
            continue
        if back or doubted or (denied(text, days) and not instead):
            laid_aside.add(days.first)
            # 昨天晚上，不是昨天: told a moment ago, and taken back.
            kept = [one for one in kept if not _just_told(one, days)]
        elif not fits(begun):
            others.append(days)
        elif instead or days.first not in laid_aside:
            kept.append(begun)
    return of_the_matter(text, _decided(text, met, kept), met), others


def _decided(text: str, met: list[Days], kept: list[Days]) -> list[Days]:
    """昨天还是前天来着，应该是前天: where the second is told again, the first is not meant."""
    wrong = {
        one.start
        for one, other in pairwise(met)
        if (text[one.end : other.start] in _OR_ELSE and _ANYWAY.match(text, other.end))
        or (
            text[one.end : other.start] in _OR_ELSE
            and any(day.first == other.first and day.start > other.start for day in kept)
        )
    }
    return [day for day in kept if day.start not in wrong]


# 五号还是六号来着，反正是上周六
_ANYWAY: Final = regex(
    "(?:来着|吧)?[，,](?:我?(?:记不清|忘)了?[，,])?(?:反正|总之|应该|肯定)(?:就)?是"
)
_SOON: Final = 8
"""Characters between a day and its being taken back."""


def _just_told(before: Days, days: Days) -> bool:
    return before.first == before.last == days.first and days.start - before.end <= _SOON


def _once(text: str) -> Callable[[Days], bool]:
    """Return :func:`happened` of *text*: asked as each day is met, and again when all are."""
    known: dict[tuple[object, ...], bool] = {}

    def fits(days: Days) -> bool:
        place = (days.start, days.end, days.first, days.last, days.grain, days.counted)
        if place not in known:
            known[place] = dates_the_matter(text, days) or happened(text, days)
        return known[place]

    return fits


_OR_ELSE: Final = frozenset({"还是", "或者", "或是", "或", "要么"})


def _resolved(
    text: str, told: Told, fixed: list[Days], fits: Callable[[Days], bool]
) -> Iterator[Days]:
    """Walk from left to right, so that what is short can lean on the days named before."""
    english = has_words(text)
    met = [*chosen(text, _RULES if english else _CHINESE)]
    if met or fixed:
        met += chosen(text, _LEANING_RULES if english else _LEANING)
    waiting: list[tuple[int, int, Meant]] = [
        (one.start(), -one.end(), partial(rule.meaning, one)) for one, rule in met
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
            if not fits(days):
                told = replace(told, aside=days if days.month_day else told.aside)
            elif not says_weekday(text, told.before, days):
                told = replace(told, before=days, aside=None)


def _as_it_is(days: Days, _: Told) -> Days:
    return days


def _begun(text: str, days: Days, now: datetime) -> Days:
    """从三月起, 5月3号到现在: from then until the story is told."""
    until = _UNTIL_NOW.match(text, days.end)
    after = text[days.end : days.end + 8]
    since = _OPEN_BEFORE.search(text, max(0, days.start - 2), days.start)
    opened = _OPEN.match(after) or (since and _ENDS_THERE.match(after))
    so_far = since or _SINCE.match(after) or _STILL.match(text, days.end)
    if days.ahead or not (until or (opened and (so_far or "现在" in after or "今" in after))):
        return days
    return replace(days, last=now.date(), end=until.end() if until else days.end, part=None,
                   open_end=True)  # fmt: skip


# --- days with their hours -------------------------------------------------------------------


def _dated(text: str, now: datetime, spans: list[Days], hours: list[Clock]) -> Iterator[Moment]:
    for at, days in enumerate(spans):
        upto = spans[at + 1].start if at + 1 < len(spans) else len(text)
        told = hours_of(text, days, spans, [c for c in hours if c.start < upto])
        for clock in told:
            yield _moment(_a_week_ago(text, days, clock, now), clock, now)
        if not told:
            yield _moment(days, None, now)


_WEEKDAY: Final = regex("周|星期|礼拜|on (?:mon|tue|wed|thu|fri|sat|sun)")


def _a_week_ago(text: str, days: Days, clock: Clock, now: datetime) -> Days:
    """周一晚上十点, told on a Monday morning, was a week ago."""
    today = days.vague and days.first == days.last == now.date()
    if not today or clock.hour is None or not _WEEKDAY.match(text, days.start):
        return days
    if datetime.combine(days.first, time(hour_of(clock, days, now)[0], clock.minute)) <= now:
        return days
    return replace(days, first=days.first - timedelta(days=7), last=days.last - timedelta(days=7))


def _moment(days: Days, clock: Clock | None, now: datetime) -> Moment:
    part = of_the_night(days.part, clock) if clock else days.part
    plain = Moment(
        first=days.first, last=days.last, grain=days.grain, start=days.start, end=days.end,
        part=part, rough=days.rough, ahead=days.ahead,
        open_end=days.open_end or days.first < now.date() <= days.last,
    )  # fmt: skip
    if clock is None:
        return plain
    # The words quoted reach to the clock only when it is near; 今天早上6点 begins within the day.
    near = days.start <= clock.start <= days.end + 12 or clock.end <= days.start
    plain = replace(plain, start=min(days.start, clock.start) if near else days.start,
                    end=max(days.end, clock.end) if near else days.end)  # fmt: skip
    if clock.hour is None:
        return replace(plain, grain=Grain.PART if days.first == days.last else days.grain)
    return timed(plain, replace(clock, part=part), days, now)


# --- hours without a day ---------------------------------------------------------------------

# 下午城管来，说我门口摆筐: whoever begins so tells of today.
_AT_ONCE: Final = 14
_CAME: Final = regex(r"[^，。,;；]{0,8}?(?:来|到(?!现在|今)|说|把|查|罚|扣|收|拦)")
# 检查是不是要两个人？上午来的只有一个: of today, unless another day is spoken of.
_CAME_THEN: Final = regex("[^，。,;；]{0,2}来(?:的|了|过|查|人)")
_ENDS: Final = frozenset("。！？?!；;")
_SOMETIME: Final = regex("[那当某次几]天|有一?天|[每平]|经常|上次|上回|那次")
_SOME_DAY: Final = regex(r"(?:当天|当日|那天|第二天|次日|隔天|头天|有天|有一天|某天)的?$")


# 环保半夜来查粉尘: of which night, nobody says.
_DARK: Final = frozenset({Part.NIGHT, Part.SMALL_HOURS})


def _at_once(text: str, clock: Clock) -> bool:
    if _SOMETIME.search(text, 0, clock.start):
        return False
    if clock.start <= _AT_ONCE:
        return clock.part not in _DARK and _CAME.match(text, clock.end) is not None
    return text[clock.start - 1] in _ENDS and _CAME_THEN.match(text, clock.end) is not None


def _undated(text: str, now: datetime, hours: list[Clock]) -> Iterator[Moment]:
    """今天 goes without saying: the latest such hour that is past."""
    told = [
        clock
        for clock in hours
        # 停电那晚, 当天下午: of a day that was not named.
        if text[clock.start] not in "当那"
        and not _SOME_DAY.search(text, max(0, clock.start - 4), clock.start)
    ]
    exact = [clock for clock in told if clock.hour is not None and not of_habit(text, clock)]
    if not exact and len(told) == 1 and told[0].hour is None and _at_once(text, told[0]):
        only = told[0]
        yield _moment(Days(first=now.date(), last=now.date(), grain=Grain.DAY, vague=True,
                           start=only.start, end=only.end), only, now)  # fmt: skip
    for clock in exact[:1]:  # 早上城管来过: a part of the day alone may be any day's
        today = Days(first=now.date(), last=now.date(), grain=Grain.DAY, vague=True,
                     start=clock.start, end=clock.end)  # fmt: skip
        moment = _moment(today, finer(text, clock, hours), now)
        if moment.clock is not None and datetime.combine(moment.first, moment.clock) > now:
            if clock.part is Part.AFTERNOON and now.hour >= AWAKE:
                return  # 下午四点到的卡口, told in the morning: of which day, nobody says
            moment = replace(moment, first=moment.first - timedelta(days=1),
                             last=moment.last - timedelta(days=1), until=None)  # fmt: skip
        yield moment
        on = replace(today, first=moment.first, last=moment.last)
        yield from (_moment(on, later, now) for later in later_hours(text, clock, hours))
