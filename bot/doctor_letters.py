"""Can this machine read photographed papers, if the extra for it is installed?"""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.doctor_finding import Finding, bad, good
from bot.doctor_place import GIGABYTE
from bot.settings import Settings
from storage.cleaning.pixels import Pixels
from storage.scribe import engine
from storage.scribe.scribe import Scribe, Unread

LEAST: Final = GIGABYTE
_WRITTEN: Final = "No 20260381"
_SIZE: Final = (420, 96)
_MEMORY: Final = Path("/proc/meminfo")
_GROUP: Final = Path("/sys/fs/cgroup")


def letters(_settings: Settings) -> Finding:
    """Look whether the extra is there; have it read a picture drawn here, where memory allows."""
    if not engine.present():
        return good("finding-letters-off")
    free = min(_free(), default=None)
    if free is not None and free < LEAST:
        return bad("finding-letters-memory", free=f"{free / GIGABYTE:.1f}")
    began = time.monotonic()
    try:
        said = asyncio.run(_read())
    except Unread as fault:
        return bad("finding-letters-broken", why=fault.why)
    if _WRITTEN.split()[-1] not in said:
        return bad("finding-letters-broken", why=f"{_WRITTEN!r} -> {said[:40]!r}")
    return good("finding-letters", seconds=f"{time.monotonic() - began:.1f}")


async def _read() -> str:
    scribe = Scribe()
    try:
        return " ".join(line.words for line in await scribe.lines(_drawn()))
    finally:
        await scribe.close()


def _drawn() -> Pixels:
    page = Image.new("RGB", _SIZE, "white")
    ImageDraw.Draw(page).text((24, 20), _WRITTEN, fill="black", font=ImageFont.load_default(48))
    return Pixels(*page.size, page.tobytes())


def _free() -> Iterator[int]:
    """Yield how many bytes may still be taken: of the machine, and of our group in it."""
    for line in _told(_MEMORY).splitlines():
        if line.startswith("MemAvailable:"):
            yield int(line.split()[1]) * 1024
    most, used = _told(_GROUP / "memory.max").strip(), _told(_GROUP / "memory.current").strip()
    if most.isdecimal() and used.isdecimal():
        yield int(most) - int(used)


def _told(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except OSError:
        return ""
