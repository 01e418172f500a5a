"""How does the platform lock, unlock and sign? Written apart from the product's own code."""

import base64
import hashlib
import os
import re
import struct

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

CDATA = re.compile(r"<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))</\1>", re.DOTALL)


def sign(*parts: str) -> str:
    """Return the hexadecimal SHA-1 of the parts in order."""
    made = hashlib.sha1(usedforsecurity=False)
    for part in sorted(parts):
        made.update(part.encode())
    return made.hexdigest()


def seal(key43: str, app_id: str, message: bytes) -> str:
    """Return what stands in <Encrypt>."""
    key = base64.b64decode(key43 + "=")
    pad = padding.PKCS7(256).padder()
    body = os.urandom(16) + struct.pack("!I", len(message)) + message + app_id.encode("ascii")
    lock = Cipher(AES256(key), CBC(key[:16])).encryptor()
    return base64.b64encode(
        lock.update(pad.update(body) + pad.finalize()) + lock.finalize()
    ).decode()


def unseal(key43: str, sealed: str) -> tuple[bytes, str]:
    """Return the message inside and the AppID behind it."""
    key = base64.b64decode(key43 + "=")
    lock = Cipher(AES256(key), CBC(key[:16])).decryptor()
    padded = lock.update(base64.b64decode(sealed)) + lock.finalize()
    pad = padding.PKCS7(256).unpadder()
    body = pad.update(padded) + pad.finalize()
    (length,) = struct.unpack("!I", body[16:20])
    return body[20 : 20 + length], body[20 + length :].decode("ascii")


def elements(document: str) -> dict[str, str]:
    """Return the leaves of a document as the platform reads a reply."""
    found = [(name, cdata or plain) for name, cdata, plain in CDATA.findall(document)]
    twice = {name for name, _ in found if sum(name == other for other, _ in found) > 1}
    if twice:
        raise ValueError(f"elements twice: {sorted(twice)}")
    return dict(found)
