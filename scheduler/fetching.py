"""How does a file that lies with its channel become a sealed original?

A work row asks for it; it is streamed with a size cap, sealed while it streams, and its
SHA-256 is kept. What cannot be fetched is told to its reporter once.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.speech import Choice, Scope, Value, Words
from desk.intake import CLEAN, FETCH
from desk.room import Desk
from handlers.dialog.house import MEGABYTE, House
from scheduler.sending import Channel, FileGone
from scheduler.telling import tell_reporter
from storage import evidence_rows, failpoints, work_rows
from storage.database import Database
from storage.evidence import Blobs, NotWritten, Stored, TooLarge
from storage.evidence_rows import Piece
from storage.failpoints import Point
from storage.keys import Erased
from storage.work_rows import Work

log = logging.getLogger(__name__)

TRIES: Final = 6
AT_ONCE: Final = 4
FIRST_WAIT: Final = timedelta(seconds=5)
TOO_BIG: Final = "too-big"
_EXPIRED: Final = "file-expired"
_SAYS: Final = {"expired": _EXPIRED, TOO_BIG: "file-toolarge"}
"""What is said of a file that a channel no longer has, or does not hand over for its size."""
_BY_PAGE: Final = Choice(id="web", label=Words("file-toobig.web"), scope=Scope.WORD)
ELSEWHERE: Final = timedelta(seconds=10)
VAULT_BACK: Final = timedelta(minutes=1)


class Fetching:
    """Fetches files for this process; at most four at once."""

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        blobs: Blobs,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
        house: House,
    ) -> None:
        self._database, self._desk, self._blobs = database, desk, blobs
        self._channels, self._clock, self._house = channels, clock, house
        self.running = 0

    async def claim(self) -> list[Work]:
        """Lease as many rows as there are hands free."""
        free = AT_ONCE - self.running
        if free <= 0:
            return []
        now, me = self._clock(), self._desk.instance

        def claimed(conn: Connection) -> list[Work]:
            work_rows.reap(conn, now)
            return work_rows.claim(conn, FETCH, me=me, now=now, many=free)

        found = await self._database.write(claimed)
        self.running += len(found)
        return found

    async def do(self, work: Work) -> None:
        """Fetch one file and note what came of it."""
        try:
            await self._fetch(work)
        except Erased:
            await self._end(work, "dead", "erased")
        except FileGone as gone:
            log.info("file %d is not to be had: %s", work.subject, gone)
            await self._lost(work, str(gone), gone.size)
        except TooLarge as fault:
            log.info("file %d is not to be had: %s", work.subject, fault)
            await self._lost(work, TOO_BIG)
        except NotWritten as fault:  # our own disk: the file stays with its channel until it fits
            log.warning("file %d waits: %s", work.subject, fault)
            await self._held(work, str(fault))
        except Exception as fault:  # noqa: BLE001 - a file is tried again, whatever it was
            log.warning("file %d: %s", work.subject, type(fault).__name__)
            await self._again(work, type(fault).__name__)
        finally:
            self.running -= 1

    async def _fetch(self, work: Work) -> None:
        piece = await self._database.read(
            lambda conn: evidence_rows.one(conn, self._desk.sealer, work.subject)
        )
        if piece is None or piece.state != "waiting":
            return await self._end(work, "done")
        channel = self._channels.get(piece.channel)
        if channel is None:
            return await self._end(work, "due", "another process has the channel", ELSEWHERE)
        key = await greenlet_spawn(self._desk.keys.open, piece.key_id)
        most = self._house.largest("web")  # what the vault takes, whoever brings it
        failpoints.reached(Point.FETCHES)
        stored = await self._blobs.put(channel.fetch(piece.ref), key=key, limit=most)
        failpoints.reached(Point.SEALED)
        await self._kept(work, stored)
        failpoints.reached(Point.FETCHED)
        return None

    async def _kept(self, work: Work, stored: Stored) -> None:
        now = self._clock()

        def kept(conn: Connection) -> None:
            evidence_rows.stored(
                conn,
                work.subject,
                blob=stored.blob_id,
                size=stored.size,
                sha256=stored.sha256,
                now=now,
            )
            work_rows.add(conn, CLEAN, work.subject, now)
            work_rows.end(conn, work.id, state="done", due=now)

        await self._database.write(kept)

    async def _lost(self, work: Work, fault: str, size: int | None = None) -> None:
        now = self._clock()

        def lost(conn: Connection) -> None:
            evidence_rows.failed(conn, work.subject, size)
            work_rows.end(conn, work.id, state="dead", due=now, fault=fault)
            piece = evidence_rows.one(conn, self._desk.sealer, work.subject)
            if piece is not None and piece.state != "dropped":
                self._tell(conn, piece, fault, now)

        await self._database.write(lost)

    def _tell(self, conn: Connection, piece: Piece, fault: str, now: datetime) -> None:
        """Ask the reporter to send it again, in a way that can work."""
        key = _SAYS.get(fault, "file-fetchfail")
        most, size = self._house.largest(piece.channel), piece.size or 0
        least = max(size, most + 1) if fault == TOO_BIG else size
        page = key != _EXPIRED and self._house.page_takes(least, channel=piece.channel)
        values: dict[str, Value] = {
            "max": most // MEGABYTE,
            "webmax": self._house.upload_max_mb,
            "page": page,
        }
        tell_reporter(
            conn,
            self._desk,
            piece,
            key,
            dedup=f"file:{piece.id}:lost",
            now=now,
            values=values,
            choices=(_BY_PAGE,) if page else (),
        )

    async def _again(self, work: Work, fault: str) -> None:
        if work.attempts >= TRIES:
            return await self._lost(work, fault)
        return await self._end(work, "due", fault, self._wait(work.attempts))

    async def _held(self, work: Work, fault: str) -> None:
        """Try again when the vault may take it; the channel keeps all its tries."""
        due = self._clock() + VAULT_BACK

        def held(conn: Connection) -> None:
            work_rows.uncount(conn, work.id)
            work_rows.end(conn, work.id, state="due", due=due, fault=fault)

        await self._database.write(held)

    def _wait(self, attempts: int) -> timedelta:
        seconds: timedelta = FIRST_WAIT * 3 ** (attempts - 1)
        return seconds

    async def _end(
        self, work: Work, state: str, fault: str | None = None, after: timedelta = timedelta(0)
    ) -> None:
        due = self._clock() + after
        await self._database.write(
            lambda conn: work_rows.end(conn, work.id, state=state, due=due, fault=fault)
        )
