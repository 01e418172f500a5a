"""How does an Ogg recording (a voice note) become one without its comments?

The file is pages with numbers and sums. The packet of comments is written anew and empty,
every page gets a new number, a new stream id and a new sum; the sound is copied as it is.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Part, Unclean

_HEAD: Final = 27
_SIGN: Final = b"OggS\0"
_GOES_ON, _FIRST = 1, 2
_STREAM: Final = (1).to_bytes(4, "little")
_FULL: Final = 255
_PATIENCE: Final = 4
"""So many times its own length is added up of a file in pages whose sum is wrong."""
_NOWHERE: Final = b"\xff" * 8
_VORBIS_HEAD: Final = 30
_MIRRORED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    where: bytes
    stream: bytes
    lacing: bytes
    body: memoryview

    def packets(self) -> list[tuple[memoryview, bool]]:
        """Return the pieces of packets in this page, each with whether it ends here."""
        found, start, size = [], 0, 0
        for step in self.lacing:
            size += step
            if step < _FULL:
                found.append((self.body[start : start + size], True))
                start, size = start + size, 0
        return [*found, (self.body[start:], False)] if size else found


def ogg(data: bytes, medium: Medium) -> Made:
    """Return an Opus or Vorbis recording with an empty comment."""
    pages = list(_pages(memoryview(data)))
    if not pages:
        raise Broken
    if any(page.stream != pages[0].stream or page.flags & _FIRST for page in pages[1:]):
        raise Unclean(NoCopy.CODING)  # several streams: what the second one is, nobody can say
    packets, used = _headers(pages)
    heads = _clean(packets)
    out = [_page(_FIRST, bytes(8), 0, _lacing(len(heads[0])), heads[0])]
    out += _paged(heads[1:], 1)
    out += [
        _page(page.flags & ~_FIRST, page.where, number, page.lacing, page.body)
        for number, page in enumerate(pages[used:], len(out))
    ]
    return Made(Medium.OGG, list[Part](out))


def _pages(data: memoryview) -> Iterator[_Page]:
    """Give the pages; bytes that are none and pages whose sum is wrong are passed over.

    A recording that stumbled has few of those: what has nothing else is not added up for ever.
    """
    at, patience = 0, _PATIENCE * len(data)
    while at < len(data):
        page, size = _page_at(data, at)
        if page is not None:
            yield page
            at += size
            continue
        patience -= size
        if patience < 0:
            raise Broken
        at = _next_page(data, at + 1)


def _page_at(data: memoryview, at: int) -> tuple[_Page | None, int]:
    """Return the page at *at*, None where there is no good one, and how many bytes were added."""
    head = bytes(data[at : at + _HEAD])
    if len(head) < _HEAD or not head.startswith(_SIGN):
        return None, 0
    lacing = bytes(data[at + _HEAD : at + _HEAD + head[26]])
    start = at + _HEAD + head[26]
    end = start + sum(lacing)
    if len(lacing) < head[26] or end > len(data):
        return None, 0
    if head[22:26] != _sum(head[:22] + bytes(4) + head[26:] + bytes(data[at + _HEAD : end])):
        return None, end - at
    return _Page(head[5], head[6:14], head[14:18], lacing, data[start:end]), end - at


def _next_page(data: memoryview, at: int) -> int:
    return next((each.start() + at for each in re.finditer(_SIGN, data[at:])), len(data))


def _headers(pages: list[_Page]) -> tuple[list[bytes], int]:
    """Return the packets that describe the sound, and how many pages they fill."""
    wanted = 2 if bytes(pages[0].body[:8]) == b"OpusHead" else 3
    packets, begun = [], bytearray()
    for used, page in enumerate(pages, 1):
        for piece, ends in page.packets():
            begun += piece
            if ends:
                packets.append(bytes(begun))
                begun = bytearray()
        if len(packets) > wanted or (len(packets) == wanted and begun):
            raise Broken  # sound must begin on a page of its own
        if len(packets) == wanted:
            return packets, used
    raise Broken


def _clean(packets: list[bytes]) -> list[bytes]:
    first, comment, *rest = packets
    if first.startswith(b"OpusHead") and comment.startswith(b"OpusTags"):
        size = 19 if first[18:19] == b"\0" else 21 + first[9]
        return [first[:size], b"OpusTags" + bytes(8)]
    if first.startswith(b"\1vorbis") and comment.startswith(b"\3vorbis"):
        return [first[:_VORBIS_HEAD], b"\3vorbis" + bytes(8) + b"\1", *rest]
    raise Unclean(NoCopy.CODING)  # Speex, FLAC, pictures: not rebuilt here


def _paged(packets: list[bytes], number: int) -> list[bytes]:
    """Put each packet on pages of its own."""
    out: list[bytes] = []
    for packet in packets:
        lacing = _lacing(len(packet))
        for start in range(0, len(lacing), _FULL):
            some = lacing[start : start + _FULL]
            body = packet[start * _FULL : start * _FULL + sum(some)]
            ends = start + len(some) == len(lacing)
            where = bytes(8) if ends else _NOWHERE
            out.append(_page(_GOES_ON if start else 0, where, number + len(out), some, body))
    return out


def _lacing(size: int) -> bytes:
    return bytes((_FULL,)) * (size // _FULL) + bytes((size % _FULL,))


def _page(flags: int, where: bytes, number: int, lacing: bytes, body: Part) -> bytes:
    start = _SIGN + bytes((flags,)) + where + _STREAM + number.to_bytes(4, "little")
    end = bytes((len(lacing),)) + lacing + bytes(body)
    return start + _sum(start + bytes(4) + end) + end


def _sum(page: bytes) -> bytes:
    """Return the page's sum: zlib's polynomial, bits the other way round, nothing inverted."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return mirrored.to_bytes(4).translate(_MIRRORED)
