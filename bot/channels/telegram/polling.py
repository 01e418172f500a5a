"""Which updates wait, and up to where may they be confirmed?

The offset passes an update only when its turn is committed. No offset is stored: the rows
of the events know what was taken, and the platform may restart its numbers at random.
"""

import asyncio
import logging
from time import monotonic
from typing import Final

from bot.channels.telegram.client import Client
from bot.channels.telegram.content import number
from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.reception import Reception, Taken
from bot.channels.telegram.transport import Answer
from storage import failpoints
from storage.failpoints import Point

QUIET_TOO_LONG: Final = 60.0
_HANGS: Final = 20.0
_LONGEST_PAUSE: Final = 30.0
_FIRST_PAUSE: Final = 0.25
_LONGEST_STALL: Final = 1.0
_STUCK: Final = 1.0
_FIRST_ROUNDS: Final = 20
_RENEW_EVERY: Final = 3
_CONFLICT: Final = 409
_FLOOD: Final = 429
_NO_TOKEN: Final = frozenset({401, 404})
_log = logging.getLogger(__name__)


class Polling:
    """The one long poll of a bot; *stopped* names why it has ended for good."""

    def __init__(self, client: Client, reception: Reception, *, seconds: int) -> None:
        self.last_ok: float | None = None
        self.stopped: str | None = None
        self._client = client
        self._reception = reception
        self._seconds = seconds
        self._offset: int | None = None
        self._open: dict[int, asyncio.Task[Taken]] = {}
        self._faults = 0
        self._unhooked = False

    @property
    def healthy(self) -> bool:
        """Say whether the platform answered a poll within the last minute."""
        answered = self.last_ok is not None and monotonic() - self.last_ok < QUIET_TOO_LONG
        return answered and self.stopped is None

    async def first_poll(self) -> None:
        """Take what waits already and return when it is committed; never waits for more."""
        for _ in range(_FIRST_ROUNDS):
            offset = self._offset
            await self._round(0)
            if self._offset in {None, offset}:
                return

    async def run(self) -> None:
        """Poll until the token is refused or the task is ended."""
        while self.stopped is None:
            try:
                pause = await self._round(self._seconds)
            except Exception:  # noqa: BLE001 - polling must not end without a word
                _log.exception("telegram: a poll failed in an unforeseen way")
                pause = self._pause()
            await asyncio.sleep(pause)

    async def _round(self, seconds: int) -> float:
        """Poll once; return the seconds to wait before the next one."""
        try:
            async with asyncio.timeout(seconds + _HANGS):
                answer = await self._ask(seconds)
        except (NotSentError, UnknownError, TimeoutError) as fault:
            return await self._unreachable(fault)
        if not answer.ok or not isinstance(answer.result, list):
            return self._refused(answer)
        self.last_ok = monotonic()
        if not await self._take(answer.result):
            return min(self._pause(), _LONGEST_STALL)
        self._faults = 0
        return 0.0

    async def _ask(self, seconds: int) -> Answer:
        if not self._unhooked:
            answer = await self._client.call("deleteWebhook", drop_pending_updates=False)
            if not answer.ok:
                return answer
            self._unhooked = True
        return await self._client.poll(offset=self._offset, seconds=seconds)

    async def _take(self, updates: list[object]) -> bool:
        """Hand a batch over; move the offset past the committed head, say if that was all."""
        if not updates:
            # All is confirmed. Without an offset the next number may be any: after an idle
            # week the platform picks one at random, and a higher offset would discard it.
            self._offset = None
            self._open.clear()
            return True
        taken = [(_id(update), self._once(update)) for update in updates]
        # A turn that is stuck must not keep the others from being fetched.
        await asyncio.wait([task for _, task in taken], timeout=_STUCK)
        before = self._offset
        for known, task in taken:
            if not _kept(task):
                break
            self._offset = self._offset if known is None else known + 1
        self._open = {known: task for known, task in self._open.items() if self._waits(known, task)}
        failpoints.reached(Point.CONFIRMS)
        return self._offset != before

    def _once(self, update: object) -> "asyncio.Task[Taken]":
        """Take an update, or return the task of one that was fetched before and still waits."""
        known = _id(update)
        if known is None:
            return self._reception.take(update)
        if known not in self._open:
            self._open[known] = self._reception.take(update)
        return self._open[known]

    def _waits(self, known: int, task: "asyncio.Task[Taken]") -> bool:
        """Say whether an update will be fetched again without being taken again."""
        return known >= (self._offset or 0) and (not task.done() or _kept(task))

    async def _unreachable(self, fault: Exception) -> float:
        pause = self._pause()
        if self._faults == 1:
            _log.warning(
                "telegram: no answer (%s); trying again", str(fault) or type(fault).__name__
            )
        if self._faults % _RENEW_EVERY == 0:
            await self._client.renew_polls()
        return pause

    def _refused(self, answer: Answer) -> float:
        if answer.status in _NO_TOKEN and answer.description:
            self.stopped = "token"
            _log.error(
                "telegram: the token is refused (%s); set CLUELINE_TELEGRAM_TOKEN to the one "
                "BotFather gives and start again. Receiving has stopped.",
                answer.status,
            )
            return 0.0
        pause = self._pause()
        if answer.status == _CONFLICT:
            self._conflict(answer)
        elif self._faults == 1:
            _log.warning("telegram: polling answered %s; trying again", answer.status)
        return answer.retry_after or pause if answer.status == _FLOOD else pause

    def _conflict(self, answer: Answer) -> None:
        self._unhooked = "webhook" not in answer.description.lower()
        if self._faults == 1:
            _log.warning(
                "telegram: somebody else receives for this bot (409); let only one process "
                "have the role telegram and poll, or use a bot of its own for each office"
            )

    def _pause(self) -> float:
        self._faults += 1
        return float(min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(self._faults, 10)))


def _kept(task: "asyncio.Task[Taken]") -> bool:
    return task.done() and not task.cancelled() and task.result().kept


def _id(update: object) -> int | None:
    return number(update.get("update_id")) if isinstance(update, dict) else None
