"""Which message of a slot waits in a lane, that a newer one may take in?"""

from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, select

from storage import outbox_rows
from storage.columns import spelled
from storage.outbox_rows import Letter
from storage.sealing import Sealer
from storage.tables import outbox

# The condition of a partial index, word by word, so that SQLite finds it.
_OPEN: Final = (spelled("due"), spelled("leased"))
_WAITING = (
    select(outbox.c.id)
    .where(
        outbox.c.lane == bindparam("of", type_=BigInteger),
        outbox.c.state.in_(_OPEN),
        outbox.c.state == "due",
        outbox.c.slot == bindparam("slot"),
    )
    .order_by(outbox.c.id)
)


def waiting(conn: Connection, sealer: Sealer, *, lane: int, slot: str) -> Letter | None:
    """Return the newest row of *slot* that nobody has taken up yet, or None."""
    ids = list(conn.execute(_WAITING, {"of": lane, "slot": slot}).scalars())
    return next(iter(outbox_rows.letters(conn, sealer, ids[-1:])), None)
