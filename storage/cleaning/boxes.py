"""How is a film's file read and written as boxes within boxes?

A box is a length, four letters and a body (ISO 14496-12). Lengths are a stranger's: each is
checked against what is there before it is believed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from storage.cleaning.making import Broken

_HEAD: Final = 8
_LONG: Final = 16
_TO_THE_END: Final = 0
_LENGTH_FOLLOWS: Final = 1


@dataclass(frozen=True, slots=True)
class Box:
    """One box; *at* is where its body begins in the file."""

    kind: bytes
    body: memoryview
    at: int

    def inside(self, skip: int = 0) -> list["Box"]:
        """Return the boxes in this one, after *skip* bytes of its own."""
        return list(boxes(self.body[skip:], self.at + skip))

    def field(self, at: int, size: int) -> int:
        """Return the number of *size* bytes at *at*; Broken when it is not there."""
        return number(self.body, at, size)


def boxes(within: memoryview, at: int = 0) -> Iterator[Box]:
    """Give the boxes one after the other; fewer bytes than a head at the end are padding."""
    place = 0
    while len(within) - place >= _HEAD:
        length, head = number(within, place, 4), _HEAD
        kind = bytes(within[place + 4 : place + 8])
        if length == _LENGTH_FOLLOWS:
            length, head = number(within, place + 8, 8), _LONG
        elif length == _TO_THE_END:
            length = len(within) - place
        if length < head or place + length > len(within):
            if kind == b"\0\0\0\0":  # the four zero bytes with which QuickTime ends a list
                return
            raise Broken
        yield Box(kind, within[place + head : place + length], at + place + head)
        place += length


def box(kind: bytes, *bodies: bytes) -> bytes:
    """Write a box."""
    body = b"".join(bodies)
    return (len(body) + _HEAD).to_bytes(4) + kind + body


def only(found: list[Box], kind: bytes) -> Box:
    """Return the one box of *kind*; Broken when there is none or a second."""
    wanted = [each for each in found if each.kind == kind]
    if len(wanted) != 1:
        raise Broken
    return wanted[0]


def first(found: list[Box], *kinds: bytes) -> Box | None:
    """Return the first box of one of *kinds*."""
    return next((each for each in found if each.kind in kinds), None)


def number(within: memoryview, at: int, size: int) -> int:
    """Return the number of *size* bytes at *at*; Broken when it is not there."""
    if at < 0 or at + size > len(within):
        raise Broken
    return int.from_bytes(within[at : at + size])


def cut(within: memoryview, at: int, size: int) -> bytes:
    """Return exactly these bytes; Broken when they are not there."""
    if at < 0 or size < 0 or at + size > len(within):
        raise Broken
    return bytes(within[at : at + size])
