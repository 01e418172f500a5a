"""How do the parts meet, start in the right order, and end without losing anything?"""

import asyncio
import logging
import signal
from collections.abc import Mapping
from contextlib import AsyncExitStack, nullcontext
from functools import partial
from typing import Any, Final

import uvicorn
from sqlalchemy.util import greenlet_spawn
from starlette.routing import BaseRoute

from bot import invitations, service, world
from bot.channels.telegram import Mode, Telegram, TelegramSettings, Voice
from bot.door import KEYS_AT_ONCE, Door
from bot.figures import Figures
from bot.notice import notice_view
from bot.nursery import Nursery
from bot.office import Office, open_office
from bot.settings import RunRole, Settings
from bot.web.app import build
from bot.web.settings import MEGABYTE, WebSettings
from bot.web_channel import WebChannel
from bot.web_door import Visits, WebDoor
from clues.speech import Inbound
from desk.room import Room
from desk.turn import Turned
from handlers import contents
from handlers.dialog.book import Book
from handlers.dialog.render import Reading
from scheduler import jobs
from scheduler.clock import Every, Ticking
from scheduler.delivery import Delivery
from scheduler.fetching import Fetching
from scheduler.sending import Channel
from storage import outbox_care, work_rows
from storage.database import Database
from storage.postgres import PostgresDatabase
from storage.sqlite import SqliteDatabase

log = logging.getLogger(__name__)

KEYS_LOW: Final = 32


