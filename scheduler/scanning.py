"""Does a virus scanner know this file? One is asked when CLUELINE_CLAMD names it.

The file is streamed to clamd over its INSTREAM command; nothing is written to a disk. A
scanner that does not answer, or hangs up without a word, holds the file back: it is asked
again later, never skipped, and what it did not say is not guessed.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_BEGIN: Final = b"zINSTREAM\0"
_END: Final = bytes(4)
_PING: Final = b"zPING\0"
_MOST_ANSWER: Final = 4096
_UNIX: Final = "unix:"
_SECONDS: Final = 60.0
_AT_ONCE: Final = 5.0

HELD: Final = "the scanner is down"
"""Why a file waits that nobody could vouch for."""


class Scan(StrEnum):
    """What a scanner said of a file."""

    CLEAN = "clean"
    FOUND = "found"
    TOO_LARGE = "too-large"  # longer than it takes: nobody can vouch for the file
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Scanner:
    """A clamd at *address*: ``host:port``, or the path of its socket; *seconds* for one file."""

    address: str
    seconds: float = _SECONDS

    async def scan(self, file: AsyncIterator[bytes]) -> Scan:
        """Ask about one file. What *file* itself raises comes out as it is."""
        try:
            async with asyncio.timeout(self.seconds):
                return _read(await self._asked(file))
        except (OSError, TimeoutError):
            return Scan.DOWN

    async def answers(self) -> bool:
        """Say whether it is there at all."""
        try:
            async with asyncio.timeout(min(self.seconds, _AT_ONCE)):
                return await self._lives()
        except (OSError, TimeoutError):
            return False

    async def _asked(self, file: AsyncIterator[bytes]) -> bytes:
        reader, writer = await self._open()
        try:
            return await _sent(reader, writer, file)
        finally:
            await _close(writer)

    async def _lives(self) -> bool:
        reader, writer = await self._open()
        try:
            writer.write(_PING)
            return (await reader.read(_MOST_ANSWER)).startswith(b"PONG")
        finally:
            await _close(writer)

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        path = self.address.removeprefix(_UNIX)
        if path.startswith("/"):
            return await asyncio.open_unix_connection(path)
        host, _, port = path.rpartition(":")
        return await asyncio.open_connection(host.strip("[]"), int(port))


async def _sent(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, file: AsyncIterator[bytes]
) -> bytes:
    """Send the file and listen meanwhile: a scanner that has seen enough says so and hangs up."""
    try:
        async with asyncio.TaskGroup() as group:
            answer = group.create_task(_heard(reader))
            with suppress(BrokenPipeError, ConnectionResetError):
                await _send(writer, file, answer)
    except ExceptionGroup as broken:  # what the file raised, as it is
        raise broken.exceptions[0] from None
    return answer.result()


async def _heard(reader: asyncio.StreamReader) -> bytes:
    with suppress(OSError):
        return await reader.read(_MOST_ANSWER)
    return b""


async def _send(
    writer: asyncio.StreamWriter, file: AsyncIterator[bytes], answer: asyncio.Task[bytes]
) -> None:
    writer.write(_BEGIN)
    async for piece in file:
        # What it said before it hung up is read before a write that fails takes it away.
        if (await asyncio.wait({answer}, timeout=0))[0]:
            return
        if piece:
            writer.write(len(piece).to_bytes(4) + piece)
            await writer.drain()
    writer.write(_END)
    await writer.drain()


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def _read(answer: bytes) -> Scan:
    words = answer.strip(b"\0 \n")
    if words.endswith(b": OK"):
        return Scan.CLEAN
    if words.endswith(b" FOUND"):
        return Scan.FOUND
    return Scan.TOO_LARGE if b"size limit exceeded" in words else Scan.DOWN
