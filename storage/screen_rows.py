"""Which message of a channel shows which subject to whom?"""

from datetime import datetime

from sqlalchemy import BigInteger, Connection, bindparam, delete, select, text

from storage.columns import UtcUs
from storage.tables import screen

_SHOW = text(
    "INSERT INTO screen (address_id, subject, message, at) VALUES (:of, :about, :message, :at) "
    "ON CONFLICT (address_id, subject) DO UPDATE SET message = :message, at = :at"
).bindparams(bindparam("at", type_=UtcUs))
_FIND = select(screen.c.message).where(
    screen.c.address_id == bindparam("of", type_=BigInteger), screen.c.subject == bindparam("about")
)

_CUT = delete(screen).where(
    screen.c.address_id == bindparam("of"), screen.c.subject.like(bindparam("named"))
)
_CUT_ALL = delete(screen).where(screen.c.address_id == bindparam("of"))
_FORGET = delete(screen).where(screen.c.at < bindparam("before", type_=UtcUs))


def show(conn: Connection, address_id: int, subject: str, message: str, now: datetime) -> None:
    """Note that *message* shows *subject* now."""
    conn.execute(_SHOW, {"of": address_id, "about": subject, "message": message, "at": now})


def find(conn: Connection, address_id: int, subject: str) -> str | None:
    """Return the message that shows *subject* to this address, or None."""
    return conn.execute(_FIND, {"of": address_id, "about": subject}).scalar()


def cut(conn: Connection, address_id: int, number: str) -> None:
    """Forget which messages of an address showed this clue."""
    conn.execute(_CUT, {"of": address_id, "named": f"%:{number}"})


def cut_all(conn: Connection, address_id: int) -> None:
    """Forget every message of an address."""
    conn.execute(_CUT_ALL, {"of": address_id})


def forget(conn: Connection, before: datetime) -> None:
    """Forget messages that were shown before that moment."""
    conn.execute(_FORGET, {"before": before})
