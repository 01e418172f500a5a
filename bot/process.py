"""Of which parts is one running process made, and in which order do they open and close?"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from sqlalchemy.util import greenlet_spawn

from bot.accounts import telegram, wechat
from bot.channels.telegram import Telegram, Voice
from bot.channels.wechat import WeChat, WeChatSheet
from bot.door import KEYS_AT_ONCE, Door
from bot.figures import Figures
from bot.nursery import Nursery
from bot.office import Office
from bot.open_pages import Visits
from bot.settings import RunRole, Settings
from bot.web.static import address_of
from bot.web_channel import WebChannel
from clues.speech import Inbound
from desk.turn import Turned
from handlers import contents
from handlers.dialog.answer import wording
from handlers.dialog.book import Book
from handlers.dialog.house import MEGABYTE
from handlers.dialog.render import Reading
from handlers.dialog.understanding import ready
from scheduler import jobs, promises
from scheduler.attaching import Attaching
from scheduler.cleaning import Cleaning
from scheduler.clock import Every, Ticking
from scheduler.deciphering import Deciphering
from scheduler.delivery import Delivery
from scheduler.fetching import Fetching
from scheduler.importing import Importing
from scheduler.looking import Looking
from scheduler.scanning import Scanner
from scheduler.sending import Channel
from storage import failpoints, outbox_care, work_rows
from storage.cleaning.workshop import Workshop
from storage.database import Database
from storage.failpoints import Point
from storage.scribe import engine
from storage.scribe.scribe import Scribe

log = logging.getLogger(__name__)

KEYS_LOW: Final = 32


class App:
    """One running process; opened by :meth:`open`, ended by :meth:`close`."""

    def __init__(self, office: Office, database: Database) -> None:
        settings = office.settings
        self.office, self.database, self.settings = office, database, settings
        self.nursery = Nursery()
        self.figures = Figures()
        self.visits = Visits()
        self.house = replace(office.house(channels_on(settings)), address_of=self._opens)
        self.telegram = telegram(office) if has(settings, RunRole.TELEGRAM) else None
        self.wechat = self._wechat() if has(settings, RunRole.WECHAT) else None
        self.pictures = _pictures(settings)
        self.outbox: dict[str, int] = {}
        self._members: set[str] = set()
        self.channels = self._channels()
        self.attaching = Attaching(
            database=database,
            desk=office.desk,
            blobs=office.blobs,
            clock=office.now,
            chance=office.chance,
        )
        self.delivery = Delivery(
            database=database,
            desk=office.desk,
            house=self.house,
            channels=self.channels,
            clock=office.now,
            chance=office.chance,
            spawn=partial(self.nursery.start, name="delivery"),
            attach=self.attaching,
        )
        self.book: Book = contents.book(self.house)
        word = wording(self.house, {"wechat": WeChatSheet()})
        self.door = Door(office, database, self.book, self.delivery, self.figures, word)
        self.fetching = Fetching(
            database=database,
            desk=office.desk,
            blobs=office.blobs,
            channels=self.channels,
            clock=office.now,
            house=self.house,
        )
        self.importing = Importing(
            database=database, desk=office.desk, clock=office.now, chance=office.chance
        )
        self.cleaning = self._cleaning()
        self.looking = self._lookers()
        self.deciphering = self._decipherer() if engine.present() else None
        self.ticking = Ticking(self._ticks())

    def _cleaning(self) -> Cleaning:
        settings, office = self.settings, self.office
        return Cleaning(
            database=self.database,
            desk=office.desk,
            blobs=office.blobs,
            clock=office.now,
            workshop=Workshop(settings.upload_max_mb * MEGABYTE),
            scanner=Scanner(settings.clamd) if settings.clamd else None,
            door=self.door,
            reads=engine.present(),
        )

    def _decipherer(self) -> Deciphering:
        office = self.office
        return Deciphering(
            database=self.database,
            desk=office.desk,
            blobs=office.blobs,
            workshop=Workshop(2 * self.settings.upload_max_mb * MEGABYTE),
            scribe=Scribe(),
            clock=office.now,
            door=self.door,
        )

    def _lookers(self) -> Looking:
        settings, office = self.settings, self.office
        return Looking(
            database=self.database,
            desk=office.desk,
            blobs=office.blobs,
            channels=self.channels,
            workshop=Workshop(settings.upload_max_mb * MEGABYTE),
            clock=office.now,
            chance=office.chance,
            door=self.door,
        )

    def _channels(self) -> Mapping[str, Channel]:
        sealer = self.office.sealer
        found: dict[str, Channel] = {}
        if has(self.settings, RunRole.WEB):
            found["web"] = WebChannel(
                database=self.database,
                sealer=sealer,
                visits=self.visits,
                lookup=lambda name: sealer.lookup("address", f"web:{name}"),
                clock=self.office.now,
            )
        if self.telegram is not None:
            found["telegram"] = self.telegram.channel
        if self.wechat is not None:
            found["wechat"] = self.wechat.channel
        return found

    def _ticks(self) -> dict[str, Every]:
        clock = jobs.Clock(
            database=self.database,
            desk=self.office.desk,
            now=self.office.now,
            chance=self.office.chance,
            door=self.door,
        )
        ticks = {
            "beat": Every(1.0, self._beat),
            "keys": Every(5.0, self._fill_keys),
            "figures": Every(5.0, self._count),
        }
        if has(self.settings, RunRole.DELIVERY):
            ticks |= {
                "deliver": Every(0.5, self.delivery.tick),
                "fetch": Every(1.0, self._fetch),
                "clean": Every(1.0, self._clean),
                "import": Every(1.0, self._import),
                "look": Every(0.5, self._look),
            }
            if self.deciphering is not None:
                ticks["lines"] = Every(0.5, partial(self._decipher, self.deciphering))
        if has(self.settings, RunRole.CLOCK):
            ticks |= {
                "seal": Every(1.0, jobs.Sealing(clock)),
                "remind": Every(20.0, partial(jobs.remind, clock)),
                "lapse": Every(60.0, partial(jobs.lapse, clock)),
                "nearing": Every(300.0, partial(promises.nearing, clock)),
                "late": Every(300.0, partial(promises.late, clock)),
                "answers": Every(60.0, partial(jobs.forget_answers, clock)),
                "tidy": Every(600.0, partial(jobs.tidy, clock)),
                "sweep": Every(1800.0, partial(jobs.sweep_keys, clock)),
                "files": Every(
                    60.0, partial(jobs.clear_files, clock, delete=self.office.blobs.delete)
                ),
                "blobs": Every(1800.0, partial(jobs.sweep_blobs, clock, self.office.blobs)),
                "again": Every(1.0, partial(jobs.hand_in, clock, self.door.hand_in)),
            }
        return ticks

    async def open(self) -> None:
        """Receive what waited, adopt what a dead process left, then tick."""
        await self._fill_keys()
        await self._beat()
        if self.channels:  # a process that hears nobody reads no stories
            ready(self.house, self.office.now())
        if self.telegram is not None:
            await self.telegram.start(self._hear_telegram, self._voice())
            self.nursery.start(self._menus(self.telegram), name="menus")
        if self.wechat is not None:
            await self.wechat.start(self.door)
            told = self.wechat.learn(self._say_wechat_menu, self.book.commands.keys())
            self.nursery.start(told, name="wechat")
        failpoints.reached(Point.RECEIVED)
        alive = None if self.database.dialect == "sqlite" else await self._alive()
        adopted = await self.delivery.adopt(alive)
        if adopted:
            log.info("adopted %d messages of a process that ended", adopted)
        failpoints.reached(Point.ADOPTED)
        self.figures.watch(
            self.delivery,
            self.ticking,
            self.outbox,
            self._counts,
        )
        self.ticking.start()
        await self.delivery.tick()

    async def _hear_telegram(self, inbound: Inbound, raw: bytes) -> Turned:
        """Commit a turn; a member of staff finds the words of staff in his menu from then on."""
        turned = await self.door(inbound, raw)
        if turned.staff and self.telegram is not None and inbound.address not in self._members:
            self._members.add(inbound.address)
            self.nursery.start(
                self.telegram.publish_staff_menu(
                    self._say_menu,
                    self.book.commands.keys(),
                    chat=inbound.address,
                    language=turned.language,
                ),
                name="staff menu",
            )
        return turned

    async def close(self) -> None:
        """End in order: no more receiving, turns finish, what is on its way leaves."""
        self.ticking.stop()
        if self.telegram is not None:
            await self.telegram.stop()
        if self.wechat is not None:
            await self.wechat.stop()
        if self.deciphering is not None:
            await self.deciphering.close()
        await self.delivery.close()
        await self.nursery.close(patience=3.0)
        me = self.office.desk.instance
        await self.database.write(partial(work_rows.leave, me=me))
        await self.database.close()

    # --- ticks ----------------------------------------------------------------------------

    async def _beat(self) -> None:
        me, now = self.office.desk.instance, self.office.now()
        if self.database.dialect != "sqlite":
            await self.database.write(partial(work_rows.beat, me=me, now=now))
            await self.delivery.adopt(await self._alive())

    async def _alive(self) -> set[str]:
        since = self.office.now() - work_rows.SILENT_FOR
        return await self.database.read(partial(work_rows.alive, since=since))

    async def _fill_keys(self) -> None:
        if self.office.keys.waiting < KEYS_LOW:
            await greenlet_spawn(self.office.keys.fill, KEYS_AT_ONCE)

    async def _fetch(self) -> None:
        for work in await self.fetching.claim():
            self.nursery.start(self.fetching.do(work), name="fetch")

    async def _clean(self) -> None:
        for work in await self.cleaning.claim():
            self.nursery.start(self.cleaning.do(work), name="clean")

    async def _look(self) -> None:
        for work in await self.looking.claim():
            self.nursery.start(self.looking.do(work), name="look")

    async def _decipher(self, deciphering: Deciphering) -> None:
        for work in await deciphering.claim():
            self.nursery.start(deciphering.do(work), name="lines")

    async def _import(self) -> None:
        await self.importing.tick()

    async def _count(self) -> None:
        now = await self.database.read(outbox_care.counts)
        self.outbox.clear()
        self.outbox.update(now)

    def addresses(self) -> Mapping[str, str]:
        """Return what opens each channel; one whose name is not known yet is left out."""
        found = {"web": f"{self.settings.address}/chat"}
        if self.telegram is not None and self.telegram.address:
            found["telegram"] = self.telegram.address
        if self.wechat is not None:
            for name, body in self.pictures.items():
                found["wechat"] = address_of(name, body)
        return found

    def _opens(self, channel: str) -> str:
        return self.addresses().get(channel, "")

    def _counts(self) -> Mapping[str, int]:
        channels = (self.telegram, self.wechat)
        return {kind: n for each in channels if each for kind, n in each.counts.items()}

    # --- fixed words ----------------------------------------------------------------------

    def _voice(self) -> Voice:
        return Voice(toast=self._toast, say=self._fixed)

    def _toast(self, turned: Turned) -> str | None:
        if turned.toast is None:
            return None
        return self._reading(turned.language).line(turned.toast)

    def _fixed(self, key: str, tag: str | None) -> str:
        phone = self.office.campaign.phone
        return self._reading(self.office.catalogue.nearest(tag)).say(key, phone=phone)

    def _reading(self, language: str) -> Reading:
        today = self.house.local(self.office.now()).date()
        return Reading(house=self.house, language=language or self.settings.language, today=today)

    async def _menus(self, telegram: Telegram) -> None:
        await telegram.publish_menus(self._say_menu, self.book.commands.keys())

    def _say_wechat_menu(self, key: str) -> str:
        return self._say_menu(key, self.settings.language)

    def _wechat(self) -> WeChat | None:
        return wechat(
            self.office, self.database, say=lambda key, language: self._fixed(key, language or None)
        )

    def _say_menu(self, key: str, language: str) -> str:
        return self._reading(language).say(key, office=self.office.campaign.office)


def _pictures(settings: Settings) -> dict[str, bytes]:
    """Return the code that leads to the Official Account, by the name it is served under."""
    code = settings.wechat_qr
    return {} if code is None else {f"wechat-qr{code.suffix.lower()}": code.read_bytes()}


def channels_on(settings: Settings) -> tuple[str, ...]:
    """Return the channels that are on, as people are told."""
    named = (
        ("web", True),
        ("telegram", settings.telegram_token is not None),
        ("wechat", settings.wechat_app_id is not None),
    )
    return tuple(name for name, on in named if on)


def has(settings: Settings, role: RunRole) -> bool:
    """Return whether this process plays *role*."""
    return role in settings.run_roles
