"""Does what nobody asks for any more really go, and only that?"""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from reviewing import clock, does, rows
from talk import Person, World, replace, world

from bot import world as clocks
from clues.permissions import Role
from clues.speech import FileKind, FileRef, Inbound, StoredFile
from desk import members, visits
from desk.turn import Turned, set_aside
from handlers.dialog.house import Limits
from scheduler import jobs
from storage import blob_use, stopped_rows
from storage.evidence import FolderBlobs
from storage.key_use import keys_in_use


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


async def deaf(_: Inbound) -> Turned:
    """Hear nothing."""
    return Turned()


async def blob(blobs: FolderBlobs, *, age: timedelta) -> str:
    """Put a sealed file there that is so old."""

    async def chunks() -> Any:
        yield b"picture"

    stored = await blobs.put(chunks(), key=bytes(32), limit=100)
    moment = (clocks.now() - age).timestamp()
    os.utime(blobs.path(stored.blob_id), (moment, moment))
    return stored.blob_id


def upload(name: str, key: str = "k1") -> FileRef:
    """Return a file that was sealed while it came in."""
    return FileRef(
        kind=FileKind.PHOTO, ref=name, stored=StoredFile(key_id=key, blob=name, sha256="00")
    )


def failed(house: World, event: str, *files: FileRef) -> None:
    """Let an event be one that cannot be handled."""
    said = Inbound(
        source="web",
        event=event,
        channel="web",
        address="a",
        lookup=b"a",
        at=house.now,
        files=files,
    )
    with house.room() as room:
        set_aside(room, said, b"", "SomeFault")


async def test_files_that_nothing_refers_to_are_removed_after_a_day(
    house: World, tmp_path: Path
) -> None:
    """Not what a draft, a clue or an event in quarantine needs, and nothing that is young."""
    blobs = FolderBlobs(tmp_path / "evidence")
    house.now = clocks.now()
    old = timedelta(days=2)
    lost, kept, held = [await blob(blobs, age=old) for _ in range(3)]
    young = await blob(blobs, age=timedelta(hours=3))
    house.person("v", "web").sends_photo(stored=upload(kept, house.desk.keys.take().id).stored)
    failed(house, "e1", upload(held))
    await jobs.sweep_blobs(clock(house, deaf), blobs)

    assert {kept, held, young} == set(await blobs.ids())
    assert lost not in await blobs.ids()


