"""What is answered to one request of the platform, and within which time?

It waits five seconds and asks three times more. So whoever waits is answered within four:
with what the turn says, or with ``success``, and then the words go another way. A rightly
signed request never gets an error, whatever happens behind.
"""

import asyncio
import hashlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, Protocol, TypeAlias

from bot.channels.lines import Lines
from bot.channels.wechat import reply
from bot.channels.wechat.content import Codec, Consents
from bot.channels.wechat.envelope import SUCCESS, Envelope, Opened, Refused
from bot.channels.wechat.settings import WeChatSettings
from bot.nursery import Nursery
from clues.speech import Inbound
from desk.turn import Turned
from storage import failpoints
from storage.database import Busy, Unstored
from storage.failpoints import Point

ANSWER_WITHIN: Final = 4.0
KEPT_AGAIN_AFTER: Final = (0.5, 2.0, 5.0, 15.0, 30.0)
"""Seconds before a message whose sender was answered with nothing is handed in once more."""

Hooked: TypeAlias = tuple[int, bytes]
_log = logging.getLogger(__name__)


class Door(Protocol):
    """What receives here and remembers what became of an answer."""

    async def __call__(self, inbound: Inbound, raw: bytes = b"") -> Turned:
        """Commit one turn; Busy or Unstored when nothing was kept."""
        ...

    def answered(self, turned: Turned) -> None:
        """Note that the answer of a turn went back in the response."""
        ...

    async def late(self, inbound: Inbound, turned: Turned) -> None:
        """Let an answer that came too late go another way."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What stands behind the reception: the door, consents, and a fixed text by key."""

    door: Door
    consent: Callable[[Consents], Awaitable[None]]
    say: Callable[[str], str]


@dataclass(slots=True)
class _Asked:
    """The requests that bring one message: how many are *open*, whether one was *answered*."""

    open: int = 0
    answered: bool = False


class Reception:
    """Answers the requests that come to one account."""

    def __init__(
        self,
        settings: WeChatSettings,
        *,
        codec: Codec,
        behind: Behind,
        clock: Callable[[], datetime],
        chance: Callable[[int], bytes],
        nursery: Nursery,
        within: float = ANSWER_WITHIN,
    ) -> None:
        self.counts: Counter[str] = Counter()
        self._settings, self._codec, self._behind = settings, codec, behind
        self._clock, self._chance, self._nursery = clock, chance, nursery
        self._envelope = Envelope(settings)
        self._lines = Lines(nursery)
        self._asked: dict[str, _Asked] = {}
        self._within = within

    def check(self, query: Mapping[str, str]) -> Hooked:
        """Answer ``GET``: the platform's page asks whether this address is ours."""
        echo = self._envelope.echo(query, now=self._clock())
        return (403, b"") if echo is None else (200, echo)

    async def take(self, query: Mapping[str, str], body: bytes) -> Hooked:
        """Answer ``POST`` with a status and a body."""
        found = self._envelope.open(query, body, now=self._clock())
        if isinstance(found, Refused):
            self.counts[found.why] += 1
            _log.info("wechat: a request was not heard: %s, %d bytes", found.why, len(body))
            return found.status, found.body
        try:
            return 200, await self._answered(found, body)
        except Exception as fault:  # noqa: BLE001 - the platform would tell the person of a fault
            told = hashlib.sha256(body).hexdigest()[:12]
            _log.error("wechat: request %s failed: %s", told, type(fault).__name__)
            self.counts["failed"] += 1
            return 200, SUCCESS

    async def _answered(self, opened: Opened, body: bytes) -> bytes:
        heard = self._codec.read(opened.fields, self._clock())
        self.counts[_kind(heard)] += 1
        if isinstance(heard, Consents):
            await self._behind.consent(heard)
        if not isinstance(heard, Inbound):
            return SUCCESS
        asked = self._asked.setdefault(heard.event, _Asked())
        asked.open += 1
        served = self._put(heard, body)
        await asyncio.wait({served}, timeout=self._within)
        if not served.done():
            self.counts["late"] += 1
            self._nursery.start(self._late(heard, body, served), name="wechat late answer")
            return SUCCESS
        asked.answered = True
        self._ended(heard.event, asked)
        return self._passive(opened, served)

    def _put(self, inbound: Inbound, body: bytes) -> "asyncio.Future[Turned]":
        return self._lines.put(inbound.lookup, partial(self._behind.door, inbound, body))

    def _passive(self, opened: Opened, served: "asyncio.Future[Turned]") -> bytes:
        try:
            turned = served.result()
        except (Busy, Unstored) as fault:
            self.counts["unstored"] += 1
            _log.warning("wechat: a message was not kept: %s", type(fault).__name__)
            return self._sealed(opened, self._behind.say("down"))
        if turned.answer is None:
            return SUCCESS
        body = self._sealed(opened, turned.answer.text)
        failpoints.reached(Point.REPLIES)
        self._behind.door.answered(turned)
        return body

    def _sealed(self, opened: Opened, text: str) -> bytes:
        return reply.passive(self._settings, opened, text, now=self._clock(), chance=self._chance)

    async def _late(self, inbound: Inbound, body: bytes, served: "asyncio.Future[Turned]") -> None:
        """The request got ``success``; what the turn says finds another way.

        Unless the same message was brought again meanwhile, and that request is answered.
        """
        await asyncio.wait({served})
        asked = self._asked[inbound.event]
        self._ended(inbound.event, asked)
        if asked.open or asked.answered:
            return
        turned = await self._kept(inbound, body, served)
        if turned is not None:
            await self._behind.door.late(inbound, turned)

    async def _kept(
        self, inbound: Inbound, body: bytes, served: "asyncio.Future[Turned]"
    ) -> Turned | None:
        """Return the turn, tried again when nothing was kept: the platform will not ask again."""
        for wait in (*KEPT_AGAIN_AFTER, None):
            try:
                return await served
            except (Busy, Unstored) as fault:
                _log.warning("wechat: a late message was not kept: %s", type(fault).__name__)
            if wait is not None:
                await asyncio.sleep(wait)
                served = self._put(inbound, body)
        self.counts["lost"] += 1
        _log.error("wechat: a message that was answered with nothing could not be kept")
        return None

    def _ended(self, event: str, asked: _Asked) -> None:
        asked.open -= 1
        if not asked.open:
            self._asked.pop(event, None)


def _kind(heard: "Inbound | Consents | None") -> str:
    match heard:
        case None:
            return "passed-over"
        case Consents():
            return "consent"
    return heard.sign.value if heard.sign is not None else "message"
