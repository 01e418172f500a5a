"""What stands on a member's desk today, and how does he find a clue?

Every count and every row is taken after the wall. A page goes on behind the last row of the
one before, so that a clue which moves meanwhile is neither shown twice nor lost.
"""

from datetime import date
from typing import Final

from clues import codes
from clues.lifecycle import State
from clues.model import Clue
from clues.speech import Choice, Line, Say, Scope, Value, Words
from desk.board import PAGE, Queue, SeeCard, SeeQueue
from desk.search import Found
from desk.turn import Acts, Told
from handlers.citizen.report.questions import happened
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.one_line import shortened
from handlers.staff import card as cards
from handlers.staff import results

ALL: Final = "all"
FILTERS: Final = ("new", "mine", "unit", "today", "late", "unclaimed")
_WIDE: Final = 8
_CURSOR: Final = 4


def home(here: Here, rest: str = "") -> Acts:
    """Show today's desk: counts, the first rows by due day, and the filters."""
    if rest and (number := codes.read_number(rest)):
        return (yield from card(here, number))
    queue = yield SeeQueue()
    lines = (*_head(here, queue), *rows(here, queue))
    return placed(here, lines, (*openers(queue), *_filters(), *_more(ALL, 0, queue)))


def page(here: Here, rest: str = "") -> Acts:
    """Show a list by its name, or the next page of it by its cursor."""
    kept, after, shown = _read(rest)
    queue = yield SeeQueue(kept=kept, after=after)
    back = Choice(id="admin", label=Words("desk-page.home"), scope=Scope.WORD)
    return placed(
        here, _lines(here, kept, shown, queue), (*openers(queue), *_more(kept, shown, queue), back)
    )


def card(here: Here, number: str = "") -> Acts:
    """Show the card of a clue."""
    found = yield SeeCard(codes.read_number(number) or "")
    return (yield from results.shown(here, found, *results.left_open(here)))


def listed(here: Here, _rest: str, *, kept: str) -> Acts:
    """Show one of the lists by its own word."""
    return (yield from page(here, kept))


def placed(here: Here, lines: tuple[Line, ...], choices: tuple[Choice, ...]) -> Told:
    """A list is the open question, so that a typed number picks a row, unless one is parked."""
    talk = results.without_forms(here.talk)
    say = Say(lines=lines, choices=choices, replaces=talk.frame is None)
    return asking.listed(here.on(talk), say)


def _head(here: Here, queue: Queue) -> tuple[Line, ...]:
    member = here.talk.staff
    unit: Value = cards.unit_name(here, member.unit) if member else ""
    role = Words(f"role.{member.role}") if member else ""
    head = Words("desk-home", {"day": queue.today, "unit": unit, "role": role})
    due = Words("desk-home-due", {"today": queue.due_today, "late": queue.late})
    fresh = Words(
        "desk-home-new",
        {"fresh": queue.fresh, "unclaimed": queue.unclaimed},
    )
    return (head, due, fresh) if queue.total else (head, Words("desk-home-clear"))


def _lines(here: Here, kept: str, shown: int, queue: Queue) -> tuple[Line, ...]:
    name = Words(f"desk-list.{kept}")
    if not queue.lines:
        return (name, Words("desk-page-empty"))
    head = Words(
        "desk-page",
        {"name": name, "first": shown + 1, "last": shown + len(queue.lines), "total": queue.total},
    )
    return (head, *rows(here, queue))


def rows(here: Here, queue: Queue | Found) -> tuple[Line, ...]:
    """Return the lines of a list, numbered."""
    return tuple(_row(here, queue, n, clue) for n, clue in enumerate(queue.lines, 1))


def _row(here: Here, queue: Queue | Found, n: int, clue: Clue) -> Words:
    label = here.reading.line(cards.label_of(here, clue.category))
    return Words(
        "desk-line",
        {
            "n": n,
            "number": clue.number,
            "label": shortened(label, _WIDE),
            "where": _where(clue),
            "milestone": _milestone(here, clue),
            "due": _due(queue, clue),
            "mark": _mark(here, queue, clue),
        },
    )


