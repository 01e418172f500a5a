"""Which working copy goes along with a message, and may its reader still see it?

Asked when the message leaves, not when it was written: who was walled off or lost his post
meanwhile gets nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.speech import Say, Words
from desk import file_names, files
from desk.room import Desk, Room
from desk.talk import Member
from desk.turn import peek, write_notes
from scheduler.sending import Attached
from storage.cleaning.look import MEDIA_TYPES, Medium
from storage.database import Database
from storage.door_rows import Address
from storage.evidence import Blobs
from storage.evidence_rows import Piece
from storage.keys import Erased

Seen = Callable[[Room, Member], Piece | None]
"""Given who asks: the file he may see now, and that he sees it is noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attaching:
    """Opens working copies for those who may see them."""

    database: Database
    desk: Desk
    blobs: Blobs
    clock: Callable[[], datetime]
    chance: Callable[[int], bytes]

    async def __call__(self, piece_id: int, to: Address) -> Attached | None:
        """Return the copy for the person at *to*; None when he may not see it now, or it is erased.

        Raises what keeps it from being opened.
        """
        seen = partial(files.show, piece_id=piece_id)
        piece = await self.shown(seen, channel=to.channel, lookup=to.lookup)
        if piece is None or piece.copy_blob is None:
            return None
        medium = Medium(str(piece.copy_medium))
        try:
            key = await greenlet_spawn(self.desk.keys.open, piece.key_id)
        except Erased:
            return None
        content = [part async for part in self.blobs.read(piece.copy_blob, key=key)]
        return Attached(
            name=file_names.of_copy(piece),
            media_type=MEDIA_TYPES[medium],
            content=b"".join(content),
        )

    async def shown(self, seen: Seen, *, channel: str, lookup: bytes) -> Piece | None:
        """Return the file if the person may see its copy now; his seeing it is journaled."""

        def asked(conn: Connection) -> Piece | None:
            room = Room(conn=conn, desk=self.desk, now=self.clock(), chance=self.chance)
            talk = peek(room, channel, lookup)
            if talk is None or talk.staff is None:
                return None
            piece = seen(room, talk.staff)
            write_notes(room, f"staff:{talk.staff.id}")
            return piece

        return await self.database.write(asked)


def unopened(say: Say) -> Say:
    """Return what is said in the place of *say* when the copy it hands over cannot be opened."""
    told = tuple(
        Words("desk-file-unopened", line.values) for line in say.lines if isinstance(line, Words)
    )
    return replace(say, lines=told, file=None)
