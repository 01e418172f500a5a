"""Is somebody there to read what comes in, also of the office itself, and to handle it?"""

from sqlalchemy import Connection, select

import campaigns
from bot.doctor_database import asked, is_absent
from bot.doctor_finding import FINE, Finding, bad
from bot.settings import Settings
from clues.permissions import Relation, posts_in
from clues.routing import leads, office_for
from storage.tables import staff


def readers(settings: Settings) -> Finding:
    """Look whether somebody may read a clue about the office: another body looks first then.

    An office that nobody works in yet is fine: its first members are still to come.
    """
    if is_absent(settings):
        return FINE
    manned = _units(settings, Relation.RECEIVING)
    if not manned:
        return FINE
    campaign = campaigns.load(settings.campaign)
    first = {office_for(campaign, (unit.id,)) for unit in campaign.receiving()}
    empty = next((unit for unit in first if unit.id not in manned), None)
    return FINE if empty is None else bad("finding-no-reader", unit=empty.id)


def handlers(settings: Settings) -> Finding:
    """Look whether each unit that may lead, and has members, has one who handles clues.

    What is routed to one of clerks alone stands in nobody's list there. A unit without members is
    fine: they are still to come, and until then the office is told of what waits.
    """
    if is_absent(settings):
        return FINE
    idle = _units(settings, Relation.RECEIVING) - _units(settings, Relation.LEAD)
    led = leads(campaigns.load(settings.campaign)) if idle else ()
    empty = next((unit for unit in led if unit in idle), None)
    return FINE if empty is None else bad("finding-no-handler", unit=empty)


def _units(settings: Settings, part: Relation) -> set[str]:
    """Return the units in which somebody works on clues in that *part* of theirs."""
    works = select(staff.c.unit).where(staff.c.state == "active", staff.c.role.in_(posts_in(part)))

    def read(conn: Connection) -> set[str]:
        return set(conn.execute(works).scalars())

    return asked(settings, read)
