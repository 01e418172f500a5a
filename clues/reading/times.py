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

Meant: TypeAlias = Callable[[Told], Days | None]

_RULES: Final = (*dates.RULES, *near_days.RULES, *english_times.RULES)

# What follows or precedes a time that is not the time of the event.
_OTHER_EVENT_AFTER: Final = re.compile(
    r"^(?:的(?:文件|规定|标准|老|旧|条例|办法|政策))|^(?:[\s的份就刚才已]|"
    r"月|底|初){0,3}(?:我|我们|他|家|店|厂|在)?(?:刚|才|就|新|由|"
    r"起)?(?:修订|修正|废止|失效|作废|取消|停止执行|颁布|出台|发布的|印发|"
    r"施行|实施的|生效|通过的|制定|买的|购买|购置|"
    r"购入|买了|开业|开的|开张|成立|注册|登记的|建的|建成|盖的|出生|毕业|办的(?:证|执照|"
    r"许可)|办理的|办了(?:营业|许可|健康)|取得|拿到|领的|租的|租下|承包|入职|退休|结婚|"
    r"嫁|上牌|出厂|生产的|到期|过期|报废|投产|装修)"
)
_OTHER_EVENT_BEFORE: Final = re.compile(
    r"(?:今天是|(?:文件|规定|标准|条例|通知|办法|政策)(?:还|都|也)?是?|不是|并非|"
    r"到|至|直到|截至|截止|有效期[至到为是]?|有效期限?|到期|保质期[至到]?|"
    r"期限[是为至到]?|截止[到至]?|"
    r"出生于|成立于|建于|始建于|注册于|开业于|自\S{0,4}施行|限(?:我们?|期)?|必须在|务必|"
    r"让我们?|叫我们?|要我们?|通知我们?|要求我们?|答应|承诺|说好|等到|拖到|推到|改到|"
    r"不超过|生产日期:?)[在于是为]?[\s:]*$"
)
_DUE_AFTER: Final = re.compile(
    r"^[^，。,;；!！?？]{0,2}(?:之前|以前|前|内|之内|以内)(?:必须|要|得|务必|交|去|来|办|"
    r"缴|给|完成|整改|把|到)"
)
_OPEN: Final = re.compile(
    r"^(?:份|的时候)?(?:起|开始|以来|至今|到现在|到今天|到今|以后一直|就一直|到目前|到如今|"
    r"直到现在|开始到现在|一直到现在|一直)"
)
_OPEN_BEFORE: Final = re.compile(r"(?:自从?|从|打从?|自打)$")
_TO: Final = re.compile(r"[\s(（]*(?:到|至|-{1,2}|~|直到|一直到|to|until|and|till)[\s]*")
_UNTIL_NOW: Final = re.compile(r"[\s]*(?:一直)?(?:到|至)(?:现在|今天|今日|今|目前|如今|眼下)")
# 今天说门小了，明天说灯暗了: no day is meant.
_NOW_THIS_NOW_THAT: Final = re.compile(
    r"(?:昨天|今天|上午)(?P<did>[\u4e00-\u9fff])[^。]{0,10}?(?:今天|明天|后天|下午)(?P=did)"
)
_WEAK: Final = frozenset({Grain.YEAR, Grain.HALF_YEAR})
_AGE: Final = re.compile(r"^(?:已经|都|刚|才)?[\d一二三四五六七八九十]{1,3}(?:周岁|岁|多岁)")


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
    finer = [each for each in past if each.grain not in _WEAK]
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
    for days, after in zip_longest(met, met[1:]):
        kept = _begun(text, days, now)
        if _happened(text, kept) and not _taken_back(text, days, after):
            yield kept


_TAKEN_BACK: Final = re.compile(
    r"[^，。,;；]{0,4}[\s，,。]{1,2}(?:哦|啊|噢|呃)?(?:不[，,]?是|不对|"
    r"不是|错了|记错|说错|应该是)[\s，,是]{0,3}$"
)


def _taken_back(text: str, days: Days, after: Days | None) -> bool:
    """昨天晚上，不，是今天凌晨: only the second is meant."""
    if after is None or after.start - days.end > 14:
        return False
    return _TAKEN_BACK.fullmatch(text, days.end, after.start) is not None


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
            told, last = replace(told, before=days), max(days.end, -end)


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
    return replace(days, last=now.date(), end=until.end() if until else days.end, part=None)


def _happened(text: str, days: Days) -> bool:
    after, before = text[days.end : days.end + 14], text[max(0, days.start - 9) : days.start]
    if _NOW_THIS_NOW_THAT.match(text, days.start):
        return False
    if days.grain in _WEAK and _AGE.match(after):
        return False
    if recurring(text, days.start) or after.startswith("第"):  # 这个月第四拨
        return False
    return not (
        _OTHER_EVENT_AFTER.match(after)
        or _OTHER_EVENT_BEFORE.search(before)
        or _DUE_AFTER.match(after)
    )


# --- days with their hours -------------------------------------------------------------------


def _dated(text: str, now: datetime, spans: list[Days], hours: list[Clock]) -> Iterator[Moment]:
    for at, days in enumerate(spans):
        upto = spans[at + 1].start if at + 1 < len(spans) else len(text)
        clock = _hour_of(text, days, hours, upto)
        yield _moment(days, clock, now)


def _hour_of(text: str, days: Days, hours: list[Clock], upto: int) -> Clock | None:
    """Return the clock time that belongs to a day: inside it, before it, or told after it."""
    if days.first != days.last:
        return None
    before = next((c for c in hours if c.hour is not None and _leads(text, c, days)), None)
    after = [c for c in hours if days.end <= c.start < upto and not recurring(text, c.start)]
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


def _leads(text: str, clock: Clock, days: Days) -> bool:
    """About 9:30 tonight: in English the hour stands first."""
    between = text[clock.end : days.start] if clock.end <= days.start else "-"
    return re.fullmatch(r"[\s,，]{0,2}(?:on|of|the)?[\s,，]{0,2}", between) is not None


def _moment(days: Days, clock: Clock | None, now: datetime) -> Moment:
    part = (clock.part if clock else None) or days.part
    plain = Moment(
        first=days.first, last=days.last, grain=days.grain, start=days.start, end=days.end,
        part=part, rough=days.rough, ahead=days.ahead,
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
    named = days.end - days.start > 3 and days.part is None and days.grain is Grain.DAY
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
