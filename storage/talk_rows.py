"""What does the database hold of a conversation, and is its row locked?"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from storage.columns import AnyRow, UtcUs, new_id
from storage.keys import Erased
from storage.sealing import Sealer
from storage.tables import address, line, staff, talk

_LOOK = (
    select(
        address.c.id,
        address.c.language,
        address.c.blocked,
        address.c.staff_id,
        staff.c.unit,
        staff.c.role,
        staff.c.state,
        talk.c.version,
        talk.c.asked,
        talk.c.key_id,
        talk.c.sealed,
        talk.c.screen,
        talk.c.touched_at,
    )
    .select_from(address.join(talk).outerjoin(staff, address.c.staff_id == staff.c.id))
    .where(address.c.lookup == bindparam("lookup"))
)
_FIND = _LOOK.with_for_update(of=talk)
_BEGIN = text(
    "INSERT INTO talk (address_id, version, asked, touched_at) "
    "SELECT id, 0, 0, :at FROM address WHERE lookup = :lookup ON CONFLICT DO NOTHING"
).bindparams(bindparam("at", type_=UtcUs))
_SAVE = (
    update(talk)
    .where(talk.c.address_id == bindparam("of"), talk.c.version == bindparam("was"))
    .values(
        version=bindparam("was") + 1,
        asked=bindparam("asked_now"),
        flow=bindparam("flow_now"),
        key_id=bindparam("key_now"),
        sealed=bindparam("sealed_now"),
        screen=bindparam("screen_now"),
        touched_at=bindparam("at", type_=UtcUs),
        remind_at=bindparam("remind", type_=UtcUs),
        expires_at=bindparam("expire", type_=UtcUs),
    )
)
_SCREEN = (
    update(talk)
    .where(talk.c.address_id == bindparam("of"), talk.c.asked == bindparam("question"))
    .values(screen=bindparam("message"))
)
_DUE = {
    "remind": select(address.c.id, address.c.channel, address.c.lookup, talk.c.version)
    .join(talk)
    .where(talk.c.remind_at <= bindparam("now", type_=UtcUs))
    .limit(200),
    "expire": select(address.c.id, address.c.channel, address.c.lookup, talk.c.version)
    .join(talk)
    .where(talk.c.expires_at <= bindparam("now", type_=UtcUs))
    .limit(200),
}
_ACTS = (
    select(staff.c.id, staff.c.unit, staff.c.role)
    .join(address, address.c.staff_id == staff.c.id)
    .where(address.c.id == bindparam("of", type_=BigInteger), staff.c.state == "active")
)
_BEGIN_ANEW = (
    update(talk)
    .where(talk.c.address_id == bindparam("of"))
    .values(
        version=talk.c.version + 1,
        flow=None,
        key_id=None,
        sealed=bindparam("sealed_now"),
        screen=None,
        remind_at=None,
        expires_at=None,
    )
)
_ASKED = select(talk.c.asked).where(talk.c.address_id == bindparam("of", type_=BigInteger))
_ADD_LINE = insert(line)
_LINES = (
    select(line.c.id, line.c.mine, line.c.at, line.c.key_id, line.c.sealed)
    .where(
        line.c.address_id == bindparam("of", type_=BigInteger),
        line.c.id > bindparam("after", type_=BigInteger),
    )
    .order_by(line.c.id)
)
_NEWEST = (
    select(func.max(line.c.id))
    .join(address, address.c.id == line.c.address_id)
    .where(address.c.lookup == bindparam("lookup"))
)
_WIPE_LINES = delete(line).where(line.c.address_id == bindparam("of"))
_WIPE_DRAFT = delete(line).where(
    line.c.address_id == bindparam("of"), line.c.key_id == bindparam("key")
)


@dataclass(frozen=True, slots=True)
class TalkRow:
    """A locked conversation: its address, its staff member if any, its opened body."""

    address_id: int
    language: str
    blocked: bool
    staff_id: int | None
    unit: str | None
    role: str | None
    version: int
    asked: int
    key_id: str | None
    body: dict[str, Any] | None
    screen: str | None
    touched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkChange:
    """What a turn writes back; *remind_at* and *expires_at* concern the open draft."""

    version: int
    asked: int
    flow: str | None
    key_id: str | None
    body: dict[str, Any]
    screen: str | None
    at: datetime
    remind_at: datetime | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of a web transcript."""

    id: int
    mine: bool
    at: datetime
    body: dict[str, Any]


class Moved(Exception):
    """Another transaction changed the row first; running the turn again is safe."""


