"""Is somebody there to read what comes in, also of the office itself, and to handle it?"""

from collections.abc import Sequence

from sqlalchemy import Connection, select

import campaigns
from bot.doctor_database import asked, is_absent
from bot.doctor_finding import FINE, Finding, bad
from bot.settings import Settings
from clues.permissions import Relation, posts_in
from clues.routing import leads, offices
from storage.tables import staff


def readers(settings: Settings) -> Finding:
    """Look whether somebody may read a clue about the office: another body looks first then.

    Where that one is named, too, the next one does; each is looked at.

    An office that nobody works in yet is fine: its first members are still to come.
    """
    if is_absent(settings):
        return FINE
    manned = _units(settings, Relation.RECEIVING)
    if not manned:
        return FINE
    line = tuple(offices(campaigns.load(settings.campaign)))
    return _empty("finding-no-reader", [unit for unit in line[1:] if unit not in manned])


def handlers(settings: Settings) -> Finding:
    """Look whether each unit that may lead has somebody who handles clues.

    What is routed to another stands in nobody's list there: the office alone is told of it. An
    office that nobody works in yet is fine.
    """
    if is_absent(settings) or not _units(settings, Relation.RECEIVING):
        return FINE
    manned = _units(settings, Relation.LEAD)
    led = leads(campaigns.load(settings.campaign))
    return _empty("finding-no-handler", [unit for unit in led if unit not in manned])


def _empty(key: str, units: Sequence[str]) -> Finding:
    """Name every unit that nobody works in, and how the first gets somebody."""
    return bad(key, unit=units[0], units=", ".join(units)) if units else FINE


def _units(settings: Settings, part: Relation) -> set[str]:
    """Return the units in which somebody works on clues in that *part* of theirs."""
    works = select(staff.c.unit).where(staff.c.state == "active", staff.c.role.in_(posts_in(part)))

    def read(conn: Connection) -> set[str]:
        return set(conn.execute(works).scalars())

    return asked(settings, read)