async def test_a_store_that_seems_to_be_another_databases_is_left_alone(
    house: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When most of the files look unneeded, the database is the wrong one."""
    monkeypatch.setattr(jobs, "BLOBS_LIMIT", 1)
    house.now = clocks.now()
    blobs = FolderBlobs(tmp_path / "evidence")
    for _ in range(3):
        await blob(blobs, age=timedelta(days=2))
    await jobs.sweep_blobs(clock(house, deaf), blobs)

    assert 3 == len(await blobs.ids())


def test_every_column_that_names_a_blob_is_asked() -> None:
    """A table that comes to refer to blobs is found by its column's name."""
    assert {"evidence.blob", "held.blob"} <= {
        f"{column.table.name}.{column.name}" for column in blob_use.columns()
    }


async def test_an_event_in_quarantine_loses_its_words_after_thirty_days(house: World) -> None:
    """It stays listed as gone; its files and keys are let go with the words."""
    failed(house, "old", upload("b1"))
    house.passes(days=29)
    await jobs.tidy(clock(house, deaf))
    before = states(house)
    with house.room() as room:
        keys = keys_in_use(room.conn)
    house.passes(days=2)
    await jobs.tidy(clock(house, deaf))

    assert ["failed"] == before
    assert "k1" in keys
    assert ["gone"] == states(house)
    assert [(None,)] == [tuple(row) for row in rows(house, "SELECT raw_sealed FROM event")]
    assert [] == rows(house, "SELECT * FROM held")
    with house.room() as room:
        assert not stopped_rows.ask_again(room.conn, stopped_rows.listed(room.conn)[0])


def states(house: World) -> list[str]:
    """Return how the events in quarantine stand."""
    with house.room() as room:
        return [each.state for each in stopped_rows.listed(room.conn)]


async def test_invitations_are_deleted_thirty_days_after_their_time(house: World) -> None:
    """Spent or expired, they tell who was to come; a fresh one stays."""
    house.member("business-office", Role.CLERK, "clerk")
    invite(house, "first")
    house.passes(days=32)
    invite(house, "second")
    await jobs.tidy(clock(house, deaf))

    assert 1 == len(rows(house, "SELECT * FROM invitation"))


def invite(house: World, secret: str) -> None:
    """Keep one more invitation."""
    with house.room() as room:
        members.invite(room, name="x", unit="business-office", role=Role.CLERK, secret=secret)


async def test_a_status_stays_open_for_half_an_hour_in_the_database(house: World) -> None:
    """Any replica serves it; then it is closed, and an hour later the row is gone."""
    with house.room() as room:
        visits.opens(room, b"session", b"digest")
    with house.room() as room:
        at_once = visits.opened(room, b"session")
        strangers = visits.opened(room, b"other")
    house.passes(minutes=31)
    with house.room() as room:
        later = visits.opened(room, b"session")
    house.passes(hours=1)
    await jobs.tidy(clock(house, deaf))

    assert b"digest" == at_once
    assert strangers is None
    assert later is None
    assert [] == rows(house, "SELECT * FROM visit")


def test_ten_codes_an_hour_are_enough_in_whichever_replica(house: World) -> None:
    """Misses are counted in the database, and forgotten after an hour."""
    for _ in range(visits.TRIES_AN_HOUR):
        with house.room() as room:
            assert visits.wait(room, b"session") is None
            visits.missed(room, b"session")
    with house.room() as room:
        wait = visits.wait(room, b"session")
    house.passes(minutes=61)
    with house.room() as room:
        after = visits.wait(room, b"session")

    assert wait in (60, 61)
    assert after is None


# --- everybody together -------------------------------------------------------------------


def limited(house: World, **most: int) -> None:
    """Let the office take no more than that."""
    house.house = replace(house.house, limits=Limits(**most))


def test_too_many_open_drafts_are_told_and_what_is_open_goes_on(house: World) -> None:
    """The third person is told plainly; the first two finish, and then there is room again."""
    limited(house, drafts_in_all=2)
    first, second, third = (house.person(name) for name in "abc")
    first.says("在桥头被拦")
    second.says("举报")
    third.says("举报")
    refused = third.sees("flood-drafts-all")
    third.sends_photo()
    refused_again = third.sees("flood-drafts-all")
    first.says("取消")
    first.presses("删掉")
    third.says("举报")

    assert refused
    assert refused_again
    assert third.sees("report-branch-ask")
    assert 0 == rows(house, "SELECT count(*) FROM evidence")[0][0]


async def test_the_count_of_open_drafts_mends_itself(house: World, driver: Person) -> None:
    """What ended without a turn is not counted for ever."""
    driver.says("举报")
    does(house, "UPDATE total SET count = 7 WHERE name = 'drafts'")
    await jobs.tidy(clock(house, deaf))

    assert [(1,)] == [tuple(row) for row in rows(house, "SELECT count FROM total")]


def test_too_many_files_of_one_day_are_told(house: World, driver: Person) -> None:
    """The next file of anybody is refused in words; the next day it is taken."""
    limited(house, files_a_day_in_all=2)
    driver.says("在桥头被拦")
    driver.sends_photo()
    driver.sends_photo()
    other = house.person("other")
    other.says("在桥头被拦")
    other.sends_photo()
    refused = other.sees("flood-files-all")
    house.passes(days=1)
    other.sends_photo()

    assert refused
    assert not other.sees("flood-files-all")
    assert 3 == rows(house, "SELECT count(*) FROM evidence")[0][0]
