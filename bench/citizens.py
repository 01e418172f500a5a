"""What does one step of a conversation cost a bot, and how long do citizens wait?

Plays N citizens against any bot that runs as a process of its own, and prints JSON:

    python bench/citizens.py --script bench/scripts/baseline.json -- python bench/baseline_ptb.py

A script is a list of [expects, act]: when the bot shows *expects* (a regular expression), the
citizen does *act*: "say:…", "press:…" (a label), "photo:", "file:", "place:lat,lon". The last
act is empty. A step runs from the act until the bot shows what the next line expects.
"""

import argparse
import asyncio
import json
import os
import signal
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field, replace
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from peers.telegram import Citizen, TelegramPeer

Script = Sequence[tuple[str, str]]
NETWORK = 0.02  # seconds until getUpdates is answered; with none, polls cost more than steps
PHOTO = bytes(20_000)
PATIENCE = 60.0
FIRST_CITIZEN = 10_000


@dataclass(frozen=True, slots=True)
class Load:
    """How many people talk, how often each goes through the script, and with what pauses.

    *think* is seconds before each act; 0 saturates the bot. *apart* is seconds between the
    first acts of two citizens.
    """

    citizens: int = 200
    conversations: int = 1
    think: float = 0.0
    warm_up: int = 20
    apart: float = 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run measured; milliseconds, and steps per second of all citizens."""

    steps: int
    cpu_ms_per_step: float
    steps_per_second: float
    p50: float
    p99: float
    calls_per_step: float
    start_cpu_ms: float
    rss_mb: float


@dataclass(slots=True)
class Bot:
    """A running bot and the far end it talks to."""

    peer: TelegramPeer
    process: asyncio.subprocess.Process
    waits: list[float] = field(default_factory=list)

    def cpu_ms(self) -> float:
        """Return user and system time of the process and all its descendants."""
        return sum(map(_cpu_ms, tree(self.process.pid)))

    def rss_mb(self) -> float:
        """Return the memory in use by the process and all its descendants."""
        return sum(map(_rss_mb, tree(self.process.pid)))


async def measure(
    command: Sequence[str],
    script: Script,
    load: Load,
    *,
    environment: Mapping[str, str] | None = None,
) -> Figures:
    """Start the bot, warm it up, play the load and return the figures."""
    async with running(command, environment or {}) as bot:
        start_cpu = bot.cpu_ms()
        await play(bot, script, replace(load, citizens=load.warm_up), first=FIRST_CITIZEN)
        bot.waits.clear()
        cpu, calls, start = bot.cpu_ms(), len(bot.peer.calls), time.perf_counter()
        await play(bot, script, load, first=2 * FIRST_CITIZEN)
        took, cpu = time.perf_counter() - start, bot.cpu_ms() - cpu
        steps = len(bot.waits)
        return Figures(
            steps=steps,
            cpu_ms_per_step=round(cpu / steps, 3),
            steps_per_second=round(steps / took, 1),
            p50=round(statistics.median(bot.waits) * 1000, 1),
            p99=round(statistics.quantiles(bot.waits, n=100)[98] * 1000, 1),
            calls_per_step=round((len(bot.peer.calls) - calls) / steps, 2),
            start_cpu_ms=round(start_cpu, 1),
            rss_mb=round(bot.rss_mb(), 1),
        )


@asynccontextmanager
async def running(command: Sequence[str], environment: Mapping[str, str]) -> AsyncIterator[Bot]:
    """Start the bot against a far end of its own; end it with SIGTERM."""
    async with await TelegramPeer.start() as peer:
        peer.poll_delay = NETWORK
        settings = {
            "CLUELINE_TELEGRAM_TOKEN": peer.token,
            "CLUELINE_TELEGRAM_API_ROOT": peer.root,
        }
        process = await asyncio.create_subprocess_exec(
            *command,
            env={**os.environ, **environment, **settings},
            stdout=asyncio.subprocess.DEVNULL,
        )
        try:
            await _receiving(peer, process)
            yield Bot(peer, process)
        finally:
            await _end(process)


async def play(bot: Bot, script: Script, load: Load, *, first: int) -> None:
    """Let all citizens of the load go through the script at the same time."""
    async with asyncio.TaskGroup() as group:
        for number in range(load.citizens):
            person = bot.peer.person(first + number)
            group.create_task(_talk(bot, person, script, load, after=number * load.apart))


async def _talk(bot: Bot, citizen: Citizen, script: Script, load: Load, *, after: float) -> None:
    await asyncio.sleep(after)
    for _ in range(load.conversations):
        for (_, act), (expected, _) in pairwise(script):
            if load.think:
                await asyncio.sleep(load.think)
            start = time.perf_counter()
            await _do(citizen, act)
            await citizen.hears(expected, timeout=PATIENCE)
            bot.waits.append(time.perf_counter() - start)


async def _do(citizen: Citizen, act: str) -> None:
    verb, _, words = act.partition(":")
    await ACTS[verb](citizen, words)


async def _place(citizen: Citizen, words: str) -> object:
    latitude, longitude = words.split(",")
    return await citizen.sends_location(float(latitude), float(longitude))


ACTS: dict[str, Callable[[Citizen, str], Awaitable[object]]] = {
    "say": lambda citizen, words: citizen.says(words),
    "press": lambda citizen, words: citizen.presses(words, timeout=PATIENCE),
    "photo": lambda citizen, _: citizen.sends_photo(PHOTO),
    "file": lambda citizen, _: citizen.sends_document(PHOTO),
    "place": _place,
}


def read_script(path: Path) -> Script:
    """Read a script: a JSON list of [expects, act]."""
    lines = json.loads(path.read_text(encoding="utf-8"))
    return [(str(expected), str(act)) for expected, act in lines]


def tree(pid: int) -> list[int]:
    """Return a process and all its descendants."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        status = _status(int(folder.name))
        if status:
            parents[int(folder.name)] = int(status[1])
    found = [pid]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found


def _status(pid: int) -> list[str]:
    """Return the fields of /proc/PID/stat after the name, or nothing when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _cpu_ms(pid: int) -> float:
    status = _status(pid)
    ticks = sum(map(int, status[11:15]))  # utime, stime, and those of reaped children
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


def _rss_mb(pid: int) -> float:
    status = _status(pid)
    return int(status[21]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if status else 0.0


async def _receiving(peer: TelegramPeer, process: asyncio.subprocess.Process) -> None:
    deadline = time.monotonic() + PATIENCE
    while not (peer.calls_to("getUpdates") or peer.platform.webhook):
        if process.returncode is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the bot does not receive; exit code {process.returncode}")
        await asyncio.sleep(0.05)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), timeout=10)
    except TimeoutError:
        process.kill()
        await process.wait()


def main() -> None:
    """Measure once and print JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--script", type=Path, required=True)
    parser.add_argument("--citizens", type=int, default=200)
    parser.add_argument("--conversations", type=int, default=1)
    parser.add_argument("--think", type=float, default=0.0, help="seconds before each act")
    parser.add_argument("command", nargs="+", help="the bot, after --")
    asked = parser.parse_args()
    load = Load(asked.citizens, asked.conversations, asked.think)
    figures = asyncio.run(measure(asked.command, read_script(asked.script), load))
    print(json.dumps(asdict(figures)))


if __name__ == "__main__":
    main()
