"""Does our Telegram far end speak the protocol that a real client library understands?"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import aiohttp
import pytest
from aiohttp import web
from peers.telegram import TelegramPeer
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.request import HTTPXRequest

ME = 1001
YES = InlineKeyboardMarkup([[InlineKeyboardButton("是", callback_data="v1.yes")]])


def library(peer: TelegramPeer, token: str | None = None) -> Bot:
    """Return the library's own client, pointed at the peer."""
    return Bot(
        token or peer.token,
        base_url=f"{peer.root}/bot",
        base_file_url=f"{peer.root}/file/bot",
        request=HTTPXRequest(read_timeout=2.0),
    )


@pytest.fixture
async def bot(telegram_peer: TelegramPeer) -> AsyncIterator[Bot]:
    """Give a started client."""
    async with library(telegram_peer) as client:
        yield client


async def test_the_library_starts_against_the_peer(bot: Bot) -> None:
    """The answer to getMe carries all that the library wants of a bot."""
    me = await bot.get_me()

    assert (True, "clueline_bot") == (me.is_bot, me.username)


async def test_a_wrong_token_is_unauthorized(telegram_peer: TelegramPeer) -> None:
    """A bot with another token learns that at its first call."""
    stranger = library(telegram_peer, "1:other")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()

    assert telegram_peer.calls == []


