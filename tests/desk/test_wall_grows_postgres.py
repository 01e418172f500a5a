"""Does the wall grow with what is told later on a server, too?"""

from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, select
from talk import World, world

from clues.speech import Inbound
from desk.room import Room
from desk.turn import turn
from handlers import contents
from handlers.dialog.engine import conversation
from handlers.dialog.understanding import understood
from storage import tables
from storage.postgres import PostgresDatabase

pytestmark = pytest.mark.postgres

_EVENTS = count()


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office; its own database is not used here."""
    made = world(tmp_path)
    made.desk.keys.fill(64)
    return made


async def test_an_addition_hides_the_clue_from_whom_it_names(
    server: PostgresDatabase, house: World
) -> None:
    """The receiving office and a second unit, both named a moment after the receipt."""
    for words in (
        "昨天下午三点在柳河收费站，路政的人罚我200，没开票，没出示证件",
        *("1", "匿名提交", "再补充一下，城管也在，营商办主任还收了我2000"),
    ):
        await _says(server, house, words)

    def kept(conn: Connection) -> tuple[set[str], str]:
        named = conn.execute(select(tables.accused.c.unit)).scalars()
        return set(named), conn.execute(select(tables.clue.c.unit)).scalar_one()

    accused, unit = await server.write(kept)
    assert {"road-team", "urban", "business-office"} <= accused
    assert unit != "business-office"


async def _says(server: PostgresDatabase, house: World, words: str) -> None:
    def heard(conn: Connection) -> None:
        room = Room(conn=conn, desk=house.desk, now=house.now, chance=house.chance)
        inbound = Inbound(
            source="telegram",
            event=f"{next(_EVENTS)}",
            channel="telegram",
            address="somebody",
            lookup=house.desk.sealer.lookup("address", "telegram:somebody"),
            at=house.now,
            words=words,
        )
        read = understood(house.house, inbound, house.now)
        turn(room, read, conversation(contents.book(house.house), lambda: house.now))

    await server.write(heard)
