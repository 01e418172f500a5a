"""What have a person's last deeds opened to us, and how much of it is used up?

Only channels that count their pushes ask; the rules of counting stand with the channel.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, delete, select, text, update

from storage.columns import UtcUs
from storage.tables import address, opening

MESSAGE: Final = "message"
_BEGIN = text(
    "INSERT INTO opening (address_id, after_message, after_tap, consents, refused) "
    "VALUES (:of, 0, 0, 0, '') ON CONFLICT DO NOTHING"
)
_WROTE = text(
    "UPDATE opening SET wrote_at = :at, after_message = 0 "
    "WHERE address_id = :of AND (wrote_at IS NULL OR wrote_at < :at)"
).bindparams(bindparam("at", type_=UtcUs))
_TAPPED = text(
    "UPDATE opening SET tapped_at = :at, after_tap = 0 "
    "WHERE address_id = :of AND (tapped_at IS NULL OR tapped_at < :at)"
).bindparams(bindparam("at", type_=UtcUs))
_FIND = (
    select(opening)
    .join(address, address.c.id == opening.c.address_id)
    .where(address.c.lookup == bindparam("lookup"), address.c.blocked.is_(False))
    .with_for_update(of=opening)
)
_SAVE = (
    update(opening)
    .where(opening.c.address_id == bindparam("of"))
    .values(
        after_message=bindparam("messages"),
        after_tap=bindparam("taps"),
        consents=bindparam("agreed"),
        refused=bindparam("no"),
    )
)
_ADDRESS = select(address.c.id).where(address.c.lookup == bindparam("lookup"))
_CUT = delete(opening).where(opening.c.address_id == bindparam("of", type_=BigInteger))


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningRow:
    """When a person last wrote and tapped, how much was sent since, what he agreed to.

    *consents* are notifications still allowed, *refused* the kinds he wants none of.
    """

    address_id: int
    wrote_at: datetime | None
    tapped_at: datetime | None
    after_message: int
    after_tap: int
    consents: int
    refused: frozenset[str]


def heard(conn: Connection, address_id: int, opens: str, at: datetime) -> None:
    """Note a deed of the person, a "message" or a tap; one that comes late changes nothing."""
    conn.execute(_BEGIN, {"of": address_id})
    conn.execute(_WROTE if opens == MESSAGE else _TAPPED, {"of": address_id, "at": at})


def find(conn: Connection, lookup: bytes) -> OpeningRow | None:
    """Return what is open to us, locked; None for who never wrote, has left or was cut off."""
    row = conn.execute(_FIND, {"lookup": lookup}).first()
    if row is None:
        return None
    return OpeningRow(
        address_id=row.address_id,
        wrote_at=row.wrote_at,
        tapped_at=row.tapped_at,
        after_message=row.after_message,
        after_tap=row.after_tap,
        consents=row.consents,
        refused=frozenset(filter(None, row.refused.split(" "))),
    )


def save(conn: Connection, row: OpeningRow) -> None:
    """Write the counts back; the moments are the person's own and stay."""
    conn.execute(
        _SAVE,
        {
            "of": row.address_id,
            "messages": row.after_message,
            "taps": row.after_tap,
            "agreed": row.consents,
            "no": " ".join(sorted(row.refused)),
        },
    )


def begin(conn: Connection, lookup: bytes) -> None:
    """Make sure that a known address has a row."""
    found = conn.execute(_ADDRESS, {"lookup": lookup}).scalar()
    if found is not None:
        conn.execute(_BEGIN, {"of": found})


def cut(conn: Connection, address_id: int) -> None:
    """Forget it all."""
    conn.execute(_CUT, {"of": address_id})
