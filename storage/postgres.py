"""How do several processes share one PostgreSQL database?

Each unit of work is one READ COMMITTED transaction on asyncpg; serialisation failures,
deadlocks and a lost connection run it again, since a unit of work is deterministic.
"""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database import Unstored

T = TypeVar("T")

TRIES: Final = 3
RETRIED: Final = frozenset({"40001", "40P01", "55P03"})  # serialisation, deadlock, lock time-out
POOL: Final = 10


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

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction; up to three tries when the server asks for it."""
        for left in reversed(range(TRIES)):
            try:
                async with self._engine.begin() as connection:
                    return await connection.run_sync(work)
            except DBAPIError as fault:
                if not _again(fault):
                    raise
                if not left:
                    raise Unstored(str(fault.orig)) from fault
            except (OSError, TimeoutError) as fault:
                if not left:
                    raise Unstored(str(fault)) from fault
        raise AssertionError

    def mark(self, work: Callable[[Connection], None]) -> None:
        """Run *work* beside everything else; nobody waits for it."""
        self._spawn(self.write(work))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction that writes nothing."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()


def _again(fault: DBAPIError) -> bool:
    return fault.connection_invalidated or getattr(fault.orig, "sqlstate", None) in RETRIED
