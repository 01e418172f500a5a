"""Which part of a file does a browser ask for?

A player that winds a film asks for one part after the other, and Safari plays none without
(RFC 9110, 14). One part at a time is given; whoever asks for several at once gets the whole.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

_ASKED: Final = re.compile(r"bytes=\s*(\d{0,18})-(\d{0,18})\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Part:
    """*length* bytes from *start* on."""

    start: int
    length: int

    def of(self, size: int) -> str:
        """Return how an answer names this part of a file of *size* bytes."""
        return f"bytes {self.start}-{self.start + self.length - 1}/{size}"


@dataclass(frozen=True, slots=True)
class Beyond:
    """What is asked for begins behind the end of the file."""


def asked(header: str | None, size: int) -> Part | Beyond | None:
    """Return what a ``Range`` header asks of a file of *size* bytes, None for the whole."""
    found = _ASKED.fullmatch(header or "")
    if found is None or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:  # so many bytes of the end
        length = min(int(last), size)
        return Part(size - length, length) if length else Beyond()
    start, end = int(first), min(int(last or size - 1), size - 1)
    if last and int(last) < int(first):
        return None
    return Part(start, end - start + 1) if start < size else Beyond()


async def cut(stream: AsyncIterator[bytes], length: int) -> AsyncIterator[bytes]:
    """Give the first *length* bytes of a stream."""
    async for piece in stream:
        yield piece[:length]
        length -= len(piece)
        if length <= 0:
            return
