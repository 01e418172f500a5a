"""How do many files become one that only we can open, and that shows every change?

A backup is a tar inside sealed frames, under a key derived from the master key (which is
never inside). Its last member is manifest.json: facts, and the SHA-256 of every member.
"""

import hashlib
import io
import json
import os
import re
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

from storage.durable import sync_folder
from storage.frames import FrameWriter, opened
from storage.master import MasterKey, WrongMaster
from storage.sealing import Tampered

_MAGIC = b"clueline-backup\x01"
_KID = 8
_MANIFEST = "manifest.json"
_NAME = re.compile(r"(main|keys)\.(db|dump)|evidence/[0-9a-f]{32}|manifest\.json")
_CHUNK = 1024 * 1024

Facts = Mapping[str, Any]


def pack(
    path: Path, master: MasterKey, *, members: Iterable[tuple[str, Path]], facts: Facts
) -> None:
    """Write *members* (name, file) to *path*; it appears whole or not at all.

    A member that vanished meanwhile is left out.
    """
    part = path.with_name(f".{path.name}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            _write(file, master, members, facts)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def unpack(path: Path, master: MasterKey, into: Path) -> Facts:
    """Read an archive to its end into the folder *into* and return its facts.

    Raises Tampered when anything was changed, WrongMaster when its master key is unknown.
    """
    with path.open("rb") as file:
        head = file.read(len(_MAGIC) + _KID)
        if not head.startswith(_MAGIC):
            raise Tampered(path.name)
        kid = head[len(_MAGIC) :].decode("ascii", "replace")
        key = master.derived("backup").get(kid)
        if key is None:
            raise WrongMaster(kid)
        found = _extract(opened(file, key, "backup"), into)
    manifest = json.loads((into / _MANIFEST).read_bytes()) if _MANIFEST in found else {}
    found.pop(_MANIFEST, None)
    if manifest.get("members") != found:
        raise Tampered(path.name)
    facts: Facts = manifest["facts"]
    return facts


def _write(
    file: BinaryIO, master: MasterKey, members: Iterable[tuple[str, Path]], facts: Facts
) -> None:
    file.write(_MAGIC + master.kid.encode())
    frames = FrameWriter(file, master.derived("backup")[master.kid], "backup")
    stream = cast("BinaryIO", frames)  # a tar that is streamed only ever calls write
    hashes: dict[str, str] = {}
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for name, source in members:
            try:
                with source.open("rb") as member:
                    hashes[name] = _add(tar, name, member, os.fstat(member.fileno()).st_size)
            except FileNotFoundError:
                continue
        manifest = json.dumps({"facts": dict(facts), "members": hashes}, indent=1).encode()
        _add(tar, _MANIFEST, io.BytesIO(manifest), len(manifest))
    frames.finish()


def _add(tar: tarfile.TarFile, name: str, member: BinaryIO, size: int) -> str:
    told = tarfile.TarInfo(name)
    told.size, told.mode = size, 0o600
    hashing = _Hashing(member)
    tar.addfile(told, hashing)
    return hashing.hash.hexdigest()


def _extract(frames: Iterator[bytes], into: Path) -> dict[str, str]:
    stream = io.BufferedReader(_FrameReader(frames), _CHUNK)
    found: dict[str, str] = {}
    try:
        with tarfile.open(fileobj=stream, mode="r|") as tar:
            for member in tar:
                content = tar.extractfile(member) if _NAME.fullmatch(member.name) else None
                if content is None:
                    raise Tampered(member.name)
                found[member.name] = _keep(content, into / member.name)
    except tarfile.TarError as fault:
        raise Tampered(str(fault)) from fault
    while stream.read(_CHUNK):
        pass  # Only the last frame proves that the end was not cut.
    return found


def _keep(content: Any, target: Path) -> str:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    hashing = _Hashing(content)
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        while piece := hashing.read(_CHUNK):
            file.write(piece)
    return hashing.hash.hexdigest()


class _Hashing:
    """Hashes what is read through it."""

    def __init__(self, source: BinaryIO) -> None:
        self._source, self.hash = source, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        piece = self._source.read(size)
        self.hash.update(piece)
        return piece


class _FrameReader(io.RawIOBase):
    """Frames as a file that tarfile can read."""

    def __init__(self, frames: Iterator[bytes]) -> None:
        self._frames, self._left = frames, b""

    def readable(self) -> bool:
        return True

    def readinto(self, target: Any) -> int:
        while not self._left:
            piece = next(self._frames, None)
            if piece is None:
                return 0
            self._left = piece
        count = min(len(target), len(self._left))
        target[:count], self._left = self._left[:count], self._left[count:]
        return count
