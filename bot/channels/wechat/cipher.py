"""How is one message of the platform locked and unlocked?

AES-256-CBC; inside stand 16 random bytes, the length, the message and the AppID, padded to
32. ``wechatpy`` does the same, but its unlocking raises five undocumented kinds of error and
never looks at the padding; here every odd input is one refusal.
"""

import base64
import binascii
import hashlib
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

BLOCK: Final = 32
_AES_BLOCK: Final = 16
_SALT: Final = 16
_HEAD: Final = _SALT + 4


class Unlockable(ValueError):
    """The text is not locked with this key for this account."""


def lock(key: bytes, message: bytes, *, app_id: str, salt: bytes) -> str:
    """Return *message* locked; *salt* is 16 random bytes, fresh each time."""
    inside = salt + len(message).to_bytes(4, "big") + message + app_id.encode()
    padding = BLOCK - len(inside) % BLOCK
    encryptor = _cipher(key).encryptor()
    locked = encryptor.update(inside + bytes([padding]) * padding) + encryptor.finalize()
    return base64.b64encode(locked).decode()


def unlock(key: bytes, locked: str, *, app_id: str) -> bytes:
    """Return the message; raises Unlockable for whatever else *locked* may be."""
    inside = _unpadded(_decrypted(key, locked))
    length = int.from_bytes(inside[_SALT:_HEAD], "big")
    message, owner = inside[_HEAD : _HEAD + length], inside[_HEAD + length :]
    if len(inside) < _HEAD or owner != app_id.encode():
        raise Unlockable
    return message


def signature(*parts: str) -> bytes:
    """Return the platform's signature of token, timestamp, nonce and what is signed."""
    together = b"".join(sorted(part.encode("utf-8", "replace") for part in parts))
    return hashlib.sha1(together).hexdigest().encode()  # noqa: S324 - the platform's choice


def _decrypted(key: bytes, locked: str) -> bytes:
    try:
        raw = base64.b64decode(locked, validate=True)
    except (binascii.Error, ValueError):
        raise Unlockable from None
    if not raw or len(raw) % _AES_BLOCK:
        raise Unlockable
    decryptor = _cipher(key).decryptor()
    return decryptor.update(raw) + decryptor.finalize()


def _unpadded(inside: bytes) -> bytes:
    padding = inside[-1]
    if not 1 <= padding <= BLOCK or inside[-padding:] != bytes([padding]) * padding:
        raise Unlockable
    return inside[:-padding]


def _cipher(key: bytes) -> "Cipher[modes.CBC]":
    return Cipher(algorithms.AES(key), modes.CBC(key[:_AES_BLOCK]))
