"""Who is shown a working copy, asked at the moment it is shown?"""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from reviewing import Direct, does, rows
from staffroom import OFFICE, deliver, reported
from strangers.marks import pieces
from talk import Person, World, world

from clues.speech import FileKind, FileRef
from clues.working_copy import NoCopy, PhotoFacts
from desk.intake import KeepFiles, keep_files
from desk.turn import Turned, peek
from scheduler.attaching import Attaching
from scheduler.delivery import Delivery
from scheduler.sending import Outcome, Outgoing, Sent
from storage import copy_rows, evidence_rows
from storage.copy_rows import WorkingCopy
from storage.door_rows import Address, address_of
from storage.evidence import FolderBlobs, Stored

COPY = b"\xff\xd8\xff a picture \xff\xd9"


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def blobs(tmp_path: Path) -> FolderBlobs:
    """Give an empty store."""
    return FolderBlobs(tmp_path / "evidence")


async def with_copy(
    house: World,
    blobs: FolderBlobs,
    reason: NoCopy | None = None,
    *,
    smaller: bool = False,
) -> str:
    """Return the number of a clue with one file: with a copy, or without for *reason*."""
    who = house.person()
    number = reported(who)
    with house.room() as room:
        talk = peek(room, "telegram", who.lookup)
        assert talk is not None
        file = FileRef(kind=FileKind.PHOTO, ref="p", name="secret-name.jpg")
        keep_files(room, talk, KeepFiles(files=(file,), number=number))
        piece = evidence_rows.one(room.conn, room.sealer, 1)
        assert piece is not None
    key = house.desk.keys.open(piece.key_id)
    stored = await blobs.put(pieces(COPY), key=key, limit=1000)
    original = Stored("0" * 32, 10, bytes(32))
    with house.room() as room:
        evidence_rows.stored(
            room.conn, 1, blob=original.blob_id, size=10, sha256=bytes(32), now=room.now
        )
        if reason:
            copy_rows.none(room.conn, 1, reason)
        else:
            copy = WorkingCopy(medium="jpeg", stored=stored, facts=PhotoFacts(), smaller=smaller)
            copy_rows.made(room.conn, room.sealer, 1, key_id=piece.key_id, copy=copy)
    return number


def attaching(house: World, blobs: FolderBlobs) -> Attaching:
    """Return what opens copies in this office."""
    return Attaching(
        database=Direct(house),
        desk=house.desk,
        blobs=blobs,
        clock=lambda: house.now,
        chance=house.chance,
    )


def at(house: World, who: Person) -> Address:
    """Return where somebody is written to."""
    with house.room() as room:
        found = address_of(room.conn, room.sealer, who.address)
    assert found is not None
    return found


async def test_only_who_reads_the_clue_is_shown_its_files(house: World, blobs: FolderBlobs) -> None:
    """The clerk of the office; not the accused, not another unit, not even the reporter."""
    await with_copy(house, blobs)
    clerk, accused = house.member(OFFICE), house.member("transport", "handler")
    other, reporter = house.member("justice", "handler"), house.person()
    reporter.says("/start")
    opens = attaching(house, blobs)
    seen = {who.name: await opens(1, at(house, who)) for who in (clerk, accused, other, reporter)}

    assert [clerk.name] == [name for name, file in seen.items() if file is not None]
    assert COPY == getattr(seen[clerk.name], "content", None)
    assert [("staff:1",)] == rows(house, "SELECT actor FROM journal WHERE action = 'file.shown'")


@pytest.mark.parametrize(
    ("smaller", "seen"), [(True, "desk-file-smaller"), (False, "desk-file-copied")]
)
async def test_who_is_shown_a_copy_of_fewer_pixels_is_told(
    house: World, blobs: FolderBlobs, seen: str, *, smaller: bool
) -> None:
    """Small print may be lost in it: that the original shows more must be known."""
    number = await with_copy(house, blobs, smaller=smaller)
    clerk = house.member(OFFICE)
    clerk.says(f"附件 {number}")

    assert clerk.sees(seen)
    assert await attaching(house, blobs)(1, at(house, clerk)) is not None


