"""Does every file that is kept get its copy, once, and who hears when it gets none?"""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from peers.clamd import VIRUS, small_clamd
from PIL import Image
from reviewing import Direct, does, reports, rows
from staffroom import reported
from strangers.marks import MOST, traces
from strangers.pictures import bomb, exif, saved, scene
from talk import Person, World, world

from clues.speech import FileKind, FileRef, Say, StoredFile
from clues.working_copy import NoCopy, PhotoFacts
from desk.intake import DropFiles, KeepFiles, drop_files, keep_files
from desk.payload import unpack
from desk.turn import peek
from scheduler import jobs
from scheduler.cleaning import Cleaning
from scheduler.fetching import Fetching
from scheduler.scanning import Scanner
from scheduler.sending import FileGone, Outcome, Outgoing, Sent
from storage import copy_rows, evidence_rows, outbox_rows, work_rows
from storage.cleaning.workshop import Workshop
from storage.evidence import FolderBlobs
from storage.evidence_rows import Piece

PHOTO = saved(scene(), "JPEG", exif=exif())
IN_FRAGMENTS = b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08moov\0\0\0\x08moof"


class Camera:
    """A channel that has these files; the next *away* times it does not hand one over."""

    name = source = "telegram"

    def __init__(self, files: dict[str, bytes], away: int = 0) -> None:
        self.files, self.away = files, away

    async def send(self, message: Outgoing) -> Outcome:
        """Take what comes."""
        return Sent("1")

    async def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Give a file."""
        if ref == "old":
            raise FileGone("expired")
        if ref == "big":
            raise FileGone("too-big", 24_600_001)
        if ref == "vast":
            raise FileGone("too-big")
        if self.away:
            self.away -= 1
            raise OSError
        yield self.files.get(ref, PHOTO)


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def citizen(house: World) -> Person:
    """Give somebody who was welcomed on Telegram."""
    who = house.person()
    who.says("/start")
    return who


@pytest.fixture
def blobs(tmp_path: Path) -> FolderBlobs:
    """Give an empty store."""
    return FolderBlobs(tmp_path / "evidence")


def sends(who: Person, number: str | None, ref: str, name: str = "") -> None:
    """Let a reporter send one file for his clue."""
    with who.world.room() as room:
        talk = peek(room, "telegram", who.lookup)
        assert talk is not None
        file = FileRef(kind=FileKind.PHOTO, ref=ref, name=name)
        keep_files(room, talk, KeepFiles(files=(file,), number=number, key_id=talk.key_id))


async def fetched(house: World, blobs: FolderBlobs, files: dict[str, bytes], away: int = 0) -> None:
    """Fetch everything that waits."""
    fetching = Fetching(
        database=Direct(house),
        desk=house.desk,
        blobs=blobs,
        channels={"telegram": Camera(files, away)},
        clock=lambda: house.now,
        house=house.house,
    )
    for work in await fetching.claim():
        await fetching.do(work)


def cleaning(house: World, blobs: FolderBlobs, scanner: Scanner | None = None) -> Cleaning:
    """Return what makes copies in this office."""
    return Cleaning(
        database=Direct(house),
        desk=house.desk,
        blobs=blobs,
        clock=lambda: house.now,
        workshop=Workshop(MOST),
        scanner=scanner,
    )


async def cleaned(house: World, blobs: FolderBlobs, scanner: Scanner | None = None) -> None:
    """Make every copy that is asked for."""
    made = cleaning(house, blobs, scanner)
    while found := await made.claim():
        for work in found:
            await made.do(work)


async def copy_of(house: World, blobs: FolderBlobs, piece: Piece) -> bytes:
    """Open the working copy of a file."""
    key = house.desk.keys.open(piece.key_id)
    assert piece.copy_blob is not None
    return b"".join([each async for each in blobs.read(piece.copy_blob, key=key)])


def file_of(house: World) -> Piece:
    """Return the one file there is."""
    with house.room() as room:
        piece = evidence_rows.one(room.conn, room.sealer, 1)
    assert piece is not None
    return piece


def told(house: World) -> list[str]:
    """Return what waits to be said about files."""
    sql = "SELECT slot FROM outbox WHERE subject = 'files' AND state = 'due'"
    return [slot for (slot,) in rows(house, sql)]


def clock_of(house: World) -> jobs.Clock:
    """Return what the jobs need that nobody hears of."""
    return jobs.Clock(
        database=Direct(house),
        desk=house.desk,
        now=lambda: house.now,
        chance=house.chance,
        door=None,  # type: ignore[arg-type]
    )


def letters(house: World) -> list[Say]:
    """Return what waits to be said about files."""
    with house.room() as room:
        sql = "SELECT id, lane FROM outbox WHERE subject = 'files' AND state = 'due'"
        ids = [row.id for row in room.conn.exec_driver_sql(sql)]
        return [unpack(each.body) for each in outbox_rows.letters(room.conn, room.sealer, ids)]


def said(house: World) -> list[str]:
    """Return the first words of what waits to be said about files, as they are read."""
    reading = house.person().reading
    return [re.split("[，：]", reading.text(each))[0] for each in letters(house)]


async def test_a_photo_gets_a_copy_of_its_own(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """Fetched, sealed, copied, sealed again; the original is what it was, nobody is told."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    await cleaned(house, blobs)
    piece = file_of(house)

    assert ("clean", "jpeg", None) == (piece.copy_state, piece.copy_medium, piece.copy_reason)
    assert [] == traces(await copy_of(house, blobs, piece))
    assert len(PHOTO) == piece.size
    assert piece.blob != piece.copy_blob
    assert [] == told(house)
    assert [("done",), ("done",)] == rows(house, "SELECT state FROM work")


