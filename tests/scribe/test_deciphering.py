"""Is the photo of an open draft read once, whatever happens on the way, and nothing kept of it?"""

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from peers.reader import PAGE
from reviewing import Direct, does, rows
from scribe.reading import begun, standing_in
from strangers.marks import MOST, pieces
from strangers.papers import pdf
from strangers.pictures import saved, scene
from talk import peek_at, world

from clues.speech import FileKind, FileRef, Inbound, Sign, StoredFile
from desk.intake import KeepFiles, keep_files
from scheduler.cleaning import Cleaning
from scheduler.deciphering import TRIES, Deciphering
from storage import work_rows
from storage.cleaning.workshop import Workshop
from storage.evidence import FolderBlobs

PHOTO = saved(scene(), "JPEG")
FILM = saved(scene(), "GIF", save_all=True, append_images=[scene((96, 64)).rotate(9)])


class Office:
    """An office that reads what people photograph, with a reader that does *acts*."""

    def __init__(self, path: Path, *acts: str) -> None:
        self.house = world(path)
        self.blobs = FolderBlobs(path / "evidence")
        self.notes = path / "notes"
        self.scribe = standing_in(self.notes, *(acts or ("page",)), patience=5.0)
        self.who = self.house.person()
        self.heard: list[Inbound] = []
        self.who.says("/start", "举报")

    async def sends(self, photo: bytes = PHOTO, *, reads: bool = True) -> None:
        """Keep a photo of the draft and make its copy."""
        talk = peek_at(self.who)
        key = self.house.desk.keys.take()
        stored = await self.blobs.put(pieces(photo), key=key.secret, limit=MOST)
        kept = StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex())
        file = FileRef(kind=FileKind.PHOTO, ref=stored.blob_id, name="a.jpg", stored=kept)
        with self.house.room() as room:
            keep_files(room, talk, KeepFiles(files=(file,), key_id=talk.key_id))
        cleaning = Cleaning(
            database=Direct(self.house),
            desk=self.house.desk,
            blobs=self.blobs,
            clock=lambda: self.house.now,
            workshop=Workshop(MOST),
            reads=reads,
        )
        for work in await cleaning.claim():
            await cleaning.do(work)

    async def reads(self, door: Callable[[Inbound], Awaitable[object]] | None = None) -> None:
        """Read one photo that waits, if one does."""
        deciphering = Deciphering(
            database=Direct(self.house),
            desk=self.house.desk,
            blobs=self.blobs,
            workshop=Workshop(2 * MOST),
            scribe=self.scribe,
            clock=lambda: self.house.now,
            door=door or self.door,
        )
        for work in await deciphering.claim():
            await deciphering.do(work)
        await deciphering.close()

    async def door(self, inbound: Inbound) -> None:
        """Let what was read happen to the conversation."""
        self.heard.append(inbound)
        self.who._turn(inbound)

    def works(self) -> list[Any]:
        """Return how the rows stand that ask for reading."""
        return rows(self.house, "SELECT state, fault FROM work WHERE kind = 'lines'")

    @property
    def answers(self) -> Any:
        """What the draft holds."""
        frame = peek_at(self.who).frame
        return {} if frame is None else frame.answers


def contents(folder: Path) -> list[bytes]:
    """Return every file that the office wrote."""
    return [each.read_bytes() for each in folder.rglob("*") if each.is_file()]


async def test_a_photographed_paper_comes_back_as_an_event(tmp_path: Path) -> None:
    """Its text, once, for the draft it belongs to; the row is done."""
    office = Office(tmp_path)
    await office.sends()
    await office.reads()
    await office.reads()

    (event,) = office.heard
    assert (Sign.LINES, "clock") == (event.sign, event.source)
    assert "\n".join(PAGE) == event.facts["text"]
    assert "行政处罚决定书" == office.answers["paper-found"][0]["title"]
    assert [("done", None)] == office.works()


async def test_without_the_extra_no_row_is_written(tmp_path: Path) -> None:
    """Nothing changes and nothing costs."""
    office = Office(tmp_path)
    await office.sends(reads=False)
    await office.reads()

    assert [] == office.works()
    assert [] == begun(office.notes)