class App:
    """One running process; made by :func:`start`, ended by :meth:`stop`."""

    def __init__(self, office: Office, database: Database) -> None:
        settings = office.settings
        self.office, self.database, self.settings = office, database, settings
        self.nursery = Nursery()
        self.figures = Figures()
        self.visits = Visits()
        self.house = office.house(channels_on(settings))
        self.telegram = _telegram(office) if _has(settings, RunRole.TELEGRAM) else None
        self.outbox: dict[str, int] = {}
        self._members: set[str] = set()
        self.channels = self._channels()
        self.delivery = Delivery(
            database=database,
            desk=office.desk,
            house=self.house,
            channels=self.channels,
            clock=office.now,
            chance=office.chance,
            spawn=partial(self.nursery.start, name="delivery"),
        )
        self.book: Book = contents.book(self.house)
        self.door = Door(office, database, self.book, self.delivery, self.figures)
        self.fetching = Fetching(
            database=database,
            desk=office.desk,
            blobs=office.blobs,
            channels=self.channels,
            clock=office.now,
            most_bytes=settings.upload_max_mb * MEGABYTE,
        )
        self.ticking = Ticking(self._ticks())

    def _channels(self) -> Mapping[str, Channel]:
        sealer = self.office.sealer
        found: dict[str, Channel] = {}
        if _has(self.settings, RunRole.WEB):
            found["web"] = WebChannel(
                database=self.database,
                sealer=sealer,
                visits=self.visits,
                lookup=lambda name: sealer.lookup("address", f"web:{name}"),
                clock=self.office.now,
            )
        if self.telegram is not None:
            found["telegram"] = self.telegram.channel
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
        if _has(self.settings, RunRole.DELIVERY):
            ticks |= {"deliver": Every(0.5, self.delivery.tick), "fetch": Every(1.0, self._fetch)}
        if _has(self.settings, RunRole.CLOCK):
            ticks |= {
                "seal": Every(1.0, jobs.Sealing(clock)),
                "remind": Every(20.0, partial(jobs.remind, clock)),
                "lapse": Every(60.0, partial(jobs.lapse, clock)),
                "nearing": Every(300.0, partial(jobs.nearing, clock)),
                "tidy": Every(600.0, partial(jobs.tidy, clock)),
                "files": Every(
                    600.0, partial(jobs.clear_files, clock, delete=self.office.blobs.delete)
                ),
            }
        return ticks

    async def open(self) -> None:
        """Receive what waited, adopt what a dead process left, then tick."""
        await self._fill_keys()
        await self._beat()
        if self.telegram is not None:
            await self.telegram.start(self._hear_telegram, self._voice())
            self.nursery.start(self._menus(self.telegram), name="menus")
        alive = None if self.database.dialect == "sqlite" else await self._alive()
        adopted = await self.delivery.adopt(alive)
        if adopted:
            log.info("adopted %d messages of a process that ended", adopted)
        self.figures.watch(
            self.delivery,
            self.ticking,
            self.outbox,
            self.telegram.counts if self.telegram else {},
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

    async def _count(self) -> None:
        now = await self.database.read(outbox_care.counts)
        self.outbox.clear()
        self.outbox.update(now)

    def addresses(self) -> Mapping[str, str]:
        """Return what opens each channel; one whose name is not known yet is left out."""
        found = {"web": f"{self.settings.address}/chat"}
        if self.telegram is not None and self.telegram.address:
            found["telegram"] = self.telegram.address
        return found

    # --- Telegram's fixed words -----------------------------------------------------------

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

    def _say_menu(self, key: str, language: str) -> str:
        return self._reading(language).say(key, office=self.office.campaign.office)


def run(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT; return the exit code."""
    asyncio.run(serve(settings))
    return 0


async def serve(settings: Settings) -> None:
    """Start everything, wait for the signal, end everything."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        app = await start(settings, stack)
        server = _server(app)
        serving = app.nursery.task(server.serve(), name="web")
        await _greet(app)
        stopping = app.nursery.task(stop.wait(), name="signal")
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        await asyncio.wait({serving}, timeout=5)


async def start(settings: Settings, stack: AsyncExitStack) -> App:
    """Open office, database and channels; *stack* closes them in reverse."""
    sends = frozenset(
        name
        for name, role in (("telegram", RunRole.TELEGRAM), ("web", RunRole.WEB))
        if _has(settings, role)
    )
    office = await greenlet_spawn(open_office, settings, instance=_instance(), sends=sends)
    stack.callback(office.close)
    database = _database(settings)
    app = App(office, database)
    stack.push_async_callback(app.close)
    await app.open()
    return app


def _database(settings: Settings) -> Database:
    if settings.sqlite_file is not None:
        return SqliteDatabase(settings.sqlite_file)
    keeper = Nursery()
    return PostgresDatabase(settings.url, spawn=partial(keeper.start, name="marks"))


def _telegram(office: Office) -> Telegram | None:
    settings = office.settings
    if settings.telegram_token is None:
        return None
    return Telegram(
        TelegramSettings(
            token=settings.telegram_token,
            api_root=settings.telegram_api_root,
            mode=Mode(settings.telegram_mode),
            secret=settings.telegram_secret or "",
            hook_url=f"{settings.address}/hooks/telegram",
            proxy=settings.telegram_proxy,
        ),
        lookup=partial(office.sealer.lookup, "address"),
        mac=partial(office.sealer.mac, "button"),
        clock=office.now,
    )


def channels_on(settings: Settings) -> tuple[str, ...]:
    """Return the channels that are on, as people are told."""
    named = (("web", True), ("telegram", settings.telegram_token is not None))
    return tuple(name for name, on in named if on)


def _has(settings: Settings, role: RunRole) -> bool:
    return role in settings.run_roles


def _instance() -> str:
    return world.chance(8).hex()


# --- the web server -----------------------------------------------------------------------


class _Server(uvicorn.Server):
    """uvicorn without its own signal handlers: the process ends in one order."""

    def capture_signals(self) -> Any:
        """Leave the signals to :func:`serve`."""
        return nullcontext()


def _server(app: App) -> _Server:
    settings = app.settings
    config = uvicorn.Config(
        web(app),
        host=settings.web_host,
        port=settings.web_port,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        proxy_headers=False,
        date_header=False,
        timeout_graceful_shutdown=3,
        h11_max_incomplete_event_size=32768,
        ws="none",
    )
    return _Server(config)


def web(app: App) -> Any:
    """Return everything that is answered over HTTP."""
    door = WebDoor(app.office, app.database, app.house, app.door, app.visits)
    further: list[BaseRoute] = service.routes(app, door)
    return build(door, app.office.catalogue, _web_settings(app, door), further)


def _web_settings(app: App, door: WebDoor) -> WebSettings:
    office, settings = app.office, app.settings
    return WebSettings(
        public_url=settings.address,
        notice=partial(notice_view, office, app.addresses),
        lookup=door.address,
        now=office.now,
        chance=office.chance,
        zone=settings.timezone,
        languages=office.catalogue.languages(),
        upload_max=settings.upload_max_mb * MEGABYTE,
    )


async def _greet(app: App) -> None:
    """Print the address, and the first supervisor's link when nobody works here yet."""
    link = await app.database.write(
        lambda conn: invitations.invite_first(
            Room(
                conn=conn,
                desk=app.office.desk,
                now=app.office.now(),
                chance=app.office.chance,
            )
        )
    )
    service.announce(app.settings, link)
