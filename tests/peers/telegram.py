"""How do tests meet Telegram? By a server in this process that speaks the Bot API.

``peer = await TelegramPeer.start()``; the bot gets ``peer.token`` and ``peer.root``.
"""

import asyncio
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from aiohttp import web
from peers.bot_api.chats import Chat, Standing
from peers.bot_api.citizen import Act, Citizen
from peers.bot_api.faults import Fault, Kind, answer, refused
from peers.bot_api.methods import METHODS
from peers.bot_api.platform import BOT_ID, UPLOAD_LARGEST, Platform
from peers.bot_api.postman import Delivery, Postman
from peers.bot_api.screen import Seen
from peers.bot_api.settings import visible_commands
from peers.bot_api.wire import ApiError, Json, Params

__all__ = ["TOKEN", "Act", "Call", "Citizen", "Delivery", "Fault", "Seen", "TelegramPeer"]

TOKEN = f"{BOT_ID}:AAE-made-up-token-for-tests-0123456789"
HOST = "127.0.0.1"


@dataclass(slots=True)
class Call:
    """One call of the bot; *status* is 0 while it runs or when it was cut."""

    method: str
    chat: int | None
    params: Json
    at: float
    status: int = 0
    took: float = 0.0


class TelegramPeer:
    """The far end of one bot: API server, files, webhook sender, and the people."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.platform = Platform()
        self.calls: list[Call] = []
        self.poll_delay = 0.0
        self.port = 0
        self._faults: list[Fault] = []
        self._postman: Postman | None = None
        self._deliveries: list[Delivery] = []
        self._runner: web.AppRunner | None = None

    @classmethod
    async def start(cls, token: str = TOKEN, *, port: int = 0) -> Self:
        """Listen on the loopback; port 0 takes a free one."""
        peer = cls(token)
        peer.port = port
        await peer.comes_back()
        return peer

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def stop(self) -> None:
        """End the server and the webhook deliveries."""
        await self._retire_postman()
        await self.goes_down()

    async def goes_down(self) -> None:
        """Refuse connections from now on; nothing is forgotten."""
        if self._runner is not None:
            await self._runner.cleanup()
        self._runner = None

    async def comes_back(self) -> None:
        """Listen again on the same port."""
        app = web.Application(client_max_size=UPLOAD_LARGEST + (1 << 20))
        app.router.add_route("*", "/bot{token}/{method}", self._on_call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._on_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    @property
    def root(self) -> str:
        """Return the API root: calls go to ``{root}/bot{token}/{method}``."""
        return f"http://{HOST}:{self.port}"

    @property
    def pending(self) -> int:
        """Return how many updates the bot has not confirmed."""
        return len(self.platform.updates.waiting)

    @property
    def deliveries(self) -> list[Delivery]:
        """Return every attempt to bring an update to the webhook."""
        return self._deliveries + (self._postman.deliveries if self._postman else [])

    def person(self, user_id: int, language: str = "zh", name: str = "市民") -> Citizen:
        """Return a person in his private chat with the bot; the same one for the same id."""
        user = {"id": user_id, "is_bot": False, "first_name": name, "language_code": language}
        wire = {"id": user_id, "type": "private", "first_name": name}
        fresh = Chat(wire, Standing.STRANGER, members={user_id: user})
        return Citizen(self.platform, user, self.platform.chats.setdefault(user_id, fresh))

    def group(self, chat_id: int, title: str = "工作群", *, bot_is_admin: bool = True) -> Chat:
        """Return a group; people enter it by ``citizen.within(group)``."""
        kind = "supergroup" if chat_id < -1_000_000_000_000 else "group"
        wire = {"id": chat_id, "type": kind, "title": title}
        return self.platform.chats.setdefault(chat_id, Chat(wire, bot_is_admin=bot_is_admin))

    def upgrade(self, group: Chat) -> Chat:
        """Turn a group into a supergroup; calls to the old number are refused with the new."""
        return self.platform.upgrade(group)

    def kick(self, group: Chat, by: Citizen) -> int:
        """Put the bot out of a group."""
        return self.platform.stand(group, by.user, Standing.KICKED)

    def fault(
        self,
        *,
        kind: str,
        chat: int | None = None,
        method: str | None = None,
        times: float = 1,
        seconds: float = 1.0,
        lasts: float | None = None,
    ) -> Fault:
        """Let calls go wrong: a number of `Kind`, 'cut-before', 'cut-after', 'slow', 'late'.

        *seconds* is retry_after or the delay: 'slow' waits before the call is carried out,
        'late' after. With *lasts* every call in that many seconds is struck, and a 429
        tells what is left. *method* 'file' means downloads.
        """
        ends = math.inf if lasts is None else time.monotonic() + lasts
        many = times if lasts is None else math.inf
        name = method.lower() if method else None
        script = Fault(Kind(kind), chat, name, many, seconds, ends)
        self._faults.append(script)
        return script

    def redeliver(self, update_id: int) -> None:
        """Bring an update once more, although the bot has confirmed it."""
        self.platform.updates.again(update_id)

    async def confirmed(self, timeout: float = 5.0) -> None:
        """Wait until the bot has confirmed every update."""
        await self.platform.updates.empty(timeout=timeout)

    def calls_to(self, *methods: str, chat: int | None = None) -> list[Call]:
        """Return the calls of these methods, oldest first, of one chat or of all."""
        names = {method.lower() for method in methods}
        return [
            call
            for call in self.calls
            if (not names or call.method in names) and chat in {None, call.chat}
        ]

    def commands(self, citizen: Citizen, language: str | None = None) -> list[Json]:
        """Return the command menu a person sees in a chat."""
        chat = citizen.chat.id
        crowd = "all_private_chats" if citizen.chat.private else "all_group_chats"
        scopes: Sequence[Json] = [
            {"type": "chat_member", "chat_id": chat, "user_id": citizen.id},
            {"type": "chat", "chat_id": chat},
            {"type": crowd},
        ]
        code = citizen.user["language_code"] if language is None else language
        return visible_commands(self.platform, scopes=scopes, language=code)

    async def execute(self, method: str, params: Params) -> web.Response:
        """Carry one call out and note it; names of methods are read in any case."""
        call = self._note(method, params)
        try:
            result = await self._perform(call.method, params)
            response = answer(200, {"ok": True, "result": result})
        except ApiError as error:
            response = refused(error)
        self._done(call, response.status)
        return response

    async def _on_call(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.token:
            return refused(ApiError(401, "Unauthorized"))
        method = request.match_info["method"].lower()
        try:
            params = await Params.read(request)
        except ApiError as error:
            return refused(error)
        except web.HTTPRequestEntityTooLarge:
            return refused(ApiError(413, "Request Entity Too Large"))
        chat = self._chat_of(params)
        fault = next((each for each in self._faults if each.strikes(method, chat)), None)
        if fault is None:
            return await self.execute(method, params)
        call = None if fault.carries_out else self._note(method, params)
        response = await fault.strike(request, lambda: self.execute(method, params))
        if call is not None:
            self._done(call, fault.status)
        return response

    async def _on_file(self, request: web.Request) -> web.Response:
        stored = self.platform.at(request.match_info["path"])
        if request.match_info["token"] != self.token or stored is None:
            return refused(ApiError(404, "Not Found"))

        async def send() -> web.Response:
            return web.Response(body=stored.read(), content_type="application/octet-stream")

        fault = next((each for each in self._faults if each.strikes("file", None)), None)
        return await (fault.strike(request, send) if fault else send())

    async def _perform(self, method: str, params: Params) -> object:
        if method == "getupdates":
            return await self._poll(params)
        if method not in METHODS:
            raise ApiError(404, "Not Found: method not found")
        result = METHODS[method](self.platform, params)
        if method in {"setwebhook", "deletewebhook"}:
            await self._appoint_postman()
        return result

    async def _poll(self, params: Params) -> list[Json]:
        if self.platform.webhook:
            cure = "use deleteWebhook to delete the webhook first"
            text = f"can't use getUpdates method while webhook is active; {cure}"
            raise ApiError(409, f"Conflict: {text}")
        await asyncio.sleep(self.poll_delay)
        self.platform.updates.allow(params.nested("allowed_updates"))
        return await self.platform.updates.poll(
            offset=params.number("offset") or 0,
            limit=params.number("limit") or 100,
            timeout=float(params.number("timeout") or 0),
        )

    async def _appoint_postman(self) -> None:
        await self._retire_postman()
        if self.platform.webhook:
            webhook = self.platform.webhook
            self._postman = Postman(self.platform.updates, webhook, self.execute)

    async def _retire_postman(self) -> None:
        if self._postman is not None:
            await self._postman.stop()
            self._deliveries += self._postman.deliveries
        self._postman = None

    def _chat_of(self, params: Params) -> int | None:
        query = self.platform.queries.get(params.text("callback_query_id"))
        return query.chat.id if query else params.number("chat_id")

    def _note(self, method: str, params: Params) -> Call:
        fields = dict(params.fields)
        call = Call(method.lower(), self._chat_of(params), fields, time.monotonic())
        self.calls.append(call)
        return call

    def _done(self, call: Call, status: int) -> None:
        call.status = status
        call.took = time.monotonic() - call.at
