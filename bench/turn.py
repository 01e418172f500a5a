"""What does keeping one turn cost, beside the bare statements on Python's own sqlite3?

Forty people hold the same ten-step conversation in step with each other; every turn goes
through the product's writer thread into a SQLite file (group commit, synchronous=FULL). What
it asked of storage/ is written down, and so are the statements that came of it. Then both are
played again on a copy of the file as it was before: what was asked of storage/ once more
through the writer thread, the statements on plain sqlite3 with the same values, transactions
and pragmas, every result fetched.

Counted is CPU time of the thread that does it, never of the disk. Ours is everything the writer
does: queue, BEGIN, building and running statements, reading rows, COMMIT. The conversation that
stands between two statements is in neither: it empties the processor's caches, and that would
be charged to one side only. The cipher and the JSON of what is sealed, which plain statements
have no counterpart for, are left out of the first figure (their results are handed out as
they were) and stand in the second.
"""

import asyncio
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from talk import Person, World, keys, world

from bench.recording import Asked, Play, Sealed, recorded, recording
from bench.report import Ratio
from desk.payload import unpack
from desk.room import Room
from desk.turn import Turned, turn
from handlers import contents
from handlers.dialog.engine import conversation
from storage import outbox_rows, talk_rows
from storage.sealing import Sealer
from storage.sqlite import MARK_AFTER, PRAGMAS, SqliteDatabase

GOAL = 2.5
PEOPLE = 40
ROUNDS = 5

# One row an act: a person's method, and what it is called with.
ACTS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("says", ("/start",)),
    ("presses", ("report",)),
    ("presses", ("inact",)),
    ("presses", ("slow",)),
    ("says", ("办一个许可证，材料交齐三个月了，一直没有答复。",)),
    ("sends_place", ()),
    ("presses", ("agree",)),
    ("presses", ("yesterday",)),
    ("says", ("政务大厅三号窗口",)),
    ("sends_photo", ()),
    ("presses", ("anonymous",)),
)


@dataclass
class Waiting(Person):
    """A person whose event is not handled at once but handed to the writer."""

    def _turn(self, inbound: Any) -> Turned:
        self.pending = inbound
        return Turned()


def measure(rounds: int = ROUNDS, people: int = PEOPLE) -> tuple[Ratio, Ratio]:
    """Return milliseconds per turn, ours by plain sqlite3: bare, and with sealing."""
    found = [asyncio.run(_round(people)) for _ in range(rounds)]
    return (
        Ratio("storage of a turn, CPU ms", [(bare, raw) for bare, _, raw in found], GOAL),
        Ratio("  with cipher and JSON of sealed values", [(all_, raw) for _, all_, raw in found]),
    )


async def _round(people: int) -> tuple[float, float, float]:
    """Return the three costs of one turn in milliseconds: bare, with sealing, plain."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        house = world(place)
        house.desk.keys.fill(people * 2)
        house.engine.dispose()
        copies = [shutil.copy(place / "clueline.db", place / f"{n}.db") for n in range(3)]
        play = await _played(house, place / "clueline.db", people)
        bare = await _asked_again(copies[0], play, Sealed(play.sealed))
        whole = await _asked_again(copies[1], play, house.desk.sealer)
        raw = await asyncio.to_thread(_run_again, copies[2], play)
        house.desk.keys.close()
        turns = people * len(ACTS)
        return bare / turns * 1e3, whole / turns * 1e3, raw / turns * 1e3


# --- the conversation, written down -----------------------------------------------------------


async def _played(house: World, path: Path, people: int) -> Play:
    crowd = [Waiting(house, f"p{number}", "telegram") for number in range(people)]
    with recording(path) as play:
        database = SqliteDatabase(path)
        await _talk([Waiting(house, "first", "telegram")], database)
        await asyncio.sleep(2 * MARK_AFTER)
        play.warm_up = len(play.groups)
        await _talk(crowd, database)
        await database.close()
    assert all("report-received" in keys(each.heard[-1]) for each in crowd)
    return play


async def _talk(crowd: list[Waiting], database: SqliteDatabase) -> None:
    for name, told in ACTS:
        turned = await asyncio.gather(*(_act(each, database, name, told) for each in crowd))
        for person, each in zip(crowd, turned, strict=True):
            _hears(person, database, each)


async def _act(
    person: Waiting, database: SqliteDatabase, name: str, told: tuple[Any, ...]
) -> Turned:
    getattr(person, name)(*told)
    house = person.world
    converse = conversation(_book(house), lambda: house.now)

    def work(conn: Connection) -> Turned:
        room = Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
        return turn(room, person.pending, converse)

    return await database.write(recorded(work))


def _hears(person: Waiting, database: SqliteDatabase, turned: Turned) -> None:
    posted = [unpack(letter.body) for letter in turned.posted]
    person.heard += [say for say in posted if not say.strips]
    for letter in turned.posted:
        finish = partial(_finish, letter=letter, now=person.world.now)
        database.mark(recorded(finish, mark=True))


def _finish(conn: Connection, *, letter: Any, now: Any) -> None:
    outbox_rows.finish(conn, letter.id, me="test", state="sent", now=now, provider="1")
    if letter.asked is not None:
        talk_rows.show_on(conn, letter.lane, asked=letter.asked, message="1")


_BOOKS: dict[int, Any] = {}


def _book(house: World) -> Any:
    return _BOOKS.setdefault(id(house), contents.book(house.house))


# --- once more: what was asked of storage/ ----------------------------------------------------


async def _asked_again(path: Path, play: Play, sealer: Sealer | Sealed) -> float:
    """Ask storage/ the same things on a copy; return the writer's CPU seconds."""
    database = SqliteDatabase(path)
    groups = [[(each.mark, each.again(sealer)) for each in group] for group in play.groups]
    for group in groups[: play.warm_up]:
        await _ask(database, group)
    before = await database.write(_thread_time)
    for group in groups[play.warm_up :]:
        await _ask(database, group)
    spent = await database.write(_thread_time) - before
    await database.close()
    return spent


async def _ask(
    database: SqliteDatabase, group: list[tuple[bool, Callable[[Connection], None]]]
) -> None:
    turns = []
    for mark, work in group:
        if mark:
            database.mark(work)
        else:
            turns.append(database.write(work))
    await asyncio.gather(*turns)
    if not turns:
        await asyncio.sleep(2 * MARK_AFTER)


def _thread_time(_conn: Connection) -> float:
    return time.thread_time()


# --- once more: the bare statements -----------------------------------------------------------


def _run_again(path: Path, play: Play) -> float:
    """Run the same statements on plain sqlite3; return this thread's CPU seconds."""
    conn = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        conn.execute(f"PRAGMA {pragma}")
    groups = play.groups
    _run_all(conn, groups[: play.warm_up])
    start = time.thread_time()
    _run_all(conn, groups[play.warm_up :])
    spent = time.thread_time() - start
    conn.close()
    return spent


def _run_all(conn: sqlite3.Connection, groups: list[list[Asked]]) -> None:
    for group in groups:
        conn.execute("BEGIN IMMEDIATE")
        for statement, values, many in _statements(group):
            if many:
                conn.executemany(statement, values)
            else:
                conn.execute(statement, values).fetchall()
        conn.execute("COMMIT")


def _statements(group: list[Asked]) -> Iterator[tuple[str, Any, bool]]:
    for asked in group:
        yield from asked.statements


if __name__ == "__main__":
    for each in measure():
        print(each)
