"""What is hidden in a stranger's file, and is it still to be found in the copy?"""

import asyncio
import re
import zlib
from collections.abc import AsyncIterator

from clues.working_copy import NoCopy
from storage.cleaning.child import MAKERS, _maker
from storage.cleaning.look import ENOUGH, look
from storage.cleaning.making import Unclean
from storage.cleaning.workshop import Copied, Workshop

MARK = b"ZK7Q-hidden-4MX9"
MOST = 50_000_000
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]")


def traces(copy: bytes) -> list[str]:
    """Return in which forms the mark is still there: plain, wide, inside packed streams."""
    found = [name for name, form in _forms().items() if form in copy]
    for start in _ZLIB.finditer(copy):
        inside = _unpacked(copy[start.start() :])
        found += [f"packed {name}" for name, form in _forms().items() if form in inside]
    return found


def made(data: bytes) -> bytes | NoCopy:
    """Make the copy in this process: many examples, no child."""
    seen = look(data[:ENOUGH])
    if isinstance(seen, NoCopy):
        return seen
    assert seen in MAKERS
    try:
        return b"".join(_maker(MAKERS[seen])(data, seen).parts)
    except Unclean as fault:
        return fault.reason


def copied(data: bytes, name: str = "", *, most: int = MOST) -> Copied[bytes] | NoCopy:
    """Make the copy as the product does: in a child."""
    return asyncio.run(Workshop(most).copy(pieces(data), name, whole))


async def pieces(data: bytes, size: int = 100_000) -> AsyncIterator[bytes]:
    """Stream *data* as a store would."""
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def whole(copy: AsyncIterator[bytes]) -> bytes:
    """Keep a copy in memory."""
    return b"".join([piece async for piece in copy])


def _forms() -> dict[str, bytes]:
    text = MARK.decode()
    return {
        "plain": MARK,
        "wide": text.encode("utf-16-le"),
        "wide big-endian": text.encode("utf-16-be"),
        "hex": MARK.hex().encode(),
        "backwards": MARK[::-1],
    }


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        return unpacker.decompress(packed, 4_000_000)
    except zlib.error:
        return b""
