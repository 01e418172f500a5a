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
    .values(answer_sealed=bindparam("sealed"), address_id=bindparam("to"))
)
_BELONGS = (
    update(event)
    .where(event.c.source == bindparam("of"), event.c.event == bindparam("named"))
    .values(address_id=bindparam("to"))
)
_BLANK = text(
    "UPDATE event SET answer_sealed = NULL WHERE address_id = :of AND address_id IS NOT NULL"
)
_BLANK_OLD = text(
    "UPDATE event SET answer_sealed = NULL WHERE at < :before AND answer_sealed IS NOT NULL"
).bindparams(bindparam("before", type_=UtcUs))
_CUT = text(
    "UPDATE event SET answer_sealed = NULL, raw_sealed = NULL, address_id = NULL "
    "WHERE address_id = :of AND address_id IS NOT NULL"
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
_CUT_ADDRESS = (
    update(address)
    .where(address.c.id == bindparam("of"))
    .values(
        lookup=bindparam("new"),
        sealed=bindparam("nothing"),
        blocked=True,
        muted=True,
        staff_id=None,
    )
)
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
    return once(conn, inbound.source, inbound.event, now)


def once(conn: Connection, source: str, named: str, now: datetime) -> bool:
    """Return True the first time that this event of this source is asked about."""
    values = {"source": source, "event": named, "at": now}
    return conn.execute(_REMEMBER, values).rowcount == 1


def keep_answer(
    conn: Connection, sealer: Sealer, inbound: Inbound, answer: dict[str, Any], address_id: int
) -> None:
    """Keep what was answered to this event of an address, for a repeat of it."""
    sealed = sealer.seal_json(None, _place("answer", inbound.source, inbound.event), answer)
    conn.execute(
        _ANSWER,
        {"of": inbound.source, "named": inbound.event, "sealed": sealed, "to": address_id},
    )


def answer_of(conn: Connection, sealer: Sealer, inbound: Inbound) -> Any:
    """Return what was answered to this event the first time, or None."""
    row = conn.execute(_ANSWERED, {"of": inbound.source, "named": inbound.event}).first()
    if row is None or row.answer_sealed is None:
        return None
    return sealer.unseal_json(
        None, _place("answer", inbound.source, inbound.event), row.answer_sealed
    )


def forget_answer(conn: Connection, source: str, named: str) -> None:
    """Forget what was answered to this event: it did not arrive, and goes another way."""
    conn.execute(_ANSWER, {"of": source, "named": named, "sealed": None, "to": None})


def blank_answers(conn: Connection, address_id: int) -> None:
    """Forget what was answered to an address: a code stood in it that is put away now."""
    conn.execute(_BLANK, {"of": address_id})


def blank_old_answers(conn: Connection, before: datetime) -> int:
    """Forget what was answered before that moment, when no repeat comes any more."""
    return conn.execute(_BLANK_OLD, {"before": before}).rowcount


def belongs(conn: Connection, inbound: Inbound, address_id: int) -> None:
    """Note whose event it is, so that it can be cut from him."""
    conn.execute(_BELONGS, {"of": inbound.source, "named": inbound.event, "to": address_id})


def cut(conn: Connection, sealer: Sealer, address_id: int, *, new: bytes) -> None:
    """Erase who stands behind an address; *new* are 16 bytes of chance in place of his look-up.

    The row stays for those that point to it, and nothing finds or opens it again.
    """
    nothing = sealer.seal(None, _address_place(new), b"")
    conn.execute(_CUT_ADDRESS, {"of": address_id, "new": new, "nothing": nothing})
    conn.execute(_CUT, {"of": address_id})


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
