"""Is this request from the platform, and what lies inside?

Size, signature, age and nonce are looked at before a single tag is parsed. Whoever cannot
sign gets 403 and learns nothing; a rightly signed request that says nothing readable gets
``success`` and nothing else, so no answer tells padding from AppID from XML.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from bot.channels.wechat import cipher, fields
from bot.channels.wechat.memory import Memory, Seen
from bot.channels.wechat.settings import WeChatSettings

LARGEST: Final = 64 << 10
# The platform stamps a message once and brings it again for twenty seconds; the rest is for
# clocks of machine rooms that nobody sets. A wider window costs nothing but memory, because
# every nonce is remembered for as long as its timestamp counts.
WINDOW: Final = 600
SUCCESS: Final = b"success"
_LONGEST_ECHO: Final = 256
_ALWAYS: Final = ("FromUserName", "ToUserName", "MsgType")
_STAMP: Final = re.compile(r"[0-9]{1,12}")
_ENCRYPT: Final = re.compile(
    rb"<Encrypt>\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]{1,90000})(?:\]\]>)?\s*</Encrypt>"
)

Query: TypeAlias = Mapping[str, str]


class Why(StrEnum):
    """Why a request is not heard."""

    TOO_LARGE = "too-large"
    UNSIGNED = "unsigned"
    STALE = "stale"
    SWAPPED = "swapped"
    REPLAYED = "replayed"
    PLAIN = "plain"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    STRANGER = "stranger"


STATUS: Final[Mapping[Why, int]] = {
    Why.TOO_LARGE: 413,
    Why.UNSIGNED: 403,
    Why.STALE: 403,
    Why.SWAPPED: 403,
    Why.REPLAYED: 403,
    Why.PLAIN: 200,
    Why.LOCKED: 200,
    Why.UNREADABLE: 200,
    Why.STRANGER: 200,
}


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that is not heard."""

    why: Why

    @property
    def status(self) -> int:
        """Return the HTTP status it is answered with."""
        return STATUS[self.why]

    @property
    def body(self) -> bytes:
        """Return the body it is answered with."""
        return SUCCESS if self.status == 200 else b""  # noqa: PLR2004 - HTTP's own


@dataclass(frozen=True, slots=True)
class Opened:
    """A message of the platform; *locked*: it came encrypted, and so must the answer."""

    fields: fields.Fields
    locked: bool


class Envelope:
    """Opens what comes to one account; *memory* is of this process."""

    def __init__(self, settings: WeChatSettings, memory: Memory | None = None) -> None:
        self._settings, self._key = settings, settings.key
        self._memory = Memory() if memory is None else memory

    def echo(self, query: Query, *, now: datetime) -> bytes | None:
        """Return what ``GET`` with these words is answered with; None is 403."""
        said = query.get("echostr", "")
        known = self._signed(query.get("signature"), query) and self._is_fresh(query, now)
        fits = len(said) <= _LONGEST_ECHO and said.isascii() and said.isprintable()
        return said.encode() if known and fits else None

    def open(self, query: Query, body: bytes, *, now: datetime) -> Opened | Refused:
        """Return the message of one ``POST``, or why it is not heard; nothing is raised."""
        if len(body) > LARGEST:
            return Refused(Why.TOO_LARGE)
        if not self._signed(query.get("signature"), query):
            return Refused(Why.UNSIGNED)
        if not self._is_fresh(query, now):
            return Refused(Why.STALE)
        found = _ENCRYPT.findall(body)
        if found or query.get("encrypt_type", "raw") != "raw":
            return self._open_locked(query, body, found, now)
        return self._open_plain(query, body, now)

    def _open_locked(
        self, query: Query, body: bytes, found: list[bytes], now: datetime
    ) -> Opened | Refused:
        if self._key is None or len(found) != 1:
            return Refused(Why.PLAIN if not found else Why.LOCKED)
        locked = found[0].decode()
        if not self._signed(query.get("msg_signature"), query, locked):
            return Refused(Why.UNSIGNED)
        if seen := self._seen(query, body, now, covered=True):
            return seen
        try:
            inside = cipher.unlock(self._key, locked, app_id=self._settings.app_id)
        except cipher.Unlockable:
            return Refused(Why.LOCKED)
        return self._read(query, inside, locked=True)

    def _open_plain(self, query: Query, body: bytes, now: datetime) -> Opened | Refused:
        if not self._settings.allow_plain:
            return Refused(Why.PLAIN)
        seen = self._seen(query, body, now, covered=False)
        return seen or self._read(query, body, locked=False)

    def _read(self, query: Query, inside: bytes, *, locked: bool) -> Opened | Refused:
        try:
            said = fields.read(inside)
        except fields.Unreadable:
            return Refused(Why.UNREADABLE)
        if not all(said.get(name) for name in _ALWAYS):
            return Refused(Why.UNREADABLE)
        # Without encryption nothing but the address line says who speaks, so it must be there.
        sender = said["FromUserName"]
        if query.get("openid", sender if locked else "") != sender:
            return Refused(Why.STRANGER)
        return Opened(said, locked)

    def _signed(self, given: str | None, query: Query, *more: str) -> bool:
        """Compare in constant time and as bytes; without a token nobody is let in."""
        token = self._settings.token
        due = cipher.signature(token, query.get("timestamp", ""), query.get("nonce", ""), *more)
        same = hmac.compare_digest(due, (given or "").encode("utf-8", "replace"))
        return same and bool(token)

    def _is_fresh(self, query: Query, now: datetime) -> bool:
        stamp = query.get("timestamp", "")
        return bool(_STAMP.fullmatch(stamp)) and abs(now.timestamp() - int(stamp)) <= WINDOW

    def _seen(self, query: Query, body: bytes, now: datetime, *, covered: bool) -> Refused | None:
        stamp, digest = query["timestamp"], hashlib.sha256(body).digest()
        nonce = f"{stamp}:{query.get('nonce', '')}"
        until = float(int(stamp) + WINDOW)
        seen = self._memory.note(nonce, digest, covered=covered, now=now.timestamp(), until=until)
        return None if seen is None else Refused(_SEEN[seen])


_SEEN: Final[Mapping[Seen, Why]] = {Seen.SWAPPED: Why.SWAPPED, Seen.REPLAYED: Why.REPLAYED}
