"""How is a working copy made without letting a stranger's file near the running product?

The bytes flow from their place into a child and the copy flows out of it; neither lies in
clear on a disk. The child is killed when its time is over. What it answers is believed only
within narrow bounds: a decoder with a hole may have written it.
"""

import asyncio
import json
import logging
import os
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from clues.working_copy import NoCopy, PhotoFacts
from storage.cleaning.look import ENOUGH, Medium, judged, look
from storage.cleaning.pixels import Pixels

log = logging.getLogger(__name__)

T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds of the clock for one file; the child's own limit is on its work."""

LOOKS_AT_ONCE: Final = 2
MOST_CODES: Final = 4
LONGEST: Final = 1_000
"""Characters of one code; a check code has twenty, an address of one two hundred."""
_HOP: Final = 256 * 1024
_CHILD: Final = ("-I", "-B", "-m", "storage.cleaning.child")
_ENVIRONMENT: Final = {"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"}
"""Nothing of ours: a token in the environment would be the first thing to look for."""

_ENDED: Final[Mapping[int, NoCopy]] = {
    -signal.SIGXCPU: NoCopy.SLOW,
    -signal.SIGKILL: NoCopy.BOMB,
    -signal.SIGABRT: NoCopy.BOMB,
    -signal.SIGTRAP: NoCopy.BOMB,
    -signal.SIGILL: NoCopy.BOMB,
}
"""How a child ended: killed by the kernel, or by a library that asked for memory in vain."""

_WORD: Final = re.compile(r"[\w.:<>]{1,80}")


class CopyBroken(Exception):
    """The child did not deliver the copy it announced; nothing of it may be kept."""


@dataclass(frozen=True, slots=True)
class Copied(Generic[T]):
    """A finished copy; *kept* is what its keeper returned. *smaller*: of fewer pixels."""

    medium: Medium
    facts: PhotoFacts
    kept: T
    smaller: bool = False


Keeper = Callable[[AsyncIterator[bytes]], Awaitable[T]]


class Workshop:
    """Makes working copies of files of at most *most* bytes."""

    def __init__(self, most: int, *, patience: float = PATIENCE) -> None:
        self.most, self._patience = most, patience
        self._looking = asyncio.Semaphore(LOOKS_AT_ONCE)

    async def copy(
        self, original: AsyncIterator[bytes], name: str, keep: Keeper[T]
    ) -> Copied[T] | NoCopy:
        """Give the copy of *original* to *keep*, or return why there is none.

        *name* is what the file was called, if anything. What *original* or *keep* raise
        comes out as it is.
        """
        head, rest = await _begun(original)
        seen = judged(head, name)
        if isinstance(seen, NoCopy):
            return seen
        child = await self._child("copy")
        try:
            async with asyncio.timeout(self._patience):
                return await _worked(child, rest, keep)
        except TimeoutError:
            return NoCopy.SLOW
        except CopyBroken:
            return await _cause(child)
        finally:
            await _end(child)

    async def codes(self, original: AsyncIterator[bytes]) -> tuple[str, ...]:
        """Return what the codes in a picture say; nothing where there are none to be read."""
        head, rest = await _begun(original)
        if isinstance(look(head), NoCopy):
            return ()
        async with self._looking:
            return await self._looked(rest)

    async def pixels(self, copy: AsyncIterator[bytes]) -> Pixels | None:
        """Return a working copy laid bare, None for what is neither a still picture nor a PDF."""
        head, rest = await _begun(copy)
        if isinstance(look(head), NoCopy):
            return None
        child = await self._child("pixels")
        try:
            async with asyncio.timeout(self._patience):
                await _feed(child, rest)
                return await _unpacked(child)
        except (TimeoutError, CopyBroken, asyncio.IncompleteReadError):
            return None
        finally:
            await _end(child)

    async def _looked(self, original: AsyncIterator[bytes]) -> tuple[str, ...]:
        child = await self._child("code")
        try:
            async with asyncio.timeout(self._patience):
                await _feed(child, original)
                return _words(await _told(child))
        except (TimeoutError, CopyBroken):
            return ()
        finally:
            await _end(child)

    async def _child(self, job: str) -> Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *_CHILD,
            str(self.most),
            job,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            cwd="/",
            env=_ENVIRONMENT,
            limit=_HOP,
        )


def _words(told: dict[str, Any]) -> tuple[str, ...]:
    """Return a few short lines of plain characters; whatever else was told is not believed."""
    words = told.get("words")
    few = words[:MOST_CODES] if isinstance(words, list) else []
    return tuple(
        each[:LONGEST] for each in few if isinstance(each, str) and each.strip().isprintable()
    )


