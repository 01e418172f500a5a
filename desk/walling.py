"""What becomes of a kept clue when its reporter names one more unit?

Nobody named in a clue may read it, also where the name comes later: the wall grows before the
words are kept, and whoever held the clue behind it holds it no longer.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.lifecycle import OPEN, Action, State
from clues.model import Clue
from clues.named_units import units_named
from clues.reading.agencies import agencies
from clues.reading.folding import fold
from clues.routing import office_for
from clues.wall import closure
from desk import notices
from desk.room import Room
from storage import clue_rows

_NEAR: Final = 16  # characters
_DEED: Final = re.compile(
    "[收罚扣骂拿吃砸抢逼]|要(?:我|钱|红包|[0-9一二两三五])|打(?!电话|来|招呼|给)|泄露|报复|威胁|包庇|通风报信"
)
"""What makes an office that handles a clue one that is reported: to be spoken of is not enough."""


def grown(room: Room, clue: Clue, words: str) -> Clue:
    """Return the clue behind a wall that also keeps out whom *words* name."""
    more = dict.fromkeys(unit for unit in _named(room, clue, words) if unit not in clue.accused)
    if not more:
        return clue
    accused = (*clue.accused, *more)
    hidden = closure(room.desk.campaign.units, accused)
    walled = clue_rows.accuse(
        room.conn, clue, accused, hidden | clue_rows.hidden_from(room.conn, clue)
    )
    return _moved(room, walled, hidden)


def _named(room: Room, clue: Clue, words: str) -> Iterator[str]:
    """Yield whom *words* name; who handles the clue, only where a deed of his is told."""
    handling = {clue.unit, clue.office, clue.lead, *clue.cooperating}
    for unit, behind in _told(room, fold(words).text):
        if unit not in handling or _DEED.search(behind[:_NEAR]) is not None:
            yield unit


def _told(room: Room, text: str) -> Iterator[tuple[str, str]]:
    """Yield each unit that the folded *text* names, with the words behind its name."""
    campaign = room.desk.campaign
    for kind in (each for each in agencies(text) if not each.told_to):
        for unit in campaign.meant_by(kind.agency):
            yield unit.id, text[kind.end :]
    for named, name in units_named(campaign, text).items():
        yield named, text[text.find(name) + len(name) :]


def _moved(room: Room, clue: Clue, hidden: frozenset[str]) -> Clue:
    """Take the clue from whoever stands behind its wall now; another office looks first."""
    touched = {clue.unit, clue.office, clue.lead, *clue.cooperating} & hidden
    if not touched:
        return clue
    free = office_for(room.desk.campaign, clue.accused).id
    moved = replace(
        clue,
        office=free if clue.office in hidden else clue.office,
        lead=None if clue.lead in hidden else clue.lead,
        cooperating=tuple(unit for unit in clue.cooperating if unit not in hidden),
    )
    if clue.unit in hidden:
        begun = clue.state in OPEN - {State.RECEIVED, State.REOPENED}
        moved = replace(
            moved,
            unit=free,
            lead=None,
            holder_id=None,
            held_until=None,
            state=State.ACCEPTED if begun else clue.state,
        )
    kept = clue_rows.save(room.conn, clue, moved, room.now)
    notices.record(room, kept, Action.RELEASE, public=False)
    return kept
