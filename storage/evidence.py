"""Where do photos, recordings and papers lie, and can they be read back unchanged?

A blob is sealed while it streams in and never lies in clear on a disk. Its name is random;
what it is and whom it belongs to stands, sealed, in the database.
"""

import asyncio
import hashlib
import os
import re
import secrets
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

from storage import failpoints
from storage.durable import sync_folder
from storage.failpoints import Point
from storage.frames import FRAME, FrameWriter, opened

__all__ = ["BlobMissing", "Blobs", "FolderBlobs", "NotWritten", "Stored", "TooLarge"]

MARKER = ".clueline-"
"""How the file in the folder begins by which a check-up knows the folder again."""
MARKED = "evidence-marker"
"""Under this name the key store keeps how that file ends."""
#: One hop to a thread moves about this much.
HOP = 1024 * 1024
_FRAMES_PER_HOP = 16
_LEFT_BEHIND = timedelta(hours=1)
_ID = re.compile(r"[0-9a-f]{32}")
_PART = ".part"
_R = TypeVar("_R")


class TooLarge(Exception):
    """The stream is longer than the limit (bytes); nothing of it was kept."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"longer than {limit} bytes")
        self.limit = limit


class BlobMissing(Exception):
    """There is no blob of that id, or of that name at *place*."""

    def __init__(self, blob_id: str, place: Path | None = None) -> None:
        super().__init__(f"blob {place or blob_id} is missing")
        self.blob_id = blob_id


class NotWritten(OSError):
    """The folder takes nothing now: full, read-only, gone; it names the reason and the folder."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A blob that is safe on the disk; *sha256* is that of the original, before sealing."""

    blob_id: str
    size: int
    sha256: bytes


class Blobs(Protocol):
    """What the product needs of a place for files; *key* is the clue's data key."""

    async def put(self, stream: AsyncIterable[bytes], *, key: bytes, limit: int) -> Stored:
        """Seal and keep the stream; TooLarge as soon as it passes *limit* bytes."""
        ...

    def read(self, blob_id: str, *, key: bytes, start: int = 0) -> AsyncIterator[bytes]:
        """Give the original from byte *start*; BlobMissing, or Tampered (a cut end at the end)."""
        ...

    async def delete(self, blob_id: str) -> None:
        """Remove the blob; an absent one is no fault."""
        ...

    async def ids(self, *, before: datetime | None = None) -> list[str]:
        """List every blob, or those stored before that moment."""
        ...

    async def tidy(self, now: datetime) -> int:
        """Remove what broken uploads left more than an hour ago, and count it."""
        ...


