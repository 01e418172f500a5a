"""Which units of a picture stream show something, and which only carry words?

H.264 and H.265 samples are lists of units. Units that draw are kept; supplemental messages
are kept only when decoding needs them, so that what a camera wrote beside the picture (its
name, a place, a licence text) is gone.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from storage.cleaning.boxes import cut, number
from storage.cleaning.making import Broken

_NEEDED: Final = frozenset((0, 1, 6, 45, 129, 130, 137, 144, 147))
"""Timing, recovery points, frame packing, parameter sets, brightness of the mastering screen."""

_STOP: Final = b"\x80"
_MORE: Final = 0xFF
_ESCAPED: Final = re.compile(rb"\0\0\x03")
_TO_ESCAPE: Final = re.compile(rb"\0\0(?=[\0-\x03])")


@dataclass(frozen=True, slots=True)
class Units:
    """How one coding names its units: the type's place, what draws, what carries messages."""

    type_of: Callable[[int], int]
    head: int
    kept: frozenset[int]
    messages: frozenset[int]


AVC: Final = Units(
    type_of=lambda first: first & 31,
    head=1,
    kept=frozenset((1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 19, 20)),
    messages=frozenset((6,)),
)
HEVC: Final = Units(
    type_of=lambda first: first >> 1 & 63,
    head=2,
    kept=frozenset((*range(10), *range(16, 22), *range(32, 38))),
    messages=frozenset((39, 40)),
)


def purged(sample: memoryview, units: Units, width: int) -> bytes:
    """Return a sample without what only carries words; lengths have *width* bytes."""
    found = (_kept(unit, units) for unit in _each(sample, width))
    return b"".join(len(unit).to_bytes(width) + unit for unit in found if unit)


def _each(sample: memoryview, width: int) -> Iterator[bytes]:
    at = 0
    while at < len(sample):
        length = number(sample, at, width)
        yield cut(sample, at + width, length)
        at += width + length


def _kept(unit: bytes, units: Units) -> bytes:
    if not unit:
        return b""
    kind = units.type_of(unit[0])
    if kind in units.messages:
        return _needed(unit, units.head)
    return unit if kind in units.kept else b""


def _needed(unit: bytes, head: int) -> bytes:
    """Return a unit of messages with those alone that decoding needs."""
    plain = memoryview(_ESCAPED.sub(b"\0\0", unit[head:]))
    try:
        kept = b"".join(whole for kind, whole in _messages(plain) if kind in _NEEDED)
    except Broken:
        return b""
    return unit[:head] + _TO_ESCAPE.sub(b"\0\0\x03", kept + _STOP) if kept else b""


def _messages(plain: memoryview) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(plain) and bytes(plain[at:]).rstrip(b"\0") != _STOP:
        start = at
        kind, at = _grown(plain, at)
        size, at = _grown(plain, at)
        yield kind, cut(plain, start, at - start + size)
        at += size


def _grown(plain: memoryview, at: int) -> tuple[int, int]:
    """Read a number that is written as a sum of bytes, and where it ends."""
    value = 0
    while (part := number(plain, at, 1)) == _MORE:
        value, at = value + part, at + 1
    return value + part, at + 1
