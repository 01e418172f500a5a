"""What does keeping one turn cost, beside the bare statements on Python's own sqlite3?

Forty people hold the same ten-step conversation in step with each other; every turn goes
through the product's writer thread into a SQLite file (group commit, synchronous=FULL). While
they talk, the statements that really ran are written down, transaction by transaction. Then
the same statements with the same values run in the same transactions on plain sqlite3, on a
copy of the file as it was before, with the same pragmas, and every result is fetched.

Counted is CPU time of the thread that does it, never of the disk. Ours is everything the
writer thread did (queue, BEGIN, COMMIT, building and running statements, reading rows) less
what belongs to the conversation and not to the database: time inside the turn but outside of
the functions of storage/, and inside them the cipher and the JSON of what is sealed, which
plain statements have no counterpart for. The second figure leaves those two in.
"""

import asyncio
import functools
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, event

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from talk import Person, World, keys, world

from bench.report import Ratio
from desk.payload import unpack
from desk.room import Room
from desk.turn import Turned, turn
from handlers import contents
from handlers.dialog.engine import conversation
from storage import (
    clue_rows,
    door_rows,
    evidence_rows,
    journal,
    outbox_rows,
    question_rows,
    sealing,
    staff_rows,
    talk_rows,
    work_rows,
)
from storage.sqlite import MARK_AFTER, PRAGMAS, SqliteDatabase

GOAL = 2.5
PEOPLE = 40
ROUNDS = 5
ROWS = (
    clue_rows, door_rows, evidence_rows, journal, outbox_rows, question_rows, staff_rows,
    talk_rows, work_rows,
)  # fmt: skip

# One row an act: a person's method, and what it is called with.
ACTS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("says", ("/start",)),
    ("presses", ("report",)),
    ("presses", ("inact",)),
    ("presses", ("slow",)),
    ("says", ("办一个许可证，材料交齐三个月了，一直没有答复。",)),
    ("sends_place", ()),
    ("presses", ("yesterday",)),
    ("says", ("政务大厅三号窗口",)),
    ("sends_photo", ()),
    ("presses", ("anonymous",)),
)

Statement = tuple[str, Any, bool]


@dataclass
class Meter:
    """CPU seconds of what is metered: outermost calls only, and only *inside* another meter."""

    inside: "Meter | None" = None
    seconds: float = 0.0
    depth: int = 0

    def metered(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return *function*, counted."""

        @functools.wraps(function)
        def counted(*args: Any, **named: Any) -> Any:
            if self.depth or (self.inside is not None and not self.inside.depth):
                return function(*args, **named)
            self.depth = 1
            start = time.thread_time()
            try:
                return function(*args, **named)
            finally:
                self.depth = 0
                self.seconds += time.thread_time() - start

        return counted


@dataclass
class Play:
    """One played round: its turns, its transactions, and where the writer's time went."""

    turns: int = 0
    warm_up: list[list[Statement]] = field(default_factory=list)
    groups: list[list[Statement]] = field(default_factory=list)
    writer: float = 0.0
    turn: Meter = field(default_factory=Meter)
    rows: Meter = field(init=False)
    sealing: Meter = field(init=False)

    def __post_init__(self) -> None:
        self.rows = Meter(inside=self.turn)
        self.sealing = Meter(inside=self.turn)

    @property
    def kept(self) -> float:
        """Seconds for keeping, cipher and JSON included."""
        return self.writer - (self.turn.seconds - self.rows.seconds)


@dataclass
class Waiting(Person):
    """A person whose event is not handled at once but handed to the writer."""

    def _turn(self, inbound: Any) -> Turned:
        self.pending = inbound
        return Turned()


def measure(rounds: int = ROUNDS, people: int = PEOPLE) -> tuple[Ratio, Ratio]:
    """Return milliseconds per turn, ours by plain sqlite3: bare, and with sealing."""
    found = [asyncio.run(_round(people)) for _ in range(rounds)]
    bare = [((play.kept - play.sealing.seconds) / play.turns, raw) for play, raw in found]
    whole = [(play.kept / play.turns, raw) for play, raw in found]
    return (
        Ratio("storage of a turn, CPU ms", [(1e3 * a, 1e3 * b) for a, b in bare], GOAL),
        Ratio("  with cipher and JSON of sealed values", [(1e3 * a, 1e3 * b) for a, b in whole]),
    )


async def _round(people: int) -> tuple[Play, float]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        house = world(place)
        house.desk.keys.fill(people * 2)
        house.engine.dispose()
        shutil.copy(place / "clueline.db", place / "copy.db")
        play = await _played(house, place / "clueline.db", people)
        raw = await asyncio.to_thread(_replayed, place / "copy.db", play)
        house.desk.keys.close()
        return play, raw / play.turns


async def _played(house: World, path: Path, people: int) -> Play:
    play = Play()
    crowd = [Waiting(house, f"p{number}", "telegram") for number in range(people)]
    with _recorded(path) as groups:
        database = SqliteDatabase(path)
        await _talk([Waiting(house, "first", "telegram")], database, Play())
        await asyncio.sleep(2 * MARK_AFTER)
        play.warm_up = list(groups)
        with _metered(play):
            before = await database.write(_thread_time)
            await _talk(crowd, database, play)
            play.writer = await database.write(_thread_time) - before
        await database.close()
        play.groups = groups[len(play.warm_up) :]
    assert all("report-received" in keys(each.heard[-1]) for each in crowd)
    return play


async def _talk(crowd: list["Waiting"], database: SqliteDatabase, play: Play) -> None:
    for name, told in ACTS:
        turned = await asyncio.gather(*(_act(each, database, play, name, told) for each in crowd))
        for person, each in zip(crowd, turned, strict=True):
            _hears(person, database, each)


async def _act(
    person: Waiting, database: SqliteDatabase, play: Play, name: str, told: tuple[Any, ...]
) -> Turned:
    getattr(person, name)(*told)
    house = person.world
    converse = conversation(_book(house), lambda: house.now)

    def work(conn: Connection) -> Turned:
        room = Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
        return play.turn.metered(turn)(room, person.pending, converse)

    play.turns += 1
    return await database.write(work)


def _hears(person: Waiting, database: SqliteDatabase, turned: Turned) -> None:
    posted = [unpack(letter.body) for letter in turned.posted]
    person.heard += [say for say in posted if not say.strips]
    for letter in turned.posted:
        database.mark(partial(_finish, letter=letter, now=person.world.now))


def _finish(conn: Connection, *, letter: Any, now: Any) -> None:
    outbox_rows.finish(conn, letter.id, me="test", state="sent", now=now, provider="1")
    if letter.asked is not None:
        talk_rows.show_on(conn, letter.lane, asked=letter.asked, message="1")


_BOOKS: dict[int, Any] = {}


def _book(house: World) -> Any:
    return _BOOKS.setdefault(id(house), contents.book(house.house))


def _thread_time(_conn: Connection) -> float:
    return time.thread_time()


@contextmanager
def _metered(play: Play) -> Iterator[None]:
    """Count what is spent inside the row functions, and inside the sealer."""
    kept: list[tuple[Any, str, Any]] = []

    def put(owner: Any, name: str, meter: Meter) -> None:
        kept.append((owner, name, getattr(owner, name)))
        setattr(owner, name, meter.metered(getattr(owner, name)))

    for module in ROWS:
        for name in _public(module):
            put(module, name, play.rows)
    for name in ("seal_json", "unseal_json", "seal", "unseal"):
        put(sealing.Sealer, name, play.sealing)
    try:
        yield
    finally:
        for owner, name, function in reversed(kept):
            setattr(owner, name, function)


def _public(module: ModuleType) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and callable(value)
        and not isinstance(value, type)
        and getattr(value, "__module__", "") == module.__name__
    ]


