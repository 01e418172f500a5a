"""How does the reporter of a file hear what became of it? The message names no clue."""

from datetime import datetime

from sqlalchemy import Connection

from clues.speech import Kind, Say, Words
from desk.payload import pack
from desk.room import Desk
from storage import door_rows, outbox_rows, unwalled_rows
from storage.evidence_rows import Piece


def tell_reporter(
    conn: Connection,
    desk: Desk,
    piece: Piece,
    words: Words,
    *,
    dedup: str,
    now: datetime,
    slot: str | None = None,
) -> None:
    """Say *words* to who sent *piece*, unless he cut the link or cannot be reached.

    Of one *slot* at most one message waits: three files of one kind are told once.
    """
    to = piece.address_id
    if to is None and piece.clue_id is not None:
        to = unwalled_rows.reporter_of(conn, piece.clue_id)
    address = None if to is None else door_rows.address_of(conn, desk.sealer, to)
    if address is None or address.blocked:
        return
    outbox_rows.add(
        conn,
        desk.sealer,
        outbox_rows.NewLetter(
            lane=address.id,
            channel=address.channel,
            kind=Kind.NOTICE,
            subject="files",
            body=pack(Say(lines=(words,), kind=Kind.NOTICE)),
            priority=1,
            slot=slot,
            dedup=dedup,
        ),
        now,
    )
