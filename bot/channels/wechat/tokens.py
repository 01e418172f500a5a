"""Which access token do calls carry, and who fetches the next one?

Always one at a time; whoever comes meanwhile takes what the first one gets, be it a token or
a refusal. The platform's own ``stable_token`` gives the same token to everybody who asks, so
replicas do not push each other out, and it is never forced.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.channels.wechat.refusals import Deed, Refusal, RefusedError, refusal
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.transport import Answer, NotSentError, Transport, UnknownError

PATH: Final = "cgi-bin/stable_token"
EARLY: Final = 300.0
RENEWED_FOR: Final = 60.0
_UNANSWERED: Final = 2.0
_REFUSED_FOR: Final = 60.0


@dataclass(frozen=True, slots=True)
class _Held:
    word: str = field(repr=False)
    until: float


class Tokens:
    """The token of one account; *seconds* is a monotonic clock."""

    def __init__(
        self, settings: WeChatSettings, transport: Transport, seconds: Callable[[], float]
    ) -> None:
        self._settings, self._transport, self._seconds = settings, transport, seconds
        self._lock = asyncio.Lock()
        self._held: _Held | None = None
        self._failed: tuple[float, Exception] | None = None
        self._renewed = -RENEWED_FOR
        self.fetched = 0

    async def word(self) -> str:
        """Return the token; raises RefusedError, NotSentError or UnknownError."""
        if (held := self._fresh()) is not None:
            return held
        async with self._lock:
            return self._fresh() or await self._fetch()

    async def renew(self, used: str) -> str | None:
        """Return another token than *used*, None when one was fetched a moment ago.

        A platform that refuses every token is asked once a minute, not once a call.
        """
        async with self._lock:
            held = self._fresh()
            if held is not None and held != used:
                return held
            if self._seconds() - self._renewed < RENEWED_FOR:
                return None
            self._renewed = self._seconds()
            return await self._fetch()

    def _fresh(self) -> str | None:
        held = self._held
        return held.word if held is not None and self._seconds() < held.until else None

    async def _fetch(self) -> str:
        if self._failed is not None and self._seconds() < self._failed[0]:
            raise self._failed[1].with_traceback(None)
        self._held = None
        try:
            self._held = self._read(await self._ask())
        except (RefusedError, NotSentError, UnknownError) as fault:
            refused = isinstance(fault, RefusedError) and fault.refusal.deed is not Deed.AGAIN
            pause = _REFUSED_FOR if refused else _UNANSWERED
            self._failed = (self._seconds() + pause, fault)
            raise
        self._failed = None
        return self._held.word

    async def _ask(self) -> Answer:
        self.fetched += 1
        asked = {
            "grant_type": "client_credential",
            "appid": self._settings.app_id,
            "secret": self._settings.app_secret,
        }
        return await self._transport.post(PATH, asked)

    def _read(self, answer: Answer) -> _Held:
        if found := refusal(answer, self._settings.app_secret):
            raise RefusedError(found)
        word, lasts = answer.told.get("access_token"), answer.told.get("expires_in")
        if not isinstance(word, str) or not word or not isinstance(lasts, int):
            raise RefusedError(Refusal(-1, "no token in the answer"))
        # A token that is about to end is renewed early; it is good for as long as we were told.
        return _Held(word, self._seconds() + max(lasts - EARLY, lasts / 2))
