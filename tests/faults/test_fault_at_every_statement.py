"""What is left when the database fails at any one statement of any turn of a whole case?"""

import asyncio
import sqlite3
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, closing
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from faults.breaking import (
    COMMIT,
    COMMITTED,
    Breaker,
    breaking_file,
    breaking_server,
    full_disk,
    mistake,
)
from faults.playing import CASE, Held, Stage, after, effects, effects_in, opened, unsound
from read_once import read_once
from talk import world

from bot.nursery import Nursery
from desk.turn import Turned
from storage import migrate
from storage.database import Unstored
from storage.postgres import PostgresDatabase
from storage.sqlite import SqliteDatabase

ALWAYS = 1_000
EVERY = 3  # statements of a turn: what a mistake undoes, a full disk has undone at each
ANYWHERE = (0.0, 0.3, 0.6, 0.9)  # of the way through a turn


@pytest.fixture(autouse=True, scope="module")
def knowing() -> Iterator[None]:
    """Read each story once: it is told again at every fault, and reading touches no row."""
    with read_once():
        yield


@asynccontextmanager
async def staged(folder: Path) -> AsyncIterator[tuple[Stage, Breaker]]:
    """Open a world on a SQLite file, with its real writer thread."""
    house = world(folder)
    house.engine.dispose()
    with breaking_file(folder / "clueline.db") as breaker:
        database = SqliteDatabase(folder / "clueline.db")
        yield await opened(house, database), breaker
        await database.close()
    house.desk.keys.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def whole(tmp_path_factory: pytest.TempPathFactory) -> "Whole":
    """Play the case once without a fault."""
    async with staged(tmp_path_factory.mktemp("whole")) as (stage, breaker):
        return await Whole.played(stage, breaker)


class Whole:
    """What a case leaves behind when nothing fails, and of how many statements its turns are."""

    statements: list[int]
    rows: Any
    effects: Any
    unsound: list[str]

    @classmethod
    async def played(cls, stage: Stage, breaker: Breaker) -> "Whole":
        """Play it on *stage*."""
        found = cls()
        found.statements = []
        for act in CASE:
            person = stage.acts(act)
            breaker.arm(person.sent.event, 0, full_disk, 0)
            await stage.carried(person)
            found.statements.append(breaker.statements)
        found.rows = await stage.database.read(after)
        found.effects = await stage.database.read(effects)
        found.unsound = await stage.database.read(unsound)
        return found


def made(folder: Path) -> Path:
    """Return a new folder."""
    folder.mkdir()
    return folder


@asynccontextmanager
async def opened_file(folder: Path) -> AsyncIterator[sqlite3.Connection]:
    """Give the file as it is seen from outside."""
    with closing(sqlite3.connect(folder / "clueline.db")) as file:
        yield file


def version(file: sqlite3.Connection) -> int:
    """Return a number that every COMMIT of somebody else changes."""
    return int(file.execute("PRAGMA data_version").fetchone()[0])


async def refused(stage: Stage, person: Held) -> bool:
    """Carry an event to the door; return whether it was refused, to come again."""
    try:
        await stage.door(person.sent, b"{}")
    except Unstored:
        return True
    return False


def test_a_whole_case_leaves_rows_that_fit(whole: Whole) -> None:
    """What the tests below compare with: a clue, its wall, its counters, its course."""
    assert [] == whole.unsound
    assert all(
        whole.rows[name] for name in ("clue", "wall", "tally", "question", "evidence", "work")
    )
    assert 6 <= whole.rows["step"].total()
    assert min(whole.statements) > 4


async def test_a_full_disk_at_any_statement_leaves_nothing_of_its_turn(
    tmp_path: Path, whole: Whole
) -> None:
    """The event is not acknowledged, no row has changed, and handed in again it is whole."""
    failed = 0
    folder = made(tmp_path / "broken")
    async with staged(folder) as (stage, breaker), opened_file(folder) as file:
        for act in CASE:
            person, before = stage.acts(act), version(file)
            for at in chain((COMMIT,), count(1)):
                breaker.arm(person.sent.event, at, full_disk, ALWAYS)
                if not await refused(stage, person):
                    break
                failed += 1
                assert before == version(file), (act, at)
            assert before != version(file)
            await stage.hears(person)
        rows, misfits = await stage.database.read(after), await stage.database.read(unsound)

    assert sum(whole.statements) + len(CASE) == failed
    assert [] == misfits
    assert whole.rows == rows


@pytest.mark.parametrize("way", [*ANYWHERE, COMMIT, COMMITTED])
async def test_a_fault_that_passes_is_not_noticed(
    tmp_path: Path, whole: Whole, way: float | str
) -> None:
    """The writer runs the turn again by itself; it has its one effect, and all that it says.

    Even when the first run was stored after all, and only its success was not told.
    """
    async with staged(made(tmp_path / "broken")) as (stage, breaker):
        for act, statements in zip(CASE, whole.statements, strict=True):
            person = stage.acts(act)
            at = way if isinstance(way, str) else 1 + int(way * statements)
            breaker.arm(person.sent.event, at, full_disk, 1)
            await stage.carried(person)
            assert 1 == breaker.struck
        rows, misfits = await stage.database.read(after), await stage.database.read(unsound)

    assert [] == misfits
    assert whole.rows == rows


