"""Does the same conversation give the same clue, whichever wire it came over?

One process, two citizens: one speaks through Telegram, the other's browser runs no script.
What the database holds of both is opened with the office's keys and compared.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from peers.telegram import TelegramPeer
from road.browser import Visitor
from road.process import Running
from road.reporting import STORY, ZH, Reporter

from bot.office import at_desk
from bot.settings import load
from desk.room import Room
from storage import course_rows, evidence_rows, unwalled_rows
from storage.clue_rows import hidden_from

PICTURE = b"\xff\xd8 a picture of the receipt \xff\xd9"


def opened(bot: Running) -> list[dict[str, Any]]:
    """Return what was kept of every clue, opened, without what must differ."""

    def look(room: Room) -> list[dict[str, Any]]:
        numbers = room.conn.exec_driver_sql("SELECT number, reporter_id FROM clue ORDER BY id")
        return [_whole(room, row.number, row.reporter_id) for row in numbers]

    return at_desk(load(bot.environ, Path(bot.home)), look)


def _whole(room: Room, number: str, reporter: int) -> dict[str, Any]:
    clue = unwalled_rows.reporters(room.conn, room.sealer, reporter, number)
    assert clue is not None
    first = course_rows.course(room.conn, room.sealer, clue)[0]
    files = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
    return {
        "channel": clue.channel,
        "told": clue.told,
        "category": clue.category,
        "accused": clue.accused,
        "mode": clue.identity_mode,
        "office": (clue.office, clue.unit, clue.state),
        "due": (clue.due_kind, clue.due_day),
        "wall": hidden_from(room.conn, clue),
        "language": clue.language,
        "files": [(piece.kind, piece.state, piece.size, piece.sha256) for piece in files],
        "first line": (first.action, first.state, first.unit, first.public, first.told),
    }


async def reports_in_a_browser(visitor: Visitor) -> str:
    """Say and press what the road over Telegram says and presses; return the number."""
    await visitor.opens("/chat")
    await visitor.says("举报")
    await visitor.presses("路上、水上")
    await visitor.presses("路上被罚款")
    await visitor.says(STORY)
    await visitor.says("", ("receipt.jpg", PICTURE))
    await visitor.says("S306沙河桥")
    await visitor.presses("昨天")
    await visitor.presses("交通运输执法")
    await visitor.says("200")
    await visitor.presses("没看证件，有票据")
    await visitor.presses("匿名提交")
    return visitor.text


async def test_telegram_and_the_web_give_the_same_clue(
    install: Callable[..., Running], telegram_peer: TelegramPeer
) -> None:
    """Told, accused, files, wall, dates and the first line of the course are equal."""
    bot = install()
    await bot.start()
    who = Reporter(telegram_peer.person(9_801, language="zh"))
    number = await who.reports(ZH)
    visitor = Visitor(bot.address)
    receipt = await reports_in_a_browser(visitor)
    await stored(bot, 2)
    by_phone, by_page = await asyncio.to_thread(opened, bot)
    await visitor.leaves()

    assert "/receipt" == visitor.path
    assert number not in receipt
    assert ("telegram", "web") == (by_phone.pop("channel"), by_page.pop("channel"))
    assert by_phone == by_page


async def stored(bot: Running, many: int) -> None:
    """Wait until so many files are sealed."""
    for _ in range(100):
        if many == await bot.count("evidence WHERE state = 'stored'"):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the files were not fetched")
