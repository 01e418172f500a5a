"""How does what is in the outbox reach people, each lane in its order, none in another's way?

A turn hands its rows over at once, leased to this process; a tick claims what fell due. One
task serves a lane at a time. What cannot leave goes back into the table with its lane.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection

from clues.quiet_hours import leaves_at
from clues.speech import Kind, Line, Say, Words
from desk import alarm
from desk.payload import unpack
from desk.room import Desk
from handlers.dialog.house import House
from handlers.dialog.render import Button, Reading, fitted, numbered
from handlers.dialog.tokens import token
from scheduler.attaching import unopened
from scheduler.sending import Attached, Channel, MovedTo, Outgoing
from scheduler.verdict import Again, Finish, GiveBack, Hold, SetAside, Verdict, verdict
from storage import (
    answer_rows,
    door_rows,
    failpoints,
    outbox_care,
    outbox_rows,
    screen_rows,
    talk_rows,
    work_rows,
)
from storage.database import Database
from storage.door_rows import Address
from storage.failpoints import Point
from storage.outbox_rows import Letter

log = logging.getLogger(__name__)

Attach = Callable[[int, Address], Awaitable[Attached | None]]

BATCH: Final = 50
WEIGHTY: Final = frozenset({"push-question", "push-outcome"})
REPEATED_WITHIN: Final = timedelta(seconds=20)
"""So long a platform brings what was not answered again: four times five seconds."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A row on its way with the address it goes to."""

    letter: Letter
    to: Address


