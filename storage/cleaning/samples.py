"""Where do the samples of a track lie, and which tables lead a player to them?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from storage.cleaning.boxes import Box, box, cut, first, number, only
from storage.cleaning.coding import Coding
from storage.cleaning.edits import numbers, runs
from storage.cleaning.making import Broken, Part


@dataclass(slots=True)
class Chunk:
    """Samples side by side: *lay* bytes at *at* once, now *size* bytes, *moved* to a new place."""

    at: int
    lay: int
    parts: list[Part]
    size: int
    moved: int = 0


@dataclass(slots=True)
class Samples:
    """The samples of one track, and the tables that lead to them."""

    described: bytes
    tables: bytes
    sizes: bytes
    runs: bytes
    chunks: list[Chunk] = field(default_factory=list)

    def table(self) -> bytes:
        """Write the sample table for where the chunks were moved to."""
        offsets = b"".join(chunk.moved.to_bytes(4) for chunk in self.chunks)
        count = len(self.chunks).to_bytes(4)
        where = box(b"stco", b"\0" * 4, count, offsets)
        stsd = box(b"stsd", b"\0" * 4, (1).to_bytes(4), self.described)
        return box(b"stbl", stsd, self.tables, self.runs, self.sizes, where)


def samples(stbl: list[Box], coded: Coding, whole: memoryview, kept: range) -> Samples:
    """Gather the *kept* samples of a track out of the whole file, each cleaned by its coding."""
    sizes = _sizes(stbl, coded, len(whole))
    chunks, lengths, counts, done = list[Chunk](), list[int](), list[int](), 0
    for at, count in _chunks(stbl, only(stbl, b"stsc")):
        start = max(kept.start, done)
        wanted = min(kept.stop, done + count) - start
        if wanted > 0:
            skipped = sizes.lay(done, start - done)
            chunk, new = _chunk(whole, at + skipped, sizes.of(start, wanted), coded)
            chunks.append(chunk)
            lengths += new
            counts.append(wanted)
        done += count
    return Samples(
        described=coded.description,
        tables=b"".join(_TABLES[each.kind](each, kept) for each in stbl if each.kind in _TABLES),
        sizes=_written_sizes(sizes, lengths, sum(counts)),
        runs=_written_counts(counts),
        chunks=chunks,
    )


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Bytes of each sample: *told* one by one, or all alike."""

    told: list[int]
    alike: int
    shown: int  # what the table says of samples that are all alike

    def lay(self, start: int, count: int) -> int:
        """Return the bytes of *count* samples from *start* on."""
        return self.alike * count if self.alike else sum(self.told[start : start + count])

    def of(self, start: int, count: int) -> list[int] | int:
        """Return the sizes of *count* samples from *start* on, or their sum when alike."""
        if self.alike:
            return self.alike * count
        if start + count > len(self.told):
            raise Broken
        return self.told[start : start + count]


def _sizes(stbl: list[Box], coded: Coding, most: int) -> _Sizes:
    table = first(stbl, b"stsz", b"stz2")
    if table is None:
        raise Broken
    count = table.field(8, 4)
    if table.kind == b"stz2":
        return _Sizes(_narrow(table, count), 0, 0)
    shown = table.field(4, 4)
    if not shown:
        return _Sizes(_numbers(cut(table.body, 12, count * 4), 4), 0, 0)
    alike = coded.frame if coded.frame and shown == 1 else shown
    if alike * count > most:
        raise Broken
    if coded.purge is not None:
        return _Sizes([alike] * count, 0, 0)
    return _Sizes([], alike, shown)


