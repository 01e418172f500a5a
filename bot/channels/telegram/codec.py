"""What happened in this update, read field by field and never refused?

The library's own parser raises on shapes it does not know and would stop the stream; here
an unknown kind is an event like any other, and what has no chat is passed over.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from bot.channels.telegram.content import content, language, moment, number, part, words
from bot.channels.telegram.wire import Json, plain
from clues.speech import Inbound, Sign
from handlers.dialog import tokens

NAME: Final = "telegram"
# A live location edits its message every few seconds; only changed words are worth a turn.
_SILENT: Final = frozenset(
    {
        "message_reaction",
        "message_reaction_count",
        "chat_member",
        "chat_boost",
        "removed_chat_boost",
        "chat_join_request",
        "poll",
        "poll_answer",
    }
)
# What Telegram itself writes into a private chat; nobody waits for an answer to it.
_SERVICE: Final = frozenset(
    {
        "pinned_message",
        "message_auto_delete_timer_changed",
        "chat_background_set",
        "write_access_allowed",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
    }
)
_MEMBERSHIP: Final = {"kicked": Sign.BLOCKED, "left": Sign.BLOCKED, "member": Sign.UNBLOCKED}
_AWAY: Final = frozenset({"kicked", "left"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Codec:
    """Reads the updates of one bot; *lookup* is the keyed hash of an address."""

    bot_id: str
    lookup: Callable[[str], bytes]
    mac: tokens.Mac = field(repr=False)

    def read(self, update: object, now: datetime) -> Inbound | None:
        """Return the event, or None for what has no chat or nothing to say."""
        if not isinstance(update, dict):
            return None
        event = number(update.get("update_id"))
        if event is None:
            return None
        for kind, body in update.items():
            if kind == "update_id" or not isinstance(body, dict):
                continue
            found = self._kind(kind, body, self._blank(str(event), now))
            return None if found is None else self._filed(found)
        return None

    def _kind(self, kind: str, body: Json, blank: Inbound) -> Inbound | None:
        if kind in _SILENT:
            return None
        if kind == "callback_query":
            return self._pressed(body, blank)
        chat = number(part(body, "chat").get("id"))
        if chat is None:
            return None
        here = replace(blank, address=str(chat), language=language(body))
        read = _KINDS.get(kind)
        if read is None:
            return replace(here, sign=Sign.GROUP if _shared(body) else Sign.UNREAD)
        return read(body, here)

    def _pressed(self, body: Json, blank: Inbound) -> Inbound:
        """Read a press; one on a message that is gone comes from the person's own chat."""
        message = part(body, "message")
        chat = number(part(message, "chat").get("id")) or number(part(body, "from").get("id"))
        screen = number(message.get("message_id"))
        query, made = body.get("id"), body.get("data")
        here = replace(
            blank,
            address=str(chat or 0),
            language=language(body),
            choice=plain(made) if isinstance(made, str) else "",
            screen=None if screen is None else str(screen),
            facts={"query": str(query)},
        )
        return replace(here, sign=Sign.GROUP) if _shared(message) else self._proved(here)

    def _proved(self, pressed: Inbound) -> Inbound:
        press = tokens.read(self.mac, self._hash(pressed.address), pressed.choice or "")
        if press is None:
            return replace(pressed, facts={**pressed.facts, "forged": "1"})
        told = {
            "scope": press.scope.value,
            "picked": press.id,
            "subject": press.subject,
            "version": str(press.version),
        }
        return replace(pressed, facts={**pressed.facts, **told})

    def _blank(self, event: str, now: datetime) -> Inbound:
        return Inbound(
            source=f"{NAME}:{self.bot_id}",
            event=event,
            channel=NAME,
            address="",
            lookup=b"",
            at=now.astimezone(UTC),
        )

    def _filed(self, found: Inbound) -> Inbound:
        return replace(found, lookup=self._hash(found.address))

    def _hash(self, address: str) -> bytes:
        return self.lookup(f"{NAME}:{self.bot_id}:{address}")


def _message(body: Json, here: Inbound) -> Inbound | None:
    """Read a message: a person's own words and files, or what became of a group."""
    here = replace(here, at=moment(body.get("date"), here.at))
    if moved := _moved(body, here):
        return moved
    if _shared(body):
        return _group(body, here)
    if _SERVICE & body.keys():
        return None
    if "sender_chat" in body:
        return replace(here, sign=Sign.UNREAD)
    return content(body, here)


def _edited(body: Json, here: Inbound) -> Inbound | None:
    said = words(body)
    if _shared(body) or not said:
        return None
    edited = number(body.get("message_id"))
    return replace(
        here,
        at=moment(body.get("edit_date"), here.at),
        sign=Sign.EDITED,
        words=said,
        facts={} if edited is None else {"message": str(edited)},
    )


def _standing(body: Json, here: Inbound) -> Inbound | None:
    """Read what a chat now lets the bot do; a group that put it out needs no answer."""
    status = part(body, "new_chat_member").get("status")
    if _shared(body):
        return None if status in _AWAY else replace(here, sign=Sign.GROUP)
    sign = _MEMBERSHIP.get(status) if isinstance(status, str) else None
    at = moment(body.get("date"), here.at)
    return replace(here, at=at, sign=sign or Sign.UNREAD)


def _moved(body: Json, here: Inbound) -> Inbound | None:
    """Read both service messages of a migration as the same news about the old chat."""
    to = number(body.get("migrate_to_chat_id"))
    if to is not None:
        return replace(here, sign=Sign.MOVED, facts={"to": str(to)})
    old = number(body.get("migrate_from_chat_id"))
    if old is not None:
        return replace(here, address=str(old), sign=Sign.MOVED, facts={"to": here.address})
    return None


def _group(body: Json, here: Inbound) -> Inbound | None:
    """Keep of a group nothing but that somebody spoke; in a channel nobody spoke to us."""
    if part(body, "chat").get("type") == "channel":
        return None
    return replace(here, sign=Sign.GROUP, language=None)


def _shared(body: Json) -> bool:
    """Say whether others read along: all that is not a private chat."""
    chat = part(body, "chat")
    known = chat.get("type")
    if isinstance(known, str):
        return known != "private"
    return (number(chat.get("id")) or 0) < 0


_KINDS: Final[Mapping[str, Callable[[Json, Inbound], Inbound | None]]] = {
    "message": _message,
    "edited_message": _edited,
    "my_chat_member": _standing,
    "channel_post": _group,
    "edited_channel_post": lambda _body, _here: None,
}
