"""How does one message reach a chat, and what became of it?

No parse mode, ever: what a person wrote is shown as written.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from time import monotonic
from typing import Any, Final

from bot.channels.telegram.client import Client
from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.keyboard import keyboard, opened_by, parts, without_links
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.refusals import failure, gone, no_address, unchanged
from bot.channels.telegram.transport import Answer
from scheduler.sending import (
    Attached,
    Later,
    NotSent,
    Outcome,
    Outgoing,
    Sent,
    Unknown,
)

_TOAST: Final = 200
_CAPTION: Final = 1024
_PART_PATIENCE: Final = 30.0
_NO_PREVIEW: Final = {"is_disabled": True}
_log = logging.getLogger(__name__)


class TelegramChannel:
    """Delivery's way to the people on Telegram."""

    name = "telegram"

    def __init__(self, client: Client, pace: Pace, source: str = "telegram") -> None:
        self.source = source
        self._client = client
        self._pace = pace

    async def send(self, message: Outgoing) -> Outcome:
        """Send or change one message; a chat that must wait answers at once with Later."""
        pieces = () if message.strips else parts(message.text)
        wait = self._pace.wait(
            message.address, now=monotonic(), urgent=message.urgent, messages=len(pieces)
        )
        if wait:
            return Later(wait, "pace")
        if message.strips:
            return await self._strip(message)
        if message.attached is not None:
            return await self._hand(message, message.attached)
        return await self._put(message, pieces)

    def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Stream a file that a person sent; raises FileGone when it is not to be had."""
        return self._client.fetch(ref)

    async def answer(self, query: str, text: str | None) -> None:
        """Stop the spinner of a pressed button and show *text*; a failure is only noted."""
        told = {"text": text[:_TOAST]} if text else {}
        try:
            answer = await self._client.call("answerCallbackQuery", callback_query_id=query, **told)
        except (NotSentError, UnknownError) as fault:
            _log.info("a press was not answered: %s", fault)
            return
        if not answer.ok:
            _log.info("a press was not answered: %s", answer.status)

    async def _strip(self, message: Outgoing) -> Outcome:
        if message.edits is None:
            return Sent()
        outcome = await self._edit(message, "editMessageReplyMarkup", reply_markup=_markup([]))
        return outcome or Sent(message.edits)

    async def _hand(self, message: Outgoing, file: Attached) -> Outcome:
        """Send a file as it is, with the text below it: a photo sent as photo is made smaller."""
        try:
            answer = await self._client.upload(
                "sendDocument",
                file,
                chat_id=_number(message.address),
                caption=message.text[:_CAPTION],
            )
        except NotSentError as fault:
            return NotSent(str(fault))
        except UnknownError as fault:
            return Unknown(str(fault))
        return self._posted(message, answer)

    async def _put(self, message: Outgoing, pieces: tuple[str, ...]) -> Outcome:
        """Send the pieces in order; only the first may be an edit, the last has the buttons."""
        rows = keyboard(message.buttons)
        outcome: Outcome = Sent(message.edits)
        for at, piece in enumerate(pieces):
            shown = rows if at == len(pieces) - 1 else []
            edits = message.edits is not None and at == 0
            put = self._change if edits else self._post
            outcome = await put(message, piece, shown)
            if at and not isinstance(outcome, Sent):
                outcome = await self._rest(outcome, message, piece, shown)
            if not isinstance(outcome, Sent):
                return outcome
        return outcome

    async def _rest(
        self, outcome: Outcome, message: Outgoing, piece: str, shown: list[Any]
    ) -> Outcome:
        """Try a later piece once more: to begin again would repeat those that arrived."""
        if isinstance(outcome, Later | NotSent):
            wait = outcome.seconds if isinstance(outcome, Later) else 1.0
            await asyncio.sleep(min(wait, _PART_PATIENCE))
            outcome = await self._post(message, piece, shown)
        return outcome if isinstance(outcome, Sent) else Unknown("in-part")

    async def _change(self, message: Outgoing, text: str, rows: list[Any]) -> Outcome:
        outcome = await self._edit(
            message,
            "editMessageText",
            text=text,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_markup(rows),
        )
        return outcome or await self._post(message, text, rows)

    async def _edit(self, message: Outgoing, method: str, **fields: object) -> Outcome | None:
        """Change a message; None when it is not there any more."""
        answer = await self._call(method, message, message_id=_number(message.edits), **fields)
        if not isinstance(answer, Answer):
            return answer
        if answer.ok or unchanged(answer):
            return Sent(message.edits)
        if gone(answer):
            return None
        return self._failed(message, answer, repeatable=True)

    async def _post(self, message: Outgoing, text: str, rows: list[Any]) -> Outcome:
        buttons = {"reply_markup": _markup(rows)} if rows else {}
        answer = await self._call(
            "sendMessage", message, text=text, link_preview_options=_NO_PREVIEW, **buttons
        )
        if not isinstance(answer, Answer):
            return answer
        if no_address(answer) and (links := opened_by(rows)):
            return await self._post(message, "\n".join((text, *links)), without_links(rows))
        return self._posted(message, answer)

    def _posted(self, message: Outgoing, answer: Answer) -> Outcome:
        if not answer.ok:
            return self._failed(message, answer, repeatable=False)
        number = answer.result.get("message_id") if isinstance(answer.result, dict) else None
        return Sent(None if number is None else str(number))

    async def _call(self, method: str, message: Outgoing, **fields: object) -> Answer | Outcome:
        try:
            return await self._client.call(method, chat_id=_number(message.address), **fields)
        except NotSentError as fault:
            return NotSent(str(fault))
        except UnknownError as fault:
            return Unknown(str(fault))

    def _failed(self, message: Outgoing, answer: Answer, *, repeatable: bool) -> Outcome:
        outcome = failure(answer, repeatable=repeatable)
        if isinstance(outcome, Later) and outcome.reason == "flooded":
            self._pace.flooded(message.address, outcome.seconds, now=monotonic())
        return outcome


def _markup(rows: list[Any]) -> dict[str, Any]:
    return {"inline_keyboard": rows}


def _number(name: str | None) -> int | str | None:
    """Return an id as the platform writes it."""
    return int(name) if name and name.lstrip("-").isdecimal() else name