async def test_a_conversation_goes_both_ways(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """Words in, a question with a button out, a press in, an edit and a toast out."""
    citizen = telegram_peer.person(ME)
    await citizen.says("/start poster-7")
    (started,) = await bot.get_updates(timeout=1)
    asked = await bot.send_message(ME, "路上被罚款了吗？", reply_markup=YES)
    act = await citizen.presses("是")
    (pressed,) = await bot.get_updates(offset=started.update_id + 1, timeout=1)
    assert pressed.callback_query is not None
    await pressed.callback_query.answer("好的")
    await pressed.callback_query.edit_message_text("✓ 是")
    seen = await citizen.hears("✓ 是")
    toast = await citizen.answered(act)

    assert started.message is not None
    assert ("/start poster-7", "zh") == (
        started.message.text,
        started.message.from_user and started.message.from_user.language_code,
    )
    assert ("v1.yes", asked.message_id) == (pressed.callback_query.data, seen.message_id)
    assert (True, ()) == (seen.edited, seen.labels)
    assert toast.text == "好的"
    assert toast.delay < 1


async def test_every_kind_of_message_can_be_read(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """The library parses all that a citizen can send."""
    citizen = telegram_peer.person(ME)
    first = await citizen.says("第一句")
    await citizen.sends_album([b"one", b"two"], caption="两张")
    await citizen.sends_document(b"%PDF")
    await citizen.sends_voice()
    await citizen.sends_video(1000)
    await citizen.sends_sticker()
    await citizen.sends_location(28.7, 112.4)
    await citizen.sends_contact("13800000000")
    await citizen.edits(first.message_id, "改过的第一句")
    await citizen.blocks()

    updates = await bot.get_updates(timeout=1)

    albums = {u.message.media_group_id for u in updates[1:3] if u.message}
    assert len(albums) == 1
    assert updates[-2].edited_message is not None
    assert updates[-2].edited_message.text == "改过的第一句"
    assert updates[-1].my_chat_member is not None
    assert len(updates) == 11


async def test_an_update_comes_again_until_an_offset_confirms_it(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """A bot that dies before the next poll is given the same update."""
    await telegram_peer.person(ME).says("一")
    (first,) = await bot.get_updates(timeout=1)
    (again,) = await bot.get_updates(timeout=1)
    nothing = await bot.get_updates(offset=first.update_id + 1, timeout=0)
    telegram_peer.redeliver(first.update_id)
    (later,) = await bot.get_updates(offset=first.update_id + 1, timeout=1)

    assert () == nothing
    assert first.update_id == again.update_id == later.update_id
    assert telegram_peer.pending == 1


async def test_a_long_poll_waits_and_answers_at_once(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """The poll returns when something arrives, not when its time is over."""
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    start = time.monotonic()
    await telegram_peer.person(ME).says("来了")
    await poll

    assert time.monotonic() - start < 1


async def test_two_pollers_conflict(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """The older poll is ended with a 409, as the platform does."""
    async with library(telegram_peer) as other:
        older = asyncio.create_task(bot.get_updates(timeout=20))
        await asyncio.sleep(0.1)
        await other.get_updates(timeout=0)

        with pytest.raises(Conflict, match="make sure that only one bot instance"):
            await older


async def test_a_poll_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    """The other way of receiving is named."""
    await bot.set_webhook("http://127.0.0.1:9/hook")

    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates(timeout=0)


async def test_refusals_carry_the_platforms_own_words(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """Limits of text, buttons, edits and files are those of the real server."""
    citizen = telegram_peer.person(ME)
    big = await citizen.sends_document(21 << 20)
    document = citizen.screen[-1].wire["document"]
    asked = await bot.send_message(ME, "问", reply_markup=YES)
    wide = InlineKeyboardMarkup([[InlineKeyboardButton("宽", callback_data="线" * 22)]])
    refused: dict[str, Callable[[], Awaitable[object]]] = {
        "Chat not found": lambda: bot.send_message(404, "x"),
        "Message is too long": lambda: bot.send_message(ME, "长" * 4097),
        "Button_data_invalid": lambda: bot.send_message(ME, "x", reply_markup=wide),
        "caption is too long": lambda: bot.send_document(
            ME, InputFile(b"x", "a.txt"), caption="长" * 1025
        ),
        "is not modified": lambda: bot.edit_message_text(
            "问", ME, asked.message_id, reply_markup=YES
        ),
        "to edit not found": lambda: bot.edit_message_text("x", ME, 99),
        "can't be edited": lambda: bot.edit_message_text("x", ME, big.message_id),
        "to delete not found": lambda: bot.delete_message(ME, 99),
        "be replied not found": lambda: bot.send_message(ME, "x", reply_to_message_id=99),
        "thread not found": lambda: bot.send_message(ME, "x", message_thread_id=1),
        "Query is too old": lambda: bot.answer_callback_query("1"),
        "File is too big": lambda: bot.get_file(document["file_id"]),
        "Wrong file_id": lambda: bot.get_file("none"),
    }
    for words, call in refused.items():
        with pytest.raises(BadRequest, match=words):
            await call()

    assert len(citizen.screen) == 2


async def test_an_old_press_can_no_longer_be_answered(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """A press that nobody answered in time is refused."""
    telegram_peer.platform.query_lifetime = 0.05
    citizen = telegram_peer.person(ME)
    await citizen.says("/start")
    await bot.send_message(ME, "问", reply_markup=YES)
    act = await citizen.presses("是")
    await asyncio.sleep(0.1)

    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query(act.query_id)


async def test_a_file_travels_both_ways(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """What a citizen sends is downloaded byte for byte; what the bot sends is shown."""
    citizen = telegram_peer.person(ME)
    await citizen.sends_document(b"\x00proof" * 1000, caption="收据")
    (update,) = await bot.get_updates(timeout=1)
    assert update.message is not None
    assert update.message.document is not None
    file = await update.message.document.get_file()
    content = bytes(await file.download_as_bytearray())
    await bot.send_document(ME, InputFile(b"list", "清单.txt"), caption="请看", reply_markup=YES)
    seen = await citizen.sees("请看")

    assert b"\x00proof" * 1000 == content
    assert ("清单.txt", ("是",)) == (seen.wire["document"]["file_name"], seen.labels)


async def test_closed_doors(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """A stranger, and a person who blocked the bot, cannot be written to."""
    stranger, leaver = telegram_peer.person(1), telegram_peer.person(2)
    await leaver.says("/start")
    await leaver.blocks()

    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(stranger.id, "x")
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(leaver.id, "x")


async def test_a_group_becomes_a_supergroup(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """The old number is refused with the new one, and both chats tell of the change."""
    group = telegram_peer.group(-500)
    member = telegram_peer.person(ME).within(group)
    await member.says("大家好")
    grown = telegram_peer.upgrade(group)

    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(group.id, "x")
    assert grown.id == caught.value.new_chat_id
    _, left, entered = await bot.get_updates(timeout=1)
    assert left.message is not None
    assert left.message.migrate_to_chat_id == grown.id
    assert entered.message is not None
    assert entered.message.migrate_from_chat_id == group.id


async def test_privacy_mode_hides_plain_words_of_a_group(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """A bot that is no admin sees commands and answers to itself."""
    group = telegram_peer.group(-600, bot_is_admin=False)
    member = telegram_peer.person(ME).within(group)
    await member.says("闲话")
    await member.says("/claim")
    asked = await bot.send_message(group.id, "补充？")
    await member.says("补充一句", reply_to=asked.message_id)

    texts = [each.message.text for each in await bot.get_updates(timeout=1) if each.message]

    assert ["/claim", "补充一句"] == texts


async def test_a_flood_in_one_chat_spares_the_others(
    telegram_peer: TelegramPeer, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scripted 429 tells how long, ends by itself and touches one chat only."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the library warns of its own change otherwise
    for user in (1, 2):
        await telegram_peer.person(user).says("/start")
    flood = telegram_peer.fault(kind="429", chat=1, lasts=0.5)
    with pytest.raises(RetryAfter, match="Retry in 0:00:01"):
        await bot.send_message(1, "x")
    await bot.send_message(2, "x")
    await asyncio.sleep(0.6)
    await bot.send_message(1, "y")

    assert flood.hits == 1


@pytest.mark.parametrize(
    ("kind", "error", "arrived"),
    [
        ("502", NetworkError, False),  # a gateway's page instead of JSON
        ("cut-before", NetworkError, False),  # never carried out
        ("cut-after", NetworkError, True),  # carried out, the answer is lost
        ("late", TimedOut, True),  # carried out, answered when nobody waits any more
        ("slow", TimedOut, True),  # carried out after the client has given up
        ("403", Forbidden, False),  # refused this once
    ],
)
async def test_scripted_faults(
    telegram_peer: TelegramPeer, bot: Bot, kind: str, error: type[Exception], *, arrived: bool
) -> None:
    """A fault strikes once, and the library cannot tell lost from done."""
    citizen = telegram_peer.person(ME)
    await citizen.says("/start")
    telegram_peer.fault(kind=kind, method="sendMessage", seconds=0.4)

    with pytest.raises(error):
        await bot.send_message(ME, "一", read_timeout=0.2)
    await asyncio.sleep(0.4)
    await bot.send_message(ME, "二")

    shown = [seen.text for seen in citizen.screen if seen.by_bot]
    assert (["一", "二"] if arrived else ["二"]) == shown
    assert len(telegram_peer.calls_to("sendMessage", chat=ME)) == 2


async def test_an_outage_is_survived_without_loss(telegram_peer: TelegramPeer, bot: Bot) -> None:
    """While the peer is down connections are refused; afterwards all waits as before."""
    await telegram_peer.person(ME).says("一")
    await telegram_peer.goes_down()
    with pytest.raises(NetworkError):
        await bot.get_updates(timeout=0)
    await telegram_peer.comes_back()

    assert len(await bot.get_updates(timeout=1)) == 1


async def test_menus_are_shown_in_the_persons_language(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """The narrowest scope wins, and inside it the person's language."""
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("help", "帮助")], language_code="zh")
    await bot.set_my_description("线索通", language_code="zh")
    await bot.set_chat_menu_button()

    menus = [telegram_peer.commands(telegram_peer.person(i, c)) for i, c in ((1, "zh"), (2, "ru"))]

    assert ["帮助", "Help"] == [menu[0]["description"] for menu in menus]
    assert (await bot.get_my_description("zh")).description == "线索通"
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("举报", "x")])


async def test_a_method_the_peer_does_not_have(telegram_peer: TelegramPeer) -> None:
    """An unknown method answers as the platform does."""
    url = f"{telegram_peer.root}/bot{telegram_peer.token}/sendCarrierPigeon"
    async with aiohttp.ClientSession() as session, session.post(url) as answer:
        body = await answer.json()

    assert (404, "Not Found: method not found") == (answer.status, body["description"])


async def test_a_webhook_gets_each_chat_in_order_until_it_says_yes(
    telegram_peer: TelegramPeer, bot: Bot
) -> None:
    """A failed delivery is repeated and holds its own chat only; a method may ride back."""
    heard: list[tuple[int, str, str]] = []
    failures = [500]

    async def hook(request: web.Request) -> web.Response:
        update = Update.de_json(await request.json())
        if update.callback_query:
            body = {"method": "answerCallbackQuery", "callback_query_id": update.callback_query.id}
            return web.json_response(body | {"text": "好"})
        assert update.message is not None
        if update.message.text == "甲一" and failures:
            return web.Response(status=failures.pop())
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        heard.append((update.message.chat_id, update.message.text or "", secret))
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    first, second = telegram_peer.person(1), telegram_peer.person(2)
    await first.says("甲一")
    await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="made-up")
    await first.says("甲二")
    await second.says("乙一")
    await telegram_peer.confirmed()
    await bot.send_message(1, "问", reply_markup=YES)
    toast = await first.answered(await first.presses("是"))
    await telegram_peer.stop()
    await runner.cleanup()

    assert [(2, "乙一", "made-up"), (1, "甲一", "made-up"), (1, "甲二", "made-up")] == heard
    assert [500, 200, 200, 200, 200] == sorted(
        (each.status for each in telegram_peer.deliveries), reverse=True
    )
    assert toast.text == "好"
