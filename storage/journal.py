"""Who did what, when, and has anybody changed the record since?

A turn writes a plain row. A job chains committed rows in the order it finds them: each seal
holds SHA-256(former seal | row). An edit, deletion or swap breaks the chain at its place; a
cut tail is found by the head that is kept outside the database (`Head`).
"""

import asyncio
import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

import asyncpg  # type: ignore[import-untyped] # it ships no types
import orjson
from sqlalchemy import Connection, bindparam, func, insert, make_url, select

from storage.columns import to_us
from storage.tables import journal, seal

ANCHOR = "journal-head"
#: Rows that commit late are still found when at most this many ids overtook them.
LOOK_BACK = 5000
BATCH = 5000
_START = bytes(32)

_APPEND = insert(journal)
_SEAL = insert(seal)
_HEAD = select(seal.c.position, seal.c.hash).order_by(seal.c.position.desc()).limit(1)
_NEWEST = select(func.max(seal.c.journal_id))
_COLUMNS = (
    journal.c.id,
    journal.c.at,
    journal.c.actor,
    journal.c.action,
    journal.c.subject,
    journal.c.detail,
)
_UNSEALED = (
    select(*_COLUMNS)
    .outerjoin(seal, seal.c.journal_id == journal.c.id)
    .where(seal.c.journal_id.is_(None), journal.c.id > bindparam("after"))
    .order_by(journal.c.id)
    .limit(bindparam("limit"))
)
_CHAIN_SQL = (
    "SELECT s.position, s.hash, j.id, j.at, j.actor, j.action, j.subject, j.detail"
    " FROM seal s LEFT JOIN journal j ON j.id = s.journal_id ORDER BY s.position"
)


@dataclass(frozen=True, slots=True)
class Head:
    """The last seal; kept in the key store and printed daily, it proves that no tail was cut."""

    position: int
    hash: bytes

    def to_bytes(self) -> bytes:
        """Write the head for `KeyStore.keep`."""
        return self.position.to_bytes(8, "big") + self.hash

    @classmethod
    def from_bytes(cls, written: bytes | None) -> Self | None:
        """Read what `KeyStore.kept` returned; None when nothing was kept."""
        return None if written is None else cls(int.from_bytes(written[:8], "big"), written[8:])


EMPTY = Head(0, _START)


class Flaw(StrEnum):
    """What is wrong at the first broken position."""

    ALTERED = "altered"  # row or seal was edited, or two were swapped
    ROW_MISSING = "row-missing"
    SEAL_MISSING = "seal-missing"
    CUT = "cut"  # the chain ends before the kept head, or was rewritten as a whole


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far the chain holds: *head* is the last good seal, *flaw* what follows it."""

    head: Head
    flaw: Flaw | None = None
    broken_at: int | None = None


def append(
    conn: Connection,
    *,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Write one row of the record; *detail* holds ids and lengths, never a citizen's words."""
    written = orjson.dumps(detail or {}, option=orjson.OPT_SORT_KEYS).decode()
    conn.execute(
        _APPEND,
        {"at": at, "actor": actor, "action": action, "subject": subject, "detail": written},
    )


def head(conn: Connection) -> Head:
    """Return the last seal, or EMPTY."""
    row = conn.execute(_HEAD).one_or_none()
    return EMPTY if row is None else Head(row.position, bytes(row.hash))


def chain(conn: Connection, limit: int = 1000, *, look_back: int | None = LOOK_BACK) -> Head:
    """Seal up to *limit* committed rows and return the new head.

    Two chainers at once cannot both commit: a position exists once. *look_back* None searches
    the whole journal for rows that committed very late (once a day).
    """
    last = head(conn)
    newest = conn.execute(_NEWEST).scalar_one() or 0
    after = 0 if look_back is None else newest - look_back
    rows = conn.execute(_UNSEALED, {"after": after, "limit": limit}).all()
    seals = []
    for row in rows:
        position, row_id, at, *words = last.position + 1, row[0], to_us(row[1]), *row[2:]
        last = Head(position, _hash(last.hash, position, row_id, at, *words))
        seals.append({"position": last.position, "journal_id": row.id, "hash": last.hash})
    if seals:
        conn.execute(_SEAL, seals)
    return last


async def verify(url: str, *, anchor: Head | None = None) -> Verdict:
    """Check the whole chain of the database at *url*, as it stands at one moment."""
    parts = make_url(url)
    if parts.get_backend_name() == "sqlite":
        return await asyncio.to_thread(verify_file, Path(parts.database or ""), anchor=anchor)
    plain = parts.set(drivername="postgresql").render_as_string(hide_password=False)
    return await _verify_server(plain, anchor)


def verify_file(path: Path, *, anchor: Head | None = None) -> Verdict:
    """Check the chain of a SQLite file; may run beside the writer."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        check = _Check(anchor)
        cursor = connection.execute(_CHAIN_SQL)
        while rows := cursor.fetchmany(BATCH):
            if not check.accept(rows):
                break
        return check.verdict()


async def _verify_server(url: str, anchor: Head | None) -> Verdict:
    check = _Check(anchor)
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            cursor = await connection.cursor(_CHAIN_SQL)
            while rows := await cursor.fetch(BATCH):
                if not check.accept(rows):
                    break
    finally:
        await connection.close()
    return check.verdict()


class _Check:
    """Recompute seal after seal until the first that does not fit."""

    def __init__(self, anchor: Head | None) -> None:
        self._position, self._hash = EMPTY.position, EMPTY.hash
        self._anchor = anchor or EMPTY
        self._flaw: Flaw | None = None

    def accept(self, rows: Iterable[Any]) -> bool:
        """Take the next rows of the chain; False once it is broken."""
        # Plain locals: this loop runs once per row of the whole record.
        at, former, anchor = self._position, self._hash, self._anchor
        for position, sealed, row_id, *row in rows:
            found = _hash(former, at + 1, row_id, *row)
            if (
                found != sealed
                or position != at + 1
                or (position == anchor.position and sealed != anchor.hash)
            ):
                self._flaw = _flaw(at + 1, position, row_id, same=found == sealed)
                break
            at, former = position, found
        self._position, self._hash = at, former
        return self._flaw is None

    def verdict(self) -> Verdict:
        """Say how far the chain holds."""
        flaw = self._flaw
        if flaw is None and self._anchor.position > self._position:
            flaw = Flaw.CUT
        head = Head(self._position, self._hash)
        return Verdict(head, flaw, None if flaw is None else head.position + 1)


def _flaw(expected: int, position: int, row_id: int | None, *, same: bool) -> Flaw:
    if position != expected:
        return Flaw.SEAL_MISSING
    if row_id is None:
        return Flaw.ROW_MISSING
    return Flaw.CUT if same else Flaw.ALTERED


def _hash(former: bytes, position: int, row_id: int, at: int, *words: str) -> bytes:
    row = orjson.dumps((position, row_id, at, *words), default=repr)
    return hashlib.sha256(former + row).digest()
