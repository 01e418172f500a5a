"""How does something we say first reach a person, and what if the road is closed?

By the best road that is open: a customer-service message, else a notification of fixed
words, else it waits until he is here again. A road the platform closes is left for the next.
"""

import logging
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta, timezone
from typing import Final

from bot.channels.wechat.api import CUSTOMER, SUBSCRIPTION, TEMPLATE, Api
from bot.channels.wechat.ledger import Ledgers
from bot.channels.wechat.refusals import Deed, Refusal, RefusedError, outcome
from bot.channels.wechat.reply import parted
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.sheet import MOST_BYTES, WeChatSheet
from bot.channels.wechat.transport import NotSentError, UnknownError
from bot.channels.wechat.window import Means, Road
from scheduler.sending import Held, Later, NotSent, Outcome, Outgoing, Sent, Unknown

NAME: Final = "wechat"
THING: Final = 20
PHRASE: Final = 5
_SHORT: Final = 600
_BEIJING: Final = timezone(timedelta(hours=8))
_PATHS: Final = {Road.CUSTOMER: CUSTOMER, Road.SUBSCRIPTION: SUBSCRIPTION, Road.TEMPLATE: TEMPLATE}
# These close one road to one person, or to everybody: another may be open.
_CLOSED: Final = frozenset({Deed.CLOSED, Deed.FULL, Deed.REFUSED})
_ELSEWHERE: Final = _CLOSED | {Deed.WITHOUT, Deed.PAUSE_DAY, Deed.DROP}
_log = logging.getLogger(__name__)


class WeChatChannel:
    """Delivery's way to the people of one Official Account; *say* words fixed texts."""

    name = NAME

    def __init__(
        self,
        settings: WeChatSettings,
        api: Api,
        ledgers: Ledgers,
        clock: Callable[[], datetime],
        say: Callable[[str, str], str],
    ) -> None:
        self.source = settings.source
        self._settings, self._api, self._ledgers = settings, api, ledgers
        self._clock, self._say = clock, say
        self._sheet = WeChatSheet()

    async def send(self, message: Outgoing) -> Outcome:
        """Send one message by the first road that is open and goes through."""
        if message.strips:
            return Sent()
        closed: set[Road] = set()
        none: Outcome = Held("no road")
        while True:
            road = await self._ledgers.reserve(message, self._means(closed))
            if road is Road.HOLD:
                return none
            found = await self._tried(road, message)
            if not isinstance(found, Refusal):
                return found
            closed.add(road)
            if not isinstance(none, Later):
                none = self._without(found)

    def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Stream a file that a person sent; raises FileGone when it is not to be had."""
        return self._api.fetch(ref)

    async def _tried(self, road: Road, message: Outgoing) -> Outcome | Refusal:
        """Go one road; a refusal that closes it alone is returned, another may be open."""
        try:
            await self._take(road, message)
        except NotSentError as fault:
            await self._ledgers.correct(message.address, road, left=False)
            return NotSent(str(fault))
        except UnknownError as fault:
            return await self._unknown(road, message, fault)
        except RefusedError as fault:
            await self._correct(message.address, road, fault.refusal)
            elsewhere = fault.refusal.deed in _ELSEWHERE
            return fault.refusal if elsewhere else outcome(fault.refusal, self._clock())
        return Sent() if road is Road.CUSTOMER else Held(f"notified {road}")

    async def _unknown(self, road: Road, message: Outgoing, fault: UnknownError) -> Outcome:
        """A gateway that failed carried nothing; else a message may have arrived.

        A notification stands for a row that waits in any case.
        """
        if fault.by_gateway:
            await self._ledgers.correct(message.address, road, left=False)
            return NotSent(str(fault))
        return Unknown(str(fault)) if road is Road.CUSTOMER else Held(f"notified {road}: {fault}")

    def _without(self, found: Refusal) -> Outcome:
        """Return what becomes of a message when every road is closed, this one by *found*."""
        if found.deed is Deed.PAUSE_DAY:
            return outcome(found, self._clock())
        return Held(f"{found.code} {found.deed}")

    def _means(self, closed: set[Road]) -> Means:
        settings, may = self._settings, self._api.may
        open_ = {road for road, path in _PATHS.items() if road not in closed and may(path)}
        return Means(
            customer=Road.CUSTOMER in open_,
            subscription=Road.SUBSCRIPTION in open_ and settings.subscription is not None,
            template=Road.TEMPLATE in open_ and settings.template is not None,
            consents=None if settings.long_term else 0,
        )

    async def _take(self, road: Road, message: Outgoing) -> None:
        person, settings = message.address, self._settings
        if road is Road.CUSTOMER:
            await self._say_first(person, message)
        elif road is Road.SUBSCRIPTION:
            fields = self._fields(message.language)
            await self._api.send_subscription(person, settings.subscription or "", fields)
        else:
            fields = self._fields(message.language)
            await self._api.send_template(person, settings.template or "", fields)

    async def _say_first(self, person: str, message: Outgoing) -> None:
        """Send a text; one that is too long for the platform after all is cut once more."""
        text = self._sheet.plain(message.text)
        try:
            await self._api.send_text(person, self._cut(text, MOST_BYTES, message.language))
        except RefusedError as fault:
            if fault.refusal.deed is not Deed.SHORTEN:
                raise
            await self._api.send_text(person, self._cut(text, _SHORT, message.language))

    def _cut(self, text: str, most: int, language: str) -> str:
        hint = self._say("more-hint", language)
        whole, _ = parted(text, most=most)
        if whole == text:
            return text
        shown, _ = parted(text, most=most - len(hint.encode()) - 1)
        return f"{shown}\n{hint}"

    def _fields(self, language: str) -> dict[str, str]:
        """Return the fixed words of a notification: nothing of what it is about."""
        names = self._settings.fields
        at = self._clock().astimezone(_BEIJING)
        told = {
            names.thing: _fitted(self._say("push-wechat-thing", language), THING),
            names.phrase: _fitted(self._say("push-wechat-phrase", language), PHRASE),
            names.time: f"{at:%Y-%m-%d %H:%M}",
        }
        return {name: value for name, value in told.items() if name}

    async def _correct(self, address: str, road: Road, refusal: Refusal) -> None:
        if refusal.deed in _CLOSED:
            await self._ledgers.correct(address, road, left=None)
        else:
            await self._ledgers.correct(address, road, left=False)
        if refusal.deed in {Deed.ALERT, Deed.DROP, Deed.WITHOUT}:
            _log.warning("wechat: %s is refused: %d %s", road, refusal.code, refusal.message)


def _fitted(words: str, most: int) -> str:
    """Return the words on one line within so many characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
