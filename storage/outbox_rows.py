"""What is to be sent, to whom, in which order, and what became of it?

A lane is one address; inside a lane rows leave in the order of their ids, but for those
that wait for their hour (a push by night) and were never tried. States: due, leased,
sent, dead, cancelled, superseded, unknown, held.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, bindparam, func, insert, select, text, update

from clues.speech import Say
from storage.columns import AnyRow, UtcUs, new_id, spelled
from storage.keys import Erased
from storage.sealing import Sealer
from storage.tables import outbox

LEASE: Final = timedelta(seconds=30)
ADOPTED: Final = "adopted"
LATE: Final = "late"
UNTIL_HERE: Final = "until-here"
"""How the fault of a held row begins that waits for its person to be here again."""


_COLUMNS = (
    outbox.c.id,
    outbox.c.lane,
    outbox.c.channel,
    outbox.c.kind,
    outbox.c.priority,
    outbox.c.slot,
    outbox.c.subject,
    outbox.c.asked,
    outbox.c.key_id,
    outbox.c.sealed,
    outbox.c.attempts,
    outbox.c.fault,
)
_DUE, _LEASED = spelled("due"), spelled("leased")
_ADD = insert(outbox)
_OPEN = select(
    outbox.c.id,
    outbox.c.slot,
    outbox.c.state,
    outbox.c.owner,
    outbox.c.attempts,
    outbox.c.due_at,
).where(
    outbox.c.lane == bindparam("of", type_=BigInteger),
    outbox.c.state.in_((_DUE, _LEASED)),
)
_SUPERSEDE = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.state == _DUE)
    .values(state="superseded", sealed=None)
)
_EXISTS = select(outbox.c.id).where(outbox.c.dedup == bindparam("named"))
_CLAIM = {
    "sqlite": "",
    "postgresql": " FOR UPDATE OF o SKIP LOCKED",
}
_CLAIM_SQL: Final = """
    UPDATE outbox SET state = 'leased', attempts = attempts + 1, owner = :me, lease_until = :until
    WHERE id IN (
        SELECT o.id FROM outbox o WHERE o.state = 'due' AND o.due_at <= :now
            AND o.channel IN :channels AND NOT EXISTS (
            SELECT 1 FROM outbox p
            WHERE p.lane = o.lane AND p.id < o.id AND (p.state = 'leased' OR (
                p.state = 'due' AND (p.due_at <= :now OR p.attempts > 0)))
        ) ORDER BY o.priority, o.due_at, o.id LIMIT :many{lock}
    ) RETURNING id"""
_CLAIMS = {
    dialect: text(_CLAIM_SQL.format(lock=lock)).bindparams(
        bindparam("now", type_=UtcUs),
        bindparam("until", type_=UtcUs),
        bindparam("channels", expanding=True),
    )
    for dialect, lock in _CLAIM.items()
}
_BY_ID = (
    select(*_COLUMNS).where(outbox.c.id.in_(bindparam("ids", expanding=True))).order_by(outbox.c.id)
)
_FINISH = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("of"),
        outbox.c.owner == bindparam("me"),
        outbox.c.state == _LEASED,
    )
    .values(
        state=bindparam("now_state"),
        sealed=None,
        done_at=bindparam("at", type_=UtcUs),
        provider_id=bindparam("provider"),
        fault=bindparam("why"),
        owner=None,
    )
)
_KEEP = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("of"),
        outbox.c.owner == bindparam("me"),
        outbox.c.state == _LEASED,
    )
    .values(
        state=bindparam("now_state"),
        due_at=bindparam("due", type_=UtcUs),
        fault=bindparam("why"),
        owner=None,
        expires_at=func.coalesce(outbox.c.expires_at, bindparam("expire", type_=UtcUs)),
    )
)
_LEFT = (
    outbox.c.state == _LEASED,
    outbox.c.owner.in_(bindparam("owners", expanding=True)),
)
_WAIT_FOR_REPEAT = (
    update(outbox)
    .where(*_LEFT, outbox.c.channel.in_(bindparam("channels", expanding=True)))
    .values(due_at=bindparam("until", type_=UtcUs))
)
_ADOPT = (
    update(outbox)
    .where(*_LEFT)
    .values(state="due", owner=None, fault=ADOPTED)
    .returning(outbox.c.id)
)
_OVERDUE = (
    update(outbox)
    .where(outbox.c.state == _LEASED, outbox.c.lease_until < bindparam("now", type_=UtcUs))
    .values(state="due", owner=None, fault=ADOPTED)
    .returning(outbox.c.id)
)
_OWNERS = select(outbox.c.owner).where(outbox.c.state == _LEASED).distinct()
_NEWER = (
    select(outbox.c.id)
    .where(
        outbox.c.lane == bindparam("of", type_=BigInteger),
        outbox.c.subject == bindparam("about"),
        outbox.c.id > bindparam("than", type_=BigInteger),
        outbox.c.state.in_(("due", "leased", "sent")),
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One row on its way: the sealed body opened, ready to be rendered.

    *said* is what the body was made of, while the process that said it still holds it. *late*:
    it was the answer to somebody who waited, and did not reach him in time.
    """

    id: int
    lane: int
    channel: str
    kind: str
    priority: int
    subject: str
    slot: str | None
    asked: int | None
    body: dict[str, Any]
    attempts: int
    adopted: bool = False
    late: bool = False
    mine: bool = False
    said: Say | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLetter:
    """What a turn or a notice puts into the outbox.

    With *owner* the row is born leased to that process, which sends it at once; if it
    *passes*, even while another sender holds what stands before it. *dedup* makes a second
    row with the same name a no-op.
    """

    lane: int
    channel: str
    kind: str
    body: dict[str, Any]
    subject: str = "talk"
    priority: int = 0
    slot: str | None = None
    asked: int | None = None
    clue_id: int | None = None
    key_id: str | None = None
    dedup: str | None = None
    owner: str | None = None
    passes: bool = False
    due_at: datetime | None = None
    expires_at: datetime | None = None
    said: Say | None = None


