"""Who talks where, and what stands on the screen?"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from peers.bot_api.wire import Json, bad, forbidden

Found = TypeVar("Found")


class Standing(StrEnum):
    """What a chat lets the bot do."""

    STRANGER = "stranger"
    OPEN = "open"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    KICKED = "kicked"


_FORBIDDEN = {
    Standing.STRANGER: "bot can't initiate conversation with a user",
    Standing.BLOCKED: "bot was blocked by the user",
    Standing.DEACTIVATED: "user is deactivated",
}


class Signal:
    """Wakes whoever waits for a change of one thing."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake everybody who waits."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def until(self, look: Callable[[], Found | None], *, timeout: float) -> Found:
        """Return what *look* finds as soon as it finds something; TimeoutError after *timeout*."""
        async with asyncio.timeout(timeout):
            while (found := look()) is None:
                waiter = asyncio.get_running_loop().create_future()
                self._waiting.add(waiter)
                try:
                    await waiter
                finally:
                    self._waiting.discard(waiter)
            return found


@dataclass(slots=True)
class Message:
    """A message as it stands now; *wire* is what the Bot API would show of it."""

    wire: Json
    by_bot: bool
    revision: int
    keyboard: Json | None = None
    deleted: bool = False

    @property
    def id(self) -> int:
        """Return the number that is unique in its chat."""
        return int(self.wire["message_id"])

    @property
    def editable(self) -> bool:
        """Say whether the bot may edit it: its own, and without a reply keyboard."""
        return self.by_bot and self.keyboard is None


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to one button press; *delay* is seconds since the press."""

    query_id: str
    text: str
    alert: bool
    delay: float


@dataclass(slots=True)
class Chat:
    """One private chat or group, with all its messages."""

    wire: Json
    standing: Standing = Standing.OPEN
    bot_is_admin: bool = True
    members: dict[int, Json] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    toasts: list[Toast] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    moved_to: int | None = None
    revision: int = 0
    changed: Signal = field(default_factory=Signal)

    @property
    def id(self) -> int:
        """Return the platform's number of the chat; groups are negative."""
        return int(self.wire["id"])

    @property
    def private(self) -> bool:
        """Say whether it is a chat with one person."""
        return bool(self.wire["type"] == "private")

    def check_reachable(self) -> None:
        """Raise what the platform says when the bot may not write here."""
        if self.moved_to is not None:
            text = "group chat was upgraded to a supergroup chat"
            raise bad(text, migrate_to_chat_id=self.moved_to)
        if self.standing is Standing.KICKED:
            raise forbidden(f"bot was kicked from the {self.wire['type']} chat")
        if self.standing is not Standing.OPEN:
            raise forbidden(_FORBIDDEN[self.standing])

    def add(self, content: Json, *, by_bot: bool, keyboard: Json | None = None) -> Message:
        """Put a new message at the end; *content* is everything but its number and chat."""
        number = len(self.messages) + 1
        wire = {"message_id": number, "chat": self.wire, **content}
        self.messages[number] = Message(wire, by_bot, self.touch(), keyboard)
        return self.messages[number]

    def touch(self) -> int:
        """Note a change and wake who watches the screen; return its number."""
        self.revision += 1
        self.changed.ring()
        return self.revision

    def message(self, number: int | None, *, purpose: str) -> Message:
        """Return a message that still stands, or say that the one to *purpose* is not there."""
        found = self.messages.get(number or 0)
        if found is None or found.deleted:
            raise bad(f"message to {purpose} not found")
        return found
