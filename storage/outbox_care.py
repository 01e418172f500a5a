"""What can an operator, a reporter who leaves, or a restore do to rows that have not left?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, or_, select, union_all, update

from storage.columns import UtcUs, spelled
from storage.tables import outbox

_DUE = spelled("due")
_OPEN = (_DUE, spelled("leased"))
_ASIDE = tuple(map(spelled, ("dead", "unknown", "held")))
_LIST = (
    select(
        outbox.c.id,
        outbox.c.channel,
        outbox.c.kind,
        outbox.c.subject,
        outbox.c.state,
        outbox.c.attempts,
        outbox.c.fault,
        outbox.c.created_at,
    )
    .where(outbox.c.state.in_(bindparam("states", expanding=True)))
    .order_by(outbox.c.id)
)


_REPLAY = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("of"),
        outbox.c.state.in_(_ASIDE),
        outbox.c.sealed.is_not(None),
    )
    .values(state="due", due_at=bindparam("at", type_=UtcUs), attempts=0)
)


_REST = (
    update(outbox)
    .where(
        outbox.c.state == _DUE,
        outbox.c.due_at <= bindparam("now", type_=UtcUs),
        outbox.c.attempts == 0,
        outbox.c.subject.startswith("push-"),
        outbox.c.subject != bindparam("urgent"),
    )
    .values(due_at=bindparam("until", type_=UtcUs))
)


_CANCEL = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.state.in_((_DUE, *_ASIDE)))
    .values(state="cancelled", sealed=None)
)


_CANCEL_LANE = (
    update(outbox)
    .where(outbox.c.lane == bindparam("of"), outbox.c.state == _DUE)
    .values(state="cancelled", sealed=None)
)


_CUT_WAITING = (
    update(outbox)
    .where(
        outbox.c.lane == bindparam("of"),
        outbox.c.state.in_(("due", "leased", "dead", "unknown", "held")),
    )
    .values(state="cancelled", sealed=None, owner=None)
)
_UNLINK_LANE = (
    update(outbox)
    .where(outbox.c.lane == bindparam("of"))
    .values(clue_id=None, dedup=None, slot=None, subject="cut")
)


_ABOUT = (
    outbox.c.lane == bindparam("of"),
    or_(outbox.c.clue_id == bindparam("about"), outbox.c.subject.like(bindparam("named"))),
)
_CANCEL_CLUE = (
    update(outbox)
    .where(*_ABOUT, outbox.c.state.in_((_DUE, *_ASIDE)))
    .values(state="cancelled", sealed=None)
)
_UNLINK = update(outbox).where(*_ABOUT).values(clue_id=None, dedup=None, slot=None, subject="cut")


_FORGET = delete(outbox).where(
    outbox.c.state.in_(("sent", "superseded", "cancelled")),
    outbox.c.created_at < bindparam("before", type_=UtcUs),
)
_BLANK = (
    update(outbox)
    .where(
        outbox.c.state.in_(_ASIDE),
        outbox.c.sealed.is_not(None),
        outbox.c.created_at < bindparam("before", type_=UtcUs),
    )
    .values(sealed=None)
)


_HOLD = (
    update(outbox)
    .where(outbox.c.state.in_(_OPEN), outbox.c.created_at < bindparam("at", type_=UtcUs))
    .values(state="held", owner=None)
)


_COUNT = union_all(  # what went is no row of interest, and there is most of it
    *(
        select(outbox.c.state, func.count())
        .where(outbox.c.state.in_(states))
        .group_by(outbox.c.state)
        for states in (_OPEN, _ASIDE)
    )
)


_WAITING = select(func.count()).where(outbox.c.state.in_(_OPEN))


_NOTICE = (
    select(outbox.c.state)
    .where(outbox.c.dedup.in_(bindparam("names", expanding=True)))
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_TAKE_BACK = (
    update(outbox)
    .where(outbox.c.dedup.in_(bindparam("names", expanding=True)), outbox.c.state == "due")
    .values(state="cancelled", sealed=None)
)


def rest(conn: Connection, *, urgent: str, now: datetime, until: datetime) -> None:
    """Let pushes that are due wait *until* then, the *urgent* ones apart.

    What was tried once goes on: its lane waits for it.
    """
    conn.execute(_REST, {"urgent": urgent, "now": now, "until": until})


def listed(conn: Connection, states: Iterable[str]) -> list[dict[str, Any]]:
    """Return the rows in *states* without their bodies, oldest first."""
    return [dict(row._mapping) for row in conn.execute(_LIST, {"states": list(states)})]


def replay(conn: Connection, letter_id: int, now: datetime) -> bool:
    """Make a dead, unknown or held row due again; False when there is none."""
    return conn.execute(_REPLAY, {"of": letter_id, "at": now}).rowcount == 1


def cancel(conn: Connection, letter_id: int) -> bool:
    """End a row that has not left; False when there is none."""
    return conn.execute(_CANCEL, {"of": letter_id}).rowcount == 1


def cancel_lane(conn: Connection, lane: int) -> None:
    """End everything that waits for an address."""
    conn.execute(_CANCEL_LANE, {"of": lane})


def notice(conn: Connection, names: Iterable[str]) -> str | None:
    """Return how the newest notice with one of these names stands; None when there is none."""
    return conn.execute(_NOTICE, {"names": list(names)}).scalar()


def take_back(conn: Connection, names: Iterable[str]) -> bool:
    """Stop a notice that has not left; False when somebody has it in hand already."""
    return conn.execute(_TAKE_BACK, {"names": list(names)}).rowcount > 0


def cut_lane(conn: Connection, lane: int) -> None:
    """End everything for an address, on its way or not; no row tells what it was about."""
    conn.execute(_CUT_WAITING, {"of": lane})
    conn.execute(_UNLINK_LANE, {"of": lane})


def cut(conn: Connection, clue_id: int, number: str, lane: int) -> None:
    """End what waits for an address about one clue; no row tells that there was any."""
    values = {"about": clue_id, "named": f"%:{number}", "of": lane}
    conn.execute(_CANCEL_CLUE, values)
    conn.execute(_UNLINK, values)


def forget(conn: Connection, before: datetime) -> None:
    """Delete what ended before that moment; what nobody replayed since loses its words."""
    conn.execute(_FORGET, {"before": before})
    conn.execute(_BLANK, {"before": before})


def hold(conn: Connection, before: datetime) -> int:
    """Set aside everything unsent that is older than *before* (after a restore)."""
    return conn.execute(_HOLD, {"at": before}).rowcount


def counts(conn: Connection) -> dict[str, int]:
    """Return how many rows wait, are on their way or lie aside, by state."""
    return {row[0]: row[1] for row in conn.execute(_COUNT)}


def waiting(conn: Connection) -> int:
    """Return how many rows are due or on their way."""
    return conn.execute(_WAITING).scalar_one()
