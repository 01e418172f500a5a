"""What is told of the days a reporter was promised: before one comes, and after it has passed?

Once a morning. Three working days before, reporter and unit are told; that something is being
worked on only where somebody has it. The day after, both are told that it was not kept, and
from then on every fifth working day until it is done: a day told as the next is always kept.
That somebody was reminded is said only where somebody could be told.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import dropwhile
from typing import Final

from clues.deadlines import Milestone, told_late
from clues.lifecycle import State
from clues.model import Clue
from clues.speech import Words
from desk import notices
from desk.lookup import OVERDUE, WAITING, WORKING
from desk.room import Room
from scheduler.jobs import Clock
from storage import clue_rows, unwalled_rows, work_rows

MORNING: Final = 9
SOON: Final = 3  # working days
NEARING: Final = "nearing"
LATE: Final = "late"
_IN_HAND: Final = {Milestone.ACCEPT: "news-accept-soon", Milestone.RESULT: "news-working-quiet"}
_UNTOUCHED: Final = {
    Milestone.ACCEPT: "news-accept-waiting",
    Milestone.RESULT: "news-result-waiting",
}
_MISSED: Final = {Milestone.ACCEPT: "news-overdue-accept", Milestone.RESULT: "news-overdue"}


async def nearing(clock: Clock) -> None:
    """Once a morning: tell reporter and unit that a day nears, and whether somebody works on it."""
    await _this_morning(clock, _nearing_today)


async def late(clock: Clock) -> None:
    """Once a morning: tell reporter and unit that a day has passed without what was promised."""
    await _this_morning(clock, _late_today)


async def _this_morning(clock: Clock, work: Callable[[Room, Clock], None]) -> None:
    if clock.now().astimezone(clock.desk.zone).hour >= MORNING:
        await clock.in_room(lambda room: work(room, clock))


def _nearing_today(room: Room, clock: Clock) -> None:
    if clock.takes(room.conn, NEARING, room.today.isoformat()):
        for kind in (Milestone.ACCEPT, Milestone.RESULT):
            _tell_nearing(room, kind)


def _tell_nearing(room: Room, kind: Milestone) -> None:
    until = room.desk.calendar.add_workdays(room.today, SOON)
    days = (room.today.toordinal(), until.toordinal())
    after = 0
    while clues := unwalled_rows.nearing(room.conn, room.sealer, kind=kind, days=days, after=after):
        for clue in clues:
            _tell_soon(room, clue, kind)
        after = clues[-1].id


def _tell_soon(room: Room, clue: Clue, kind: Milestone) -> None:
    """Nobody works on what nobody has: then it waits, and that is what is told."""
    reminded = notices.push_desk(room, clue, "push-staff-due")
    if clue.holder_id is not None:
        words = Words(_IN_HAND[kind], {"date": _due_day(clue)})
        _tell(room, clue, words, step=WORKING, push="push-working")
    else:
        words = Words(
            _UNTOUCHED[kind],
            {
                "date": _due_day(clue),
                "reminded": _yes(reminded),
                "begun": _yes(clue.state is State.WORKING),
            },
        )
        _tell(room, clue, words, step=WAITING, push="push-news")


def _late_today(room: Room, clock: Clock) -> None:
    """A morning that was missed is made up for by the next one."""
    last = work_rows.last_slot(room.conn, LATE)
    since = date.fromisoformat(last) if last else date.min
    if not clock.takes(room.conn, LATE, room.today.isoformat()):
        return
    for day in unwalled_rows.overdue_days(room.conn, room.today.toordinal()):
        told = told_late(date.fromordinal(day), room.desk.calendar)
        if next(dropwhile(lambda each: each <= since, told)) <= room.today:
            _tell_missed(room, day)


def _tell_missed(room: Room, day: int) -> None:
    told = told_late(date.fromordinal(day), room.desk.calendar)
    again = next(each for each in told if each > room.today)
    after = 0
    while clues := unwalled_rows.fell_due(room.conn, room.sealer, day, after):
        for clue in clues:
            key = _MISSED[Milestone(clue.due_kind or Milestone.RESULT)]
            urged = _yes(notices.push_desk(room, clue, "push-staff-late"))
            words = Words(key, {"date": _due_day(clue), "next": again, "urged": urged})
            _tell(room, clue, words, step=OVERDUE, push="push-overdue")
        after = clues[-1].id


def _tell(room: Room, clue: Clue, words: Words, *, step: str, push: str) -> None:
    kept = clue_rows.save(room.conn, clue, replace(clue, working_told=True), room.now)
    notices.record(room, kept, step, news=words)
    notices.push_reporter(room, kept, push)


def _yes(told: bool) -> str:  # noqa: FBT001 - a text chooses by what it is given
    return "yes" if told else "no"


def _due_day(clue: Clue) -> date:
    return date.fromordinal(clue.due_day or 1)
