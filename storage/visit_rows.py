"""Which clue has a browser just opened by its code, and how often did it miss?

A visit is known by the keyed hash of its session alone. The code is kept nowhere: what is
sealed here is the keyed hash of it, by which the clue is found again, and the misses.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, text

from storage.columns import UtcUs
from storage.sealing import Sealer
from storage.tables import visit

_FIND = select(visit.c.sealed).where(
    visit.c.lookup == bindparam("of"), visit.c.until > bindparam("now", type_=UtcUs)
)
_KEEP = text(
    "INSERT INTO visit (lookup, sealed, until) VALUES (:of, :sealed, :until) "
    "ON CONFLICT (lookup) DO UPDATE SET sealed = :sealed, until = :until"
).bindparams(bindparam("until", type_=UtcUs))
_END = delete(visit).where(visit.c.lookup == bindparam("of"))
_SWEEP = delete(visit).where(visit.c.until <= bindparam("now", type_=UtcUs))


def find(conn: Connection, sealer: Sealer, lookup: bytes, now: datetime) -> dict[str, Any]:
    """Return what is kept of a visit; nothing when its time is over."""
    row = conn.execute(_FIND, {"of": lookup, "now": now}).first()
    found: dict[str, Any] = {}
    if row is not None:
        found = sealer.unseal_json(None, _place(lookup), row.sealed)
    return found


def keep(
    conn: Connection, sealer: Sealer, lookup: bytes, told: dict[str, Any], until: datetime
) -> None:
    """Keep what is known of a visit until that moment."""
    sealed = sealer.seal_json(None, _place(lookup), told)
    conn.execute(_KEEP, {"of": lookup, "sealed": sealed, "until": until})


def end(conn: Connection, lookup: bytes) -> None:
    """Keep nothing of a visit."""
    conn.execute(_END, {"of": lookup})


def sweep(conn: Connection, now: datetime) -> None:
    """Let go of every visit whose time is over."""
    conn.execute(_SWEEP, {"now": now})


def _place(lookup: bytes) -> str:
    return f"visit|sealed|{lookup.hex()}"
