"""Does what SQLite forgives hold on a server as well?"""

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from reviewing import clock
from sqlalchemy import Connection
from talk import World, world

from clues.permissions import Role
from clues.speech import Inbound, Sign
from desk import members, search, visits
from desk.deeds import perform
from desk.room import Room
from desk.talk import Member, Talk
from desk.turn import Turned, set_aside, turn
from desk.undo import Undo
from handlers import contents
from handlers.dialog.engine import conversation
from scheduler import jobs, promises
from storage import (
    key_use,
    outbox_care,
    outbox_rows,
    screen_rows,
    staff_rows,
    stopped_rows,
    total_rows,
    work_rows,
)
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office; its own database is not used here."""
    return world(tmp_path)


def hears(house: World, conn: Connection, event: str, who: str = "citizen", **what: Any) -> Turned:
    """Run one turn of somebody on Telegram."""
    room = Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
    inbound = Inbound(
        source="telegram",
        event=event,
        channel="telegram",
        address=who,
        lookup=house.desk.sealer.lookup("address", f"telegram:{who}"),
        at=house.now,
        **what,
    )
    return turn(room, inbound, conversation(contents.book(house.house), lambda: house.now))


async def test_marks_are_kept_before_the_end(server: PostgresDatabase, house: World) -> None:
    """What was sent just before a clean shutdown is not sent again after it."""
    for number in range(5):
        server.mark(partial(work_rows.beat, me=f"{number}", now=house.now))
    await server.close()

    assert {"0", "1", "2", "3", "4"} == await server.read(partial(work_rows.alive, since=house.now))


async def test_every_statement_of_housekeeping_runs(server: PostgresDatabase, house: World) -> None:
    """A report, a cut, a claim by channel, and all that forgets."""
    said = ("/report", "在桥头被拦", "1", "1", "沙河桥", "昨天", "交警", "200", "4", "1")
    for n, words in enumerate(said):
        await server.write(partial(_says, house, event=str(n), words=words))
    await server.write(partial(_says, house, event="x", sign=Sign.EDITED, words="更正"))
    letters = await server.write(
        lambda conn: outbox_rows.claim(
            conn, house.desk.sealer, me="other", now=house.now, many=9, channels=("web",)
        )
    )
    clock = jobs.Clock(
        database=server,
        desk=house.desk,
        now=lambda: house.now,
        chance=house.chance,
        door=_nobody,
    )
    for job in (
        jobs.tidy,
        jobs.sweep_keys,
        promises.nearing,
        promises.late,
        jobs.lapse,
        jobs.remind,
    ):
        await job(clock)
    await server.write(partial(outbox_care.cut, clue_id=1, number="X", lane=1))
    await server.write(partial(screen_rows.cut, address_id=1, number="X"))

    assert [] == letters
    assert await server.read(key_use.keys_in_use)


def _says(house: World, conn: Connection, *, event: str, **what: Any) -> Turned:
    return hears(house, conn, event, **what)


async def _nobody(_: Inbound) -> Turned:
    return Turned()


async def test_an_event_of_the_quarantine_is_taken_once_by_two_replicas(
    server: PostgresDatabase, house: World
) -> None:
    """What an operator hands in again has one effect, whoever takes it up."""
    said = Inbound(
        source="telegram",
        event="e1",
        channel="telegram",
        address="citizen",
        lookup=house.desk.sealer.lookup("address", "telegram:citizen"),
        at=house.now,
        words="举报",
    )

    def fails(conn: Connection) -> None:
        set_aside(room(house, conn), said, b"raw", "SomeFault")

    await server.write(fails)
    refused = await server.write(lambda conn: hears(house, conn, "e1", words="举报"))
    [stopped] = await server.read(stopped_rows.listed)
    await server.write(partial(stopped_rows.ask_again, of=stopped))
    asked = await server.read(stopped_rows.to_hand_in)
    turns = await asyncio.gather(
        *(server.write(lambda conn: hears(house, conn, "e1", words="举报")) for _ in range(2))
    )

    assert refused.repeat
    assert ["replay"] == [each.state for each in asked]
    assert [False, True] == sorted(turned.repeat for turned in turns)
    assert [] == await server.read(stopped_rows.listed)


async def test_totals_visits_and_what_is_forgotten_run(
    server: PostgresDatabase, house: World
) -> None:
    """Counters are exact while turns and the recount meet; a visit is found, and swept."""
    await asyncio.gather(
        *(
            server.write(lambda conn, n=n: hears(house, conn, f"t{n}", words="举报", who=f"p{n}"))
            for n in range(4)
        ),
        server.write(total_rows.recount),
    )
    today = house.now.astimezone(house.desk.zone).date()
    counts = await server.read(partial(total_rows.counts, today=today))
    await server.write(lambda conn: visits.opens(room(house, conn), b"session", b"digest"))
    await server.write(lambda conn: visits.missed(room(house, conn), b"session"))
    opened = await server.read(lambda conn: visits.opened(room(house, conn), b"session"))

    async def deaf(_: Inbound) -> Turned:
        return Turned()

    house.passes(days=40)
    await jobs.tidy(replace(clock(house, deaf), database=server))

    assert 4 == counts[total_rows.DRAFTS]
    assert b"digest" == opened
    assert await server.read(lambda conn: visits.opened(room(house, conn), b"session")) is None


async def test_a_dismissal_a_search_and_a_taking_back_run(
    server: PostgresDatabase, house: World
) -> None:
    """The statements of the staff's side are the same on a server."""

    def joins(conn: Connection) -> int:
        here = room(house, conn)
        members.invite(here, name="x", unit="business-office", role=Role.CLERK, secret="s")
        hears(house, conn, "join", words="/start join-s", who="clerk")
        return staff_rows.everybody(conn, house.desk.sealer)[0].id

    member = await server.write(joins)
    talk = Talk(
        address=0,
        channel="telegram",
        lookup=b"",
        language="zh-Hans",
        staff=Member(id=member, unit="business-office", role=Role.CLERK),
    )

    def looks(conn: Connection) -> list[Any]:
        here = room(house, conn)
        asked = (
            *(search.SeeFiltered(kind=kind, value="x") for kind in ("state", "unit", "source")),
            search.SeeFiltered(kind="category", value="road"),
            search.SeeFiltered(kind="due", value="week"),
            search.SeeFound("桥"),
        )
        return [perform(here, talk, each).total for each in asked] + [
            perform(here, talk, search.SeeUnits()),
            perform(here, talk, Undo("0000-0000")).reason,
        ]

    seen = await server.write(looks)
    revoked = await server.write(lambda conn: members.revoke(room(house, conn), member))
    await server.write(lambda conn: hears(house, conn, "after", words="/admin", who="clerk"))

    assert [0] * 6 + [[], "absent"] == seen
    assert revoked


def room(house: World, conn: Connection) -> Room:
    """Return a room on a connection of the server."""
    return Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
