"""How does a WAV file become one that holds its sound and nothing else?"""

from collections.abc import Iterator
from typing import Final

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Unclean

_HEAD: Final = 12
_CHUNK: Final = 8
_FACT: Final = 4
_FORMATS: Final = {1: 16, 2: 50, 3: 18, 6: 18, 7: 18, 17: 20, 49: 20, 0xFFFE: 40}
"""Codings that are sound and nothing else, with the bytes of their description."""


def wave(data: bytes, medium: Medium) -> Made:
    """Return description and sound of *data* alone; the first of each counts."""
    found: dict[bytes, memoryview] = {}
    for kind, body in _chunks(memoryview(data)):
        found.setdefault(kind, body)
        if kind == b"data":
            break
    if b"fmt " not in found or b"data" not in found:
        raise Broken
    fmt = _described(found[b"fmt "])
    block = int.from_bytes(fmt[12:14], "little") or 1
    sound = found[b"data"][: len(found[b"data"]) // block * block]
    fact = bytes(found.get(b"fact", memoryview(b""))[:4])
    head = _chunk(b"fmt ", fmt) + (_chunk(b"fact", fact) if len(fact) == _FACT else b"")
    padding = b"\0" * (len(sound) & 1)
    size = 4 + len(head) + _CHUNK + len(sound) + len(padding)
    start = b"RIFF" + size.to_bytes(4, "little") + b"WAVE" + head
    return Made(Medium.WAV, [start + b"data" + len(sound).to_bytes(4, "little"), sound, padding])


def _described(fmt: memoryview) -> bytes:
    coding = int.from_bytes(fmt[:2], "little")
    size = _FORMATS.get(coding)
    if size is None:
        raise Unclean(NoCopy.CODING)
    if len(fmt) < 16:  # noqa: PLR2004 - what every coding needs
        raise Broken
    return bytes(fmt[:size])


def _chunks(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Give the chunks; the sound of a recording that broke off goes on to the end of the file."""
    at, unwritten = _HEAD, bytes(data[4:8]) == bytes(4)
    while at + _CHUNK <= len(data):
        kind = bytes(data[at : at + 4])
        size = int.from_bytes(data[at + 4 : at + _CHUNK], "little")
        left = len(data) - at - _CHUNK
        if kind == b"data" and (size > left or (unwritten and not size)):
            size = left
        if size > left:
            raise Broken
        yield kind, data[at + _CHUNK : at + _CHUNK + size]
        at += _CHUNK + size + (size & 1)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) & 1)