def _narrow(table: Box, count: int) -> list[int]:
    width = table.field(7, 1)
    if width == 4:  # noqa: PLR2004 - two sizes in a byte
        packed = cut(table.body, 12, (count + 1) // 2)
        return [each for byte in packed for each in (byte >> 4, byte & 15)][:count]
    if width not in {8, 16}:
        raise Broken
    return _numbers(cut(table.body, 12, count * width // 8), width // 8)


def _numbers(told: bytes, step: int) -> list[int]:
    return [int.from_bytes(told[at : at + step]) for at in range(0, len(told), step)]


def _chunks(stbl: list[Box], runs: Box) -> Iterator[tuple[int, int]]:
    """Give where each chunk lies and how many samples it holds."""
    table = first(stbl, b"stco", b"co64")
    if table is None:
        raise Broken
    width = 4 if table.kind == b"stco" else 8
    count = table.field(4, 4)
    cut(table.body, 8, count * width)  # all there, or Broken
    steps = [(runs.field(8 + at * 12, 4), runs.field(12 + at * 12, 4)) for at in _range(runs)]
    if count and (not steps or steps[0][0] != 1):
        raise Broken
    run = 0
    for chunk in range(count):
        while run + 1 < len(steps) and steps[run + 1][0] <= chunk + 1:
            run += 1
        yield number(table.body, 8 + chunk * width, width), steps[run][1]


def _range(runs: Box) -> range:
    count = runs.field(4, 4)
    cut(runs.body, 8, count * 12)
    return range(count)


def _chunk(
    whole: memoryview, at: int, sizes: list[int] | int, coded: Coding
) -> tuple[Chunk, list[int]]:
    if isinstance(sizes, int):
        return Chunk(at, sizes, [_there(whole, at, sizes)], sizes), []
    if coded.purge is None:
        size = sum(sizes)
        return Chunk(at, size, [_there(whole, at, size)], size), sizes
    cleaned, place = [], at
    for size in sizes:
        cleaned.append(coded.purge(_there(whole, place, size)))
        place += size
    lengths = [len(each) for each in cleaned]
    return Chunk(at, place - at, list(cleaned), sum(lengths)), lengths


def _there(whole: memoryview, at: int, size: int) -> memoryview:
    if at + size > len(whole):
        raise Broken
    return whole[at : at + size]


def _written_sizes(sizes: _Sizes, lengths: list[int], done: int) -> bytes:
    if sizes.alike:
        return box(b"stsz", b"\0" * 4, sizes.shown.to_bytes(4), done.to_bytes(4))
    told = b"".join(each.to_bytes(4) for each in lengths)
    return box(b"stsz", b"\0" * 8, len(lengths).to_bytes(4), told)


def _written_counts(counts: list[int]) -> bytes:
    """Write how many samples each chunk holds, one entry where the number changes."""
    entries, chunk = b"", 1
    told = 0
    for count, alike in groupby(counts):
        entries += chunk.to_bytes(4) + count.to_bytes(4) + (1).to_bytes(4)
        chunk += len(list(alike))
        told += 1
    return box(b"stsc", b"\0" * 4, told.to_bytes(4), entries)


def _written_runs(table: Box, kept: range) -> bytes:
    """Write a table of runs with what it says of the kept samples, and nothing behind it."""
    entries, told, sample = b"", 0, 0
    for count, value in runs(table):
        left = min(kept.stop, sample + count) - max(kept.start, sample)
        if left > 0:
            entries += left.to_bytes(4) + value.to_bytes(4)
            told += 1
        sample += count
    return _written_table(table, told, entries)


def _written_numbers(table: Box, kept: range) -> bytes:
    """Write which of the kept samples a table lists."""
    left = [each - kept.start for each in numbers(table) if each - 1 in kept]
    return _written_table(table, len(left), b"".join(each.to_bytes(4) for each in left))


def _written_table(table: Box, told: int, entries: bytes) -> bytes:
    return box(table.kind, table.field(0, 1).to_bytes(1) + b"\0" * 3, told.to_bytes(4), entries)


_TABLES: Final[Mapping[bytes, Callable[[Box, range], bytes]]] = {
    b"stts": _written_runs,
    b"ctts": _written_runs,
    b"stss": _written_numbers,
    b"stps": _written_numbers,
}
