import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, delete, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import create_async_engine

from storage import journal as record
from storage.journal import EMPTY, Flaw, Head, Verdict
from storage.tables import journal, metadata, seal

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name the database file of a test."""
    return tmp_path / "main.db"


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    """Give a database with the journal's two tables."""
    made = create_engine(f"sqlite:///{file}")
    metadata.create_all(made, tables=[journal, seal])
    yield made
    made.dispose()


def write(conn: Connection, count: int) -> None:
    """Append rows as turns do."""
    for number in range(count):
        at = NOON + timedelta(seconds=number)
        record.append(
            conn, at=at, actor=f"staff:{number}", action="route", subject="clue:1", detail={"n": 1}
        )


def written(engine: Engine, count: int = 20) -> Head:
    """Append and seal rows."""
    with engine.begin() as conn:
        write(conn, count)
        return record.chain(conn)


def test_an_untouched_record_verifies(engine: Engine, file: Path) -> None:
    """The head of the check is the head of the chain."""
    head = written(engine)

    assert Verdict(head) == record.verify_file(file, anchor=head)
    assert 20 == head.position


def test_an_empty_record_verifies(engine: Engine, file: Path) -> None:
    """Nothing to seal is no flaw."""
    with engine.begin() as conn:
        assert EMPTY == record.chain(conn)

    assert Verdict(EMPTY) == record.verify_file(file)


def test_the_chain_goes_on_where_it_ended(engine: Engine, file: Path) -> None:
    """Sealing in small pieces gives one chain."""
    with engine.begin() as conn:
        write(conn, 25)
    for _ in range(4):
        with engine.begin() as conn:
            record.chain(conn, limit=10)

    with engine.begin() as conn:
        assert 25 == record.head(conn).position
    assert record.verify_file(file).flaw is None


def test_a_row_that_commits_late_is_sealed_in_the_order_found(engine: Engine, file: Path) -> None:
    """Ids overtake each other between transactions; the chain takes them as they come."""
    with engine.begin() as conn:
        write(conn, 3)
        conn.execute(update(journal).where(journal.c.id == 2).values(id=900))
        record.chain(conn)
    with engine.begin() as conn:
        conn.execute(
            journal.insert().values(id=2, at=NOON, actor="a", action="b", subject="c", detail="{}")
        )
        head = record.chain(conn)

    assert Verdict(head) == record.verify_file(file)
    assert 4 == head.position


def test_a_row_that_commits_very_late_is_found_once_a_day(engine: Engine) -> None:
    """The daily search looks at the whole journal."""
    with engine.begin() as conn:
        conn.execute(
            journal.insert().values(
                id=9000, at=NOON, actor="a", action="b", subject="c", detail="{}"
            )
        )
        record.chain(conn)
        write(conn, 1)
        conn.execute(update(journal).where(journal.c.id == 9001).values(id=1))

        assert 1 == record.chain(conn).position
        assert 2 == record.chain(conn, look_back=None).position


def test_two_chainers_cannot_both_commit(engine: Engine) -> None:
    """A position exists once, so the second one's transaction fails as a whole."""
    written(engine, 2)

    with pytest.raises(IntegrityError), engine.begin() as conn:
        conn.execute(seal.insert().values(position=2, journal_id=77, hash=bytes(32)))


ALTERATIONS = [
    (update(journal).where(journal.c.id == 7).values(actor="staff:99"), 7, Flaw.ALTERED),
    (update(journal).where(journal.c.id == 7).values(action="close"), 7, Flaw.ALTERED),
    (update(journal).where(journal.c.id == 7).values(subject="clue:2"), 7, Flaw.ALTERED),
    (update(journal).where(journal.c.id == 7).values(detail="{}"), 7, Flaw.ALTERED),
    (update(journal).where(journal.c.id == 7).values(at=NOON), 7, Flaw.ALTERED),
    (update(seal).where(seal.c.position == 7).values(hash=bytes(32)), 7, Flaw.ALTERED),
    (update(seal).where(seal.c.position == 7).values(journal_id=70), 7, Flaw.ROW_MISSING),
    (delete(journal).where(journal.c.id == 7), 7, Flaw.ROW_MISSING),
    (delete(journal).where(journal.c.id == 20), 20, Flaw.ROW_MISSING),
    (delete(seal).where(seal.c.position == 7), 7, Flaw.SEAL_MISSING),
    (delete(seal).where(seal.c.position == 1), 1, Flaw.SEAL_MISSING),
    (delete(seal).where(seal.c.position > 15), 16, Flaw.CUT),
    (delete(seal), 1, Flaw.CUT),
]


