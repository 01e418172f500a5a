"""How is what a photographed paper says read, for the reporter to take or leave?

A work row asks for it once the photo of an open draft has its working copy. That copy is laid
bare in the child that opens strangers' files; only its pixels reach the scribe's process. What
reads like a paper comes back through the door as an event of its own; of all else nothing stays.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.private_numbers import hidden
from clues.reading.official_paper import paper_among
from clues.reading.page_text import page_texts
from clues.speech import Inbound, Sign
from desk.photo import LINES
from desk.room import Desk
from scheduler.handed_in import handed_in
from scheduler.leasing import leased
from storage import door_rows, evidence_rows, failpoints, work_rows
from storage.cleaning.workshop import Workshop
from storage.database import Database
from storage.evidence import Blobs
from storage.evidence_rows import Piece
from storage.failpoints import Point
from storage.keys import Erased
from storage.scribe.scribe import Scribe, Unread
from storage.work_rows import Work

log = logging.getLogger(__name__)

AT_ONCE: Final = 1
TRIES: Final = 3
AGAIN_AFTER: Final = timedelta(seconds=2)
LONGEST: Final = 4_000
"""Characters of one page."""


class Deciphering:
    """Reads photographed papers for this process, one at a time."""

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        blobs: Blobs,
        workshop: Workshop,
        scribe: Scribe,
        clock: Callable[[], datetime],
        door: Callable[[Inbound], Awaitable[object]],
    ) -> None:
        self._database, self._desk, self._blobs = database, desk, blobs
        self._workshop, self._scribe, self._door = workshop, scribe, door
        self._clock = clock
        self.running = 0

    async def claim(self) -> list[Work]:
        """Lease a row when the scribe has nothing to do; without one it may rest."""
        free, now, me = AT_ONCE - self.running, self._clock(), self._desk.instance
        found = await leased(self._database, LINES, me=me, now=now, free=free)
        self.running += len(found)
        if not self.running:
            await self._scribe.rest()
        return found

    async def do(self, work: Work) -> None:
        """Read one photo and tell its draft what the paper says, if it is one."""
        try:
            await self._read(work)
        except Erased:
            await self._end(work, "dead")
        except Exception as fault:  # noqa: BLE001 - tried again; then the photo is a photo
            await self._unread(work, fault)
        finally:
            self.running -= 1

    async def close(self) -> None:
        """Kill what reads; the row in its hands is taken up by the next process."""
        await self._scribe.close()

    async def _read(self, work: Work) -> None:
        piece = await self._database.read(partial(self._drafted, of=work.subject))
        text = "" if piece is None else await self._text(piece)
        if text:
            event = await self._database.read(partial(self._event, work=work, text=text))
            if event is not None:
                failpoints.reached(Point.DECIPHERED)
                await self._door(event)
                failpoints.reached(Point.DECIPHER_TOLD)
        await self._end(work, "done")

    def _drafted(self, conn: Connection, *, of: int) -> Piece | None:
        """Return the photo as long as its draft is open and its copy there."""
        piece = evidence_rows.one(conn, self._desk.sealer, of)
        if piece is None or piece.address_id is None or piece.copy_blob is None:
            return None
        return piece

    async def _text(self, piece: Piece) -> str:
        """Return the text of a paper, without numbers that nobody needs; "" of any other photo."""
        key = await greenlet_spawn(self._desk.keys.open, piece.key_id)
        copy = self._blobs.read(str(piece.copy_blob), key=key)
        bare = await self._workshop.pixels(copy)
        if bare is None:
            return ""
        paper = paper_among(page_texts(await self._scribe.lines(bare)))
        return hidden(paper[:LONGEST])[0]

    def _event(self, conn: Connection, *, work: Work, text: str) -> Inbound | None:
        """Return the event for whoever has the draft by now, None when nobody has."""
        piece = self._drafted(conn, of=work.subject)
        if piece is None or piece.address_id is None:
            return None
        to = door_rows.address_of(conn, self._desk.sealer, piece.address_id)
        if to is None:
            return None
        return handed_in(
            work, to, at=self._clock(), sign=Sign.LINES, facts={"file": str(piece.id), "text": text}
        )

    async def _unread(self, work: Work, fault: Exception) -> None:
        lasting = isinstance(fault, Unread) and fault.lasting
        why = fault.why if isinstance(fault, Unread) else type(fault).__name__
        log.info("what file %d says is not read: %s", work.subject, why)
        over = lasting or work.attempts >= TRIES
        await self._end(work, "done" if over else "due", why, AGAIN_AFTER * work.attempts)

    async def _end(
        self, work: Work, state: str, fault: str | None = None, after: timedelta = timedelta(0)
    ) -> None:
        due = self._clock() + after
        await self._database.write(
            lambda conn: work_rows.end(conn, work.id, state=state, due=due, fault=fault)
        )
