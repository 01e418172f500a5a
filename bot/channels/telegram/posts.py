"""How is ready JSON posted at the least cost?

Two calls are made for every act of every citizen, and a general client spends more time on one
than the turn on its thinking: connections are kept here, a request is one write, and the answer
is read by httptools. Whatever is not a plain POST goes through :mod:`.transport`.
"""

import asyncio
import ssl
from collections.abc import Callable
from typing import Final, cast
from urllib.parse import urlsplit

import httptools

from bot.channels.telegram.faults import NotSentError, UnknownError

_LARGEST: Final = 4 << 20
_OK: Final = 200  # what is below only announces an answer
_PORTS: Final = {"http": 80, "https": 443}


class Posts:
    """Connections to one far end, at most *limit*; seconds throughout.

    An unused connection is trusted for *keep* seconds: a far end that hangs up just as we
    write would leave us not knowing whether it read the call.
    """

    def __init__(self, root: str, *, limit: int, connect: float, keep: float) -> None:
        parts = urlsplit(root)
        self._host, self._port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        self._origin = len(f"{parts.scheme}://{parts.netloc}")
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._head = (
            f" HTTP/1.1\r\nHost: {parts.netloc.rpartition('@')[2]}\r\nUser-Agent: clueline\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()
        self._places = asyncio.Semaphore(limit)
        self._connect, self._keep = connect, keep
        self._idle: list[_Connection] = []
        self._open = True

    async def post(self, url: str, body: bytes, *, read: float) -> tuple[int, bytes]:
        """Return status and payload; the answer may take *read* seconds.

        Raises NotSentError or UnknownError; neither names the address, which holds the token.
        """
        request = b"POST %b%b%d\r\n\r\n%b" % (
            url[self._origin :].encode(),
            self._head,
            len(body),
            body,
        )
        async with self._places:
            connection = self._kept() or await self._connected()
            try:
                return await connection.ask(request, read)
            finally:
                self._put_back(connection)

    def close(self) -> None:
        """Hang up on everything; a call made now never leaves."""
        self._open = False
        while self._idle:
            self._idle.pop().hang_up()

    def _kept(self) -> "_Connection | None":
        oldest = asyncio.get_running_loop().time() - self._keep
        while self._idle:
            connection = self._idle.pop()
            if connection.usable and connection.rested >= oldest:
                return connection
            connection.hang_up()
        return None

    async def _connected(self) -> "_Connection":
        if not self._open:
            raise NotSentError("the connection to Telegram is closed")
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._connect):
                _, connection = await loop.create_connection(
                    lambda: _Connection(loop), self._host, self._port, ssl=self._tls
                )
        except (OSError, TimeoutError) as fault:
            told = type(fault).__name__
        else:
            return connection
        raise NotSentError(told)

    def _put_back(self, connection: "_Connection") -> None:
        if self._open and connection.usable:
            connection.rested = connection.time()
            self._idle.append(connection)
        else:
            connection.hang_up()


class _Connection(asyncio.Protocol):
    """One connection: a request, its answer, the next request."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.time: Callable[[], float] = loop.time
        self.usable = False
        self.rested = 0.0
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._body = b""

    async def ask(self, request: bytes, read: float) -> tuple[int, bytes]:
        """Write the request and wait up to *read* seconds for its answer."""
        if self._transport is None:
            raise NotSentError("hung up")
        self.usable = False  # until the answer is read to its end
        answer: asyncio.Future[tuple[int, bytes]] = self._loop.create_future()
        self._answer = answer
        self._body = b""
        late = self._loop.call_later(read, self._fail, "TimeoutError")
        try:
            self._transport.write(request)
            return await answer
        finally:
            late.cancel()
            self._answer = None

    def hang_up(self) -> None:
        """Close without waiting."""
        self.usable = False
        if self._transport is not None:
            self._transport.abort()

    def _fail(self, why: str) -> None:
        self.hang_up()
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(UnknownError(why))

    # --- what the loop tells --------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport, self.usable = cast(asyncio.Transport, transport), True

    def data_received(self, data: bytes) -> None:
        """Read on; what nobody asked for ends the connection."""
        if self._answer is None or self._answer.done():
            self.hang_up()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as fault:
            self._fail(type(fault).__name__)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits; an answer without a length ends here."""
        self._transport = None
        self._fail(type(exc).__name__ if exc else "ServerDisconnected")

    # --- what the parser tells ------------------------------------------------------------

    def on_body(self, body: bytes) -> None:
        """Gather the payload."""
        self._body = self._body + body if self._body else body
        if len(self._body) > _LARGEST:
            self._fail("too long")

    def on_message_complete(self) -> None:
        """Hand out the answer."""
        status = self._parser.get_status_code()
        if self._answer is not None and not self._answer.done() and status >= _OK:
            self.usable = self._parser.should_keep_alive()
            self._answer.set_result((status, self._body))
