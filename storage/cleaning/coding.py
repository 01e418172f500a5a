"""What must a player know of a track's coding, and what else stands beside it?

Every box that describes a coding is written anew from the fields it must have; a field for
names or makers is blank, and a box nobody listed is left out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from clues.working_copy import NoCopy
from storage.cleaning.aac import blanked, in_elements
from storage.cleaning.boxes import Box, box, boxes, cut, first, number
from storage.cleaning.making import Broken, Unclean
from storage.cleaning.nal import AVC, HEVC, Units, purged

Purge = Callable[[memoryview], bytes]
Written = Callable[[Box], bytes]

_VIDEO_FIELDS: Final = 78
_SOUND_FIELDS: Final = 28
_SOUND_MORE: Final[Mapping[int, int]] = {0: 0, 1: 16, 2: 36}
_MOST_CONFIG: Final = 64
_VIDEO: Final = frozenset(b"avc1 avc3 hvc1 hev1 mp4v s263 vp09".split())
_SOUND: Final = frozenset(
    b"mp4a samr sawb alac Opus ac-3 ec-3 .mp3 sowt twos lpcm in24 in32 fl32 fl64 ulaw alaw".split()
)
_RAW: Final = frozenset((*b"sowt twos lpcm in24 in32 fl32 fl64 ulaw alaw".split(), b"raw "))
_HIGH_PROFILES: Final = frozenset((100, 110, 122, 144))
_PARAMETER_SETS: Final = frozenset((32, 33, 34))
_NUMBERED: Final = frozenset((b"mp4v", b"mp4a"))
"""Kinds that leave it to a number in their description what they are coded in."""

_MPEG_PICTURE: Final = frozenset((0x20, *range(0x60, 0x66), 0x6A))
_MPEG_SOUND: Final = frozenset((0x40, *range(0x66, 0x6A), 0x6B))
_USER_WORDS: Final = re.compile(rb"\0\0\x01\xb2.*?(?=\0\0\x01|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Coding:
    """A description written anew; *purge* cleans a sample, *frame* is the bytes of one when raw."""

    description: bytes
    purge: Purge | None = None
    frame: int | None = None


def coding(entry: Box, handler: bytes, *, quicktime: bool) -> Coding:
    """Write the description of a track's samples anew; Unclean for a kind nobody listed."""
    if handler == b"vide" and entry.kind in _VIDEO:
        return _video(entry)
    if handler == b"soun" and entry.kind in _SOUND:
        return _sound(entry, quicktime=quicktime)
    raise Unclean(NoCopy.CODING)


def _looked_through(entry: Box, described: list[Box], known: frozenset[int]) -> list[Box]:
    """Return the boxes of a track whose coding is named by a known number, or by no number."""
    numbers = [number(_decoder(each), 0, 1) for each in _numbered(described)]
    if not known.issuperset(numbers) or bool(numbers) != (entry.kind in _NUMBERED):
        raise Unclean(NoCopy.CODING)
    return described


def _numbered(found: list[Box]) -> list[Box]:
    inside = [_numbered(list(boxes(each.body))) for each in found if each.kind == b"wave"]
    return sum(inside, [each for each in found if each.kind == b"esds"])


def _video(entry: Box) -> Coding:
    fields = entry.body
    described = _looked_through(entry, entry.inside(_VIDEO_FIELDS), _MPEG_PICTURE)
    written = box(
        entry.kind,
        b"\0" * 6 + b"\0\x01" + b"\0" * 16,
        cut(fields, 24, 12),  # width, height, dots an inch both ways
        b"\0" * 4 + cut(fields, 40, 2) + b"\0" * 32,  # frames a sample; no compressor's name
        cut(fields, 74, 2) + b"\xff\xff",  # depth
        _descriptions(described),
    )
    return Coding(written, _purge(entry.kind, described))


def _purge(kind: bytes, described: list[Box]) -> Purge | None:
    if kind in {b"avc1", b"avc3"}:
        return _by_units(AVC, described, b"avcC", 4)
    if kind in {b"hvc1", b"hev1"}:
        return _by_units(HEVC, described, b"hvcC", 21)
    if kind == b"mp4v":
        return lambda sample: _USER_WORDS.sub(b"", sample)
    return None


def _by_units(units: Units, described: list[Box], named: bytes, at: int) -> Purge:
    config = first(described, named)
    if config is None:
        raise Broken
    return partial(purged, units=units, width=(config.field(at, 1) & 3) + 1)


def _sound(entry: Box, *, quicktime: bool) -> Coding:
    fields, version = entry.body, entry.field(8, 2)
    more = _SOUND_MORE.get(version)
    if more is None or (version and not quicktime):
        raise Unclean(NoCopy.CODING)
    described = _looked_through(entry, entry.inside(_SOUND_FIELDS + more), _MPEG_SOUND)
    written = box(
        entry.kind,
        b"\0" * 6 + b"\0\x01" + cut(fields, 8, 2) + b"\0" * 6,  # no maker's name
        cut(fields, 16, _SOUND_FIELDS - 16 + more),
        _descriptions(described),
    )
    purge = blanked if any(in_elements(_config(each)) for each in _numbered(described)) else None
    return Coding(written, purge, _frame(entry, version) if entry.kind in _RAW else None)


