"""How do one person's messages keep their order while everybody is served at once?

One line per person; who stands first is served, lines stand beside each other.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.nursery import Nursery
from desk.turn import Turned

Errand: TypeAlias = Callable[[], Awaitable[Turned]]


@dataclass(frozen=True, slots=True)
class _Waiting:
    errand: Errand
    served: "asyncio.Future[Turned]"


class Lines:
    """All lines of one account; a line lives only while somebody stands in it."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._lines: dict[bytes, deque[_Waiting]] = {}

    def put(self, person: bytes, errand: Errand) -> "asyncio.Future[Turned]":
        """Stand at the end of a person's line; the future ends as the errand does."""
        served: asyncio.Future[Turned] = asyncio.get_running_loop().create_future()
        served.add_done_callback(_seen)
        line = self._lines.setdefault(person, deque())
        line.append(_Waiting(errand, served))
        if len(line) == 1:
            self._nursery.start(self._serve(person, line), name="a person's line")
        return served

    async def _serve(self, person: bytes, line: deque[_Waiting]) -> None:
        try:
            while line:
                await _serve_first(line)
        finally:
            del self._lines[person]
            for waiting in line:
                waiting.served.cancel()


async def _serve_first(line: deque[_Waiting]) -> None:
    first = line[0]
    try:
        turned = await first.errand()
    except Exception as fault:  # noqa: BLE001 - it belongs to whoever waits for the errand
        # What stands behind would overtake what comes again, so it comes again, too.
        while line:
            _end(line.popleft(), fault)
        return
    line.popleft()
    if not first.served.done():
        first.served.set_result(turned)


def _end(waiting: _Waiting, fault: Exception) -> None:
    if not waiting.served.done():
        waiting.served.set_exception(fault)


def _seen(served: "asyncio.Future[Turned]") -> None:
    """Look at a failure nobody waits for any more, so that asyncio does not complain."""
    if not served.cancelled():
        served.exception()
