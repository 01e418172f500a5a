"""Which enterprise has this credit code, as the published list of enterprises says?"""

from dataclasses import dataclass

from clues.registry import RegistryKind, asked_on
from desk.room import Room
from desk.talk import Talk
from storage import registry_rows


@dataclass(frozen=True, slots=True)
class FirmByCode:
    """Look a credit code up; answered with a Firm."""

    code: str


@dataclass(frozen=True, slots=True)
class Firm:
    """What the list says of a code: the name of the enterprise, empty when it is not there."""

    code: str
    name: str = ""


def firm_by_code(room: Room, talk: Talk, request: FirmByCode) -> Firm:
    """Return the enterprise with this code in the lists that are in force today."""
    kind = RegistryKind.ENTERPRISE
    asked = asked_on(registry_rows.editions(room.conn, kind), kind, room.today)
    for edition in asked.editions:
        for record in registry_rows.by_keys(room.conn, edition, [f"code:{request.code}"]):
            return Firm(code=request.code, name=record.text("company"))
    return Firm(code=request.code)
