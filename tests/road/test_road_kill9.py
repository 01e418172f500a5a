"""What is left when the process is killed at any moment, again and again, under load?"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable

import pytest
from peers.telegram import TelegramPeer
from road.process import Running
from road.reporting import ZH, Reporter

pytestmark = pytest.mark.crash

CITIZENS = 8
KILLS = 10
FEWEST = 3  # kills, or it proved nothing
ANSWERED_WITHIN = 3.0


async def kills(bot: Running, many: int, over: asyncio.Event) -> int:
    """Kill and restart the process at uneven moments, until all is done; return how often."""
    for n in range(many):
        await asyncio.sleep(0.03 + (n * 0.17) % 0.31)
        if over.is_set():
            return n
        bot.kill9()
        bot.launch()
        await bot.ready()
    return many


async def test_kill_9_under_load_loses_and_doubles_nothing(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """Everybody gets one receipt; the database holds exactly those clues, and is whole."""
    bot = install()
    bot.changes = ()  # at Telegram's own pace: nobody is through before he is cut off
    await bot.start()
    people = [
        Reporter(telegram_peer.person(9_100 + n, language="zh"), patience=40.0)
        for n in range(CITIZENS)
    ]
    over = asyncio.Event()
    killing = asyncio.create_task(kills(bot, KILLS, over))
    numbers = await asyncio.gather(*(who.reports(ZH) for who in people))
    over.set()
    killed = await killing

    stored = [row[0] for row in await bot.rows("SELECT number FROM clue")]
    assert killed >= FEWEST
    assert sorted(stored) == sorted(numbers)
    assert CITIZENS == len(set(numbers))
    assert [("ok",)] == [tuple(row) for row in await bot.rows("PRAGMA integrity_check")]
    assert 0 == await bot.count("event WHERE state = 'failed'")
    for who, number in zip(people, numbers, strict=True):
        receipts = [seen for seen in who.citizen.screen if seen.by_bot and number in seen.text]
        assert 1 == len(receipts)


async def test_an_acknowledged_update_that_comes_again_has_no_second_effect(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """The platform repeats the submit after the kill: one clue, one receipt."""
    bot = install()
    await bot.start()
    who = Reporter(telegram_peer.person(9_201, language="zh"))
    number = await who.reports(ZH)
    submit = who.acts[-1]
    bot.kill9()
    telegram_peer.redeliver(submit.update_id)
    await bot.start()
    await telegram_peer.confirmed()

    assert [(number,)] == [tuple(row) for row in await bot.rows("SELECT number FROM clue")]
    texts = Counter(seen.text for seen in who.citizen.screen if seen.by_bot)
    assert 1 == sum(count for text, count in texts.items() if "已登记" in text)


async def test_the_dialogue_goes_on_at_the_open_question(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """A message sent while the process was dead is answered within three seconds of its return."""
    bot = install()
    await bot.start()
    who = Reporter(telegram_peer.person(9_301, language="zh"))
    await who.goes(ZH, "地点在哪里")
    bot.kill9()
    asked = asyncio.create_task(who.does(ZH[6][0], "什么时候的事"))
    await asyncio.sleep(0.3)
    await bot.start()
    ready = time.monotonic()
    await asked

    assert time.monotonic() - ready < ANSWERED_WITHIN


async def test_without_its_key_file_the_process_refuses_and_says_so(
    install: Callable[..., Running],
) -> None:
    """A database whose key file is gone is not opened with a new key."""
    bot = install()
    bot.plain = True
    await bot.start()
    await bot.terminate()
    (bot.home / "data-keys" / "master.key").unlink()
    bot.launch()

    assert 0 != await bot.ended()
    assert "master.key" in bot.printed
