"""Which one-use secrets lead to a draft or a status from elsewhere, and were they used?

Only keyed hashes are kept: whoever reads the table can open nothing with it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.columns import UtcUs
from storage.tables import handover

_ADD = insert(handover)
_FIND = select(
    handover.c.digest,
    handover.c.purpose,
    handover.c.address_id,
    handover.c.key_id,
    handover.c.clue_id,
    handover.c.expires_at,
    handover.c.used_at,
).where(handover.c.digest == bindparam("of"))
_UNSPENT = select(handover.c.digest).where(
    handover.c.digest == bindparam("of"), handover.c.used_at.is_(None)
)
_SPEND = (
    update(handover)
    .where(handover.c.digest == bindparam("of"), handover.c.used_at.is_(None))
    .values(used_at=bindparam("at", type_=UtcUs))
)
_SPEND_DRAFT = (
    update(handover)
    .where(handover.c.key_id == bindparam("draft"), handover.c.used_at.is_(None))
    .where(handover.c.address_id == bindparam("of"))
    .values(used_at=bindparam("at", type_=UtcUs))
)
_TAKE_BACK = delete(handover).where(
    handover.c.address_id == bindparam("of"),
    handover.c.purpose == bindparam("what"),
    handover.c.used_at.is_(None),
)
_CUT = delete(handover).where(
    handover.c.address_id == bindparam("of"), handover.c.clue_id == bindparam("about")
)
_CUT_ALL = delete(handover).where(handover.c.address_id == bindparam("of"))
_FORGET = delete(handover).where(handover.c.expires_at < bindparam("before", type_=UtcUs))


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One secret: for which draft (by its key) or clue, from which address, until when."""

    digest: bytes
    purpose: str
    address_id: int
    expires_at: datetime
    key_id: str | None = None
    clue_id: int | None = None
    used_at: datetime | None = None


def add(conn: Connection, new: Handover) -> None:
    """Keep a fresh secret; an older one of the same address and purpose ends unused."""
    conn.execute(_TAKE_BACK, {"of": new.address_id, "what": new.purpose})
    conn.execute(
        _ADD,
        {
            "digest": new.digest,
            "purpose": new.purpose,
            "address_id": new.address_id,
            "key_id": new.key_id,
            "clue_id": new.clue_id,
            "expires_at": new.expires_at,
        },
    )


def find(conn: Connection, digest: bytes) -> Handover | None:
    """Return the secret with this hash, used or not; its row is not locked."""
    row = conn.execute(_FIND, {"of": digest}).first()
    if row is None:
        return None
    return Handover(
        digest=row.digest,
        purpose=row.purpose,
        address_id=row.address_id,
        key_id=row.key_id,
        clue_id=row.clue_id,
        expires_at=row.expires_at,
        used_at=row.used_at,
    )


def unspent(conn: Connection, digest: bytes) -> bool:
    """Return whether a secret is still there and unused."""
    return conn.execute(_UNSPENT, {"of": digest}).first() is not None


def spend(conn: Connection, digest: bytes, now: datetime) -> bool:
    """Spend a secret; False when somebody was first."""
    return conn.execute(_SPEND, {"of": digest, "at": now}).rowcount == 1


def spend_draft(conn: Connection, address_id: int, key_id: str, now: datetime) -> None:
    """Spend every other secret of a draft that has left its address."""
    conn.execute(_SPEND_DRAFT, {"of": address_id, "draft": key_id, "at": now})


def cut(conn: Connection, address_id: int, clue_id: int) -> None:
    """Leave no row that names both an address and its clue."""
    conn.execute(_CUT, {"of": address_id, "about": clue_id})


def cut_all(conn: Connection, address_id: int) -> None:
    """Forget every secret that leads back to an address."""
    conn.execute(_CUT_ALL, {"of": address_id})


def forget(conn: Connection, before: datetime) -> None:
    """Delete what ran out before that moment."""
    conn.execute(_FORGET, {"before": before})
