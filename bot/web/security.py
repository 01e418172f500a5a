"""Which requests are refused before they reach a page, and which headers leave with each?

Nothing about the sender is looked at except where the request came from (Origin,
Sec-Fetch-Site); no address and no browser name is read, stored or logged.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
}
NO_STORE: Final = "no-store"
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN: Final = frozenset({"same-origin", "none"})


class Guard:
    """Put the headers on every answer and turn foreign posts away.

    *refuse* is the application that words the refusal; *origin* the public address.
    """

    def __init__(self, app: ASGIApp, *, refuse: ASGIApp, origin: str) -> None:
        self._app = app
        self._refuse = refuse
        self._host = urlsplit(origin).netloc.lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, refuse, and dress the answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        app = self._app if self._welcome(scope) else self._refuse
        await app(scope, receive, _with_headers(send))

    def _welcome(self, scope: Scope) -> bool:
        if scope["method"] in _SAFE:
            return True
        headers = Headers(scope=scope)
        if headers.get("sec-fetch-site", "none") not in _OWN:
            return False
        origin = headers.get("origin")
        if origin is None:
            return True
        # A page under no-referrer may send "null"; then the form token decides alone.
        ours = {self._host, headers.get("host", "").lower()}
        return origin == "null" or urlsplit(origin).netloc.lower() in ours


def _with_headers(send: Send) -> Send:
    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", NO_STORE)
        await send(message)

    return dressed


class Pace:
    """How many posts a session may send: *limit* in any minute, kept in memory only."""

    _MINUTE: Final = timedelta(minutes=1)
    _MANY: Final = 20_000

    def __init__(self, limit: int, now: Callable[[], datetime]) -> None:
        self._limit = limit
        self._now = now
        self._seen: dict[str, tuple[datetime, int]] = {}

    def wait(self, visitor: str) -> int:
        """Count one post; return 0, or the seconds to wait before the next one."""
        now = self._now()
        since, count = self._seen.get(visitor, (now, 0))
        if now - since >= self._MINUTE:
            since, count = now, 0
        if count >= self._limit:
            return max(1, round((since + self._MINUTE - now).total_seconds()))
        if len(self._seen) >= self._MANY:
            self._seen.clear()
        self._seen[visitor] = (since, count + 1)
        return 0
