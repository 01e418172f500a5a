"""How does a statement that was built once reach SQLite with nothing else built on the way?

SQLAlchemy makes a context, a parameter set and a result for every execution, which on SQLite
costs many times the statement itself. This connection is SQLAlchemy's own in every respect
but one: a statement it knows goes straight to the driver, with the same SQL, the same
conversion of values both ways and the same errors. What cannot be handed over like that (a
list of unknown length, RETURNING) takes the usual road.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Engine, Executable
from sqlalchemy.exc import DBAPIError

from storage.plan import Plan, planned

MOST: Final = 1024  # statements that are built once are few; who builds as he goes has no plan


@dataclass(slots=True)
class Found:
    """What a statement came to: its rows, read to the end, or how many it changed."""

    rows: Sequence[Any]
    rowcount: int
    inserted_primary_key: tuple[int | None]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.rows)

    def all(self) -> Sequence[Any]:
        """Return every row."""
        return self.rows

    def first(self) -> Any:
        """Return the first row, None when there is none."""
        return self.rows[0] if self.rows else None

    def one_or_none(self) -> Any:
        """Return the only row, None when there is none."""
        if len(self.rows) > 1:
            raise LookupError("more rows than one")
        return self.first()

    def scalar(self) -> Any:
        """Return the first value of the first row, None when there is none."""
        return self.rows[0][0] if self.rows else None

    def scalar_one(self) -> Any:
        """Return the first value of the only row."""
        (row,) = self.rows
        return row[0]

    def scalars(self) -> "Found":
        """Return the first value of each row."""
        return Found([row[0] for row in self.rows], self.rowcount, self.inserted_primary_key)


class QuickConnection(Connection):
    """A connection to SQLite; it stands where ``engine.connect()`` would."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._plans: dict[int, Plan | None] = {}

    def execute(self, statement: Executable, parameters: Any = None, **options: Any) -> Any:
        """Run *statement* with *parameters*: a mapping of values, or a list of them."""
        many = isinstance(parameters, list)
        given = (parameters[0] if many else parameters) or {}
        try:
            plan = self._plans[id(statement)]
        except KeyError:
            plan = self._planned(statement, given)
        if plan is not None and plan.keys is not None and plan.keys != given.keys():
            plan = None
        if plan is None or options:
            return super().execute(statement, parameters, **options)
        if not self.in_transaction():
            self.begin()
        raw: Any = self.connection.dbapi_connection
        try:
            if many:
                cursor = raw.executemany(plan.sql, [plan.values(each) for each in parameters])
            else:
                cursor = raw.execute(plan.sql, plan.values(given))
            rows = cursor.fetchall() if cursor.description is not None else ()
        except sqlite3.Error as fault:
            raise self._told(plan, fault) from fault
        if plan.read is not None:
            rows = list(map(plan.read, rows))
        return Found(rows, cursor.rowcount, (cursor.lastrowid,))

    def _planned(self, statement: Executable, given: dict[str, Any]) -> Plan | None:
        if len(self._plans) >= MOST:
            return None
        plan = self._plans[id(statement)] = planned(statement, self.dialect, given)
        return plan

    def _told(self, plan: Plan, fault: sqlite3.Error) -> BaseException:
        return DBAPIError.instance(
            plan.sql, None, fault, sqlite3.Error, hide_parameters=True, dialect=self.dialect
        )
