"""What do the tests of the review share? A database without a thread, and a clue to act on."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy import Connection
from talk import Person, World

from clues.speech import Inbound
from desk.turn import Turned, peek
from scheduler.jobs import Clock

T = TypeVar("T")


class Direct:
    """A Database that runs everything at once, on the engine of a test's world."""

    dialect = "sqlite"

    def __init__(self, world: World) -> None:
        self._world = world

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction."""
        with self._world.engine.connect() as connection, connection.begin():
            return work(connection)

    read = write

    def mark(self, work: Callable[[Connection], None]) -> None:
        """Run *work* at once."""
        with self._world.engine.connect() as connection, connection.begin():
            work(connection)

    async def close(self) -> None:
        """Nothing is open."""


def clock(world: World, door: Callable[[Inbound], Awaitable[Turned]]) -> Clock:
    """Return what the jobs need."""
    return Clock(
        database=Direct(world),
        desk=world.desk,
        now=lambda: world.now,
        chance=world.chance,
        door=door,
    )


def rows(world: World, sql: str, *values: Any) -> list[Any]:
    """Return what the tables hold."""
    with world.room() as room:
        return list(room.conn.exec_driver_sql(sql, values))


def does(world: World, sql: str) -> None:
    """Change the tables behind everybody's back."""
    with world.room() as room:
        room.conn.exec_driver_sql(sql)


def reports(who: Person) -> tuple[str, str]:
    """Let *who* report in the shortest way; return number and code of the receipt."""
    who.says("/report")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says("被拦下来，罚了二百", "沙河桥", "昨天")
    who.presses("交警")
    who.says("200")
    who.presses("都有")
    who.presses("匿名提交")
    assert who.last is not None
    with who.world.room() as room:
        talk = peek(room, who.channel, who.lookup)
    assert talk is not None
    assert talk.receipt is not None
    return str(talk.receipt["number"]), str(talk.receipt["code"])
