"""How do we speak to the Bot API: typed, as ready JSON, by long poll, and for files?"""

import logging
import re
from collections.abc import AsyncIterator
from typing import Final
from urllib.parse import quote

import aiohttp
from telegram import Bot

from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.settings import TelegramSettings
from bot.channels.telegram.transport import Answer, Transport
from bot.channels.telegram.wire import Json, dumps
from scheduler.sending import Attached, FileGone

LARGEST: Final = 20 << 20
BATCH: Final = 100
ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
_CALLS_AT_ONCE: Final = 64
_POLL_MARGIN: Final = 10.0
_DOWNLOAD_SECONDS: Final = 300.0
_UPLOAD_SECONDS: Final = 120.0
_CHUNK: Final = 64 * 1024
_OK: Final = 200
_BAD_REQUEST: Final = 400
_NAME: Final = re.compile(r"[A-Za-z0-9_]{3,64}")


class Client:
    """One bot on its API; *bot* is the library's typed client over the same connections."""

    def __init__(self, settings: TelegramSettings) -> None:
        # The library writes addresses and bodies at debug level: token and citizens' words.
        for name in ("telegram", "telegram.Bot"):
            logging.getLogger(name).setLevel(logging.INFO)
        read, proxy = settings.read_seconds, settings.proxy
        self._calls = Transport(settings.root, limit=_CALLS_AT_ONCE, read=read, proxy=proxy)
        # A long poll holds its connection; it must never wait for, or take, one of the others.
        self._polls = Transport(settings.root, limit=2, read=read, proxy=proxy)
        self._base = f"{settings.root}/bot{settings.token}/"
        self._files = f"{settings.root}/file/bot{settings.token}/"
        self.bot: Bot = Bot(
            settings.token,
            base_url=f"{settings.root}/bot",
            base_file_url=f"{settings.root}/file/bot",
            request=self._calls,
            get_updates_request=self._polls,
        )

    async def open(self) -> None:
        """Open the pools; nothing is sent yet, so the platform may be away."""
        await self._calls.initialize()
        await self._polls.initialize()

    async def close(self) -> None:
        """Close every connection."""
        await self._calls.shutdown()
        await self._polls.shutdown()

    async def call(self, method: str, **fields: object) -> Answer:
        """Carry one call as ready JSON; raises NotSentError or UnknownError."""
        return await self._calls.call(self._base + method, dumps(fields))

    async def upload(self, method: str, file: Attached, **fields: object) -> Answer:
        """Carry one call with a file in it; raises NotSentError or UnknownError."""
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else dumps(value).decode())
        form.add_field("document", file.content, filename=file.name, content_type=file.media_type)
        return await self._calls.upload(self._base + method, form, read=_UPLOAD_SECONDS)

    async def username(self) -> str | None:
        """Return the bot's public name; None while the platform does not tell it."""
        try:
            answer = await self.call("getMe")
        except (NotSentError, UnknownError):
            return None
        told = answer.result if answer.ok and isinstance(answer.result, dict) else {}
        name = told.get("username")
        return name if isinstance(name, str) and _NAME.fullmatch(name) else None

    async def poll(self, *, offset: int | None, seconds: int) -> Answer:
        """Ask for updates and wait up to *seconds* for the first one."""
        fields: Json = {"timeout": seconds, "limit": BATCH, "allowed_updates": ALLOWED}
        if offset is not None:
            fields["offset"] = offset
        read = seconds + _POLL_MARGIN
        return await self._polls.call(self._base + "getUpdates", dumps(fields), read=read)

    async def renew_polls(self) -> None:
        """Poll over fresh connections from now on."""
        await self._polls.renew()

    async def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Stream a file; raises FileGone("too-big"), or the transport's errors.

        A file here does not grow old: “wrong file_id or the file is temporarily unavailable”
        and a path that is no longer good pass, so each try asks for the path anew.
        """
        path = await self._path(ref)
        url = self._files + quote(path)
        taken = 0
        async with self._calls.stream(url, total=_DOWNLOAD_SECONDS) as response:
            _check_download(response.status, response.content_length)
            async for chunk in response.content.iter_chunked(_CHUNK):
                taken += len(chunk)
                if taken > LARGEST:
                    raise FileGone("too-big")
                yield chunk

    async def _path(self, ref: str) -> str:
        answer = await self.call("getFile", file_id=ref)
        if answer.status == _BAD_REQUEST and "too big" in answer.description.lower():
            raise FileGone("too-big")
        if not answer.ok or not isinstance(answer.result, dict):
            raise NotSentError(f"getFile answered {answer.status}")
        size, path = answer.result.get("file_size"), answer.result.get("file_path")
        if isinstance(size, int) and size > LARGEST:
            raise FileGone("too-big", size)
        if not isinstance(path, str) or not path:
            raise NotSentError("getFile gave no path")
        return path


def _check_download(status: int, length: int | None) -> None:
    if status != _OK:
        raise UnknownError(f"the download answered {status}")
    if length is not None and length > LARGEST:
        raise FileGone("too-big", length)
