"""Is everything that was acknowledged kept, when the disk fills or a neighbour fails?"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from storage.database import Unstored
from storage.sqlite import SqliteDatabase

ROW = "x" * 30_000


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    """Give a database with one table."""
    database = SqliteDatabase(tmp_path / "clueline.db")
    await database.write(lambda conn: _say(conn, "CREATE TABLE told (n INTEGER, words TEXT)"))
    yield database
    await database.close()


def _say(conn: Connection, sql: str) -> None:
    conn.exec_driver_sql(sql)


def _tell(n: int, words: str = ROW) -> object:
    def work(conn: Connection) -> int:
        conn.execute(text("INSERT INTO told VALUES (:n, :words)"), {"n": n, "words": words})
        return n

    return work


async def _numbers(database: SqliteDatabase) -> list[int]:
    return await database.read(
        lambda conn: [row[0] for row in conn.execute(text("SELECT n FROM told ORDER BY n"))]
    )


async def test_a_full_disk_in_a_group_acknowledges_only_what_is_stored(
    kept: SqliteDatabase,
) -> None:
    """Many at once, room for a few: who was told yes is stored, who is not was told no."""
    await kept.write(lambda conn: _say(conn, "PRAGMA max_page_count = 120"))
    answers = await asyncio.gather(
        *(kept.write(_tell(n)) for n in range(64)), return_exceptions=True
    )

    told = [each for each in answers if isinstance(each, int)]
    refused = [each for each in answers if isinstance(each, BaseException)]
    assert 0 < len(told) < len(answers)
    assert all(isinstance(each, Unstored) for each in refused)
    assert sorted(told) == await _numbers(kept)


async def test_after_the_disk_has_room_again_all_goes_on(kept: SqliteDatabase) -> None:
    """A full disk is passing: the next one is kept without a restart."""
    await kept.write(lambda conn: _say(conn, "PRAGMA max_page_count = 60"))
    await asyncio.gather(*(kept.write(_tell(n)) for n in range(32)), return_exceptions=True)
    await kept.write(lambda conn: _say(conn, "PRAGMA max_page_count = 100000"))
    await kept.write(_tell(1000))

    assert 1000 == (await _numbers(kept))[-1]


async def test_one_that_raises_in_a_group_fails_alone(kept: SqliteDatabase) -> None:
    """The others of its group are kept; its own words are not."""

    def breaks(conn: Connection) -> None:
        conn.execute(text("INSERT INTO told VALUES (99, 'half')"))
        raise KeyError("mine alone")

    answers = await asyncio.gather(
        *(kept.write(breaks if n == 5 else _tell(n, "short")) for n in range(12)),
        return_exceptions=True,
    )

    assert [5] == [n for n, each in enumerate(answers) if isinstance(each, KeyError)]
    assert [n for n in range(12) if n != 5] == await _numbers(kept)


async def test_marks_are_kept_when_nobody_speaks(kept: SqliteDatabase) -> None:
    """What nobody waits for is committed by itself, soon."""
    kept.mark(lambda conn: conn.execute(text("INSERT INTO told VALUES (7, 'mark')")))
    for _ in range(50):
        await asyncio.sleep(0.02)
        if await _numbers(kept):
            break

    assert [7] == await _numbers(kept)
