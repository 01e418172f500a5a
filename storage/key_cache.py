"""Which keys are open in memory, and for how long?"""

import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Self

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

# After this time a replica notices that another one has erased a key.
CACHE_LIFE = timedelta(minutes=10)
CACHE_SIZE = 4096


@dataclass(frozen=True, slots=True)
class OpenKey:
    """An unwrapped key with its ready cipher, and the moment it was opened."""

    secret: bytes = field(repr=False)
    cipher: AESGCM
    at: datetime

    @classmethod
    def of(cls, secret: bytes, at: datetime) -> Self:
        """Make the cipher of *secret* once, for all its values."""
        return cls(secret, AESGCM(secret), at)


class KeyCache:
    """The keys used last, until they are erased here or ten minutes have passed."""

    def __init__(self) -> None:
        self._keys: OrderedDict[str, OpenKey] = OrderedDict()
        self._lock = threading.Lock()
        self.epoch = 0

    def get(self, key_id: str, now: datetime) -> OpenKey | None:
        """Return the key, unless it is unknown or too old to be believed."""
        with self._lock:
            found = self._keys.get(key_id)
            if found is None or now - found.at > CACHE_LIFE:
                return None
            self._keys.move_to_end(key_id)
            return found

    def put(self, key_id: str, key: OpenKey, epoch: int) -> None:
        """Remember a key, unless something was erased since *epoch*: it might be this one."""
        with self._lock:
            if epoch != self.epoch:
                return
            self._keys[key_id] = key
            if len(self._keys) > CACHE_SIZE:
                self._keys.popitem(last=False)

    def drop(self, key_ids: Iterable[str]) -> None:
        """Forget erased keys."""
        with self._lock:
            self.epoch += 1
            for key_id in key_ids:
                self._keys.pop(key_id, None)

    def clear(self) -> None:
        """Forget every key."""
        self.drop(list(self._keys))
