"""Which tick runs how often?

APScheduler is a clock in memory and nothing else: no job store, no missed runs to catch up
with, no work of its own. A tick that is still running is not started again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)

Tick = Callable[[], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Every:
    """A tick and the seconds between two of its runs."""

    seconds: float
    tick: Tick


class Ticking:
    """The running clock; *beats* counts ticks that ended well, for readiness and metrics."""

    def __init__(self, ticks: Mapping[str, Every]) -> None:
        self._scheduler = AsyncIOScheduler(
            job_defaults={
                "misfire_grace_time": None,
                "coalesce": True,
                "max_instances": 1,
            }
        )
        self.beats: dict[str, int] = dict.fromkeys(ticks, 0)
        self.failures: dict[str, int] = dict.fromkeys(ticks, 0)
        for name, every in ticks.items():
            self._scheduler.add_job(
                self._guarded(name, every.tick), "interval", seconds=every.seconds, id=name
            )

    @property
    def running(self) -> bool:
        """Whether the clock ticks."""
        return bool(self._scheduler.running)

    def start(self) -> None:
        """Begin to tick in the running loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more; a tick that runs is cut short, and what it leased comes again."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _guarded(self, name: str, tick: Tick) -> Tick:
        async def run() -> None:
            try:
                await tick()
            except asyncio.CancelledError:
                if self.running:  # somebody else cut it short
                    raise
            except Exception:
                self.failures[name] += 1
                log.exception("the tick %s failed; it comes again", name)
            else:
                self.beats[name] += 1

        return run
