"""On which days is it quiet, as an official table writes it?

每月1日至15日, 1-25, 26日至次月5日, 25日至月末, 最后5天, 上旬, 每月20天, 11月3日, 2026-11-03至08:
one after the other with 、 or ；between them.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from clues.regex import regex

LAST: Final = 31  # as the last day of a span: whatever day the month ends on
_LONGEST: Final = 366


class In(StrEnum):
    """Whether a day lies in a window; UNNAMED when only a number of days is told."""

    YES = "yes"
    NO = "no"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class DaysOfMonth:
    """From one day of every month to another; *last* before *first* runs into the next month."""

    first: int
    last: int

    def holds(self, day: date) -> In:
        """Tell whether *day* lies in the span; a day the month lacks is in none."""
        if self.first <= self.last:
            return _in(self.first <= day.day <= self.last)
        return _in(day.day >= self.first or day.day <= self.last)


@dataclass(frozen=True, slots=True)
class LastDays:
    """The last days of every month, whatever its length."""

    count: int

    def holds(self, day: date) -> In:
        """Tell whether *day* is among them."""
        return _in(day.day > monthrange(day.year, day.month)[1] - self.count)


@dataclass(frozen=True, slots=True)
class YearlyDays:
    """From one day of the year to another, every year; may run over New Year."""

    first: tuple[int, int]
    last: tuple[int, int]

    def holds(self, day: date) -> In:
        """Tell whether *day* lies in the span."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return _in(self.first <= here <= self.last)
        return _in(here >= self.first or here <= self.last)


@dataclass(frozen=True, slots=True)
class FixedDays:
    """From one date to another, both included."""

    first: date
    last: date

    def holds(self, day: date) -> In:
        """Tell whether *day* lies in the span."""
        return _in(self.first <= day <= self.last)


@dataclass(frozen=True, slots=True)
class SomeDays:
    """A number of days of every month that are not named; of no single day anything follows."""

    count: int

    def holds(self, day: date) -> In:
        """Say that it is not named, unless the whole month is meant."""
        return In.YES if self.count >= monthrange(day.year, day.month)[1] else In.UNNAMED


Span: TypeAlias = DaysOfMonth | LastDays | YearlyDays | FixedDays | SomeDays


@dataclass(frozen=True, slots=True)
class Window:
    """All spans of one rule, and the words they were written with."""

    spans: tuple[Span, ...]
    words: str = ""

    def holds(self, day: date) -> In:
        """Tell whether *day* lies in any span."""
        found = {span.holds(day) for span in self.spans}
        return next((each for each in (In.YES, In.UNNAMED) if each in found), In.NO)


def read_window(text: str) -> Window | None:
    """Return the window that *text* describes, None when a piece of it is not understood."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    pieces = [piece for piece in _BETWEEN.split(plain) if piece]
    spans = [_span(piece) for piece in pieces]
    if not spans or any(span is None for span in spans):
        return None
    return Window(tuple(span for span in spans if span is not None), " ".join(text.split()))


_BETWEEN: Final = regex(r"[、,;和及。]+")
_EVERY: Final = r"(?:每个?月的?)?"
_TO: Final = r"(?:-|—|–|~|～|至|到)+"
_DAY: Final = r"[日号]?"
_DATE: Final = r"(\d{4})(?:年|-|/|\.)(\d{1,2})(?:月|-|/|\.)(\d{1,2})[日号]?"
_OF_YEAR: Final = r"(?:每年)?(\d{1,2})月(\d{1,2})[日号]?"
_SOME: Final = r"每个?月(?:有|不少于|至少)?(\d{1,2})(?:天|个工作日|个?自然日)"
_END: Final = r"(?:当?月[末底]|末|月?最后[1一]?[天日])"


def _in(holds: bool) -> In:  # noqa: FBT001 - a truth on its way to its name
    return In.YES if holds else In.NO


def _span(piece: str) -> Span | None:
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(piece):
            try:
                return read(*found.groups())
            except ValueError:
                return None
    return None


def _month_day(text: str) -> int:
    day = int(text)
    if not 1 <= day <= LAST:
        raise ValueError(text)
    return day


def _to(first: str, last: str) -> Span:
    return DaysOfMonth(_month_day(first), _month_day(last))


def _to_next(first: str, last: str) -> Span:
    begin, end = _month_day(first), _month_day(last)
    if end >= begin:
        raise ValueError(last)
    return DaysOfMonth(begin, end)


def _dates(*parts: str) -> Span:
    year, month, day, *to = (int(part) if part else 0 for part in parts)
    first = date(year, month, day)
    last = first if not to else date(to[0] or year, to[1] or month, to[2])
    if not timedelta(0) <= last - first <= timedelta(days=_LONGEST):
        raise ValueError(parts)
    return FixedDays(first, last)


def _yearly(month: str, day: str, to_month: str | None = None, to_day: str | None = None) -> Span:
    first = date(2000, int(month), int(day))
    last = first if to_day is None else date(2000, int(to_month or month), int(to_day))
    return YearlyDays((first.month, first.day), (last.month, last.day))


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= LAST:
        raise ValueError(text)
    return count


_Read: TypeAlias = Callable[..., Span]
_FORMS: Final[tuple[tuple[re.Pattern[str], _Read], ...]] = tuple(
    (regex(form), read)
    for form, read in (
        (rf"{_DATE}{_TO}{_DATE}", _dates),
        (rf"{_DATE}{_TO}()(?:(\d{{1,2}})月)?(\d{{1,2}})[日号]?", _dates),
        (_DATE, _dates),
        (
            rf"{_OF_YEAR}{_TO}(?:(\d{{1,2}})月)?(\d{{1,2}})[日号]?",
            _yearly,
        ),
        (_OF_YEAR, _yearly),
        (rf"{_EVERY}(\d{{1,2}}){_DAY}{_TO}(?:次|下)个?月的?(\d{{1,2}}){_DAY}", _to_next),
        (rf"{_EVERY}(\d{{1,2}}){_DAY}{_TO}(\d{{1,2}}){_DAY}", _to),
        (
            rf"{_EVERY}(\d{{1,2}}){_DAY}{_TO}{_END}",
            lambda first: DaysOfMonth(_month_day(first), LAST),
        ),
        (rf"{_EVERY}前(\d{{1,2}})[天日]", lambda last: DaysOfMonth(1, _month_day(last))),
        (rf"{_EVERY}(?:最后|末)(\d{{1,2}})[天日]", lambda count: LastDays(_count(count))),
        (rf"{_EVERY}{_END}", lambda: LastDays(1)),
        (
            _SOME,
            lambda count: SomeDays(_count(count)),
        ),
        (rf"{_EVERY}(\d{{1,2}})[日号]", lambda day: _to(day, day)),
        (r"(\d{1,2})", lambda day: _to(day, day)),
        (rf"{_EVERY}上旬", lambda: DaysOfMonth(1, 10)),
        (rf"{_EVERY}中旬", lambda: DaysOfMonth(11, 20)),
        (rf"{_EVERY}下旬", lambda: DaysOfMonth(21, LAST)),
        (r"每天|全月|整月", lambda: DaysOfMonth(1, LAST)),
    )
)
