"""How do updates reach a webhook?

One after the other within a chat, chats beside each other, each again until a 2xx.
"""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp
import orjson
from peers.bot_api.updates import Update, UpdateQueue
from peers.bot_api.wire import Json, Params

Execute = Callable[[str, Params], Awaitable[object]]
PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0)
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt; *status* is 0 when the connection failed."""

    update_id: int
    at: float
    took: float
    status: int


class Postman:
    """Carries the updates of one bot to its webhook while *webhook* names one."""

    def __init__(self, updates: UpdateQueue, webhook: Json, execute: Execute) -> None:
        self.deliveries: list[Delivery] = []
        self._updates = updates
        self._webhook = webhook
        self._execute = execute
        self._lines: dict[int, deque[Update]] = defaultdict(deque)
        self._rounds: dict[int, asyncio.Task[None]] = {}
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=webhook["most"]),
            timeout=aiohttp.ClientTimeout(total=PATIENCE),
        )
        for update in updates.waiting:
            self.bring(update)
        updates.on_arrival = self.bring

    def bring(self, update: Update) -> None:
        """Put an update at the end of its chat's line."""
        self._lines[update.chat].append(update)
        if update.chat not in self._rounds:
            self._rounds[update.chat] = asyncio.create_task(self._round(update.chat))

    async def stop(self) -> None:
        """Deliver nothing more; what waits goes on waiting."""
        self._updates.on_arrival = None
        rounds = list(self._rounds.values())
        for each in rounds:
            each.cancel()
        await asyncio.gather(*rounds, return_exceptions=True)
        await self._session.close()

    async def _round(self, chat: int) -> None:
        line = self._lines[chat]
        while line:
            await self._deliver(line[0])
            line.popleft()
        del self._rounds[chat]

    async def _deliver(self, update: Update) -> None:
        attempt = 0
        while any(update is each for each in self._updates.waiting):
            if await self._attempt(update):
                self._updates.drop(update)
                return
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            attempt += 1

    async def _attempt(self, update: Update) -> bool:
        update.handed += 1
        start = time.monotonic()
        try:
            status, reply = await self._post(update)
        except (aiohttp.ClientError, TimeoutError) as error:
            status, reply = 0, {}
            self._note_error(str(error) or type(error).__name__)
        took = time.monotonic() - start
        self.deliveries.append(Delivery(update.id, start, took, status))
        done = status // 100 == 2
        if not done and status:
            self._note_error(f"Wrong response from the webhook: {status}")
        if done and "method" in reply:
            await self._execute(str(reply["method"]), Params(reply))
        return done

    async def _post(self, update: Update) -> tuple[int, Json]:
        headers = {"Content-Type": "application/json"}
        if self._webhook["secret"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._webhook["secret"]
        body = orjson.dumps(update.wire)
        async with self._session.post(self._webhook["url"], data=body, headers=headers) as answer:
            reply = await answer.read()
            if answer.content_type != "application/json" or not reply:
                return answer.status, {}
            value = orjson.loads(reply)
            return answer.status, value if isinstance(value, dict) else {}

    def _note_error(self, text: str) -> None:
        self._webhook["last_error"] = {
            "last_error_date": int(time.time()),
            "last_error_message": text,
        }
