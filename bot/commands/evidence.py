"""What working copy would staff see of this file, or why would there be none?"""

import asyncio
import hashlib
from argparse import Namespace
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from bot.settings import Settings
from bot.terminal import DONE, REFUSED, Refusal, Terminal
from clues.working_copy import NoCopy
from handlers.dialog.house import MEGABYTE
from scheduler.scanning import Scan, Scanner
from storage.cleaning.workshop import Copied, Workshop

_HOP: Final = 1024 * 1024
_PART: Final = ".part"


def clean(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Write the copy; exit 1 with the reason when there is none, and nothing is written."""
    source, target = Path(asked.source), Path(asked.target)
    if target.exists() and target.samefile(source):
        raise Refusal("operator-copy-same", path=str(target))
    copied = asyncio.run(_copied(settings, source, target))
    if isinstance(copied, NoCopy):
        terminal.facts({"reason": str(copied)})
        terminal.say(f"operator-copy-none-{copied}")
        return REFUSED
    taken, facts = copied.facts.taken, copied.facts
    terminal.facts(
        {
            "medium": str(copied.medium),
            "size": target.stat().st_size,
            "sha256": copied.kept,
            "taken": taken.isoformat() if taken else None,
            "latitude": facts.latitude,
            "longitude": facts.longitude,
        }
    )
    terminal.say("operator-copy-made", path=str(target))
    return DONE


async def _copied(settings: Settings, source: Path, target: Path) -> Copied[str] | NoCopy:
    """Put the copy in its place only when it is whole."""
    part = target.with_name(target.name + _PART)

    async def keep(copy: AsyncIterator[bytes]) -> str:
        found = hashlib.sha256()
        with part.open("wb") as file:
            async for piece in copy:
                found.update(piece)
                file.write(piece)
        part.replace(target)
        return found.hexdigest()

    if (reason := await _scanned(settings, source)) is not None:
        return reason
    try:
        workshop = Workshop(settings.upload_max_mb * MEGABYTE)
        return await workshop.copy(_read(source), source.name, keep)
    finally:
        part.unlink(missing_ok=True)


async def _scanned(settings: Settings, source: Path) -> NoCopy | None:
    """Ask the scanner, if there is one; a file is not copied while it is away."""
    if settings.clamd is None:
        return None
    found = await Scanner(settings.clamd).scan(_read(source))
    if found is Scan.DOWN:
        raise Refusal("operator-copy-unscanned", address=settings.clamd)
    return {Scan.FOUND: NoCopy.VIRUS, Scan.TOO_LARGE: NoCopy.TOO_LARGE}.get(found)


async def _read(source: Path) -> AsyncIterator[bytes]:
    with source.open("rb") as file:
        while piece := file.read(_HOP):
            yield piece
