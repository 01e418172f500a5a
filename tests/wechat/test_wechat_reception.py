"""What is answered when the turn is slow, does not keep, or breaks?"""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from peers.official.account import Account
from peers.wechat import pack, unpack

from bot.channels.wechat.content import Codec, Consents
from bot.channels.wechat.reception import Behind, Reception
from bot.channels.wechat.settings import WeChatSettings
from bot.nursery import Nursery
from clues.speech import Inbound
from desk.answering import Answer
from desk.turn import Turned
from storage.database import Busy, Unstored

ACCOUNT = Account()
ME = "oMe0000000000000000000000000"


@dataclass
class Door:
    """A door whose turns come to what the test says."""

    turns: list[Callable[[], Awaitable[Turned]]]
    sent: list[Turned] = field(default_factory=list)
    released: list[str] = field(default_factory=list)
    heard: list[Inbound] = field(default_factory=list)

    async def __call__(self, inbound: Inbound, raw: bytes = b"") -> Turned:
        """Take the next turn."""
        self.heard.append(inbound)
        return await self.turns.pop(0)()

    def answered(self, turned: Turned) -> None:
        """Note it."""
        self.sent.append(turned)

    async def late(self, inbound: Inbound, turned: Turned) -> None:
        """Note it."""
        self.released.append(inbound.event)


def says(text: str, after: float = 0.0) -> Callable[[], Awaitable[Turned]]:
    """Return a turn that says *text* after so many seconds."""

    async def turn() -> Turned:
        await asyncio.sleep(after)
        return Turned(answer=Answer(text, (1,)))

    return turn


def fails(fault: Exception, after: float = 0.0) -> Callable[[], Awaitable[Turned]]:
    """Return a turn that ends with *fault*."""

    async def turn() -> Turned:
        await asyncio.sleep(after)
        raise fault

    return turn


@dataclass
class House:
    """A reception with a door behind it, and the platform in front."""

    reception: Reception
    door: Door

    async def says(self, text: str, number: int = 1) -> str | None:
        """Bring a text and return what the person reads, None for ``success``."""
        document = (
            f"<xml><ToUserName>gh</ToUserName><FromUserName>{ME}</FromUserName>"
            f"<CreateTime>1</CreateTime><MsgType>text</MsgType><Content>{text}</Content>"
            f"<MsgId>{number}</MsgId></xml>"
        )
        parcel = pack(ACCOUNT, ME, document.encode())
        status, body = await self.reception.take(parcel.query, parcel.body)
        assert 200 == status
        return None if body == b"success" else unpack(ACCOUNT, body)["Content"]


@pytest.fixture
async def house(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Give a reception that waits a tenth of a second for its turns."""
    monkeypatch.setattr("bot.channels.wechat.reception.KEPT_AGAIN_AFTER", (0.01, 0.02))
    settings = WeChatSettings(
        app_id=ACCOUNT.app_id,
        app_secret="",
        token=ACCOUNT.token,
        aes_key=ACCOUNT.aes_key,
    )
    nursery, door = Nursery(), Door([])
    reception = Reception(
        settings,
        codec=Codec(source="wechat:wx", lookup=lambda told: hashlib.sha256(told.encode()).digest()),
        behind=Behind(door=door, consent=_nothing, say=lambda key: f"[{key}]"),
        clock=lambda: datetime.now(UTC),
        chance=lambda size: b"c" * size,
        nursery=nursery,
        within=0.1,
    )
    yield House(reception, door)
    await nursery.close(patience=1.0)


async def _nothing(_: Consents) -> None:
    """Nobody was asked."""


async def test_in_time_the_words_go_back_and_are_noted(house: House) -> None:
    """What was answered is not pushed."""
    house.door.turns = [says("好")]

    assert "好" == await house.says("1")
    assert (1, []) == (len(house.door.sent), house.door.released)


async def test_too_late_is_success_and_the_words_go_another_way(house: House) -> None:
    """Once, however often the platform asked meanwhile."""
    house.door.turns = [says("好", after=0.3), says("好", after=0.3)]
    answers = await asyncio.gather(house.says("1"), house.says("1"))
    await asyncio.sleep(0.7)

    assert [None, None] == answers
    assert (["1"], []) == (house.door.released, house.door.sent)


async def test_a_repeat_in_time_takes_the_answer_of_a_late_one(house: House) -> None:
    """The first request is given up, the second is answered: nothing is pushed."""
    house.door.turns = [says("好", after=0.15), says("好")]
    first = asyncio.create_task(house.says("1"))
    await asyncio.sleep(0.12)
    second = await house.says("1")
    await asyncio.sleep(0.1)

    assert (None, "好") == (await first, second)
    assert (1, []) == (len(house.door.sent), house.door.released)


@pytest.mark.parametrize("fault", [Busy("full"), Unstored("disk")])
async def test_what_was_not_kept_is_said(house: House, fault: Exception) -> None:
    """A fixed text from memory; the person sends it again."""
    house.door.turns = [fails(fault)]

    assert "[down]" == await house.says("1")


async def test_what_was_answered_with_nothing_is_handed_in_until_it_is_kept(house: House) -> None:
    """The platform does not ask again after ``success``, so we do."""
    house.door.turns = [fails(Unstored("lock"), after=0.2), fails(Busy("full")), says("好")]
    answer = await house.says("1")
    await asyncio.sleep(0.5)

    assert (None, ["1"]) == (answer, house.door.released)
    assert 3 == len(house.door.heard)


async def test_a_fault_is_success_and_no_traceback(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names a digest and the kind of fault; nothing of what was said."""
    house.door.turns = [fails(ZeroDivisionError("他的话"))]
    with caplog.at_level(logging.INFO):
        answer = await house.says("他的话")

    assert answer is None
    assert "ZeroDivisionError" in caplog.text
    assert "Traceback" not in caplog.text
    assert "他的话" not in caplog.text


async def test_one_person_is_served_in_order(house: House) -> None:
    """A slow first message is not overtaken by a quick second one."""
    house.door.turns = [says("一", after=0.05), says("二")]
    answers = await asyncio.gather(house.says("a", 1), house.says("b", 2))

    assert ["一", "二"] == answers
    assert ["a", "b"] == [each.words for each in house.door.heard]
