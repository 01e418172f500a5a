"""What has still to be done to a server's database that a restore filled and did not finish?

The rows of a server can be held only once they are there. So a mark stands in the empty
database before the first of them: a table of its own, with the moment of the backup. Whoever
finds it later, the restore itself or the next start, holds what was unsent then and drops it.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Column, Connection, MetaData, Table, insert, inspect, select

from storage.columns import UtcUs

Hold = Callable[[Connection, datetime], int]
"""Sets aside what was unsent before a moment and returns how many messages that were."""

NAME: Final = "restore_mark"
LOCK: Final = "SELECT pg_advisory_xact_lock(726573630001)"
"""Whoever changes the form of a server's database, one after the other."""

# Not in storage.tables: no migration makes it, and no backup carries it along.
_MARK: Final = Table(NAME, MetaData(), Column("made_at", UtcUs, nullable=False))
_MADE_AT: Final = select(_MARK.c.made_at)
_LEAVE: Final = insert(_MARK)


def leave(conn: Connection, made_at: datetime) -> None:
    """Leave the mark in an empty database; that of an earlier try goes."""
    _MARK.drop(conn, checkfirst=True)
    _MARK.create(conn)
    conn.execute(_LEAVE, {"made_at": made_at})


def settle(conn: Connection, hold: Hold) -> int:
    """Hold what the mark asks for and drop it; 0 without a mark. The caller ends it all at once."""
    if not _stands(conn):
        return 0
    conn.exec_driver_sql(LOCK)
    if not _stands(conn):  # another process was settling it while we waited
        return 0
    held = hold(conn, conn.execute(_MADE_AT).scalar_one()) if _has_letters(conn) else 0
    _MARK.drop(conn)
    return held


def _stands(conn: Connection) -> bool:
    return conn.dialect.name == "postgresql" and inspect(conn).has_table(NAME)


def _has_letters(conn: Connection) -> bool:
    """Tell whether anything came back at all: the restore may have died before."""
    return inspect(conn).has_table("outbox")
