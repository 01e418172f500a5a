"""How do several processes share one PostgreSQL database?

Each unit of work is one READ COMMITTED transaction on asyncpg; serialisation failures,
deadlocks and a lost connection run it again, since a unit of work is deterministic.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolEmpty
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import failpoints
from storage.database import Busy, Unstored
from storage.failpoints import Point

T = TypeVar("T")

TRIES: Final = 3
# Classes of faults that are no fault of the unit of work: a lost line, a serialisation failure
# or deadlock, a full disk, a time-out or a server that restarts. A lock time-out besides.
PASSING: Final = frozenset({"08", "40", "53", "57"})
LOCKED: Final = "55P03"
POOL: Final = 10
MARKS: Final = 5.0  # seconds that marks get to be kept at the end


def engine(url: str) -> AsyncEngine:
    """Return the engine with the server-side time limits of one unit of work."""
    return create_async_engine(
        url,
        pool_size=POOL,
        max_overflow=0,
        pool_timeout=5,
        pool_recycle=1800,
        pool_use_lifo=True,
        connect_args=_CONNECT,
    )


_CONNECT: Final[dict[str, Any]] = {
    "timeout": 5,
    "command_timeout": 10,
    "server_settings": {
        "application_name": "clueline",
        "timezone": "UTC",
        "statement_timeout": "5000",
        "lock_timeout": "2000",
        "idle_in_transaction_session_timeout": "10000",
    },
}


class PostgresDatabase:
    """A Database over a server shared by N identical replicas."""

    dialect = "postgresql"

    def __init__(self, url: str, *, spawn: Callable[[Any], object]) -> None:
        self._engine = engine(url)
        self._spawn = spawn
        self._marks = 0
        self._marked = asyncio.Event()

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction; up to three tries when the server asks for it."""
        for left in reversed(range(TRIES)):
            try:
                with _told():
                    async with self._engine.begin() as connection:
                        value = await connection.run_sync(work)
                        failpoints.reached(Point.COMMITS)
                    failpoints.reached(Point.COMMITTED)
                    return value
            except Unstored:
                if not left:
                    raise
        raise AssertionError

    def mark(self, work: Callable[[Connection], None]) -> None:
        """Run *work* beside everything else; nobody waits for it but the end."""
        self._marks += 1
        self._marked.clear()
        self._spawn(self._mark(work))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction that writes nothing."""
        with _told():
            async with self._engine.connect() as connection:
                return await connection.run_sync(work)

    async def close(self) -> None:
        """Let the marks be kept, then close every connection."""
        if self._marks:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._marked.wait(), MARKS)
        await self._engine.dispose()

    async def _mark(self, work: Callable[[Connection], None]) -> None:
        try:
            await self.write(work)
        finally:
            self._marks -= 1
            if not self._marks:
                self._marked.set()


@contextmanager
def _told() -> Iterator[None]:
    """Tell what passes by itself as Busy or Unstored; any other fault is the work's own."""
    try:
        yield
    except PoolEmpty as fault:
        raise Busy("every connection is in use") from fault
    except DBAPIError as fault:
        if not passing(fault):
            raise
        raise Unstored(str(fault.orig)) from fault
    except (OSError, TimeoutError) as fault:
        raise Unstored(str(fault)) from fault


def passing(fault: DBAPIError) -> bool:
    """Return whether running the work again may help."""
    state = str(getattr(fault.orig, "sqlstate", None) or "")
    return fault.connection_invalidated or state == LOCKED or state[:2] in PASSING
