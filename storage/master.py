"""Which key wraps every other key, and is its file fit to be trusted?

The file holds one base64 key of 32 bytes per line, newest first. It is never part of a
database or a backup; whoever loses it loses every sealed word.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.durable import sync_folder

__all__ = [
    "KeyFault",
    "KeyFileBroken",
    "KeyFileExposed",
    "KeyFileMissing",
    "MasterKey",
    "WrongMaster",
]

SIZE = 32
NONCE = 12
PRIVATE = 0o600
FOREIGN_BITS = 0o077

Chance = Callable[[int], bytes]


class KeyFault(Exception):
    """The keys are not usable; the message tells an operator what happened and what to do."""


class KeyFileMissing(KeyFault):
    """The key store holds keys, but the file that opens them is gone."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: the master key file is missing, but the key store is not empty; "
            "put the file back from its safe copy, nothing can be read without it"
        )


class KeyFileExposed(KeyFault):
    """The key file can be read by others, or belongs to somebody else."""


class KeyFileBroken(KeyFault):
    """The key file holds something that is not a key."""


class WrongMaster(KeyFault):
    """A wrapped key was made under a master key that the file does not hold."""

    def __init__(self, kid: str) -> None:
        super().__init__(
            f"a key is wrapped by master key {kid}, which the key file cannot open; "
            "add that line to the file, or restore keys and key file of the same age"
        )
        self.kid = kid


@dataclass(frozen=True, slots=True)
class _Line:
    kid: str
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, secret: bytes) -> Self:
        return cls(hashlib.sha256(secret).hexdigest()[:8], secret)


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The keys of one file, newest first: the newest wraps, every one of them opens."""

    lines: tuple[_Line, ...]

    @classmethod
    def load(
        cls, path: Path, *, create: bool = False, chance: Chance = secrets.token_bytes
    ) -> Self:
        """Read the file; with *create*, make it first when it is absent (an empty store)."""
        if not path.exists():
            if not create:
                raise KeyFileMissing(path)
            _write_new(path, chance(SIZE))
        _check_private(path)
        return cls(tuple(_parsed(path)))

    @property
    def kid(self) -> str:
        """Name the key that wraps: the first 8 hex digits of its SHA-256."""
        return self.lines[0].kid

    def holds(self, kid: str) -> bool:
        """Say whether the file has the key of that name."""
        return any(line.kid == kid for line in self.lines)

    def wrap(self, key_id: str, plain: bytes) -> bytes:
        """Seal *plain* for the place that *key_id* names, under the newest key."""
        nonce = os.urandom(NONCE)
        return nonce + AESGCM(self.lines[0].secret).encrypt(nonce, plain, _place(key_id))

    def unwrap(self, key_id: str, kid: str, wrapped: bytes) -> bytes:
        """Open what `wrap` sealed; WrongMaster when key, place or content do not fit."""
        secret = next((line.secret for line in self.lines if line.kid == kid), None)
        if secret is None:
            raise WrongMaster(kid)
        try:
            return AESGCM(secret).decrypt(wrapped[:NONCE], wrapped[NONCE:], _place(key_id))
        except (InvalidTag, ValueError) as fault:
            raise WrongMaster(kid) from fault

    def derived(self, label: str) -> dict[str, bytes]:
        """Give one key per line, by kid and newest first, for *label* (backups, nothing else)."""
        return {line.kid: _expanded(line.secret, label) for line in self.lines}

    def with_new(self, path: Path, *, chance: Chance = secrets.token_bytes) -> "MasterKey":
        """Put a new key on top of the file; old keys stay until everything is rewrapped."""
        return _replaced(path, MasterKey((_Line.of(chance(SIZE)), *self.lines)))

    def only_newest(self, path: Path) -> "MasterKey":
        """Drop the older keys from the file; the caller knows that no row needs them."""
        return _replaced(path, MasterKey(self.lines[:1]))


def _place(key_id: str) -> bytes:
    return f"key|{key_id}".encode()


def _expanded(secret: bytes, label: str) -> bytes:
    # One block of HKDF-Expand (RFC 5869); the input is already a uniform key.
    return hmac.digest(secret, label.encode() + b"\x01", "sha256")


def _parsed(path: Path) -> list[_Line]:
    lines = [_Line.of(_decoded(path, line)) for line in path.read_text().split()]
    if not lines:
        raise KeyFileBroken(f"{path}: the master key file is empty; put its safe copy back")
    return lines


def _decoded(path: Path, line: str) -> bytes:
    try:
        secret = base64.b64decode(line, validate=True)
    except binascii.Error:
        secret = b""
    if len(secret) != SIZE:
        raise KeyFileBroken(f"{path}: every line must be {SIZE} bytes in base64; one is not")
    return secret


def _check_private(path: Path) -> None:
    found = path.stat()
    if found.st_mode & FOREIGN_BITS:
        raise KeyFileExposed(
            f"{path}: others may read the master key (mode {found.st_mode & 0o777:o}); "
            f"run: chmod 600 {path}"
        )
    if found.st_uid not in (os.geteuid(), 0):
        raise KeyFileExposed(
            f"{path}: the master key belongs to user {found.st_uid}; "
            f"run: chown {os.geteuid()} {path}"
        )


def _write_new(path: Path, secret: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    ready = _written_beside(path, MasterKey((_Line.of(secret),)))
    try:
        os.link(ready, path)
    except FileExistsError:
        pass  # Another process was first; its key counts.
    finally:
        ready.unlink()
    sync_folder(path.parent)


def _replaced(path: Path, master: MasterKey) -> MasterKey:
    _written_beside(path, master).replace(path)
    sync_folder(path.parent)
    return master


def _written_beside(path: Path, master: MasterKey) -> Path:
    ready = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    text = "".join(base64.b64encode(line.secret).decode() + "\n" for line in master.lines)
    handle = os.open(ready, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    with os.fdopen(handle, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return ready
