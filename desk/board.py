"""What does a member of the staff see: his home, his queue, the card of one clue?

Everything is read after the wall, at the moment it is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from clues.deadlines import Due
from clues.lifecycle import Action, State
from clues.model import Clue, CourseStep
from clues.routing import Proposal, propose
from desk import triage
from desk.lookup import due_of
from desk.room import Room
from desk.talk import Member, Talk
from storage import clue_rows, evidence_rows, question_rows, staff_rows

PAGE = 8


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
class SeeProposal:
    """Look up who should lead and cooperate; answered with a Proposal or None."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """One page of a queue with the counts above it."""

    today: date
    unit: str
    counts: Mapping[State, int]
    late: int
    due_today: int
    lines: tuple[Clue, ...]
    more: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One clue as this member may see it, and what he may do."""

    clue: Clue
    today: date
    received_at: datetime
    due: Due | None
    actions: tuple[Action, ...]
    files: tuple[evidence_rows.Piece, ...]
    questions: tuple[question_rows.Question, ...]
    course: tuple[CourseStep, ...]
    holder: str
    identity: Mapping[str, str] | None
    opened: int | None


def see_queue(room: Room, talk: Talk, request: SeeQueue) -> Queue | None:
    """Return the page, or None for somebody who does not work here."""
    if talk.staff is None:
        return None
    who = triage.reader(talk.staff)
    today = room.today.toordinal()
    lines = clue_rows.queue(
        room.conn, room.sealer, who, kept=request.kept, today=today, after=request.after,
        many=PAGE + 1,
    )
    last = lines[PAGE - 1] if len(lines) > PAGE else None
    return Queue(
        today=room.today, unit=talk.staff.unit, counts=clue_rows.counts(room.conn, who),
        late=clue_rows.how_many(room.conn, who, until=today - 1),
        due_today=clue_rows.how_many(room.conn, who, since=today, until=today),
        lines=tuple(lines[:PAGE]),
        more=(last.due_day or 0, last.id) if last else None,
    )


def see_card(room: Room, talk: Talk, request: SeeCard) -> Card | None:
    """Return the card; None when the clue is absent or behind the wall, alike."""
    if talk.staff is None:
        return None
    clue = clue_rows.visible_clue(
        room.conn, room.sealer, triage.reader(talk.staff), request.number
    )
    return None if clue is None else _card(room, talk.staff, clue)


def see_proposal(room: Room, talk: Talk, request: SeeProposal) -> Proposal | None:
    """Return the campaign's proposal for a clue this member may see."""
    if talk.staff is None:
        return None
    clue = clue_rows.visible_clue(
        room.conn, room.sealer, triage.reader(talk.staff), request.number
    )
    if clue is None:
        return None
    return propose(room.desk.campaign, clue.category, frozenset(clue.accused))


def _card(room: Room, member: Member, clue: Clue) -> Card:
    holder = staff_rows.one(room.conn, room.sealer, clue.holder_id) if clue.holder_id else None
    identity = question_rows.identity_of(room.conn, room.sealer, clue)
    named = clue.identity_mode == "named" and clue.lead == member.unit
    return Card(
        clue=clue, today=room.today, received_at=clue.received_at.astimezone(room.desk.zone),
        due=due_of(room, clue), actions=triage.possible(room, member, clue),
        files=tuple(evidence_rows.of_clue(room.conn, room.sealer, clue.id)),
        questions=tuple(question_rows.of_clue(room.conn, room.sealer, clue)),
        course=tuple(_readable(member, step)
                     for step in clue_rows.course(room.conn, room.sealer, clue)),
        holder=holder.name if holder else "",
        identity=identity[0] if identity and named else None,
        opened=identity[1] if identity else None,
    )


def _readable(member: Member, step: CourseStep) -> CourseStep:
    """A note is read by the unit that wrote it and by nobody else."""
    if step.action != Action.NOTE or step.unit == member.unit:
        return step
    return replace(step, told={})
