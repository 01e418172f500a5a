"""How do people on WeChat reach us through an Official Account, and we them?

A request of the platform goes ``envelope`` (is it theirs?) → ``content`` (what happened?) →
a turn → ``reply`` (the passive answer); ``reception`` keeps the time. What we say first goes
the road that ``ledger`` finds, through ``sender`` and ``api``; ``refusals`` tells what
becomes of it. :class:`WeChat` bundles one account.
"""

import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.channels.wechat import menus
from bot.channels.wechat.api import CUSTOMER, MEDIA, Api
from bot.channels.wechat.content import Codec
from bot.channels.wechat.envelope import LARGEST as HOOK_LARGEST
from bot.channels.wechat.ledger import Ledgers
from bot.channels.wechat.reception import Behind, Door, Hooked, Reception
from bot.channels.wechat.refusals import Deed, Refusal, RefusedError
from bot.channels.wechat.sender import WeChatChannel
from bot.channels.wechat.settings import Fields, WeChatSettings
from bot.channels.wechat.sheet import WeChatSheet
from bot.channels.wechat.transport import NotSentError, UnknownError
from bot.nursery import Nursery
from storage.database import Database

__all__ = ["HOOK_LARGEST", "Fields", "WeChat", "WeChatSettings", "WeChatSheet", "World"]

_PATIENCE = 3.0
# Nobody, and a file nobody sent: who may ask is told that there is none.
_PROBES: Final[tuple[tuple[str, Mapping[str, Any] | None], ...]] = (
    (CUSTOMER, {"touser": "", "msgtype": "text", "text": {"content": ""}}),
    (MEDIA, None),
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What one account stands in: database, keyed hash, clocks, chance, and fixed texts."""

    database: Database
    lookup: Callable[[str], bytes]
    clock: Callable[[], datetime]
    seconds: Callable[[], float]
    chance: Callable[[int], bytes]
    say: Callable[[str, str], str]


class WeChat:
    """One Official Account; *channel* is what delivery sends through."""

    def __init__(self, settings: WeChatSettings, world: World) -> None:
        self._settings, self._world = settings, world
        self._api = Api(settings, clock=world.clock, seconds=world.seconds)
        self._ledgers = Ledgers(
            world.database,
            lookup=lambda name: world.lookup(f"{settings.source}:{name}"),
            clock=world.clock,
        )
        self.channel = WeChatChannel(settings, self._api, self._ledgers, world.clock, world.say)
        self._nursery = Nursery()
        self._told: set[int] = set()
        self._reception: Reception | None = None

    async def start(self, door: Door) -> None:
        """Open the channel; the platform may be away, people are answered all the same."""
        await self._api.open()
        codec = Codec(
            source=self._settings.source,
            lookup=self._world.lookup,
            fetches=lambda: self._api.may(MEDIA),
        )
        behind = Behind(
            door=door,
            consent=lambda told: self._ledgers.consent(told, self._settings),
            say=lambda key: self._world.say(key, ""),
        )
        self._reception = Reception(
            self._settings,
            codec=codec,
            behind=behind,
            clock=self._world.clock,
            chance=self._world.chance,
            nursery=self._nursery,
        )

    async def stop(self) -> None:
        """Let running turns end, and close every connection."""
        await self._nursery.close(patience=_PATIENCE)
        await self._api.close()

    def check(self, query: Mapping[str, str]) -> Hooked:
        """Answer ``GET /hooks/wechat``."""
        return (404, b"") if self._reception is None else self._reception.check(query)

    async def hook(self, query: Mapping[str, str], body: bytes) -> Hooked:
        """Answer ``POST /hooks/wechat`` with a status and a body."""
        return (404, b"") if self._reception is None else await self._reception.take(query, body)

    async def learn(self, say: menus.Say, known: Collection[str]) -> None:
        """Find out what the account may do, and bring the menu up to date where it may."""
        for path, told in _PROBES:
            try:
                await self._api.call(path, told)
            except RefusedError as fault:
                self._tell(fault.refusal)
            except (NotSentError, UnknownError) as fault:
                _log.warning("wechat: the platform does not answer: %s", fault)
        await menus.publish(self._api, say, known)

    def _tell(self, found: Refusal) -> None:
        """Tell the operator once what he alone can mend; the platform quotes our address."""
        if found.deed is Deed.ALERT and found.code not in self._told:
            self._told.add(found.code)
            _log.error("wechat: %d %s; clueline doctor says what to do", found.code, found.message)

    @property
    def counts(self) -> Mapping[str, int]:
        """Return how many requests of which kind came in, for the metrics."""
        return {} if self._reception is None else dict(self._reception.counts)
