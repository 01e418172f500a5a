"""What becomes of an event that the real process cannot handle, on every channel?"""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from peers.telegram import TelegramPeer
from road.browser import Visitor
from road.process import Running
from road.refusing import refusing
from road.reporting import STORY, ZH, Reporter

ASIDE_WITHIN = 5.0
ANSWERED_WITHIN = 3.0
PICTURE = b"\xff\xd8 a picture \xff\xd9"


async def until(look: Callable[[], Any], within: float = 8.0) -> Any:
    """Return what *look* finds as soon as it finds anything."""
    end = time.monotonic() + within
    while not (found := await look()):
        assert time.monotonic() < end, "it never came"
        await asyncio.sleep(0.05)
    return found


async def failed(bot: Running) -> list[dict[str, Any]]:
    """Return what `clueline outbox failed` lists."""
    listed: list[dict[str, Any]] = (await bot.types("outbox", "failed", "--json")).facts
    return listed


async def test_an_update_that_always_raises_is_set_aside_and_the_next_is_answered(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """Within five seconds, with an apology and the open question; the chat goes on."""
    bot = install()
    await bot.start()
    who = Reporter(telegram_peer.person(9_701, language="zh"))
    await who.goes(ZH, "地点在哪里")
    with refusing(bot, "evidence"):
        began = time.monotonic()
        await who.citizen.sends_photo(PICTURE)
        await who.citizen.hears("抱歉", timeout=ASIDE_WITHIN)
        aside = time.monotonic() - began
        began = time.monotonic()
        await who.citizen.says("S306沙河桥")
        await who.citizen.hears("什么时候的事", timeout=ANSWERED_WITHIN)
        answered = time.monotonic() - began
    listed = await failed(bot)

    assert aside < ASIDE_WITHIN
    assert answered < ANSWERED_WITHIN
    assert 1 == len(listed)
    assert "failed" == listed[0]["state"]
    assert listed[0]["source"].startswith("telegram:")


async def test_an_event_that_is_handed_in_again_has_one_effect_also_after_a_kill(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """The photo is in the draft once, though it was asked for twice and the process killed."""
    bot = install()
    await bot.start()
    who = Reporter(telegram_peer.person(9_702, language="zh"))
    await who.goes(ZH, "地点在哪里")
    with refusing(bot, "evidence"):
        act = await who.citizen.sends_photo(PICTURE)
        await who.citizen.hears("抱歉", timeout=ASIDE_WITHIN)
        event = (await failed(bot))[0]["event"]
    bot.kill9()
    asked = await bot.types("outbox", "replay", event)
    twice = await bot.types("outbox", "replay", event)
    bot.launch()
    await asyncio.sleep(0.7)
    bot.kill9()
    await bot.start()
    await until(lambda: bot.rows("SELECT id FROM evidence"))
    telegram_peer.redeliver(act.update_id)
    await who.citizen.says("S306沙河桥")
    await who.citizen.hears("什么时候的事", timeout=8.0)
    done = await bot.types("outbox", "replay", event)

    assert 0 == asked.code, asked.err
    assert 0 == twice.code, twice.err
    assert 1 == done.code
    assert 1 == await bot.count("evidence")
    assert [] == await failed(bot)
    assert 0 == await bot.count("event WHERE raw_sealed IS NOT NULL")


async def test_what_was_said_on_the_web_is_kept_and_handed_in_again(
    install: Callable[..., Running],
) -> None:
    """Words and an upload of a page that failed come into the draft after all."""
    bot = install()
    await bot.start()
    visitor = Visitor(bot.address)
    await visitor.opens("/chat")
    with refusing(bot, "evidence"):
        apology = await visitor.says(STORY, ("receipt.jpg", PICTURE))
    listed = await failed(bot)
    replayed = await bot.types("outbox", "replay", f"{listed[0]['source']}/{listed[0]['event']}")
    stored = await until(lambda: bot.rows("SELECT blob FROM evidence WHERE state = 'stored'"))
    page = await visitor.opens("/chat")
    await visitor.leaves()

    assert "抱歉" in apology
    assert 0 == replayed.code, replayed.err
    assert STORY in page
    assert list((bot.home / "data" / "evidence").glob(f"??/{stored[0][0]}"))
