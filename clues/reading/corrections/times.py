"""Which time does a correction mean: another day, another hour of the same day?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denied_in, without_denied
from clues.reading.reader import read
from clues.reading.slots import Name, Reading, Slot
from clues.reading.times.clocks import clocks
from clues.reading.times.moments import Clock, Grain, Part
from clues.reading.times.times import hour_on
from clues.reading.words.folding import Folded, fold


def new_time(known: Reading, said: Reading, text: str, now: datetime) -> Iterator[Change]:
    """Return the time that *text* tells, with what it leaves of the time told before."""
    old, new = _meant(known.all(Name.TIME), text, now), said.first(Name.TIME)
    if old is None and known.first(Name.TIME) is not None:
        return
    if old is not None and (shifted := _other_hour(old, text, now)) is not None:
        new = shifted
    if new is not None:
        new = new if old is None else _in_that_week(old, new, now)
        yield Change(name=Name.TIME, old=old, new=_at_the_old_hour(old, new))


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
    if old is None or new.grain not in {Grain.DAY, Grain.PART} or "/" in str(new.value):
        return new
    if not hour:
        return _in_the_old_part(old, new)
    if new.part is not None and int(hour[:2]) not in _HOURS[new.part]:
        return new
    return replace(new, value=f"{new.value}T{hour}", grain=old.grain)


def _in_the_old_half(part: Part, new: Slot) -> Slot:
    """昨天下午, and then 前天两点半: of the afternoon, as long as that is an hour of it."""
    at = str(new.value)
    if new.part is not None or "/" in at or int(at[11:13]) in _HOURS[part]:
        return new
    late = datetime.fromisoformat(at) + timedelta(hours=_NOON)
    if int(at[11:13]) >= _NOON or late.hour not in _HOURS[part]:
        return new
    return replace(new, value=late.isoformat(timespec="minutes"))


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
    Part.EVENING: range(17, 24),
    Part.NIGHT: (*range(20, 24), *range(6)),
}


def _other_hour(old: Slot, text: str, now: datetime) -> Slot | None:
    """不是九点是十点: the hour changes, the day stays."""
    folded = fold(without_denied(text))
    named = list(clocks(folded.text))
    told = [clock for clock in named if clock.hour is not None]
    if "/" in str(old.value):
        return None
    if any(sign in text for sign in ("天", "日", "号", "月", "周", "礼拜", "昨", "前")):
        return None
    if not told and len(named) == 1:
        return _other_part(old, named[0], folded, text)
    if len(told) != 1:
        return None
    day = date.fromisoformat(str(old.value)[:10])
    clock = told[0] if told[0].part or old.part is None else replace(told[0], part=old.part)
    if clock.part is None and _was_late(old) and clock.hour is not None and clock.hour < _NOON:
        # 不是八点是九点: in the evening, as it was told
        clock = replace(clock, hour=clock.hour + _NOON, exact=True)
    at = hour_on(day, clock, now)
    start, end = folded.place(told[0].start, told[0].end)
    return replace(
        old, value=at.isoformat(timespec="minutes"), text=text[start:end], start=start, end=end
    )


def _other_part(old: Slot, named: Clock, folded: Folded, text: str) -> Slot | None:
    """不是下午，是晚上: the part of the day changes, and the hour told with it goes."""
    if named.part is None or "/" in str(old.value):
        return None
    start, end = folded.place(named.start, named.end)
    return replace(
        old, value=str(old.value)[:10], part=named.part, grain=Grain.PART,
        text=text[start:end], start=start, end=end,
    )  # fmt: skip


_NOON: Final = 12


def _was_late(old: Slot) -> bool:
    hour = str(old.value)[11:13]
    return hour.isdigit() and int(hour) > _NOON


# 不是星期三是星期四: of the same week.
_WEEKDAY: Final = re.compile("(?:周|星期|礼拜)(?P<day>[一二三四五六日天])")


def _in_that_week(old: Slot, new: Slot, now: datetime) -> Slot:
    met = _WEEKDAY.fullmatch(new.text)
    if met is None or "/" in str(old.value):
        return new
    before = date.fromisoformat(str(old.value)[:10])
    index = "一二三四五六日".index(met["day"].replace("天", "日"))
    day = before + timedelta(days=index - before.weekday())
    if day > now.date():
        return new
    return replace(new, value=day.isoformat(), grain=Grain.DAY)
