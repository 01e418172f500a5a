"""How does a recording made of frames become one of frames and nothing else?

MP3 and AMR files are frames in a row. Whatever is no frame goes: tags before, between and
behind, pictures, lyrics, and the first MP3 frame in which an encoder tells of itself.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Part

_RATES: Final[Mapping[int, tuple[int, ...]]] = {
    3: (44100, 48000, 32000),
    2: (22050, 24000, 16000),
    0: (11025, 12000, 8000),
}
"""Samples a second by version (3 is MPEG-1, 2 is MPEG-2, 0 is 2.5)."""

_KILOBITS: Final[Mapping[bool, tuple[int, ...]]] = {
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_SYNC: Final = 0x7FF
_BEGINS: Final = re.compile(b"\xff")
_LAYER_III: Final = 1
_SAME: Final = 0xFFFE0C00
"""What all frames of one recording share: sync, version, layer, samples a second."""

_FEWEST: Final = 3
_TAG_HEAD: Final = 10
_OF_ITSELF: Final = (b"Xing", b"Info", b"VBRI")

_AMR: Final[Mapping[bytes, tuple[int, ...]]] = {
    b"#!AMR\n": (12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0),
    b"#!AMR-WB\n": (17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0),
}
_EMPTY_FRAMES: Final = frozenset((14, 15))


def _ten_frames(sizes: tuple[int, ...]) -> re.Pattern[bytes]:
    """Return what ten good frames in a row look like: a fifth of a second is no chance."""
    kinds = [
        re.escape(bytes((kind << 3 | 4,))) + b".{%d}" % size
        for kind, size in enumerate(sizes)
        if size
    ]
    return re.compile(b"(?:%b){10}" % b"|".join(kinds), re.DOTALL)


_SPEECH: Final = {head: _ten_frames(sizes) for head, sizes in _AMR.items()}
"""Where speech goes on after bytes that are none."""


def mp3(data: bytes, medium: Medium) -> Made:
    """Return the MP3 frames of *data* alone."""
    frames = list(_frames(memoryview(data)))
    if len(frames) < _FEWEST:
        raise Broken
    if any(word in bytes(frames[0][:44]) for word in _OF_ITSELF):
        del frames[0]
    return Made(Medium.MP3, list[Part](frames))


def amr(data: bytes, medium: Medium) -> Made:
    """Return the AMR frames of *data* alone."""
    head = next((each for each in _AMR if data.startswith(each)), None)
    if head is None:
        raise Broken
    frames = list(_amr_frames(data, head))
    if not frames:
        raise Broken
    return Made(Medium.AMR, [head, *frames])


def _frames(data: memoryview) -> Iterator[memoryview]:
    """Give the frames; after bytes that are none, two in a row are needed to go on."""
    at, joined, shared = _behind_tag(data), False, None
    while at + 4 <= len(data):
        size = _frame(data, at, shared)
        if size and (joined or _frame(data, at + size, _word(data, at) & _SAME)):
            shared = _word(data, at) & _SAME
            yield data[at : at + size]
            at, joined = at + size, True
        else:
            joined, at = False, _next_sync(data, at + 1)


def _behind_tag(data: memoryview) -> int:
    at = 0
    while bytes(data[at : at + 3]) == b"ID3" and len(data) >= at + _TAG_HEAD:
        size = 0
        for byte in data[at + 6 : at + _TAG_HEAD]:
            size = size << 7 | byte & 127
        at += _TAG_HEAD + size + (_TAG_HEAD if data[at + 5] & 16 else 0)
    return at


def _next_sync(data: memoryview, at: int) -> int:
    found = _BEGINS.search(data, at)
    return found.start() if found else len(data)


def _word(data: memoryview, at: int) -> int:
    return int.from_bytes(data[at : at + 4])


def _frame(data: memoryview, at: int, shared: int | None) -> int:
    """Return the bytes of the frame at *at*; 0 when there is none, or one of another kind."""
    if at + 4 > len(data):
        return 0
    word = _word(data, at)
    rates = _RATES.get(word >> 19 & 3)
    if rates is None or word >> 21 != _SYNC or word >> 17 & 3 != _LAYER_III:
        return 0
    if shared is not None and word & _SAME != shared:
        return 0
    first = word >> 19 & 3 == 3  # noqa: PLR2004 - MPEG-1
    speed, rate = word >> 12 & 15, word >> 10 & 3
    if speed in {0, 15} or rate == 3:  # noqa: PLR2004 - not given away
        return 0
    size = (144 if first else 72) * _KILOBITS[first][speed] * 1000 // rates[rate] + (word >> 9 & 1)
    return size if at + size <= len(data) else 0


def _amr_frames(data: bytes, head: bytes) -> Iterator[bytes]:
    """Give the frames; after bytes that are none, ten in a row are needed to go on."""
    sizes, at = _AMR[head], len(head)
    while at < len(data):
        kind = data[at] >> 3 & 15
        size = sizes[kind]
        whole = data[at] & 0x83 == 0 and (size or kind in _EMPTY_FRAMES)
        if whole and at + 1 + size <= len(data):
            yield data[at : at + 1 + size]
            at += 1 + size
        else:
            again = _SPEECH[head].search(data, at + 1)
            at = again.start() if again else len(data)
