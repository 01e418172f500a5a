"""Which rows of the outbox go into an answer in the response, and what became of them?

A row that waits for its person to be here again is ``held`` and says so in its fault; a row
that went with an answer is ``sent`` and says so in place of the channel's message id.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import BindParameter, Connection, bindparam, select, text, update

from storage import outbox_rows
from storage.columns import UtcUs
from storage.outbox_rows import LATE, LEASE, UNTIL_HERE, Letter
from storage.sealing import Sealer
from storage.tables import outbox

ANSWERED: Final = "answered"

_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
# Conditions of two partial indexes, word by word, so that SQLite finds them.
_WAITING = text(
    "SELECT id FROM outbox WHERE lane = :of AND state IN ('due','leased') AND state = 'due' "
    "UNION ALL SELECT id FROM outbox WHERE lane = :of AND state = 'held' "
    "AND fault LIKE 'until-here%' ORDER BY id"
)
_TAKE = (
    update(outbox)
    .where(outbox.c.id.in_(_IDS), outbox.c.state.in_(("due", "held")))
    .values(
        state="leased",
        attempts=outbox.c.attempts + 1,
        owner=bindparam("me"),
        lease_until=bindparam("until", type_=UtcUs),
    )
    .returning(outbox.c.id)
)
_PUSHED = select(outbox.c.id).where(
    outbox.c.id.in_(_IDS), outbox.c.state == "sent", outbox.c.provider_id.is_distinct_from(ANSWERED)
)


def take(conn: Connection, sealer: Sealer, lane: int, *, me: str, now: datetime) -> list[Letter]:
    """Lease what waits for an address to *me* and return it, oldest first."""
    ids = conn.execute(_WAITING, {"of": lane}).scalars().all()
    return outbox_rows.letters(conn, sealer, _leased(conn, ids, me, now)) if ids else []


def take_again(conn: Connection, ids: Sequence[int], *, me: str, now: datetime) -> bool:
    """Lease the rows of an answer that is given once more; False when one went another way."""
    if not ids:
        return True
    if conn.execute(_PUSHED, {"ids": list(ids)}).first() is not None:
        return False
    _leased(conn, ids, me, now)
    return True


def answered(conn: Connection, ids: Iterable[int], *, me: str, now: datetime) -> None:
    """End rows whose words went back in the response."""
    for each in ids:
        outbox_rows.finish(conn, each, me=me, state="sent", now=now, provider=ANSWERED)


def late(conn: Connection, ids: Iterable[int], *, me: str, now: datetime) -> None:
    """Give rows back whose answer came too late: they are pushed, or wait for their person."""
    for each in ids:
        outbox_rows.keep(conn, each, me=me, state="due", due=now, fault=LATE)


def hold(conn: Connection, letter: Letter, *, me: str, now: datetime, why: str) -> None:
    """Keep a row until its person is here again; whether it was late stays known."""
    fault = f"{UNTIL_HERE} {LATE if letter.late else why}"
    outbox_rows.keep(conn, letter.id, me=me, state="held", due=now, fault=fault)


def _leased(conn: Connection, ids: Sequence[int], me: str, now: datetime) -> list[int]:
    values = {"ids": list(ids), "me": me, "until": now + LEASE}
    return sorted(conn.execute(_TAKE, values).scalars())
