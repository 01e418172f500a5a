"""Where does a unit of work run: in one transaction, on which connection, on which thread?

A unit of work is a synchronous function of one SQLAlchemy connection. Both databases run
the same functions; ``write`` returns only after COMMIT.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class Busy(Exception):
    """The queue of writers is full; the caller must not acknowledge and may come again."""


class Unstored(Exception):
    """The database could not keep it for now (full disk, lock, lost line); nothing changed."""


class Database(Protocol):
    """What the floors above need of a database."""

    dialect: str

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction and return its value after COMMIT.

        Raises Busy or Unstored when nothing was kept; any other exception is *work*'s own.
        """
        ...

    def mark(self, work: Callable[[Connection], None]) -> None:
        """Let *work* ride with the next transaction; nobody waits for it."""
        ...

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run *work* on a read-only snapshot."""
        ...

    async def close(self) -> None:
        """Finish what is queued and give everything back."""
        ...