def _frame(entry: Box, version: int) -> int:
    """Return the bytes of one raw sample of all channels."""
    if version == 1:
        return entry.field(36, 4)
    channels, bits = entry.field(16, 2), entry.field(18, 2)
    return channels * bits // 8


def _descriptions(found: list[Box]) -> bytes:
    if first(found, b"sinf"):
        raise Unclean(NoCopy.LOCKED)
    return b"".join(_WRITTEN[each.kind](each) for each in found if each.kind in _WRITTEN)


def _exactly(size: int) -> Written:
    return lambda each: box(each.kind, cut(each.body, 0, size))


def _avc(each: Box) -> bytes:
    body, sets, at = each.body, b"", 5
    for mask in (31, 255):
        count, at = number(body, at, 1), at + 1
        sets += (count | ~mask & 255).to_bytes(1)
        for _ in range(count & mask):
            size = 2 + number(body, at, 2)
            sets, at = sets + cut(body, at, size), at + size
    high = number(body, 1, 1) in _HIGH_PROFILES and len(body) >= at + 4
    tail = cut(body, at, 3) + b"\0" if high else b""
    return box(b"avcC", cut(body, 0, 5), sets, tail)


def _hevc(each: Box) -> bytes:
    body, kept, at = each.body, [], 23
    for _ in range(number(body, 22, 1)):
        start, count = at, number(body, at + 1, 2)
        at += 3
        for _ in range(count):
            at += 2 + number(body, at, 2)
        if number(body, start, 1) & 63 in _PARAMETER_SETS:
            kept.append(cut(body, start, at - start))
    return box(b"hvcC", cut(body, 0, 22), len(kept).to_bytes(1), *kept)


def _colours(each: Box) -> bytes:
    """Keep the named colours; a profile is a file of its own, with words in it."""
    size = {b"nclx": 11, b"nclc": 10}.get(cut(each.body, 0, 4))
    return box(b"colr", cut(each.body, 0, size)) if size else b""


def _stream(each: Box) -> bytes:
    """Write an MPEG-4 stream description with the fields that decoding needs."""
    config = _USER_WORDS.sub(b"", _config(each))
    inner = _tagged(4, cut(_decoder(each), 0, 13) + (_tagged(5, config) if config else b""))
    return box(b"esds", b"\0" * 4, _tagged(3, b"\0\0\0" + inner + _tagged(6, b"\x02")))


def _decoder(each: Box) -> memoryview:
    """Return the fields that decoding needs; the first is the number of the coding."""
    outer, _ = _descriptor(each.body[4:], 3)
    flags = number(outer, 2, 1)
    skip = 3 + (2 if flags & 128 else 0) + (2 if flags & 32 else 0)
    if flags & 64:
        skip += 1 + number(outer, skip, 1)
    return _descriptor(outer[skip:], 4)[0]


def _config(each: Box) -> bytes:
    """Return what a decoder is told beforehand, as much as any of them needs."""
    decoder = _decoder(each)
    if len(decoder) <= 13:  # noqa: PLR2004 - bytes of the fields before it
        return b""
    found, _ = _descriptor(decoder[13:], 5)
    return cut(found, 0, min(len(found), _MOST_CONFIG))


def _descriptor(within: memoryview, tag: int) -> tuple[memoryview, int]:
    if number(within, 0, 1) != tag:
        raise Broken
    size, at = 0, 1
    while (part := number(within, at, 1)) & 128:
        size, at = size << 7 | part & 127, at + 1
    size, at = size << 7 | part, at + 1
    return within[at : at + size], at + size


def _tagged(tag: int, body: bytes) -> bytes:
    return bytes((tag, 0x80, 0x80, 0x80 | len(body) >> 7, len(body) & 127)) + body


def _wave(each: Box) -> bytes:
    """Write QuickTime's own description of compressed sound."""
    return box(b"wave", _descriptions(list(boxes(each.body))), box(b"\0\0\0\0"))


def _speech(each: Box) -> bytes:
    return box(b"damr", b"\0" * 4, cut(each.body, 4, 5))


def _lossless(each: Box) -> bytes:
    """Write Apple's lossless description; inside QuickTime's own it has the same name."""
    return box(b"alac", cut(each.body, 0, 28))


def _opus(each: Box) -> bytes:
    family, channels = each.field(10, 1), each.field(1, 1)
    return box(b"dOps", cut(each.body, 0, 11 + (2 + channels if family else 0)))


_WRITTEN: Final[Mapping[bytes, Written]] = {
    b"avcC": _avc,
    b"hvcC": _hevc,
    b"esds": _stream,
    b"colr": _colours,
    b"pasp": _exactly(8),
    b"clap": _exactly(32),
    b"btrt": _exactly(12),
    b"fiel": _exactly(2),
    b"vpcC": _exactly(12),
    b"d263": lambda each: box(b"d263", b"\0" * 4, cut(each.body, 4, 3)),
    b"wave": _wave,
    b"frma": _exactly(4),
    b"enda": _exactly(2),
    b"mp4a": _exactly(4),
    b"damr": _speech,
    b"alac": _lossless,
    b"dOps": _opus,
    b"dac3": _exactly(3),
    b"dec3": _exactly(5),
}
