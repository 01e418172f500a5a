"""How does a call reach the platform, and do we know whether it left?

An address holds the access token, so no error of ours quotes one, not even as its cause.
"""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from yarl import URL

from bot.channels.wechat.settings import WeChatSettings

LARGEST_ANSWER: Final = 1 << 20
_OK: Final = 200
_JSON: Final = {"Content-Type": "application/json; charset=utf-8"}
# The request surely never left: no connection was made.
_NEVER_LEFT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.ServerFingerprintMismatch,
)
_FAULTS: Final = (aiohttp.ClientError, TimeoutError, OSError, ValueError)


class NotSentError(Exception):
    """The call surely did not leave this machine; it may be made again."""


class UnknownError(Exception):
    """The call left, no readable answer came: it may or may not have been carried out."""

    @property
    def by_gateway(self) -> bool:
        """Say whether a gateway of the platform answered in its place (502, 503, 504)."""
        return str(self) in {"http-502", "http-503", "http-504"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the platform said; *code* 0 means done."""

    code: int
    told: Mapping[str, Any]

    @property
    def message(self) -> str:
        """Return the platform's own words for a refusal."""
        return str(self.told.get("errmsg") or "")[:200]


class Transport:
    """One pool of connections to the platform."""

    def __init__(self, settings: WeChatSettings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the pool; opening it twice changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._settings.at_once),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "clueline"},
                trust_env=False,
            )

    async def close(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(self, path: str, told: Mapping[str, Any], **query: str) -> Answer:
        """Carry one call; its text goes as UTF-8, not as escapes, which people would see."""
        body = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
        return await self._ask("POST", path, query, body)

    async def get(self, path: str, **query: str) -> Answer:
        """Carry one call without a body."""
        return await self._ask("GET", path, query, None)

    @asynccontextmanager
    async def stream(
        self, url: str, *, total: float, **query: str
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Open a download of a whole address; its faults are told like those of a call."""
        told: Exception | None = None
        try:
            async with self._pool().get(
                URL(url).update_query(query),
                timeout=self._timeout(total),
                proxy=self._settings.proxy,
                allow_redirects=False,
            ) as response:
                yield response
        except _FAULTS as fault:
            told = _told(fault)
        if told is not None:
            raise told

    async def _ask(
        self, method: str, path: str, query: Mapping[str, str], body: bytes | None
    ) -> Answer:
        try:
            return await self._exchange(method, path, query, body)
        except _FAULTS as fault:
            told = _told(fault)
        # Outside of the block: the fault that names the address is not even its context.
        raise told

    async def _exchange(
        self, method: str, path: str, query: Mapping[str, str], body: bytes | None
    ) -> Answer:
        seconds = self._settings.connect_seconds + self._settings.read_seconds
        async with self._pool().request(
            method,
            URL(f"{self._settings.root}/{path}").update_query(query),
            timeout=self._timeout(seconds),
            proxy=self._settings.proxy,
            allow_redirects=False,
            data=body,
            headers=_JSON if body is not None else None,
        ) as response:
            said = await response.content.read(LARGEST_ANSWER)
            if response.status != _OK:
                raise UnknownError(f"http-{response.status}")
            return answer(said)

    def _timeout(self, total: float) -> aiohttp.ClientTimeout:
        connect, read = self._settings.connect_seconds, self._settings.read_seconds
        return aiohttp.ClientTimeout(total=total, sock_connect=connect, sock_read=read)

    def _pool(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            raise NotSentError("the connection to WeChat is closed")
        return self._session


def answer(said: bytes) -> Answer:
    """Return what a body of JSON says; raises UnknownError when it is none."""
    try:
        told = json.loads(said)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise UnknownError("unreadable")
    code = told.get("errcode", 0)
    return Answer(code if isinstance(code, int) else -1, told)


def _told(fault: Exception) -> NotSentError | UnknownError:
    kind = type(fault).__name__
    return NotSentError(kind) if isinstance(fault, _NEVER_LEFT) else UnknownError(kind)
