"""Does the extra itself read a photographed decision, inside its limits and its locks?"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio
from scribe.reading import lives
from strangers.decisions import NUMBER, font_file, page, photographed
from strangers.marks import MOST
from strangers.pictures import saved

from clues.reading.official_paper import official_paper, paper_among
from clues.reading.page_text import page_texts
from clues.reading.slots import Name
from storage.cleaning.pixels import Pixels
from storage.cleaning.workshop import Workshop
from storage.scribe import child, engine
from storage.scribe.scribe import PATIENCE, Scribe

pytestmark = [
    pytest.mark.skipif(not engine.present(), reason="the extra [ocr] is not installed"),
    pytest.mark.asyncio(loop_scope="module"),
]
NOW = datetime(2026, 11, 25, 22, 0)  # noqa: DTZ001  # local
BUSY = 300.0
"""Seconds: whether it is read rightly does not depend on who else keeps the machine busy."""
PARENT = """
import asyncio, sys, time
from storage.cleaning.pixels import Pixels
from storage.scribe.scribe import Scribe
async def main():
    scribe = Scribe()
    await scribe.lines(Pixels(40, 40, bytes(4800)))
    sys.stdout.write(f"{scribe.pid}\\n")
    sys.stdout.flush()
    time.sleep(60)
asyncio.run(main())
"""


@pytest.fixture
def font(missing: Callable[[str], None]) -> str:
    """Give a font with Chinese letters."""
    found = font_file()
    if found is None:
        missing("no font with Chinese letters")
    return str(found)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def scribe() -> AsyncIterator[Scribe]:
    """Give what reads one paper after the other, as it does in a house, and end it."""
    made = Scribe(patience=BUSY)
    yield made
    await made.close()


def about(scribe: Scribe, what: str) -> str:
    """Return what the kernel says of the process that reads."""
    return Path(f"/proc/{scribe.pid}/{what}").read_text("utf-8")


def worked(scribe: Scribe) -> float:
    """Return for how many seconds the process that reads has kept a processor busy."""
    _, _, told = about(scribe, "stat").rpartition(")")
    user, system = told.split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


async def bare(photo: bytes) -> Pixels:
    """Return a photo laid bare, as the road does it."""

    async def bytes_() -> AsyncIterator[bytes]:
        yield photo

    found = await Workshop(MOST).pixels(bytes_())
    assert found is not None
    return found


@pytest.mark.parametrize("turned", [-7, 94, 184])
async def test_a_photographed_decision_is_read(font: str, scribe: Scribe, turned: float) -> None:
    """By lamplight, askew, sideways, upside down: every line that is offered is right."""
    text = paper_among(
        page_texts(await scribe.lines(await bare(photographed(font, turned=turned))))
    )
    paper = official_paper(text, now=NOW)

    assert paper is not None
    told = {slot.name: str(slot.value) for slot in paper.slots}
    assert ("行政处罚决定书", NUMBER) == (paper.title, paper.number)
    assert "2026-11-18T16:20" == told[Name.TIME]
    assert "S306沙河桥路段K12+300" == told[Name.PLACE]
    assert ("transport", "3000") == (told[Name.AGENCY], told[Name.AMOUNT])
    assert "青湾木业有限公司" == told[Name.COMPANY]


async def test_the_first_page_of_a_pdf_is_read(font: str, scribe: Scribe) -> None:
    """A scan that was sent as a document says as much as a photo."""
    scan = saved(page(font), "PDF", resolution=150)
    paper = official_paper(paper_among(page_texts(await scribe.lines(await bare(scan)))), now=NOW)

    assert paper is not None
    assert NUMBER == paper.number


async def test_it_keeps_within_its_limits(font: str, scribe: Scribe) -> None:
    """Less than 700 MB, as operators are told, and work for far less than its thirty seconds."""
    photo = await bare(photographed(font))
    await scribe.lines(Pixels(40, 40, bytes(4800)))  # it is there, whichever test runs first
    before = worked(scribe)
    await scribe.lines(photo)
    took = worked(scribe) - before
    told = dict(line.split(":", 1) for line in about(scribe, "status").splitlines())
    highest = int(told["VmHWM"].split()[0]) * 1024

    assert highest < 700_000_000 < child.HEAP
    assert 0 < took < PATIENCE / 2
    assert "2" == told["Seccomp"].strip()
    assert "1" == told["NoNewPrivs"].strip()


async def test_it_is_the_first_to_go_when_memory_runs_short(scribe: Scribe) -> None:
    """The kernel takes the reader, not the office."""
    await scribe.lines(Pixels(40, 40, bytes(4800)))

    assert "1000" == about(scribe, "oom_score_adj").strip()


async def test_it_ends_with_whoever_began_it() -> None:
    """A kill -9 leaves half a gigabyte to nobody."""
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    pid = int(await parent.stdout.readline())
    before = lives(pid)
    os.kill(parent.pid, signal.SIGKILL)
    await parent.wait()
    for _ in range(100):
        if not lives(pid):
            break
        await asyncio.sleep(0.02)

    assert before
    assert not lives(pid)
