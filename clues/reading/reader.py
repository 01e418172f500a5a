"""What does a story say, slot by slot?

Every reader is a pure function of the folded text; here their findings become slots with the
reporter's own words and the offsets of the story as it was typed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Final

from clues.campaign_parts import Campaign
from clues.reading.amounts.amounts import says_only
from clues.reading.amounts.sums import Sum
from clues.reading.categories.categories import Offer, fits, is_close, offer_of
from clues.reading.categories.circumstances import known_of
from clues.reading.companies.companies import companies
from clues.reading.places.districts import table_of
from clues.reading.places.english import english_districts, english_points
from clues.reading.places.english_reach import widened
from clues.reading.places.miswritten import rightly
from clues.reading.places.other_places import told_beside
from clues.reading.places.places import where
from clues.reading.places.streets_english import at_road, english_place, english_street
from clues.reading.places.waters import english_waters
from clues.reading.slots import Name, Reading, Slot
from clues.reading.teller.questions import only_asks
from clues.reading.times.clock_parts import as_told
from clues.reading.times.day_words import JUST_NOW
from clues.reading.times.moments import Moment
from clues.reading.times.times import times
from clues.reading.words.folding import Folded, fold
from clues.reading.words.identifiers import IDENTIFIERS, Written, blotted
from clues.reading.words.lexicon import Lexicon, has_words, pairs
from clues.regex import regex
from clues.taxonomy import Category


# No slots: what is looked up at every story is prepared once and kept.
@dataclass(frozen=True)
class Ground:
    """What a deployment knows before any story: its *categories*, and its *districts* by name.

    *districts* leads from what people say (大通湖) to the full name (大通湖区); it adds to the
    rules, which know names only by their endings.
    """

    categories: tuple[Category, ...] = ()
    districts: tuple[tuple[str, str], ...] = field(default=())

    @cached_property
    def offer(self) -> Offer:
        """What is looked up of the categories at every story."""
        return offer_of(self.categories)

    @cached_property
    def table(self) -> Lexicon[str] | None:
        """The district table, None when there is none."""
        return table_of(dict(self.districts)) if self.districts else None


NOWHERE = Ground()


def ground_of(campaign: Campaign) -> Ground:
    """Return what a campaign's file says of categories and of local names."""
    names = {
        said: district.name
        for district in campaign.districts
        for said in (district.name, *district.called)
    }
    return Ground(categories=campaign.categories, districts=tuple(names.items()))


def read(text: str, *, now: datetime, ground: Ground = NOWHERE) -> Reading:
    """Return what *text* says; *now* is the local time (Asia/Shanghai) at which it was told.

    Only the first 2,000 characters are read. What is not sure is left out: no slot is a guess,
    but *category*, which is a suggestion for the reporter to confirm.
    """
    folded = fold(text)
    local = now.replace(tzinfo=None)
    if not folded.text.strip():
        return Reading(text)
    told = tuple(_slots(folded, local, ground))
    if only_asks(folded.text) and not any(slot.name in _OF_A_CASE for slot in told):
        told = tuple(_as_question(folded, told, ground))
    return Reading(text, told)


_OF_A_CASE: Final = frozenset(
    {Name.TIME, Name.PLACE, Name.AMOUNT, Name.PLATE, Name.COMPANY, Name.CREDIT_CODE}
)
"""Who tells one of these has a case of his own, also where he asks."""
_CONSULT: Final = "consult"


def _as_question(folded: Folded, told: Iterable[Slot], ground: Ground) -> Iterator[Slot]:
    """请问交警罚款不开票合法吗: nobody and nothing is told of; it is a question."""
    if any(each.id == _CONSULT for each in ground.categories):
        yield _slot(folded, Name.CATEGORY, _CONSULT, 0, len(folded.text))
    else:
        yield from (slot for slot in told if slot.name is Name.CATEGORY)


def _slots(folded: Folded, now: datetime, ground: Ground) -> Iterator[Slot]:
    text = folded.text
    known = known_of(text)
    for moment in times(text, now):
        yield _time(folded, moment)
    identifiers = {name: tuple(read(text)) for name, read in IDENTIFIERS.items()}
    named = tuple(companies(text, folded.original, folded.origin))
    avoid = list(chain.from_iterable(identifiers.values()))
    yield from _where(folded, ground, avoid, named)
    for each in known.sums:
        slot = _money(folded, each)
        yield replace(slot, role=None) if says_only(text) else slot
    for unit in (each for each in known.agencies if not each.told_to):
        yield _slot(folded, Name.AGENCY, unit.agency, unit.start, unit.end)
    for name, written in identifiers.items():
        yield from _written(folded, Name(name), rightly(text, written))
    yield from _written(folded, Name.COMPANY, named)
    for paper in known.papers:
        yield _slot(folded, Name(paper.paper.value), paper.given, paper.start, paper.end)
    found = fits(blotted(text, avoid), ground.offer, known, pairs(text))
    close = bool(found) and is_close(found)
    for fit in found:
        yield _slot(folded, Name.CATEGORY, fit.category, fit.start, fit.end, rough=close)


