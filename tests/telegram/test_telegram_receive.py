"""What is acknowledged, in which order, and when does a pressed button stop spinning?"""

import asyncio
import hashlib
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from aiohttp import web
from peers.telegram import TelegramPeer

from bot.channels.telegram import Mode, Rates, Telegram, TelegramSettings, Voice
from clues.speech import Choice, Inbound, Sign, Words
from desk.turn import Turned
from handlers.dialog.render import Button
from handlers.dialog.tokens import token
from scheduler.sending import Later, Outgoing, Sent
from storage.database import Busy, Unstored

ME, YOU = 1001, 1002
SECRET = "made-up_secret"
FAST = Rates(private_a_second=1000, private_burst=1000, all_a_second=1000, group_a_minute=60)
VOICE = Voice(
    toast=lambda turned: turned.toast.key if turned.toast else None,
    say=lambda key, language: f"{key} {language or ''}".strip(),
)
Deed = Callable[[Inbound], Awaitable[Turned | None]]


def lookup(address: str) -> bytes:
    """Return what stands for an address."""
    return address.encode()


def mac(given: bytes) -> bytes:
    """Return a keyed hash as the house makes one."""
    return hashlib.blake2b(given, key=b"key").digest()


class Desk:
    """Stands behind the door: commits, or fails as it is told."""

    def __init__(self) -> None:
        self.kept: list[Inbound] = []
        self.raws: list[bytes] = []
        self.fails: dict[str, list[Exception]] = defaultdict(list)
        self.slow: dict[str, float] = {}

    async def door(self, inbound: Inbound, raw: bytes) -> Turned:
        """Commit one event."""
        self.raws.append(raw)
        await asyncio.sleep(self.slow.get(inbound.words, 0) + self.slow.get("press", 0))
        if self.fails[inbound.words]:
            raise self.fails[inbound.words].pop(0)
        repeat = any(each.event == inbound.event for each in self.kept)
        self.kept.append(inbound)
        stale = Words("button-foreign" if "forged" in inbound.facts else "button-stale")
        return Turned(repeat=repeat, toast=stale if inbound.choice is not None else None)

    @property
    def words(self) -> list[str]:
        """Return what was committed, in order."""
        return [each.words for each in self.kept]


def bot(peer: TelegramPeer, mode: Mode = Mode.POLLING, hook_url: str = "") -> Telegram:
    """Return a bot at the peer."""
    settings = TelegramSettings(
        token=peer.token,
        api_root=peer.root,
        rates=FAST,
        read_seconds=0.5,
        poll_seconds=1,
        mode=mode,
        secret=SECRET,
        hook_url=hook_url,
    )
    return Telegram(settings, lookup=lookup, mac=mac, clock=lambda: datetime.now(UTC))


@pytest.fixture
def desk() -> Desk:
    """Give what stands behind the door."""
    return Desk()


@pytest.fixture
async def telegram(telegram_peer: TelegramPeer) -> AsyncIterator[Telegram]:
    """Give a bot that is not started yet."""
    made = bot(telegram_peer)
    yield made
    await made.stop()


