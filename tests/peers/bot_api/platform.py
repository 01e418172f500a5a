"""What does the platform know: people, chats, files, button presses, menus?"""

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from peers.bot_api.chats import Chat, Message, Standing, Toast
from peers.bot_api.updates import UpdateQueue
from peers.bot_api.wire import Json, Params, bad

DOWNLOAD_LARGEST = 20 << 20
UPLOAD_LARGEST = 50 << 20
BOT_ID = 7000000001
FIRST_UPDATE = 820_000_001


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on the platform; *content* is None when only its size matters."""

    id: str
    path: str
    size: int
    content: bytes | None

    def read(self) -> bytes:
        """Return the bytes, made up when only a size was given."""
        return bytes(self.size) if self.content is None else self.content

    def wire(self) -> Json:
        """Return the part that every kind of file shares."""
        return {"file_id": self.id, "file_unique_id": f"u{self.id}", "file_size": self.size}


@dataclass(slots=True)
class Query:
    """One button press that waits for its answer."""

    id: str
    chat: Chat
    asked: float
    answered: bool = False


@dataclass(slots=True)
class Platform:
    """Everything the far end remembers about one bot."""

    name: str = "线索通"
    clock: Callable[[], float] = time.time
    query_lifetime: float = 15.0
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    settings: dict[tuple[str, str, str], object] = field(default_factory=dict)
    webhook: Json = field(default_factory=dict)
    updates: UpdateQueue = field(default_factory=lambda: UpdateQueue(FIRST_UPDATE))
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def me(self) -> Json:
        """Return the bot as a user."""
        return {"id": BOT_ID, "is_bot": True, "first_name": self.name, "username": "clueline_bot"}

    def now(self) -> int:
        """Return the date the platform writes into messages: whole seconds."""
        return int(self.clock())

    def chat(self, params: Params) -> Chat:
        """Return the chat a call names."""
        found = self.chats.get(params.number("chat_id") or 0)
        if found is None:
            raise bad("chat not found")
        return found

    def reachable(self, params: Params) -> Chat:
        """Return the chat a call names when the bot may write to it."""
        chat = self.chat(params)
        chat.check_reachable()
        return chat

    def store(self, content: bytes | int, folder: str, extension: str) -> StoredFile:
        """Keep a file; an integer stands for that many bytes."""
        number = next(self._numbers)
        size = content if isinstance(content, int) else len(content)
        kept = None if isinstance(content, int) else content
        stored = StoredFile(f"AgAC{number:08x}", f"{folder}/file_{number}.{extension}", size, kept)
        self.files[stored.id] = stored
        return stored

    def at(self, path: str) -> StoredFile | None:
        """Return the file at a path that getFile gave."""
        return next((each for each in self.files.values() if each.path == path), None)

    def post(self, chat: Chat, content: Json, markup: Json | None) -> Message:
        """Write a message of the bot into a chat."""
        inline = {"reply_markup": markup} if markup and "inline_keyboard" in markup else {}
        head = {"from": self.me, "date": self.now()}
        keyboard = None if inline else markup
        return chat.add(head | content | inline, by_bot=True, keyboard=keyboard)

    def ask(self, chat: Chat, person: Json, message: Json, data: str) -> tuple[int, str]:
        """Press a button: return the numbers of the update and of the query."""
        query = Query(str(4_400_000_000 + next(self._numbers)), chat, time.monotonic())
        self.queries[query.id] = query
        content = {
            "id": query.id,
            "from": person,
            "message": message,
            "chat_instance": str(chat.id * 31),
            "data": data,
        }
        return self.updates.add("callback_query", content, chat=chat.id), query.id

    def answer(self, query_id: str, text: str, *, alert: bool) -> None:
        """Show the answer to a press, once and while the press is young enough."""
        query = self.queries.get(query_id)
        age = time.monotonic() - query.asked if query else 0.0
        if query is None or query.answered or age > self.query_lifetime:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        query.answered = True
        query.chat.toasts.append(Toast(query_id, text, alert, age))
        query.chat.touch()

    def stand(self, chat: Chat, person: Json, standing: Standing) -> int:
        """Change what a chat lets the bot do, and tell the bot."""
        old, chat.standing = chat.standing, standing
        content = {
            "chat": chat.wire,
            "from": person,
            "date": self.now(),
            "old_chat_member": {"user": self.me, **_membership(old)},
            "new_chat_member": {"user": self.me, **_membership(standing)},
        }
        return self.updates.add("my_chat_member", content, chat=chat.id)

    def upgrade(self, chat: Chat) -> Chat:
        """Turn a group into a supergroup: a new number, and two service messages."""
        wire = chat.wire | {"id": chat.id - 1_000_000_000_000, "type": "supergroup"}
        grown = Chat(wire, members=chat.members, bot_is_admin=chat.bot_is_admin)
        self.chats[grown.id] = grown
        chat.moved_to = grown.id
        self.tell(chat, self.me, {"migrate_to_chat_id": grown.id})
        self.tell(grown, self.me, {"migrate_from_chat_id": chat.id})
        return grown

    def tell(self, chat: Chat, person: Json, content: Json) -> tuple[int, Message]:
        """Write a person's message into a chat and tell the bot."""
        message = chat.add({"from": person, "date": self.now(), **content}, by_bot=False)
        return self.updates.add("message", dict(message.wire), chat=chat.id), message


def _membership(standing: Standing) -> Json:
    if standing is Standing.OPEN:
        return {"status": "member"}
    return {"status": "kicked", "until_date": 0}