async def test_of_any_other_photo_nothing_happens(tmp_path: Path) -> None:
    """A bridge and a sign are no paper: no event, no question, nothing kept."""
    office = Office(tmp_path, "scene")
    await office.sends()
    await office.reads()

    assert [] == office.heard
    assert "paper-found" not in office.answers
    assert [("done", None)] == office.works()


async def test_a_pdf_is_read_by_its_first_page(tmp_path: Path) -> None:
    """A notice that was scanned is a paper, too."""
    office = Office(tmp_path)
    await office.sends(pdf())
    await office.reads()

    assert 1 == len(office.heard)


async def test_a_moving_picture_is_not_read(tmp_path: Path) -> None:
    """Only what lies still."""
    office = Office(tmp_path)
    await office.sends(FILM)

    assert [] == office.works()


async def test_a_number_nobody_needs_is_masked_before_it_goes_anywhere(tmp_path: Path) -> None:
    """An identity number on a decision is not even in the event."""
    office = Office(tmp_path, "number")
    await office.sends()
    await office.reads()

    assert "110101199003077512" not in office.heard[0].facts["text"]


async def test_nothing_that_was_read_stands_in_a_log_or_in_clear(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is personal data: sealed with the draft, and erased with it."""
    caplog.set_level(logging.DEBUG)
    office = Office(tmp_path)
    await office.sends()
    await office.reads()
    files = contents(tmp_path)
    office.who.says("取消")
    office.who.presses("删掉")

    assert "处罚" not in caplog.text
    assert [] == [each for each in files if "处罚决定".encode() in each]
    assert "paper-found" not in office.answers


@pytest.mark.parametrize("gone", ["dropped", "submitted"])
async def test_a_photo_whose_draft_is_over_is_not_read(tmp_path: Path, gone: str) -> None:
    """Nobody is asked any more; the reader is not even begun."""
    office = Office(tmp_path)
    await office.sends()
    if gone == "dropped":
        office.who.says("取消")
        office.who.presses("删掉")
    else:
        does(office.house, "UPDATE evidence SET address_id = NULL")  # as the clue's own
    await office.reads()

    assert [] == begun(office.notes)
    assert [("done", None)] == office.works()


async def test_a_kill_before_the_door_reads_again_and_asks_once(tmp_path: Path) -> None:
    """The row is done only when its event is in; handed in twice, it is one."""

    async def killed(_: Inbound) -> None:
        raise ConnectionError

    office = Office(tmp_path)
    await office.sends()
    await office.reads(killed)
    state = office.works()
    office.house.passes(minutes=1)
    await office.reads()
    does(office.house, "UPDATE work SET state = 'leased', owner = 'gone' WHERE kind = 'lines'")
    with office.house.room() as room:
        work_rows.adopt(room.conn, ["me"])
    await office.reads()

    assert [("due", "ConnectionError")] == state
    assert 2 == len(office.heard)
    assert 1 == len(office.answers["paper-found"])


async def test_a_reader_that_dies_is_tried_a_few_times(tmp_path: Path) -> None:
    """Then the photo is a photo, and nobody is told anything."""
    office = Office(tmp_path, "dies")
    await office.sends()
    for _ in range(TRIES + 2):
        await office.reads()
        office.house.passes(minutes=1)

    assert TRIES == len(begun(office.notes))
    assert [("done", "read: ended")] == office.works()
    assert [] == office.heard


async def test_a_picture_that_takes_too_long_is_tried_once(tmp_path: Path) -> None:
    """It would take as long the next time."""
    office = Office(tmp_path, "slow")
    office.scribe._patience = 1.0
    await office.sends()
    await office.reads()
    office.house.passes(minutes=1)
    await office.reads()

    assert 1 == len(begun(office.notes))
    assert [("done", "read: too slow")] == office.works()


async def test_one_photo_is_read_at_a_time(tmp_path: Path) -> None:
    """Of three that wait one is leased."""
    office = Office(tmp_path)
    for _ in range(3):
        await office.sends()
    deciphering = Deciphering(
        database=Direct(office.house),
        desk=office.house.desk,
        blobs=office.blobs,
        workshop=Workshop(2 * MOST),
        scribe=office.scribe,
        clock=lambda: office.house.now,
        door=office.door,
    )
    first, second = await deciphering.claim(), await deciphering.claim()

    assert (1, 0) == (len(first), len(second))
