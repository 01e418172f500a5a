"""What do we ask of the platform: messages, notifications, menu, files?

Each call carries the token, is repeated once after a renewal, and ends in an answer or in
one of three errors, none of which quotes a secret.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from bot.channels.wechat import refusals
from bot.channels.wechat.refusals import Deed, Refusal, RefusedError
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.tokens import Tokens
from bot.channels.wechat.transport import Answer, Transport, UnknownError, answer
from scheduler.sending import FileGone

CUSTOMER: Final = "cgi-bin/message/custom/send"
TEMPLATE: Final = "cgi-bin/message/template/send"
SUBSCRIPTION: Final = "cgi-bin/message/subscribe/bizsend"
MENU: Final = "cgi-bin/menu"
MEDIA: Final = "cgi-bin/media/get"
LARGEST: Final = 10 << 20
"""No picture, voice note or video of the platform is larger."""

_DOWNLOAD_SECONDS: Final = 120.0
_CHUNK: Final = 64 * 1024
_OK: Final = 200
_PICTURES: Final = (".qpic.cn", ".qlogo.cn")
_WITHOUT_FOR: Final = 86_400.0


class Api:
    """One account on the platform; *clock* is aware, *seconds* monotonic."""

    def __init__(
        self,
        settings: WeChatSettings,
        *,
        clock: Callable[[], datetime],
        seconds: Callable[[], float],
    ) -> None:
        self._settings, self._clock, self._seconds = settings, clock, seconds
        self._transport = Transport(settings)
        self.tokens = Tokens(settings, self._transport, seconds)
        self._turnstile = asyncio.Semaphore(settings.at_once)
        self._paused: dict[str, tuple[float, Refusal]] = {}
        self._without: dict[str, float] = {}

    async def open(self) -> None:
        """Open the pool; nothing is sent yet, so the platform may be away."""
        await self._transport.open()

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.close()

    def may(self, path: str) -> bool:
        """Say whether the account had the right to this call when last asked, today."""
        return self._without.get(path, 0.0) <= self._seconds()

    async def call(self, path: str, told: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """Carry one call and return its answer.

        Raises RefusedError, NotSentError or UnknownError. A call that is paused (so many a
        day, so many a minute) is refused here, without asking.
        """
        until, paused = self._paused.get(path, (0.0, None))
        if paused is not None and until > self._seconds():
            raise RefusedError(paused)
        async with self._turnstile:
            found = await self._tried(path, told)
        if isinstance(found, Refusal):
            self._note(path, found)
            raise RefusedError(found)
        self._without.pop(path, None)
        return found

    async def send_text(self, person: str, text: str) -> None:
        """Send a customer-service message."""
        told = {"touser": person, "msgtype": "text", "text": {"content": text}}
        await self.call(CUSTOMER, told)

    async def send_subscription(
        self, person: str, template: str, fields: Mapping[str, str], *, page: str = ""
    ) -> None:
        """Send a notification that the person has asked for."""
        await self.call(SUBSCRIPTION, _notification(person, template, fields, "page", page))

    async def send_template(
        self, person: str, template: str, fields: Mapping[str, str], *, url: str = ""
    ) -> None:
        """Send a notification of a category."""
        await self.call(TEMPLATE, _notification(person, template, fields, "url", url))

    async def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Stream a file that a person sent: by its number, a picture also by its address.

        Raises FileGone("expired" | "too-big"), or the errors of a call.
        """
        media, _, address = ref.partition(" ")
        if "://" in media:
            media, address = "", media
        if media and (self.may(MEDIA) or not address):
            try:
                async for chunk in self._by_number(media):
                    yield chunk
            except RefusedError as fault:
                if not address or fault.refusal.deed is not Deed.WITHOUT:
                    raise _gone(fault) from None
            else:
                return
        async for chunk in self._by_address(address):
            yield chunk

    async def _tried(
        self, path: str, told: Mapping[str, Any] | None
    ) -> Mapping[str, Any] | Refusal:
        token = await self.tokens.word()
        found = await self._once(path, told, token)
        if isinstance(found, Refusal) and found.deed is Deed.RENEW:
            another = await self.tokens.renew(token)
            if another is not None:
                return await self._once(path, told, another)
        return found

    async def _once(
        self, path: str, told: Mapping[str, Any] | None, token: str
    ) -> Mapping[str, Any] | Refusal:
        send = self._transport
        got = (
            await send.get(path, access_token=token)
            if told is None
            else await send.post(path, told, access_token=token)
        )
        return self._refusal(got, token) or got.told

    def _refusal(self, got: Answer, token: str) -> Refusal | None:
        return refusals.refusal(got, token, self._settings.app_secret)

    def _note(self, path: str, found: Refusal) -> None:
        if found.deed is Deed.WITHOUT:
            self._without[path] = self._seconds() + _WITHOUT_FOR
        if wait := refusals.pause(found, self._clock()):
            self._paused[path] = (self._seconds() + wait, found)

    async def _by_number(self, media: str) -> AsyncIterator[bytes]:
        token = await self.tokens.word()
        renewed = False
        while True:
            found: Refusal | None = None
            url = f"{self._settings.root}/{MEDIA}"
            async with self._transport.stream(
                url, total=_DOWNLOAD_SECONDS, access_token=token, media_id=media
            ) as response:
                found = await self._sniffed(response, token)
                if found is None:
                    async for chunk in _chunks(response):
                        yield chunk
            if found is None:
                return
            another = (
                None
                if renewed or found.deed is not Deed.RENEW
                else (await self.tokens.renew(token))
            )
            if another is None:
                self._note(MEDIA, found)
                raise RefusedError(found)
            token, renewed = another, True

    async def _sniffed(self, response: aiohttp.ClientResponse, token: str) -> Refusal | None:
        """Return the refusal that came instead of a file; a file never comes as text."""
        _check(response)
        if response.content_type not in {"application/json", "text/plain"}:
            return None
        found = self._refusal(answer(await response.content.read(_CHUNK)), token)
        return found or Refusal(40007, "an address instead of a file")

    async def _by_address(self, address: str) -> AsyncIterator[bytes]:
        if not self._is_theirs(address):
            raise FileGone("expired")
        async with self._transport.stream(address, total=_DOWNLOAD_SECONDS) as response:
            _check(response)
            async for chunk in _chunks(response):
                yield chunk

    def _is_theirs(self, address: str) -> bool:
        """Say whether a picture's address lies with the platform; no other is asked."""
        try:
            asked, root = urlsplit(address), urlsplit(self._settings.root)
            host, port = asked.hostname or "", asked.port
        except ValueError:
            return False
        if (asked.scheme, asked.netloc) == (root.scheme, root.netloc):
            return True
        known = asked.scheme in {"http", "https"} and port is None and not asked.username
        return known and host.endswith(_PICTURES)


def _notification(
    person: str, template: str, fields: Mapping[str, str], link: str, target: str
) -> dict[str, Any]:
    told: dict[str, Any] = {
        "touser": person,
        "template_id": template,
        "data": {name: {"value": value} for name, value in fields.items()},
    }
    return told | ({link: target} if target else {})


def _check(response: aiohttp.ClientResponse) -> None:
    if response.status != _OK:
        raise UnknownError(f"http-{response.status}")
    length = response.content_length
    if length is not None and length > LARGEST:
        raise FileGone("too-big", length)


async def _chunks(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    taken = 0
    async for chunk in response.content.iter_chunked(_CHUNK):
        taken += len(chunk)
        if taken > LARGEST:
            raise FileGone("too-big")
        yield chunk


def _gone(fault: RefusedError) -> Exception:
    """Return the same news for who fetches: a file that never comes is not tried again."""
    reason = {Deed.GONE: "expired", Deed.WITHOUT: "no-rights"}.get(fault.refusal.deed)
    return fault if reason is None else FileGone(reason)
