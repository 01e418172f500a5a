"""Which clues are looked up without the wall, and for whom?

For their own reporter, by his code, his address or his question; and for the clock and
the end of a post, which show none. No screen of a member of staff may be made of these.
"""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    not_,
    select,
    update,
)

from clues.model import Clue
from storage.clue_rows import COLUMNS, opened, whole
from storage.columns import UtcUs
from storage.sealing import Sealer
from storage.tables import clue

_BY_DIGEST = select(*COLUMNS).where(clue.c.receipt_digest == bindparam("digest"))


_BY_REPORTER = (
    select(*COLUMNS)
    .where(clue.c.reporter_id == bindparam("of", type_=BigInteger))
    .order_by(clue.c.id.desc())
    .limit(bindparam("many"))
)


_OF_REPORTER = select(*COLUMNS).where(
    clue.c.reporter_id == bindparam("of", type_=BigInteger), clue.c.number == bindparam("named")
)


_REPORTER = select(clue.c.reporter_id).where(clue.c.id == bindparam("of", type_=BigInteger))


_DIGEST = select(clue.c.receipt_digest).where(
    clue.c.id == bindparam("of", type_=BigInteger),
    clue.c.reporter_id == bindparam("from", type_=BigInteger),
)


# The version goes up, so that who read the clue before cannot write the link back.
_CUT_REPORTER = (
    update(clue)
    .where(clue.c.reporter_id == bindparam("of"))
    .values(reporter_id=None, version=clue.c.version + 1)
)


_TAKEN = select(clue.c.id).where(clue.c.number == bindparam("named"))


_NEARING = (
    select(*COLUMNS)
    .where(
        clue.c.due_day.between(
            bindparam("day", type_=BigInteger), bindparam("until", type_=BigInteger)
        ),
        clue.c.due_kind == bindparam("which"),
        not_(clue.c.working_told),
        clue.c.id > bindparam("after", type_=BigInteger),
    )
    .order_by(clue.c.id)
    .limit(200)
)


_OVERDUE_DAYS = (
    select(clue.c.due_day)
    .where(clue.c.due_day < bindparam("today", type_=BigInteger))
    .group_by(clue.c.due_day)
    .order_by(clue.c.due_day)
)


_FELL_DUE = (
    select(*COLUMNS)
    .where(
        clue.c.due_day == bindparam("day", type_=BigInteger),
        clue.c.id > bindparam("after", type_=BigInteger),
    )
    .order_by(clue.c.id)
    .limit(200)
)


_LAPSED = select(*COLUMNS).where(clue.c.held_until < bindparam("now", type_=UtcUs)).limit(200)


_HELD_BY = (
    select(*COLUMNS)
    .where(clue.c.holder_id == bindparam("of", type_=BigInteger))
    .order_by(clue.c.id)
    .limit(200)
    .with_for_update()
)


def by_digest(conn: Connection, sealer: Sealer, digest: bytes) -> Clue | None:
    """Return the clue a receipt code opens for its reporter."""
    row = conn.execute(_BY_DIGEST, {"digest": digest}).first()
    return None if row is None else whole(conn, sealer, row)


def of_reporter(conn: Connection, sealer: Sealer, address_id: int, many: int = 8) -> list[Clue]:
    """Return the clues that an address reported, newest first."""
    rows = conn.execute(_BY_REPORTER, {"of": address_id, "many": many}).all()
    return [opened(sealer, row) for row in rows]


def reporters(conn: Connection, sealer: Sealer, address_id: int, number: str) -> Clue | None:
    """Return the clue with this number if it came from this address."""
    row = conn.execute(_OF_REPORTER, {"of": address_id, "named": number}).first()
    return None if row is None else whole(conn, sealer, row)


def reporter_of(conn: Connection, clue_id: int) -> int | None:
    """Return the address a clue came from, None when the link was cut."""
    return conn.execute(_REPORTER, {"of": clue_id}).scalar()


def digest_of(conn: Connection, clue_id: int, address_id: int) -> bytes | None:
    """Return what a clue's receipt code is found by, while it belongs to this address."""
    found: bytes | None = conn.execute(_DIGEST, {"of": clue_id, "from": address_id}).scalar()
    return found


def taken(conn: Connection, number: str) -> bool:
    """Return whether a clue number is in use."""
    return conn.execute(_TAKEN, {"named": number}).first() is not None


def nearing(
    conn: Connection, sealer: Sealer, *, kind: str, days: tuple[int, int], after: int = 0
) -> list[Clue]:
    """Return clues whose *kind* falls due within *days* and whose reporter was not told yet."""
    rows = conn.execute(
        _NEARING, {"which": kind, "day": days[0], "until": days[1], "after": after}
    ).all()
    return [opened(sealer, row) for row in rows]


def overdue_days(conn: Connection, today: int) -> list[int]:
    """Return the days before *today* on which something fell due that is still owed."""
    return list(conn.execute(_OVERDUE_DAYS, {"today": today}).scalars())


def fell_due(conn: Connection, sealer: Sealer, day: int, after: int = 0) -> list[Clue]:
    """Return clues that still owe what fell due on *day*."""
    rows = conn.execute(_FELL_DUE, {"day": day, "after": after}).all()
    return [opened(sealer, row) for row in rows]


def lapsed(conn: Connection, sealer: Sealer, now: datetime) -> list[Clue]:
    """Return clues whose claim has run out."""
    return [opened(sealer, row) for row in conn.execute(_LAPSED, {"now": now}).all()]


def held_by(conn: Connection, sealer: Sealer, staff_id: int) -> list[Clue]:
    """Return clues that a member holds whose post ends."""
    return [opened(sealer, row) for row in conn.execute(_HELD_BY, {"of": staff_id}).all()]


def cut_reporter(conn: Connection, address_id: int) -> int:
    """Let no clue tell any more that it came from this address; return how many did."""
    return conn.execute(_CUT_REPORTER, {"of": address_id}).rowcount