def _where(clue: Clue) -> Value:
    """Return the words of the place, beside which a row has no room for a position."""
    place = clue.told.get("place") or {}
    if words := place.get("words"):
        return shortened(words, _WIDE)
    return happened.place_point(place) if "latitude" in place else Words("value-empty")


def _milestone(here: Here, clue: Clue) -> Words:
    """Return what is owed next; of what the member's unit only helps with, that it does."""
    member = here.talk.staff
    helps = member is not None and member.unit in clue.cooperating and member.unit != clue.unit
    return Words("milestone.help") if helps else cards.owed(clue.due_kind)


def _mark(here: Here, queue: Queue | Found, clue: Clue) -> Value:
    """Return the one mark of a row: danger while something is owed, else that it is new."""
    if clue.told.get("danger") and clue.due_day is not None:
        return Words("desk-mark.danger")
    return Words("desk-mark.fresh") if _is_fresh(here, queue, clue) else ""


def _is_fresh(here: Here, queue: Queue | Found, clue: Clue) -> bool:
    """Whether nobody took it yet where it lies: of late registered, routed there, or reopened."""
    member = here.talk.staff
    if clue.holder_id is not None or member is None or member.unit != clue.unit:
        return False
    if clue.state is State.RECEIVED:
        return clue.received_at >= queue.since
    here_since = clue.changed_at or clue.received_at
    return clue.state in (State.ROUTED, State.REOPENED) and here_since >= queue.since


def _due(queue: Queue | Found, clue: Clue) -> Value:
    if clue.due_day is None:
        return Words("desk-due.none")
    left = clue.due_day - queue.today.toordinal()
    if left < 0:
        return Words("desk-due-late", {"n": -left})
    near = {0: Words("desk-due.today"), 1: Words("desk-due.tomorrow")}
    return near.get(left) or _short(queue, date.fromordinal(clue.due_day))


def _short(queue: Queue | Found, day: date) -> Words:
    values = {"mm": f"{day.month:02}", "dd": f"{day.day:02}"}
    if day.year == queue.today.year:
        return Words("desk-due-day", values)
    return Words("desk-due-day-year", {**values, "year": str(day.year)})


def openers(queue: Queue | Found) -> tuple[Choice, ...]:
    """Return the buttons that open the cards of a list, by its numbers."""
    return tuple(
        Choice(
            id="card", label=str(n), scope=Scope.WORD, subject=clue.number, called=(clue.number,)
        )
        for n, clue in enumerate(queue.lines, 1)
    )


def _filters() -> tuple[Choice, ...]:
    lists = tuple(
        Choice(id="queue", label=Words(f"desk-list.{each}"), scope=Scope.WORD, subject=each)
        for each in FILTERS
    )
    ways = tuple(
        Choice(id=each, label=Words(f"desk-home.{each}"), scope=Scope.WORD)
        for each in ("filter", "find")
    )
    return (*lists, *ways)


def _more(kept: str, shown: int, queue: Queue) -> tuple[Choice, ...]:
    if queue.more is None:
        return ()
    day, last = queue.more
    return (
        Choice(
            id="queue",
            label=Words("desk-page.next"),
            scope=Scope.WORD,
            subject=f"{kept}-{day}-{last}-{shown + PAGE}",
        ),
    )


def _read(rest: str) -> tuple[str, tuple[int, int], int]:
    """Return list, cursor and rows shown so far; what cannot be read is the whole list."""
    parts = rest.split("-")
    kept = parts[0] if parts[0] in FILTERS else ALL
    if len(parts) != _CURSOR or not all(each.isascii() and each.isdigit() for each in parts[1:]):
        return kept, (0, 0), 0
    day, last, shown = (int(each) for each in parts[1:])
    return kept, (day, last), shown
