"""What becomes of a message on its way to Telegram, in fair weather and in foul?"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from peers.bot_api.platform import DOWNLOAD_LARGEST
from peers.telegram import TelegramPeer
from telegram.error import NetworkError, TelegramError

from bot.channels.telegram.client import Client
from bot.channels.telegram.pace import Pace, Rates
from bot.channels.telegram.sender import TelegramChannel
from bot.channels.telegram.settings import TelegramSettings
from handlers.dialog.render import Button
from scheduler.sending import (
    Declined,
    FileGone,
    Later,
    MovedTo,
    NotSent,
    Outgoing,
    Sent,
    Unknown,
)

ME = 1001
FAST = Rates(private_a_second=1000, private_burst=1000, all_a_second=1000)
HELLO = Outgoing(address=str(ME), text="您好")
YES = (Button("是", "q.yes..1.mac"), Button("不是", "q.no..1.mac"))


def settings(peer: TelegramPeer) -> TelegramSettings:
    """Return what a bot is told to reach the peer."""
    return TelegramSettings(
        token=peer.token, api_root=f"{peer.root}/", rates=FAST, read_seconds=0.3, poll_seconds=1
    )


@pytest.fixture
async def client(telegram_peer: TelegramPeer) -> AsyncIterator[Client]:
    """Give an open client."""
    made = Client(settings(telegram_peer))
    await made.open()
    yield made
    await made.close()


@pytest.fixture
async def channel(client: Client, telegram_peer: TelegramPeer) -> TelegramChannel:
    """Give a channel to a person who has spoken."""
    await telegram_peer.person(ME).says("你好")
    return TelegramChannel(client, Pace(FAST))


async def test_a_question_is_sent_edited_and_stripped(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """One message lives through all three; each answer names it."""
    citizen = telegram_peer.person(ME)
    sent = await channel.send(replace(HELLO, text="路上被罚款了吗？", buttons=YES))
    assert isinstance(sent, Sent)
    edit = replace(HELLO, text="✓ 是 <b>&", buttons=YES[:1], edits=sent.message)
    edited = await channel.send(edit)
    shown = citizen.screen[-1]
    stripped = await channel.send(replace(HELLO, text="", edits=sent.message, strips=True))

    assert [sent, sent] == [edited, stripped]
    assert ("✓ 是 <b>&", (("是",),)) == (shown.text, shown.buttons)
    assert ("✓ 是 <b>&", ()) == (citizen.screen[-1].text, citizen.screen[-1].buttons)
    assert all("parse_mode" not in call.params for call in telegram_peer.calls)


async def test_an_edit_that_changes_nothing_is_sent(channel: TelegramChannel) -> None:
    """A repeated edit finds its work done."""
    sent = await channel.send(HELLO)
    assert isinstance(sent, Sent)

    assert sent == await channel.send(replace(HELLO, edits=sent.message))


async def test_an_edit_of_a_message_that_is_gone_becomes_a_new_one(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The person deleted it: the question still reaches him."""
    outcome = await channel.send(replace(HELLO, edits="999", buttons=YES))

    assert isinstance(outcome, Sent)
    assert ("您好", ("是", "不是")) == (
        telegram_peer.person(ME).screen[-1].text,
        telegram_peer.person(ME).screen[-1].labels,
    )
    assert Sent("998") == await channel.send(replace(HELLO, edits="998", strips=True))