def add(conn: Connection, sealer: Sealer, new: NewLetter, now: datetime) -> Letter | None:
    """Put a row into the outbox and return it; None when *dedup* is already there.

    A row with an owner is born leased to it (``mine``), unless something due stands before
    it in its lane.
    """
    if new.dedup is not None and conn.execute(_EXISTS, {"named": new.dedup}).first():
        return None
    first = _first(conn, new, now)
    leased = new.owner is not None and (new.passes or first)
    row = conn.execute(
        _ADD,
        {
            "lane": new.lane,
            "channel": new.channel,
            "kind": new.kind,
            "subject": new.subject,
            "priority": new.priority,
            "slot": new.slot,
            "asked": new.asked,
            "clue_id": new.clue_id,
            "key_id": new.key_id,
            "dedup": new.dedup,
            "owner": new.owner if leased else None,
            "sealed": sealer.seal_json(new.key_id, _place(new.lane), new.body),
            "state": "leased" if leased else "due",
            "attempts": 1 if leased else 0,
            "due_at": new.due_at or now,
            "expires_at": new.expires_at,
            "created_at": now,
            "lease_until": now + LEASE if leased else None,
        },
    )
    letter_id = new_id(row)
    return Letter(
        id=letter_id,
        lane=new.lane,
        channel=new.channel,
        kind=new.kind,
        priority=new.priority,
        subject=new.subject,
        slot=new.slot,
        asked=new.asked,
        body=new.body,
        attempts=1,
        mine=leased,
        said=new.said,
    )


def claim(
    conn: Connection,
    sealer: Sealer,
    *,
    me: str,
    now: datetime,
    many: int,
    channels: Iterable[str],
) -> list[Letter]:
    """Lease up to *many* due rows of *channels* to process *me*, the first of each lane at most."""
    values = {
        "me": me,
        "now": now,
        "until": now + LEASE,
        "many": many,
        "channels": list(channels),
    }
    ids = conn.execute(_CLAIMS[conn.dialect.name], values).scalars().all()
    return letters(conn, sealer, ids) if ids else []


