"""Which call goes wrong, how, and how often?

A fault strikes before the call is carried out, after it, or instead of it.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

import orjson
from aiohttp import web
from peers.bot_api.wire import ApiError, Json

Proceed = Callable[[], Awaitable[web.Response]]
FLOODED = ("send", "edit", "forward", "copy")
GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n"
    "</body>\r\n</html>\r\n"
)


class Kind(StrEnum):
    """What happens to the call."""

    FLOOD = "429"
    UNAVAILABLE = "400"
    FORBIDDEN = "403"
    MISSING = "404"
    GATEWAY = "502"
    CUT_BEFORE = "cut-before"
    CUT_AFTER = "cut-after"
    SLOW = "slow"
    LATE = "late"


@dataclass(slots=True)
class Fault:
    """One scripted fault; *hits* counts the calls it has struck."""

    kind: Kind
    chat: int | None
    method: str | None
    times: float
    seconds: float
    ends: float
    hits: int = 0

    def strikes(self, method: str, chat: int | None) -> bool:
        """Say whether this call is struck; a flood of a chat spares answerCallbackQuery."""
        if self.hits >= self.times or time.monotonic() >= self.ends:
            return False
        if self.method is None and self.kind is Kind.FLOOD and not method.startswith(FLOODED):
            return False
        return self.chat in {None, chat} and self.method in {None, method}

    def end(self) -> None:
        """Let every later call pass."""
        self.times = 0

    async def strike(self, request: web.Request, proceed: Proceed) -> web.Response:
        """Answer a struck call; *proceed* carries it out."""
        self.hits += 1
        return await _STRIKES[self.kind](self, request, proceed)

    @property
    def carries_out(self) -> bool:
        """Say whether a struck call has its effect all the same."""
        return self.kind in _CARRIED_OUT

    @property
    def status(self) -> int:
        """Return the HTTP status of a struck call; 0 when the connection is cut."""
        return _STATUS.get(self.kind, 0)

    @property
    def retry_after(self) -> int:
        """Return whole seconds: what is left of a lasting fault, otherwise *seconds*."""
        left = self.ends - time.monotonic()
        return math.ceil(self.seconds if math.isinf(left) else max(left, 1))


def answer(status: int, body: Json) -> web.Response:
    """Return a JSON answer as the Bot API writes it."""
    return web.Response(status=status, body=orjson.dumps(body), content_type="application/json")


def refused(error: ApiError) -> web.Response:
    """Return the answer that carries a refusal."""
    return answer(error.code, error.body())


async def _flood(fault: Fault, _request: web.Request, _proceed: Proceed) -> web.Response:
    wait = fault.retry_after
    text = f"Too Many Requests: retry after {wait}"
    return refused(ApiError(429, text, retry_after=wait))


async def _forbid(_fault: Fault, _request: web.Request, _proceed: Proceed) -> web.Response:
    return refused(ApiError(403, "Forbidden: bot was blocked by the user"))


async def _unavailable(_fault: Fault, _request: web.Request, _proceed: Proceed) -> web.Response:
    text = "Bad Request: wrong file_id or the file is temporarily unavailable"
    return refused(ApiError(400, text))


async def _missing(_fault: Fault, _request: web.Request, _proceed: Proceed) -> web.Response:
    return refused(ApiError(404, "Not Found"))


async def _gateway(_fault: Fault, _request: web.Request, _proceed: Proceed) -> web.Response:
    return web.Response(status=502, text=GATEWAY, content_type="text/html")


async def _cut_before(_fault: Fault, request: web.Request, _proceed: Proceed) -> web.Response:
    _hang_up(request)
    return web.Response()


async def _cut_after(_fault: Fault, request: web.Request, proceed: Proceed) -> web.Response:
    await proceed()
    _hang_up(request)
    return web.Response()


async def _slow(fault: Fault, _request: web.Request, proceed: Proceed) -> web.Response:
    await asyncio.sleep(fault.seconds)
    return await proceed()


async def _late(fault: Fault, _request: web.Request, proceed: Proceed) -> web.Response:
    response = await proceed()
    await asyncio.sleep(fault.seconds)
    return response


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()


_STRIKES: dict[Kind, Callable[[Fault, web.Request, Proceed], Awaitable[web.Response]]] = {
    Kind.FLOOD: _flood,
    Kind.UNAVAILABLE: _unavailable,
    Kind.FORBIDDEN: _forbid,
    Kind.MISSING: _missing,
    Kind.GATEWAY: _gateway,
    Kind.CUT_BEFORE: _cut_before,
    Kind.CUT_AFTER: _cut_after,
    Kind.SLOW: _slow,
    Kind.LATE: _late,
}
_CARRIED_OUT = {Kind.CUT_AFTER, Kind.SLOW, Kind.LATE}
_STATUS = {
    Kind.FLOOD: 429,
    Kind.UNAVAILABLE: 400,
    Kind.FORBIDDEN: 403,
    Kind.MISSING: 404,
    Kind.GATEWAY: 502,
}