async def test_buttons_stand_in_pairs_when_they_are_short(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """Eight Chinese characters are short, nine are not; a number is there to be copied."""
    labels = ("是", "一二三四五六七八", "一二三四五六七八九", "不知道", "编号")
    buttons = tuple(Button(label, f"t{at}") for at, label in enumerate(labels[:4]))
    await channel.send(replace(HELLO, buttons=(*buttons, Button("编号", "", copies="2026-1"))))

    seen = telegram_peer.person(ME).screen[-1]
    assert (labels[:2], labels[2:3], labels[3:]) == seen.buttons
    copied = seen.button("编号")
    assert copied is not None
    assert {"text": "2026-1"} == copied["copy_text"]


async def test_a_button_may_open_an_address(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """It asks nothing of us when it is pressed."""
    address = "https://report.example.org/enter/move-x"
    await channel.send(replace(HELLO, buttons=(Button("打开网页", "", link=address),)))

    assert {"text": "打开网页", "url": address} == telegram_peer.person(ME).screen[-1].button(
        "打开网页"
    )


async def test_an_address_the_platform_does_not_take_stands_in_the_text(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """Its other buttons and its words arrive all the same: a code may be among them."""
    opens = Button("打开网页", "", link="http://localhost/x")
    await channel.send(replace(HELLO, buttons=(opens, Button("是", "t1"))))

    seen = telegram_peer.person(ME).screen[-1]
    assert ("您好\nhttp://localhost/x", ("是",)) == (seen.text, seen.labels)


async def test_a_long_text_is_cut_at_a_sentence(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """Nothing is lost, the buttons stand under the end, and the outcome names that message."""
    text = "这一句有十个字左右吧。" * 800 + "完"
    outcome = await channel.send(replace(HELLO, text=text, buttons=YES))

    shown = [seen for seen in telegram_peer.person(ME).screen if seen.by_bot]
    assert text == "".join(seen.text for seen in shown)
    assert all(seen.text.endswith("。") and not seen.labels for seen in shown[:-1])
    assert ("是", "不是") == shown[-1].labels
    assert Sent(str(shown[-1].message_id)) == outcome


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        ("blocked", "blocked"),  # the person stopped the bot
        ("stranger", "never-started"),  # never spoke to it
        ("unknown", "chat-not-found"),  # no such chat
    ],
)
async def test_a_chat_that_is_closed_is_closed_for_good(
    channel: TelegramChannel, telegram_peer: TelegramPeer, standing: str, reason: str
) -> None:
    """A permanent refusal says why, in a word that does not change."""
    if standing != "unknown":
        telegram_peer.person(2002)
    if standing == "blocked":
        await telegram_peer.person(2002).blocks()

    assert Declined(reason, permanent=True) == await channel.send(replace(HELLO, address="2002"))


async def test_a_group_that_moved_tells_its_new_name(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The row can follow it."""
    grown = telegram_peer.upgrade(telegram_peer.group(-700))

    assert MovedTo(str(grown.id)) == await channel.send(replace(HELLO, address="-700"))


async def test_a_flooded_chat_waits_alone(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The platform's pause holds that chat without asking again, and nobody else."""
    await telegram_peer.person(1002).says("在")
    telegram_peer.fault(kind="429", chat=ME, seconds=3)
    told = await channel.send(HELLO)
    start = time.monotonic()
    other = await channel.send(replace(HELLO, address="1002"))
    again = await channel.send(HELLO)

    assert Later(3.0, "flooded") == told
    assert isinstance(other, Sent)
    assert isinstance(again, Later)
    assert 2 < again.seconds <= 3
    assert time.monotonic() - start < 1
    assert len(telegram_peer.calls_to("sendMessage", chat=ME)) == 1


async def test_three_floods_at_once_pause_everybody(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """Then it is the bot that is too fast, not one chat."""
    for person in (1002, 1003, 1004):
        await telegram_peer.person(person).says("在")
        telegram_peer.fault(kind="429", chat=person, seconds=2)
        await channel.send(replace(HELLO, address=str(person)))

    assert isinstance(await channel.send(HELLO), Later)


@pytest.mark.parametrize(
    ("kind", "arrived"),
    [
        ("cut-before", False),  # cut while the call was on its way
        ("cut-after", True),  # cut when it had been carried out
        ("late", True),  # the answer took too long
    ],
)
async def test_a_cut_line_leaves_the_outcome_open(
    channel: TelegramChannel, telegram_peer: TelegramPeer, kind: str, *, arrived: bool
) -> None:
    """From here both cuts look the same, so neither is called a failure."""
    telegram_peer.fault(kind=kind, method="sendMessage", seconds=0.6)
    outcome = await channel.send(HELLO)
    await asyncio.sleep(0.4)

    assert isinstance(outcome, Unknown)
    assert arrived == any(seen.by_bot for seen in telegram_peer.person(ME).screen)


async def test_a_refused_connection_surely_sent_nothing(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """While the platform is away a message may be tried again without a second thought."""
    await telegram_peer.goes_down()
    refused = await channel.send(HELLO)
    await telegram_peer.comes_back()

    assert isinstance(refused, NotSent)
    assert isinstance(await channel.send(HELLO), Sent)


async def test_a_gateways_error_means_that_nothing_was_sent(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """A 502 is tried again, message and edit alike."""
    sent = await channel.send(HELLO)
    assert isinstance(sent, Sent)
    telegram_peer.fault(kind="502", times=2)

    assert NotSent("http-502") == await channel.send(HELLO)
    edit = replace(HELLO, text="改", edits=sent.message)
    assert NotSent("http-502") == await channel.send(edit)


@pytest.mark.parametrize("status", [200, 302, 403, 404, 502])
async def test_what_a_gateway_says_is_not_the_platforms_word(status: int) -> None:
    """A page from in between neither delivers a message nor closes a chat; it tells no token."""
    token = "7000000001:AAE-made-up"

    async def page(request: web.Request) -> web.Response:
        return web.Response(status=status, text=f"<html>{request.path}</html>")

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", page)
    async with TestServer(app, host="127.0.0.1") as gateway:
        root = str(gateway.make_url("/"))
        client = Client(TelegramSettings(token=token, api_root=root))
        await client.open()
        sent = await TelegramChannel(client, Pace()).send(HELLO)
        told = await _fails(client.bot.get_me())
        await client.close()

    assert (NotSent if status == 502 else Unknown)(f"http-{status}") == sent
    assert "AAE-made-up" not in told


async def test_a_long_edit_goes_on_below(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The message that is there takes the beginning, a new one the end and the buttons."""
    first = await channel.send(replace(HELLO, buttons=YES))
    assert isinstance(first, Sent)
    last = await channel.send(
        replace(HELLO, text="一句话。" * 1500, buttons=YES, edits=first.message)
    )

    shown = [seen for seen in telegram_peer.person(ME).screen if seen.by_bot]
    assert [(True, ()), (False, ("是", "不是"))] == [(each.edited, each.labels) for each in shown]
    assert Sent(str(shown[-1].message_id)) == last


async def test_a_message_cut_between_two_parts_is_not_begun_again(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The second part is tried once more by itself."""
    await channel.send(HELLO)
    telegram_peer.fault(kind="slow", method="sendMessage", seconds=0.05)
    sending = asyncio.create_task(channel.send(replace(HELLO, text="一句话。" * 1500)))
    await asyncio.sleep(0.02)
    telegram_peer.fault(kind="429", method="sendMessage", seconds=1)

    assert isinstance(await sending, Sent)
    assert len([seen for seen in telegram_peer.person(ME).screen if seen.by_bot]) == 3


async def test_a_file_comes_in_pieces(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """What was sent is what is fetched."""
    content = bytes(range(256)) * 1024
    await telegram_peer.person(ME).sends_document(content)
    ref = telegram_peer.person(ME).screen[-1].wire["document"]["file_id"]
    pieces = [piece async for piece in channel.fetch(ref)]

    assert content == b"".join(pieces)
    assert len(pieces) > 1


async def test_a_file_that_is_too_big_says_so(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """The person is told what to do about it, so the reason is a stable word."""
    await telegram_peer.person(ME).sends_document(DOWNLOAD_LARGEST + (1 << 20))  # 21 MB
    ref = telegram_peer.person(ME).screen[-1].wire["document"]["file_id"]

    with pytest.raises(FileGone, match="too-big"):
        _ = [piece async for piece in channel.fetch(ref)]


@pytest.mark.parametrize(("method", "kind"), [("getFile", "400"), ("file", "404"), ("file", "403")])
async def test_a_file_that_is_away_for_a_moment_comes_at_the_next_try(
    channel: TelegramChannel, telegram_peer: TelegramPeer, method: str, kind: str
) -> None:
    """Its path is asked for anew each time, and nobody says that it is gone."""
    await telegram_peer.person(ME).sends_document(b"a photo")
    ref = telegram_peer.person(ME).screen[-1].wire["document"]["file_id"]
    telegram_peer.fault(kind=kind, method=method)
    with pytest.raises(NetworkError):
        _ = [piece async for piece in channel.fetch(ref)]
    pieces = [piece async for piece in channel.fetch(ref)]

    assert b"a photo" == b"".join(pieces)
    assert 2 == len(telegram_peer.calls_to("getFile"))


async def test_a_press_is_answered_and_a_failure_is_nobodys_trouble(
    channel: TelegramChannel, telegram_peer: TelegramPeer
) -> None:
    """A toast is shown; one for an old press, or without a platform, changes nothing."""
    citizen = telegram_peer.person(ME)
    await channel.send(replace(HELLO, buttons=YES))
    act = await citizen.presses("是")
    await channel.answer(act.query_id, "好" * 300)
    toast = await citizen.answered(act)
    await channel.answer("1", None)
    await telegram_peer.goes_down()
    await channel.answer(act.query_id, "好")

    assert "好" * 200 == toast.text


async def test_the_token_is_in_no_error_and_no_log(
    client: Client, telegram_peer: TelegramPeer, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither our calls nor the library's own tell it, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    told: list[str] = [repr(settings(telegram_peer))]
    for kind in ("502", "cut-before", "late", "403", "429"):
        telegram_peer.fault(kind=kind, times=2, seconds=0.6)
        told += [await _fails(client.bot.get_me()), await _fails(client.call("getMe"))]
    await telegram_peer.goes_down()
    told += [await _fails(client.bot.get_me()), await _fails(client.call("getMe"))]
    told += [record.getMessage() + str(record.exc_info) for record in caplog.records]

    secret = telegram_peer.token.partition(":")[2]
    assert [] == [each for each in told if secret in each]
    assert sum("NotSent" in each for each in told) == 2


async def test_a_proxy_that_cannot_work_is_refused_at_once(telegram_peer: TelegramPeer) -> None:
    """A wrong setting is told at start, without quoting its password."""
    wrong = replace(settings(telegram_peer), proxy="socks5://user:secret@127.0.0.1")

    with pytest.raises(ValueError, match="must begin with") as told:
        Client(wrong)
    assert "secret" not in str(told.value)


async def _fails(call: object) -> str:
    """Return everything an error would put into a log."""
    assert hasattr(call, "__await__")
    try:
        return repr(await call)
    except TelegramError as fault:
        chain = [fault, fault.__cause__, fault.__context__]
        return f"{type(fault).__name__} {chain!r} {fault}"
