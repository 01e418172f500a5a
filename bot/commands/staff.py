"""Who works here, and how does an operator let somebody in or out?"""

from argparse import Namespace
from difflib import get_close_matches

from bot import invitations
from bot.invitations import Link
from bot.office import at_desk
from bot.settings import Settings
from bot.terminal import DONE, Refusal, Terminal
from clues.campaign import Unit
from clues.permissions import Role
from desk import members
from desk.room import Room
from storage import staff_rows
from storage.staff_rows import Staff


def invite(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Print a one-time link for a new member."""

    def work(room: Room) -> Link:
        unit = _unit(room, asked.unit)
        return invitations.invite(room, name=asked.name, unit=unit.id, role=Role(asked.role))

    return _told(at_desk(settings, work), settings, terminal)


def link(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Print a new link: for a member, or for the first supervisor while nobody works here."""

    def work(room: Room) -> Link:
        return _first(room) if asked.id is None else _again(room, asked.id)

    return _told(at_desk(settings, work), settings, terminal)


def listed(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """List everybody who works or worked here."""
    staff = at_desk(settings, lambda room: staff_rows.everybody(room.conn, room.sealer))
    shown = [each for each in staff if asked.all or each.state == "active"]
    terminal.facts([_row(each) for each in shown], empty="operator-staff-none")
    return DONE


def revoke(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """End a member's post: his links and addresses open nothing from now on."""

    def work(room: Room) -> None:
        if not members.revoke(room, asked.id):
            raise Refusal("operator-staff-unknown", id=asked.id)

    at_desk(settings, work)
    terminal.say("operator-staff-revoked", id=asked.id)
    return DONE


def _first(room: Room) -> Link:
    made = invitations.invite_first(room)
    if made is None:
        raise Refusal("operator-staff-first-gone")
    return made


def _again(room: Room, staff_id: int) -> Link:
    member = staff_rows.one(room.conn, room.sealer, staff_id)
    if member is None or member.state != "active":
        raise Refusal("operator-staff-unknown", id=staff_id)
    return invitations.invite(
        room, name=member.name, unit=member.unit, role=Role(member.role), staff_id=member.id
    )


def _unit(room: Room, wanted: str) -> Unit:
    units = room.desk.campaign.units
    if wanted in units:
        return units[wanted]
    named = [unit for unit in units.values() if wanted in {*unit.name.values(), *unit.called}]
    if len(named) == 1:
        return named[0]
    near = get_close_matches(wanted, units, n=3, cutoff=0.6) or sorted(units)
    raise Refusal("operator-unit-unknown", unit=wanted, units=", ".join(near))


def _told(made: Link, settings: Settings, terminal: Terminal) -> int:
    if terminal.as_json:
        address = made.address(settings)
        terminal.facts({"address": address, "telegram": made.word, "until": made.until})
    else:
        for text in invitations.told(made, settings):
            terminal.line(text)
    return DONE


def _row(staff: Staff) -> dict[str, object]:
    return {
        "id": staff.id,
        "name": staff.name,
        "unit": staff.unit,
        "role": staff.role,
        "state": staff.state,
        "since": staff.created_at,
    }
