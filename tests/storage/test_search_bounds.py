"""How much of a turn may a filter of the staff take, when there are very many clues?"""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, create_engine, delete, insert

from clues.model import Reader
from storage import search_rows
from storage.search_rows import COUNTED_TO, OFFERED_OF
from storage.tables import clue, metadata, wall

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
OFFICE, ACCUSED = (
    Reader(unit=unit, staff_id=at, receives=True, handles=True)
    for at, unit in enumerate(("office", "accused"), start=1)
)
SOUGHT = {
    "state": {"value": "received"},
    "category": {"values": ["road.fine"]},
    "unit": {"value": "office"},
    "due": {"since": 1, "until": NOON.toordinal()},
    "source": {"value": "web"},
}
A_FEW = 100  # instructions of SQLite's machine between two looks


@pytest.fixture
def conn() -> Iterator[Connection]:
    """Give a database with the tables and no row."""
    engine = create_engine("sqlite://")
    with engine.begin() as opened:
        metadata.create_all(opened)
        yield opened
    engine.dispose()


def arrive(conn: Connection, first: int, many: int, **other: object) -> None:
    """Let that many clues have come in to the office."""
    alike = {
        "campaign": "standing",
        "category": "road.fine",
        "state": "received",
        "version": 1,
        "key_id": "x",
        "sealed": b"x",
        "identity_mode": "anonymous",
        "channel": "web",
        "language": "zh-Hans",
        "received_at": NOON,
        "changed_at": NOON,
        "office": "office",
        "unit": "office",
        "due_kind": "accept",
        "due_day": NOON.toordinal(),
    }
    conn.execute(
        insert(clue),
        [
            alike | {"id": of, "number": f"{of:09}", "receipt_digest": b"%d" % of} | other
            for of in range(first, first + many)
        ],
    )


def cost(conn: Connection, look: Callable[[], object]) -> int:
    """Return what a look costs SQLite, in steps that no other process can lengthen."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    driver = conn.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.set_progress_handler(step, A_FEW)
    look()
    driver.set_progress_handler(None, 0)
    return steps


@pytest.mark.parametrize("kind", SOUGHT)
def test_a_count_ends_where_nobody_wants_to_know_more(conn: Connection, kind: str) -> None:
    """Up to the limit it is exact; beyond it is one more, however many there are."""
    arrive(conn, 1, COUNTED_TO)
    exact = search_rows.counted(conn, OFFICE, kind, SOUGHT[kind])
    arrive(conn, COUNTED_TO + 1, COUNTED_TO)
    beyond = search_rows.counted(conn, OFFICE, kind, SOUGHT[kind])

    assert (COUNTED_TO, COUNTED_TO + 1) == (exact, beyond)


@pytest.mark.parametrize("kind", ["state", "category", "due", "source"])
def test_counting_costs_no_more_when_there_are_more(conn: Connection, kind: str) -> None:
    """Every turn of every citizen waits for it."""

    def count() -> None:
        search_rows.counted(conn, OFFICE, kind, SOUGHT[kind])

    arrive(conn, 1, 2 * COUNTED_TO)
    some = cost(conn, count)
    arrive(conn, 2 * COUNTED_TO + 1, 8 * COUNTED_TO)
    many = cost(conn, count)

    assert many <= some + 5


def test_units_are_offered_at_the_same_cost_when_there_are_more(conn: Connection) -> None:
    """The newest clues say which units there are to choose from."""

    def offer() -> None:
        search_rows.units(conn, OFFICE)

    arrive(conn, 1, OFFERED_OF)
    some = cost(conn, offer)
    arrive(conn, OFFERED_OF + 1, OFFERED_OF, unit="another")
    many = cost(conn, offer)

    assert many <= some * 1.1
    assert ["another"] == search_rows.units(conn, OFFICE)


def test_what_is_hidden_uses_up_no_place_of_what_is_not(conn: Connection) -> None:
    """The unit behind the wall is told the same with and without the hidden clues."""
    arrive(conn, 1, 3, lead="accused")
    arrive(conn, 4, OFFERED_OF + 1, lead="accused", unit="hidden")
    hidden = [{"clue_id": of, "reader": "accused"} for of in range(4, OFFERED_OF + 5)]
    conn.execute(insert(wall), hidden)
    seen = looked(conn)
    conn.execute(delete(wall))
    conn.execute(delete(clue).where(clue.c.id > 3))

    assert seen == looked(conn)
    assert ["office"] == seen[0]


def looked(conn: Connection) -> list[object]:
    """Return everything that the accused unit is told of a list."""
    counts = [search_rows.counted(conn, ACCUSED, kind, SOUGHT[kind]) for kind in SOUGHT]
    return [search_rows.units(conn, ACCUSED), *counts]
