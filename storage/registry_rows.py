"""Which editions are in force, and which of their records answer to a word?

An edition arrives in chunks and is asked only once the last of them is there. Every look is
a search of an index: by edition and key, then by record.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import orjson
from sqlalchemy import BigInteger, Connection, bindparam, delete, func, insert, select, update

from clues.registry import Edition, EditionState, Record, RegistryKind
from storage.columns import AnyRow, new_id
from storage.registry_tables import edition, import_chunk, record, record_key

CHUNK: Final = 200
"""So many rows are written at once: some ten milliseconds, for which a chat may wait."""
KEYS_AT_ONCE: Final = 12
MOST_FOUND: Final = 60
_ROOM: Final = 1_000_000  # a record's id is its edition's id and its place within it

_EDITIONS = (
    select(edition)
    .where(edition.c.kind == bindparam("of_kind"), edition.c.state == bindparam("now_state"))
    .order_by(edition.c.id.desc())
    .limit(500)
)
_ALL = select(edition).order_by(edition.c.kind, edition.c.id)
_ONE = select(edition).where(edition.c.id == bindparam("of", type_=BigInteger))
_BEGIN = insert(edition)
_ARRIVED = (
    update(edition)
    .where(edition.c.id == bindparam("of"))
    .values(arrived=edition.c.arrived + bindparam("more"))
)
_IN_FORCE = (
    update(edition)
    .where(edition.c.id == bindparam("of"), edition.c.arrived >= edition.c.rows)
    .values(state=EditionState.IN_FORCE)
)
_ADD_CHUNK = insert(import_chunk)
_CHUNK = select(import_chunk.c.body).where(
    import_chunk.c.edition_id == bindparam("of", type_=BigInteger),
    import_chunk.c.number == bindparam("place"),
)
_CHUNK_TAKEN = delete(import_chunk).where(
    import_chunk.c.edition_id == bindparam("of"), import_chunk.c.number == bindparam("place")
)
_TAKEN = select(record.c.id).where(record.c.id == bindparam("of", type_=BigInteger))
_ADD_RECORD = insert(record)
_ADD_KEY = insert(record_key)
_NAMES: Final = tuple(f"key_{at}" for at in range(KEYS_AT_ONCE))
_HITS = (
    select(record_key.c.record_id, func.count().label("hits"))
    .where(
        record_key.c.edition_id == bindparam("of", type_=BigInteger),
        record_key.c.key.in_([bindparam(name) for name in _NAMES]),
    )
    .group_by(record_key.c.record_id)
    .order_by(func.count().desc(), record_key.c.record_id.desc())
    .limit(MOST_FOUND)
    .subquery("hit")
)
_BY_KEYS = (
    select(record.c.id, record.c.ident, record.c.valid_from, record.c.valid_to, record.c.body)
    .join(_HITS, _HITS.c.record_id == record.c.id)
    .order_by(_HITS.c.hits.desc(), record.c.id.desc())
)
_IDENTS = (
    select(record.c.ident)
    .where(
        record.c.id >= bindparam("first", type_=BigInteger),
        record.c.id < bindparam("beyond", type_=BigInteger),
    )
    .order_by(record.c.id)
    .limit(CHUNK)
)
_STARTING = (
    select(record.c.id, record.c.ident, record.c.valid_from, record.c.valid_to, record.c.body)
    .join(record_key, record_key.c.record_id == record.c.id)
    .where(
        record_key.c.edition_id == bindparam("of", type_=BigInteger),
        record_key.c.key >= bindparam("first"),
        record_key.c.key < bindparam("beyond"),
    )
    .order_by(record_key.c.key)
    .limit(MOST_FOUND)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEdition:
    """An edition about to arrive. *rows* is how many records it has."""

    kind: RegistryKind
    name: str
    source: str
    updated: date
    digest: str
    rows: int
    valid_from: date | None = None
    valid_to: date | None = None
    replaces: tuple[int, ...] = ()


def editions(
    conn: Connection, kind: RegistryKind, state: EditionState = EditionState.IN_FORCE
) -> list[Edition]:
    """Return the editions of a kind, newest first."""
    rows = conn.execute(_EDITIONS, {"of_kind": kind, "now_state": state})
    return [_edition(row) for row in rows]


def everything(conn: Connection) -> list[Edition]:
    """Return every edition there is, for the operator's list."""
    return [_edition(row) for row in conn.execute(_ALL)]


def one(conn: Connection, edition_id: int) -> Edition | None:
    """Return an edition."""
    row = conn.execute(_ONE, {"of": edition_id}).first()
    return None if row is None else _edition(row)


