"""How does somebody come to work here, and how does he stop?"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from clues.lifecycle import Action
from clues.permissions import Role
from clues.speech import Words
from desk import notices
from desk.room import Desk, Done, Refused, Room
from desk.talk import Talk, dismissed
from storage import (
    clue_rows,
    evidence_rows,
    outbox_care,
    staff_rows,
    talk_rows,
    unwalled_rows,
)
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
    if talk.staff is not None and talk.staff.id != staff_id:
        _wipe(room, talk.address)
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


def revoke(room: Room, staff_id: int) -> bool:
    """End a member's post: where he spoke begins anew, what he held is free, and he is told.

    False when he has none.
    """
    told = staff_rows.addresses_of(room.conn, staff_id)
    for address_id in staff_rows.bound_to(room.conn, staff_id):
        begin_anew(room, address_id)
    revoked = staff_rows.revoke(room.conn, staff_id)
    if revoked:
        room.note("staff.revoke", f"staff:{staff_id}")
        _free(room, staff_id)
        for each in told:
            notices.tell(room, each, Words("staff-revoked"))
    return revoked


def _free(room: Room, staff_id: int) -> None:
    """Put back what a member held, and tell those who may go on with it."""
    while clues := unwalled_rows.held_by(room.conn, room.sealer, staff_id):
        for clue in clues:
            free = replace(clue, holder_id=None, held_until=None)
            kept = clue_rows.save(room.conn, clue, free, room.now)
            notices.record(room, kept, Action.RELEASE, public=False)
            notices.push_desk(room, kept, "push-staff-new")


def begin_anew(room: Room, address_id: int) -> None:
    """Leave nothing of a member's conversation: no line, no open question, nothing on its way.

    Only that he worked here is remembered, so that his words are answered and start no report.

    The talk comes first: its lock lets a turn that is under way end, and its lines with it.
    """
    talk_rows.begin_anew(room.conn, room.sealer, address_id, dismissed(room.now))
    _wipe(room, address_id)


def _wipe(room: Room, address_id: int) -> None:
    talk_rows.wipe_lines(room.conn, address_id)
    evidence_rows.drop(room.conn, address_id)
    outbox_care.cancel_lane(room.conn, address_id)


def digest(desk: Desk, secret: str) -> bytes:
    """Return the keyed hash under which an invitation is kept."""
    return desk.sealer.mac(_PLACE, secret.encode())
