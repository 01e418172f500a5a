"""What did a photo say of itself, before it is asked about and forgotten?"""

from dataclasses import dataclass
from typing import Final

from clues.working_copy import PhotoFacts
from desk.own import own
from desk.room import Room
from desk.talk import Talk
from storage import copy_rows, evidence_rows, unwalled_rows
from storage.evidence_rows import Piece

LINES: Final = "lines"
"""The work of reading what is written in a picture."""


@dataclass(frozen=True, slots=True)
class OfDraft:
    """Say whether a file belongs to the open draft; answered with a bool."""

    piece: int


@dataclass(frozen=True, slots=True)
class TakeFacts:
    """Take the facts of one file of the open draft; answered with PhotoFacts."""

    piece: int


@dataclass(frozen=True, slots=True)
class SeeLate:
    """Look at what a photo said that came behind the receipt; answered with Late or None."""

    piece: int


@dataclass(frozen=True, slots=True)
class TakeLate:
    """Take the facts of file *nth* of a clue of one's own; answered with PhotoFacts."""

    number: str
    nth: int


@dataclass(frozen=True, slots=True)
class Late:
    """What a photo of a clue said: file *nth* of clue *number*."""

    number: str
    nth: int
    facts: PhotoFacts


def of_draft(room: Room, talk: Talk, request: OfDraft) -> bool:
    """Tell whether nobody cancelled, submitted or moved the draft of this file."""
    piece = evidence_rows.one(room.conn, room.sealer, request.piece)
    return piece is not None and piece.address_id == talk.address


def see_late(room: Room, talk: Talk, request: SeeLate) -> Late | None:
    """Return the facts of a photo of a clue that this person reported."""
    piece = evidence_rows.one(room.conn, room.sealer, request.piece)
    if piece is None or piece.clue_id is None:
        return None
    mine = unwalled_rows.of_reporter(room.conn, room.sealer, talk.address)
    for clue in mine:
        if clue.id == piece.clue_id:
            pieces = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
            nth = next((each.nth for each in pieces if each.id == piece.id), 0)
            return Late(clue.number, nth, copy_rows.facts_of(room.conn, room.sealer, piece.id))
    return None


def take_late(room: Room, talk: Talk, request: TakeLate) -> PhotoFacts:
    """Return the facts and keep none beside the file; empty where there are none any more."""
    clue = own(room, talk, request.number)
    pieces = () if clue is None else evidence_rows.of_clue(room.conn, room.sealer, clue.id)
    piece = next((each for each in pieces if each.nth == request.nth), None)
    return PhotoFacts() if piece is None else _taken(room, piece)


def take_facts(room: Room, talk: Talk, request: TakeFacts) -> PhotoFacts:
    """Return the facts and keep none beside the file; empty when it is not of this draft."""
    piece = evidence_rows.one(room.conn, room.sealer, request.piece)
    if piece is None or piece.address_id != talk.address:
        return PhotoFacts()
    return _taken(room, piece)


def _taken(room: Room, piece: Piece) -> PhotoFacts:
    facts = copy_rows.facts_of(room.conn, room.sealer, piece.id)
    copy_rows.forget_facts(room.conn, piece.id)
    return facts
