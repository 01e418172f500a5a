"""What did a photo of the open draft say, before it is asked about and forgotten?"""

from dataclasses import dataclass
from typing import Final

from clues.working_copy import PhotoFacts
from desk.room import Room
from desk.talk import Talk
from storage import copy_rows, evidence_rows

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


def of_draft(room: Room, talk: Talk, request: OfDraft) -> bool:
    """Tell whether nobody cancelled, submitted or moved the draft of this file."""
    piece = evidence_rows.one(room.conn, room.sealer, request.piece)
    return piece is not None and piece.address_id == talk.address


def take_facts(room: Room, talk: Talk, request: TakeFacts) -> PhotoFacts:
    """Return the facts and keep none beside the file; empty when it is not of this draft."""
    piece = evidence_rows.one(room.conn, room.sealer, request.piece)
    if piece is None or piece.address_id != talk.address:
        return PhotoFacts()
    facts = copy_rows.facts_of(room.conn, room.sealer, piece.id)
    copy_rows.forget_facts(room.conn, piece.id)
    return facts
