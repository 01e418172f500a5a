"""How fast may we write to one chat, to a group, and altogether?

Times are seconds of a monotonic clock. A full bucket says how long to wait and takes
nothing, so whoever waits does not hold up anybody else.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Final

_CHATS_KEPT: Final = 4096
_TOGETHER: Final = 1.0
_SEVERAL: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """What the platform's own FAQ allows.

    A group gets *group_a_minute* with a burst inside it; both together stay below twenty
    in any minute. *reserved* of the common bucket are for people who wait.
    """

    private_a_second: float = 1.0
    private_burst: float = 3.0
    group_a_minute: float = 16.0
    group_burst: float = 4.0
    all_a_second: float = 25.0
    reserved: float = 5.0


@dataclass(slots=True)
class Bucket:
    """So many at once, so many a second; it may go into debt for a message in parts."""

    rate: float
    most: float
    level: float
    at: float

    def fill(self, now: float) -> None:
        """Add what came in since the last look."""
        self.level = min(self.most, self.level + (now - self.at) * self.rate)
        self.at = now

    def short(self, needed: float) -> float:
        """Return the seconds until the bucket holds *needed*; 0.0 when it does."""
        return max(0.0, needed - self.level) / self.rate


@dataclass(slots=True)
class Pace:
    """The buckets of one bot and the pauses the platform has ordered."""

    rates: Rates = field(default_factory=Rates)
    _all: Bucket = field(init=False)
    _chats: dict[str, Bucket] = field(default_factory=dict)
    _paused: dict[str, float] = field(default_factory=dict)
    _floods: "deque[tuple[float, str, float]]" = field(default_factory=deque)
    _all_paused: float = 0.0

    def __post_init__(self) -> None:
        self._all = Bucket(
            self.rates.all_a_second, self.rates.all_a_second, self.rates.all_a_second, 0.0
        )

    def wait(self, chat: str, *, now: float, urgent: bool, messages: int = 1) -> float:
        """Return 0.0 and take *messages*, or the seconds to wait and take nothing.

        No messages means a call that shows nothing new: it counts for the bot only.
        """
        own, common = self._bucket(chat, now), self._all
        common.fill(now)
        wait = max(
            self._paused.get(chat, 0.0) - now,
            self._all_paused - now,
            own.short(1.0 if messages else 0.0),
            common.short(1.0 if urgent else 1.0 + self.rates.reserved),
            0.0,
        )
        if wait == 0.0:
            own.level -= messages
            common.level -= max(1, messages)
        return wait

    def flooded(self, chat: str, seconds: float, *, now: float) -> None:
        """Pause the chat the platform complained about; all only when several did at once."""
        self._paused[chat] = now + seconds
        self._floods.append((now, chat, seconds))
        while self._floods and self._floods[0][0] < now - _TOGETHER:
            self._floods.popleft()
        if len({struck for _, struck, _ in self._floods}) >= _SEVERAL:
            self._all_paused = now + min(wait for _, _, wait in self._floods)

    def _bucket(self, chat: str, now: float) -> Bucket:
        found = self._chats.get(chat)
        if found is None:
            self._forget(now)
            found = self._chats[chat] = self._new(chat, now)
        found.fill(now)
        return found

    def _new(self, chat: str, now: float) -> Bucket:
        rates = self.rates
        if chat.startswith("-"):
            return Bucket(rates.group_a_minute / 60, rates.group_burst, rates.group_burst, now)
        return Bucket(rates.private_a_second, rates.private_burst, rates.private_burst, now)

    def _forget(self, now: float) -> None:
        """Drop the buckets that are full again, once there are many."""
        if len(self._chats) < _CHATS_KEPT:
            return
        self._paused = {chat: until for chat, until in self._paused.items() if until > now}
        for bucket in self._chats.values():
            bucket.fill(now)
        self._chats = {
            chat: bucket for chat, bucket in self._chats.items() if bucket.level < bucket.most
        }
