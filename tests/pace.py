"""What keeps the whole suite short on two cores, whatever it tests?

What tests write goes into memory where there is enough of it: every COMMIT waits for the disk
otherwise, and no test cuts the power. The longest roads are begun first, so that no worker ends
with one alone. What was collected is not searched for rubbish again and again, and what is made
from then on as seldom as in the program.
"""

import gc
import os
import tempfile
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108 - the tests' own folders are made in it, with their own names
NEEDED = 2 << 30  # bytes; a whole run holds a fifth of it at once
YOUNG = 10_000  # so many new objects until the collector looks at them, as in bot.app
LONG = ("tests/faults/", "tests/road/", "tests/web/", "tests/scribe/")


def pytest_configure() -> None:
    """Write into memory, unless somebody said where to."""
    if "TMPDIR" not in os.environ and _roomy(MEMORY):
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long; files stay whole, and in the order of their names."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_collection_finish() -> None:
    """Look for rubbish among what is made from now on: what was collected stays to the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
    gc.enable()


def _roomy(folder: Path) -> bool:
    if not os.access(folder, os.W_OK | os.X_OK):
        return False
    free = os.statvfs(folder)
    return NEEDED <= free.f_bavail * free.f_frsize
