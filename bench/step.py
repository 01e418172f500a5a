"""Is a whole step in polling at most a quarter of the same on python-telegram-bot alone?

Both bots run as processes of their own, each with its far end, at the same time: whatever
else the machine does strikes both. Ten acts lead to a number on either side, five presses
and five messages, one of them a place and one a photo. Ours is `clueline run` with its web
server, its clock, SQLite (FULL), sealing and the photo fetched; the other keeps nothing.

Telegram allows one message a second to a chat and some thirty in all, and our bot obeys; so
citizens come one after the other at a fixed pace instead of saturating anybody. What counts is
CPU time for each step; a window of time is one round, and the median over the windows tells.
"""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from bench.citizens import FIRST_CITIZEN, Bot, Load, Script, play, read_script, running
from bench.report import Ratio

HERE = Path(__file__).parent
ROOT = HERE.parent
GOAL = 0.25
LOAD = Load(citizens=110, think=1.0, warm_up=12, apart=0.75)
WINDOWS = 5
SETTLE = 11.0  # seconds until as many people talk as ever will


@dataclass(frozen=True, slots=True)
class Contender:
    """A bot, the script that its citizens follow, and what it needs to start."""

    name: str
    command: Sequence[str]
    script: Script
    environment: dict[str, str]


def ours(folder: Path, **further: str) -> Contender:
    """Return the product with SQLite in *folder*."""
    return Contender(
        "clueline",
        (sys.executable, "-m", "bot.cli", "run"),
        read_script(HERE / "scripts" / "clueline.json"),
        {
            "CLUELINE_DATA_DIR": str(folder / "data"),
            "CLUELINE_LOG_LEVEL": "WARNING",
            "CLUELINE_WEB_PORT": "0",
            "PYTHONPATH": str(ROOT),
            **further,
        },
    )


def theirs() -> Contender:
    """Return the library's own ConversationHandler."""
    return Contender(
        "baseline",
        (sys.executable, str(HERE / "baseline_ptb.py")),
        read_script(HERE / "scripts" / "baseline.json"),
        {},
    )


async def measure(load: Load = LOAD, windows: int = WINDOWS) -> Ratio:
    """Run both side by side and return CPU per step, ours by theirs."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            bots = [
                (each, await stack.enter_async_context(running(each.command, each.environment)))
                for each in (ours(Path(folder)), theirs())
            ]
            return await _side_by_side(bots, load, windows)


async def _side_by_side(bots: list[tuple[Contender, Bot]], load: Load, windows: int) -> Ratio:
    warm = replace(load, citizens=load.warm_up)
    await asyncio.gather(*(play(bot, each.script, warm, first=FIRST_CITIZEN) for each, bot in bots))
    played = asyncio.gather(
        *(play(bot, each.script, load, first=2 * FIRST_CITIZEN) for each, bot in bots)
    )
    await asyncio.sleep(SETTLE)
    width = (load.citizens * load.apart - SETTLE) / windows
    rounds = [await _window([bot for _, bot in bots], width) for _ in range(windows)]
    await played
    return Ratio("step in polling, CPU ms", rounds, GOAL)


async def _window(bots: list[Bot], seconds: float) -> tuple[float, float]:
    """Return milliseconds per step of each bot within the next *seconds*."""
    before = [(bot.cpu_ms(), len(bot.waits)) for bot in bots]
    await asyncio.sleep(seconds)
    ours_, theirs_ = (
        (bot.cpu_ms() - cpu) / max(1, len(bot.waits) - steps)
        for bot, (cpu, steps) in zip(bots, before, strict=True)
    )
    return ours_, theirs_


if __name__ == "__main__":
    print(asyncio.run(measure()))