class FolderBlobs:
    """Blobs in a folder, which replicas share; sub-folders keep it light to list."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def put(self, stream: AsyncIterable[bytes], *, key: bytes, limit: int) -> Stored:
        """Seal and keep the stream; TooLarge as soon as it passes *limit* bytes."""
        writer = await self._in_folder(_Writer, self.folder, key, limit)
        try:
            async for piece in _gathered(stream):
                await self._in_folder(writer.write, piece)
            return await self._in_folder(writer.finish)
        except BaseException:
            writer.abandon()
            raise

    async def try_out(self) -> None:
        """Write something that is gone again at once; NotWritten when that cannot be."""
        await self._in_folder(_try_out, self.folder)

    async def _in_folder(self, do: Callable[..., _R], *args: object) -> _R:
        """What the stream raises is another's fault; only what is done here is the folder's."""
        try:
            return await asyncio.to_thread(do, *args)
        except OSError as fault:
            raise NotWritten(fault.errno, fault.strerror, str(self.folder)) from fault

    async def read(self, blob_id: str, *, key: bytes, start: int = 0) -> AsyncIterator[bytes]:
        """Give the original from byte *start*; BlobMissing, or Tampered (a cut end at the end)."""
        frame, skipped = divmod(start, FRAME)
        frames = _frames(self.path(blob_id), blob_id, key, frame)
        try:
            while batch := await asyncio.to_thread(_next_batch, frames):
                yield batch[skipped:]
                skipped = 0
        finally:
            # A cancelled reader may still be busy in its thread; it closes its file itself.
            with suppress(ValueError):
                frames.close()

    def digest(self, blob_id: str, *, key: bytes) -> bytes:
        """Read a blob to its end, blocking, and return the SHA-256 of the original."""
        found = hashlib.sha256()
        for frame in _frames(self.path(blob_id), blob_id, key):
            found.update(frame)
        return found.digest()

    def frames(self, blob_id: str, *, key: bytes) -> Iterator[bytes]:
        """Do as `read`, blocking: for a command without a loop of its own."""
        return _frames(self.path(blob_id), blob_id, key)

    async def delete(self, blob_id: str) -> None:
        """Remove the blob; an absent one is no fault."""
        path = self.path(blob_id)
        await asyncio.to_thread(path.unlink, missing_ok=True)

    async def ids(self, *, before: datetime | None = None) -> list[str]:
        """List every blob, or those stored before that moment."""
        return await asyncio.to_thread(self._ids, before)

    async def tidy(self, now: datetime) -> int:
        """Remove what broken uploads left more than an hour ago, and count it."""
        return await asyncio.to_thread(self._tidy, now - _LEFT_BEHIND)

    def path(self, blob_id: str) -> Path:
        """Return where a blob lies, or would lie."""
        if _ID.fullmatch(blob_id) is None:
            raise BlobMissing(blob_id)
        return _place(self.folder, blob_id)

    def _ids(self, before: datetime | None) -> list[str]:
        found = (path for path in self.folder.glob("??/*") if _ID.fullmatch(path.name))
        return [path.name for path in found if before is None or _older(path, before)]

    def _tidy(self, before: datetime) -> int:
        left = [path for path in self.folder.glob(f"*{_PART}") if _older(path, before)]
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)


class _Writer:
    """One blob on its way in; used by one thread at a time, `abandon` may come from another."""

    def __init__(self, folder: Path, key: bytes, limit: int) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder, self._limit = folder, limit
        self._id, self._size, self._hash = secrets.token_hex(16), 0, hashlib.sha256()
        self._lock = threading.Lock()
        self._part = folder / f"{self._id}{_PART}"
        handle = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file = os.fdopen(handle, "wb")
        self._frames = FrameWriter(self._file, key, _context(self._id))

    def write(self, piece: bytes) -> None:
        with self._lock:
            self._size += len(piece)
            if self._size > self._limit:
                raise TooLarge(self._limit)
            self._hash.update(piece)
            self._frames.write(piece)
        failpoints.reached(Point.STREAMS)

    def finish(self) -> Stored:
        with self._lock:
            self._frames.finish()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            place = _place(self._folder, self._id)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            self._part.rename(place)
            sync_folder(place.parent)
            sync_folder(self._folder)
            return Stored(self._id, self._size, self._hash.digest())

    def abandon(self) -> None:
        with self._lock:
            with suppress(OSError):  # A full disk may refuse the last bytes; they go anyway.
                self._file.close()
            self._part.unlink(missing_ok=True)


async def _gathered(stream: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    waiting = bytearray()
    async for piece in stream:
        waiting += piece
        if len(waiting) >= HOP:
            yield bytes(waiting)
            waiting.clear()
    yield bytes(waiting)


def _frames(path: Path, blob_id: str, key: bytes, first: int = 0) -> Generator[bytes]:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise BlobMissing(blob_id, path) from None
    with file:
        yield from opened(file, key, _context(blob_id), first)


def _try_out(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    trial = folder / f"{secrets.token_hex(16)}{_PART}"
    try:
        trial.write_bytes(bytes(HOP))
    finally:
        trial.unlink(missing_ok=True)


def _next_batch(frames: Iterator[bytes]) -> bytes:
    return b"".join(islice(frames, _FRAMES_PER_HOP))


def _context(blob_id: str) -> str:
    return f"blob|{blob_id}"


def _place(folder: Path, blob_id: str) -> Path:
    return folder / blob_id[:2] / blob_id


def _older(path: Path, moment: datetime) -> bool:
    try:
        changed = path.stat().st_mtime
    except FileNotFoundError:
        return False
    return datetime.fromtimestamp(changed, UTC) < moment
