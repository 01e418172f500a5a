"""What is still to be done outside a turn, which slots have run, and who is alive?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)

from storage.columns import UtcUs, spelled
from storage.tables import instance, job_run, work

LEASE: Final = timedelta(minutes=5)
SILENT_FOR: Final = timedelta(seconds=3)

_LEASED = spelled("leased")
_ADD = insert(work)
_CLAIM_SQL: Final = """
    UPDATE work SET state = 'leased', attempts = attempts + 1, owner = :me, lease_until = :until
    WHERE id IN (SELECT w.id FROM work w
                 WHERE w.state = 'due' AND w.kind = :kind AND w.due_at <= :now
                 ORDER BY w.due_at, w.id LIMIT :many{lock})
    RETURNING id, kind, subject, attempts"""
_CLAIMS = {
    dialect: text(_CLAIM_SQL.format(lock=lock)).bindparams(
        bindparam("now", type_=UtcUs), bindparam("until", type_=UtcUs)
    )
    for dialect, lock in {"sqlite": "", "postgresql": " FOR UPDATE SKIP LOCKED"}.items()
}
_IS_DUE = (
    select(work.c.id)
    .where(
        work.c.state == literal_column("'due'"),  # said aloud, so that the index fits
        work.c.kind == bindparam("of_kind"),
        work.c.due_at <= bindparam("moment", type_=UtcUs),
    )
    .limit(1)
)
_FAULTED = (
    select(func.count())
    .select_from(work)
    .where(work.c.state == literal_column("'due'"), work.c.fault == bindparam("why"))
)
_END = (
    update(work)
    .where(work.c.id == bindparam("of"))
    .values(
        state=bindparam("now_state"),
        owner=None,
        fault=bindparam("why"),
        due_at=bindparam("due", type_=UtcUs),
    )
)
_UNCOUNT = update(work).where(work.c.id == bindparam("of")).values(attempts=work.c.attempts - 1)
_ADOPT = (
    update(work)
    .where(work.c.state == _LEASED, work.c.owner.not_in(bindparam("living", expanding=True)))
    .values(state="due", owner=None)
)
_REAP = (
    update(work)
    .where(work.c.state == _LEASED, work.c.lease_until < bindparam("now", type_=UtcUs))
    .values(state="due", owner=None)
)
_SWEEP = delete(work).where(
    work.c.state == "done", work.c.due_at < bindparam("before", type_=UtcUs)
)
_SLOT = text(
    "INSERT INTO job_run (job, slot, owner, at) VALUES (:job, :slot, :owner, :at) "
    "ON CONFLICT DO NOTHING"
).bindparams(bindparam("at", type_=UtcUs))
_LAST = (
    select(job_run.c.slot)
    .where(job_run.c.job == bindparam("named"))
    .order_by(job_run.c.at.desc())
    .limit(1)
)
_FORGET_SLOTS = delete(job_run).where(job_run.c.at < bindparam("before", type_=UtcUs))
_BEAT = text(
    "INSERT INTO instance (id, beat_at) VALUES (:me, :at) "
    "ON CONFLICT (id) DO UPDATE SET beat_at = :at"
).bindparams(bindparam("at", type_=UtcUs))
_ALIVE = select(instance.c.id).where(instance.c.beat_at >= bindparam("since", type_=UtcUs))
_GONE = delete(instance).where(instance.c.id == bindparam("of"))
_SILENT = delete(instance).where(instance.c.beat_at < bindparam("before", type_=UtcUs))


@dataclass(frozen=True, slots=True)
class Work:
    """A thing to do outside a turn; *subject* is the row it is about."""

    id: int
    kind: str
    subject: int
    attempts: int


def add(conn: Connection, kind: str, subject: int, due: datetime) -> None:
    """Ask for something to be done from *due* on."""
    conn.execute(
        _ADD, {"kind": kind, "subject": subject, "state": "due", "due_at": due, "attempts": 0}
    )


def claim(conn: Connection, kind: str, *, me: str, now: datetime, many: int) -> list[Work]:
    """Lease up to *many* due rows of one kind to process *me*."""
    values = {"kind": kind, "me": me, "now": now, "until": now + LEASE, "many": many}
    rows = conn.execute(_CLAIMS[conn.dialect.name], values)
    return [Work(row.id, row.kind, row.subject, row.attempts) for row in rows]


def is_due(conn: Connection, kind: str, now: datetime) -> bool:
    """Tell whether something of this kind waits; a look costs the writer nothing."""
    return conn.execute(_IS_DUE, {"of_kind": kind, "moment": now}).first() is not None


def faulted(conn: Connection, why: str) -> int:
    """Return how much waits to be done again that broke off last time because of *why*."""
    return int(conn.execute(_FAULTED, {"why": why}).scalar_one())


def end(
    conn: Connection, work_id: int, *, state: str, due: datetime, fault: str | None = None
) -> None:
    """Note that the work is done, dead, or due again at *due*."""
    conn.execute(
        _END,
        {
            "of": work_id,
            "now_state": state,
            "due": due,
            "why": None if fault is None else fault[:200],
        },
    )


def uncount(conn: Connection, work_id: int) -> None:
    """Let the last try be none: what it broke off on is not what tries are counted for."""
    conn.execute(_UNCOUNT, {"of": work_id})


def adopt(conn: Connection, living: Iterable[str]) -> None:
    """Give back the work of every process that is not among the *living*."""
    conn.execute(_ADOPT, {"living": list(living)})


def reap(conn: Connection, now: datetime) -> None:
    """Give back the work whose lease ran out."""
    conn.execute(_REAP, {"now": now})


def sweep(conn: Connection, before: datetime) -> None:
    """Forget finished work, slots and processes older than *before*."""
    conn.execute(_SWEEP, {"before": before})
    conn.execute(_SILENT, {"before": before})
    conn.execute(_FORGET_SLOTS, {"before": before})


def take_slot(conn: Connection, job: str, slot: str, *, me: str, now: datetime) -> bool:
    """Return True for exactly one process: it runs *job* for *slot*."""
    values = {"job": job, "slot": slot, "owner": me, "at": now}
    return conn.execute(_SLOT, values).rowcount == 1


def last_slot(conn: Connection, job: str) -> str | None:
    """Return the slot *job* ran last, or None when it never did."""
    return conn.execute(_LAST, {"named": job}).scalar()


def beat(conn: Connection, me: str, now: datetime) -> None:
    """Say that process *me* is alive."""
    conn.execute(_BEAT, {"me": me, "at": now})


def alive(conn: Connection, since: datetime) -> set[str]:
    """Return the processes that were alive after *since*."""
    return set(conn.execute(_ALIVE, {"since": since}).scalars())


def leave(conn: Connection, me: str) -> None:
    """Say that process *me* ends."""
    conn.execute(_GONE, {"of": me})
