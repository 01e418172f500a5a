"""What does a story say that is longer than one reading takes?

It is read in pieces, cut where a sentence ends, so that twice the length costs twice the time.
What several pieces tell is put together as a person would: sums and units add up, of the day and
of the place the first that is told counts, and what two pieces say of a paper both ways is left
to be asked.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Final

from clues.reading.agencies.one_of_several import one_of
from clues.reading.dangers.dangers import Danger, dangers
from clues.reading.reader import NOWHERE, Ground, read
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import LONGEST, fold

LONGEST_STORY: Final = 8_000
"""Characters of a story that count; all of it is kept elsewhere."""
_ENDS: Final = tuple(map(re.compile, (r"[。！？!?\n]+[”』」）)]*", "[，,；;、]", r"\s")))
_MOST_KINDS: Final = 3


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each piece: at most LONGEST characters, cut behind a sentence."""
    start, last = 0, min(len(text), LONGEST_STORY)
    while last - start > LONGEST:
        end = _cut(text, start)
        yield start, end
        start = end
    yield start, last


def _cut(text: str, start: int) -> int:
    """Return where a piece ends: behind the last sentence, else the last clause, else blank."""
    for ends in _ENDS:
        found = [met.end() for met in ends.finditer(text, start + 1, start + LONGEST)]
        if found:
            return found[-1]
    return start + LONGEST


def read_whole(text: str, *, now: datetime, ground: Ground = NOWHERE) -> Reading:
    """Return what the first 8,000 characters of *text* say; *now* is local (Asia/Shanghai)."""
    if len(text) <= LONGEST:
        return read(text, now=now, ground=ground)
    told = [
        [_moved(slot, start) for slot in read(text[start:end], now=now, ground=ground)]
        for start, end in pieces(text)
    ]
    return Reading(text, tuple(_together(told)))


def dangers_in(text: str) -> tuple[Danger, ...]:
    """Return the dangers that the first 8,000 characters tell of, each kind once."""
    found: dict[str, Danger] = {}
    for start, end in pieces(text):
        for each in dangers(text[start:end]):
            moved = replace(each, start=each.start + start, end=each.end + start)
            found.setdefault(each.peril, moved)
    return tuple(found.values())


def units_doubted(text: str) -> dict[str, str]:
    """Return the kinds of units of which it was one, by their words: 不知是交警还是路政."""
    found: dict[str, str] = {}
    for start, end in pieces(text):
        folded = fold(text[start:end])
        for each in one_of(folded.text):
            begun, ended = folded.place(each.start, each.end)
            found.setdefault(folded.original[begun:ended], each.agency)
    return found


def _moved(slot: Slot, by: int) -> Slot:
    return replace(slot, start=slot.start + by, end=slot.end + by)


_Told = Sequence[Sequence[Slot]]


def _together(told: _Told) -> Iterator[Slot]:
    """Yield the slots of all pieces in the order of Name."""
    for name in Name:
        named = [[slot for slot in piece if slot.name is name] for piece in told]
        yield from _JOINED.get(name, _each_once)(told, named)


def _each_once(_: _Told, named: _Told) -> Iterator[Slot]:
    """Sums, units, plates, companies: what is told twice is one."""
    seen: dict[object, Slot] = {}
    for slot in _in_order(named):
        seen.setdefault((slot.value, slot.role, slot.high), slot)
    yield from seen.values()


def _first_told(_: _Told, named: _Told) -> Iterable[Slot]:
    """Of the day the first piece that tells one counts: later ones are what came of it."""
    return next((some for some in named if some), ())


_WHERE: Final = frozenset({Name.PLACE, Name.ROAD, Name.STAKE, Name.POINT, Name.WATER})


def _first_place(told: _Told, named: _Told) -> Iterable[Slot]:
    """Place, road, stake, point and water belong together: all of the first piece with any."""
    at = next((at for at, some in enumerate(told) if any(s.name in _WHERE for s in some)), None)
    return () if at is None else named[at]


def _agreed(_: _Told, named: _Told) -> Iterator[Slot]:
    """Of a paper what every piece says that speaks of it; else nothing."""
    said = list(_in_order(named))
    if len({slot.value for slot in said}) == 1:
        yield said[0]


def _kinds(_: _Told, named: _Told) -> Iterator[Slot]:
    """One kind, where every piece that is sure is sure of it; else the likeliest to ask about."""
    sure = [some[0] for some in named if some and not some[0].rough]
    if len({slot.value for slot in sure}) == 1:
        yield sure[0]
        return
    best = {slot.value: slot for slot in reversed([*sure, *_in_turn(named)])}
    likely = sorted(best.values(), key=[*sure, *_in_turn(named)].index)
    yield from (replace(slot, rough=True) for slot in islice(likely, _MOST_KINDS))


def _in_turn(named: _Told) -> list[Slot]:
    """Return the best of each piece, then the second of each."""
    most = max(map(len, named), default=0)
    return [some[at] for at in range(most) for some in named if at < len(some)]


def _in_order(named: _Told) -> Iterator[Slot]:
    return (slot for some in named for slot in some)


_JOINED: Final[dict[Name, Callable[[_Told, _Told], Iterable[Slot]]]] = {
    Name.TIME: _first_told,
    **dict.fromkeys(sorted(_WHERE), _first_place),
    **dict.fromkeys((Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN), _agreed),
    Name.CATEGORY: _kinds,
}