def find(conn: Connection, sealer: Sealer, lookup: bytes, *, lock: bool = True) -> TalkRow | None:
    """Return the conversation of *lookup*, locked until the transaction ends."""
    row = conn.execute(_FIND if lock else _LOOK, {"lookup": lookup}).first()
    if row is None:
        return None
    active = row.state == "active"
    body = _open(sealer, row)
    return TalkRow(
        row.id,
        row.language,
        row.blocked,
        row.staff_id if active else None,
        row.unit if active else None,
        row.role if active else None,
        row.version,
        row.asked,
        row.key_id if body is not None else None,
        body,
        row.screen,
        row.touched_at,
    )


def still_acts(conn: Connection, row: TalkRow) -> TalkRow:
    """Return *row* with the post its person holds now, read behind the lock.

    A lock that was waited for brings the newest talk, but the member as he was before.
    """
    found = conn.execute(_ACTS, {"of": row.address_id}).first()
    if found is None:
        return replace(row, staff_id=None, unit=None, role=None)
    return replace(row, staff_id=found.id, unit=found.unit, role=found.role)


def begin_anew(conn: Connection, sealer: Sealer, address_id: int, body: dict[str, Any]) -> None:
    """Leave nothing of a conversation but *body*; a turn that read it before finds it Moved."""
    sealed = sealer.seal_json(None, _place(address_id), body)
    conn.execute(_BEGIN_ANEW, {"of": address_id, "sealed_now": sealed})


def begin(conn: Connection, lookup: bytes, now: datetime) -> None:
    """Make sure the address of *lookup* has a talk row to lock."""
    conn.execute(_BEGIN, {"lookup": lookup, "at": now})


def save(conn: Connection, sealer: Sealer, address_id: int, change: TalkChange) -> None:
    """Write the conversation back; raises Moved when its version is not the one read."""
    sealed = sealer.seal_json(change.key_id, _place(address_id), change.body)
    done = conn.execute(
        _SAVE,
        {
            "of": address_id,
            "was": change.version,
            "asked_now": change.asked,
            "flow_now": change.flow,
            "key_now": change.key_id,
            "sealed_now": sealed,
            "screen_now": change.screen,
            "at": change.at,
            "remind": change.remind_at,
            "expire": change.expires_at,
        },
    )
    if done.rowcount != 1:
        raise Moved


def show_on(conn: Connection, address_id: int, *, asked: int, message: str) -> None:
    """Note which message of the channel shows question number *asked*."""
    conn.execute(_SCREEN, {"of": address_id, "question": asked, "message": message})


def asked_now(conn: Connection, address_id: int) -> int | None:
    """Return the number of the question that stands open for this address."""
    return conn.execute(_ASKED, {"of": address_id}).scalar()


def due(conn: Connection, what: str, now: datetime) -> list[tuple[int, str, bytes, int]]:
    """Return id, channel, lookup and version of talks to "remind" or "expire" by *now*."""
    return [tuple(row) for row in conn.execute(_DUE[what], {"now": now})]


def add_line(
    conn: Connection,
    sealer: Sealer,
    address_id: int,
    key_id: str | None,
    *,
    mine: bool,
    body: dict[str, Any],
    now: datetime,
) -> int:
    """Add a line to the transcript of a web visit and return its id."""
    sealed = sealer.seal_json(key_id, f"line|sealed|{address_id}", body)
    done = conn.execute(
        _ADD_LINE,
        {"address_id": address_id, "mine": mine, "at": now, "key_id": key_id, "sealed": sealed},
    )
    return new_id(done)


def lines(conn: Connection, sealer: Sealer, address_id: int, after: int = 0) -> list[LineRow]:
    """Return the transcript of a web visit, oldest first, from behind line *after*."""
    rows = conn.execute(_LINES, {"of": address_id, "after": after})
    place = f"line|sealed|{address_id}"
    return [
        LineRow(row.id, row.mine, row.at, sealer.unseal_json(row.key_id, place, row.sealed))
        for row in rows
    ]


def newest_line(conn: Connection, lookup: bytes) -> int:
    """Return the id of the newest line of a web visit, 0 when there is none."""
    return conn.execute(_NEWEST, {"lookup": lookup}).scalar() or 0


def wipe_lines(conn: Connection, address_id: int) -> None:
    """Delete the transcript of a web visit."""
    conn.execute(_WIPE_LINES, {"of": address_id})


def wipe_draft(conn: Connection, address_id: int, key_id: str) -> None:
    """Delete the lines of a web visit that were sealed with the key of a draft."""
    conn.execute(_WIPE_DRAFT, {"of": address_id, "key": key_id})


def _open(sealer: Sealer, row: AnyRow) -> dict[str, Any] | None:
    if row.sealed is None:
        return None
    try:
        body: dict[str, Any] = sealer.unseal_json(row.key_id, _place(row.id), row.sealed)
    except Erased:  # the person had everything deleted; the conversation begins anew
        return None
    return body


def _place(address_id: int) -> str:
    return f"talk|sealed|{address_id}"
