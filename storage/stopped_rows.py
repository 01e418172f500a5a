"""Which events could not be handled, and what becomes of them?

Such an event keeps what was received, sealed, until it is handed in again; after a time
only the row is left. ``failed`` waits for an operator, ``replay`` for the next process that
takes it up, ``gone`` has lost its words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    select,
    text,
    update,
)

from clues.speech import Inbound, StoredFile
from storage.columns import UtcUs, spelled
from storage.sealing import Sealer
from storage.tables import event, held

_FAIL = text(
    "INSERT INTO event (source, event, at, state, raw_sealed, fault) "
    "VALUES (:source, :event, :at, 'failed', :raw, :fault) "
    "ON CONFLICT (source, event) DO UPDATE SET state = 'failed', fault = :fault "
    "WHERE event.state = 'replay'"
).bindparams(bindparam("at", type_=UtcUs))
_STOPPED = event.c.state != spelled("done")
_THIS = (event.c.source == bindparam("of"), event.c.event == bindparam("named"))
_COLUMNS = (event.c.source, event.c.event, event.c.at, event.c.state, event.c.fault)
_LIST = select(*_COLUMNS).where(_STOPPED).order_by(event.c.at)
_NAMED = select(*_COLUMNS).where(event.c.event == bindparam("named"), _STOPPED)
_AGAIN = select(*_COLUMNS).where(_STOPPED, event.c.state == "replay").order_by(event.c.at).limit(50)
_BODY = select(event.c.raw_sealed).where(*_THIS, event.c.raw_sealed.is_not(None))
_ASK = update(event).where(*_THIS, event.c.state == "failed").values(state="replay")
_FAILED_AGAIN = (
    update(event)
    .where(*_THIS, event.c.state == "replay")
    .values(state="failed", fault=bindparam("why"))
)
_BLANK = (
    update(event)
    .where(_STOPPED, event.c.state != "gone", event.c.at < bindparam("before", type_=UtcUs))
    .values(state="gone", raw_sealed=None)
)
_FORGET = delete(event).where(
    _STOPPED, event.c.state == "gone", event.c.at < bindparam("before", type_=UtcUs)
)
_HOLD = insert(held)
_HELD = select(held.c.blob).where(held.c.blob.in_(bindparam("these", expanding=True)))
_LET_GO = delete(held).where(
    ~exists().where(
        and_(
            event.c.source == held.c.source,
            event.c.event == held.c.event,
            event.c.raw_sealed.is_not(None),
        )
    )
)


@dataclass(frozen=True, slots=True)
class Stopped:
    """An event that could not be handled; *state* is failed, replay or gone."""

    source: str
    event: str
    at: datetime
    state: str
    fault: str


def quarantine(
    conn: Connection, sealer: Sealer, inbound: Inbound, body: bytes, fault: str, now: datetime
) -> None:
    """Keep an event that cannot be handled, so that the next one of the chat can be.

    Its files are held with it: nothing sweeps them while the event may be handed in again.
    """
    stored = [file.stored for file in inbound.files if file.stored]
    fresh = conn.execute(
        _FAIL,
        {
            "source": inbound.source,
            "event": inbound.event,
            "at": now,
            "raw": sealer.seal(None, _place(inbound.source, inbound.event), body),
            "fault": fault[:200],
        },
    )
    if stored and fresh.rowcount == 1:
        _hold(conn, inbound, stored)


def listed(conn: Connection) -> list[Stopped]:
    """Return every event in quarantine, oldest first."""
    return [Stopped(*row) for row in conn.execute(_LIST)]


def named(conn: Connection, name: str) -> list[Stopped]:
    """Return the events in quarantine that ``event`` or ``source/event`` means."""
    source, _, last = name.rpartition("/")
    found = [Stopped(*row) for row in conn.execute(_NAMED, {"named": last})]
    return [each for each in found if source in ("", each.source)]


def ask_again(conn: Connection, of: Stopped) -> bool:
    """Let a running process take the event up; False when it has no words any more."""
    return conn.execute(_ASK, {"of": of.source, "named": of.event}).rowcount == 1


def to_hand_in(conn: Connection) -> list[Stopped]:
    """Return what operators want handed in again, oldest first, at most fifty."""
    return [Stopped(*row) for row in conn.execute(_AGAIN)]


def body(conn: Connection, sealer: Sealer, of: Stopped) -> bytes | None:
    """Return what was received; None when it is gone or was handled meanwhile."""
    row = conn.execute(_BODY, {"of": of.source, "named": of.event}).first()
    return None if row is None else sealer.unseal(None, _place(of.source, of.event), row.raw_sealed)


def failed_again(conn: Connection, of: Stopped, fault: str) -> None:
    """Note that it could not be handled this time either; it waits for an operator."""
    conn.execute(_FAILED_AGAIN, {"of": of.source, "named": of.event, "why": fault[:200]})


def blank(conn: Connection, *, words: datetime, rows: datetime) -> None:
    """Forget the words of what failed before *words*, and rows without words before *rows*."""
    conn.execute(_BLANK, {"before": words})
    conn.execute(_FORGET, {"before": rows})
    conn.execute(_LET_GO)


def _hold(conn: Connection, inbound: Inbound, stored: Iterable[StoredFile]) -> None:
    these = [each.blob for each in stored]
    known = set(conn.execute(_HELD, {"these": these}).scalars())
    rows = [
        {
            "blob": each.blob,
            "key_id": each.key_id,
            "source": inbound.source,
            "event": inbound.event,
        }
        for each in stored
        if each.blob not in known
    ]
    if rows:
        conn.execute(_HOLD, rows)


def _place(source: str, name: str) -> str:
    return f"event|raw|{source}|{name}"
