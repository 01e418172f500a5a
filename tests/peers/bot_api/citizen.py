"""What can a person do in Telegram, and what does he see?

A citizen writes, presses and sends as the app would; he sees messages as they stand now.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from peers.bot_api.chats import Chat, Found, Standing, Toast
from peers.bot_api.platform import Platform
from peers.bot_api.screen import Seen, from_bot, visible
from peers.bot_api.wire import Json

PATIENCE = 5.0
_ALBUMS = itertools.count(13_000_000_000_001)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person did, with the numbers the platform gave it."""

    update_id: int
    message_id: int
    query_id: str = ""


class Citizen:
    """One person in one chat: his own with the bot, or a group."""

    def __init__(self, platform: Platform, user: Json, chat: Chat) -> None:
        self.user = user
        self.chat = chat
        self._platform = platform
        self._mark = 0

    @property
    def id(self) -> int:
        """Return the platform's number of the person."""
        return int(self.user["id"])

    def within(self, group: Chat) -> "Citizen":
        """Return the same person in a group, which he joins."""
        group.members[self.id] = self.user
        return Citizen(self._platform, self.user, group)

    @property
    def screen(self) -> list[Seen]:
        """Return every visible message, oldest first, edits applied."""
        return visible(self.chat)

    @property
    def toasts(self) -> list[Toast]:
        """Return the answers to presses in this chat, with their delay."""
        return self.chat.toasts

    async def says(self, text: str, *, reply_to: int | None = None) -> Act:
        """Write a text; a word that starts with a slash is a command."""
        command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
        entity = {"type": "bot_command", "offset": 0, "length": len(command)}
        content: Json = {"text": text} | ({"entities": [entity]} if command else {})
        return await self.sends(content, reply_to=reply_to)

    async def sends(self, content: Json, *, reply_to: int | None = None) -> Act:
        """Send a message of any kind, given as the Bot API shows it."""
        self._acts()
        if reply_to is not None:
            answered = self.chat.message(reply_to, purpose="be replied")
            content = content | {"reply_to_message": answered.wire}
        if self._hidden(content):
            return Act(0, self.chat.add({"from": self.user, **content}, by_bot=False).id)
        update_id, message = self._platform.tell(self.chat, self.user, content)
        return Act(update_id, message.id)

    async def sends_photo(
        self, content: bytes | int, caption: str | None = None, album: str | None = None
    ) -> Act:
        """Send a picture; *album* is the platform's number of the group it belongs to."""
        sizes = []
        for width, picture in ((90, 1200), (800, content)):
            stored = self._platform.store(picture, "photos", "jpg")
            sizes.append(stored.wire() | {"width": width, "height": width * 3 // 4})
        return await self.sends({"photo": sizes} | _told(caption, album))

    async def sends_album(
        self, pictures: Sequence[bytes | int], caption: str | None = None
    ) -> list[Act]:
        """Send several pictures at once; the caption stands on the first."""
        album = str(next(_ALBUMS))
        captions = [caption, *[None] * (len(pictures) - 1)]
        pairs = zip(pictures, captions, strict=True)
        return [await self.sends_photo(picture, told, album) for picture, told in pairs]

    async def sends_document(
        self,
        content: bytes | int,
        name: str = "scan.pdf",
        mime: str = "application/pdf",
        caption: str | None = None,
        album: str | None = None,
    ) -> Act:
        """Send a file; an integer stands for that many bytes."""
        stored = self._platform.store(content, "documents", name.rpartition(".")[2])
        file = stored.wire() | {"file_name": name, "mime_type": mime}
        return await self.sends({"document": file} | _told(caption, album))

    async def sends_voice(self, content: bytes | int = 9000, seconds: int = 4) -> Act:
        """Send a voice note."""
        stored = self._platform.store(content, "voice", "oga")
        voice = stored.wire() | {"duration": seconds, "mime_type": "audio/ogg"}
        return await self.sends({"voice": voice})

    async def sends_video(
        self, content: bytes | int, seconds: int = 10, caption: str | None = None
    ) -> Act:
        """Send a video."""
        stored = self._platform.store(content, "videos", "mp4")
        shape = {"duration": seconds, "width": 1280, "height": 720, "mime_type": "video/mp4"}
        return await self.sends({"video": stored.wire() | shape} | _told(caption, None))

    async def sends_sticker(self, emoji: str = "👍") -> Act:
        """Send a sticker."""
        shape = {"type": "regular", "width": 512, "height": 512, "emoji": emoji}
        flags = {"is_animated": False, "is_video": False}
        stored = self._platform.store(20_000, "stickers", "webp")
        return await self.sends({"sticker": stored.wire() | shape | flags})

    async def sends_location(self, lat: float, lon: float) -> Act:
        """Send a place on the map."""
        return await self.sends({"location": {"latitude": lat, "longitude": lon}})

    async def sends_contact(self, phone: str, name: str = "张三") -> Act:
        """Send his own contact card."""
        card = {"phone_number": phone, "first_name": name, "user_id": self.id}
        return await self.sends({"contact": card})

    async def edits(self, message_id: int, text: str) -> Act:
        """Change the text of a message he wrote."""
        self._acts()
        message = self.chat.message(message_id, purpose="edit")
        message.wire = message.wire | {"text": text, "edit_date": self._platform.now()}
        message.revision = self.chat.touch()
        wire = dict(message.wire)
        number = self._platform.updates.add("edited_message", wire, chat=self.chat.id)
        return Act(number, message_id)

    async def presses(
        self,
        label: str = "",
        *,
        message_id: int | None = None,
        data: str | None = None,
        timeout: float = PATIENCE,
    ) -> Act:
        """Press the newest button with this label, waiting for it to appear.

        With *message_id* and *data* the press is what a stale or forged client sends.
        """
        if data is not None:
            return self._press(self._shown(message_id), data)
        seen = await self._until(lambda: self._with_button(label, message_id), timeout, label)
        if (key := seen.key(label)) and not seen.button(label):
            return await self.says(key)
        button = seen.button(label) or {}
        if "callback_data" not in button:
            raise AssertionError(f"the button {label!r} sends nothing: {button}")
        return self._press(dict(seen.wire), button["callback_data"])

    async def blocks(self) -> Act:
        """Stop the bot from writing here."""
        return Act(self._platform.stand(self.chat, self.user, Standing.BLOCKED), 0)

    async def unblocks(self) -> Act:
        """Let the bot write here again."""
        return Act(self._platform.stand(self.chat, self.user, Standing.OPEN), 0)

    async def sees(self, pattern: str, timeout: float = PATIENCE) -> Seen:
        """Wait until a message of the bot shows *pattern*; return the newest one."""
        return await self._until(lambda: self._newest(pattern, 0), timeout, pattern)

    async def hears(self, pattern: str, timeout: float = PATIENCE) -> Seen:
        """Like *sees*, but only what was sent or edited since his own last act."""
        return await self._until(lambda: self._newest(pattern, self._mark), timeout, pattern)

    async def answered(self, act: Act, timeout: float = PATIENCE) -> Toast:
        """Wait until a press is answered; return the answer."""

        def look() -> Toast | None:
            return next((each for each in self.toasts if each.query_id == act.query_id), None)

        return await self._until(look, timeout, "an answer to the press")

    def _acts(self) -> None:
        if self.chat.standing is Standing.STRANGER:
            self.chat.standing = Standing.OPEN
        self._mark = self.chat.revision

    def _hidden(self, content: Json) -> bool:
        """Say whether privacy mode keeps a group's message from the bot."""
        if self.chat.private or self.chat.bot_is_admin or "entities" in content:
            return False
        author: Json | None = content.get("reply_to_message", {}).get("from")
        return author != self._platform.me

    def _press(self, message: Json, data: str) -> Act:
        self._acts()
        update_id, query_id = self._platform.ask(self.chat, self.user, message, data)
        return Act(update_id, int(message["message_id"]), query_id)

    def _shown(self, message_id: int | None) -> Json:
        bots = [each for each in self.chat.messages.values() if each.by_bot]
        number = message_id or (bots[-1].id if bots else 1)
        found = self.chat.messages.get(number)
        if found is None or found.deleted:
            return {"chat": self.chat.wire, "message_id": number, "date": 0}
        return dict(found.wire)

    def _with_button(self, label: str, message_id: int | None) -> Seen | None:
        for seen in from_bot(self.chat):
            wanted = message_id in {None, seen.message_id}
            if wanted and (seen.button(label) or seen.key(label)):
                return seen
        return None

    def _newest(self, pattern: str, since: int) -> Seen | None:
        return next((e for e in from_bot(self.chat, since=since) if e.shows(pattern)), None)

    async def _until(self, look: Callable[[], Found | None], timeout: float, wanted: str) -> Found:
        try:
            return await self.chat.changed.until(look, timeout=timeout)
        except TimeoutError:
            shown = "\n".join(f"  {each.text!r} {each.labels}" for each in self.screen[-4:])
            raise AssertionError(
                f"waited {timeout} s for {wanted!r}; the screen shows\n{shown}"
            ) from None


def _told(caption: str | None, album: str | None) -> Json:
    told: Json = {"caption": caption} if caption else {}
    return told | ({"media_group_id": album} if album else {})
