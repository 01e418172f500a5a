"""By which day is something owed, and how is that day counted?

Presets are data with their source. Day 1 is the day after the event; the last day is not
moved when it is a rest day, because an earlier promise does nobody harm.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from clues.text import Text
from clues.workdays import Calendar, Step


class Days(StrEnum):
    """What a period counts: 工作日 or calendar days."""

    WORKING = "working"
    CALENDAR = "calendar"


class Milestone(StrEnum):
    """What is owed: the word on acceptance 受理告知, the result 答复."""

    ACCEPT = "accept"
    RESULT = "result"


class Start(StrEnum):
    """From which event the period of the result counts: 收到, 受理, 办结."""

    RECEIPT = "receipt"
    ACCEPTANCE = "acceptance"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """So many days of one kind; none means the same day."""

    n: int
    unit: Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """The periods of one rule; *confirmed* when somebody read them in its official text.

    *decide* counts from *starts*. *extend* may be added to it once; *review* is how long the
    reporter may ask for another look.
    """

    id: str
    name: Text
    source: str
    edition: str
    confirmed: bool
    accept: Span | None = None
    decide: Span | None = None
    starts: Start = Start.ACCEPTANCE
    extend: Span | None = None
    review: Span | None = None
    note: Text | None = None


LATE_AGAIN: Final = 5
"""Working days from one word that a day was not kept to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A day on which something is owed, with the whole arithmetic that leads to it.

    *starts* is what happened on the day *start*; *again* when the clue was reopened on it.
    """

    kind: Milestone
    day: date
    start: date
    starts: Start
    again: bool = False
    span: Span
    steps: tuple[Step, ...]
    rule: Text
    edition: str
    confirmed: bool

    @property
    def counts_from(self) -> str:
        """What the days are counted from: receipt, acceptance, closing, or reopening."""
        return "reopening" if self.again else self.starts


_NO_RULE = Text(())


def due(
    span: Span,
    start: date,
    calendar: Calendar,
    *,
    kind: Milestone = Milestone.RESULT,
    starts: Start = Start.RECEIPT,
    rule: Text = _NO_RULE,
    edition: str = "",
    confirmed: bool = True,
) -> Due:
    """Return the day *span* ends when it begins after *start*.

    It is confirmed only when the rule is and, for working days, the notices of the years.
    """
    steps = _steps(span, start, calendar)
    counts_alone = span.unit is Days.CALENDAR or calendar.sure_of(step.day for step in steps)
    return Due(
        kind=kind,
        day=steps[-1].day if steps else start,
        start=start,
        starts=starts,
        span=span,
        steps=steps,
        rule=rule,
        edition=edition,
        confirmed=confirmed and counts_alone,
    )


def milestones(
    preset: Preset, received: date, calendar: Calendar, *, accepted: date | None = None
) -> tuple[Due, ...]:
    """Return what is owed to the reporter of a clue *received* on a local day.

    The result's day is known only after acceptance, unless the rule counts from receipt.
    """
    begins = {Start.RECEIPT: received, Start.ACCEPTANCE: accepted}.get(preset.starts)
    wanted = (
        (Milestone.ACCEPT, preset.accept, received),
        (Milestone.RESULT, preset.decide, begins),
    )
    return tuple(
        _owed(preset, kind, span, start, calendar)
        for kind, span, start in wanted
        if span is not None and start is not None
    )


def extended(preset: Preset, accepted: date, calendar: Calendar) -> Due | None:
    """Return the latest day an approved extension allows, or None when the rule has none.

    *accepted* is the day the period of the result counts from. The two periods are joined:
    the second begins on the day after the first ends.
    """
    if preset.decide is None or preset.extend is None:
        return None
    first = _owed(preset, Milestone.RESULT, preset.decide, accepted, calendar)
    return _owed(preset, Milestone.RESULT, preset.extend, first.day, calendar)


def told_late(day: date, calendar: Calendar) -> Iterator[date]:
    """Yield the days on which it is told that what was owed on *day* is late.

    The day after, and from then on every fifth working day, until it is done.
    """
    told = day + timedelta(days=1)
    while True:
        yield told
        told = calendar.add_workdays(told, LATE_AGAIN)


def _owed(preset: Preset, kind: Milestone, span: Span, start: date, calendar: Calendar) -> Due:
    return due(
        span,
        start,
        calendar,
        kind=kind,
        starts=preset.starts if kind is Milestone.RESULT else Start.RECEIPT,
        rule=preset.name,
        edition=preset.edition,
        confirmed=preset.confirmed,
    )


def _steps(span: Span, start: date, calendar: Calendar) -> tuple[Step, ...]:
    if span.unit is Days.WORKING:
        return calendar.steps(start, span.n)
    return tuple(Step(start + timedelta(days=n), n) for n in range(1, span.n + 1))
