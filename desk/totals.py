"""How much have all people together open, and sent today?"""

from dataclasses import dataclass

from desk.room import Room
from desk.talk import Talk
from storage import total_rows


@dataclass(frozen=True, slots=True)
class SeeTotals:
    """Look up what everybody together has open and sent; answered with Totals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """*drafts* are open now, *files* came today."""

    drafts: int
    files: int


def see_totals(room: Room, talk: Talk, _: SeeTotals) -> Totals:
    """Return the counters; one look-up, however many there are."""
    counts = total_rows.counts(room.conn, room.today)
    return Totals(drafts=counts.get(total_rows.DRAFTS, 0), files=counts.get(total_rows.FILES, 0))
