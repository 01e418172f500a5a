"""Does an Official Account work on the other database, too?"""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer
from road.official import Caller
from road.process import installation
from road.reporting import ZH, Write

pytestmark = pytest.mark.postgres


async def test_the_road_on_a_server(
    tmp_path: Path,
    telegram_peer: TelegramPeer,
    official: WeChatPeer,
    postgres_database: Callable[..., str],
) -> None:
    """Reported, repeated at once and after kill -9, left and forgotten."""
    database = postgres_database()
    bot = installation(tmp_path / "home", telegram_peer, official=official, database=database)
    upgraded = await bot.types("db", "upgrade")
    await bot.start()
    try:
        reporter = Caller(official.person("oOnAServer000000000000000000"), patience=20)
        number = await reporter.reports(ZH)
        again = await asyncio.gather(*(reporter.citizen.comes_again() for _ in range(3)))
        await bot.restart()
        after = await reporter.citizen.comes_again()
        await reporter.does(Write("进度"), number)
        await reporter.citizen.unfollows()
        left = await bot.rows("SELECT reporter_id FROM clue")
        openings = await bot.count("opening")
        failed = await bot.count("event WHERE state = 'failed'")
    finally:
        bot.kill9()

    assert 0 == upgraded.code, upgraded.err
    assert {reporter.citizen.heard[-2]} == {*again, after}
    assert ([(None,)], 0, 0) == ([tuple(row) for row in left], openings, failed)
    assert "Traceback" not in bot.printed
