"""What does the clock have to do: reminders, claims that lapse, housekeeping?

Every job is an idempotent tick: what is due stands in our tables, and a slot that was
missed is found at the next tick.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from clues.lifecycle import Action
from clues.speech import Inbound, Sign
from desk import notices
from desk.room import Desk, Room
from desk.turn import CLOCK, Turned, write_notes
from scheduler.handed_in import by_clock
from storage import (
    clue_rows,
    copy_rows,
    door_rows,
    evidence_rows,
    failpoints,
    handover_rows,
    journal,
    outbox_care,
    screen_rows,
    staff_rows,
    stopped_rows,
    talk_rows,
    total_rows,
    unwalled_rows,
    visit_rows,
    work_rows,
)
from storage.blob_use import blobs_in_use
from storage.database import Database
from storage.evidence import Blobs
from storage.failpoints import Point
from storage.key_use import keys_in_use
from storage.stopped_rows import Stopped

log = logging.getLogger(__name__)

ANSWERS_FOR: Final = timedelta(minutes=30)
EVENTS_FOR: Final = timedelta(days=7)
FACTS_FOR: Final = timedelta(days=1)
ROWS_FOR: Final = timedelta(days=30)
LISTED_FOR: Final = timedelta(days=365)
BLOBS_FOR: Final = timedelta(days=1)
BLOBS_AT_ONCE: Final = 500
# An honest sweep removes what a few busy hours left; most of the store is a wrong database.
BLOBS_LIMIT: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What the jobs need: the tables, the constants, the moment, and the one way in."""

    database: Database
    desk: Desk
    now: Callable[[], datetime]
    chance: Callable[[int], bytes]
    door: Callable[[Inbound], Awaitable[Turned]]

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.now().astimezone(self.desk.zone).date()

    async def in_room(self, work: Callable[[Room], None]) -> None:
        """Run *work* in one transaction and write its notes into the journal."""

        def inside(conn: Connection) -> None:
            room = Room(conn=conn, desk=self.desk, now=self.now(), chance=self.chance)
            work(room)
            write_notes(room, CLOCK)

        await self.database.write(inside)

    def takes(self, conn: Connection, job: str, slot: str) -> bool:
        """Return True for the one process that runs *job* for *slot*.

        It is taken in the transaction of its work, or after it: whoever dies on the way has not
        used it up. Two who do the same for want of it do no harm, they come one after the other.
        """
        taken = work_rows.take_slot(conn, job, slot, me=self.desk.instance, now=self.now())
        if taken:
            failpoints.reached(Point.SLOT)
        return taken

    async def did(self, job: str, slot: str) -> bool:
        """Return whether *job* was done for *slot*."""
        return slot == await self.database.read(lambda conn: work_rows.last_slot(conn, job))

    async def done(self, job: str, slot: str) -> None:
        """Note that *job* is done for *slot*."""
        await self.database.write(lambda conn: self.takes(conn, job, slot))


async def remind(clock: Clock) -> None:
    """Remind of drafts that were left, erase codes and drafts whose time is over."""
    for sign in (Sign.REMIND, Sign.EXPIRE):
        for inbound in await clock.database.read(partial(_signals, clock=clock, sign=sign)):
            failpoints.reached(Point.REMINDS)
            await clock.door(inbound)


def _signals(conn: Connection, *, clock: Clock, sign: Sign) -> list[Inbound]:
    """Return one event for each talk whose time has come; an answer leaves by its address."""
    now, sealer = clock.now(), clock.desk.sealer
    due = talk_rows.due(conn, sign, now)
    people = ((version, door_rows.address_of(conn, sealer, of)) for of, _, _, version in due)
    return [
        by_clock(f"{sign}:{to.id}:{version}", to, at=now, sign=sign)
        for version, to in people
        if to is not None
    ]