async def test_a_mistake_at_a_statement_sets_the_event_aside_and_does_half_of_nothing(
    tmp_path: Path, whole: Whole
) -> None:
    """He hears an apology with the open question; what he does next has its one effect."""
    folder = made(tmp_path / "broken")
    async with staged(folder) as (stage, breaker), opened_file(folder) as file:
        apologies = 0
        for number, act in enumerate(CASE):
            before = effects_in(file)
            for at in count(1 + number % EVERY, EVERY):
                person = stage.acts(act)
                breaker.arm(person.sent.event, at, mistake, ALWAYS)
                await stage.carried(person)
                if not breaker.struck:
                    break
                apologies += 1
                assert person.sees("error-apology"), (act, at)
                if act != CASE[0]:  # the first apology makes the acquaintance
                    assert before == effects_in(file), (act, at)
        seen = effects_in(file)
        left, misfits = await stage.database.read(effects), await stage.database.read(unsound)
        events = (await stage.database.read(after))["event"]

    assert [] == misfits
    assert whole.effects == left
    assert sizes(left) == sizes(seen)
    assert apologies == sum(many for row, many in events.items() if "failed" in row)
    assert apologies > 5 * len(CASE)


async def test_a_neighbour_in_the_same_group_is_kept(tmp_path: Path, whole: Whole) -> None:
    """Whoever shares a COMMIT with a turn that fails is kept and acknowledged all the same."""
    async with staged(made(tmp_path / "broken")) as (stage, breaker):
        for act, statements in zip(CASE, whole.statements, strict=True):
            person, neighbour = stage.acts(act), stage.acts(("neighbour", "says", "帮助"))
            breaker.arm(person.sent.event, (1 + statements) // 2, full_disk, ALWAYS)
            failed, kept = await in_one_group(stage, person, neighbour)
            assert isinstance(failed, Unstored)
            assert isinstance(kept, Turned)
            assert 2 == breaker.struck
            breaker.arm("", 0, full_disk, 0)
            await stage.carried(person)
        events = await stage.database.read(lambda conn: after(conn, ("event",)))
        misfits = await stage.database.read(unsound)

    assert [] == misfits
    assert len(CASE) == sum(each.startswith("neighbour") for _, each, *_ in events["event"])


async def in_one_group(stage: Stage, *people: Held) -> list[Any]:
    """Carry the events of several people to the door while the writer is held up."""
    free = threading.Event()
    held = asyncio.ensure_future(stage.database.write(lambda _: free.wait(10)))
    doors = asyncio.gather(
        *(stage.door(each.sent, b"{}") for each in people), return_exceptions=True
    )
    await asyncio.sleep(0.01)
    free.set()
    await held
    return await doors


@pytest.mark.postgres
async def test_a_line_that_is_cut_leaves_nothing_of_its_turn(
    tmp_path: Path, whole: Whole, postgres_database: Callable[..., str]
) -> None:
    """Cut once, the turn runs again on another line; cut again and again, it is refused whole.

    Handed in again it has its one effect, as on SQLite.
    """
    async with on_server(made(tmp_path / "served"), postgres_database()) as (stage, breaker):
        for at, act in enumerate(CASE):
            person, before = stage.acts(act), await stage.database.read(after)
            if at % 6 == 0:
                breaker.arm(person.sent.event, 2 + at % 3, full_disk, ALWAYS)
                assert await refused(stage, person)
                assert before == await stage.database.read(after)
            breaker.arm(person.sent.event, 1 + at % 5, full_disk, int(at % 3 == 0))
            await stage.carried(person)
            assert breaker.struck == (at % 3 == 0)
        left, misfits = await stage.database.read(effects), await stage.database.read(unsound)

    assert [] == misfits
    assert sizes(whole.effects) == sizes(left)


def sizes(tables: Mapping[str, Counter[Any]]) -> dict[str, int]:
    """Return how many rows each table holds."""
    return {name: rows.total() for name, rows in tables.items()}


@asynccontextmanager
async def on_server(folder: Path, url: str) -> AsyncIterator[tuple[Stage, Breaker]]:
    """Open a world on a PostgreSQL database of its own."""
    house = world(folder)
    house.engine.dispose()
    await asyncio.to_thread(migrate.upgrade, url)
    nursery = Nursery()
    database = PostgresDatabase(url, spawn=partial(nursery.start, name="marks"))
    breaker = breaking_server(database._engine.sync_engine)
    yield await opened(house, database), breaker
    await database.close()
    house.desk.keys.close()