@pytest.mark.parametrize(("forgery", "broken_at", "flaw"), ALTERATIONS)
def test_every_alteration_is_found_at_its_place(
    engine: Engine, file: Path, forgery: object, broken_at: int, flaw: Flaw
) -> None:
    """Whoever edits the database leaves a first broken position."""
    anchor = written(engine)
    with engine.begin() as conn:
        conn.execute(forgery)  # type: ignore[call-overload]

    found = record.verify_file(file, anchor=anchor)
    assert (flaw, broken_at) == (found.flaw, found.broken_at)


def test_two_rows_that_change_places_are_found(engine: Engine, file: Path) -> None:
    """A swap is seen at the earlier of the two."""
    written(engine)
    with engine.begin() as conn:
        for old, new in ((7, 700), (9, 7), (700, 9)):
            conn.execute(update(journal).where(journal.c.id == old).values(id=new))

    assert 7 == record.verify_file(file).broken_at


def test_a_record_that_was_rewritten_as_a_whole_is_found(engine: Engine, file: Path) -> None:
    """A new chain over edited rows is sound in itself; the kept head gives it away."""
    anchor = written(engine)
    with engine.begin() as conn:
        conn.execute(update(journal).where(journal.c.id == 7).values(actor="nobody"))
        conn.execute(delete(seal))
        record.chain(conn, look_back=None)

    assert record.verify_file(file).flaw is None
    assert Flaw.CUT == record.verify_file(file, anchor=anchor).flaw


def test_an_older_head_still_fits_a_longer_chain(engine: Engine, file: Path) -> None:
    """What was printed last week proves itself today."""
    old = written(engine)
    new = written(engine)

    assert Verdict(new) == record.verify_file(file, anchor=old)
    assert old == Head.from_bytes(old.to_bytes())
    assert Head.from_bytes(None) is None


def test_verification_is_quick(engine: Engine, file: Path) -> None:
    """A hundred thousand rows a second on a free machine; the bound is lax for a busy one."""
    written(engine, 1)
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.executemany(
            "INSERT INTO journal (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
            ((number, "staff:1", "route", "clue:1", "{}") for number in range(20_000)),
        )
    with engine.begin() as conn:
        head = record.chain(conn, limit=30_000)

    started = time.process_time()
    found = record.verify_file(file, anchor=head)
    seconds = time.process_time() - started
    assert Verdict(head) == found
    assert seconds < 1


@pytest.mark.postgres
async def test_the_server_is_verified_like_the_file(postgres_database: Callable[..., str]) -> None:
    """The same chain, and the same place of the same flaw, on PostgreSQL."""
    url = postgres_database()
    engine = create_async_engine(url)
    async with engine.begin() as conn:
        await conn.run_sync(metadata.create_all, tables=[journal, seal])
        await conn.run_sync(write, 30)
        head = await conn.run_sync(record.chain)
    sound = await record.verify(url, anchor=head)
    async with engine.begin() as conn:
        await conn.execute(update(journal).where(journal.c.id == 7).values(actor="nobody"))
    await engine.dispose()

    assert Verdict(head) == sound
    assert 7 == (await record.verify(url)).broken_at


async def test_a_file_is_verified_by_its_address(engine: Engine, file: Path) -> None:
    """The command line knows addresses, not drivers."""
    head = written(engine)

    assert Verdict(head) == await record.verify(f"sqlite+aiosqlite:///{file}", anchor=head)
