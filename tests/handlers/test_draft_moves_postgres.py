"""Does a draft have one place on a server too, whoever comes for it at the same time?"""

import asyncio
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select
from talk import World, keys, replace, world

from clues import codes
from clues.speech import FileKind, FileRef, Inbound, Say
from desk.payload import unpack
from desk.room import Room
from desk.turn import turn
from handlers import contents
from handlers.dialog.engine import conversation
from storage import evidence_rows, handover_rows, tables
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres

_EVENTS = count()


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office with a public address; its own database is not used here."""
    made = world(tmp_path)
    made.house = replace(made.house, public_url="https://report.example.org")
    made.desk.keys.fill(64)
    return made


async def says(server: PostgresDatabase, house: World, who: str, **what: Any) -> list[Say]:
    """Let somebody say something; return what he hears at once."""
    event = f"{who}-{next(_EVENTS)}"

    def heard(conn: Connection) -> list[Say]:
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
        turned = turn(room, inbound, conversation(contents.book(house.house), lambda: house.now))
        return [unpack(letter.body) for letter in turned.posted]

    return await server.write(heard)


async def begins(server: PostgresDatabase, house: World, who: str) -> str:
    """Let somebody begin a draft with a photo; return its transfer code."""
    await says(server, house, who, words=f"{who}在桥头被拦，收了二百")
    await says(server, house, who, files=(FileRef(kind=FileKind.PHOTO, ref=who, size=9),))
    given = await says(server, house, who, words="换个地方写")
    code = str(next(line for line in given[-1].lines if "code" in getattr(line, "values", {})))
    found = codes.transfer_in(code[:300])
    assert isinstance(found, str)
    return found


async def drafts(server: PostgresDatabase) -> int:
    """Return how many drafts there are."""
    kept = select(func.count()).where(tables.talk.c.expires_at.is_not(None))
    return await server.read(lambda conn: conn.execute(kept).scalar_one())


async def files(server: PostgresDatabase, house: World, who: str) -> int:
    """Return how many files of a draft lie with somebody."""
    lookup = house.desk.sealer.lookup("address", f"telegram:{who}")
    of = select(tables.address.c.id).where(tables.address.c.lookup == lookup)

    def many(conn: Connection) -> int:
        address_id = conn.execute(of).scalar_one()
        return len(evidence_rows.of_draft(conn, house.desk.sealer, address_id))

    return await server.read(many)


async def test_of_eight_who_come_at_once_one_has_the_draft(
    server: PostgresDatabase, house: World
) -> None:
    """The others hear that it was used; there is one draft, with its file."""
    code = await begins(server, house, "driver")
    people = [f"device-{n}" for n in range(8)]
    told = await asyncio.gather(*(says(server, house, who, words=code) for who in people))
    heard = [set().union(*(keys(say) for say in says_)) for says_ in told]

    assert 1 == sum("move-done" in each for each in heard)
    assert 7 == sum("move-used" in each for each in heard)
    assert 1 == await drafts(server)
    assert [0, 1] == sorted({await files(server, house, who) for who in people})


async def test_a_submit_and_a_taking_at_once_end_in_one_place(
    server: PostgresDatabase, house: World
) -> None:
    """Either the clue is there and nothing moves, or the draft has left before the press."""
    code = await begins(server, house, "driver")
    for words in ("1", "1", "沙河桥", "昨天", "交警", "200", "4"):
        await says(server, house, "driver", words=words)
    await asyncio.gather(
        says(server, house, "driver", words="匿名提交"), says(server, house, "other", words=code)
    )
    clues = await server.read(
        lambda conn: conn.execute(select(func.count()).select_from(tables.clue)).scalar_one()
    )

    assert 1 == clues + await drafts(server)


async def test_two_who_exchange_their_drafts_at_once_lose_none(
    server: PostgresDatabase, house: World
) -> None:
    """Each waits for the other's row; the server ends one, which is run again.

    Who was second finds his place empty: what he wrote begins something new.
    """
    first, second = [await begins(server, house, who) for who in ("one", "two")]
    await says(server, house, "one", words=second)
    await says(server, house, "two", words=first)
    pressed = (
        says(server, house, "one", words="搬来的那份"),
        says(server, house, "two", words="搬来的那份"),
    )
    await asyncio.gather(*pressed)
    open_files = await server.read(
        lambda conn: conn.execute(
            select(func.count())
            .select_from(tables.evidence)
            .where(tables.evidence.c.state != "dropped")
        ).scalar_one()
    )

    assert 3 == await drafts(server)
    assert 2 == open_files


async def test_every_statement_of_moving_runs_on_a_server(
    server: PostgresDatabase, house: World
) -> None:
    """A status link, too, and what forgets them all."""
    await begins(server, house, "driver")
    for words in ("1", "1", "沙河桥", "昨天", "交警", "200", "4", "匿名提交"):
        await says(server, house, "driver", words=words)
    given = await says(server, house, "driver", words="转到网页")
    link = given[-1].choices[0].link or ""
    seen = await says(server, house, "other", words=f"/start {link.rpartition('/')[2]}")
    count_ = partial(_forget, before=house.now)

    assert "status-title" in set().union(*(keys(say) for say in seen))
    assert await server.write(count_) >= 1


def _forget(conn: Connection, *, before: Any) -> int:
    rows = conn.execute(select(func.count()).select_from(tables.handover)).scalar_one()
    handover_rows.forget(conn, before)
    return int(rows)
