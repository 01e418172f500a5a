"""How is a database made to fail at one statement of one turn?

The fault is in the driver, so all of the product runs as it always does. The turn is known by
the first thing it says: that its event is taken.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

TAKEN = "INSERT INTO event"
COMMIT = "COMMIT"
COMMITTED = "COMMITTED"
Fault = Callable[[], Exception]


def full_disk() -> Exception:
    """Return what passes by itself."""
    return sqlite3.OperationalError("database or disk is full")


def mistake() -> Exception:
    """Return what never passes: a mistake in the program."""
    return RuntimeError("a mistake in the program")


@dataclass
class Breaker:
    """Raises *fault* at point *at* of the turn that takes event *named*.

    Points are the numbers of its statements, COMMIT, and COMMITTED: stored, but told as failed.
    *times* is how often; *struck* counts. *statements* is how many the turn had last.
    """

    named: str = ""
    at: int | str = 0
    fault: Fault = full_disk
    times: int = 1
    struck: int = 0
    statements: int = 0
    _inside: bool = field(default=False, repr=False)

    def arm(self, named: str, at: int | str, fault: Fault, times: int) -> None:
        """Wait for the turn that takes event *named*."""
        self.named, self.at, self.fault, self.times = named, at, fault, times
        self.struck, self.statements, self._inside = 0, 0, False

    def reached(self, statement: str, values: Any) -> bool:
        """Count a statement; say whether this is the one to fail at."""
        if statement.startswith("BEGIN"):
            self._inside = False
        if statement.startswith(TAKEN) and "'done'" in statement and self.named in values:
            self._inside, self.statements = True, 0
        if not self._inside:
            return False
        self.statements += 1
        return self._now(self.statements)

    def hears(self, statement: str, values: Any) -> None:
        """Fail at a statement that is not to be carried out."""
        if self.reached(statement, values):
            raise self.fault()

    def strike(self, at: str) -> None:
        """Fail at a point that is no statement."""
        if self._inside and self._now(at):
            raise self.fault()

    def _now(self, at: int | str) -> bool:
        if at != self.at or self.struck >= self.times:
            return False
        self.struck += 1
        return True


class _Breaking(sqlite3.Connection):
    breaker: Breaker

    def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
        self.breaker.hears(statement, values)
        # Nobody pulls the plug here, and to wait for the disk takes most of the time.
        return super().execute(statement.replace("synchronous=FULL", "synchronous=OFF"), values)

    def executemany(self, statement: str, values: Any) -> sqlite3.Cursor:
        self.breaker.hears(statement, ())
        return super().executemany(statement, values)

    def cursor(self, *_: Any) -> sqlite3.Cursor:  # type: ignore[override]
        return super().cursor(_Cursor)

    def commit(self) -> None:
        self.breaker.strike(COMMIT)
        super().commit()
        self.breaker.strike(COMMITTED)


class _Cursor(sqlite3.Cursor):
    connection: _Breaking

    def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
        self.connection.breaker.hears(statement, values)
        return super().execute(statement, values)


@contextmanager
def breaking_file(path: Path) -> Iterator[Breaker]:
    """Let the writing connection to the SQLite file at *path* fail when the breaker says so."""
    breaker = Breaker()
    factory = type("Breaking", (_Breaking,), {"breaker": breaker})

    def connect(dialect: Any, _record: Any, where: Any, how: dict[str, Any]) -> None:
        if dialect.driver == "pysqlite" and where[0] == str(path):
            how["factory"] = factory

    event.listen(Engine, "do_connect", connect)
    try:
        yield breaker
    finally:
        event.remove(Engine, "do_connect", connect)


def breaking_server(engine: Engine) -> Breaker:
    """Return a breaker that has the server cut the line of the turn that it waits for."""
    breaker = Breaker()

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def before(
        _conn: Any,
        _cursor: Any,
        statement: str,
        values: Any,
        _context: Any,
        many: bool,  # noqa: FBT001 - SQLAlchemy's own signature
    ) -> tuple[str, Any]:
        if breaker.reached(statement, () if many else values):
            return "SELECT pg_terminate_backend(pg_backend_pid())", ()
        return statement, values

    @event.listens_for(engine, "begin")
    def begin(_conn: Any) -> None:
        breaker.reached("BEGIN", ())

    return breaker
