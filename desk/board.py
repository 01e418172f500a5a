"""What does a member of the staff see: his home, his queue, the card of one clue?

Everything is read after the wall, at the moment it is shown.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, TypeAlias

from clues.deadlines import Due
from clues.lifecycle import Action, State
from clues.model import Clue, CourseStep
from clues.permissions import Role
from clues.routing import Proposal, propose
from desk import handling, triage, undo, unnamed
from desk.lookup import due_of
from desk.room import Room
from desk.talk import Member, Talk
from storage import clue_rows, course_rows, evidence_rows, question_rows, staff_rows

PAGE = 8
FRESH = timedelta(days=3)
"""So long a clue that came in is new."""
IDENTITY_SHOWN = "identity.shown"
_OWN = ("name", "phone")
_ToldTo: TypeAlias = Callable[[Mapping[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeQueue:
    """Look up a page of the queue; *after* is (due day, id) of the last line shown."""

    kept: str = "all"
    after: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class SeeCard:
    """Look up the card of one clue; answered with a Card or None."""

    number: str


@dataclass(frozen=True, slots=True)
class SeeIdentity:
    """Look up who reported, to show it; every look is counted for the reporter."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """One page of a queue with the counts above it; *total* is the whole list's length.

    *fresh* is how many nobody took yet that came in after *since*, UTC, or were just routed here.
    """

    today: date
    since: datetime
    counts: Mapping[State, int]
    fresh: int
    unclaimed: int
    late: int
    due_today: int
    total: int
    lines: tuple[Clue, ...]
    more: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One clue as this member may see it, and what he may do.

    *reads* says whether his post reads what the reporter wrote; otherwise it is left out here.
    *promise* is the result's day if the clue were accepted today. *member* is who looks.
    *named* says whether he may see who reported; *identity* is empty until that is looked up.
    """

    clue: Clue
    member: Member
    reads: bool
    today: date
    received_at: datetime
    due: Due | None
    promise: Due | None
    proposal: Proposal
    actions: tuple[Action, ...]
    undoable: bool
    files: tuple[evidence_rows.Piece, ...]
    questions: tuple[question_rows.Question, ...]
    course: tuple[CourseStep, ...]
    holder: str
    names: Mapping[int, str]
    named: bool
    opened: int | None
    identity: Mapping[str, str] | None = None


def see_queue(room: Room, talk: Talk, request: SeeQueue) -> Queue | None:
    """Return the page, or None for somebody who does not work here."""
    if talk.staff is None:
        return None
    who = triage.reader(talk.staff)
    today, since = room.today.toordinal(), room.now - FRESH
    lines = clue_rows.queue(
        room.conn,
        room.sealer,
        who,
        kept=request.kept,
        today=today,
        since=since,
        after=request.after,
        many=PAGE + 1,
    )
    last = lines[PAGE - 1] if len(lines) > PAGE else None
    return Queue(
        today=room.today,
        counts=clue_rows.counts(room.conn, who) if who.receives else {},
        fresh=clue_rows.listed(room.conn, who, kept="new", since=since),
        since=since,
        unclaimed=clue_rows.listed(room.conn, who, kept="unclaimed", today=today),
        late=clue_rows.how_many(room.conn, who, until=today - 1),
        due_today=clue_rows.how_many(room.conn, who, since=today, until=today),
        total=clue_rows.listed(room.conn, who, kept=request.kept, today=today, since=since),
        lines=tuple(line(room, talk.staff, clue) for clue in lines[:PAGE]),
        more=(last.due_day or 0, last.id) if last else None,
    )


def see_card(room: Room, talk: Talk, request: SeeCard) -> Card | None:
    """Return the card; None when the clue is absent or behind the wall, alike."""
    return None if talk.staff is None else card_for(room, talk.staff, request.number)


def card_for(room: Room, member: Member, number: str) -> Card | None:
    """Return the card as *member* sees it; None when absent or behind the wall, alike."""
    clue = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(member), number)
    return None if clue is None else _card(room, member, clue)


