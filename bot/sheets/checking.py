"""How is a file checked without this process coming to harm by it?

The child may crash, hang or be killed by its limits: that, too, is a row of the report.
"""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from clues.registry import Record, RegistryKind
from clues.sheet import SheetFault, record_of

PATIENCE: Final = 600  # seconds on the clock; a hundred thousand rows take about twenty


@dataclass(slots=True)
class CheckedFile:
    """What the check of a file came to; nothing of it is kept when there are faults."""

    digest: str
    records: list[dict[str, Any]] = field(default_factory=list)
    faults: list[SheetFault] = field(default_factory=list)
    faulty: int = 0
    unread: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Tell whether every row may be kept."""
        return not self.faults and bool(self.records)


def check(kind: RegistryKind, path: Path) -> CheckedFile:
    """Check *path* in a child process and return its records or its faults."""
    found = CheckedFile(digest=_digest(path))
    # The file is named by its full path, so that it is never taken for an option.
    command = [sys.executable, "-m", "bot.sheets.child", str(kind), str(path.resolve())]
    with subprocess.Popen(  # noqa: S603 - our own module, on a file that was named
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as child:
        ended = _told(child, found)
        try:
            code = child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            code = child.wait()
    if code != 0 or not ended:
        found.faults.append(SheetFault(row=0, why="child", value=str(code)))
        found.faulty += 1
    return found


def records_of(kind: RegistryKind, found: CheckedFile) -> Iterator[Record]:
    """Give the records of a checked file, with their keys."""
    for each in found.records:
        yield record_of(kind, each["number"], each["body"])


def _told(child: "subprocess.Popen[bytes]", found: CheckedFile) -> bool:
    ended = False
    for line in child.stdout or ():
        told = json.loads(line)
        if "record" in told:
            found.records.append(told["record"])
        elif "fault" in told:
            found.faults.append(SheetFault(**told["fault"]))
        elif "end" in told:
            ended, found.faulty = True, told["end"]["faults"]
            found.unread = tuple(told["end"]["unread"])
    return ended


def _digest(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