def _where(
    folded: Folded,
    ground: Ground,
    avoid: Iterable[Written],
    firms: Iterable[Written],
) -> Iterator[Slot]:
    text = folded.text
    found = where(text, ground.table, map(_span, avoid), map(_span, firms))
    english, counties, streams = _in_english(folded)
    if found.words is not None and english and (road := _beside_road(found.words, english[0])):
        yield _slot(folded, Name.PLACE, folded.original[slice(*folded.place(*road))], *road)
    elif found.words is not None and (wider := _at_road(folded, found.words)):
        yield _slot(folded, Name.PLACE, folded.original[slice(*folded.place(*wider))], *wider)
    elif found.words is not None:
        start, end = folded.place(found.words.start, found.words.start + len(found.words.value))
        yield _slot(
            folded, Name.PLACE, folded.original[start:end], found.words.start, found.words.end
        )
    elif whole := english[0] if english else _english_place(folded):
        wide = widened(text, whole.start, whole.end, folded.original, folded.origin)
        words = folded.original[slice(*folded.place(wide.start, wide.stop))]
        yield _slot(folded, Name.PLACE, words, wide.start, wide.stop)
    for name, some in (
        (Name.ROAD, found.roads),
        (Name.STAKE, found.stakes),
        (Name.POINT, (*found.points, *english) or _english_street(folded)),
        (Name.DISTRICT, (*found.districts, *counties)),
        (Name.WATER, (*found.waters, *streams)),
    ):
        yield from _written(folded, name, some)


_NEAR_ROAD: Final = 16  # characters


def _beside_road(road: Written, point: Written) -> tuple[int, int] | None:
    """Shahe bridge on S306: the words of both, where they stand side by side."""
    first, second = sorted((road, point), key=lambda each: each.start)
    near = first.end <= second.start <= first.end + _NEAR_ROAD
    return (first.start, second.end) if near else None


def _in_english(folded: Folded) -> tuple[tuple[Written, ...], ...]:
    """Return the points, the districts and the waters with an English name."""
    if not has_words(folded.text):
        return (), (), ()
    told = folded.text, folded.original, folded.origin
    points = told_beside(folded.text, list(english_points(*told)))
    return tuple(points), tuple(english_districts(*told)), tuple(english_waters(*told))


def _at_road(folded: Folded, words: Written) -> tuple[int, int] | None:
    """The weigh station on S221: what English words stand at a road that is the whole place."""
    if not has_words(folded.text) or _CODE.fullmatch(words.value) is None:
        return None
    road = words.start, words.end
    wider = at_road(folded.text, folded.original, folded.origin, road)
    return wider if wider != road else None


_CODE: Final = regex("[gsxyc]\\d{1,4}", re.IGNORECASE)


def _english_street(folded: Folded) -> tuple[Written, ...]:
    if not has_words(folded.text):
        return ()
    return tuple(english_street(folded.text, folded.original, folded.origin))


def _english_place(folded: Folded) -> Written | None:
    if not has_words(folded.text):
        return None
    return english_place(folded.text, folded.original, folded.origin)


def _span(written: Written) -> tuple[int, int]:
    return written.start, written.end


def _written(folded: Folded, name: Name, some: Iterable[Written]) -> Iterator[Slot]:
    first: dict[str, Written] = {}
    for one in some:
        first.setdefault(one.value, one)
    for each in first.values():
        yield _slot(folded, name, each.value, each.start, each.end)


def _time(folded: Folded, moment: Moment) -> Slot:
    start, end = folded.place(moment.start, moment.end)
    return Slot(
        name=Name.TIME, value=moment.value(), text=folded.original[start:end], start=start, end=end,
        grain=moment.grain, part=as_told(folded.text[moment.start : moment.end], moment.part),
        rough=moment.rough, half=moment.half and not _just_now(folded, moment),
    )  # fmt: skip


def _just_now(folded: Folded, moment: Moment) -> bool:
    return any(JUST_NOW.find(folded.text[moment.start : moment.end]))


def _money(folded: Folded, money: Sum) -> Slot:
    start, end = folded.place(money.start, money.end)
    return Slot(
        name=Name.AMOUNT, value=money.value, text=folded.original[start:end], start=start, end=end,
        role=money.role, high=money.high, rough=money.rough, due=money.due,
        remark=money.remark,
    )  # fmt: skip


def _slot(  # what a slot is made of
    folded: Folded,
    name: Name,
    value: str | Decimal | bool,  # noqa: FBT001  # a slot's value
    start: int,
    end: int,
    *,
    rough: bool = False,
) -> Slot:
    begun, ended = folded.place(start, end)
    return Slot(
        name=name, value=value, text=folded.original[begun:ended], start=begun, end=ended,
        rough=rough,
    )  # fmt: skip
