"""What happens to an event between its channel and its acknowledgement?

One door for every channel and for the clock. It returns only after COMMIT; whoever called
may acknowledge then, and must not when it raises Busy or Unstored.
"""

import logging
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from bot.figures import Figures
from bot.office import Office
from clues.speech import Inbound, Sign
from desk.kept_event import unpack_event
from desk.room import Room, Wording
from desk.turn import Conversation, Turned, apologise, set_aside, turn
from handlers.dialog.book import Book
from handlers.dialog.engine import conversation
from handlers.dialog.understanding import understood
from scheduler.delivery import Delivery
from storage import answer_rows, door_rows, failpoints, stopped_rows
from storage.database import Busy, Database, Unstored
from storage.door_rows import Address
from storage.failpoints import Point
from storage.keys import KeysExhausted
from storage.stopped_rows import Stopped
from storage.talk_rows import Moved

log = logging.getLogger(__name__)

TRIES: Final = 3
KEYS_AT_ONCE: Final = 64


class Door:
    """The one way in."""

    def __init__(
        self,
        office: Office,
        database: Database,
        book: Book,
        delivery: Delivery,
        figures: Figures,
        word: Wording | None = None,
    ) -> None:
        self._office, self._database, self._book = office, database, book
        self._word = word
        self._delivery, self._figures = delivery, figures
        self._minute, self._turns = 0, 0

    async def __call__(self, inbound: Inbound, raw: bytes = b"") -> Turned:
        """Commit one turn and start sending what it says.

        Raises Busy or Unstored when nothing was kept. Any other fault puts the event into
        quarantine with its raw body, and the person hears an apology.
        """
        if inbound.sign is Sign.MOVED:
            return await self._moved(inbound)
        self._count()
        inbound = self._understood(self._named(inbound))
        failpoints.reached(Point.HEARD)
        try:
            turned = await self._tried(inbound)
        except (Busy, Unstored):
            self._figures.unstored.add()
            raise
        except Exception as fault:
            log.exception("event %s of %s cannot be handled", inbound.event, inbound.source)
            turned = await self._set_aside(inbound, raw, type(fault).__name__)
            failpoints.reached(Point.SET_ASIDE)
        failpoints.reached(Point.KEPT)
        return self._sent(turned, inbound)

    def _understood(self, inbound: Inbound) -> Inbound:
        """Read the words before anything waits; where reading fails, they are asked about."""
        try:
            return understood(self._book.house, inbound, self._office.now())
        except Exception:
            log.exception("the words of event %s cannot be read", inbound.event)
            return inbound

    def _named(self, inbound: Inbound) -> Inbound:
        """Read the platform's word for a language ("zh", "en-GB") as one of ours."""
        if inbound.language is None:
            return inbound
        return replace(inbound, language=self._office.catalogue.nearest(inbound.language))

    async def _tried(self, inbound: Inbound) -> Turned:
        """Run the turn, again when a key was wanting or its row was changed meanwhile."""
        for _ in range(TRIES):
            try:
                return await self._turn(inbound)
            except KeysExhausted:
                await greenlet_spawn(self._office.keys.fill, KEYS_AT_ONCE)
            except Moved:
                continue
        raise Unstored("the row was changed again and again, or no key is at hand")

    def _count(self) -> None:
        """Refuse what all together send beyond the limit; not acknowledged, it comes again."""
        minute = int(self._office.now().timestamp() // 60)
        if minute != self._minute:
            self._minute, self._turns = minute, 0
        self._turns += 1
        if self._turns > self._book.house.limits.turns_a_minute:
            raise Busy("too much at once, from everybody together")

    def _sent(self, turned: Turned, inbound: Inbound) -> Turned:
        self._figures.turns.add(inbound.channel)
        if turned.posted and turned.address is not None:
            self._delivery.post(
                turned.posted,
                Address(
                    turned.address,
                    inbound.channel,
                    inbound.address,
                    inbound.lookup,
                    turned.language,
                    blocked=False,
                    muted=False,
                ),
            )
        return turned

    async def _moved(self, inbound: Inbound) -> Turned:
        """Give a known address its new name; an unknown one stays unknown."""
        to = inbound.facts["to"]
        new = self._office.sealer.lookup("address", f"{inbound.source}:{to}")
        await self._database.write(
            lambda conn: door_rows.move(
                conn, self._office.sealer, old=inbound.lookup, new=new, name=to
            )
        )
        return Turned()

    def answered(self, turned: Turned) -> None:
        """Note that the answer of a turn went back in the response to its request."""
        if turned.answer is None or not turned.answer.letters:
            return
        ids, me, now = turned.answer.letters, self._office.desk.instance, self._office.now()
        self._delivery.sent += len(ids)
        self._database.mark(lambda conn: answer_rows.answered(conn, ids, me=me, now=now))

    async def late(self, inbound: Inbound, turned: Turned) -> None:
        """Push an answer that came too late, or keep it until its person is here again."""
        if turned.answer is None:
            return
        ids, me, now = turned.answer.letters, self._office.desk.instance, self._office.now()

        def given_back(conn: Connection) -> None:
            door_rows.forget_answer(conn, inbound.source, inbound.event)
            answer_rows.late(conn, ids, me=me, now=now)

        await self._database.write(given_back)
        failpoints.reached(Point.PUT_OFF)
        self._delivery.wake()

    def _room(self, conn: Connection, now: datetime) -> Room:
        desk, chance = self._office.desk, self._office.chance
        return Room(conn=conn, desk=desk, now=now, chance=chance, word=self._word)

    async def _turn(self, inbound: Inbound) -> Turned:
        now = self._office.now()
        converse: Conversation = conversation(self._book, lambda: now)

        def work(conn: Connection) -> Turned:
            return turn(self._room(conn, now), inbound, converse)

        return await self._database.write(work)

    async def hand_in(self, of: Stopped) -> bool:
        """Hand an event of the quarantine in again; True when it was handled this time.

        A kill on the way leaves it to the next look, and its effect is one: the turn itself
        takes the row out of quarantine. Who fails twice hears no second apology.
        """
        kept = await self._database.read(
            lambda conn: stopped_rows.body(conn, self._office.sealer, of)
        )
        if kept is None:
            return False
        # Whoever waited has gone on, and what the event let us write then is over.
        inbound = self._understood(replace(unpack_event(kept), waits=False, opens=None))
        try:
            turned = await self._tried(inbound)
        except (Busy, Unstored):
            return False
        except Exception as fault:
            log.exception("event %s of %s cannot be handled this time either", of.event, of.source)
            why = type(fault).__name__
            await self._database.write(lambda conn: stopped_rows.failed_again(conn, of, why))
            return False
        failpoints.reached(Point.HANDED_IN)
        self._sent(turned, inbound)
        return not turned.repeat

    async def _set_aside(self, inbound: Inbound, raw: bytes, fault: str) -> Turned:
        now = self._office.now()
        self._figures.failed.add()

        def work(conn: Connection) -> Turned:
            return apologise(self._room(conn, now), inbound, raw, fault)

        def alone(conn: Connection) -> Turned:
            set_aside(self._room(conn, now), inbound, raw, fault)
            return Turned(language=inbound.language or "")

        try:
            return await self._database.write(work)
        except (Busy, Unstored):
            raise
        except Exception:
            log.exception("not even an apology for event %s", inbound.event)
            return await self._database.write(alone)