class Delivery:
    """Sends for this process; *spawn* keeps its tasks, *clock* is aware and UTC."""

    def __init__(
        self,
        *,
        database: Database,
        desk: Desk,
        house: House,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
        chance: Callable[[int], bytes],
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        attach: Attach | None = None,
    ) -> None:
        self._database, self._desk, self._house = database, desk, house
        self._channels, self._clock, self._chance = channels, clock, chance
        self._spawn, self._attach = spawn, attach
        self._lanes: dict[int, deque[Envelope]] = {}
        self._closing = False
        self.sent = 0

    def post(self, letters: Iterable[Letter], to: Address) -> None:
        """Send rows that a turn just committed, leased to this process."""
        for letter in letters:
            self._queue(Envelope(letter, to))

    def wake(self) -> None:
        """Look for what is due now rather than at the next tick."""
        self._spawn(self._woken())

    async def _woken(self) -> None:
        await self.tick()

    async def tick(self) -> int:
        """Claim what fell due and start sending it; return how many rows."""
        if self._closing:
            return 0
        now, me = self._clock(), self._desk.instance

        def claimed(conn: Connection) -> list[Envelope]:
            outbox_rows.reap(conn, now)
            self._let_sleep(conn, now)
            found = outbox_rows.claim(
                conn, self._desk.sealer, me=me, now=now, many=BATCH, channels=self._channels
            )
            return [each for letter in found if (each := self._addressed(conn, letter))]

        envelopes = await self._database.write(claimed)
        for envelope in envelopes:
            self._queue(envelope)
        return len(envelopes)

    def _let_sleep(self, conn: Connection, now: datetime) -> None:
        """Keep a push that missed its hours, while nothing ran, for the next morning."""
        local = now.astimezone(self._desk.zone)
        morning = leaves_at(local)
        if morning > local:
            until = morning.astimezone(now.tzinfo)
            outbox_care.rest(conn, urgent=alarm.PUSH, now=now, until=until)

    async def adopt(self, alive: Iterable[str] | None = None) -> int:
        """Take over what processes that are gone had leased.

        Without *alive* every other process is gone: on SQLite the file has one owner.
        """

        def taken(conn: Connection) -> int:
            living = {self._desk.instance, *(alive or ())}
            work_rows.adopt(conn, living)
            gone = outbox_rows.owners(conn) - living
            if not gone:
                return 0
            until = self._clock() + REPEATED_WITHIN
            return outbox_rows.adopt(conn, gone, repeats=self._desk.replies, until=until)

        return await self._database.write(taken)

    async def close(self, patience: float = 5.0) -> None:
        """Finish what is on its way; what waits goes back into the table."""
        self._closing = True
        loop = asyncio.get_running_loop()
        deadline = loop.time() + patience
        while self._lanes and loop.time() < deadline:  # noqa: ASYNC110 - lanes end by themselves
            await asyncio.sleep(0.02)
        left = [each for lane in self._lanes.values() for each in lane]
        if left:
            await self._database.write(lambda conn: self._return(conn, left))

    # --- one lane -------------------------------------------------------------------------

    def _queue(self, envelope: Envelope) -> None:
        lane = self._lanes.get(envelope.letter.lane)
        if lane is not None:
            lane.append(envelope)
            return
        self._lanes[envelope.letter.lane] = deque((envelope,))
        self._spawn(self._serve(envelope.letter.lane))

    async def _serve(self, lane_id: int) -> None:
        lane = self._lanes[lane_id]
        try:
            while lane:
                done = await self._deliver(lane[0])
                lane.popleft()
                while lane and not done:  # what comes meanwhile waits with the rest
                    waiting = list(lane)
                    lane.clear()
                    await self._give_back(waiting)
        finally:
            del self._lanes[lane_id]

    async def _deliver(self, envelope: Envelope) -> bool:
        """Send one row to its end; False when it, and its lane, have to wait."""
        if not await self._still_wanted(envelope):
            return True
        message = await self._ready(envelope)
        if isinstance(message, SetAside):
            return self._set_aside(envelope, message)
        channel = self._channels[envelope.letter.channel]
        while True:
            failpoints.reached(Point.LEAVES)
            outcome = await channel.send(message)
            failpoints.reached(Point.LEFT)
            if isinstance(outcome, MovedTo):
                await self._moved(envelope, outcome)
            judged = verdict(
                envelope.letter, outcome, edit=message.edits is not None, chance=self._chance(1)
            )
            if not isinstance(judged, Again):
                return await self._obey(envelope, judged)
            await asyncio.sleep(judged.seconds)

    async def _ready(self, envelope: Envelope) -> Outgoing | SetAside:
        """Return the message as it leaves, or why it never will."""
        try:
            say = envelope.letter.said or unpack(envelope.letter.body)
            message = self._rendered(envelope, say)
        except Exception as fault:  # what cannot be said must not silence the rest of its lane
            log.exception("outbox %d cannot be worded", envelope.letter.id)
            return SetAside("dead", type(fault).__name__)
        if envelope.letter.channel not in self._channels:
            return SetAside("dead", "no such channel")
        if message.file is None:
            return message
        try:
            attached = await self._attach(message.file, envelope.to) if self._attach else None
        except Exception:  # who waits for it hears that it does not come
            log.exception("file %d cannot be opened", message.file)
            return self._rendered(envelope, unopened(say))
        if attached is None:
            return SetAside("cancelled", "not his to see now")
        return replace(message, attached=attached)

    async def _obey(self, envelope: Envelope, judged: Verdict) -> bool:
        match judged:
            case Finish():
                self.sent += 1
                self._database.mark(lambda conn: self._finish(conn, envelope, judged))
                return True
            case SetAside():
                return self._set_aside(envelope, judged)
            case Hold(fault):
                await self._hold(envelope, fault)
                return True
            case GiveBack(after, fault):
                due, letter = self._clock() + after, envelope.letter
                log.info("outbox %d waits %.1f s: %s", letter.id, after.total_seconds(), fault)
                await self._database.write(
                    lambda conn: outbox_rows.keep(
                        conn, letter.id, me=self._desk.instance, state="due", due=due, fault=fault
                    )
                )
                failpoints.reached(Point.RETURNED)
        return False

    async def _hold(self, envelope: Envelope, fault: str) -> None:
        letter, now = envelope.letter, self._clock()
        log.info("outbox %d waits for its person: %s", letter.id, fault)
        me = self._desk.instance
        await self._database.write(
            lambda conn: answer_rows.hold(conn, letter, me=me, now=now, why=fault)
        )

    def _set_aside(self, envelope: Envelope, judged: SetAside) -> bool:
        letter, now = envelope.letter, self._clock()
        log.warning("outbox %d is %s: %s", letter.id, judged.state, judged.fault)

        def kept(conn: Connection) -> None:
            outbox_rows.keep(
                conn,
                letter.id,
                me=self._desk.instance,
                state=judged.state,
                due=now,
                fault=judged.fault,
            )
            if judged.unreachable:
                door_rows.set_blocked(conn, letter.lane, blocked=True)

        self._database.mark(kept)
        return True

    def _finish(self, conn: Connection, envelope: Envelope, judged: Finish) -> None:
        letter, now = envelope.letter, self._clock()
        outbox_rows.finish(
            conn,
            letter.id,
            me=self._desk.instance,
            state=judged.state,
            now=now,
            provider=judged.message,
            fault=judged.fault,
        )
        self._shown(conn, letter, judged.message, now)
        failpoints.reached(Point.MARKED)

    def _shown(self, conn: Connection, letter: Letter, message: str | None, now: datetime) -> None:
        """Remember which message shows the open question, or news of a clue."""
        if message is None:
            return
        if letter.kind == Kind.QUESTION and letter.asked is not None:
            talk_rows.show_on(conn, letter.lane, asked=letter.asked, message=message)
        elif letter.kind == Kind.NOTICE:
            screen_rows.show(conn, letter.lane, letter.subject, message, now)

    async def _still_wanted(self, envelope: Envelope) -> bool:
        """An adopted row is sent again only where a repeat helps and nothing newer stands."""
        letter = envelope.letter
        if not letter.adopted and (letter.attempts == 1 or letter.kind != Kind.QUESTION):
            return True

        def wanted(conn: Connection) -> bool:
            if letter.kind == Kind.PING:
                keep = False
            elif letter.kind == Kind.QUESTION:
                keep = talk_rows.asked_now(conn, letter.lane) == letter.asked
            else:
                keep = letter.kind == Kind.NOTICE or not outbox_rows.newer(conn, letter)
            if not keep:
                outbox_rows.finish(
                    conn, letter.id, me=self._desk.instance, state="superseded", now=self._clock()
                )
            return keep

        return await self._database.write(wanted)

    async def _moved(self, envelope: Envelope, outcome: MovedTo) -> None:
        source = self._channels[envelope.letter.channel].source
        new = self._desk.sealer.lookup("address", f"{source}:{outcome.address}")
        await self._database.write(
            lambda conn: door_rows.move(
                conn, self._desk.sealer, old=envelope.to.lookup, new=new, name=outcome.address
            )
        )

    async def _give_back(self, envelopes: list[Envelope]) -> None:
        await self._database.write(lambda conn: self._return(conn, envelopes))

    def _return(self, conn: Connection, envelopes: list[Envelope]) -> None:
        now = self._clock()
        for envelope in envelopes:
            outbox_rows.keep(
                conn,
                envelope.letter.id,
                me=self._desk.instance,
                state="due",
                due=now,
                fault="behind another",
            )

    def _addressed(self, conn: Connection, letter: Letter) -> Envelope | None:
        to = door_rows.address_of(conn, self._desk.sealer, letter.lane)
        if to is not None and not to.blocked:
            return Envelope(letter, to)
        outbox_rows.finish(
            conn,
            letter.id,
            me=self._desk.instance,
            state="cancelled",
            now=self._clock(),
            fault="unreachable",
        )
        return None

    # --- rendering ------------------------------------------------------------------------

    def _rendered(self, envelope: Envelope, say: Say) -> Outgoing:
        return rendered(
            self._house,
            say,
            envelope.to,
            today=self._house.local(self._clock()),
            letter=envelope.letter,
        )