def begin(conn: Connection, new: NewEdition, now: datetime) -> int:
    """Begin an edition; nobody is answered from it before its last chunk is there."""
    values = {
        "kind": new.kind,
        "name": new.name,
        "source": new.source,
        "state": EditionState.ARRIVING,
        "updated_day": new.updated.toordinal(),
        "valid_from": _ordinal(new.valid_from),
        "valid_to": _ordinal(new.valid_to),
        "digest": new.digest,
        "rows": new.rows,
        "arrived": 0,
        "imported_at": now,
        "replaces": ",".join(map(str, new.replaces)) or None,
    }
    return new_id(conn.execute(_BEGIN, values))


def add_chunk(conn: Connection, edition_id: int, number: int, records: Sequence[Record]) -> bool:
    """Put checked rows aside until somebody has time for them; False when they are there.

    So an import that was interrupted goes on where it stopped.
    """
    taken = {"of": edition_id * _ROOM + number * CHUNK}
    if conn.execute(_CHUNK, {"of": edition_id, "place": number}).first() is not None:
        return False
    if conn.execute(_TAKEN, taken).first() is not None:
        return False
    body = orjson.dumps([_packed(each) for each in records]).decode()
    conn.execute(_ADD_CHUNK, {"edition_id": edition_id, "number": number, "body": body})
    return True


def take_chunk(conn: Connection, edition_id: int, number: int) -> int:
    """Turn one chunk into records and return how many; a chunk that was taken gives none.

    The row of the edition is changed first and so held: the last chunk sees all others.
    """
    body = conn.execute(_CHUNK, {"of": edition_id, "place": number}).scalar()
    if body is None:
        return 0
    packed = orjson.loads(body)
    conn.execute(_ARRIVED, {"of": edition_id, "more": len(packed)})
    if conn.execute(_CHUNK_TAKEN, {"of": edition_id, "place": number}).rowcount == 0:
        raise LookupError("somebody else took this chunk")
    first = edition_id * _ROOM + number * CHUNK
    conn.execute(
        _ADD_RECORD,
        [
            {
                "id": first + at,
                "edition_id": edition_id,
                "ident": each["i"],
                "valid_from": each["f"],
                "valid_to": each["t"],
                "body": orjson.dumps(each["b"]).decode(),
            }
            for at, each in enumerate(packed)
        ],
    )
    conn.execute(
        _ADD_KEY,
        [
            {"edition_id": edition_id, "key": key, "record_id": first + at}
            for at, each in enumerate(packed)
            for key in each["k"]
        ],
    )
    conn.execute(_IN_FORCE, {"of": edition_id})
    return len(packed)


def by_keys(conn: Connection, of: Edition, keys: Iterable[str]) -> list[Record]:
    """Return the records of an edition that answer to any of *keys*, best first.

    At most twelve keys are asked and sixty records returned.
    """
    asked = sorted(set(keys))[:KEYS_AT_ONCE]
    if not asked:
        return []
    values = {name: asked[min(at, len(asked) - 1)] for at, name in enumerate(_NAMES)}
    return [_record(row, of) for row in conn.execute(_BY_KEYS, {"of": of.id, **values})]


def starting(conn: Connection, of: Edition, beginning: str) -> list[Record]:
    """Return the records of an edition with a key that begins like this."""
    values = {"of": of.id, "first": beginning, "beyond": beginning + "\U0010fffe"}
    found = {row.id: _record(row, of) for row in conn.execute(_STARTING, values)}
    return list(found.values())


def some_idents(conn: Connection, of: Edition) -> list[str]:
    """Return what the first records of an edition are called."""
    values = {"first": of.id * _ROOM, "beyond": (of.id + 1) * _ROOM}
    return list(conn.execute(_IDENTS, values).scalars())


def _packed(each: Record) -> dict[str, Any]:
    return {
        "i": each.ident[:400],
        "f": _ordinal(each.valid_from),
        "t": _ordinal(each.valid_to),
        "k": sorted(key[:96] for key in each.keys),
        "b": dict(each.body),
    }


def _record(row: AnyRow, of: Edition) -> Record:
    return Record(
        number=row.id % _ROOM,
        ident=row.ident,
        body=orjson.loads(row.body),
        valid_from=_day(row.valid_from),
        valid_to=_day(row.valid_to),
        edition=of,
    )


def _edition(row: AnyRow) -> Edition:
    return Edition(
        id=row.id,
        kind=RegistryKind(row.kind),
        name=row.name,
        source=row.source,
        state=EditionState(row.state),
        updated=date.fromordinal(row.updated_day),
        valid_from=_day(row.valid_from),
        valid_to=_day(row.valid_to),
        digest=row.digest,
        rows=row.rows,
        replaces=tuple(int(each) for each in (row.replaces or "").split(",") if each),
    )


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