async def test_the_name_a_reporter_gave_a_file_is_not_told(
    house: World, blobs: FolderBlobs
) -> None:
    """A name is a trace as well; the copy has one of ours."""
    number = await with_copy(house, blobs)
    clerk = house.member(OFFICE)
    clerk.says(f"附件 {number}")
    file = await attaching(house, blobs)(1, at(house, clerk))

    assert "secret-name" not in " ".join(clerk.reading.text(say) for say in clerk.heard)
    assert file is not None
    assert "01.jpg" == file.name


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        ("clerk", "desk-file-vault"),  # that there is none
        ("supervisor", "desk-file-why"),  # and why
    ],
)
async def test_a_file_in_the_vault_has_a_line_and_no_copy(
    house: World, blobs: FolderBlobs, role: str, seen: str
) -> None:
    """Nobody is handed the original; a supervisor reads the reason."""
    number = await with_copy(house, blobs, NoCopy.LOCKED)
    member = house.member(OFFICE, role)
    member.says(f"附件 {number}")

    assert member.sees(seen)
    assert await attaching(house, blobs)(1, at(house, member)) is None


async def test_absent_and_forbidden_files_give_the_same_bytes(
    house: World, blobs: FolderBlobs
) -> None:
    """The accused unit learns nothing from asking for the files of a number."""
    number = await with_copy(house, blobs)
    accused = house.member("transport", "handler")
    answers = []
    for asked in (number, "2222-2222"):
        accused.says(f"附件 {asked}")
        answers.append(accused.text)

    assert answers[0] == answers[1]


class Hand:
    """A channel that notes what is handed over."""

    name = source = "telegram"

    def __init__(self) -> None:
        self.files: list[bytes] = []
        self.texts: list[str] = []

    async def send(self, message: Outgoing) -> Outcome:
        """Take what comes."""
        if message.attached is not None:
            self.files.append(message.attached.content)
        self.texts.append(message.text)
        return Sent("1")

    def fetch(self, ref: str) -> object:
        """Nothing is fetched here."""
        raise NotImplementedError


async def handed(house: World, blobs: FolderBlobs, who: Person, asked: Turned) -> Hand:
    """Let what a turn said leave, and return the channel that took it."""
    hand = Hand()
    running: list[Coroutine[Any, Any, None]] = []
    delivery = Delivery(
        database=Direct(house),
        desk=house.desk,
        house=house.house,
        channels={"telegram": hand},  # type: ignore[dict-item]
        clock=lambda: house.now,
        chance=house.chance,
        spawn=running.append,
        attach=attaching(house, blobs),
    )
    delivery.post(asked.posted, at(house, who))
    for each in running:
        await each
    return hand


@pytest.mark.parametrize("walled", [False, True])
async def test_who_is_walled_off_before_it_leaves_gets_nothing(
    house: World, blobs: FolderBlobs, *, walled: bool
) -> None:
    """The wall is asked when the file leaves, not when it was asked for."""
    number = await with_copy(house, blobs)
    clerk = house.member(OFFICE)
    deliver(house)
    asked = clerk.says(f"附件 {number}")
    if walled:
        does(house, "INSERT INTO wall (clue_id, reader) VALUES (1, 'staff:1')")
    hand = await handed(house, blobs, clerk, asked)

    assert ([] if walled else [COPY]) == hand.files


async def test_a_copy_that_cannot_be_opened_is_said_so(
    house: World, blobs: FolderBlobs, caplog: pytest.LogCaptureFixture
) -> None:
    """Its reader does not wait in vain; the operator reads which file, and where it should lie."""
    number = await with_copy(house, blobs)
    clerk = house.member(OFFICE)
    deliver(house)
    [blob] = await blobs.ids()
    place = blobs.path(blob)
    place.unlink()
    hand = await handed(house, blobs, clerk, clerk.says(f"附件 {number}"))

    assert [] == hand.files
    assert f"{number} 第 1 个附件的工作副本打不开，请告诉运维" in hand.texts[-1]
    assert "file 1 cannot be opened" in caplog.text
    assert f"blob {place} is missing" in caplog.text