def letters(conn: Connection, sealer: Sealer, ids: Sequence[int]) -> list[Letter]:
    """Return the rows *ids* opened, in order; rows whose key was erased are passed over."""
    rows = conn.execute(_BY_ID, {"ids": list(ids)}).all()
    opened = ((row, _opened(sealer, row)) for row in rows if row.sealed is not None)
    return [
        Letter(
            id=row.id,
            lane=row.lane,
            channel=row.channel,
            kind=row.kind,
            priority=row.priority,
            subject=row.subject,
            slot=row.slot,
            asked=row.asked,
            attempts=row.attempts,
            body=body,
            adopted=row.fault == ADOPTED,
            late=_was_late(row),
        )
        for row, body in opened
        if body is not None
    ]


def finish(
    conn: Connection,
    letter_id: int,
    *,
    me: str,
    state: str,
    now: datetime,
    provider: str | None = None,
    fault: str | None = None,
) -> None:
    """End a row that *me* holds as sent, superseded or cancelled; its body is blanked."""
    conn.execute(
        _FINISH,
        {
            "of": letter_id,
            "me": me,
            "now_state": state,
            "at": now,
            "provider": provider,
            "why": fault,
        },
    )


def keep(
    conn: Connection,
    letter_id: int,
    *,
    me: str,
    state: str,
    due: datetime,
    fault: str,
    expires: datetime | None = None,
) -> None:
    """Give a row back as due at *due*, or set it aside as dead or unknown with its body."""
    conn.execute(
        _KEEP,
        {
            "of": letter_id,
            "me": me,
            "now_state": state,
            "due": due,
            "why": fault[:200],
            "expire": expires,
        },
    )


def adopt(
    conn: Connection, owners: Iterable[str], *, repeats: Iterable[str], until: datetime
) -> int:
    """Give back what processes that are gone had leased; return how many rows.

    Of channels in *repeats* it waits until then: their platform asks again, and is answered.
    """
    gone = list(owners)
    conn.execute(_WAIT_FOR_REPEAT, {"owners": gone, "channels": list(repeats), "until": until})
    return len(conn.execute(_ADOPT, {"owners": gone}).all())


def reap(conn: Connection, now: datetime) -> int:
    """Give back what was leased too long ago, to a sender that hangs."""
    return len(conn.execute(_OVERDUE, {"now": now}).all())


def owners(conn: Connection) -> set[str]:
    """Return the processes that hold leased rows."""
    return set(conn.execute(_OWNERS).scalars())


def newer(conn: Connection, letter: Letter) -> bool:
    """Return whether a later row for the same screen exists."""
    values = {"of": letter.lane, "about": letter.subject, "than": letter.id}
    return conn.execute(_NEWER, values).first() is not None


def _first(conn: Connection, new: NewLetter, now: datetime) -> bool:
    """Return whether nothing of another sender stands before *new*; what it replaces ends."""
    first = True
    for row in conn.execute(_OPEN, {"of": new.lane}):
        if new.slot is not None and row.slot == new.slot and row.state == "due":
            conn.execute(_SUPERSEDE, {"of": row.id})
        elif row.owner != new.owner and (row.attempts > 0 or row.due_at <= now):
            first = False
    return first


def _was_late(row: AnyRow) -> bool:
    interrupted = row.fault == ADOPTED and row.priority == 0
    return interrupted or row.fault in (LATE, f"{UNTIL_HERE} {LATE}")


def _opened(sealer: Sealer, row: AnyRow) -> dict[str, Any] | None:
    try:
        body: dict[str, Any] = sealer.unseal_json(row.key_id, _place(row.lane), row.sealed)
    except Erased:
        return None
    return body


def _place(lane: int) -> str:
    return f"outbox|sealed|{lane}"
