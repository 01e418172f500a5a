"""Which updates has the bot not confirmed yet, and who may take them?"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from peers.bot_api.chats import Signal
from peers.bot_api.wire import ApiError, Json

OPT_IN = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
MOST = 100
LONGEST = 50.0


@dataclass(slots=True)
class Update:
    """One update; it stays until it is confirmed by an offset or by a 2xx."""

    id: int
    kind: str
    wire: Json
    chat: int
    handed: int = 0


class UpdateQueue:
    """All updates of one bot, with the offset rules of getUpdates."""

    def __init__(self, first: int) -> None:
        self.next_id = first
        self.waiting: list[Update] = []
        self.history: dict[int, Update] = {}
        self.allowed: frozenset[str] | None = None
        self.on_arrival: Callable[[Update], None] | None = None
        self._polls = 0
        self._signal = Signal()

    def wants(self, kind: str) -> bool:
        """Say whether the bot receives updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in OPT_IN

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remember the kinds the bot asked for; None leaves them as they were."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, content: Json, *, chat: int) -> int:
        """Make an update; one that the bot does not want only gets a number."""
        update = Update(self.next_id, kind, {"update_id": self.next_id, kind: content}, chat)
        self.next_id += 1
        if self.wants(kind):
            self.history[update.id] = update
            self._put(update)
        return update.id

    def again(self, update_id: int) -> None:
        """Deliver an update once more, although it may have been confirmed."""
        old = self.history[update_id]
        self.waiting = [update for update in self.waiting if update.id != update_id]
        self._put(Update(old.id, old.kind, old.wire, old.chat))

    def drop(self, update: Update) -> None:
        """Take a confirmed update out."""
        self.waiting = [other for other in self.waiting if other is not update]
        self._signal.ring()

    def clear(self) -> None:
        """Forget everything that waits (drop_pending_updates)."""
        self.waiting = []
        self._signal.ring()

    async def poll(self, *, offset: int, limit: int, timeout: float) -> list[Json]:
        """Answer one getUpdates; a second one ends the first with a 409."""
        self._polls += 1
        mine = self._polls
        self._confirm(offset)
        self._signal.ring()

        def ready() -> bool | None:
            return True if self.waiting or mine != self._polls else None

        with suppress(TimeoutError):
            await self._signal.until(ready, timeout=min(timeout, LONGEST))
        if mine != self._polls:
            raise _other_poll()
        return self._hand_out(limit)

    async def empty(self, *, timeout: float) -> None:
        """Wait until the bot has confirmed everything."""
        await self._signal.until(lambda: None if self.waiting else True, timeout=timeout)

    def _put(self, update: Update) -> None:
        self.waiting.append(update)
        self.waiting.sort(key=lambda each: each.id)
        self._signal.ring()
        if self.on_arrival:
            self.on_arrival(update)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        self.waiting = [each for each in self.waiting if not each.handed or each.id >= offset]

    def _hand_out(self, limit: int) -> list[Json]:
        batch = self.waiting[: limit if 1 <= limit <= MOST else MOST]
        for update in batch:
            update.handed += 1
        return [update.wire for update in batch]


def _other_poll() -> ApiError:
    cure = "make sure that only one bot instance is running"
    return ApiError(409, f"Conflict: terminated by other getUpdates request; {cure}")
