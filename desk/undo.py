"""What can a member of the staff take back?

His own newest act, while the notice of it has not left: a push waits a little before it goes.
What told the reporter nothing can be taken back as long as nothing followed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clues.lifecycle import Action
from clues.model import Clue, CourseStep
from clues.undo import UNDO, restored, undoable
from desk import notices, triage
from desk.room import Done, Refused, Room
from desk.talk import Member, Talk
from storage import clue_rows, course_rows, outbox_care, question_rows


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the newest act on a clue."""

    number: str


def undo(room: Room, talk: Talk, deed: Undo) -> Done | Refused:
    """Put the clue back as it stood, stop the notice, and write that it was taken back."""
    if talk.staff is None:
        return Refused("absent")
    who = triage.reader(talk.staff)
    clue = clue_rows.visible_clue(room.conn, room.sealer, who, deed.number, lock=True)
    if clue is None:
        return Refused("absent")
    course = course_rows.course(room.conn, room.sealer, clue)
    act = undoable(course, clue, talk.staff.id)
    if act is None:
        return Refused("late" if course and course[-1].public else "nothing")
    if not _stopped(room, clue, course):
        return Refused("late")
    if act.action == Action.ASK:
        question_rows.take_back(room.conn, clue.id, act.at)
    kept = clue_rows.save(room.conn, clue, restored(clue, act.told), room.now)
    told = {"undone": act.action}
    notices.record(
        room,
        kept,
        UNDO,
        unit=talk.staff.unit,
        staff_id=talk.staff.id,
        public=False,
        told=told,
    )
    return Done({"number": clue.number, "action": act.action})


def possible(room: Room, member: Member, clue: Clue, course: Sequence[CourseStep]) -> bool:
    """Return whether this member could take the newest act back now."""
    act = undoable(course, clue, member.id)
    return act is not None and _may_still(room, clue, act)


def _may_still(room: Room, clue: Clue, act: CourseStep) -> bool:
    """Return whether the notice waits; without one, whether the time for it has not passed."""
    if not act.public:
        return True
    state = outbox_care.notice(room.conn, notices.names(clue.number, clue.version))
    if state is None:
        return room.now - act.at <= room.desk.undo_for
    return state == "due"


def _stopped(room: Room, clue: Clue, course: Sequence[CourseStep]) -> bool:
    """Stop the notice of the newest act; an older one that it replaced leaves after all."""
    if not _may_still(room, clue, course[-1]):
        return False
    if not course[-1].public:
        return True
    named = notices.names(clue.number, clue.version)
    if outbox_care.notice(room.conn, named) is None:
        return True
    if not outbox_care.take_back(room.conn, named):
        return False
    before = next((step for step in reversed(course[:-1]) if "version" in step.told), None)
    older = notices.names(clue.number, before.told["version"]) if before else []
    if older and outbox_care.notice(room.conn, older) == "superseded":
        notices.push_reporter(room, replace(clue, version=clue.version + 1), "push-news")
    return True
