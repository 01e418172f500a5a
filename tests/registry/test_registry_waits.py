"""Does nobody who talks wait for a list that is being brought in?"""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection
from talk import START, World, world

from clues.registry import RegistryKind
from clues.sheet import record_of
from clues.speech import Inbound
from desk import imports
from desk.imports import Plan
from desk.turn import turn
from handlers import contents
from handlers.dialog.engine import conversation
from scheduler.importing import Importing
from storage import registry_rows
from storage.sqlite import SqliteDatabase

ROWS = 6_000
LONGEST_WAIT = 0.05  # seconds


def handed_over(house: World, rows: int = ROWS) -> int:
    """Put a list aside in chunks, as the command line does; nobody has taken it in yet."""
    records = [
        record_of(
            RegistryKind.FILING,
            number,
            {
                "ident": f"{number}号",
                "unit": "青湾县市场监督管理局",
                "company": f"青湾木业{number}厂",
                "valid_from": "2026-11-17",
                "valid_to": "2026-11-21",
                "item": "特种设备检查",
            },
        )
        for number in range(rows)
    ]
    with house.room() as room:
        plan = Plan(kind=RegistryKind.FILING, source="办", digest="d", records=records)
        edition = imports.begin(room, plan)
        for number, chunk in enumerate(imports.chunks(records)):
            imports.hand_over(room, edition, number, chunk)
    return edition.id


def says(house: World, number: int) -> Callable[[Connection], object]:
    """Return a turn in which a citizen says something."""
    inbound = Inbound(
        source="telegram",
        event=f"e{number}",
        channel="telegram",
        address="citizen",
        lookup=house.desk.sealer.lookup("address", "telegram:citizen"),
        at=START,
        words="/help",
    )

    def hear(conn: Connection) -> object:
        talk = conversation(contents.book(house.house), lambda: START)
        return turn(house.at(conn), inbound, talk)

    return hear


async def test_no_chat_waits_fifty_milliseconds_for_an_import(tmp_path: Path) -> None:
    """A citizen talks while thirty chunks come in; between any two of them he has his turn."""
    house = world(tmp_path)
    edition = handed_over(house)
    house.engine.dispose()
    database = SqliteDatabase(tmp_path / "clueline.db")
    importing = Importing(
        database=database, desk=house.desk, clock=lambda: START, chance=house.chance
    )
    await database.write(says(house, 0))
    quiet = await _waits(database, house, range(1, 41))

    coming_in = asyncio.gather(_all_of_it(importing))
    waits = await _waits(database, house, range(41, 141), until=coming_in)
    await coming_in
    kept = await database.read(lambda conn: registry_rows.one(conn, edition))
    await database.close()

    assert kept is not None
    assert "in-force" == kept.state
    assert ROWS == kept.rows
    assert len(waits) > 10
    assert _longest(waits) < LONGEST_WAIT + _longest(quiet)


async def _all_of_it(importing: Importing) -> None:
    while await importing.tick():
        pass


async def _waits(
    database: SqliteDatabase,
    house: World,
    numbers: range,
    until: "asyncio.Future[list[None]] | None" = None,
) -> list[float]:
    """Say one thing after the other and return how long each of them took."""
    found = []
    for number in numbers:
        if until is not None and until.done():
            break
        started = time.perf_counter()
        await database.write(says(house, number))
        found.append(time.perf_counter() - started)
        await asyncio.sleep(0.002)
    return found


def _longest(waits: list[float]) -> float:
    """Return the longest but one in twenty: a machine that is shared stops for others, too."""
    return sorted(waits)[-1 - len(waits) // 20]


def test_a_chunk_that_comes_twice_is_taken_once(tmp_path: Path) -> None:
    """A killed process leaves its chunk to the next one; rows are never doubled."""
    house = world(tmp_path)
    edition = handed_over(house, rows=300)

    with house.room() as room:
        first = registry_rows.take_chunk(room.conn, edition, 0)
        again = registry_rows.take_chunk(room.conn, edition, 0)
        waiting = registry_rows.one(room.conn, edition)
        rest = registry_rows.take_chunk(room.conn, edition, 1)
        done = registry_rows.one(room.conn, edition)

    assert (200, 0, 100) == (first, again, rest)
    assert "arriving" == (waiting.state if waiting else "")
    assert "in-force" == (done.state if done else "")
