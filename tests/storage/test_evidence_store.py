import asyncio
import hashlib
import os
import re
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.evidence import BlobMissing, FolderBlobs, NotWritten, Stored, TooLarge
from storage.frames import FRAME
from storage.sealing import Tampered

KEY = bytes(range(32))
LIMIT = 8 * 1024 * 1024
SEALED_FRAME = FRAME + 16
HEAD = 32


@pytest.fixture
def blobs(tmp_path: Path) -> FolderBlobs:
    """Give an empty store."""
    return FolderBlobs(tmp_path / "evidence")


async def pieces(content: bytes, size: int = 50_000) -> AsyncIterator[bytes]:
    """Stream *content* as a platform would."""
    for start in range(0, len(content), size):
        yield content[start : start + size]


async def put(blobs: FolderBlobs, content: bytes, key: bytes = KEY) -> Stored:
    """Store *content*."""
    return await blobs.put(pieces(content), key=key, limit=LIMIT)


async def read(blobs: FolderBlobs, blob_id: str, key: bytes = KEY) -> bytes:
    """Read a blob to its end."""
    return b"".join([piece async for piece in blobs.read(blob_id, key=key)])


def file_of(blobs: FolderBlobs, stored: Stored) -> Path:
    """Find the one file that holds a blob."""
    return next(blobs.folder.rglob(stored.blob_id))


def files(blobs: FolderBlobs) -> list[Path]:
    """List every file of the store, finished or not."""
    return [path for path in blobs.folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "size",
    [
        0,  # an empty file is a file
        1,  # less than a frame
        FRAME - 1,  # just under a frame
        FRAME,  # exactly one
        FRAME + 1,  # just over
        FRAME * 16,  # one hop of frames exactly
        3_000_001,  # several hops
    ],
)
async def test_a_file_comes_back_as_it_was(blobs: FolderBlobs, size: int) -> None:
    """Size and SHA-256 are those of the original."""
    content = os.urandom(size)

    stored = await put(blobs, content)

    assert (size, hashlib.sha256(content).digest()) == (stored.size, stored.sha256)
    assert content == await read(blobs, stored.blob_id)


@settings(max_examples=15, deadline=None)
@given(sizes=st.lists(st.integers(0, 200_000), max_size=8))
async def test_how_a_stream_is_cut_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    """Pieces of any size, also empty ones, give the same file."""
    blobs = FolderBlobs(tmp_path_factory.mktemp("evidence"))
    parts = [bytes([number]) * size for number, size in enumerate(sizes)]

    async def stream() -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    stored = await blobs.put(stream(), key=KEY, limit=LIMIT)

    assert b"".join(parts) == await read(blobs, stored.blob_id)


async def test_nothing_lies_in_clear_on_the_disk(blobs: FolderBlobs) -> None:
    """Neither content nor name tells what a blob is, and only we may open it."""
    stored = await put(blobs, b"witness " * 20_000)

    path = file_of(blobs, stored)
    assert b"witness" not in path.read_bytes()
    assert 0o600 == path.stat().st_mode & 0o777
    assert [path] == files(blobs)


async def test_equal_files_look_different(blobs: FolderBlobs) -> None:
    """Nobody sees from outside that two people sent the same picture."""
    one, other = await put(blobs, bytes(5000)), await put(blobs, bytes(5000))

    assert one.blob_id != other.blob_id
    assert file_of(blobs, one).read_bytes() != file_of(blobs, other).read_bytes()


async def test_a_file_that_is_too_large_is_refused_on_the_way(blobs: FolderBlobs) -> None:
    """The stream is not read to its end, and nothing stays."""
    seen = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal seen
        while True:
            seen += 1
            yield bytes(100_000)

    with pytest.raises(TooLarge):
        await blobs.put(endless(), key=KEY, limit=2_000_000)
    assert seen < 40
    assert [] == files(blobs)


async def test_a_file_of_exactly_the_limit_is_taken(blobs: FolderBlobs) -> None:
    """The limit itself is allowed, one byte more is not."""
    stored = await blobs.put(pieces(bytes(1000)), key=KEY, limit=1000)

    assert 1000 == stored.size
    with pytest.raises(TooLarge):
        await blobs.put(pieces(bytes(1001)), key=KEY, limit=1000)


async def test_a_broken_download_leaves_nothing(blobs: FolderBlobs) -> None:
    """A cut connection removes what had arrived."""

    async def broken() -> AsyncIterator[bytes]:
        yield bytes(2_000_000)
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await blobs.put(broken(), key=KEY, limit=LIMIT)
    assert [] == files(blobs)


async def test_a_cancelled_download_leaves_nothing(blobs: FolderBlobs) -> None:
    """Shutting down in the middle of a file removes what had arrived."""
    arrived = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield bytes(2_000_000)
        arrived.set()
        await asyncio.sleep(60)

    task = asyncio.create_task(blobs.put(slow(), key=KEY, limit=LIMIT))
    await arrived.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert [] == files(blobs)


def flipped(sealed: bytes, place: int) -> bytes:
    """Flip one bit at *place*."""
    forged = bytearray(sealed)
    forged[place] ^= 1
    return bytes(forged)