@pytest.fixture
async def hooked(telegram_peer: TelegramPeer, desk: Desk) -> AsyncIterator[Telegram]:
    """Give a bot that receives by webhook, with a server before it."""
    made: list[Telegram] = []

    async def hook(request: web.Request) -> web.Response:
        status, reply = await made[0].hook(request.headers, await request.read())
        return web.json_response(reply, status=status) if reply else web.Response(status=status)

    app = web.Application()
    app.router.add_post("/hooks/telegram", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    made.append(bot(telegram_peer, Mode.WEBHOOK, f"http://127.0.0.1:{port}/hooks/telegram"))
    await made[0].start(desk.door, VOICE)
    yield made[0]
    await telegram_peer.stop()
    await made[0].stop()
    await runner.cleanup()


async def until(look: Callable[[], Any], seconds: float = 6.0) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not look():  # noqa: ASYNC110 - what is waited for rings no bell
            await asyncio.sleep(0.02)


async def test_what_waited_is_committed_before_start_returns(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Only then may the outbox of a dead process be adopted."""
    for text in ("一", "二"):
        await telegram_peer.person(ME).says(text)
    await telegram.start(desk.door, VOICE)

    assert ["一", "二"] == desk.words
    assert orjson.loads(desk.raws[0])["message"]["text"] == "一"
    await telegram_peer.confirmed()
    assert telegram.health().ready
    assert telegram.counts == {"message": 2}


@pytest.mark.parametrize(
    "fault",
    [
        Busy(),  # the queue of writers is full
        Unstored("disk full"),  # the database could not keep it
        RuntimeError("a fault of ours"),  # nobody foresaw it
    ],
)
async def test_an_update_that_was_not_kept_comes_again(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, fault: Exception
) -> None:
    """The offset stays before it; what others said after it is a repeat, and nothing is lost."""
    desk.fails["二"] = [fault]
    await telegram.start(desk.door, VOICE)
    for person, text in ((ME, "一"), (ME, "二"), (ME, "三"), (YOU, "四")):
        await telegram_peer.person(person).says(text)
    await telegram_peer.confirmed()

    mine = [each.words for each in desk.kept if each.address == str(ME)]
    assert ["一", "二", "三"] == list(dict.fromkeys(mine))
    assert "四" in desk.words
    assert telegram.counts["unstored"] >= 1


async def test_while_the_door_is_shut_nothing_is_confirmed(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """A restart finds everything still there."""
    desk.fails["一"] = [Unstored("away")] * 99
    await telegram.start(desk.door, VOICE)
    await telegram_peer.person(ME).says("一")
    await until(lambda: len(desk.raws) >= 2)
    await telegram.stop()
    assert telegram_peer.pending == 1

    second = bot(telegram_peer)
    desk.fails.clear()
    await second.start(desk.door, VOICE)
    await telegram_peer.confirmed()
    await second.stop()

    assert ["一"] == desk.words


async def test_each_person_is_heard_in_order_and_nobody_waits_for_another(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """A slow turn holds its own line only."""
    desk.slow["慢"] = 0.4
    for person, text in ((ME, "慢"), (ME, "后"), (YOU, "快")):
        await telegram_peer.person(person).says(text)
    await telegram.start(desk.door, VOICE)

    assert ["快", "慢", "后"] == desk.words


async def test_a_stuck_turn_does_not_keep_others_from_being_fetched(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """It is fetched again while it runs, and taken once all the same."""
    await telegram.start(desk.door, VOICE)
    desk.slow["慢"] = 4
    await telegram_peer.person(ME).says("慢")
    await asyncio.sleep(0.3)
    await telegram_peer.person(YOU).says("快")
    await until(lambda: desk.words == ["快"], 3)
    await telegram_peer.confirmed(8)

    assert ["快", "慢"] == desk.words


async def test_an_update_nobody_can_read_does_not_stop_the_stream(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """A kind not invented yet is heard as unread; one without a chat is passed over."""
    await telegram_peer.person(ME).sends({"kind_of_2031": {"x": [None]}})
    telegram_peer.platform.updates.add("message", {"odd": True}, chat=ME)
    await telegram_peer.person(ME).says("好")
    await telegram.start(desk.door, VOICE)
    await telegram_peer.confirmed()

    assert [Sign.UNREAD, None] == [each.sign for each in desk.kept]
    assert telegram.counts == {"unread": 1, "passed-over": 1, "message": 1}


async def test_a_repeated_update_reaches_the_door_again(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Its rows know; the receiver keeps no memory that a restart could lose."""
    act = await telegram_peer.person(ME).says("一")
    await telegram.start(desk.door, VOICE)
    await telegram_peer.confirmed()
    telegram_peer.redeliver(act.update_id)
    await until(lambda: len(desk.kept) == 2)

    assert desk.kept[0].event == desk.kept[1].event


@pytest.mark.parametrize(
    ("forged", "toast"),
    [
        (False, "button-stale"),  # ours: what the turn says
        (True, "button-foreign"),  # another person's: answered, never obeyed
    ],
)
async def test_a_press_is_answered_once_with_what_the_turn_says(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, *, forged: bool, toast: str
) -> None:
    """The button stops spinning within a second."""
    citizen = telegram_peer.person(ME)
    await citizen.says("在")
    await telegram.start(desk.door, VOICE)
    person = lookup(f"telegram:{telegram_peer.platform.me['id']}:{YOU if forged else ME}")
    made = token(mac, person, Choice(id="yes", label="是"), 1)
    sent = await telegram.channel.send(
        Outgoing(address=str(ME), text="？", buttons=(Button("是", made),))
    )
    act = await citizen.presses("是")
    shown = await citizen.answered(act)

    assert isinstance(sent, Sent)
    assert toast == shown.text
    assert shown.delay < 1
    assert len(telegram_peer.calls_to("answerCallbackQuery")) == 1


async def test_a_slow_turn_does_not_leave_the_button_spinning(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """After most of a second it is stopped without words, and not answered again."""
    citizen = telegram_peer.person(ME)
    await citizen.says("在")
    await telegram.start(desk.door, VOICE)
    desk.slow["press"] = 1.2
    act = await citizen.presses(data="x", message_id=1)
    shown = await citizen.answered(act)
    await telegram_peer.confirmed()

    assert ("", True) == (shown.text, shown.delay < 1)
    assert len(telegram_peer.calls_to("answerCallbackQuery")) == 1


async def test_a_press_that_was_not_kept_is_answered_once_and_taken_later(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """The person reads that the system is down; when it comes again, no second toast."""
    citizen = telegram_peer.person(ME)
    await citizen.says("在")
    await telegram.start(desk.door, VOICE)
    desk.fails[""] = [Unstored("away")]
    act = await citizen.presses(data="x", message_id=1)
    shown = await citizen.answered(act)
    await telegram_peer.confirmed()

    assert "down zh" == shown.text
    assert len([each for each in desk.kept if each.choice == "x"]) == 1
    assert len(telegram_peer.calls_to("answerCallbackQuery")) == 1


async def test_a_group_is_told_once_an_hour_and_never_gets_a_turn(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Nothing said in a group is kept, not even that it exists."""
    group = telegram_peer.group(-700)
    citizen = telegram_peer.person(ME).within(group)
    for text in ("举报", "/report@clueline_bot", "喂"):
        await citizen.says(text)
    await telegram.start(desk.door, VOICE)
    await citizen.sees("group-private")
    await telegram_peer.confirmed()

    assert [] == desk.kept
    assert len(telegram_peer.calls_to("sendMessage", chat=-700)) == 1


async def test_a_group_whose_turn_it_is_not_is_told_a_moment_later(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """The burst of the group is used up: the hint waits for its place, and is not dropped."""
    citizen = telegram_peer.person(ME).within(telegram_peer.group(-700))
    await telegram.start(desk.door, VOICE)
    before = Outgoing(address="-700", text="前", urgent=True)
    used_up = [await telegram.channel.send(before) for _ in range(int(FAST.group_burst) + 1)]
    for text in ("举报", "喂"):
        await citizen.says(text)
    await citizen.sees("group-private", timeout=5)

    assert isinstance(used_up[-1], Later)
    assert len(telegram_peer.calls_to("sendMessage", chat=-700)) == FAST.group_burst + 1


async def test_a_group_that_could_not_be_told_is_told_at_the_next_word(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """The platform was down: nobody heard anything, so the hour has not begun."""
    citizen = telegram_peer.person(ME).within(telegram_peer.group(-700))
    telegram_peer.fault(kind="502", method="sendMessage")
    await telegram.start(desk.door, VOICE)
    await citizen.says("举报")
    await until(lambda: telegram_peer.calls_to("sendMessage", chat=-700))
    for text in ("喂", "在吗"):  # the first may come before the bot has read the refusal
        await citizen.says(text)
        await asyncio.sleep(0.3)
    await citizen.sees("group-private", timeout=5)

    assert len(telegram_peer.calls_to("sendMessage", chat=-700)) == 2


async def test_an_outage_of_the_platform_is_survived(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Polling goes on with fresh connections; the outage is one line in the log."""
    await telegram.start(desk.door, VOICE)
    await telegram_peer.goes_down()
    await asyncio.sleep(2.5)
    await telegram_peer.comes_back()
    await telegram_peer.person(ME).says("回来了")
    await until(lambda: desk.words, 10)

    assert len([each for each in caplog.records if "no answer" in each.getMessage()]) == 1


async def test_a_second_process_is_named_in_the_log(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Two pollers throw each other out; the operator reads what to do, and both go on."""
    other = bot(telegram_peer)
    await telegram.start(desk.door, VOICE)
    await other.start(desk.door, VOICE)
    await until(lambda: "409" in caplog.text)
    await other.stop()
    await telegram_peer.person(ME).says("一")
    await until(lambda: desk.words)

    assert "only one process" in caplog.text


async def test_a_refused_token_ends_polling_with_a_sentence(
    telegram_peer: TelegramPeer, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Asking again would not help; the health says why nothing comes in."""
    settings = TelegramSettings(token="1:other", api_root=telegram_peer.root)
    stranger = Telegram(settings, lookup=lookup, mac=mac, clock=lambda: datetime.now(UTC))
    await stranger.start(desk.door, VOICE)
    health = stranger.health()
    await stranger.stop()

    assert (False, "token") == (health.ready, health.fault)
    assert "CLUELINE_TELEGRAM_TOKEN" in caplog.text
    assert "1:other" not in caplog.text


async def test_a_webhook_left_by_somebody_is_taken_down(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Polling and webhook exclude each other; what waited is not thrown away."""
    await telegram_peer.person(ME).says("一")
    telegram_peer.platform.webhook = {"url": "http://127.0.0.1:9/x", "secret": "", "most": 1}
    await telegram.start(desk.door, VOICE)

    assert {} == telegram_peer.platform.webhook
    assert ["一"] == desk.words


async def test_by_webhook_200_is_said_after_the_commit(
    telegram_peer: TelegramPeer, hooked: Telegram, desk: Desk
) -> None:
    """What was not kept is answered 503 and comes again, in order."""
    desk.fails["一"] = [Busy()]
    await telegram_peer.person(ME).says("一")
    await telegram_peer.person(ME).says("二")
    await until(lambda: desk.words == ["一", "二"])
    await telegram_peer.confirmed()

    assert [503, 200, 200] == [each.status for each in telegram_peer.deliveries]
    assert hooked.health().ready


async def test_by_webhook_the_toast_rides_on_the_reply(
    telegram_peer: TelegramPeer, hooked: Telegram
) -> None:
    """No call of its own is needed for a press that was committed in time."""
    citizen = telegram_peer.person(ME)
    await citizen.says("在")
    act = await citizen.presses(data="x", message_id=1)
    shown = await citizen.answered(act)

    assert "button-foreign" == shown.text
    assert {"message": 1, "press": 1} == hooked.counts
    assert len(telegram_peer.calls_to("answerCallbackQuery")) == 1


async def test_by_webhook_a_press_that_was_not_kept_is_answered_by_itself(
    telegram_peer: TelegramPeer, hooked: Telegram, desk: Desk
) -> None:
    """A method on a refused delivery would not be carried out."""
    assert hooked.health().ready
    citizen = telegram_peer.person(ME)
    await citizen.says("在")
    await until(lambda: desk.words)
    desk.fails[""] = [Unstored("away")]
    shown = await citizen.answered(await citizen.presses(data="x", message_id=1))
    await telegram_peer.confirmed()

    assert "down zh" == shown.text
    assert len(telegram_peer.calls_to("answerCallbackQuery")) == 1


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b"{}", 403),  # no secret
        ({"X-Telegram-Bot-Api-Secret-Token": "wrong"}, b"{}", 403),  # another secret
        ({"X-Telegram-Bot-Api-Secret-Token": "密\udc80"}, b"{}", 403),  # not even ASCII
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"{}", 200),  # nothing in it
        ({"x-telegram-bot-api-secret-token": SECRET}, b"{", 200),  # never readable: not again
        ({"x-telegram-bot-api-secret-token": SECRET}, b"[" * 90_000, 200),  # a tower
        ({"x-telegram-bot-api-secret-token": SECRET}, b" " * ((1 << 20) + 1), 413),  # too large
    ],
)
async def test_who_knocks_at_the_webhook(
    hooked: Telegram, desk: Desk, headers: dict[str, str], body: bytes, status: int
) -> None:
    """Only the platform's secret opens; nothing sent makes it stumble."""
    assert (status, None) == await hooked.hook(headers, body)
    assert [] == desk.kept


async def test_without_a_secret_the_webhook_is_shut(telegram_peer: TelegramPeer) -> None:
    """A missing header must not match a missing setting."""
    settings = TelegramSettings(
        token=telegram_peer.token,
        mode=Mode.WEBHOOK,
        api_root=telegram_peer.root,
        hook_url="http://127.0.0.1:9/x",
    )
    open_door = Telegram(settings, lookup=lookup, mac=mac, clock=lambda: datetime.now(UTC))
    await open_door.start(Desk().door, VOICE)
    answered = await open_door.hook({}, b"{}")
    await open_door.stop()

    assert (403, None) == answered


async def test_menus_are_set_once_and_only_when_they_changed(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Each language has its own; staff see theirs before those of a citizen."""
    await telegram.start(desk.door, VOICE)
    known = {"report", "status", "admin"}

    def say(key: str, language: str) -> str:
        return f"{key} {language}"

    changed = [await telegram.publish_menus(say, known) for _ in range(2)]
    chinese = telegram_peer.commands(telegram_peer.person(ME, "zh"))
    english = telegram_peer.commands(telegram_peer.person(YOU, "ru"))
    await telegram.publish_staff_menu(say, known, chat=str(YOU), language="zh-Hans")
    staff = [each["command"] for each in telegram_peer.commands(telegram_peer.person(YOU, "zh"))]

    assert [6, 0] == changed
    assert ["command.report zh-Hans", "command.status zh-Hans"] == [
        each["description"] for each in chinese
    ]
    assert "command.report en" == english[0]["description"]
    assert ["admin", "report", "status"] == staff


async def test_a_platform_without_menus_stops_nothing(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """A menu is a comfort; its failure is a line in the log."""
    await telegram.start(desk.door, VOICE)
    telegram_peer.fault(kind="502", method="getMyCommands", times=2)

    assert await telegram.publish_menus(lambda key, _: key, {"report"}) == 0
    assert "menu" in caplog.text


async def test_nothing_is_logged_that_a_citizen_said(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Not at debug level, not when the door fails."""
    caplog.set_level(logging.DEBUG)
    desk.fails["张三收了三百元"] = [RuntimeError("door")]
    await telegram_peer.person(ME).says("张三收了三百元")
    await telegram.start(desk.door, VOICE)
    await telegram_peer.confirmed()

    assert "张三" not in caplog.text
    assert telegram_peer.token.partition(":")[2] not in caplog.text


async def test_the_way_to_the_bot_is_learnt_from_the_platform(
    telegram_peer: TelegramPeer, telegram: Telegram, desk: Desk
) -> None:
    """Notice page and poster name Telegram once a tap on it would arrive."""
    before = telegram.address
    await telegram.start(desk.door, VOICE)
    await until(lambda: telegram.address)

    assert not before
    assert f"https://t.me/{telegram_peer.platform.me['username']}" == telegram.address
