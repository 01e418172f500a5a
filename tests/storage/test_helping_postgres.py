"""Does a server list for a unit what it holds and what it helps with, by the post that asks?"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from talk import START, World, world

from clues.lifecycle import State
from clues.model import Clue, IdentityMode, Reader
from storage import clue_rows, search_rows
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres

HELPER = Reader(unit="inspectorate", staff_id=7, receives=False, handles=True)
CLERK = replace(HELPER, receives=True, handles=False)
LEAD = replace(HELPER, unit="justice")


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give keys and a sealer; its own database is not used here."""
    made = world(tmp_path)
    made.desk.keys.fill(64)
    return made


async def test_a_server_lists_what_a_unit_helps_with(
    server: PostgresDatabase, house: World
) -> None:
    """The helper's handler reads it as help, the lead as his own, the helper's clerk nothing."""
    await server.write(lambda conn: kept(conn, house))
    seen = {
        name: await server.read(lambda conn, who=who: lists(conn, house, who))  # type: ignore[misc]
        for name, who in (("helper", HELPER), ("clerk", CLERK), ("lead", LEAD))
    }

    mine, nobodys = ("AAAA-0001", ("inspectorate",)), ("AAAA-0001", ())
    assert ([mine], [mine], 1, 1) == seen["helper"]
    assert ([], [], 0, 0) == seen["clerk"]
    assert ([nobodys], [nobodys], 1, 1) == seen["lead"]


def lists(conn: Connection, house: World, who: Reader) -> Any:
    """Return what the queue, the newest and the counts hold: numbers and helpers."""
    sealer = house.desk.sealer
    queue = clue_rows.queue(conn, sealer, who)
    newest = search_rows.newest(conn, sealer, who, 9)
    numbers = [[(each.number, each.cooperating) for each in rows] for rows in (queue, newest)]
    counts = clue_rows.listed(conn, who), clue_rows.how_many(conn, who, until=800_000)
    return (*numbers, *counts)


def kept(conn: Connection, house: World) -> None:
    """Keep a clue that justice leads and the inspectorate helps with."""
    new = Clue(
        id=0,
        number="AAAA-0001",
        version=1,
        campaign="standing",
        category="road.fine",
        state=State.RECEIVED,
        told={},
        identity_mode=IdentityMode.ANONYMOUS,
        channel="web",
        language="zh-Hans",
        reporter_id=None,
        received_at=START,
        key_id=house.desk.keys.take().id,
        office="business-office",
        unit="business-office",
        due_kind="accept",
        due_day=START.toordinal(),
    )
    clue = clue_rows.add(conn, house.desk.sealer, new, digest=b"1" * 16, hidden=())
    routed = replace(
        clue, state=State.ROUTED, unit="justice", lead="justice", cooperating=("inspectorate",)
    )
    clue_rows.save(conn, clue, routed, START)


async def test_a_server_finds_what_was_said_after_the_end(
    server: PostgresDatabase, house: World
) -> None:
    """The office that may open it again lists it; its lead, which may not, does not."""
    await server.write(lambda conn: kept(conn, house))
    await server.write(ended)
    office = replace(CLERK, unit="business-office")
    seen = [
        await server.read(lambda conn, who=who: more(conn, house, who)) for who in (office, LEAD)
    ]  # type: ignore[misc]

    assert [(["AAAA-0001"], 1), ([], 0)] == seen


def ended(conn: Connection) -> None:
    """Let the clue have ended, and its reporter have said more."""
    conn.exec_driver_sql("UPDATE clue SET state = 'closed'")
    conn.exec_driver_sql(
        "INSERT INTO step (clue_id, at, action, state, public) "
        "SELECT id, received_at, 'add', 'closed', true FROM clue"
    )


def more(conn: Connection, house: World, who: Reader) -> Any:
    """Return what was said more after the end: numbers and how many."""
    found = search_rows.filtered(conn, house.desk.sealer, who, "again", {}, many=9)
    return [each.number for each in found], search_rows.counted(conn, who, "again", {})


async def test_a_server_counts_as_new_what_nobody_took(
    server: PostgresDatabase, house: World
) -> None:
    """The lead it was just routed to, not who only helps; marked anew, it is read as marked."""
    await server.write(lambda conn: kept(conn, house))
    await server.write(lambda conn: marked(conn, house))
    counted = [
        await server.read(
            lambda conn, who=who: clue_rows.listed(conn, who, kept="new", since=START)
        )
        for who in (LEAD, HELPER)
    ]  # type: ignore[misc]
    queue = await server.read(lambda conn: clue_rows.queue(conn, house.desk.sealer, LEAD))

    assert [1, 0] == counted
    assert ["violence"] == [each.told["danger"] for each in queue]


def marked(conn: Connection, house: World) -> None:
    """Mark the clue with the danger that was told of."""
    [clue] = clue_rows.queue(conn, house.desk.sealer, LEAD)
    clue_rows.retell(conn, house.desk.sealer, clue, {"danger": "violence"})
