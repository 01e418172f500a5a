"""How do tests meet WeChat? By a server in this process that speaks as the platform does.

``peer = await WeChatPeer.start()``; the product gets ``peer.account`` and ``peer.root``, and
``peer.postman.hook`` is where messages go.
"""

import asyncio
import math
from collections import Counter
from dataclasses import dataclass
from typing import Self

from aiohttp import web
from peers.official.account import Account, Json, Person, Refuse
from peers.official.citizen import Citizen
from peers.official.methods import METHODS
from peers.official.postman import Delivery, Parcel, Postman, pack, unpack

__all__ = [
    "Account", "Citizen", "Delivery", "Fault", "Parcel", "Refuse", "WeChatPeer", "pack", "unpack",
]  # fmt: skip

HOST = "127.0.0.1"
UNVERIFIED = frozenset({"stable_token"})


@dataclass(slots=True)
class Fault:
    """Calls that go wrong; *code* is an error code, an HTTP status, or 0 to hang up."""

    method: str
    code: int
    times: float = 1
    seconds: float = 0.0
    hits: int = 0

    def strikes(self, method: str) -> bool:
        """Say whether this call is struck, and count it."""
        if self.hits >= self.times or self.method not in {"", method}:
            return False
        self.hits += 1
        return True


class WeChatPeer:
    """The far end of one Official Account: API, files, the people, and who brings messages."""

    def __init__(self, account: Account | None = None) -> None:
        self.account = account or Account()
        self.postman = Postman(self.account)
        self.calls: Counter[str] = Counter()
        self.told: list[tuple[str, Json]] = []
        self.port = 0
        self._faults: list[Fault] = []
        self._runner: web.AppRunner | None = None

    @classmethod
    async def start(cls, account: Account | None = None) -> Self:
        """Listen on the loopback."""
        peer = cls(account)
        app = web.Application()
        app.router.add_get("/cgi-bin/media/get", peer._on_media)
        app.router.add_get("/pictures/{number}", peer._on_picture)
        app.router.add_route("*", "/cgi-bin/{method:.+}", peer._on_call)
        peer._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await peer._runner.setup()
        await web.TCPSite(peer._runner, HOST, 0).start()
        peer.port = peer._runner.addresses[0][1]
        await peer.postman.open()
        return peer

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def stop(self) -> None:
        """End the server."""
        await self.postman.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def root(self) -> str:
        """Return the API root."""
        return f"http://{HOST}:{self.port}"

    @property
    def deliveries(self) -> list[Delivery]:
        """Return every attempt to bring a message."""
        return self.postman.deliveries

    def person(self, openid: str = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M") -> Citizen:
        """Return a person; the same name is the same person."""
        known = self.account.people.setdefault(openid, Person(openid))
        return Citizen(self.account, known, self.postman, self._picture)

    def fault(
        self, code: int, *, method: str = "", times: float = 1, seconds: float = 0.0
    ) -> Fault:
        """Let calls go wrong: an error code, an HTTP status (500 to 599), or 0 to hang up."""
        made = Fault(method, code, times, seconds)
        self._faults.append(made)
        return made

    def endless(self, code: int, *, method: str = "") -> Fault:
        """Let every call go wrong from now on."""
        return self.fault(code, method=method, times=math.inf)

    async def _on_call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.calls[method] += 1
        if (struck := await self._struck(request, method)) is not None:
            return struck
        told = await request.json() if request.can_read_body else {}
        self.told.append((method, told))
        try:
            self._admit(request, method)
            found = METHODS[method](self.account, told)
        except Refuse as no:
            return _refused(no.code, no.text)
        return web.json_response({"errcode": 0, "errmsg": "ok", **found})

    async def _on_media(self, request: web.Request) -> web.StreamResponse:
        self.calls["media/get"] += 1
        if (struck := await self._struck(request, "media/get")) is not None:
            return struck
        try:
            self._admit(request, "media/get")
            found = self.account.load(request.query.get("media_id", ""))
        except Refuse as no:
            return _refused(no.code, no.text)
        return web.Response(body=found.content, content_type=found.mime)

    async def _on_picture(self, request: web.Request) -> web.Response:
        found = self.account.media.get(request.match_info["number"])
        if found is None:
            return web.Response(status=404)
        return web.Response(body=found.content, content_type=found.mime)

    def _admit(self, request: web.Request, method: str) -> None:
        if method not in METHODS and method != "media/get":
            raise Refuse(40066, "invalid url")
        if method == "stable_token":
            return
        self.account.check(request.query.get("access_token", ""))
        if not self.account.verified and method not in UNVERIFIED:
            raise Refuse(48001, "api unauthorized")

    async def _struck(self, request: web.Request, method: str) -> web.Response | None:
        fault = next((each for each in self._faults if each.strikes(method)), None)
        if fault is None:
            return None
        await asyncio.sleep(fault.seconds)
        if fault.code == 0:
            if request.transport is not None:
                request.transport.close()
            return web.Response()
        if 500 <= fault.code <= 599:
            return web.Response(status=fault.code, text="<html>Bad Gateway</html>")
        return _refused(fault.code, f"injected {request.query.get('access_token', '')}")

    def _picture(self, number: str) -> str:
        return f"{self.root}/pictures/{number}"


def _refused(code: int, text: str) -> web.Response:
    return web.json_response({"errcode": code, "errmsg": f"{text} rid: 0-0-0"})
