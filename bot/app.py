"""How does the program start, serve over HTTP, and end without losing anything?"""

import asyncio
import gc
import signal
from contextlib import AsyncExitStack, nullcontext
from functools import partial
from typing import Any, Final

import uvicorn
from sqlalchemy.util import greenlet_spawn
from starlette.routing import BaseRoute

from bot import invitations, service, world
from bot.notice import notice_view
from bot.nursery import Nursery
from bot.office import open_office
from bot.process import App, has
from bot.settings import RunRole, Settings
from bot.web.app import build
from bot.web.settings import WebSettings
from bot.web_door import WebDoor
from desk.room import Room
from handlers.dialog.house import MEGABYTE
from storage.database import Database
from storage.postgres import PostgresDatabase
from storage.sqlite import SqliteDatabase

YOUNG: Final = 10_000  # so many new objects, in place of 700, until the collector looks at them


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
        _settle()
        stopping = app.nursery.task(stop.wait(), name="signal")
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        app.visits.end()
        server.should_exit = True
        await asyncio.wait({serving}, timeout=5)


def _settle() -> None:
    """Let the collector pass over what was made at the start: it lives as long as the process.

    Otherwise it walks through all texts, tables and campaigns again and again, and takes a
    tenth of the time of every step.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)


async def start(settings: Settings, stack: AsyncExitStack) -> App:
    """Open office, database and channels; *stack* closes them in reverse."""
    sends = frozenset(
        name
        for name, role in (
            ("telegram", RunRole.TELEGRAM),
            ("wechat", RunRole.WECHAT),
            ("web", RunRole.WEB),
        )
        if has(settings, role)
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
        pictures=app.pictures,
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