class _Recorder(sqlite3.Connection):
    """A connection that writes down what it runs, one list for each transaction."""

    groups: list[list[Statement]]

    def cursor(self, *_: Any) -> "_Cursor":  # type: ignore[override]
        return super().cursor(_Cursor)

    def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
        _note(self, statement, values, many=False)
        return super().execute(statement, values)

    def executemany(self, statement: str, values: Any) -> sqlite3.Cursor:
        _note(self, statement, values, many=True)
        return super().executemany(statement, values)


class _Cursor(sqlite3.Cursor):
    connection: _Recorder

    def execute(self, statement: str, values: Any = ()) -> "_Cursor":
        _note(self.connection, statement, values, many=False)
        return super().execute(statement, values)  # type: ignore[return-value]

    def executemany(self, statement: str, values: Any) -> "_Cursor":
        _note(self.connection, statement, values, many=True)
        return super().executemany(statement, values)  # type: ignore[return-value]


def _note(conn: _Recorder, statement: str, values: Any, *, many: bool) -> None:
    if statement.startswith("PRAGMA"):
        return
    if statement == "BEGIN IMMEDIATE":
        _GROUPS.append([])
    else:
        _GROUPS[-1].append((statement, values, many))


_GROUPS: list[list[Statement]] = []


@contextmanager
def _recorded(path: Path) -> Iterator[list[list[Statement]]]:
    """Open every writing connection to *path* as one that writes down what it runs."""

    def connect(dialect: Any, _record: Any, where: Any, how: dict[str, Any]) -> None:
        if dialect.driver == "pysqlite" and where[0] == str(path):
            how["factory"] = _Recorder

    _GROUPS.clear()
    event.listen(Engine, "do_connect", connect)
    try:
        yield _GROUPS
    finally:
        event.remove(Engine, "do_connect", connect)


def _replayed(path: Path, play: Play) -> float:
    """Run the same statements on plain sqlite3 and return this thread's CPU seconds."""
    conn = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        conn.execute(f"PRAGMA {pragma}")
    _run_all(conn, play.warm_up)
    start = time.thread_time()
    _run_all(conn, play.groups)
    spent = time.thread_time() - start
    conn.close()
    return spent


def _run_all(conn: sqlite3.Connection, groups: list[list[Statement]]) -> None:
    for group in groups:
        conn.execute("BEGIN IMMEDIATE")
        for statement, values, many in group:
            if many:
                conn.executemany(statement, values)
            else:
                conn.execute(statement, values).fetchall()
        conn.execute("COMMIT")


if __name__ == "__main__":
    for each in measure():
        print(each)
