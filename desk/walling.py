"""What becomes of a kept clue when its reporter names one more unit?

Nobody named in a clue may read it, also where the name comes later: the wall grows before the
words are kept, and whoever held the clue behind it holds it no longer.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from clues.lifecycle import OPEN, Action, State
from clues.model import Clue
from clues.named_units import mentions
from clues.reading.agencies.agencies import agencies
from clues.reading.long_stories import pieces
from clues.reading.words.folding import fold
from clues.regex import regex
from clues.routing import office_for
from clues.wall import closure
from desk import notices
from desk.room import Room
from storage import clue_rows

_NEAR: Final = 16  # characters
_DEED: Final = regex(
    "[收罚扣骂拿吃砸抢逼]|要(?:我|钱|红包|[0-9一二两三五])|打(?!电话|来|招呼|给)|泄露|报复|威胁|包庇|通风报信"
)
_SPOKEN_TO: Final = regex(
    "(?:给|跟|向|找|问|联系|打|接到|收到|谢谢|感谢|请|麻烦|希望|盼|等|配合|交给|转给|归|由|让|叫)"
    "(?:了|到|过)?(?:你们|咱们?)?$"
)
_AT_WORK: Final = regex(
    "(?:的)?(?:同志|工作人员|人|领导|那边)?(?:今天|昨天|上午|下午|刚才|刚刚|已经|又|也|还|都|正)*"
    "(?:给我(?:打|来|回)|打(?:了)?电话|打来|来电|来了?电话|联系|让我[补等写提发去来]|叫我[补等写提发去来]|"
    "问|说[会在正已查等让]|态度|回复|答复|告知|告诉我|受理|正在|会|在[查办处]|处理|帮|核实|查得|认真|"
    "什么时候|怎么|几时|有没有|能不能|可以|应该|归|管|"
    "(?:来|上门|到)[^，。；]{0,8}(?:了解|核实|调查|取证|问话|看现场|走访|拍照))"
)
"""Who handles a clue is spoken of, too: what he does for it is no deed that is reported."""


def grown(room: Room, clue: Clue, words: str, *, asked: bool = False) -> Clue:
    """Return the clue behind a wall that also keeps out whom *words* name.

    *asked*: they answer a question of staff, and so name who is asked for.
    """
    named = _named(room, clue, words, asked=asked)
    more = dict.fromkeys(unit for unit in named if unit not in clue.accused)
    if not more:
        return clue
    accused = (*clue.accused, *more)
    hidden = closure(room.desk.campaign.units, accused)
    walled = clue_rows.accuse(
        room.conn, clue, accused, hidden | clue_rows.hidden_from(room.conn, clue)
    )
    return _moved(room, walled, hidden)


def _named(room: Room, clue: Clue, words: str, *, asked: bool) -> Iterator[str]:
    """Yield whom *words* name; who handles the clue, unless he is only spoken of."""
    handling = {clue.unit, clue.office, clue.lead, *clue.cooperating}
    told = chain.from_iterable(
        _told(room, fold(words[start:end]).text) for start, end in pieces(words)
    )
    for unit, before, behind in told:
        if asked or unit not in handling or not _is_spoken_of(before, behind):
            yield unit


def _is_spoken_of(before: str, behind: str) -> bool:
    """市监局给我打电话了, 谢谢营商办: he does his work; 收我钱的是营商办的人 is another matter."""
    spoken = _SPOKEN_TO.search(before) or _AT_WORK.match(behind)
    return spoken is not None and _DEED.search(behind[:_NEAR]) is None


def _told(room: Room, text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each unit that the folded *text* names, with the words on both sides of its name."""
    campaign = room.desk.campaign
    for kind in (each for each in agencies(text) if not each.told_to):
        for unit in campaign.meant_by(kind.agency):
            yield unit.id, text[: kind.start], text[kind.end :]
    for named, start, end in mentions(campaign, text):
        yield named, text[:start], text[end:]


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
