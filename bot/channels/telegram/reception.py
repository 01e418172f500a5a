"""What happens to one update: whose turn is it, and what is answered at once?

A press is answered exactly once and within a second, whatever becomes of its turn. A group
is answered here and never gets a turn, so nothing of it is stored.
"""

import asyncio
import logging
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Final, TypeAlias

from bot.channels.lines import Lines
from bot.channels.telegram.codec import Codec
from bot.channels.telegram.sender import TelegramChannel
from bot.channels.telegram.wire import Json, dumps
from bot.nursery import Nursery
from clues.speech import Inbound, Sign
from desk.turn import Turned
from scheduler.sending import Later, NotSent, Outgoing
from storage.database import Busy, Unstored

Door: TypeAlias = Callable[[Inbound, bytes], Awaitable[Turned]]
"""Commits one turn; *bytes* is the raw update, for the quarantine. Busy or Unstored: again."""

ANSWER_WITHIN: Final = 0.8
GROUP_EVERY: Final = 3600.0
GROUP_PATIENCE: Final = 60.0
GROUP_TRIES: Final = 3
_REMEMBERED: Final = 4096
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What the channel says without a turn.

    *toast* words what a turn wants shown over the pressed button; *say* is a fixed text by
    key, for a language tag of the platform or None.
    """

    toast: Callable[[Turned], str | None]
    say: Callable[[str, str | None], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Whether an update may be acknowledged, and what rides on the acknowledgement."""

    kept: bool
    reply: Json | None = None


class Reception:
    """Takes updates to the door, each person's in order."""

    def __init__(
        self,
        *,
        codec: Codec,
        channel: TelegramChannel,
        door: Door,
        voice: Voice,
        clock: Callable[[], datetime],
        nursery: Nursery,
    ) -> None:
        self.counts: Counter[str] = Counter()
        self._codec, self._channel, self._door, self._voice = codec, channel, door, voice
        self._clock, self._nursery = clock, nursery
        self._lines = Lines(nursery)
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._groups: OrderedDict[str, float] = OrderedDict()

    def take(self, update: object, *, rides: bool = False) -> "asyncio.Task[Taken]":
        """Take one update; the task ends when it is known whether it may be acknowledged.

        With *rides* the answer to a press rides on the reply of a webhook.
        """
        inbound = self._codec.read(update, self._clock())
        self.counts[_kind(inbound)] += 1
        if inbound is None:
            return self._nursery.task(_nothing(), name="telegram nothing")
        if inbound.sign is Sign.GROUP:
            return self._nursery.task(self._group(inbound), name="telegram group")
        served = self._lines.put(inbound.lookup, partial(self._door, inbound, dumps(update)))
        return self._nursery.task(
            self._served(inbound, served, rides=rides), name="telegram update"
        )

    async def _served(
        self, inbound: Inbound, served: "asyncio.Future[Turned]", *, rides: bool
    ) -> Taken:
        query = inbound.facts.get("query") if inbound.choice is not None else None
        if query is not None:
            await asyncio.wait({served}, timeout=ANSWER_WITHIN)
            if not served.done():
                self._answer(query, None)
        turned = await self._turned(served)
        if query is None:
            return Taken(kept=turned is not None)
        if turned is None:
            self._answer(query, self._voice.say("down", inbound.language))
            return Taken(kept=False)
        toast = self._toast(turned)
        if rides:
            return Taken(kept=True, reply=self._ride(query, toast))
        self._answer(query, toast)
        return Taken(kept=True)

    async def _turned(self, served: "asyncio.Future[Turned]") -> Turned | None:
        """Wait for a turn; None when nothing of it was kept."""
        try:
            return await served
        except (Busy, Unstored) as fault:
            self.counts["unstored"] += 1
            _log.warning("telegram: an update was not kept yet: %s", type(fault).__name__)
        except Exception:  # noqa: BLE001 - nothing was kept: it comes again
            self.counts["unstored"] += 1
            _log.exception("telegram: the door failed; the update comes again")
        return None

    def _toast(self, turned: Turned) -> str | None:
        try:
            return self._voice.toast(turned)
        except Exception:  # noqa: BLE001 - the button must stop spinning
            _log.exception("a toast could not be worded")
            return None

    def _answer(self, query: str, text: str | None) -> None:
        """Answer a press beside everything else, unless it has been."""
        if self._first(query):
            self._nursery.start(self._channel.answer(query, text), name="telegram press")

    def _ride(self, query: str, text: str | None) -> Json | None:
        if not self._first(query):
            return None
        told = {"text": text[:200]} if text else {}
        return {"method": "answerCallbackQuery", "callback_query_id": query, **told}

    def _first(self, query: str) -> bool:
        if query in self._answered:
            return False
        self._answered[query] = None
        _trim(self._answered)
        return True

    async def _group(self, inbound: Inbound) -> Taken:
        """Say once an hour that a group is no place for this; a press is told at once."""
        text = self._voice.say("group-private", inbound.language)
        if "query" in inbound.facts:
            self._answer(inbound.facts["query"], text)
        elif self._may_tell(inbound.address):
            told = Outgoing(address=inbound.address, text=text, urgent=False)
            self._nursery.start(self._say(told), name="telegram group answer")
        return Taken(kept=True)

    def _may_tell(self, group: str) -> bool:
        now = monotonic()
        said = self._groups.get(group)
        if said is not None and now - said < GROUP_EVERY:
            return False
        self._groups[group] = now
        _trim(self._groups)
        return True

    async def _say(self, told: Outgoing) -> None:
        """Say it once the platform takes it; what never left is due at the next word again."""
        outcome = await self._channel.send(told)
        for _ in range(GROUP_TRIES):
            if not isinstance(outcome, Later) or outcome.seconds > GROUP_PATIENCE:
                break
            await asyncio.sleep(outcome.seconds)
            outcome = await self._channel.send(told)
        if isinstance(outcome, Later | NotSent):
            self._groups.pop(told.address, None)
        _log.debug("a group was answered: %s", type(outcome).__name__)


async def _nothing() -> Taken:
    """Acknowledge what nobody waits for."""
    return Taken(kept=True)


def _kind(inbound: Inbound | None) -> str:
    if inbound is None:
        return "passed-over"
    if inbound.sign is not None:
        return inbound.sign.value
    return "press" if inbound.choice is not None else "message"


def _trim(remembered: "OrderedDict[str, None] | OrderedDict[str, float]") -> None:
    while len(remembered) > _REMEMBERED:
        remembered.popitem(last=False)
