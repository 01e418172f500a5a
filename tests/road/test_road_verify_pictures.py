"""Is a photographed check code answered by the running program, on a page and in a chat?"""

import asyncio
from collections.abc import AsyncIterator, Callable
from io import BytesIO
from pathlib import Path

import httpx
import pytest
import segno
from peers.telegram import TelegramPeer
from road.browser import Visitor
from road.process import Running, daytime
from road.reporting import Reporter
from road.test_road_verify import words
from strangers.pictures import saved, scene
from web.serving import hidden

from clues.door_question import asked_by
from storage.cleaning.workshop import Workshop

TABLE = (
    "备案号,检查单位,检查对象,检查开始日期,检查结束日期,检查事项,检查码\r\n"
    "118号,青湾县市场监督管理局,青湾木业有限公司,2026-01-01,2099-12-31,特种设备检查,JC20261117008"
)
"""A list with one filing."""


def code(text: str) -> bytes:
    """Return the picture of a square code."""
    room = BytesIO()
    segno.make(text, micro=False).save(room, kind="png", scale=4)
    return room.getvalue()


SHOWN = code("https://jc.example/check?code=JC20261117008")
BLANK = saved(scene(), "PNG")


async def listed(house: Running, folder: Path) -> None:
    """Start the program and bring the list in."""
    await house.start()
    table = folder / "a.csv"
    table.write_text(TABLE, "utf-8")
    done = await house.types("registry", "import", "filing", str(table))
    assert 0 == done.code, done.err


async def test_a_page_takes_the_picture_of_a_check_code(
    install: Callable[..., Running], tmp_path: Path
) -> None:
    """Without a script: a readable code is answered, another picture is asked for in words."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await listed(house, tmp_path)
    async with httpx.AsyncClient(base_url=house.address, follow_redirects=True) as browser:
        form = hidden((await browser.get("/verify")).text) | {"text": ""}
        none = await browser.post(
            "/verify", data=form, files={"picture": ("a.png", BLANK, "image/png")}
        )
        page = await browser.post(
            "/verify", data=form, files={"picture": ("a.png", SHOWN, "image/png")}
        )

    assert 422 == none.status_code
    assert "打字发来" in words(none.text)
    assert "118号" in words(page.text)
    assert "检查码 JC20261117008" in words(page.text)
    assert 0 == await house.count("evidence")


async def test_a_chat_takes_the_picture_of_a_check_code(
    install: Callable[..., Running], telegram_peer: TelegramPeer, tmp_path: Path
) -> None:
    """The picture is fetched, read and let go; what it says is answered after a moment."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await listed(house, tmp_path)
    who = Reporter(telegram_peer.person(700_001, language="zh"))
    await who.citizen.says("/verify")
    await who.citizen.sends_document(BLANK, "a.png", "image/png")
    await who.pushed("打字发来")
    await who.citizen.sends_document(SHOWN, "b.png", "image/png")
    await who.pushed("118号")
    for _ in range(60):  # the answer may arrive before the work is written down as done
        if 2 == await house.count("work WHERE kind = 'code' AND state = 'done'"):
            break
        await asyncio.sleep(0.1)

    assert 0 == await house.count("evidence")
    assert 2 == await house.count("work WHERE kind = 'code' AND state = 'done'")
    assert 2 == await house.count("event WHERE event LIKE 'work:%'")


async def test_the_chat_on_the_page_takes_the_picture_too(
    install: Callable[..., Running], tmp_path: Path
) -> None:
    """What was uploaded waits for the child that reads it, though no row keeps it."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await listed(house, tmp_path)
    who = Visitor(house.address)
    await who.opens("/chat")
    await who.says("/verify")
    await who.says("", ("b.png", SHOWN))
    for _ in range(60):
        if "118号" in await who.opens("/chat"):
            break
        await asyncio.sleep(0.2)
    await who.leaves()

    assert "118号" in who.text
    assert 0 == await house.count("evidence")


@pytest.mark.parametrize(
    "picture",
    [b"", b"%PDF-1.4 " + bytes(600), b"PK\x03\x04" + bytes(600), SHOWN[:200], BLANK],
    ids=["empty", "paper", "archive", "half", "no code"],
)
async def test_what_is_no_code_says_nothing(picture: bytes) -> None:
    """Whatever is sent instead, the child comes back with nothing and nothing breaks."""

    async def given() -> AsyncIterator[bytes]:
        yield picture

    assert "" == asked_by(await Workshop(1_000_000).codes(given()))
