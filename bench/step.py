"""Is a whole step in polling at most a quarter of the same on python-telegram-bot alone?

Both bots run as processes of their own against the same far end, by turns, round after round.
Ten acts lead to a number on either side: five presses and five messages, one of them a place
and one a photo. Ours is `clueline run` with its web server, its clock, SQLite (FULL), sealing,
the strips of old buttons and the photo fetched; the other keeps nothing at all.

Sixty citizens act as soon as they are answered. Ours would then wait for Telegram's limits
(a message a second to a chat, some thirty in all), so it runs without them (`unpaced.py`).
With ``--paced`` the real command talks at Telegram's pace beside the other, both at the same
time, one citizen after the other: then each update is fetched by a poll of its own.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from bench.citizens import FIRST_CITIZEN, Bot, Load, Script, measure, play, read_script, running
from bench.report import Ratio

HERE = Path(__file__).parent
ROOT = HERE.parent
GOAL = 0.25
ROUNDS = 3  # a round takes half a minute on a machine that is busy
SATURATED = Load(citizens=60, warm_up=15)
PACED = Load(citizens=110, think=1.0, warm_up=12, apart=0.75)
WINDOWS = 5
SETTLE = 11.0  # seconds until as many people talk as ever will
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Contender:
    """A bot, the script that its citizens follow, and what it needs to start."""

    command: Sequence[str]
    script: Script
    environment: dict[str, str]


def ours(folder: Path, *, paced: bool = False, **further: str) -> Contender:
    """Return the product with SQLite in *folder*."""
    module = "bot.cli" if paced else "bench.unpaced"
    return Contender(
        (sys.executable, "-m", module, "run"),
        read_script(HERE / "scripts" / "clueline.json"),
        {
            "CLUELINE_DATA_DIR": str(folder / "data"),
            "CLUELINE_LOG_LEVEL": "ERROR",
            "CLUELINE_WEB_PORT": "0",
            "PYTHONPATH": str(ROOT),
            **further,
        },
    )


def theirs() -> Contender:
    """Return the library's own ConversationHandler."""
    return Contender(
        (sys.executable, str(HERE / "baseline_ptb.py")),
        read_script(HERE / "scripts" / "baseline.json"),
        {},
    )


def saturated(rounds: int = ROUNDS, load: Load = SATURATED) -> Ratio:
    """Return CPU milliseconds per step, ours by theirs, each round one after the other."""
    pairs = [asyncio.run(_round(load)) for _ in range(rounds)]
    return Ratio("whole step in polling, CPU ms", pairs, GOAL)


async def _round(load: Load) -> Pair:
    with tempfile.TemporaryDirectory() as folder:
        cost, other = [await _cost(each, load) for each in (ours(Path(folder)), theirs())]
        return cost, other


async def _cost(bot: Contender, load: Load) -> float:
    figures = await measure(bot.command, bot.script, load, environment=bot.environment)
    return figures.cpu_ms_per_step


async def paced(load: Load = PACED, windows: int = WINDOWS) -> Ratio:
    """Run both side by side at Telegram's pace and return CPU per step, window by window."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            bots = [
                (each, await stack.enter_async_context(running(each.command, each.environment)))
                for each in (ours(Path(folder), paced=True), theirs())
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
    return Ratio("  the same at Telegram's pace", rounds)


async def _window(bots: list[Bot], seconds: float) -> Pair:
    """Return milliseconds per step of each bot within the next *seconds*."""
    before = [(bot.cpu_ms(), len(bot.waits)) for bot in bots]
    await asyncio.sleep(seconds)
    cost, other = (
        (bot.cpu_ms() - cpu) / max(1, len(bot.waits) - steps)
        for bot, (cpu, steps) in zip(bots, before, strict=True)
    )
    return cost, other


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--paced", action="store_true", help="at Telegram's own pace")
    print(asyncio.run(paced()) if parser.parse_args().paced else saturated())


if __name__ == "__main__":
    main()
