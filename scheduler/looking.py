"""What does the code in a picture say that came instead of a question?

A work row asks for it. The picture flows from its channel into the child that opens strangers'
files, and nothing of it stays; the words come back through the door, as an event of their own.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.door_question import asked_by
from clues.speech import Inbound, Sign
from desk import pictures
from desk.pictures import CODE
from desk.room import Desk, Room
from desk.turn import Turned, peek
from scheduler.handed_in import handed_in
from scheduler.leasing import leased
from scheduler.sending import Channel
from storage import door_rows, failpoints, work_rows
from storage.cleaning.workshop import Workshop
from storage.database import Database
from storage.door_rows import Address
from storage.evidence import Blobs
from storage.failpoints import Point
from storage.work_rows import Work

log = logging.getLogger(__name__)

AT_ONCE: Final = 2
TRIES: Final = 3
AGAIN_AFTER: Final = timedelta(seconds=2)
ELSEWHERE: Final = timedelta(seconds=5)

Waiting = tuple[Address, Mapping[str, Any]]


class Looking:
    """Reads codes for this process; at most two pictures at once."""

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        blobs: Blobs,
        channels: Mapping[str, Channel],
        workshop: Workshop,
        clock: Callable[[], datetime],
        chance: Callable[[int], bytes],
        door: Callable[[Inbound], Awaitable[Turned]],
    ) -> None:
        self._database, self._desk, self._blobs = database, desk, blobs
        self._channels, self._workshop, self._door = channels, workshop, door
        self._clock, self._chance = clock, chance
        self.running = 0

    async def claim(self) -> list[Work]:
        """Lease as many rows as there are hands free."""
        free, now, me = AT_ONCE - self.running, self._clock(), self._desk.instance
        found = await leased(self._database, CODE, me=me, now=now, free=free)
        self.running += len(found)
        return found

    async def do(self, work: Work) -> None:
        """Read one picture and tell the conversation what it says, if anything."""
        try:
            await self._look(work)
        except Exception as fault:  # noqa: BLE001 - tried again; then it is asked in words
            log.warning("picture of work %d: %s", work.id, type(fault).__name__)
            await self._end(work, "due", AGAIN_AFTER * work.attempts)
        finally:
            self.running -= 1

    async def _look(self, work: Work) -> None:
        waiting = await self._database.read(partial(self._waiting, of=work.subject))
        if waiting is None:
            return await self._end(work, "done")
        to, picture = waiting
        if not picture.get("blob") and to.channel not in self._channels:
            return await self._end(work, "due", ELSEWHERE)
        said = await self._said(work, to, picture)
        failpoints.reached(Point.LOOKED)
        event = handed_in(work, to, at=self._clock(), sign=Sign.CODE, facts={"read": said})
        await self._door(event)
        failpoints.reached(Point.LOOK_TOLD)
        return await self._end(work, "done")

    def _waiting(self, conn: Connection, *, of: int) -> Waiting | None:
        """Return who waits and where his picture lies, None when he went on meanwhile."""
        to = door_rows.address_of(conn, self._desk.sealer, of)
        if to is None:
            return None
        room = Room(conn=conn, desk=self._desk, now=self._clock(), chance=self._chance)
        talk = peek(room, to.channel, to.lookup)
        picture = pictures.waiting(talk)
        return (to, picture) if picture else None

    async def _said(self, work: Work, to: Address, picture: Mapping[str, Any]) -> str:
        try:
            return asked_by(await self._workshop.codes(await self._bytes(to, picture)))
        except Exception as fault:
            if work.attempts < TRIES:
                raise
            log.info("picture of work %d is not to be had: %s", work.id, type(fault).__name__)
            return ""

    async def _bytes(self, to: Address, picture: Mapping[str, Any]) -> AsyncIterator[bytes]:
        if picture.get("blob"):
            key = await greenlet_spawn(self._desk.keys.open, picture["key"])
            return self._blobs.read(picture["blob"], key=key)
        return self._channels[to.channel].fetch(picture["ref"])

    async def _end(self, work: Work, state: str, after: timedelta = timedelta(0)) -> None:
        due = self._clock() + after
        await self._database.write(lambda conn: work_rows.end(conn, work.id, state=state, due=due))
