"""How does a page learn that something new stands in its conversation?

Server-sent events: one line id each, a breath every twenty seconds to keep proxies awake.
"""

from collections.abc import AsyncIterator
from typing import Final

import anyio
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_BREATH: Final = 20
_HEADERS: Final = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class Events(Response):
    """A stream of line ids that ends when the browser goes away."""

    def __init__(self, news: AsyncIterator[int]) -> None:
        super().__init__()
        self._news = news

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send until one side ends."""
        del scope
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._tell, send, tasks.cancel_scope)
            tasks.start_soon(self._breathe, send)
            tasks.start_soon(self._listen, receive, tasks.cancel_scope)

    async def _tell(self, send: Send, whole: anyio.CancelScope) -> None:
        async for line in self._news:
            await _write(send, f"id: {line}\ndata: {line}\n\n")
        await send({"type": "http.response.body", "body": b""})
        whole.cancel()

    @staticmethod
    async def _breathe(send: Send) -> None:
        await _write(send, "retry: 3000\n\n")
        while True:
            await anyio.sleep(_BREATH)
            await _write(send, ":\n\n")

    @staticmethod
    async def _listen(receive: Receive, whole: anyio.CancelScope) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        whole.cancel()


async def _write(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
