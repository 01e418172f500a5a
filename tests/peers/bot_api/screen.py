"""What does a person see of a chat, and how does he find a line or a button there?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from peers.bot_api.chats import Chat, Message
from peers.bot_api.wire import Json


@dataclass(frozen=True, slots=True)
class Seen:
    """One visible message; *buttons* are the rows of labels under it."""

    message_id: int
    text: str
    buttons: tuple[tuple[str, ...], ...]
    by_bot: bool
    edited: bool
    revision: int
    wire: Json
    keyboard: tuple[tuple[str, ...], ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Return every label under the message, inline or in place of the letters."""
        return tuple(label for row in (*self.buttons, *self.keyboard) for label in row)

    def shows(self, pattern: str) -> bool:
        """Say whether the text contains *pattern*, or matches it as a regular expression."""
        return matches(pattern, self.text)

    def button(self, pattern: str) -> Json | None:
        """Return the inline button whose label fits best: equal first, then containing."""
        rows = self.wire.get("reply_markup", {}).get("inline_keyboard", [])
        buttons: list[Json] = [button for row in rows for button in row]
        equal = [each for each in buttons if each["text"] == pattern]
        alike = [each for each in buttons if matches(pattern, each["text"])]
        return next(iter(equal + alike), None)

    def key(self, pattern: str) -> str | None:
        """Return the label of the reply keyboard that fits."""
        keys = [label for row in self.keyboard for label in row]
        return next((label for label in keys if matches(pattern, label)), None)


def matches(pattern: str, text: str) -> bool:
    """Say whether *pattern* stands in *text* literally or as a regular expression."""
    if pattern in text:
        return True
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False


def visible(chat: Chat) -> list[Seen]:
    """Return what stands in the chat, oldest first."""
    return [_seen(message) for message in chat.messages.values() if not message.deleted]


def from_bot(chat: Chat, *, since: int = 0) -> Iterator[Seen]:
    """Give what the bot sent or edited after revision *since*, newest first."""
    for message in reversed(chat.messages.values()):
        if message.by_bot and message.revision > since and not message.deleted:
            yield _seen(message)


def _seen(message: Message) -> Seen:
    wire = message.wire
    inline = wire.get("reply_markup", {}).get("inline_keyboard", [])
    return Seen(
        message_id=message.id,
        text=wire.get("text") or wire.get("caption") or "",
        buttons=_labels(inline),
        by_bot=message.by_bot,
        edited="edit_date" in wire,
        revision=message.revision,
        wire=dict(wire),
        keyboard=_labels((message.keyboard or {}).get("keyboard", [])),
    )


def _labels(rows: list[list[Json | str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(button if isinstance(button, str) else button["text"] for button in row)
        for row in rows
    )
