"""How is a word sealed so that it can be read only in its own place?

Envelope: version (1 byte) | which key (1 byte) | nonce (12) | ciphertext and tag. The place
(``table|column|row``) is bound into the tag: a value moved to another row does not open.
"""

import hmac
import json
import os
from functools import cache
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.keys import Erased, KeyFault, KeyStore, WrongMaster

__all__ = ["Erased", "Sealer", "Tampered", "WrongMaster"]

_DATA_HEAD = b"\x01\x00"
_SYSTEM_HEAD = b"\x01\x01"
_HEAD = 2
_SELDOM = b" "  # stands before JSON that the fast reader cannot read, or not exactly
_BODY = _HEAD + 12
LOOKUP_SIZE = 16


class Tampered(KeyFault):
    """A sealed value was altered, moved from its place, or never was one of ours."""


class Sealer:
    """Seals with a clue's own key, or with the system's when *key_id* is None.

    Its own secrets are made at the first start and live wrapped in the key store, so they
    outlive every rotation of the master key.
    """

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys
        self._system = _Keyed(keys.secret("system"))
        self._lookup = _Keyed(keys.secret("lookup"))
        self._mac = _Keyed(keys.secret("mac"))
        self._receipt = _Keyed(keys.secret("receipt"))

    def seal(self, key_id: str | None, place: str, plain: bytes) -> bytes:
        """Seal *plain* for *place*; Erased when the key was destroyed."""
        head = _head(key_id)
        nonce = os.urandom(12)
        return head + nonce + self._cipher(key_id, place).encrypt(nonce, plain, _bound(head, place))

    def unseal(self, key_id: str | None, place: str, sealed: bytes) -> bytes:
        """Open a value in its place; Tampered or Erased when that cannot be."""
        head = _head(key_id)
        cipher = self._cipher(key_id, place)
        if sealed[:_HEAD] != head:
            raise Tampered(place)
        try:
            return cipher.decrypt(sealed[_HEAD:_BODY], sealed[_BODY:], _bound(head, place))
        except (InvalidTag, ValueError) as fault:
            raise Tampered(place) from fault

    def seal_json(self, key_id: str | None, place: str, value: Any) -> bytes:
        """Seal *value* as compact JSON."""
        return self.seal(key_id, place, _written(value))

    def unseal_json(self, key_id: str | None, place: str, sealed: bytes) -> Any:
        """Open what `seal_json` sealed."""
        return _read(self.unseal(key_id, place, sealed))

    def lookup(self, field: str, value: str) -> bytes:
        """Return the blind index of *value* (16 bytes): equal values of a field meet."""
        return self._lookup(field, _bytes(value))[:LOOKUP_SIZE]

    def mac(self, purpose: str, value: bytes) -> bytes:
        """Return 32 bytes that only we can make, for button tokens and links."""
        return self._mac(purpose, value)

    def digest_code(self, code: str) -> bytes:
        """Return the 32 bytes under which a receipt code is found; the code is not kept."""
        return self._receipt("receipt", _bytes(code))

    def _cipher(self, key_id: str | None, place: str) -> AESGCM:
        if key_id is not None:
            return self._keys.cipher(key_id)
        # One key per place: random nonces stay safe over any number of system rows.
        return AESGCM(self._system("system", _bytes(place)))


def _head(key_id: str | None) -> bytes:
    return _SYSTEM_HEAD if key_id is None else _DATA_HEAD


def _bound(head: bytes, place: str) -> bytes:
    return head + _bytes(place)


class _Keyed:
    """HMAC-SHA-256 under one secret; the secret and a label are worked in once, not each time."""

    def __init__(self, secret: bytes) -> None:
        self._begun = cache(lambda label: hmac.new(secret, _bytes(label) + b"\0", "sha256"))

    def __call__(self, label: str, value: bytes) -> bytes:
        # A label never holds a zero byte, so no two pairs of label and value look alike.
        made = self._begun(label).copy()
        made.update(value)
        return made.digest()


def _written(value: object) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # half a character, or a number beyond 64 bits: seldom, and kept all the same
        return _SELDOM + _bytes(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _read(written: bytes) -> Any:
    if not written.startswith(_SELDOM):
        try:
            return orjson.loads(written)
        except orjson.JSONDecodeError:  # written before what is seldom had its sign
            pass
    return json.loads(written.decode("utf-8", "surrogatepass"))


def _bytes(words: str) -> bytes:
    # A platform may hand us a lone surrogate; it must be kept, not crash the turn.
    return words.encode("utf-8", "surrogatepass")
