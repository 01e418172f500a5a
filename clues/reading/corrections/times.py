"""Which time does a correction mean: another day, another hour of the same day?"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denied_in, without_denied
from clues.reading.corrections.paydays import is_payday
from clues.reading.reader import read
from clues.reading.slots import Name, Reading, Slot
from clues.reading.times import english_times
from clues.reading.times.clock_parts import as_counted, as_told
from clues.reading.times.clocks import clocks, hour_in
from clues.reading.times.hours import hour_on
from clues.reading.times.moments import Clock, Grain, Part
from clues.reading.words.folding import Folded, fold
from clues.regex import regex


def new_time(known: Reading, said: Reading, text: str, now: datetime) -> Iterator[Change]:
    """Return the time that *text* tells, with what it leaves of the time told before."""
    old, new = _meant(known.all(Name.TIME), text, now), said.first(Name.TIME)
    if not known.all(Name.TIME) and not denied_in(text).strip():
        new = read(text, now=now).first(Name.TIME)  # 昨天还是前天来着，应该是前天
    if new is None and old is not None and (beside := _day_beside(old, text, now)) is not None:
        yield Change(name=Name.TIME, old=old, new=beside)
        return
    if old is None and known.first(Name.TIME) is not None:
        return
    if new is not None and is_payday(known, new, text):
        return
    if old is not None and (shifted := _other_hour(old, text, now)) is not None:
        new = shifted
    if new is not None:
        new = new if old is None else _within(old, new, now)
        yield Change(name=Name.TIME, old=old, new=_at_the_old_hour(old, new))


# It was not yesterday but the day before; 不是那天，是前一天
_BESIDE: Final = regex(
    r"(?:是|在|改成|^)(?P<before>前一天|头一天|前一日|先一天)(?:的事)?[吧的。.]*$|"
    r"(?:是|在|改成|^)(?P<after>后一天|第二天|次日|隔天)(?:的事)?[吧的。.]*$|"
    r"\bthe (?:(?P<earlier>day before|previous day)|(?P<later>day after|next day))"
    r"(?: that)?[.! ]*$",
    re.IGNORECASE,
)


def _day_beside(old: Slot, text: str, now: datetime) -> Slot | None:
    """Return the day before or behind the one that is denied, else the one that was told."""
    met = _BESIDE.search(text)
    if met is None or "/" in str(old.value):
        return None
    by = timedelta(days=-1 if met["before"] or met["earlier"] else 1)
    denied = read(denied_in(text), now=now).first(Name.TIME)
    day = (date.fromisoformat(str((denied or old).value)[:10]) + by).isoformat()
    return replace(
        old, value=day + str(old.value)[10:], text=met[0], start=met.start(), end=met.end()
    )


def _meant(told: tuple[Slot, ...], text: str, now: datetime) -> Slot | None:
    """Return the time that is corrected: of several visits the one that is denied, or none."""
    if len(told) <= 1:
        return next(iter(told), None)
    denied = {str(each.value)[:10] for each in read(denied_in(text), now=now).all(Name.TIME)}
    return next((each for each in told if str(each.value)[:10] in denied), None)


def _at_the_old_hour(old: Slot | None, new: Slot) -> Slot:
    """不是今天，是昨天: the day changes, the hour stays unless another part of the day is named."""
    hour = "" if old is None or "/" in str(old.value) else str(old.value)[11:16]
    if old is not None and old.part is not None and "T" in str(new.value):
        return _in_the_old_half(old.part, new)
    if old is not None and "T" in str(old.value) and new.half:
        return replace(new, half=old.half)
    if old is None or new.grain not in {Grain.DAY, Grain.PART} or "/" in str(new.value):
        return new
    if old.half and new.part is not None:
        return _in_half(new, new.part, f"{new.value}T{hour}")
    if new.rough and hour:  # 15号前后: who does not know the day knows no hour of it
        return new
    if not hour:
        return _in_the_old_part(old, new)
    if new.part is not None and int(hour[:2]) not in _HOURS[new.part]:
        return new
    return replace(new, value=f"{new.value}T{hour}", grain=old.grain, half=old.half)


def _in_the_old_half(part: Part, new: Slot) -> Slot:
    """昨天下午, and then 前天两点半: of the afternoon, as long as that is an hour of it."""
    at = str(new.value)
    if new.part is not None or "/" in at:
        return new
    if int(at[11:13]) in _HOURS[part]:
        return replace(new, half=False)
    late = datetime.fromisoformat(at) + timedelta(hours=_NOON)
    if int(at[11:13]) >= _NOON or late.hour not in _HOURS[part]:
        return new
    return replace(new, value=late.isoformat(timespec="minutes"), half=False)


def _in_the_old_part(old: Slot, new: Slot) -> Slot:
    """不是昨天，是前天: 下午 stays, as an hour does."""
    if old.part is None or new.part is not None or "/" in str(old.value):
        return new
    return replace(new, part=old.part, grain=Grain.PART)


_HOURS: Final = {
    Part.SMALL_HOURS: range(6),
    Part.MORNING: range(4, 13),
    Part.NOON: range(11, 15),
    Part.AFTERNOON: range(12, 19),
    Part.DUSK: range(16, 21),
    Part.EVENING: range(17, 24),
    Part.NIGHT: (*range(20, 24), *range(6)),
}


def _other_hour(old: Slot, text: str, now: datetime) -> Slot | None:
    """不是九点是十点: the hour changes, the day stays."""
    folded = fold(without_denied(text))
    named = list(
        chain(
            english_times.parted(folded.text, clocks(folded.text)),
            english_times.clocks(folded.text),
        )
    )
    told = [clock for clock in named if clock.hour is not None]
    if not told and old.half and len(named) == 1 and not _NAMES_DAY.search(text):
        return _other_part(old, named[0], folded, text)
    if "/" in str(old.value):
        return None
    if _NAMES_DAY.search(text):
        return None
    if not told and len(named) == 1:
        return _other_part(old, named[0], folded, text)
    if len(told) != 1:
        return None
    day, clock = _as_before(old, told[0])
    at, half = hour_on(day, clock, now)
    if "T" in str(old.value):  # 不是三点，是四点: of the same half, told or not
        half = old.half and told[0].part is None and not told[0].exact
    start, end = folded.place(told[0].start, told[0].end)
    return replace(
        old, value=at.isoformat(timespec="minutes"), text=text[start:end], start=start, end=end,
        half=half,
    )  # fmt: skip


def _as_before(old: Slot, clock: Clock) -> tuple[date, Clock]:
    """Return the day of *clock*, and the clock in the half of it that was told before."""
    day = date.fromisoformat(str(old.value)[:10])
    if clock.part is None and old.part is not None:
        clock = replace(clock, part=as_counted(old.part))
    if clock.part is None and _was_late(old) and clock.hour is not None and clock.hour < _NOON:
        # 不是八点是九点: in the evening, as it was told
        clock = replace(clock, hour=clock.hour + _NOON, exact=True)
    if clock.part is None and clock.hour == _NOON and str(old.value)[11:13] in _LATE:
        # 不是十一点半，是十二点半: half an hour past midnight
        day, clock = day + timedelta(days=1), replace(clock, hour=0, exact=True)
    return day, clock


def _other_part(old: Slot, named: Clock, folded: Folded, text: str) -> Slot | None:
    """不是下午，是晚上: the part of the day changes, and the hour told with it goes.

    An hour of which nobody had said the half stays, and is of that one.
    """
    start, end = folded.place(named.start, named.end)
    told = replace(old, text=text[start:end], start=start, end=end)
    if named.part is None:
        return None
    if old.half:
        return _in_half(told, named.part, str(old.value))
    if "/" in str(old.value):
        return None
    part = as_told(told.text, named.part)
    return replace(told, value=str(old.value)[:10], part=part, grain=Grain.PART)


def _in_half(told: Slot, part: Part, value: str) -> Slot:
    """Return *told* with the moment or span *value*, its hours in that half of the day."""
    moments = (_moved(datetime.fromisoformat(each), part) for each in value.split("/"))
    return replace(told, value="/".join(moments), part=None, half=False)


def _moved(at: datetime, part: Part) -> str:
    hour, later = hour_in(part, (at.hour - 1) % _NOON + 1)
    return (at.replace(hour=hour) + timedelta(days=later)).isoformat(timespec="minutes")


_NOON: Final = 12
_LATE: Final = ("21", "22", "23")


def _was_late(old: Slot) -> bool:
    hour = str(old.value)[11:13]
    return hour.isdigit() and int(hour) > _NOON


# A day is told with it, so the hour is no correction of the hour alone.
_NAMES_DAY: Final = regex(
    r"[天日号號月周週昨前]|礼拜|禮拜|星期|\b(?:yesterday|today|tonight|last|ago|day|night|week|month|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})\b",
    re.IGNORECASE,
)


# --- days within what was told ---------------------------------------------------------------

# 不是星期三是星期四: of the same week.
_WEEKDAY: Final = regex("(?:周|星期|礼拜)(?P<day>[一二三四五六日天])")
_WEEK: Final = timedelta(days=6)
# 上个月, and then 具体是12号: of that month.
_BARE_DAY: Final = regex(
    r"(?:那个?月|当月)?的?(?:\d{1,2}|[一二三十廿]{1,3})[号日](?!线)|月[初中底末头尾]|[上中下]旬|"
    r"(?:on )?the \d{1,2}(?:st|nd|rd|th)"
)
_ABOUT: Final = regex("^(?:大概|大约|约莫?|差不多|大致|就|是|在)+")
_EDGE: Final = regex("月[底末尾]|下旬")


def _within(old: Slot, new: Slot, now: datetime) -> Slot:
    """Return a day that names no week and no month as one of the week or month told before."""
    first, _, last = str(old.value).partition("/")
    begins, ends = date.fromisoformat(first[:10]), date.fromisoformat((last or first)[:10])
    moved = None
    if met := _WEEKDAY.match(new.text):
        moved = _of_that_week(begins, ends, met["day"]) if "/" not in str(new.value) else None
    elif _names_no_month(new, now) and begins.replace(day=1) == ends.replace(day=1):
        return _of_that_month(begins, new, now)
    if moved is None or moved > now.date():
        return new
    return replace(new, value=moved.isoformat() + str(new.value)[10:])


def _names_no_month(new: Slot, now: datetime) -> bool:
    """国庆前后，大概3号: the words before it say of which month the third is."""
    if not _BARE_DAY.match(_ABOUT.sub("", fold(new.text).text)):
        return False
    alone = read(new.text, now=now).first(Name.TIME)
    return alone is None or str(alone.value)[:10] == str(new.value)[:10]


def _of_that_week(begins: date, ends: date, named: str) -> date | None:
    if ends - begins > _WEEK:
        return None
    index = "一二三四五六日".index(named.replace("天", "日"))
    return begins + timedelta(days=index - begins.weekday())


def _of_that_month(month: date, new: Slot, now: datetime) -> Slot:
    """Return *new* in that month, unless it has no such day or the day is yet to come."""
    last = monthrange(month.year, month.month)[1]
    parts = str(new.value).split("/")
    days = [int(part[8:10]) for part in parts]
    if max(days) > last and not _EDGE.search(new.text):
        return new
    moved = [month.replace(day=min(day, last)) for day in days]
    if moved[0] > now.date():
        return new
    value = "/".join(day.isoformat() + part[10:] for day, part in zip(moved, parts, strict=True))
    return replace(new, value=value)
