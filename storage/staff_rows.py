"""Who works here, by which address, and by which invitation did he come?"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Connection, bindparam, delete, insert, select, update

from storage.columns import AnyRow, UtcUs, new_id
from storage.sealing import Sealer
from storage.tables import address, invitation, staff

_ADD = insert(staff)
_ALL = select(staff).order_by(staff.c.unit, staff.c.id)
_ONE = select(staff).where(staff.c.id == bindparam("of", type_=BigInteger))
_REVOKE = (
    update(staff)
    .where(staff.c.id == bindparam("of"), staff.c.state == "active")
    .values(state="revoked")
)
_BIND = update(address).where(address.c.id == bindparam("of")).values(staff_id=bindparam("who"))
_UNBIND = update(address).where(address.c.staff_id == bindparam("who")).values(staff_id=None)
_ADDRESSES = (
    select(address.c.id, address.c.channel, address.c.staff_id, staff.c.unit, staff.c.role)
    .join(staff, address.c.staff_id == staff.c.id)
    .where(
        staff.c.unit == bindparam("in_unit"),
        staff.c.state == "active",
        address.c.blocked.is_(False),
    )
)
_OF_STAFF = (
    select(address.c.id, address.c.channel, address.c.staff_id, staff.c.unit)
    .join(staff, address.c.staff_id == staff.c.id)
    .where(address.c.staff_id == bindparam("who", type_=BigInteger), address.c.blocked.is_(False))
)
_BOUND = select(address.c.id).where(address.c.staff_id == bindparam("who", type_=BigInteger))
_INVITE = insert(invitation)
_INVITATION = select(invitation).where(invitation.c.digest == bindparam("of")).with_for_update()
_USE = (
    update(invitation)
    .where(invitation.c.digest == bindparam("of"), invitation.c.used_at.is_(None))
    .values(used_at=bindparam("at", type_=UtcUs))
)
_FORGET_INVITATIONS = delete(invitation).where(
    invitation.c.expires_at < bindparam("before", type_=UtcUs)
)
_ANY = select(staff.c.id).where(staff.c.state == "active").limit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A member of the staff; *state* is active or revoked."""

    id: int
    name: str
    unit: str
    role: str
    state: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StaffAddress:
    """Where a member can be told something."""

    id: int
    channel: str
    staff_id: int
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A one-time link: for a new member, or (with *staff_id*) a new way in for a known one."""

    unit: str
    role: str
    name: str
    expires_at: datetime
    staff_id: int | None = None
    used_at: datetime | None = None


def add(conn: Connection, sealer: Sealer, *, name: str, unit: str, role: str, now: datetime) -> int:
    """Add a member and return his id."""
    row = conn.execute(
        _ADD,
        {
            "name_sealed": sealer.seal(None, "staff|name", name.encode()),
            "unit": unit,
            "role": role,
            "state": "active",
            "created_at": now,
        },
    )
    return new_id(row)


def everybody(conn: Connection, sealer: Sealer) -> list[Staff]:
    """Return all members, revoked ones too."""
    return [_member(sealer, row) for row in conn.execute(_ALL)]


def one(conn: Connection, sealer: Sealer, staff_id: int) -> Staff | None:
    """Return the member with this id."""
    row = conn.execute(_ONE, {"of": staff_id}).first()
    return None if row is None else _member(sealer, row)


def any_active(conn: Connection) -> bool:
    """Return whether anybody works here yet."""
    return conn.execute(_ANY).first() is not None


def revoke(conn: Connection, staff_id: int) -> bool:
    """End a member's post and cut his addresses off; False when he has none."""
    conn.execute(_UNBIND, {"who": staff_id})
    return conn.execute(_REVOKE, {"of": staff_id}).rowcount == 1


def bind(conn: Connection, address_id: int, staff_id: int) -> None:
    """Let a member act from this address."""
    conn.execute(_BIND, {"of": address_id, "who": staff_id})


def addresses_of_unit(conn: Connection, unit: str, roles: tuple[str, ...]) -> list[StaffAddress]:
    """Return the addresses of the active members of a unit in these posts."""
    rows = conn.execute(_ADDRESSES, {"in_unit": unit})
    return [StaffAddress(*address) for *address, role in rows if role in roles]


def addresses_of(conn: Connection, staff_id: int) -> list[StaffAddress]:
    """Return the addresses of one member."""
    return [StaffAddress(*row) for row in conn.execute(_OF_STAFF, {"who": staff_id})]


def bound_to(conn: Connection, staff_id: int) -> list[int]:
    """Return every address this member acts from, those that cannot be written to as well."""
    return list(conn.execute(_BOUND, {"who": staff_id}).scalars())


def invite(conn: Connection, sealer: Sealer, digest: bytes, new: Invitation, now: datetime) -> None:
    """Keep an invitation by the keyed hash of its secret."""
    conn.execute(
        _INVITE,
        {
            "digest": digest,
            "unit": new.unit,
            "role": new.role,
            "staff_id": new.staff_id,
            "name_sealed": sealer.seal(None, "invitation|name", new.name.encode()),
            "created_at": now,
            "expires_at": new.expires_at,
        },
    )


def invitation_of(conn: Connection, sealer: Sealer, digest: bytes) -> Invitation | None:
    """Return the invitation, locked until the transaction ends."""
    row = conn.execute(_INVITATION, {"of": digest}).first()
    if row is None:
        return None
    return Invitation(
        unit=row.unit,
        role=row.role,
        expires_at=row.expires_at,
        staff_id=row.staff_id,
        used_at=row.used_at,
        name=sealer.unseal(None, "invitation|name", row.name_sealed).decode(),
    )


def use(conn: Connection, digest: bytes, now: datetime) -> bool:
    """Spend an invitation; False when it was spent already."""
    return conn.execute(_USE, {"of": digest, "at": now}).rowcount == 1


def forget_invitations(conn: Connection, before: datetime) -> None:
    """Delete invitations that were spent, or could have been, before that moment."""
    conn.execute(_FORGET_INVITATIONS, {"before": before})


def _member(sealer: Sealer, row: AnyRow) -> Staff:
    return Staff(
        id=row.id,
        name=sealer.unseal(None, "staff|name", row.name_sealed).decode(),
        unit=row.unit,
        role=row.role,
        state=row.state,
        created_at=row.created_at,
    )
