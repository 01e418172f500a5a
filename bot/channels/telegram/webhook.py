"""What is answered to an update that comes by itself?

200 is an acknowledgement, so it is said only after the commit.
"""

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, TypeAlias

from bot.channels.telegram.client import ALLOWED, Client
from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.wire import Json, Unreadable, loads
from storage import failpoints
from storage.failpoints import Point

SECRET_HEADER: Final = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name
LARGEST: Final = 1 << 20
_PATIENCE: Final = 25.0
_AT_ONCE: Final = 40
_LONGEST_PAUSE: Final = 60.0
_log = logging.getLogger(__name__)

Hooked: TypeAlias = tuple[int, Json | None]
"""An HTTP status, and the method that rides on the reply or None."""
Strange: TypeAlias = Callable[[bytes], Awaitable[None]]


class Webhook:
    """The receiving end of ``POST /hooks/telegram``."""

    def __init__(
        self, reception: Reception, *, secret: str, strange: Strange | None = None
    ) -> None:
        self._reception = reception
        self._secret = secret.encode()
        self._strange = strange

    async def hook(self, headers: Mapping[str, str], body: bytes) -> Hooked:
        """Take one delivery; 503 brings it again."""
        if not self._is_theirs(headers):
            return 403, None
        if len(body) > LARGEST:
            return 413, None
        try:
            update = loads(body)
        except Unreadable:
            return await self._unreadable(body)
        task = self._reception.take(update, rides=True)
        await asyncio.wait({task}, timeout=_PATIENCE)
        if not task.done() or task.cancelled() or not task.result().kept:
            return 503, None
        failpoints.reached(Point.HOOKED)
        return 200, task.result().reply

    def _is_theirs(self, headers: Mapping[str, str]) -> bool:
        """Compare in constant time and as bytes; without a secret nobody is let in."""
        sent = next((value for name, value in headers.items() if name.lower() == SECRET_HEADER), "")
        same = hmac.compare_digest(sent.encode("utf-8", "replace"), self._secret)
        return same and bool(self._secret)

    async def _unreadable(self, body: bytes) -> Hooked:
        """Acknowledge what can never be read: it would come again for a day."""
        self._reception.counts["unreadable"] += 1
        _log.error("telegram: a delivery of %d bytes is no JSON", len(body))
        if self._strange is not None:
            await self._strange(body)
        return 200, None


async def announce(client: Client, url: str, secret: str) -> None:
    """Tell the platform where to deliver, until it has understood."""
    pause = 1.0
    while True:
        if await _announced(client, url, secret):
            return
        await asyncio.sleep(pause)
        pause = min(_LONGEST_PAUSE, pause * 2)


async def _announced(client: Client, url: str, secret: str) -> bool:
    try:
        answer = await client.call(
            "setWebhook",
            url=url,
            secret_token=secret,
            allowed_updates=ALLOWED,
            max_connections=_AT_ONCE,
            drop_pending_updates=False,
        )
    except (NotSentError, UnknownError) as fault:
        _log.warning("telegram: the webhook is not set yet (%s); trying again", fault)
        return False
    if not answer.ok:
        _log.error("telegram: the webhook is refused: %s", answer.description or answer.status)
    return answer.ok
