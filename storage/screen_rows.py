"""Which message of a channel shows which subject to whom?"""

from datetime import datetime

from sqlalchemy import BigInteger, Connection, bindparam, select, text

from storage.columns import UtcUs
from storage.tables import screen

_SHOW = text(
    "INSERT INTO screen (address_id, subject, message, at) VALUES (:of, :about, :message, :at) "
    "ON CONFLICT (address_id, subject) DO UPDATE SET message = :message, at = :at"
).bindparams(bindparam("at", type_=UtcUs))
_FIND = select(screen.c.message).where(
    screen.c.address_id == bindparam("of", type_=BigInteger), screen.c.subject == bindparam("about")
)


def show(conn: Connection, address_id: int, subject: str, message: str, now: datetime) -> None:
    """Note that *message* shows *subject* now."""
    conn.execute(_SHOW, {"of": address_id, "about": subject, "message": message, "at": now})


def find(conn: Connection, address_id: int, subject: str) -> str | None:
    """Return the message that shows *subject* to this address, or None."""
    return conn.execute(_FIND, {"of": address_id, "about": subject}).scalar()
