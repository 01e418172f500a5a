"""How does a process die at one named place, and only when a test says so?

The name is written into a file beside the installation. The process that passes the place
finds it there, takes it away, so that the next one lives, and kills itself.
"""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from peers import reader
from road.process import Running
from road.unpaced import unpaced

from bot.channels.wechat.reception import Reception
from scheduler.clock import Every, Ticking
from storage import failpoints, work_rows
from storage.failpoints import Point
from storage.scribe import engine
from storage.scribe.scribe import Scribe

T = TypeVar("T")

DIES_WITHIN = 60.0
OFTEN = 0.25
MANY = 20
WITHIN = 0.5
BUSY = 300.0
SILENT = timedelta(seconds=0.7)
DIED = -signal.SIGKILL


@dataclass(frozen=True, slots=True)
class Doom:
    """A change of a process: it dies where the file *order* says."""

    order: Path

    def __call__(self) -> None:
        """Stand in for what the product asks at each such place."""
        failpoints.reached = self.reached

    def reached(self, point: Point) -> None:
        """Die here, when this is the place."""
        try:
            if self.order.read_text("utf-8") != point:
                return
            self.order.unlink()
        except FileNotFoundError:
            return
        os.kill(os.getpid(), signal.SIGKILL)


def hasty() -> None:
    """Let the clock look several times a second for what it looks for in minutes or hours.

    On a server a process that was silent for 0.7 s is taken for dead, in place of three.
    """
    work_rows.SILENT_FOR = SILENT  # type: ignore[misc]
    begin = Ticking.__init__

    def hastily(self: Ticking, ticks: dict[str, Every]) -> None:
        begin(
            self,
            {name: replace(each, seconds=min(each.seconds, OFTEN)) for name, each in ticks.items()},
        )

    Ticking.__init__ = hastily  # type: ignore[method-assign, assignment]


def impatient() -> None:
    """Let an answer be late on WeChat after *WITHIN* seconds, in place of four."""
    Reception.__init__.__kwdefaults__["within"] = WITHIN


def unlettered() -> None:
    """Read no photographed paper, though the extra that reads be installed: that takes seconds."""
    engine.present = lambda: False


def patient() -> None:
    """Wait longer for what reads letters: a busy machine loads it in more than half a minute."""
    Scribe.__init__.__kwdefaults__["patience"] = BUSY


@dataclass(frozen=True, slots=True)
class Reading:
    """A change: whatever is photographed is a decision, read without the extra that reads."""

    notes: Path

    def __call__(self) -> None:
        """Let a small program stand in for the one that reads letters."""
        command = (sys.executable, "-I", str(reader.__file__), '["page"]', str(self.notes))
        Scribe.__init__.__defaults__ = (command,)
        engine.present = lambda: True


async def until(true: Callable[[], Awaitable[object]], within: float = 30.0) -> None:
    """Wait until something is true, or fail."""
    async with asyncio.timeout(within):
        while not await true():  # noqa: ASYNC110 - nobody tells a test what another process did
            await asyncio.sleep(0.05)


class Mortal:
    """An installation whose processes die where they are told to; *died* is where they have."""

    def __init__(self, bot: Running) -> None:
        self.bot = bot
        self.order = bot.home / "dies-at"
        self.died: list[Point] = []
        bot.changes = (unpaced, hasty, unlettered, Doom(self.order))

    async def dies(self, point: Point, deed: "Coroutine[Any, Any, T]") -> T:
        """Do something, die of it at *point*, live again, and return what came of it."""
        self.order.write_text(point, "utf-8")
        doing = asyncio.create_task(deed)
        try:
            await self.is_dead(point)
            await self.lives()
        except AssertionError:
            doing.cancel()
            raise
        return await doing

    async def dies_at_start(self, point: Point, deed: "Coroutine[Any, Any, T]") -> T:
        """Do something while no process lives; the next one dies at *point*, then it lives."""
        self.bot.kill9()
        doing = asyncio.create_task(deed)
        self.order.write_text(point, "utf-8")
        self.bot.launch()
        await self.is_dead(point)
        await self.lives()
        return await doing

    async def lives(self) -> None:
        """Start the program; as long as a command has the file, again, as systemd would."""
        for _ in range(MANY):
            try:
                return await self.bot.start()
            except AssertionError:
                if "is open in another clueline process" not in self.bot.printed.splitlines()[-1]:
                    raise
        raise AssertionError("a command does not end")

    async def command_dies(self, point: Point, *words: str) -> None:
        """Type a command that dies at *point*."""
        self.order.write_text(point, "utf-8")
        out = self.bot.home / "command.log"
        typed = self.bot.forks(*words, out=out, changes=(Doom(self.order),))
        assert DIED == await asyncio.to_thread(typed.wait, DIES_WITHIN), out.read_text()
        self._has_died(point)

    async def is_dead(self, point: Point) -> None:
        """Wait until the process has died at *point*."""
        try:
            code = await self.bot.ended(DIES_WITHIN)
        except Exception as alive:
            self.order.unlink(missing_ok=True)  # nobody else is to die of it
            raise AssertionError(
                f"it never came to {point}:\n{self.bot.printed[-2000:]}"
            ) from alive
        assert DIED == code, self.bot.printed[-2000:]
        self._has_died(point)

    def _has_died(self, point: Point) -> None:
        assert not self.order.exists(), point
        self.died.append(point)

    def does(self, sql: str, database: str = "data/clueline.db") -> None:
        """Change rows beside the program, as only time would."""
        with closing(sqlite3.connect(self.bot.home / database, timeout=10)) as beside, beside:
            beside.execute(sql)

    async def comes(self, what: str, within: float = 30.0) -> None:
        """Wait until there is a row of *what*, e.g. "evidence WHERE state = 'stored'"."""
        await until(lambda: self.bot.count(what), within)

    async def goes(self, what: str, within: float = 30.0) -> None:
        """Wait until there is no row of *what* any more."""

        async def gone() -> bool:
            return not await self.bot.count(what)

        await until(gone, within)

    async def a_day_goes_by(self, job: str) -> None:
        """Forget that *job* had its turn today, or in this hour."""
        self.does(f"DELETE FROM job_run WHERE job = '{job}'")  # noqa: S608

    async def needed(self) -> set[str]:
        """Return the files that rows refer to."""
        rows = await self.bot.rows("SELECT blob, copy_blob FROM evidence")
        return {blob for row in rows for blob in row if blob}

    def blobs(self) -> set[str]:
        """Return the names of the sealed files there are."""
        return {path.name for path in self.blob_files()}

    def blob_files(self) -> list[Path]:
        """Return the sealed files there are."""
        return list((self.bot.home / "data" / "evidence").glob("??/*"))

    def wrapped(self) -> set[bytes]:
        """Return every wrapped key there is of a draft or a clue."""
        keys = "SELECT wrapped FROM wrapped_key WHERE id NOT LIKE '%|%'"
        with closing(sqlite3.connect(self.bot.home / "data-keys" / "keys.db")) as beside:
            return {bytes(row[0]) for row in beside.execute(keys)}
