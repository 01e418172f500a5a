"""How does the reporter of a file hear what became of it? The message names no clue."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from clues.speech import Choice, Kind, Say, Value, Words
from desk import file_names
from desk.payload import Json, pack, unpack
from desk.room import Desk
from handlers.dialog.house import megabytes
from storage import door_rows, evidence_rows, outbox_rows, slot_rows, unwalled_rows
from storage.evidence_rows import Piece

_IDS: Final = "ids"
"""Under this name a message remembers which files it tells of; no text shows it."""


_NONE: Final[Mapping[str, Value]] = {}


def tell_reporter(
    conn: Connection,
    desk: Desk,
    piece: Piece,
    key: str,
    *,
    dedup: str,
    now: datetime,
    values: Mapping[str, Value] = _NONE,
    choices: tuple[Choice, ...] = (),
) -> None:
    """Say the text *key* of *piece* to who sent it, unless he cut the link or cannot be reached.

    While such a message waits, another file joins it: three files of one kind are told once,
    each by its name.
    """
    to = piece.address_id
    if to is None and piece.clue_id is not None:
        to = unwalled_rows.reporter_of(conn, piece.clue_id)
    address = None if to is None else door_rows.address_of(conn, desk.sealer, to)
    if address is None or address.blocked:
        return
    waits = slot_rows.waiting(conn, desk.sealer, lane=address.id, slot=key)
    told = _told_of(waits.body) if waits else set()
    words = Words(key, {**_named(conn, desk, piece, {piece.id, *told}), **values})
    outbox_rows.add(
        conn,
        desk.sealer,
        outbox_rows.NewLetter(
            lane=address.id,
            channel=address.channel,
            kind=Kind.NOTICE,
            subject="files",
            body=pack(Say(lines=(words,), kind=Kind.NOTICE, choices=choices)),
            priority=1,
            slot=key,
            dedup=dedup,
        ),
        now,
    )


def _told_of(body: Json) -> set[int]:
    line = unpack(body).lines[0]
    ids = str(line.values.get(_IDS, "")) if isinstance(line, Words) else ""
    return {int(each) for each in ids.split(",") if each}


def _named(conn: Connection, desk: Desk, piece: Piece, ids: Collection[int]) -> Mapping[str, Value]:
    pieces = _beside(conn, desk, piece)
    told = [each for each in pieces if each.id in ids]
    told_ids = [each.id for each in told]
    return {
        "which": file_names.among(pieces, told_ids),
        "n": len(told),
        "size": megabytes(told[0].size) if len(told) == 1 and told[0].size else "no",
        _IDS: ",".join(map(str, told_ids)),
    }


def _beside(conn: Connection, desk: Desk, piece: Piece) -> list[Piece]:
    """Return the files of the draft or clue that *piece* belongs to, in the order they came."""
    if piece.clue_id is not None:
        return evidence_rows.of_clue(conn, desk.sealer, piece.clue_id)
    if piece.address_id is not None:
        return evidence_rows.of_draft(conn, desk.sealer, piece.address_id)
    return [piece]
