"""How many drafts are open, and how many files came today, from everybody together?

Counters, so that a turn pays the same however many there are. A turn adds to them last of
all: their rows are everybody's, and nobody waits for another lock while he holds one.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, select, text

from storage.tables import talk, total

DRAFTS: Final = "drafts"
FILES: Final = "files"
OPEN: Final = 0
"""The day of what is counted over all days."""

_ADD = text(
    "INSERT INTO total (name, day, count) VALUES (:name, :day, :delta) "
    "ON CONFLICT (name, day) DO UPDATE SET count = total.count + :delta"
)
_OF = select(total.c.name, total.c.count.label("many")).where(
    total.c.day.in_((OPEN, bindparam("today")))
)
_SET = text("UPDATE total SET count = :now WHERE name = :name AND day = :day")
_DRAFTS = select(func.count()).select_from(talk).where(talk.c.expires_at.is_not(None))
_FORGET = delete(total).where(total.c.day != OPEN, total.c.day < bindparam("before"))


def counts(conn: Connection, today: date) -> dict[str, int]:
    """Return the counters by name; what was never counted is missing."""
    rows = conn.execute(_OF, {"today": today.toordinal()})
    return {row.name: row.many for row in rows}


def add(conn: Connection, today: date, deltas: Mapping[str, int]) -> None:
    """Add to the counters, in the order of their names."""
    for name in sorted(deltas):
        day = OPEN if name == DRAFTS else today.toordinal()
        if deltas[name]:
            conn.execute(_ADD, {"name": name, "day": day, "delta": deltas[name]})


def recount(conn: Connection) -> None:
    """Count the drafts anew: what no turn ended is not counted for ever.

    The counter is locked before the look, so that a turn adds either before it or after.
    """
    conn.execute(_ADD, {"name": DRAFTS, "day": OPEN, "delta": 0})
    now = conn.execute(_DRAFTS).scalar_one()
    conn.execute(_SET, {"name": DRAFTS, "day": OPEN, "now": now})


def forget(conn: Connection, before: date) -> None:
    """Delete the counters of days before that one."""
    conn.execute(_FORGET, {"before": before.toordinal()})
