"""In which rows are wrapped keys kept, and how do deleted ones leave the disk?"""

import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from storage import failpoints
from storage.failpoints import Point
from storage.master import KeyFault

CHUNK = 500
_FLUSH_LIMIT = 5.0  # seconds
_FLUSH_PAUSE = 0.02
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a key must be on the disk before anything is sealed with it
    "busy_timeout=5000",
    "secure_delete=ON",  # an erased key is overwritten, not only unlinked
)

_meta = MetaData()
_key = Table(
    "wrapped_key",
    _meta,
    Column("id", String(64), primary_key=True),
    Column("kid", String(8), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("made_at", BigInteger, nullable=False),
)
_INSERT = insert(_key)
_READ = select(_key.c.kid, _key.c.wrapped).where(_key.c.id == bindparam("id"))
_DELETE = delete(_key).where(_key.c.id == bindparam("gone"))
# Named rows ("secret|lookup") hold a bar; the id of a data key never does.
_IDS = select(_key.c.id).where(_key.c.id.not_like("%|%"), _key.c.made_at < bindparam("before"))
_COUNT = select(func.count()).select_from(_key)
_IS_FOREIGN = _key.c.kid != bindparam("newest")
_FOREIGN = (
    select(_key.c.id, _key.c.kid, _key.c.wrapped)
    .where(_IS_FOREIGN, _key.c.id > bindparam("after"))
    .order_by(_key.c.id)
    .limit(CHUNK)
)
_FOREIGN_COUNT = select(func.count()).select_from(_key).where(_IS_FOREIGN)
_REWRAP = (
    update(_key)
    .where(_key.c.id == bindparam("which"), _key.c.kid == bindparam("old"))
    .values(kid=bindparam("new"), wrapped=bindparam("sealed"))
)
_ADD_IF_ABSENT = text(
    "INSERT INTO wrapped_key (id, kid, wrapped, made_at) VALUES (:id, :kid, :wrapped, :made_at)"
    " ON CONFLICT (id) DO NOTHING"
)
_REPLACE = text(
    "INSERT INTO wrapped_key (id, kid, wrapped, made_at) VALUES (:id, :kid, :wrapped, :made_at)"
    " ON CONFLICT (id) DO UPDATE SET kid = excluded.kid, wrapped = excluded.wrapped"
)
_EVER = 2**63 - 1

Row = dict[str, Any]


class NotFlushed(KeyFault):
    """Keys are deleted, but old bytes may stand in the store's log; erase again."""


class KeyRows:
    """The rows of one key store; ``row`` is a dict of id, kid, wrapped and made_at (µs)."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        try:
            _meta.create_all(engine)
        except DBAPIError:
            # Two replicas at their first start: the other one made the table in between.
            _meta.create_all(engine)
        if engine.dialect.name == "sqlite":
            # Whoever died while he erased keys left their bytes in the log. Where somebody else
            # reads just now, the next sweep empties it.
            _emptied(engine)

    def count(self) -> int:
        """Count every row, named or not."""
        with self._engine.connect() as conn:
            return conn.execute(_COUNT).scalar_one()

    def read(self, row_id: str) -> tuple[str, bytes] | None:
        """Return kid and wrapped key, or None."""
        with self._engine.connect() as conn:
            row = conn.execute(_READ, {"id": row_id}).one_or_none()
        return None if row is None else (row.kid, row.wrapped)

    def data_ids(self, before: int = _EVER) -> list[str]:
        """List the data keys made before that moment (µs)."""
        with self._engine.connect() as conn:
            return list(conn.scalars(_IDS, {"before": before}))

    def add(self, rows: Sequence[Row]) -> None:
        """Commit new rows."""
        with self._writing() as conn:
            conn.execute(_INSERT, rows)

    def add_if_absent(self, row: Row) -> None:
        """Commit the row unless another process was first."""
        with self._writing() as conn:
            conn.execute(_ADD_IF_ABSENT, row)

    def replace(self, row: Row) -> None:
        """Commit the row in place of the former one."""
        with self._writing() as conn:
            conn.execute(_REPLACE, row)

    def destroy(self, row_ids: Iterable[str]) -> None:
        """Delete rows and clear the log; an absent row is no fault."""
        if gone := [{"gone": row_id} for row_id in row_ids]:
            with self._writing() as conn:
                conn.execute(_DELETE, gone)
        failpoints.reached(Point.ERASED)
        _flush(self._engine)

    def foreign(self, newest: str, after: str) -> Sequence[Any]:
        """Read some rows above id *after* (id, kid, wrapped) that another key wraps."""
        with self._engine.connect() as conn:
            return conn.execute(_FOREIGN, {"newest": newest, "after": after}).all()

    def count_foreign(self, newest: str) -> int:
        """Count the rows that another key than *newest* wraps."""
        with self._engine.connect() as conn:
            return conn.execute(_FOREIGN_COUNT, {"newest": newest}).scalar_one()

    def rewrap(self, rows: Sequence[Row]) -> None:
        """Commit new wrappings (which, old, new, sealed) where the old one still stands."""
        with self._writing() as conn:
            conn.execute(_REWRAP, rows)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _writing(self) -> AbstractContextManager[Connection]:
        return self._engine.execution_options(writes=True).begin()


def file_engine(path: Path) -> Engine:
    """Open the SQLite key file: private, flushed at every commit, deleted bytes overwritten."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(conn: Connection) -> None:
        writes = conn.get_execution_options().get("writes", False)
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def server_engine(url: str) -> Engine:
    """Give the synchronous face of an asyncpg engine; it works inside a greenlet only."""
    return create_async_engine(url, pool_size=4, pool_pre_ping=True).sync_engine


def _flush(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            conn.exec_driver_sql("VACUUM wrapped_key")
        return
    give_up = time.monotonic() + _FLUSH_LIMIT
    while not _emptied(engine):
        if time.monotonic() > give_up:
            raise NotFlushed("somebody held the key store's log for too long; erase again")
        # Another checkpoint is running; SQLite does not wait for those by itself.
        time.sleep(_FLUSH_PAUSE)


def _emptied(engine: Engine) -> bool:
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (busy, *_) = cursor.fetchall()[0]
    finally:
        raw.close()
    return not busy
