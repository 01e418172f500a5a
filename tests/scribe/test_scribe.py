"""Does the process that reads letters begin when it is needed, and end whatever happens?"""

import asyncio
import json
import time
from pathlib import Path

import pytest
from peers.reader import CORNERS, PAGE
from scribe.reading import WHITE, begun, lives, standing_in

from storage.scribe.scribe import MOST_LINES, Unread


async def test_a_burst_is_read_by_one_process(tmp_path: Path) -> None:
    """The models load once, however many pictures come; each gets its own answer."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, "page", "scene")
    first = await scribe.lines(WHITE)
    second, third = await asyncio.gather(scribe.lines(WHITE), scribe.lines(WHITE))
    await scribe.close()

    assert list(PAGE) == [line.words for line in first]
    assert ["柳河大桥", "限速60"] == [line.words for line in second] == [x.words for x in third]
    assert 1 == len(begun(notes))


async def test_without_pictures_the_memory_is_given_back(tmp_path: Path) -> None:
    """Kept for a while, ended then, begun again with the next picture."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, "page", idle=0.3)
    await scribe.lines(WHITE)
    await scribe.rest()
    kept = scribe.pid
    await asyncio.sleep(0.4)
    await scribe.rest()
    ended = scribe.pid
    await scribe.lines(WHITE)
    await scribe.close()

    assert kept == begun(notes)[0]
    assert ended is None
    assert [False, False] == [lives(pid) for pid in begun(notes)]
    assert 2 == len(begun(notes))


async def test_nothing_is_begun_before_a_picture_comes(tmp_path: Path) -> None:
    """Who never sends a photo pays nothing."""
    scribe = standing_in(tmp_path / "notes", "page")
    await scribe.rest()
    await scribe.close()

    assert [] == begun(tmp_path / "notes")


@pytest.mark.parametrize(
    ("act", "why", "lasting"),
    [
        ("slow", "read: too slow", True),  # its time is over
        ("dies", "read: ended", False),  # killed for want of memory: perhaps not next time
        ("nonsense", "nonsense", True),  # taken over, or broken
        ("endless", "read: too long", True),
        ("fault", "fault", True),  # a picture the models cannot take
    ],
)
async def test_what_goes_wrong_is_one_word(
    tmp_path: Path,
    act: str,
    why: str,
    lasting: bool,  # noqa: FBT001
) -> None:
    """Whatever the reader does, who asked hears it soon, and the next picture is read."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, act, "page", patience=3.0)
    began = time.monotonic()
    with pytest.raises(Unread) as fault:
        await scribe.lines(WHITE)
    took = time.monotonic() - began
    again = standing_in(notes, "page")
    read = await again.lines(WHITE)
    await scribe.close()
    await again.close()

    assert (why, lasting) == (fault.value.why, fault.value.lasting)
    assert took < 12
    assert list(PAGE) == [line.words for line in read]
    assert [False, False] == [lives(pid) for pid in begun(notes)]


async def test_a_reader_that_was_killed_is_begun_anew(tmp_path: Path) -> None:
    """The same scribe goes on with a new process."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, "dies")
    for _ in range(2):
        with pytest.raises(Unread):
            await scribe.lines(WHITE)
    await scribe.close()

    assert 2 == len(set(begun(notes)))


@pytest.mark.parametrize(
    ("act", "why", "patience"),
    [
        ("absent", "absent", 10.0),  # it says so, as soon as it can
        ("mute", "start: too slow", 2.0),
    ],
)
async def test_a_reader_that_is_never_ready_is_told(
    tmp_path: Path, act: str, why: str, patience: float
) -> None:
    """An extra that is broken costs a second, not a hanging row."""
    scribe = standing_in(tmp_path / "notes", act, patience=patience)
    with pytest.raises(Unread, match=why):
        await scribe.lines(WHITE)
    await scribe.close()

    assert [False] == [lives(pid) for pid in begun(tmp_path / "notes")]


async def started(notes: Path) -> None:
    """Wait until a reader has begun."""
    for _ in range(500):
        if begun(notes):
            return
        await asyncio.sleep(0.02)


async def test_a_stop_kills_it_in_the_middle_of_a_picture(tmp_path: Path) -> None:
    """Nobody waits thirty seconds for a process that only reads."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, "slow")
    reading = asyncio.ensure_future(scribe.lines(WHITE))
    await started(notes)
    began = time.monotonic()
    await scribe.close()
    took = time.monotonic() - began

    with pytest.raises(Unread):
        await reading
    assert took < 5
    assert [False] == [lives(pid) for pid in begun(notes)]


async def test_who_stops_waiting_leaves_no_process_behind(tmp_path: Path) -> None:
    """A cancelled task takes the process with it."""
    notes = tmp_path / "notes"
    scribe = standing_in(notes, "slow")
    reading = asyncio.ensure_future(scribe.lines(WHITE))
    await started(notes)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading

    assert [False] == [lives(pid) for pid in begun(notes)]
    assert scribe.pid is None


async def test_the_event_loop_goes_on_while_letters_are_read(tmp_path: Path) -> None:
    """Everybody else is answered meanwhile."""
    scribe = standing_in(tmp_path / "notes", "slow", patience=1.0)
    reading = asyncio.ensure_future(scribe.lines(WHITE))
    ticks = 0
    while not reading.done():
        await asyncio.sleep(0.01)
        ticks += 1
    await scribe.close()

    assert isinstance(reading.exception(), Unread)
    assert ticks > 10  # a loop that stands still comes to one


@pytest.mark.parametrize(
    "told",
    [
        [["a\x1b[2Jb", CORNERS]],  # signs that move a terminal's cursor
        [["", CORNERS]],  # no words
        [["one", CORNERS[:3]]],  # no place
        [["one", [[0, 0]] * 3 + [[10**12, 0]]]],  # a place nowhere
        [["one", "corners"]],
        [{"words": "one"}],
        "one",
        None,
    ],
)
async def test_what_a_reader_may_not_say_is_not_believed(tmp_path: Path, told: object) -> None:
    """A reader that was taken over can say a few short lines, and nothing else."""
    scribe = standing_in(tmp_path / "notes", json.dumps(told))
    read = await scribe.lines(WHITE)
    await scribe.close()

    assert () == read


async def test_more_than_a_page_is_cut(tmp_path: Path) -> None:
    """A bounded number of lines, each of a bounded length."""
    scribe = standing_in(tmp_path / "notes", "many")
    read = await scribe.lines(WHITE)
    await scribe.close()

    assert (MOST_LINES, 200) == (len(read), len(read[0].words))
