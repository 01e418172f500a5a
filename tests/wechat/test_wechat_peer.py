"""Does the platform of the tests behave as the real one, and does our door fit it?"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from peers.wechat import WeChatPeer

from bot.channels.wechat.content import Codec
from bot.channels.wechat.envelope import SUCCESS, Envelope, Refused
from bot.channels.wechat.reply import passive
from bot.channels.wechat.settings import WeChatSettings
from clues.speech import FileKind, Inbound, Sign


@dataclass
class Door:
    """A hook of the product's own parts, with a conversation that says what it is told to."""

    settings: WeChatSettings
    answers: Callable[[Inbound], Awaitable[str]]
    events: list[Inbound] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.envelope = Envelope(self.settings)
        self.codec = Codec(
            source=self.settings.source, lookup=lambda told: hashlib.sha256(told.encode()).digest()
        )

    async def post(self, request: web.Request) -> web.Response:
        """Answer one message."""
        now = datetime.now(UTC)
        found = self.envelope.open(request.query, await request.read(), now=now)
        if isinstance(found, Refused):
            return web.Response(status=found.status, body=found.body)
        heard = self.codec.read(found.fields, now)
        if not isinstance(heard, Inbound):
            return web.Response(body=SUCCESS)
        self.events.append(heard)
        said = await self.answers(heard)
        body = passive(self.settings, found, said, now=now, chance=lambda size: b"c" * size)
        return web.Response(body=body if said else SUCCESS)

    async def get(self, request: web.Request) -> web.Response:
        """Answer the page of the platform."""
        echo = self.envelope.echo(request.query, now=datetime.now(UTC))
        return web.Response(status=403 if echo is None else 200, body=echo)


async def repeats(event: Inbound) -> str:
    """Say what was said."""
    return f"听到：{event.words or event.sign or event.files[0].kind}"


@pytest.fixture
async def peer() -> AsyncIterator[WeChatPeer]:
    """Give the far end of one account."""
    async with await WeChatPeer.start() as made:
        yield made


@pytest.fixture
async def door(peer: WeChatPeer) -> AsyncIterator[Door]:
    """Give a hook the peer brings its messages to."""
    account = peer.account
    made = Door(
        WeChatSettings(
            app_id=account.app_id,
            app_secret=account.secret,
            token=account.token,
            aes_key=account.aes_key,
            allow_plain=True,
        ),
        repeats,
    )
    app = web.Application()
    app.router.add_post("/hooks/wechat", made.post)
    app.router.add_get("/hooks/wechat", made.get)
    async with TestServer(app) as server:
        peer.postman.hook = str(server.make_url("/hooks/wechat"))
        yield made


async def test_the_address_can_be_saved(peer: WeChatPeer, door: Door) -> None:
    """The platform's page gets its word back."""
    assert await peer.postman.checks()


@pytest.mark.parametrize("plain", [False, True])
async def test_a_person_is_heard_and_answered(peer: WeChatPeer, door: Door, *, plain: bool) -> None:
    """Words, files, a place, a follow and a press come in, and each has its answer."""
    peer.postman.plain = plain
    person = peer.person()
    answers = [
        await person.follows("toll-7"),
        await person.says("罚款 ]]> <200>&元"),
        await person.taps("1", "7"),
        await person.sends_photo(),
        await person.sends_voice(),
        await person.sends_video(),
        await person.sends_location(41.8, 123.4, "浑河大桥"),
        await person.scans("toll-8"),
        await person.clicks("/report"),
    ]
    await person.enters()
    await person.unfollows()

    assert [
        "听到：/start toll-7", "听到：罚款 ]]＞ <200>&元", "听到：1", "听到：photo", "听到：voice",
        "听到：video", "听到：浑河大桥", "听到：/start toll-8", "听到：/report",
    ] == answers  # fmt: skip
    assert [Sign.BLOCKED] == [each.sign for each in door.events if each.sign]
    assert FileKind.PHOTO is door.events[3].files[0].kind
    assert answers == person.heard
    assert {200} == {each.status for each in peer.deliveries}


async def test_no_answer_in_time_brings_the_message_again(peer: WeChatPeer, door: Door) -> None:
    """Cut after the patience, three more times, always with the same number."""
    peer.postman.patience = 0.15
    slow = [0.4, 0.4, 0.0]

    async def slowly(event: Inbound) -> str:
        await asyncio.sleep(slow.pop(0))
        return "到了"

    door.answers = slowly
    answer = await peer.person().says("你好")

    assert "到了" == answer
    assert [0, 0, 200] == [each.status for each in peer.deliveries]
    assert 1 == len({each.event for each in door.events})


async def test_four_failures_show_the_person_a_fault(peer: WeChatPeer, door: Door) -> None:
    """The sentence of the platform, which no answer of ours must ever cause."""
    door.settings = WeChatSettings(app_id="x", app_secret="x", token="another")
    door.envelope = Envelope(door.settings)
    answer = await peer.person().says("你好")

    assert "出现故障" in (answer or "")
    assert [403] * 4 == [each.status for each in peer.deliveries]
