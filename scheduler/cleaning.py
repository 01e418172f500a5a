"""How does a sealed original get the working copy that staff may see?

A work row asks for it once the original is kept. A scanner is asked first, if there is one;
then the original flows unsealed into the child, and what comes out is sealed as a blob of
its own, with the same key. Its reporter hears only when there will be no copy.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.speech import Inbound, Sign
from clues.working_copy import ADVICE, NoCopy, PhotoFacts
from desk.intake import CLEAN
from desk.photo import LINES
from desk.room import Desk
from scheduler.handed_in import handed_in
from scheduler.leasing import leased
from scheduler.scanning import HELD, Scan, Scanner
from scheduler.telling import tell_reporter
from storage import copy_rows, door_rows, evidence_rows, failpoints, unwalled_rows, work_rows
from storage.cleaning.child import GROWTH, UNPACKERS
from storage.cleaning.workshop import Copied, Workshop
from storage.copy_rows import WorkingCopy
from storage.database import Database
from storage.evidence import Blobs, NotWritten, Stored
from storage.evidence_rows import Piece
from storage.failpoints import Point
from storage.keys import Erased
from storage.work_rows import Work

log = logging.getLogger(__name__)

AT_ONCE: Final = 2
FIRST_WAIT: Final = timedelta(seconds=5)
LONGEST_WAIT: Final = timedelta(hours=1)
SCANNER_BACK: Final = timedelta(seconds=30)


class Cleaning:
    """Makes working copies for this process; at most two at once.

    *reads*: what is written in a photo of an open draft is read next.
    """

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        blobs: Blobs,
        clock: Callable[[], datetime],
        workshop: Workshop,
        scanner: Scanner | None = None,
        door: Callable[[Inbound], Awaitable[object]] | None = None,
        reads: bool = False,
    ) -> None:
        self._database, self._desk, self._blobs, self._clock = database, desk, blobs, clock
        self._workshop, self._scanner, self._door = workshop, scanner, door
        self._reads = reads
        self.running = 0

    async def claim(self) -> list[Work]:
        """Lease as many rows as there are hands free."""
        free, now, me = AT_ONCE - self.running, self._clock(), self._desk.instance
        found = await leased(self._database, CLEAN, me=me, now=now, free=free)
        self.running += len(found)
        return found

    async def do(self, work: Work) -> None:
        """Make one copy, or note why there is none."""
        try:
            await self._clean(work)
        except Erased:
            await self._end(work, "dead", "erased")
        except NotWritten as fault:
            log.warning("copy of file %d waits: %s", work.subject, fault)
            await self._again(work, str(fault))
        except Exception as fault:  # noqa: BLE001 - a copy is tried again, whatever it was
            log.warning("copy of file %d: %s", work.subject, type(fault).__name__)
            await self._again(work, type(fault).__name__)
        finally:
            self.running -= 1

    async def _clean(self, work: Work) -> None:
        piece = await self._database.read(
            lambda conn: evidence_rows.one(conn, self._desk.sealer, work.subject)
        )
        if piece is None or piece.blob is None or piece.state != "stored" or piece.copy_state:
            return await self._offered(work)
        key = await greenlet_spawn(self._desk.keys.open, piece.key_id)
        scanned = await self._scanned(piece.blob, key)
        if scanned is Scan.DOWN:
            return await self._end(work, "due", HELD, SCANNER_BACK)
        if scanned is not Scan.CLEAN:
            reason = NoCopy.VIRUS if scanned is Scan.FOUND else NoCopy.TOO_LARGE
            return await self._none(work, piece, reason)
        failpoints.reached(Point.COPIES)
        copied = await self._workshop.copy(
            self._blobs.read(piece.blob, key=key), piece.name, partial(self._keep, key=key)
        )
        if isinstance(copied, NoCopy):
            return await self._none(work, piece, copied)
        failpoints.reached(Point.COPIED)
        return await self._made(work, piece, copied)

    async def _scanned(self, blob: str, key: bytes) -> Scan:
        if self._scanner is None:
            return Scan.CLEAN
        return await self._scanner.scan(self._blobs.read(blob, key=key))

    async def _keep(self, copy: AsyncIterator[bytes], *, key: bytes) -> Stored:
        return await self._blobs.put(copy, key=key, limit=GROWTH * self._workshop.most)

    async def _made(self, work: Work, piece: Piece, copied: Copied[Stored]) -> None:
        stored = copied.kept
        copy = WorkingCopy(
            medium=copied.medium, stored=stored, facts=copied.facts, smaller=copied.smaller
        )

        def noted(conn: Connection) -> bool:
            wanted = copy_rows.made(
                conn, self._desk.sealer, piece.id, key_id=piece.key_id, copy=copy
            )
            if wanted and self._reads and piece.address_id and copy.medium in UNPACKERS:
                work_rows.add(conn, LINES, piece.id, self._clock())
            if copy.facts == PhotoFacts():
                work_rows.end(conn, work.id, state="done", due=self._clock())
            return wanted

        if not await self._database.write(noted):
            await self._blobs.delete(stored.blob_id)  # its draft was cancelled meanwhile
        failpoints.reached(Point.COPY_KEPT)
        if copy.facts != PhotoFacts():
            await self._offered(work)

    async def _offered(self, work: Work) -> None:
        """Hand what a photo said in at the door, once; then the row is done.

        A kill in between leaves the row: the next one hands the same event in again.
        """
        event = await self._database.read(partial(self._event, work=work))
        if event is not None and self._door is not None:
            await self._door(event)
            failpoints.reached(Point.COPY_TOLD)
        await self._end(work, "done")

    def _event(self, conn: Connection, *, work: Work) -> Inbound | None:
        sealer = self._desk.sealer
        piece = evidence_rows.one(conn, sealer, work.subject)
        if piece is None or copy_rows.facts_of(conn, sealer, piece.id) == PhotoFacts():
            return None
        of = piece.address_id
        if of is None and piece.clue_id is not None:
            of = unwalled_rows.reporter_of(conn, piece.clue_id)
        to = None if of is None else door_rows.address_of(conn, sealer, of)
        if to is None:
            return None
        return handed_in(work, to, at=self._clock(), sign=Sign.FACTS, facts={"file": str(piece.id)})

    async def _none(self, work: Work, piece: Piece, reason: NoCopy) -> None:
        now = self._clock()
        log.info("file %d has no working copy: %s", piece.id, reason)

        def noted(conn: Connection) -> None:
            if copy_rows.none(conn, piece.id, reason):
                self._tell(conn, piece.id, reason, now)
            work_rows.end(conn, work.id, state="done", due=now)

        await self._database.write(noted)

    def _tell(self, conn: Connection, piece_id: int, reason: NoCopy, now: datetime) -> None:
        """A draft may have become a clue since: who hears is read in this transaction."""
        piece = evidence_rows.one(conn, self._desk.sealer, piece_id)
        if piece is not None:
            tell_reporter(
                conn,
                self._desk,
                piece,
                ADVICE[reason],
                dedup=f"file:{piece.id}:copy",
                now=now,
            )

    async def _again(self, work: Work, fault: str) -> None:
        """A full disk or a locked key store passes; until then the original is kept anyway."""
        wait = min(FIRST_WAIT * 3 ** min(work.attempts - 1, 10), LONGEST_WAIT)
        await self._end(work, "due", fault, wait)

    async def _end(
        self, work: Work, state: str, fault: str | None = None, after: timedelta = timedelta(0)
    ) -> None:
        due = self._clock() + after
        await self._database.write(
            lambda conn: work_rows.end(conn, work.id, state=state, due=due, fault=fault)
        )
