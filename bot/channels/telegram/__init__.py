"""How do people on Telegram reach us, and we them?

:class:`Telegram` bundles one bot: it receives, it is delivery's channel, and it tells
how it is.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from bot.channels.telegram import menus
from bot.channels.telegram.client import Client
from bot.channels.telegram.codec import Codec
from bot.channels.telegram.pace import Pace, Rates
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.reception import Door, Reception, Voice
from bot.channels.telegram.sender import TelegramChannel
from bot.channels.telegram.settings import Mode, TelegramSettings
from bot.channels.telegram.webhook import LARGEST as HOOK_LARGEST
from bot.channels.telegram.webhook import Hooked, Strange, Webhook, announce
from bot.nursery import Nursery
from handlers.dialog.tokens import Mac

__all__ = [
    "HOOK_LARGEST", "Door", "Health", "Mode", "Rates", "Telegram", "TelegramSettings", "Voice",
]  # fmt: skip

_PATIENCE = 3.0
_ASK_AGAIN = 30.0


@dataclass(frozen=True, slots=True)
class Health:
    """How receiving is; *quiet* is seconds since the last good poll, None before the first."""

    ready: bool
    mode: Mode
    quiet: float | None = None
    fault: str | None = None


class Telegram:
    """One bot on Telegram; *channel* is what delivery sends through.

    *address* is what a tap or a code opens, empty until the platform has told the bot's name.
    """

    def __init__(
        self,
        settings: TelegramSettings,
        *,
        lookup: Callable[[str], bytes],
        mac: Mac,
        clock: Callable[[], datetime],
    ) -> None:
        self._settings = settings
        self._codec = Codec(bot_id=settings.bot_id, lookup=lookup, mac=mac)
        self._clock = clock
        self._client = Client(settings)
        self._receivers = Nursery()
        self._turns = Nursery()
        self.channel = TelegramChannel(
            self._client, Pace(settings.rates), f"telegram:{settings.bot_id}"
        )
        self.address = ""
        self._reception: Reception | None = None
        self._polling: Polling | None = None
        self._webhook: Webhook | None = None

    async def start(self, door: Door, voice: Voice, *, strange: Strange | None = None) -> None:
        """Open the channel and receive.

        Polling: when this returns, what waited at the platform is committed; only then may
        the process adopt what a dead one left in the outbox. *strange* keeps a delivery that
        is no JSON.
        """
        await self._client.open()
        reception = Reception(
            codec=self._codec,
            channel=self.channel,
            door=door,
            voice=voice,
            clock=self._clock,
            nursery=self._turns,
        )
        self._reception = reception
        self._receivers.start(self._learn_name(), name="telegram name")
        if self._settings.mode is Mode.WEBHOOK:
            self._receive_deliveries(reception, strange)
        else:
            await self._poll(reception)

    async def stop(self) -> None:
        """Receive nothing more, let running turns end, and close every connection."""
        await self._receivers.close()
        await self._turns.close(patience=_PATIENCE)
        await self._client.close()

    async def hook(self, headers: Mapping[str, str], body: bytes) -> Hooked:
        """Answer ``POST /hooks/telegram`` with a status and a JSON body or None."""
        return (404, None) if self._webhook is None else await self._webhook.hook(headers, body)

    async def publish_menus(self, say: menus.Say, known: Collection[str]) -> int:
        """Bring menus and descriptions up to date; return how many had changed."""
        return await menus.publish(self._client.bot, say, known)

    async def publish_staff_menu(
        self, say: menus.Say, known: Collection[str], *, chat: str, language: str
    ) -> bool:
        """Give one member of staff, in his private chat, the commands of staff."""
        return await menus.publish_staff(self._client.bot, say, known, chat=chat, language=language)

    @property
    def counts(self) -> Mapping[str, int]:
        """Return how many updates of which kind came in, for the metrics."""
        return {} if self._reception is None else dict(self._reception.counts)

    def health(self) -> Health:
        """Tell ``/readyz`` whether updates come in."""
        if self._polling is None:
            return Health(self._webhook is not None, self._settings.mode)
        last = self._polling.last_ok
        quiet = None if last is None else monotonic() - last
        return Health(self._polling.healthy, self._settings.mode, quiet, self._polling.stopped)

    async def _learn_name(self) -> None:
        while not (name := await self._client.username()):  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_ASK_AGAIN)
        self.address = f"https://t.me/{name}"

    async def _poll(self, reception: Reception) -> None:
        self._polling = Polling(self._client, reception, seconds=self._settings.poll_seconds)
        await self._polling.first_poll()
        self._receivers.start(self._polling.run(), name="telegram polling")

    def _receive_deliveries(self, reception: Reception, strange: Strange | None) -> None:
        settings = self._settings
        self._webhook = Webhook(reception, secret=settings.secret, strange=strange)
        told = announce(self._client, settings.hook_url, settings.secret)
        self._receivers.start(told, name="telegram webhook")
