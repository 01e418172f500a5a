"""Which events have been taken, and whose address is that?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, bindparam, delete, select, text, update

from clues.speech import Inbound
from storage.columns import UtcUs
from storage.sealing import Sealer
from storage.tables import address, event

_REMEMBER = text(
    "INSERT INTO event (source, event, at, state) VALUES (:source, :event, :at, 'done') "
    "ON CONFLICT (source, event) DO UPDATE SET state = 'done', raw_sealed = NULL, fault = NULL "
    "WHERE event.state = 'replay'"
).bindparams(bindparam("at", type_=UtcUs))
_ANSWER = (
    update(event)
    .where(event.c.source == bindparam("of"), event.c.event == bindparam("named"))
    .values(answer_sealed=bindparam("sealed"))
)
_ANSWERED = select(event.c.answer_sealed).where(
    event.c.source == bindparam("of"), event.c.event == bindparam("named")
)
_FORGET = delete(event).where(
    event.c.at < bindparam("before", type_=UtcUs), event.c.state == "done"
)
_NEW_ADDRESS = text(
    "INSERT INTO address (channel, lookup, sealed, language, blocked, muted, created_at) "
    "VALUES (:channel, :lookup, :sealed, :language, :no, :no, :at) ON CONFLICT DO NOTHING"
).bindparams(bindparam("at", type_=UtcUs))
_ADDRESS = select(
    address.c.id,
    address.c.channel,
    address.c.lookup,
    address.c.sealed,
    address.c.language,
    address.c.blocked,
    address.c.muted,
).where(address.c.id == bindparam("id", type_=BigInteger))
_BLOCKED = update(address).where(address.c.id == bindparam("of")).values(blocked=bindparam("now"))
_MUTED = update(address).where(address.c.id == bindparam("of")).values(muted=bindparam("now"))
_LANGUAGE = update(address).where(address.c.id == bindparam("of")).values(language=bindparam("now"))
_MOVE = (
    update(address)
    .where(address.c.lookup == bindparam("old"))
    .values(lookup=bindparam("new"), sealed=bindparam("sealed_new"))
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes: the channel's own name of a conversation, opened."""

    id: int
    channel: str
    name: str
    lookup: bytes
    language: str
    blocked: bool
    muted: bool


def remember(conn: Connection, inbound: Inbound, now: datetime) -> bool:
    """Return True when this event is seen for the first time; its row is kept then.

    One that could not be handled counts as not seen once it is handed in again.
    """
    values = {"source": inbound.source, "event": inbound.event, "at": now}
    return conn.execute(_REMEMBER, values).rowcount == 1


def keep_answer(conn: Connection, sealer: Sealer, inbound: Inbound, answer: dict[str, Any]) -> None:
    """Keep what was answered to this event, for a repeat of it."""
    sealed = sealer.seal_json(None, _place("answer", inbound.source, inbound.event), answer)
    conn.execute(_ANSWER, {"of": inbound.source, "named": inbound.event, "sealed": sealed})


def answer_of(conn: Connection, sealer: Sealer, inbound: Inbound) -> Any:
    """Return what was answered to this event the first time, or None."""
    row = conn.execute(_ANSWERED, {"of": inbound.source, "named": inbound.event}).first()
    if row is None or row.answer_sealed is None:
        return None
    return sealer.unseal_json(
        None, _place("answer", inbound.source, inbound.event), row.answer_sealed
    )


def forget(conn: Connection, before: datetime) -> int:
    """Delete handled events older than *before* and return how many."""
    return conn.execute(_FORGET, {"before": before}).rowcount


def add_address(
    conn: Connection, sealer: Sealer, inbound: Inbound, language: str, now: datetime
) -> None:
    """Make sure the address of *inbound* has a row."""
    conn.execute(
        _NEW_ADDRESS,
        {
            "channel": inbound.channel,
            "lookup": inbound.lookup,
            "language": language,
            "no": False,
            "sealed": sealer.seal(None, _address_place(inbound.lookup), inbound.address.encode()),
            "at": now,
        },
    )


def address_of(conn: Connection, sealer: Sealer, address_id: int) -> Address | None:
    """Return the opened address, or None when its link was cut."""
    row = conn.execute(_ADDRESS, {"id": address_id}).first()
    if row is None:
        return None
    name = sealer.unseal(None, _address_place(row.lookup), row.sealed).decode()
    return Address(row.id, row.channel, name, row.lookup, row.language, row.blocked, row.muted)


def set_blocked(conn: Connection, address_id: int, *, blocked: bool) -> None:
    """Note that the person can or cannot be written to."""
    conn.execute(_BLOCKED, {"of": address_id, "now": blocked})


def set_muted(conn: Connection, address_id: int, *, muted: bool) -> None:
    """Note that the person wants no messages but answers."""
    conn.execute(_MUTED, {"of": address_id, "now": muted})


def set_language(conn: Connection, address_id: int, language: str) -> None:
    """Note the language the person chose."""
    conn.execute(_LANGUAGE, {"of": address_id, "now": language})


def move(conn: Connection, sealer: Sealer, *, old: bytes, new: bytes, name: str) -> None:
    """Give an address the new name its platform told (a group that became a supergroup)."""
    sealed = sealer.seal(None, _address_place(new), name.encode())
    conn.execute(_MOVE, {"old": old, "new": new, "sealed_new": sealed})


def _place(column: str, source: str, named: str) -> str:
    return f"event|{column}|{source}|{named}"


def _address_place(lookup: bytes) -> str:
    return f"address|sealed|{lookup.hex()}"