class Sealing:
    """Chains the journal's new rows; the head is kept where the database cannot be edited."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._last = clock, -1

    async def __call__(self) -> None:
        """Seal what was committed since; nothing new costs one look."""
        head = await self._clock.database.write(journal.chain)
        if head.position == self._last:
            return
        failpoints.reached(Point.CHAINED)
        keys = self._clock.desk.keys
        await greenlet_spawn(keys.keep, journal.ANCHOR, head.to_bytes())
        self._last = head.position


async def lapse(clock: Clock) -> None:
    """Put claimed clues back that were not worked on in time."""

    def lapsed(room: Room) -> None:
        for clue in unwalled_rows.lapsed(room.conn, room.sealer, room.now):
            freed = replace(clue, holder_id=None, held_until=None)
            kept = clue_rows.save(room.conn, clue, freed, room.now)
            notices.record(room, kept, Action.RELEASE, public=False)
            if clue.holder_id is not None:
                notices.push_member(room, clue.holder_id, "push-staff-freed", clue=kept)

    await clock.in_room(lapsed)


async def forget_answers(clock: Clock) -> None:
    """Forget what was answered when no repeat can come any more: codes stand in it."""
    before = clock.now() - ANSWERS_FOR
    await clock.database.write(partial(door_rows.blank_old_answers, before=before))


async def tidy(clock: Clock) -> None:
    """Once an hour: forget what is old."""
    now = clock.now()

    def old(conn: Connection) -> None:
        if not clock.takes(conn, "tidy", now.strftime("%Y-%m-%dT%H")):
            return
        door_rows.forget(conn, now - EVENTS_FOR)
        stopped_rows.blank(conn, words=now - ROWS_FOR, rows=now - LISTED_FOR)
        staff_rows.forget_invitations(conn, now - ROWS_FOR)
        visit_rows.sweep(conn, now)
        copy_rows.forget_unasked(conn, now - FACTS_FOR)
        total_rows.recount(conn)
        total_rows.forget(conn, clock.today)
        work_rows.sweep(conn, now - ROWS_FOR)
        outbox_care.forget(conn, now - ROWS_FOR)
        screen_rows.forget(conn, now - ROWS_FOR)
        handover_rows.forget(conn, now - EVENTS_FOR)

    await clock.database.write(old)


async def sweep_keys(clock: Clock) -> None:
    """Once a day: destroy the keys that nothing is sealed with any more, and so what was."""
    now = clock.now()
    if await clock.did("keys", now.date().isoformat()):
        return
    used = await clock.database.read(keys_in_use)
    gone = await greenlet_spawn(clock.desk.keys.sweep, used, now)
    await clock.done("keys", now.date().isoformat())
    if gone:
        log.info("%d keys that nothing needs were destroyed", gone)


async def clear_files(clock: Clock, delete: Callable[[str], Awaitable[None]]) -> None:
    """Remove the sealed files of drafts that were cancelled."""
    orphans: Sequence[tuple[int, list[str]]] = await clock.database.read(evidence_rows.orphans)
    for piece_id, blobs in orphans:
        for blob in blobs:
            await delete(blob)
        failpoints.reached(Point.CLEARED)
        await clock.database.write(partial(evidence_rows.cleared, piece_id=piece_id))


async def hand_in(clock: Clock, again: Callable[[Stopped], Awaitable[bool]]) -> None:
    """Hand in what operators took out of quarantine; what fails again goes back."""
    for stopped in await clock.database.read(stopped_rows.to_hand_in):
        if await again(stopped):
            log.info("event %s of %s was handled this time", stopped.event, stopped.source)


async def sweep_blobs(clock: Clock, blobs: Blobs) -> None:
    """Once a day: remove sealed files that nothing refers to and that are older than a day.

    By then every upload has its row, in whichever replica it is on its way. What was broken off
    while it came in goes, too. When most of the store seems unneeded nothing is removed: then
    the database is not the one of this store.
    """
    now = clock.now()
    if await clock.did("blobs", now.date().isoformat()):
        return
    await blobs.tidy(now)
    old = await blobs.ids(before=now - BLOBS_FOR)
    lost: list[str] = []
    for first in range(0, len(old), BLOBS_AT_ONCE):
        some = old[first : first + BLOBS_AT_ONCE]
        used = await clock.database.read(partial(blobs_in_use, blobs=some))
        lost += [blob for blob in some if blob not in used]
    if len(lost) > max(BLOBS_LIMIT, len(old) // 2):
        log.error("%d of %d sealed files look unneeded; none was removed", len(lost), len(old))
        return
    for blob in lost:
        await blobs.delete(blob)
        failpoints.reached(Point.SWEPT)
    await clock.done("blobs", now.date().isoformat())
    if lost:
        log.info("%d sealed files that nothing refers to were removed", len(lost))
