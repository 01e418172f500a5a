"""Does what SQLite forgives hold on a server as well?"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from talk import World, world

from clues.speech import Inbound, Sign
from desk.room import Room
from desk.turn import Turned, turn
from handlers import contents
from handlers.dialog.engine import conversation
from scheduler import jobs
from storage import key_use, outbox_care, outbox_rows, screen_rows, tables, work_rows
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office; its own database is not used here."""
    return world(tmp_path)


@pytest.fixture
async def server(postgres_database: Callable[..., str]) -> AsyncIterator[PostgresDatabase]:
    """Give an empty database with all tables."""
    tasks: set[asyncio.Task[Any]] = set()

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        tasks.add(asyncio.ensure_future(work))

    database = PostgresDatabase(postgres_database(), spawn=spawn)
    await database.write(tables.metadata.create_all)
    yield database
    await database.close()


def hears(house: World, conn: Connection, event: str, **what: Any) -> Turned:
    """Run one turn of somebody on Telegram."""
    room = Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
    inbound = Inbound(
        source="telegram",
        event=event,
        channel="telegram",
        address="citizen",
        lookup=house.desk.sealer.lookup("address", "telegram:citizen"),
        at=house.now,
        **what,
    )
    return turn(room, inbound, conversation(contents.book(house.house), lambda: house.now))


async def test_marks_are_kept_before_the_end(server: PostgresDatabase, house: World) -> None:
    """What was sent just before a clean shutdown is not sent again after it."""
    for number in range(5):
        server.mark(partial(work_rows.beat, me=f"{number}", now=house.now))
    await server.close()

    assert {"0", "1", "2", "3", "4"} == await server.read(partial(work_rows.alive, since=house.now))


async def test_every_statement_of_housekeeping_runs(server: PostgresDatabase, house: World) -> None:
    """A report, a cut, a claim by channel, and all that forgets."""
    said = ("/report", "在桥头被拦", "1", "1", "沙河桥", "昨天", "交警", "200", "4", "1")
    for n, words in enumerate(said):
        await server.write(partial(_says, house, event=str(n), words=words))
    await server.write(partial(_says, house, event="x", sign=Sign.EDITED, words="更正"))
    letters = await server.write(
        lambda conn: outbox_rows.claim(
            conn, house.desk.sealer, me="other", now=house.now, many=9, channels=("web",)
        )
    )
    clock = jobs.Clock(
        database=server,
        desk=house.desk,
        now=lambda: house.now,
        chance=house.chance,
        door=_nobody,
    )
    for job in (jobs.tidy, jobs.sweep_keys, jobs.nearing, jobs.lapse, jobs.remind):
        await job(clock)
    await server.write(partial(outbox_care.cut, clue_id=1, number="X", lane=1))
    await server.write(partial(screen_rows.cut, address_id=1, number="X"))

    assert [] == letters
    assert await server.read(key_use.keys_in_use)


def _says(house: World, conn: Connection, *, event: str, **what: Any) -> Turned:
    return hears(house, conn, event, **what)


async def _nobody(_: Inbound) -> Turned:
    return Turned()
