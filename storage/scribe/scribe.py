"""How is a picture read without a stranger's data, or a slow model, near the running product?

The scribe keeps one process that reads letters: begun with the first picture, handed one
after the other, killed when one takes too long, ended when nothing comes for a while. What it
answers is believed only within narrow bounds.
"""

import asyncio
import json
import logging
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

from clues.reading.page_text import Corner, WrittenLine
from storage.cleaning.pixels import Pixels

log = logging.getLogger(__name__)

PATIENCE: Final = 30.0
"""Seconds of the clock: to get ready, and again for each picture."""

IDLE: Final = 20.0
"""Seconds without a picture after which the process ends and gives its memory back."""

MOST_LINES: Final = 400
LONGEST: Final = 200
"""Characters of one line."""

COMMAND: Final = (sys.executable, "-I", "-B", "-m", "storage.scribe.child")
_ENVIRONMENT: Final = {
    "LC_ALL": "C.UTF-8",
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "4194304",
    "MALLOC_TRIM_THRESHOLD_": "8388608",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""Nothing of ours; no threads beside the one that the models are given; and what a picture took
is given back after it: else each photo leaves its holes, and the next takes 100 MB more.
"""
_LINE: Final = 1024 * 1024
_CORNERS: Final = 4
_FAREST: Final = 1_000_000


class Unread(Exception):
    """A picture was not read; *why* is one word, never the picture's.

    *lasting*: another try would end the same way.
    """

    def __init__(self, why: str, *, lasting: bool) -> None:
        super().__init__(why)
        self.why, self.lasting = why, lasting


class Scribe:
    """Reads pictures, one at a time; *command* starts what reads them."""

    def __init__(
        self,
        command: Sequence[str] = COMMAND,
        *,
        patience: float = PATIENCE,
        idle: float = IDLE,
    ) -> None:
        self._command, self._patience, self._idle = command, patience, idle
        self._turn = asyncio.Lock()
        self._reader: Process | None = None
        self._rested = 0.0

    @property
    def pid(self) -> int | None:
        """The process that reads, None while there is none."""
        return None if self._reader is None else self._reader.pid

    async def lines(self, picture: Pixels) -> tuple[WrittenLine, ...]:
        """Return the lines of a picture; raises Unread."""
        async with self._turn:
            try:
                if self._reader is None:
                    self._reader = await self._begun()
                told = await self._asked(self._reader, picture)
            except BaseException:
                await self._end()  # whatever it still computes, nobody waits for it
                raise
            self._rested = time.monotonic()
        if "fault" in told:
            raise Unread("fault", lasting=True)
        return tuple(_believed(told.get("lines")))

    async def rest(self) -> None:
        """End the process when no picture came for a while."""
        if self._reader is None or self._turn.locked():
            return
        if time.monotonic() - self._rested >= self._idle:
            async with self._turn:
                await self._end()

    async def close(self) -> None:
        """Kill the process, whatever it does; the picture in its hands is not read."""
        if self._reader is not None and self._reader.returncode is None:
            with suppress(ProcessLookupError):
                self._reader.kill()
        async with self._turn:
            await self._end()

    async def _begun(self) -> Process:
        reader = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            cwd="/",
            env=_ENVIRONMENT,
            limit=_LINE,
        )
        self._reader = reader  # from here on whoever is interrupted ends it
        told = await self._told(reader, "start")
        if not told.get("ready"):
            raise Unread("absent", lasting=True)
        if told.get("weak"):
            log.info("the kernel lacks locks for the process that reads letters")
        return reader

    async def _asked(self, reader: Process, picture: Pixels) -> dict[str, Any]:
        assert reader.stdin is not None  # noqa: S101 - it was asked for
        head = json.dumps({"width": picture.width, "height": picture.height}).encode()
        with suppress(BrokenPipeError, ConnectionResetError):
            reader.stdin.write(head + b"\n")
            reader.stdin.write(picture.colours)
        return await self._told(reader, "read")

    async def _told(self, reader: Process, what: str) -> dict[str, Any]:
        assert reader.stdout is not None  # noqa: S101 - it was asked for
        try:
            async with asyncio.timeout(self._patience):
                line = await reader.stdout.readline()
        except TimeoutError as late:
            raise Unread(f"{what}: too slow", lasting=what == "read") from late
        except ValueError as long:
            raise Unread(f"{what}: too long", lasting=True) from long
        if not line:
            raise Unread(f"{what}: ended", lasting=False)
        return _object(line)

    async def _end(self) -> None:
        reader, self._reader = self._reader, None
        if reader is None:
            return
        with suppress(ProcessLookupError):
            reader.kill()
        await reader.wait()
        if reader.stdin is not None:
            reader.stdin.close()


def _object(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError as broken:
        raise Unread("nonsense", lasting=True) from broken
    if not isinstance(told, dict):
        raise Unread("nonsense", lasting=True)
    return told


def _believed(told: object) -> Iterator[WrittenLine]:
    """Yield a bounded number of short lines of plain characters that have four corners."""
    for each in told[:MOST_LINES] if isinstance(told, list) else ():
        match each:
            case [str(words), [*corners]] if words.strip() and words.isprintable():
                places = tuple(filter(None, map(_corner, corners)))
                if len(places) == len(corners) == _CORNERS:
                    yield WrittenLine(words[:LONGEST].strip(), places)


def _corner(told: object) -> Corner | None:
    match told:
        case [int(across), int(down)] if abs(across) < _FAREST and abs(down) < _FAREST:
            return across, down
    return None