@pytest.mark.parametrize("width", [8000, 7000])
async def test_a_copy_of_fewer_pixels_is_known_as_one(
    house: World, citizen: Person, blobs: FolderBlobs, width: int
) -> None:
    """Whoever is shown it must know that the original holds more."""
    sends(citizen, reported(citizen), "p1")
    large = saved(Image.new("L", (width, 7000)), "JPEG", quality=30)
    await fetched(house, blobs, {"p1": large})
    await cleaned(house, blobs)

    piece = file_of(house)
    assert "clean" == piece.copy_state
    assert (width == 8000) is piece.copy_smaller


async def test_what_a_photo_said_of_itself_is_sealed_beside_it(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """Time and place wait for the reporter's word; they stand nowhere in clear."""
    citizen.says("举报")
    sends(citizen, None, "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    await cleaned(house, blobs)

    with house.room() as room:
        facts = copy_rows.facts_of(room.conn, room.sealer, 1)
        nothing = copy_rows.facts_of(room.conn, room.sealer, 2)

    assert (41.12, 122.06) == (facts.latitude, facts.longitude)
    assert PhotoFacts() == nothing
    assert b"122.06" not in rows(house, "SELECT facts_sealed FROM evidence")[0][0]


async def test_nothing_a_photo_said_is_kept_with_a_clue(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """What its reporter says nothing to is forgotten the day after."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    await cleaned(house, blobs)
    for _ in range(25):
        house.passes(hours=1)
        await jobs.tidy(clock_of(house))

    assert [("clean", None)] == rows(house, "SELECT copy_state, facts_sealed FROM evidence")


@pytest.mark.parametrize(
    ("name", "data", "reason", "said"),
    [
        ("notes.docx", b"PK\x03\x04" + bytes(80), NoCopy.VAULT, "file-vault"),
        ("setup.exe", b"MZ" + bytes(80), NoCopy.KIND, "file-kind"),
        ("photo.jpg", b"MZ" + bytes(80), NoCopy.LIE, "file-kind"),
        ("行车.mp4", IN_FRAGMENTS, NoCopy.CODING, "file-coding"),
        ("photo.jpg", PHOTO[:300], NoCopy.BROKEN, "file-kind"),
        ("photo.jpg", b"", NoCopy.EMPTY, "file-empty"),
        ("poster.png", bomb(50_000, 50_000), NoCopy.BOMB, "file-long"),
    ],
)
async def test_who_sent_what_cannot_be_shown_is_told_what_to_do(
    house: World,
    citizen: Person,
    blobs: FolderBlobs,
    name: str,
    data: bytes,
    reason: NoCopy,
    said: str,
) -> None:
    """One plain sentence; the original stays sealed."""
    sends(citizen, reported(citizen), "p1", name)
    await fetched(house, blobs, {"p1": data})
    await cleaned(house, blobs)
    piece = file_of(house)

    assert ("vault", reason, None) == (piece.copy_state, piece.copy_reason, piece.copy_blob)
    assert [said] == told(house)
    assert piece.blob is not None


async def test_three_files_of_one_kind_are_told_once(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """A row of archives is one message while it has not left; it names each of them."""
    number = reported(citizen)
    for ref, name in (("a", ""), ("b", "b.zip"), ("c", "")):
        sends(citizen, number, ref, name)
    await fetched(house, blobs, dict.fromkeys("abc", b"PK\x03\x04"))
    await cleaned(house, blobs)

    assert ["file-vault"] == told(house)
    assert ["第1个文件（照片）、第2个文件“b.zip”、第3个文件（照片）去不掉隐藏信息"] == said(house)


async def test_of_several_files_each_refusal_names_its_own(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """Another kind of refusal is another message; a file that is alone goes by its name alone."""
    number = reported(citizen)
    sends(citizen, number, "a", "notes.docx")
    await fetched(house, blobs, {"a": b"PK\x03\x04" + bytes(80)})
    await cleaned(house, blobs)
    alone = said(house)
    for ref, name in (("b", "good.jpg"), ("c", "setup.exe")):
        sends(citizen, number, ref, name)
    await fetched(house, blobs, {"b": PHOTO, "c": b"MZ" + bytes(80)})
    await cleaned(house, blobs)

    assert ["“notes.docx”去不掉隐藏信息"] == alone
    assert "第3个文件“setup.exe”打不开" in said(house)


async def test_a_reporter_who_cut_the_link_is_not_told(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """There is nobody left to tell."""
    number, _ = reports(citizen)
    sends(citizen, number, "p1")
    citizen.presses("cut")
    citizen.presses("cut")
    await fetched(house, blobs, {"p1": b"MZ"})
    await cleaned(house, blobs)

    assert "vault" == file_of(house).copy_state
    assert [] == told(house)


async def test_an_upload_from_the_page_is_copied_too(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """It was sealed while it came in; only the copy is still to be made."""
    number = reported(citizen)
    key = house.desk.keys.take()

    async def upload() -> AsyncIterator[bytes]:
        yield PHOTO

    stored = await blobs.put(upload(), key=key.secret, limit=MOST)
    with house.room() as room:
        talk = peek(room, "telegram", citizen.lookup)
        assert talk is not None
        kept = StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex())
        file = FileRef(kind=FileKind.PHOTO, ref=stored.blob_id, name="a.jpg", stored=kept)
        keep_files(room, talk, KeepFiles(files=(file,), number=number))
    await cleaned(house, blobs)

    assert "clean" == file_of(house).copy_state


async def test_a_copy_that_was_made_before_a_kill_is_not_made_again(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """The row of a process that is gone is done by another; what is there already stays."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    made = cleaning(house, blobs)
    (work,) = await made.claim()
    await made.do(work)
    before = file_of(house)
    does(house, "UPDATE work SET state = 'leased', owner = 'gone' WHERE kind = 'clean'")
    with house.room() as room:
        work_rows.adopt(room.conn, ["living"])
    await cleaned(house, blobs)

    assert before == file_of(house)
    assert 2 == len(await blobs.ids())
    assert [("done",), ("done",)] == rows(house, "SELECT state FROM work")


async def test_a_kill_between_store_and_table_leaves_one_copy(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """The copy is made again; the one without a row is removed by housekeeping."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    (work,) = await cleaning(house, blobs).claim()

    class Killed(Direct):
        async def write(self, work: object) -> None:  # type: ignore[override]
            raise KeyboardInterrupt

    dying = cleaning(house, blobs)
    dying._database = Killed(house)
    dying._database.read = Direct(house).read  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        await dying.do(work)
    does(house, "UPDATE work SET state = 'due' WHERE kind = 'clean'")
    await cleaned(house, blobs)

    assert "clean" == file_of(house).copy_state
    assert 3 == len(await blobs.ids())


async def test_the_copy_of_a_draft_that_was_cancelled_is_not_kept(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """Cancelled before the copy: none is made. Cancelled after it: both are removed."""
    citizen.says("举报")
    citizen.sends_photo()
    await fetched(house, blobs, {"p1": PHOTO})
    await cleaned(house, blobs)
    assert 2 == len(await blobs.ids())

    with house.room() as room:
        talk = peek(room, "telegram", citizen.lookup)
        assert talk is not None
        drop_files(room, talk, DropFiles())
    await jobs.clear_files(clock_of(house), delete=blobs.delete)

    assert [] == await blobs.ids()
    assert [(None, None)] == rows(house, "SELECT blob, copy_blob FROM evidence")


async def test_a_known_virus_is_never_opened(
    house: World, citizen: Person, blobs: FolderBlobs, tmp_path: Path
) -> None:
    """The scanner is asked before anything else looks at the file."""
    sends(citizen, reported(citizen), "p1", "photo.jpg")
    await fetched(house, blobs, {"p1": PHOTO + VIRUS})
    async with small_clamd(tmp_path / "s") as address:
        await cleaned(house, blobs, Scanner(address))
    piece = file_of(house)

    assert ("virus", NoCopy.VIRUS, None) == (piece.copy_state, piece.copy_reason, piece.copy_blob)
    assert ["file-virus"] == told(house)


async def test_a_file_waits_while_the_scanner_is_away(
    house: World, citizen: Person, blobs: FolderBlobs, tmp_path: Path
) -> None:
    """Away is not clean: no copy, nobody is told, and it is done when the scanner is back."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})
    for _ in range(20):
        await cleaned(house, blobs, Scanner(str(tmp_path / "away")))
        house.passes(seconds=31)
    waiting = file_of(house)
    async with small_clamd(tmp_path / "s", hangs_up=1) as address:
        await cleaned(house, blobs, Scanner(address))  # it comes back, and is killed once more
        house.passes(seconds=31)
        await cleaned(house, blobs, Scanner(address))

    assert waiting.copy_state is None
    assert [] == told(house)
    assert "clean" == file_of(house).copy_state


async def test_a_full_disk_delays_a_copy_and_loses_none(
    house: World, citizen: Person, blobs: FolderBlobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried again, less and less often, for as long as it takes."""
    sends(citizen, reported(citizen), "p1")
    await fetched(house, blobs, {"p1": PHOTO})

    async def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(FolderBlobs, "put", full)
        for _ in range(4):
            await cleaned(house, blobs)
            house.passes(hours=1, seconds=1)
    await cleaned(house, blobs)

    assert "clean" == file_of(house).copy_state


async def test_a_file_the_channel_no_longer_has_is_asked_for_again(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """WeChat keeps a file three days; its sender is told that it is over, once."""
    sends(citizen, reported(citizen), "old")
    await fetched(house, blobs, {})
    with house.room() as room:
        ids = [row.id for row in room.conn.exec_driver_sql("SELECT id FROM outbox")]
        said = [each.body for each in outbox_rows.letters(room.conn, room.sealer, ids)]

    assert "failed" == file_of(house).state
    assert 1 == str(said).count("file-expired")
    assert "file-fetchfail" not in str(said)


@pytest.mark.parametrize("page", ["https://clue.example", ""])
@pytest.mark.parametrize(
    ("ref", "name", "said"),
    [
        ("big", "行车记录仪.mp4", "“行车记录仪.mp4”有 24.7 MB"),
        ("vast", "行车记录仪.mp4", "“行车记录仪.mp4”太大"),
        ("vast", "", "这个文件太大"),
        ("long", "", "这个文件太大"),
    ],
)
async def test_a_file_that_is_too_big_to_be_fetched_is_not_asked_for_as_it_is(
    house: World, citizen: Person, blobs: FolderBlobs, ref: str, name: str, said: str, page: str
) -> None:
    """The same file again fails again: it has to come smaller, or by the page where that helps."""
    house.house = replace(house.house, public_url=page)
    sends(citizen, reported(citizen), ref, name)
    await fetched(house, blobs, {"long": bytes(MOST + 1)})
    (body,) = letters(house)
    words = citizen.reading.text(body)

    assert f"{said}，这里最多能收 20 MB" in words
    assert ("从网页传（最多 50 MB）" in words) == bool(page)
    assert ["从网页传"] * bool(page) == [citizen.reading.label(each) for each in body.choices]


async def test_what_is_too_big_on_every_way_is_not_offered_the_page(
    house: World, citizen: Person, blobs: FolderBlobs
) -> None:
    """Where the page takes no more than the messenger, it is no way out."""
    house.house = replace(house.house, public_url="https://clue.example", upload_max_mb=20)
    sends(citizen, reported(citizen), "big")
    await fetched(house, blobs, {})

    assert ["这个文件有 24.7 MB"] == said(house)
    assert [()] == [each.choices for each in letters(house)]


@pytest.mark.parametrize(
    ("times", "state", "says"), [(5, "stored", []), (6, "failed", ["file-fetchfail"])]
)
async def test_a_file_that_is_away_is_tried_six_times_in_ten_minutes(
    house: World, citizen: Person, blobs: FolderBlobs, times: int, state: str, says: list[str]
) -> None:
    """It comes when the channel is back; after that its sender hears it was not fetched."""
    sends(citizen, reported(citizen), "p1")
    for _ in range(times):
        await fetched(house, blobs, {}, away=1)
        house.passes(seconds=406)
    await fetched(house, blobs, {})

    assert state == file_of(house).state
    assert says == told(house)


async def test_a_file_waits_for_a_vault_that_takes_nothing_for_as_long_as_it_takes(
    house: World, citizen: Person, blobs: FolderBlobs, caplog: pytest.LogCaptureFixture
) -> None:
    """It is our disk and not the channel: nobody is asked for it again, the log says why, where."""
    sends(citizen, reported(citizen), "p1")
    blobs.folder.write_bytes(b"")
    for _ in range(9):
        await fetched(house, blobs, {})
        house.passes(seconds=1216)
    blobs.folder.unlink()
    await fetched(house, blobs, {}, away=1)  # its channel has its six tries all the same
    house.passes(seconds=6)
    await fetched(house, blobs, {})

    assert "stored" == file_of(house).state
    assert [] == told(house)
    assert f"file 1 waits: [Errno 17] File exists: '{blobs.folder}'" in caplog.text
