"""Which samples of a track does a player show?

Whoever trims a film on his phone often trims only the list of edits: what was cut away still lies
in the file. Here it is found out which samples are shown, and which others decoding those needs.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from storage.cleaning.boxes import Box, box, cut, first
from storage.cleaning.making import Broken

_NOTHING: Final = -1  # an edit that shows nothing for a while
_ONE: Final = 1 << 16  # the rate of a film that runs as it was taken
_BEFORE: Final = 4
"""Samples of sound a decoder must hear before one that is heard (AAC one, Opus 80 ms)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The samples from the first that is needed to the last, and when the first is decoded."""

    samples: range
    since: int = 0


def edit_list(edts: Box | None) -> Box | None:
    """Return a track's list of edits, if it has one that says something."""
    edits = first(edts.inside(), b"elst") if edts else None
    return edits if edits and edits.field(4, 4) else None


def shown(edits: Box | None, stbl: list[Box], *, movie_second: int, track_second: int) -> Shown:
    """Return what the list of edits shows and what its decoding needs, from first to last.

    A second is so many units of the movie (lengths of edits) or of the track (all other times).
    """
    clock = _Clock(stbl)
    if edits is None:
        return Shown(range(clock.samples))
    spans = _spans(edits, movie_second, track_second)
    if not spans:
        raise Broken
    ends = [stop for _, stop in spans if stop is not None]
    last = max(ends) if len(ends) == len(spans) else None
    return clock.needed(min(start for start, _ in spans), last)


def written_edits(edits: Box | None, since: int) -> bytes:
    """Write the list for a track whose first sample was decoded at *since* before."""
    if edits is None:
        return b""
    entries = b"".join(
        cut(edits.body, at, span)
        + (start if start == _NOTHING else start - since).to_bytes(span, signed=True)
        + cut(edits.body, at + 2 * span, 4)
        for at, span, start in _entries(edits)
    )
    return box(b"edts", box(b"elst", cut(edits.body, 0, 8), entries))


def _entries(edits: Box) -> list[tuple[int, int, int]]:
    """Return where each edit stands, the bytes of a time, and when in the track it starts."""
    span = 8 if edits.field(0, 1) == 1 else 4
    size = 2 * span + 4
    places = range(8, 8 + edits.field(4, 4) * size, size)
    cut(edits.body, 8, len(places) * size)  # all there, or Broken
    return [
        (at, span, int.from_bytes(edits.body[at + span : at + 2 * span], signed=True))
        for at in places
    ]


def _spans(edits: Box, movie_second: int, track_second: int) -> list[tuple[int, int | None]]:
    """Return from when to when each edit shows the track; None: to its end."""
    spans: list[tuple[int, int | None]] = []
    for at, span, start in _entries(edits):
        if start == _NOTHING:
            continue
        if start < 0 or not movie_second:
            raise Broken
        lasts, rate = edits.field(at, span), edits.field(at + 2 * span, 4)
        length = lasts * track_second * (rate or _ONE) // (movie_second * _ONE) + 1
        spans.append((start, start + length if lasts else None))
    return spans


class _Clock:
    """When each sample is decoded and shown."""

    def __init__(self, stbl: list[Box]) -> None:
        times, syncs, moves = first(stbl, b"stts"), first(stbl, b"stss"), first(stbl, b"ctts")
        if times is None:
            raise Broken
        self._runs = runs(times)
        self.samples = sum(count for count, _ in self._runs)
        self._syncs = None if syncs is None else numbers(syncs)
        late = [_signed(moved) for _, moved in runs(moves)] if moves else []
        self._soonest, self._latest = min(late, default=0), max(late, default=0)

    def needed(self, start: int, stop: int | None) -> Shown:
        """Return the samples shown from *start* to before *stop*, and those they build upon."""
        begin = self._at(start - self._latest)
        end = self.samples if stop is None else self._at(stop - self._soonest - 1) + 1
        if self._syncs is None:
            begin = max(begin - _BEFORE, 0)
        else:
            before = bisect_left(self._syncs, begin + 2)  # the table counts samples from one
            begin = max(self._syncs[before - 1] - 1, 0) if before else 0
        return Shown(range(begin, min(end, self.samples)), self._when(begin))

    def _at(self, time: int) -> int:
        """Return the sample that is being decoded at *time*; the last one, when it is over."""
        sample, now = 0, 0
        for count, each in self._runs:
            if time < now + count * each:
                return sample + max(time - now, 0) // max(each, 1)
            sample, now = sample + count, now + count * each
        return max(sample - 1, 0)

    def _when(self, wanted: int) -> int:
        """Return the time at which a sample is decoded."""
        sample, now = 0, 0
        for count, each in self._runs:
            if wanted < sample + count:
                return now + (wanted - sample) * each
            sample, now = sample + count, now + count * each
        return now


def runs(table: Box) -> list[tuple[int, int]]:
    """Return the runs of a table: so many samples, each with this value."""
    body = cut(table.body, 8, table.field(4, 4) * 8)
    told = [int.from_bytes(body[at : at + 4]) for at in range(0, len(body), 4)]
    return list(zip(told[::2], told[1::2], strict=True))


def numbers(table: Box) -> list[int]:
    """Return the samples that a table lists, counted from one."""
    body = cut(table.body, 8, table.field(4, 4) * 4)
    return [int.from_bytes(body[at : at + 4]) for at in range(0, len(body), 4)]


def _signed(moved: int) -> int:
    """Return a shift as most writers mean it: a negative one in either version of the table."""
    return moved - (1 << 32) if moved >> 31 else moved
