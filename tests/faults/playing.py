"""How do a reporter and the staff go through a whole case, act by act, at the real door?

Each act is one event. What is said back is read from the outbox, as whoever delivers it would
find it there: what nobody kept, nobody hears.
"""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, partial
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, select, text
from sqlalchemy.dialects import sqlite
from talk import Person, World

from bot.door import Door
from bot.figures import Figures
from clues.permissions import Role
from clues.speech import Inbound
from desk import members
from desk.payload import unpack
from desk.room import Desk
from desk.turn import Turned
from handlers import contents
from locales import Catalogue
from storage import outbox_rows
from storage.database import Database
from storage.keys import KeyStore
from storage.sealing import Sealer
from storage.tables import metadata

Act = tuple[str, str, str]

# Who, how, what; {number} is the clue's.
CASE: tuple[Act, ...] = (
    ("citizen", "says", "/start"),
    ("citizen", "presses", "一步一步问我"),
    ("citizen", "presses", "路上、水上"),
    ("citizen", "presses", "路上被罚款"),
    ("citizen", "says", "他们拦下我的车，让我等了很久"),
    ("citizen", "sends_photo", ""),
    ("citizen", "says", "S306沙河桥"),
    ("citizen", "presses", "昨天"),
    ("citizen", "presses", "transport"),
    ("citizen", "says", "200"),
    ("citizen", "presses", "没看证件，有票据"),
    ("citizen", "presses", "匿名提交"),
    ("citizen", "says", "补充 他们的车是白色的"),
    ("clerk", "says", "认领 {number}"),
    ("clerk", "says", "受理 {number}"),
    ("clerk", "presses", "受理并发出"),
    ("clerk", "says", "备注 {number}"),
    ("clerk", "says", "内部看法甲乙丙"),
    ("clerk", "says", "问 {number}"),
    ("clerk", "presses", "对方车牌"),
    ("clerk", "says", "好了"),
    ("clerk", "presses", "5天"),
    ("clerk", "presses", "发出"),
    ("citizen", "says", "回答"),
    ("citizen", "says", "青A12345"),
    ("clerk", "says", "派单 {number}"),
    ("clerk", "presses", "就这样派"),
    ("handler", "says", "认领 {number}"),
    ("handler", "says", "办结 {number}"),
    ("handler", "presses", "没能查实"),
    ("handler", "says", "走访了三家"),
    ("handler", "says", "没有人记得"),
    ("handler", "presses", "办结并发出"),
    ("citizen", "says", "进度"),
    ("citizen", "says", "请我们重新看一次"),
    ("citizen", "says", "他们没来问过我"),
)

_VOLATILE: Final = frozenset(
    [
        "sealed",
        "name_sealed",
        "answer_sealed",
        "raw_sealed",
        "key_id",
        "number",
        "receipt_digest",
        "lookup",
        "digest",
        "subject",
        "detail",
        "dedup",
        "slot",
        "hash",
    ]
)
_POSTS: Final = {
    "clerk": ("business-office", Role.CLERK),
    "handler": ("justice", Role.HANDLER),
}
_EFFECTS: Final = (
    "clue", "accused", "wall", "cooperation", "tally", "step", "question", "evidence", "work",
    "address", "staff", "total",
)  # fmt: skip


@dataclass(frozen=True)
class Office:
    """What the door needs of an office, from a world of tests."""

    world: World

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.world.desk

    @property
    def keys(self) -> KeyStore:
        """The keys."""
        return self.world.desk.keys

    @property
    def sealer(self) -> Sealer:
        """What seals."""
        return self.world.desk.sealer

    @property
    def catalogue(self) -> Catalogue:
        """The texts."""
        return self.world.house.catalogue

    def now(self) -> datetime:
        """The world's moment."""
        return self.world.now

    def chance(self, size: int) -> bytes:
        """The world's chance."""
        return self.world.chance(size)


class Nobody:
    """Delivers nothing: the outbox is read by the test."""

    def post(self, *_: Any) -> None:
        """Leave it in the outbox."""


@dataclass
class Held(Person):
    """A person whose event is held until somebody carries it to the door."""

    read: int = 0
    sent: Inbound = field(init=False)

    def _turn(self, inbound: Inbound) -> Turned:
        self.sent = inbound
        return Turned()