def rendered(house: House, say: Say, to: Address, *, today: datetime, letter: Letter) -> Outgoing:
    """Return the message as *to* reads it on his channel."""
    reading = Reading(house=house, language=to.language, today=today.date())
    can = house.capability(to.channel)
    text = reading.text(say) if can.buttons else numbered(reading, _unasked(say))
    buttons = (
        tuple(
            Button(
                label=reading.label(choice),
                copies=choice.copies,
                link=choice.link,
                token=token(house.mac, to.lookup, choice, letter.asked or 0),
            )
            for choice in say.choices
        )
        if can.buttons
        else ()
    )
    return Outgoing(
        address=to.name,
        text=fitted(text, can),
        buttons=buttons,
        edits=say.screen,
        strips=say.strips,
        file=say.file,
        urgent=letter.priority == 0,
        news=letter.priority > 0 and letter.kind == Kind.NOTICE,
        weighty=letter.priority == 0 or any(_key(line) in WEIGHTY for line in say.lines),
        language=to.language,
    )


def _unasked(say: Say) -> Say:
    """Numbers stand for the open question alone; what is pushed beside it is named by words."""
    return say if say.kind is Kind.QUESTION else replace(say, numbered=False)


def _key(line: Line) -> str:
    return line.key if isinstance(line, Words) else ""
