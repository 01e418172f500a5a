"""Which case may leave the house as a file, and for whose eyes?

A case file is what one member sees on his card: the wall and his post are asked when it is
made, and that it was made is a row of the journal before the first byte is written.
"""

from dataclasses import dataclass, replace

from clues.working_copy import Standing
from desk import board
from desk.board import Card
from desk.room import Room
from desk.talk import Member
from storage.evidence_rows import Piece

EXPORTED = "case.exported"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One case for one member: his card without who reported, and the files on it.

    *copies* have a working copy; *vault* are those of which only the original is kept;
    *missing* are those that did not come: lost, or not fetched yet.
    """

    card: Card
    copies: tuple[Piece, ...]
    vault: tuple[Piece, ...]
    missing: tuple[Piece, ...]


def export(room: Room, member: Member, number: str) -> CaseFile | None:
    """Return the case; None when it is absent, behind the wall or not his to read, alike."""
    card = board.card_for(room, member, number)
    if card is None or not card.reads:
        return None
    copies = _those(card, Standing.COPIED)
    room.note(EXPORTED, card.clue.number, staff=member.id, files=len(copies))
    return CaseFile(
        card=replace(card, opened=None),
        copies=copies,
        vault=_those(card, Standing.SEALED, Standing.CHECKED),
        missing=_those(card, Standing.LOST, Standing.WAITING),
    )


def _those(card: Card, *standing: Standing) -> tuple[Piece, ...]:
    return tuple(piece for piece in card.files if piece.standing in standing)
