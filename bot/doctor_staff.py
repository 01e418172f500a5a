"""Can what comes in be read by somebody, also what is told of the office itself?"""

from typing import Final

from sqlalchemy import Connection, select

import campaigns
from bot.doctor_database import asked, is_absent
from bot.doctor_finding import FINE, Finding, bad
from bot.settings import Settings
from clues.permissions import Role
from clues.routing import office_for
from storage.tables import staff

_READS: Final = (Role.CLERK, Role.SUPERVISOR)
"""Posts that read a clue before it is routed."""


def readers(settings: Settings) -> Finding:
    """Look whether somebody may read a clue about the office: another body looks first then.

    An office that nobody works in yet is fine: its first members are still to come.
    """
    if is_absent(settings):
        return FINE
    manned = asked(settings, _manned)
    if not manned:
        return FINE
    campaign = campaigns.load(settings.campaign)
    first = {office_for(campaign, (unit.id,)) for unit in campaign.receiving()}
    empty = next((unit for unit in first if unit.id not in manned), None)
    return FINE if empty is None else bad("finding-no-reader", unit=empty.id)


def _manned(conn: Connection) -> set[str]:
    """Return the units in which somebody may read what was just received."""
    reads = select(staff.c.unit).where(staff.c.state == "active", staff.c.role.in_(_READS))
    return set(conn.execute(reads).scalars())
