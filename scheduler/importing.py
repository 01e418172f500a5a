"""Who turns the chunks of an import into records, and does nobody wait for it?

One chunk is one transaction of some ten milliseconds; between two of them whoever talks has
his turn.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from sqlalchemy import Connection

from desk import imports
from desk.room import Desk, Room
from scheduler.leasing import leased
from storage import work_rows
from storage.database import Busy, Database, Unstored
from storage.work_rows import Work

log = logging.getLogger(__name__)

BREATH: Final = 0.005  # seconds between two chunks
AT_A_TICK: Final = 25  # chunks, so that a tick ends before the next one begins


class Importing:
    """Takes chunks one after the other, as long as there are any."""

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        clock: Callable[[], datetime],
        chance: Callable[[int], bytes],
    ) -> None:
        self._database, self._desk = database, desk
        self._clock, self._chance = clock, chance

    async def tick(self) -> int:
        """Take what is due and return how many rows were written."""
        written = 0
        for _ in range(AT_A_TICK):
            work = await self._claim()
            if work is None:
                break
            try:
                written += await self._database.write(partial(self._take, work=work))
            except (Busy, Unstored):
                await self._again(work)
                break
            await asyncio.sleep(BREATH)
        if written:
            log.info("%d rows of published lists were taken in", written)
        return written

    async def _claim(self) -> Work | None:
        now, me = self._clock(), self._desk.instance
        found = await leased(self._database, imports.IMPORT, me=me, now=now, free=1)
        return found[0] if found else None

    def _take(self, conn: Connection, work: Work) -> int:
        room = Room(conn=conn, desk=self._desk, now=self._clock(), chance=self._chance)
        return imports.take(room, work)

    async def _again(self, work: Work) -> None:
        now = self._clock()

        def again(conn: Connection) -> None:
            work_rows.end(conn, work.id, state="due", due=now, fault="busy")

        try:
            await self._database.write(again)
        except (Busy, Unstored):
            log.warning("a chunk waits for its lease to end")