END = HEAD + SEALED_FRAME  # of the first frame
FORGERIES: dict[str, Callable[[bytes], bytes]] = {
    "cut by a byte": lambda sealed: sealed[:-1],
    "cut where a frame ends": lambda sealed: sealed[: END + SEALED_FRAME],
    "first frame dropped": lambda sealed: sealed[:HEAD] + sealed[END:],
    "two frames swapped": lambda sealed: (
        sealed[:HEAD]
        + sealed[END : END + SEALED_FRAME]
        + sealed[HEAD:END]
        + sealed[END + SEALED_FRAME :]
    ),
    "first frame repeated": lambda sealed: sealed[:END] + sealed[HEAD:],
    "lengthened": lambda sealed: sealed + bytes(16),
    "emptied": lambda _: b"",
    "only the head left": lambda sealed: sealed[:HEAD],
    "magic flipped": lambda sealed: flipped(sealed, 0),
    "salt flipped": lambda sealed: flipped(sealed, 20),
    "first frame flipped": lambda sealed: flipped(sealed, HEAD + 5),
    "last tag flipped": lambda sealed: flipped(sealed, -1),
}


@pytest.mark.parametrize("forgery", FORGERIES)
async def test_a_file_that_was_touched_does_not_read(blobs: FolderBlobs, forgery: str) -> None:
    """Cut, moved, repeated, lengthened or flipped: the reader is told."""
    stored = await put(blobs, os.urandom(2 * FRAME + 500))
    path = file_of(blobs, stored)
    path.write_bytes(FORGERIES[forgery](path.read_bytes()))

    with pytest.raises(Tampered):
        await read(blobs, stored.blob_id)


async def test_two_files_cannot_change_places(blobs: FolderBlobs) -> None:
    """Not even under one key: the id is part of the seal."""
    one, other = await put(blobs, b"one"), await put(blobs, b"other")
    file_of(blobs, one).write_bytes(file_of(blobs, other).read_bytes())

    with pytest.raises(Tampered):
        await read(blobs, one.blob_id)


async def test_another_clues_key_opens_nothing(blobs: FolderBlobs) -> None:
    """A file belongs to one clue."""
    stored = await put(blobs, b"one")

    with pytest.raises(Tampered):
        await read(blobs, stored.blob_id, bytes(32))


async def test_a_deleted_file_is_gone(blobs: FolderBlobs) -> None:
    """Deleting twice is no fault; reading says that it is missing."""
    stored = await put(blobs, b"one")
    await blobs.delete(stored.blob_id)
    await blobs.delete(stored.blob_id)

    with pytest.raises(BlobMissing):
        await read(blobs, stored.blob_id)
    assert [] == await blobs.ids()


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 32, "a" * 33, "a/" * 16])
async def test_only_a_random_id_names_a_file(blobs: FolderBlobs, name: str) -> None:
    """No id leads out of the folder."""
    with pytest.raises(BlobMissing):
        await read(blobs, name)
    with pytest.raises(BlobMissing):
        await blobs.delete(name)


async def test_only_old_leftovers_are_cleaned(blobs: FolderBlobs) -> None:
    """A running upload is left alone, and so is every finished file."""
    stored = await put(blobs, b"one")
    now = datetime.now(UTC)
    old, fresh = blobs.folder / "old.part", blobs.folder / "fresh.part"
    for path, age in ((old, 61), (fresh, 59)):
        path.write_bytes(b"")
        moment = (now - timedelta(minutes=age)).timestamp()
        os.utime(path, (moment, moment))

    assert 1 == await blobs.tidy(now)
    assert {fresh, file_of(blobs, stored)} == set(files(blobs))


async def test_blobs_are_listed_by_age(blobs: FolderBlobs) -> None:
    """Whoever looks for orphans leaves the newest alone: their row may not be there yet."""
    stored = await put(blobs, b"one")
    now = datetime.now(UTC)

    assert [stored.blob_id] == await blobs.ids()
    assert [] == await blobs.ids(before=now - timedelta(hours=1))
    assert [stored.blob_id] == await blobs.ids(before=now + timedelta(hours=1))


async def test_a_folder_that_takes_nothing_names_reason_and_place(blobs: FolderBlobs) -> None:
    """A fault of what streams in is another's, and stays what it is."""
    blobs.folder.write_bytes(b"")
    for trial in (put(blobs, b"one"), blobs.try_out()):
        with pytest.raises(NotWritten, match=re.escape(str(blobs.folder))):
            await trial
    blobs.folder.unlink()
    await blobs.try_out()

    assert [] == files(blobs)


async def test_many_files_at_once(blobs: FolderBlobs) -> None:
    """Files that stream side by side do not mix."""
    contents = [os.urandom(300_000) for _ in range(4)]
    stored = await asyncio.gather(*(put(blobs, content) for content in contents))

    assert contents == [await read(blobs, one.blob_id) for one in stored]


async def test_a_reader_may_stop_early(blobs: FolderBlobs) -> None:
    """A browser that goes away leaves no open file behind."""
    stored = await put(blobs, os.urandom(3_000_000))

    stream = blobs.read(stored.blob_id, key=KEY)
    first = await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]
    assert 1_048_576 == len(first)
