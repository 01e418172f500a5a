"""Which files of a clue may a member of the staff see, and in which form?

Only working copies are ever shown; the wall and his post are asked at the moment of showing,
and each showing is a row of the journal.
"""

from collections.abc import Callable
from dataclasses import dataclass

from clues.lifecycle import State
from clues.model import Clue
from clues.permissions import Role
from clues.working_copy import Standing
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
    if piece is None or piece.clue_id is None:
        return None
    reader = triage.reader(member)
    clue = clue_rows.visible_of(room.conn, room.sealer, reader, piece.clue_id)
    return _shown(room, member, clue, lambda each: each.id == piece_id)


def show_nth(room: Room, member: Member, number: str, nth: int) -> Piece | None:
    """Do as `show` for the file that has this number in the clue of that number."""
    clue = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(member), number)
    return _shown(room, member, clue, lambda each: each.nth == nth)


def _shown(
    room: Room, member: Member, clue: Clue | None, meant: Callable[[Piece], bool]
) -> Piece | None:
    if clue is None or clue.state is State.WITHDRAWN or not triage.reads(room, member, clue):
        return None
    pieces = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
    piece = next((each for each in pieces if meant(each)), None)
    if piece is None or piece.standing is not Standing.COPIED:
        return None
    room.note(SHOWN, clue.number, file=piece.id, staff=member.id)
    return piece


__all__ = ["SHOWN", "ClueFiles", "Piece", "SeeFiles", "see_files", "show", "show_nth"]