async def _unpacked(child: Process) -> Pixels | None:
    """Return the pixels, exactly as many as announced and no more than a reader takes."""
    assert child.stdout is not None  # noqa: S101 - it was asked for
    told = await _told(child)
    side = Pixels.sides(told.get("width"), told.get("height"))
    if side is None:
        return None
    return Pixels(*side, await child.stdout.readexactly(Pixels.size(*side)))


async def _begun(original: AsyncIterator[bytes]) -> tuple[bytes, AsyncIterator[bytes]]:
    """Return the first bytes, and all bytes."""
    head = b""
    async for piece in original:
        head += piece
        if len(head) >= ENOUGH:
            break

    async def whole() -> AsyncIterator[bytes]:
        yield head
        async for more in original:
            yield more

    return head[:ENOUGH], whole()


async def _worked(
    child: Process, original: AsyncIterator[bytes], keep: Keeper[T]
) -> Copied[T] | NoCopy:
    await _feed(child, original)
    told = await _told(child)
    if "reason" in told:
        return _reason(told)
    medium, size = _announced(told)
    kept = await keep(_pieces(child, medium, size))
    return Copied(medium, _facts(told.get("facts")), kept, told.get("smaller") is True)


async def _feed(child: Process, original: AsyncIterator[bytes]) -> None:
    """Hand the file over; a child that has seen enough closes the door early."""
    assert child.stdin is not None  # noqa: S101 - it was asked for
    with suppress(BrokenPipeError, ConnectionResetError):
        async for piece in original:
            child.stdin.write(piece)
            await child.stdin.drain()
        child.stdin.close()


async def _told(child: Process) -> dict[str, Any]:
    assert child.stdout is not None  # noqa: S101 - it was asked for
    try:
        told = json.loads(await child.stdout.readline())
    except ValueError as fault:
        raise CopyBroken from fault
    if not isinstance(told, dict):
        raise CopyBroken
    if told.get("weak"):
        _say_once(str(told["weak"])[:80])
    return told


def _reason(told: dict[str, Any]) -> NoCopy:
    fault = told.get("fault")
    if isinstance(fault, str) and _WORD.fullmatch(fault):
        log.info("a file could not be read: %s", fault)
    try:
        return NoCopy(told["reason"])
    except ValueError as unknown:
        raise CopyBroken from unknown


def _announced(told: dict[str, Any]) -> tuple[Medium, int]:
    try:
        return Medium(told["medium"]), int(told["size"])
    except (KeyError, TypeError, ValueError) as fault:
        raise CopyBroken from fault


async def _pieces(child: Process, medium: Medium, size: int) -> AsyncIterator[bytes]:
    """Give the copy, exactly as long as announced and of the kind announced."""
    assert child.stdout is not None  # noqa: S101 - it was asked for
    head, left = b"", size
    while piece := await child.stdout.read(_HOP):
        if len(head) < ENOUGH:
            head += piece[:ENOUGH]
        left -= len(piece)
        if left < 0:
            raise CopyBroken
        yield piece
    if left or look(head[:ENOUGH]) is not medium:
        raise CopyBroken


def _facts(told: object) -> PhotoFacts:
    if not isinstance(told, dict):
        return PhotoFacts()
    taken, north, east = told.get("taken"), told.get("latitude"), told.get("longitude")
    with suppress(TypeError, ValueError):
        moment = datetime.fromisoformat(taken) if taken else None
        if north is None or east is None:
            return PhotoFacts(taken=moment)
        if abs(north) <= 90 and abs(east) <= 180:  # noqa: PLR2004 - the earth
            return PhotoFacts(taken=moment, latitude=float(north), longitude=float(east))
    return PhotoFacts()


async def _cause(child: Process) -> NoCopy:
    """Return why a child broke off; one that was still talking is ended and not believed."""
    if await _end(child):
        return NoCopy.BROKEN
    code = child.returncode or 0
    log.info("a child that opened a file ended with %d", code)
    return _ENDED.get(code, NoCopy.BROKEN)


async def _end(child: Process) -> bool:
    """Wait for a child that closed its side of the door; return whether it had to be killed."""
    if child.returncode is None and _finished(child):
        with suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                await child.wait()
    if child.returncode is not None:
        return False
    with suppress(ProcessLookupError):
        # Not by child.kill(): that looks first, and may take the end from who waits for it.
        os.kill(child.pid, signal.SIGKILL)
    await child.wait()
    return True


def _finished(child: Process) -> bool:
    return child.stdout is not None and child.stdout.at_eof()


_said: set[str] = set()


def _say_once(weak: str) -> None:
    if weak not in _said:
        _said.add(weak)
        log.warning("the kernel lacks locks for the child that opens files: %s", weak)
