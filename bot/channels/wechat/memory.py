"""Has this request been here before?

The platform brings one message up to four times, byte for byte, so a repeat is let through
(the door answers it from what is stored), but not for ever. A nonce that comes with another
body is let through only where the signature covers the body.
"""

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST: Final = 20_000
TIMES: Final = 4


class Seen(StrEnum):
    """Why a request is not heard a further time."""

    SWAPPED = "swapped"
    REPLAYED = "replayed"


@dataclass(slots=True)
class _Sight:
    until: float
    digest: bytes
    times: int = 1


class Memory:
    """The nonces of the last minutes, the oldest forgotten first when there are too many."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._sights: OrderedDict[str, _Sight] = OrderedDict()

    def __len__(self) -> int:
        return len(self._sights)

    def note(
        self, nonce: str, digest: bytes, *, covered: bool, now: float, until: float
    ) -> Seen | None:
        """Note one request until the second *until*; return why it is too much, or None.

        *covered*: the signature covers the body whose *digest* this is.
        """
        self._forget(now)
        sight = self._sights.get(nonce)
        if sight is None:
            self._sights[nonce] = _Sight(until, digest)
            return None
        if sight.digest != digest and not covered:
            return Seen.SWAPPED
        sight.times += 1
        return Seen.REPLAYED if sight.times > TIMES else None

    def _forget(self, now: float) -> None:
        while self._sights:
            oldest = next(iter(self._sights.values()))
            if oldest.until > now and len(self._sights) < self._most:
                return
            self._sights.popitem(last=False)
