"""How is a long file sealed so that no part of it can be cut, moved or exchanged?

File: magic | salt | frames. Every file has a key of its own (from the given key, the salt
and the context), so the frame's number can be its nonce; number and "this is the last one"
are bound into each tag. A reader learns of a cut end only at the end: read to the last frame.
"""

import hmac
import os
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.sealing import Tampered

FRAME = 64 * 1024
_SEALED = FRAME + 16
_MAGIC = b"clueline-frames\x01"
_SALT = 16


class FrameWriter:
    """Seals what is written into *file*; only `finish` makes it whole."""

    def __init__(self, file: BinaryIO, key: bytes, context: str) -> None:
        salt = os.urandom(_SALT)
        self._file, self._cipher = file, _cipher(key, salt, context)
        self._waiting = bytearray()
        self._count = 0
        file.write(_MAGIC + salt)

    def write(self, plain: bytes) -> int:
        """Seal every full frame; at least one byte waits for the last one."""
        self._waiting += plain
        done = 0
        while len(self._waiting) - done > FRAME:
            self._emit(bytes(self._waiting[done : done + FRAME]), last=False)
            done += FRAME
        del self._waiting[:done]
        return len(plain)

    def finish(self) -> None:
        """Seal the last frame, also when nothing was written."""
        self._emit(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _emit(self, plain: bytes, *, last: bool) -> None:
        nonce = _number(self._count)
        self._file.write(self._cipher.encrypt(nonce, plain, _bound(last=last)))
        self._count += 1


def opened(file: BinaryIO, key: bytes, context: str, first: int = 0) -> Iterator[bytes]:
    """Give the frames of *file* in order, from number *first*; Tampered where one does not fit."""
    head = file.read(len(_MAGIC) + _SALT)
    if not head.startswith(_MAGIC):
        raise Tampered(context)
    cipher = _cipher(key, head[len(_MAGIC) :], context)
    file.seek(first * _SEALED, os.SEEK_CUR)
    count, sealed, last = first, file.read(_SEALED), False
    while not last:
        following = file.read(_SEALED)
        last = not following
        try:
            yield cipher.decrypt(_number(count), sealed, _bound(last=last))
        except (InvalidTag, ValueError) as fault:
            raise Tampered(context) from fault
        count, sealed = count + 1, following


def _cipher(key: bytes, salt: bytes, context: str) -> AESGCM:
    return AESGCM(hmac.digest(key, b"frames\0" + salt + context.encode(), "sha256"))


def _number(count: int) -> bytes:
    return count.to_bytes(12, "big")


def _bound(*, last: bool) -> bytes:
    return b"last" if last else b"more"
