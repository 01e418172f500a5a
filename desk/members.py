"""How does somebody come to work here, and how does he stop?"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from clues.permissions import Role
from desk.room import Desk, Done, Refused, Room
from desk.talk import Talk
from storage import staff_rows
from storage.staff_rows import Invitation

INVITED_FOR: Final = timedelta(hours=24)
FIRST_FOR: Final = timedelta(hours=1)
SECRET_BYTES: Final = 16
_PLACE: Final = "invitation"


@dataclass(frozen=True, slots=True)
class Join:
    """Spend an invitation from this address."""

    secret: str


def invite(
    room: Room,
    *,
    name: str,
    unit: str,
    role: Role,
    secret: str,
    good_for: timedelta = INVITED_FOR,
    staff_id: int | None = None,
) -> datetime:
    """Keep a one-time invitation and return when it expires; only its keyed hash is stored."""
    until = room.now + good_for
    new = Invitation(unit=unit, role=role, name=name, expires_at=until, staff_id=staff_id)
    staff_rows.invite(room.conn, room.sealer, digest(room.desk, secret), new, room.now)
    room.note("staff.invite", unit, role=role)
    return until


def join(room: Room, talk: Talk, deed: Join) -> Done | Refused:
    """Let the person at this address act as the invited member; a link works once."""
    key = digest(room.desk, deed.secret)
    invitation = staff_rows.invitation_of(room.conn, room.sealer, key)
    if invitation is None or invitation.expires_at < room.now:
        return Refused("used")
    if not staff_rows.use(room.conn, key, room.now):
        return Refused("used")
    staff_id = invitation.staff_id or staff_rows.add(
        room.conn,
        room.sealer,
        name=invitation.name,
        unit=invitation.unit,
        role=invitation.role,
        now=room.now,
    )
    staff_rows.bind(room.conn, talk.address, staff_id)
    room.note("staff.join", f"staff:{staff_id}", role=invitation.role)
    unit = room.desk.campaign.units.get(invitation.unit)
    return Done(
        {
            "unit": unit.name if unit else invitation.unit,
            "role": invitation.role,
            "unit_id": invitation.unit,
            "staff_id": staff_id,
        }
    )


def digest(desk: Desk, secret: str) -> bytes:
    """Return the keyed hash under which an invitation is kept."""
    return desk.sealer.mac(_PLACE, secret.encode())
