"""Which working copy goes along with a message, and may its reader still see it?

Asked when the message leaves, not when it was written: who was walled off or lost his post
meanwhile gets nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from desk import files
from desk.room import Desk, Room
from desk.turn import peek, write_notes
from scheduler.sending import Attached
from storage.cleaning.look import ENDINGS, MEDIA_TYPES, Medium
from storage.database import Database
from storage.door_rows import Address
from storage.evidence import Blobs
from storage.evidence_rows import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Attaching:
    """Opens working copies for those who may see them."""

    database: Database
    desk: Desk
    blobs: Blobs
    clock: Callable[[], datetime]
    chance: Callable[[int], bytes]

    async def __call__(self, piece_id: int, to: Address) -> Attached | None:
        """Return the copy for the person at *to*; None when he may not see it now."""
        piece = await self.shown(piece_id, channel=to.channel, lookup=to.lookup)
        if piece is None or piece.copy_blob is None:
            return None
        medium = Medium(str(piece.copy_medium))
        key = await greenlet_spawn(self.desk.keys.open, piece.key_id)
        content = [part async for part in self.blobs.read(piece.copy_blob, key=key)]
        return Attached(
            name=f"{piece.id}{ENDINGS[medium]}",
            media_type=MEDIA_TYPES[medium],
            content=b"".join(content),
        )

    async def shown(self, piece_id: int, *, channel: str, lookup: bytes) -> Piece | None:
        """Return the file if the person may see its copy now; his seeing it is journaled."""

        def asked(conn: Connection) -> Piece | None:
            room = Room(conn=conn, desk=self.desk, now=self.clock(), chance=self.chance)
            talk = peek(room, channel, lookup)
            if talk is None or talk.staff is None:
                return None
            piece = files.show(room, talk.staff, piece_id)
            write_notes(room, f"staff:{talk.staff.id}")
            return piece

        return await self.database.write(asked)