def line(room: Room, member: Member, clue: Clue) -> Clue:
    """Return a clue as a row shows it: what was told goes only to a post that reads it."""
    if not triage.reads(room, member, clue):
        return replace(clue, told={})
    hides = unnamed.hides(member, clue)
    who = question_rows.identity_of(room.conn, room.sealer, clue) if hides else None
    return replace(clue, told=_told_to(member, clue, who)(clue.told))


def see_identity(room: Room, talk: Talk, request: SeeIdentity) -> Mapping[str, str] | None:
    """Return who reported to a member who may see it, and count the look for the reporter."""
    member = talk.staff
    if member is None:
        return None
    clue = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(member), request.number)
    if clue is None or not unnamed.named_to(member, clue):
        return None
    who = question_rows.identity_of(room.conn, room.sealer, clue)
    if who is None:
        return None
    question_rows.looked_at(room.conn, clue)
    room.note(IDENTITY_SHOWN, clue.number, staff=member.id)
    return who[0]


def _card(room: Room, member: Member, clue: Clue) -> Card:
    reads = triage.reads(room, member, clue)
    course = course_rows.course(room.conn, room.sealer, clue)
    identity = question_rows.identity_of(room.conn, room.sealer, clue)
    told_to = _told_to(member, clue, identity)
    shown = replace(clue, told=told_to(clue.told) if reads else {})
    return Card(
        clue=shown,
        member=member,
        reads=reads,
        today=room.today,
        received_at=clue.received_at.astimezone(room.desk.zone),
        due=due_of(room, clue),
        promise=handling.promised(room, clue),
        proposal=propose(room.desk.campaign, clue.category, frozenset(clue.accused)),
        actions=triage.possible(room, member, clue),
        undoable=undo.possible(room, member, clue, course),
        holder=_holder(room, clue),
        files=_files(room, clue) if reads else (),
        questions=_questions(room, clue, told_to) if reads else (),
        course=tuple(_readable(member, step, told_to if reads else None) for step in course),
        names=_names(room, course),
        named=identity is not None and unnamed.named_to(member, clue),
        opened=identity[1] if identity and member.role is Role.SUPERVISOR else None,
    )


def _told_to(member: Member, clue: Clue, identity: tuple[Mapping[str, str], int] | None) -> _ToldTo:
    """Return how *member* reads what was told of *clue*, whose reporter is *identity*."""
    own = tuple(identity[0].get(each, "") for each in _OWN) if identity else ()
    return partial(unnamed.told_to, member, clue, who=own)


def _holder(room: Room, clue: Clue) -> str:
    if clue.holder_id is None:
        return ""
    holder = staff_rows.one(room.conn, room.sealer, clue.holder_id)
    return holder.name if holder else ""


def _names(room: Room, course: Iterable[CourseStep]) -> dict[int, str]:
    wanted = {step.staff_id for step in course if step.staff_id is not None}
    found = (staff_rows.one(room.conn, room.sealer, each) for each in wanted)
    return {member.id: member.name for member in found if member is not None}


def _files(room: Room, clue: Clue) -> tuple[evidence_rows.Piece, ...]:
    """Of a clue that was taken back nothing is handed out any more."""
    if clue.state is State.WITHDRAWN:
        return ()
    return tuple(evidence_rows.of_clue(room.conn, room.sealer, clue.id))


def _questions(room: Room, clue: Clue, told_to: _ToldTo) -> tuple[question_rows.Question, ...]:
    return tuple(
        replace(each, answer=told_to({"words": each.answer})["words"]) if each.answer else each
        for each in question_rows.of_clue(room.conn, room.sealer, clue)
    )


def _readable(member: Member, step: CourseStep, told_to: _ToldTo | None) -> CourseStep:
    """A note is read by the unit that wrote it, the reporter's words by those who may."""
    if step.action == Action.NOTE:
        return step if step.unit == member.unit else replace(step, told={})
    return replace(step, told={} if told_to is None else told_to(step.told))
