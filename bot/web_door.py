"""How do the web pages reach the conversation, and what do they show of it?

The pages speak through bot/web/door.py; here stands what they speak to. Every reading is a
read transaction of one page; what changes something is a turn like any other.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.util import greenlet_spawn

from bot import web_views
from bot.door import Door
from bot.office import Office
from bot.open_pages import Visits
from bot.uploads import unneeded
from bot.web.door import (
    Busy,
    Declined,
    Down,
    Landing,
    NumberOnly,
    Offer,
    Oversize,
    ReceiptView,
    Slip,
    StatusView,
    TooMany,
    Transcript,
    TransferCode,
    Unknown,
)
from clues import codes
from clues.speech import FileKind, FileRef, Inbound, Scope, StoredFile
from desk import hidden, lookup, moving, visits
from desk.room import Done, Room
from desk.talk import Talk
from desk.turn import peek
from handlers.dialog import tokens
from handlers.dialog.house import House
from storage import database as stores
from storage import door_rows, failpoints, outbox_care, talk_rows, visit_rows
from storage.cleaning.workshop import Workshop
from storage.database import Database
from storage.evidence import NotWritten, TooLarge
from storage.failpoints import Point
from storage.keys import DataKey, KeysExhausted

log = logging.getLogger(__name__)

T = TypeVar("T")

CHANNEL: Final = "web"
NEWS_EVERY: Final = 5.0  # seconds between two looks, when another process wrote
_KINDS: Final = {"image": FileKind.PHOTO, "video": FileKind.VIDEO, "audio": FileKind.VOICE}


class WebDoor:
    """The application as the citizen pages see it."""

    def __init__(
        self, office: Office, database: Database, house: House, door: Door, visits: Visits
    ) -> None:
        self._office, self._database, self._house = office, database, house
        self._door, self._visits = door, visits
        self.codes = Workshop(house.upload_max_mb * 1_000_000).codes

    def address(self, visitor: str) -> bytes:
        """Return the keyed hash of a session id."""
        return self._office.sealer.lookup("address", f"{CHANNEL}:{visitor}")

    async def hear(self, inbound: Inbound) -> Landing:
        """Commit one turn and say on which page it ended.

        A poster that was scanned, and a topic that was chosen together with words, are turns
        of their own, before them.
        """
        scene = inbound.facts.get("scene", "")
        if self._house.campaign.point(scene):
            await self.turn(self._before(inbound, "at", "start", scene))
        topic = inbound.facts.get("category")
        if topic:
            await self.turn(self._about(inbound, topic))
            inbound = replace(inbound, facts={})
            if not (inbound.words or inbound.files or inbound.choice):
                return Landing.CHAT
        return await self.turn(self._pressed(inbound))

    async def turn(self, inbound: Inbound) -> Landing:
        """Commit an event whose button is already understood."""
        try:
            turned = await self._door(inbound)
        except stores.Busy:
            raise Busy from None
        except stores.Unstored:
            raise Down from None
        self._visits.wake(inbound.lookup)
        with suppress(Busy, Down):  # the event itself is kept
            await self._let_go(inbound)
        if turned.repeat:
            return Landing.TWICE
        return Landing.RECEIPT if turned.receipt else Landing.CHAT

    async def _let_go(self, inbound: Inbound) -> None:
        """Remove what was uploaded with an event that took none of it."""
        if inbound.files:
            for blob in await self._read(partial(unneeded, inbound=inbound)):
                failpoints.reached(Point.UNWANTED)
                await self._office.blobs.delete(blob)

    def _about(self, inbound: Inbound, topic: str) -> Inbound:
        """Return the press of a topic on the start screen."""
        branch = self._house.campaign.taxonomy.branch(topic)
        language = inbound.language or self._office.desk.language
        words = branch.label.in_language(language) if branch else ""
        return replace(self._before(inbound, "about", "report", topic), words=words)

    def _before(self, inbound: Inbound, half: str, word: str, subject: str) -> Inbound:
        """Return the press of a word that comes with a form, before what is said in it."""
        return replace(
            inbound,
            event=f"{inbound.event}-{half}",
            words="",
            files=(),
            place=None,
            choice=half,
            facts={"scope": Scope.WORD, "picked": word, "subject": subject, "version": "0"},
        )

    def _pressed(self, inbound: Inbound) -> Inbound:
        """Read what a button stands for, before anything waits for the database."""
        if inbound.choice is None:
            return inbound
        press = tokens.read(self._house.mac, inbound.lookup, inbound.choice)
        if press is None:
            return replace(inbound, facts={"forged": "1"})
        return replace(
            inbound,
            facts={
                "scope": press.scope,
                "picked": press.id,
                "subject": press.subject,
                "version": str(press.version),
            },
        )

    async def keep(
        self, visitor: str, offer: Offer, chunks: AsyncIterator[bytes]
    ) -> FileRef | Declined:
        """Seal a file while it streams in, under a key of its own."""
        limit = self._house.upload_max_mb * 1_000_000
        key = await self._key()
        try:
            stored = await self._office.blobs.put(chunks, key=key.secret, limit=limit)
        except TooLarge:
            raise Oversize from None
        except NotWritten as fault:  # what else the form says is heard all the same
            log.warning("a file from the page was not kept: %s", fault)
            return Declined("page-chat-file-unkept")
        failpoints.reached(Point.UPLOADED)
        if not stored.size:
            await self._office.blobs.delete(stored.blob_id)
            return Declined("page-chat-file-empty")
        kind = _KINDS.get(offer.media_type.partition("/")[0], FileKind.DOCUMENT)
        return FileRef(
            kind=kind,
            ref=stored.blob_id,
            name=offer.name,
            size=stored.size,
            stored=StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex()),
        )

    async def _key(self) -> DataKey:
        try:
            return self._office.keys.take()
        except KeysExhausted:
            await greenlet_spawn(self._office.keys.fill, 64)
            return self._office.keys.take()

    async def transcript(self, visitor: str, language: str) -> Transcript:
        """Return the conversation and the one open question."""
        key = self.address(visitor)

        def read(room: Room) -> Transcript:
            talk = peek(room, CHANNEL, key)
            if talk is None:
                return Transcript()
            kept = talk_rows.lines(room.conn, room.sealer, talk.address)
            lines = hidden.readable(room, talk, kept)
            return web_views.transcript(self._house, talk, lines, room.now, language)

        return await self._read(read)

    async def receipt(self, visitor: str, language: str) -> ReceiptView | None:
        """Return the receipt until its code is put away or its time is over."""
        key = self.address(visitor)

        def read(room: Room) -> ReceiptView | None:
            talk = peek(room, CHANNEL, key)
            if talk is None or talk.receipt is None:
                return None
            if talk.receipt["until"] < room.now.timestamp():
                return None
            found = lookup.own_clue(room, talk, lookup.OwnClue(talk.receipt["number"]))
            if found is None:
                return None
            code = str(talk.receipt["code"])
            view = web_views.receipt(self._house, found, code, language, room.now)
            return replace(view, unsent=web_views.unsent(talk))

        return await self._read(read)

    async def receipt_kept(self, visitor: str) -> None:
        """Erase the code; the status of the same clue stays open in this session."""
        key = self.address(visitor)

        def number(room: Room) -> tuple[str, str] | None:
            talk = peek(room, CHANNEL, key)
            if talk is None or talk.receipt is None:
                return None
            return str(talk.receipt["number"]), str(talk.receipt["code"])

        told = await self._read(number)
        if told is None:
            return
        await self._open(visitor, told[1])
        await self.presses(visitor, "saved", told[0])

    async def status(
        self, code: str, visitor: str, language: str
    ) -> StatusView | Slip | Unknown | TooMany | NumberOnly | TransferCode:
        """Open a clue by its code; every slip is named, every miss is counted."""
        key = self.address(visitor)
        if minutes := await self._read(lambda room: visits.wait(room, key)):
            return TooMany(minutes)
        if codes.transfer_in(code) is not None:
            return TransferCode()
        read = codes.read_receipt(code)
        if isinstance(read, codes.Slip):
            return Slip(read.group, read.text)
        if read is None:
            await self._write(lambda room: visits.missed(room, key))
            return NumberOnly() if codes.read_number(code) else Unknown()
        view = await self._view(self._digest(read), visitor, language)
        if view is None:
            await self._write(lambda room: visits.missed(room, key))
            return Unknown()
        await self._open(visitor, read)
        await self.presses(visitor, "status", read)
        return view

    async def presses(
        self, visitor: str, word: str, subject: str = "", *, language: str | None = None
    ) -> None:
        """Commit the press of a word on behalf of a page of this session."""
        await self.turn(
            Inbound(
                source=CHANNEL,
                event=self._office.chance(16).hex(),
                channel=CHANNEL,
                address=visitor,
                lookup=self.address(visitor),
                at=self._office.now(),
                choice=word,
                language=language,
                facts={"scope": Scope.WORD, "picked": word, "subject": subject, "version": "0"},
            )
        )

    async def viewing(self, visitor: str, language: str) -> StatusView | None:
        """Return the clue this session opened within the last half hour."""
        key = self.address(visitor)
        digest = await self._read(lambda room: visits.opened(room, key))
        return None if digest is None else await self._view(digest, visitor, language)

    async def enter(self, visitor: str, word: str, language: str) -> Landing:
        """Spend the word of a link to a draft or a status, and say where it led."""
        key = self.address(visitor)

        def shown(room: Room) -> Mapping[str, Any] | None:
            talk = peek(room, CHANNEL, key)
            return None if talk is None else talk.viewing

        before = await self._read(shown)
        await self.presses(visitor, "start", word, language=language)
        after = await self._read(shown)
        if after is None or after == before:
            return Landing.CHAT
        digest = bytes.fromhex(str(after["digest"]))
        await self._write(lambda room: visits.opens(room, key, digest))
        return Landing.STATUS

    async def news(self, visitor: str, after: int) -> AsyncIterator[int]:
        """Yield the newest line's id whenever it is another than *after*; 0 when all are gone."""
        key = self.address(visitor)
        event = asyncio.Event()
        self._visits.waiting[key].add(event)
        try:
            while not self._visits.over:
                event.clear()
                newest = await self._newest(key)
                if newest != after:
                    after = newest
                    yield newest
                try:
                    await asyncio.wait_for(event.wait(), NEWS_EVERY)
                except TimeoutError:
                    continue
        finally:
            self._visits.waiting[key].discard(event)
            if not self._visits.waiting[key]:
                del self._visits.waiting[key]

    async def leave(self, visitor: str) -> str:
        """Give the address a name nobody has, and delete the lines of its page.

        Nobody reads there any more: who wants to tell its reporter something hears so. A draft
        that was open can be taken up again by the code that is returned, else it is "".
        """
        key = self.address(visitor)
        name = self._office.chance(16).hex()
        new = self.address(name)

        def left(conn: Connection) -> str:
            visit_rows.end(conn, key)
            row = talk_rows.find(conn, self._office.sealer, key)
            if row is None:
                return ""
            code = self._code_for(self._room(conn), key)
            talk_rows.wipe_lines(conn, row.address_id)
            door_rows.set_blocked(conn, row.address_id, blocked=True)
            outbox_care.cancel_lane(conn, row.address_id)
            door_rows.move(conn, self._office.sealer, old=key, new=new, name=name)
            return code

        return await self._database.write(left)

    def _code_for(self, room: Room, key: bytes) -> str:
        talk = peek(room, CHANNEL, key)
        given = talk and moving.offer_draft(room, talk, moving.OfferDraft())
        return str(given.facts["code"]) if isinstance(given, Done) else ""

    # --- helpers --------------------------------------------------------------------------

    async def _newest(self, key: bytes) -> int:
        return await self._database.read(lambda conn: talk_rows.newest_line(conn, key))

    async def _view(self, digest: bytes, visitor: str, language: str) -> StatusView | None:
        key = self.address(visitor)

        def read(room: Room) -> StatusView | None:
            talk: Talk | None = peek(room, CHANNEL, key)
            found = lookup.by_digest(room, talk, digest)
            if found is None:
                return None
            view = web_views.status(self._house, found, key, language, room.now)
            return replace(view, unsent=web_views.unsent(talk))

        return await self._read(read)

    def _digest(self, code: str) -> bytes:
        return self._office.sealer.digest_code(code)

    async def _open(self, visitor: str, code: str) -> None:
        key, digest = self.address(visitor), self._digest(code)
        await self._write(lambda room: visits.opens(room, key, digest))

    async def _write(self, work: Callable[[Room], None]) -> None:
        await self._in_room(self._database.write, work)

    async def _read(self, work: Callable[[Room], T]) -> T:
        return await self._in_room(self._database.read, work)

    def _room(self, conn: Connection) -> Room:
        office = self._office
        return Room(conn=conn, desk=office.desk, now=office.now(), chance=office.chance)

    async def _in_room(
        self, way: Callable[[Callable[[Connection], T]], Awaitable[T]], work: Callable[[Room], T]
    ) -> T:
        def inside(conn: Connection) -> T:
            return work(self._room(conn))

        try:
            return await way(inside)
        except stores.Busy:
            raise Busy from None
        except (OSError, stores.Unstored):
            raise Down from None
