"""Do a photo's facts wait for a word, and with a clue not for ever, on a server too?"""

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from talk import World, world

from clues.speech import FileKind, FileRef, StoredFile
from clues.working_copy import PhotoFacts
from storage import copy_rows, evidence_rows, tables
from storage.copy_rows import WorkingCopy
from storage.evidence import Stored
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres

FACTS = PhotoFacts(latitude=41.12, longitude=122.06)


@pytest.fixture
async def server(postgres_database: Callable[..., str]) -> AsyncIterator[PostgresDatabase]:
    """Give an empty database with all tables."""

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        work.close()

    database = PostgresDatabase(postgres_database(), spawn=spawn)
    await database.write(tables.metadata.create_all)
    yield database
    await database.close()


@pytest.mark.parametrize(
    ("clue", "kept"),
    [
        (None, FACTS),  # somebody may still be asked
        (7, PhotoFacts()),  # whoever was asked gave no word in a day
    ],
)
async def test_facts_wait_beside_the_file_of_a_draft_and_a_day_beside_that_of_a_clue(
    server: PostgresDatabase, tmp_path: Path, clue: int | None, kept: PhotoFacts
) -> None:
    """The copy is noted either way; taken once, the facts are gone."""
    house = world(tmp_path)
    found = await server.write(lambda conn: _noted(conn, house, clue))
    again = await server.read(lambda conn: copy_rows.facts_of(conn, house.desk.sealer, 1))

    assert (True, kept) == found
    assert PhotoFacts() == again


def _noted(conn: Connection, house: World, clue: int | None) -> tuple[bool, PhotoFacts]:
    conn.exec_driver_sql("SET LOCAL session_replication_role = replica")  # no clue stands behind it
    sealer, key = house.desk.sealer, house.desk.keys.take().id
    file = FileRef(
        kind=FileKind.PHOTO,
        ref="p",
        stored=StoredFile(key_id=key, blob="0" * 32, sha256="00" * 32),
    )
    piece = evidence_rows.add(
        conn,
        sealer,
        file,
        channel="telegram",
        address_id=None,
        clue_id=clue,
        key_id=key,
        now=house.now,
    )
    copy = WorkingCopy(medium="jpeg", stored=Stored("1" * 32, 9, bytes(32)), facts=FACTS)
    made = copy_rows.made(conn, sealer, piece, key_id=key, copy=copy)
    copy_rows.forget_unasked(conn, house.now)
    asked = copy_rows.facts_of(conn, sealer, piece)
    copy_rows.forget_unasked(conn, house.now + timedelta(seconds=1))
    facts = copy_rows.facts_of(conn, sealer, piece)
    copy_rows.forget_facts(conn, piece)
    return made and asked == FACTS, facts


async def test_a_file_taken_back_while_it_was_fetched_stays_gone(
    server: PostgresDatabase, tmp_path: Path
) -> None:
    """What was stored of it is found by housekeeping; a failure later changes nothing."""
    house = world(tmp_path)

    def taken_back(conn: Connection) -> tuple[bool, bool, list[tuple[int, list[str]]]]:
        conn.exec_driver_sql("SET LOCAL session_replication_role = replica")
        file = FileRef(kind=FileKind.PHOTO, ref="p")
        key = house.desk.keys.take().id
        kept = {"channel": "telegram", "key_id": key, "now": house.now}
        piece = evidence_rows.add(conn, house.desk.sealer, file, address_id=7, clue_id=None, **kept)
        gone = evidence_rows.drop_one(conn, 7, piece), evidence_rows.drop_one(conn, 7, piece)
        evidence_rows.stored(conn, piece, blob="b", size=1, sha256=b"0" * 32, now=house.now)
        evidence_rows.failed(conn, piece)
        return *gone, evidence_rows.orphans(conn)

    first, again, orphans = await server.write(taken_back)

    assert (True, False) == (first, again)
    assert [["b"]] == [blobs for _, blobs in orphans]
