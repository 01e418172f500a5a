"""What changes when the reporter says in one line that something was understood wrongly?

不是300是500, 不是路政，是运管, 是前天不是昨天, 地点改成柳河桥: what is denied is laid aside, what
remains is read, and each slot that now says something else is a change.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import zip_longest
from typing import Final

from clues.reading.agencies.mentions import mentions
from clues.reading.agencies.one_of_several import one_of
from clues.reading.corrections.amounts import new_sums
from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import (
    denied_in,
    denied_plainly,
    without_apology,
    without_denied,
    without_papers,
)
from clues.reading.corrections.firms import new_firm
from clues.reading.corrections.papers import papers_named
from clues.reading.corrections.places import new_place, of_a_house
from clues.reading.corrections.plates import new_plate, of_a_tail
from clues.reading.corrections.times import new_time
from clues.reading.reader import NOWHERE, Ground, read
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.regex import regex

_BESIDE_PLACES: Final = (
    Name.COMPANY, Name.CREDIT_CODE, Name.PHONE, Name.PAPERS_SHOWN,
    Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN,
)  # fmt: skip
_LATER: Final = (
    Name.ROAD, Name.STAKE, Name.POINT, Name.DISTRICT, Name.WATER, *_BESIDE_PLACES,
)  # fmt: skip
"""Parts of a place say nothing of their own where the place stays."""


def correct(
    before: Reading | Iterable[Slot], text: str, *, now: datetime, ground: Ground = NOWHERE
) -> tuple[Change, ...]:
    """Return what the correction *text* changes of what was understood *before*.

    The new slots quote the correction, and their offsets are those of the correction. Nothing
    is returned when the line says nothing that can be read, or nothing new.
    """
    known = Reading("", tuple(before))
    text = without_apology(without_papers(denied_plainly(text)))
    said = read(without_denied(text), now=now, ground=ground)
    firm = tuple(new_firm(known, said, text))
    named_there = firm or tuple(_others(known, said, (Name.COMPANY,)))
    places = tuple(
        each
        for each in _told_anew(new_place(known, said, text, now, ground))
        if not _lies_in(each, named_there)
    )
    others = (
        *(each for each in _times(known, said, text, now) if not _lies_in(each, places)),
        *(() if of_a_house(text) or of_a_tail(text) else new_sums(known, said, text)),
        *_agency(known, said, text),
    )
    later = _others(known, said, _LATER if places else _BESIDE_PLACES)
    papers = tuple(papers_named(known, text))
    named = {each.name for each in (*firm, *papers)}
    rest = (each for each in later if each.name not in named)
    plate = new_plate(known, said, text)
    return (*_told_anew(others), *places, *_told_anew((*plate, *rest, *firm, *papers)))


def _told_anew(changes: Iterable[Change]) -> Iterator[Change]:
    for each in changes:
        if each.old is None or each.new is None or not _says_the_same(each.old, each.new):
            yield each


def _times(known: Reading, said: Reading, text: str, now: datetime) -> Iterator[Change]:
    """门牌号写错了，是28号 tells a house, and no day."""
    if not of_a_house(text):
        yield from new_time(known, said, text, now)


def _lies_in(change: Change, others: tuple[Change, ...]) -> bool:
    """不在12号，在14号: what is read as a day is the number of a house, a county part of a name."""
    new = change.new
    return new is not None and any(
        other.new is not None and other.new.start <= new.start and new.end <= other.new.end
        for other in others
    )


def _says_the_same(old: Slot, new: Slot) -> bool:
    return _said(old) == _said(new)


def _said(slot: Slot) -> tuple[object, ...]:
    """Return what a line shows of a slot; beside an hour the part of the day says nothing."""
    part = None if "T" in str(slot.value) else slot.part
    return slot.value, slot.role, part, slot.due, slot.half


def _agency(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    old, new = known.all(Name.AGENCY), said.first(Name.AGENCY)
    if _NAMES_UNITS.search(text) and len(said.all(Name.AGENCY)) > 1:
        yield from _units(old, said.all(Name.AGENCY))
        return
    denied = {each.agency for each in mentions(fold(denied_in(text)).text)}
    wrong = next((slot for slot in old if slot.value in denied), None)
    if wrong is not None and new is not None and any(slot.value == new.value for slot in old):
        yield Change(name=Name.AGENCY, old=wrong, new=None)  # 海事和公安, and then 不是公安，是海事
    elif new is not None:
        yield Change(name=Name.AGENCY, old=wrong or next(iter(old), None), new=new)
    elif wrong is not None or one_of(fold(text).text):
        yield Change(name=Name.AGENCY, old=wrong or next(iter(old), None), new=None)


# 单位改成城管和交警: all of them, and no other.
_NAMES_UNITS: Final = regex(
    r"(?:单位|單位|部门|部門|机关)(?:就|应该|其实)*(?:改成|改为|换成|是|为|[:：])|"
    r"\b(?:unit|agency|office)s? (?:to|is|are|was|were|should be)\b",
    re.IGNORECASE,
)


def _units(old: tuple[Slot, ...], new: tuple[Slot, ...]) -> Iterator[Change]:
    told, meant = {slot.value for slot in old}, {slot.value for slot in new}
    gone = [slot for slot in old if slot.value not in meant]
    more = [slot for slot in new if slot.value not in told]
    for was, now in zip_longest(gone, more):
        yield Change(name=Name.AGENCY, old=was, new=now)


def _others(known: Reading, said: Reading, names: Iterable[Name]) -> Iterator[Change]:
    for name in names:
        if (new := said.first(name)) is not None:
            yield Change(name=name, old=known.first(name), new=new)