@dataclass
class Stage:
    """A world, a database and its door; *people* by their part."""

    world: World
    database: Database
    people: dict[str, Held]
    number: str = ""

    def __post_init__(self) -> None:
        book = contents.book(self.world.house)
        office: Any = Office(self.world)
        nobody: Any = Nobody()
        self.door = Door(office, self.database, book, nobody, Figures())

    def acts(self, act: Act) -> Held:
        """Let somebody do something; his event is held."""
        self.door._turns = 0  # a case lasts longer than the minute that all of them share here
        who, how, what = act
        person = self.people[who]
        getattr(person, how)(*([what.format(number=self.number)] if what else []))
        return person

    async def carried(self, person: Held) -> Turned:
        """Carry his event to the door, then let him hear what is kept for him."""
        turned = await self.door(person.sent, b"{}")
        await self.hears(person)
        return turned

    async def hears(self, person: Held) -> None:
        """Deliver everything that waits; this person reads what is his."""
        letters = await self.database.write(lambda conn: self._delivered(conn, person))
        posted = [unpack(letter.body) for letter in letters]
        person.news = [say for say in posted if not say.strips]
        person.heard += person.news
        if not self.number:
            found = await self.database.read(lambda conn: _first(conn, "SELECT number FROM clue"))
            self.number = found or ""

    def _delivered(self, conn: Connection, person: Held) -> list[outbox_rows.Letter]:
        ids = conn.execute(
            text(
                "SELECT o.id FROM outbox o JOIN address a ON a.id = o.lane "
                "WHERE a.lookup = :of AND o.id > :read ORDER BY o.id"
            ),
            {"of": person.lookup, "read": person.read},
        ).scalars()
        found = list(ids)
        letters = outbox_rows.letters(conn, self.world.desk.sealer, found)
        person.read = found[-1] if found else person.read
        conn.execute(text("UPDATE outbox SET state = 'sent' WHERE state IN ('due', 'leased')"))
        return letters


async def opened(world: World, database: Database) -> Stage:
    """Return a stage with everybody of the case; the staff is invited and has joined."""
    names = ("citizen", "neighbour", *_POSTS)
    stage = Stage(world, database, {name: Held(world, name, "telegram") for name in names})
    for name, (unit, role) in _POSTS.items():
        await database.write(partial(_invited, world=world, name=name, unit=unit, role=role))
        await stage.carried(stage.acts((name, "says", f"/start join-{name}")))
    return stage


def _invited(conn: Connection, *, world: World, name: str, unit: str, role: Role) -> None:
    members.invite(world.at(conn), name=name, unit=unit, role=role, secret=name)


def after(conn: Connection, tables: Sequence[str] = ()) -> dict[str, Counter[tuple[Any, ...]]]:
    """Return what is kept, table by table, without what chance and ciphers made."""
    return {
        table.name: Counter(tuple(row) for row in conn.execute(select(*_lasting(table))))
        for table in metadata.sorted_tables
        if not tables or table.name in tables
    }


def effects(conn: Connection) -> dict[str, Counter[tuple[Any, ...]]]:
    """Return what deeds left behind, whatever else was said on the way."""
    return after(conn, _EFFECTS)


def effects_in(file: sqlite3.Connection) -> dict[str, Counter[tuple[Any, ...]]]:
    """Return the same as it stands in a file: some twenty times faster, for who looks often."""
    return {name: Counter(file.execute(query)) for name, query in _looks().items()}


@cache
def _looks() -> dict[str, str]:
    return {
        name: str(select(*_lasting(metadata.tables[name])).compile(dialect=sqlite.dialect()))
        for name in _EFFECTS
    }


def _lasting(table: Table) -> list[Column[Any]]:
    return [each for each in table.columns if each.name not in _VOLATILE]


def unsound(conn: Connection) -> list[str]:
    """Return which rows do not fit each other."""
    return [name for name, query in _FIT.items() if conn.execute(text(query)).first() is not None]


_FIT: Final = {
    "a counter differs from the clues it counts": """
        SELECT t.unit FROM tally t WHERE t.hidden = '' AND t.count !=
        (SELECT count(*) FROM clue c WHERE c.unit = t.unit AND c.state = t.state)""",
    "a clue is counted nowhere": """
        SELECT c.id FROM clue c WHERE NOT EXISTS (SELECT 1 FROM tally t
        WHERE t.hidden = '' AND t.unit = c.unit AND t.state = c.state AND t.count > 0)""",
    "a counter of hidden clues differs from the wall": """
        SELECT t.unit FROM tally t WHERE t.hidden != '' AND t.count !=
        (SELECT count(*) FROM clue c JOIN wall w ON w.clue_id = c.id
         WHERE w.reader = t.hidden AND c.unit = t.unit AND c.state = t.state)""",
    "an accused unit sees its clue": """
        SELECT a.clue_id FROM accused a WHERE NOT EXISTS (SELECT 1 FROM wall w
        WHERE w.clue_id = a.clue_id AND w.reader = a.unit)""",
    "a clue has no course": """
        SELECT c.id FROM clue c WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.clue_id = c.id)""",
    "a clue was submitted more than once": """
        SELECT s.clue_id FROM step s WHERE s.action = 'submit'
        GROUP BY s.clue_id HAVING count(*) > 1""",
    "a file belongs to nobody": """
        SELECT e.id FROM evidence e WHERE e.clue_id IS NULL AND e.address_id IS NULL
        AND e.state != 'dropped'""",
    "a file to be fetched has no work row": """
        SELECT e.id FROM evidence e WHERE e.state = 'waiting' AND NOT EXISTS
        (SELECT 1 FROM work w WHERE w.subject = e.id)""",
}


def _first(conn: Connection, query: str) -> Any:
    return conn.execute(text(query)).scalar()
