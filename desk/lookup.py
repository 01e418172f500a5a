"""What may a reporter see of his clues, by his code or in the chat he reported from?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeAlias

from clues.deadlines import Due, milestones, told_late
from clues.lifecycle import Action, State
from clues.model import Clue, CourseStep
from clues.speech import Say
from clues.text import Text
from desk.own import own
from desk.payload import unpack
from desk.room import Room
from desk.talk import Talk
from storage import course_rows, evidence_rows, question_rows, unwalled_rows

WORKING, WAITING, OVERDUE = "working", "waiting", "overdue"
"""Lines that the clock adds to a course: a day nears, in somebody's hands or not; it passed."""

Question: TypeAlias = question_rows.Question
"""Something staff asked a reporter."""


@dataclass(frozen=True, slots=True)
class ByCode:
    """Look up the clue a receipt code opens; answered with a Status or None."""

    code: str


@dataclass(frozen=True, slots=True)
class OwnClue:
    """Look up a clue of this address by number; answered with a Status or None."""

    number: str


@dataclass(frozen=True, slots=True)
class OwnClues:
    """Look up the clues of this address, newest first."""


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Look up what staff has asked the person at this address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusStep:
    """One line of a clue's course as its reporter reads it."""

    day: date
    at: datetime
    action: str
    state: State
    news: Say | None = None
    words: str = ""


Piece: TypeAlias = evidence_rows.Piece
"""One file of a clue, as whoever shows it knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What a reporter sees: never the story, the files' contents or his identity.

    *again* is when he hears next, where the day of *due* has passed.
    """

    number: str
    category: Text
    state: State
    unit: Text | None
    due: Due | None
    received_at: datetime
    steps: tuple[StatusStep, ...]
    questions: tuple[question_rows.Question, ...]
    files: tuple[Piece, ...]
    opened: int | None
    mine: bool
    again: date | None = None
    digest: str = ""


def by_code(room: Room, talk: Talk | None, request: ByCode) -> Status | None:
    """Return the status a code opens; absent, erased and rotated codes look the same."""
    return by_digest(room, talk, room.sealer.digest_code(request.code))


def by_digest(room: Room, talk: Talk | None, digest: bytes) -> Status | None:
    """Return the status behind the keyed hash of a code."""
    clue = unwalled_rows.by_digest(room.conn, room.sealer, digest)
    if clue is None:
        return None
    return replace(status_of(room, clue, talk), mine=True, digest=digest.hex())


def own_clue(room: Room, talk: Talk, request: OwnClue) -> Status | None:
    """Return the status of the person's own clue."""
    clue = own(room, talk, request.number)
    return None if clue is None else status_of(room, clue, talk)


def own_clues(room: Room, talk: Talk, _: OwnClues) -> list[Status]:
    """Return the person's clues, newest first, at most eight."""
    clues = unwalled_rows.of_reporter(room.conn, room.sealer, talk.address)
    return [status_of(room, clue, talk) for clue in clues]


def open_questions(room: Room, talk: Talk, _: OpenQuestions) -> list[question_rows.Question]:
    """Return the questions that wait for this person, oldest first."""
    return questions_for(room, talk)


def questions_for(room: Room, talk: Talk) -> list[question_rows.Question]:
    """Return what waits for an answer: of the clues of this chat, and of one just opened."""
    mine = question_rows.open_for(room.conn, room.sealer, talk.address)
    shown = own(room, talk, str(talk.viewing["number"])) if talk.viewing else None
    if shown is None or shown.reporter_id == talk.address:
        return mine
    asked = question_rows.of_clue(room.conn, room.sealer, shown)
    return [*mine, *(each for each in asked if each.state == "open")]


def status_of(room: Room, clue: Clue, talk: Talk | None = None) -> Status:
    """Return what the reporter of *clue* may see."""
    campaign = room.desk.campaign
    category = campaign.taxonomy.category(clue.category)
    named = campaign.units.get(clue.lead or "") if campaign.names_units_to_reporters else None
    identity = question_rows.identity_of(room.conn, room.sealer, clue)
    course = course_rows.course(room.conn, room.sealer, clue)
    due = due_of(room, clue)
    return Status(
        number=clue.number,
        state=_now(clue),
        received_at=clue.received_at.astimezone(room.desk.zone),
        category=category.name if category else Text.of(clue.category),
        unit=named.name if named else None,
        due=due,
        again=_again(room, due, course),
        steps=tuple(_step(room, each) for each in course if each.public),
        questions=tuple(
            each
            for each in question_rows.of_clue(room.conn, room.sealer, clue)
            if each.state == "open"
        ),
        files=tuple(evidence_rows.of_clue(room.conn, room.sealer, clue.id)),
        opened=identity[1] if identity else None,
        mine=talk is not None and own(room, talk, clue.number) is not None,
    )


def _now(clue: Clue) -> State:
    """Return where a clue stands for its reporter: what nobody has is not being worked on."""
    given_back = clue.state is State.WORKING and clue.holder_id is None
    return State.ROUTED if given_back else clue.state


def due_of(room: Room, clue: Clue) -> Due | None:
    """Return what is owed next with its arithmetic, or None when nothing is."""
    if clue.due_day is None:
        return None
    begun = next(
        (
            (each.at.astimezone(room.desk.zone).date(), each.action == Action.REOPEN)
            for each in reversed(course_rows.course(room.conn, room.sealer, clue))
            if each.action in (Action.ACCEPT, Action.REOPEN)
        ),
        None,
    )
    day, again = begun or (None, False)
    received = clue.received_at.astimezone(room.desk.zone).date()
    dues = milestones(
        room.desk.campaign.deadlines,
        day if again and day else received,
        room.desk.calendar,
        accepted=day,
    )
    owed = next((due for due in dues if due.kind == clue.due_kind), None)
    return owed and replace(owed, again=again)


def _again(room: Room, due: Due | None, course: Sequence[CourseStep]) -> date | None:
    """Return when it is told next that a day was not kept: today, unless it was this morning."""
    if due is None or due.day >= room.today:
        return None
    told = any(
        step.action == OVERDUE and step.at.astimezone(room.desk.zone).date() == room.today
        for step in course
    )
    days = told_late(due.day, room.desk.calendar)
    return next(day for day in days if day > room.today or (day == room.today and not told))


def _step(room: Room, each: CourseStep) -> StatusStep:
    local = each.at.astimezone(room.desk.zone)
    told: dict[str, Any] = dict(each.told)
    return StatusStep(
        day=local.date(),
        at=local,
        action=each.action,
        state=each.state,
        news=unpack(told["news"]) if "news" in told else None,
        words=told.get("words", ""),
    )
