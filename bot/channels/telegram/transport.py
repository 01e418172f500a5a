"""How does a call reach the Bot API, and do we know whether it left?

One request class on aiohttp for the library's typed methods, files and proxies; ready JSON
takes the short way of :mod:`.posts` where no proxy stands between. An address holds the bot's
token, so no error and no log line of ours ever quotes one.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import aiohttp
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.posts import Posts
from bot.channels.telegram.wire import Json, Unreadable, loads

CONNECT: Final = 5.0
READ: Final = 10.0
KEEP_ALIVE: Final = 20.0
_OK: Final = 200
_REDIRECT: Final = 300
_JSON: Final = {"Content-Type": "application/json"}

# The request surely never left: no connection was made. aiohttp raises ServerDisconnectedError
# for both kinds of a cut connection, so that one stays unknown.
_NEVER_LEFT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.ServerFingerprintMismatch,
)
_FAULTS: Final = (aiohttp.ClientError, TimeoutError, OSError, ValueError)

Timeout: TypeAlias = Any
"""Seconds, None, or the library's sign for "not given"."""
_Body: TypeAlias = aiohttp.FormData | Json | bytes | None
_Headers: TypeAlias = Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; *ok* when the platform itself says that the call was carried out.

    Without a *description* a refusal is not the platform's: some gateway in between spoke.
    """

    status: int
    ok: bool = False
    result: Any = None
    description: str = ""
    parameters: Json = field(default_factory=dict)

    @property
    def retry_after(self) -> float | None:
        """Return the seconds the platform asks us to wait, None when it does not."""
        wait = self.parameters.get("retry_after")
        return float(wait) if isinstance(wait, int | float) else None


class Transport(BaseRequest):
    """Connections to the API at *root*; *limit* is how many there may be at once."""

    def __init__(
        self,
        root: str,
        *,
        limit: int,
        read: float = READ,
        connect: float = CONNECT,
        proxy: str | None = None,
    ) -> None:
        if proxy and not proxy.startswith(("http://", "https://")):
            raise ValueError("the proxy for Telegram must begin with http:// or https://")
        self._root, self._limit = root, limit
        self._read = read
        self._connect = connect
        self._proxy = proxy or None
        self._session: aiohttp.ClientSession | None = None
        self._posts: Posts | None = None

    @property
    def read_timeout(self) -> float | None:
        """Return the seconds an answer may take when a call does not say."""
        return self._read

    async def initialize(self) -> None:
        """Open the pool; opening it twice changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._limit, keepalive_timeout=KEEP_ALIVE),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "clueline"},
                auto_decompress=True,
                trust_env=False,
            )
            if self._proxy is None:
                self._posts = Posts(
                    self._root, limit=self._limit, connect=self._connect, keep=KEEP_ALIVE
                )

    async def shutdown(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if self._posts is not None:
            self._posts.close()
        if session is not None:
            await session.close()

    async def renew(self) -> None:
        """Start with fresh connections: a torn one may hold its place in the pool for ever."""
        await self.shutdown()
        await self.initialize()

    async def call(self, url: str, body: bytes, *, read: float | None = None) -> Answer:
        """Post ready JSON and return the answer, whatever it says."""
        if self._posts is not None:
            return _answer(*await self._posts.post(url, body, read=read or self._read))
        return _answer(*await self._send("POST", url, read=read, data=body, headers=_JSON))

    async def upload(self, url: str, form: aiohttp.FormData, *, read: float) -> Answer:
        """Post a form with a file in it and return the answer, whatever it says."""
        status, payload = await self._send("POST", url, read=read, data=form)
        return _answer(status, payload)

    async def do_request(  # the library's own signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Carry a typed call of the library."""
        read = read_timeout if isinstance(read_timeout, int | float) else None
        status, payload = await self._send(method, url, read=read, data=_form(request_data))
        if not _OK <= status < _REDIRECT and not _answer(status, payload).description:
            # A gateway's page may quote the address, and with it the token.
            payload = b'{"ok":false,"description":"no answer of the Bot API"}'
        return status, payload

    @asynccontextmanager
    async def stream(self, url: str, *, total: float) -> AsyncIterator[aiohttp.ClientResponse]:
        """Open a download; its faults are told like those of a call."""
        timeout = aiohttp.ClientTimeout(
            total=total, sock_connect=self._connect, sock_read=self._read
        )
        told: NetworkError | None = None
        try:
            async with self._open().get(
                url, timeout=timeout, proxy=self._proxy, allow_redirects=False
            ) as response:
                yield response
        except _FAULTS as fault:
            told = _told(fault)
        if told is not None:
            raise told

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """Read an answer; nothing of an unreadable one is logged."""
        try:
            value = loads(payload)
        except Unreadable:
            value = None
        if not isinstance(value, dict):
            raise TelegramError("the answer is no JSON object")
        return value

    async def _send(
        self, method: str, url: str, *, read: float | None, data: _Body, headers: _Headers = None
    ) -> tuple[int, bytes]:
        try:
            return await self._exchange(
                method, url, read=read or self._read, data=data, headers=headers
            )
        except _FAULTS as fault:
            told = _told(fault)
        # Outside of the block: the fault that names the address is not even its context.
        raise told

    async def _exchange(
        self, method: str, url: str, *, read: float, data: _Body, headers: _Headers
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(
            total=self._connect * 2 + read,
            connect=self._connect * 2,
            sock_connect=self._connect,
            sock_read=read,
        )
        async with self._open().request(
            method,
            url,
            timeout=timeout,
            proxy=self._proxy,
            allow_redirects=False,
            data=data,
            headers=headers,
        ) as response:
            return response.status, await response.read()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            raise NotSentError("the connection to Telegram is closed")
        return self._session


def _told(fault: Exception) -> NetworkError:
    kind = type(fault).__name__
    return NotSentError(kind) if isinstance(fault, _NEVER_LEFT) else UnknownError(kind)


def _form(asked: RequestData | None) -> _Body:
    if asked is None:
        return None
    if not asked.contains_files:
        return dict(asked.json_parameters)
    form = aiohttp.FormData(asked.json_parameters)
    for name, (filename, content, mime) in asked.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


def _answer(status: int, payload: bytes) -> Answer:
    try:
        value = loads(payload)
    except Unreadable:
        return Answer(status)
    if not isinstance(value, dict):
        return Answer(status)
    parameters = value.get("parameters")
    return Answer(
        status,
        ok=_OK <= status < _REDIRECT and value.get("ok") is True,
        result=value.get("result"),
        description=str(value.get("description") or ""),
        parameters=parameters if isinstance(parameters, dict) else {},
    )
