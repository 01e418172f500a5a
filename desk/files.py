"""Which files of a clue may a member of the staff see, and in which form?

Only working copies are ever shown; the wall and his post are asked at the moment of showing,
and each showing is a row of the journal.
"""

from dataclasses import dataclass

from clues.lifecycle import State
from clues.permissions import Role
from clues.working_copy import CopyState
from desk import triage
from desk.room import Room
from desk.talk import Member, Talk
from storage import clue_rows, evidence_rows
from storage.evidence_rows import Piece

SHOWN = "file.shown"


@dataclass(frozen=True, slots=True)
class SeeFiles:
    """Look up the files of the clue with this number; answered with ClueFiles or None."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueFiles:
    """The files of one clue in the order they came; *why* tells reasons to a supervisor."""

    number: str
    pieces: tuple[Piece, ...]
    why: bool


def see_files(room: Room, talk: Talk, request: SeeFiles) -> ClueFiles | None:
    """Return the files; None when the clue is absent, behind the wall, or not his to read."""
    member = talk.staff
    if member is None:
        return None
    clue = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(member), request.number)
    if clue is None or not triage.reads(room, member, clue):
        return None
    gone = clue.state is State.WITHDRAWN
    pieces = () if gone else evidence_rows.of_clue(room.conn, room.sealer, clue.id)
    return ClueFiles(number=clue.number, pieces=tuple(pieces), why=member.role is Role.SUPERVISOR)


def show(room: Room, member: Member, piece_id: int) -> Piece | None:
    """Return a file whose working copy this member may see now, and note that he sees it."""
    piece = evidence_rows.one(room.conn, room.sealer, piece_id)
    if piece is None or piece.clue_id is None or piece.copy_state is not CopyState.CLEAN:
        return None
    reader = triage.reader(member)
    clue = clue_rows.visible_of(room.conn, room.sealer, reader, piece.clue_id)
    if clue is None or clue.state is State.WITHDRAWN or piece.state != "stored":
        return None
    if not triage.reads(room, member, clue):
        return None
    room.note(SHOWN, clue.number, file=piece.id, staff=member.id)
    return piece


__all__ = ["SHOWN", "ClueFiles", "Piece", "SeeFiles", "see_files", "show"]
