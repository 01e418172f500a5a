"""Does the running program read a photographed decision, and stay itself meanwhile?"""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from peers.telegram import TelegramPeer
from road.browser import Visitor
from road.mortal import patient
from road.process import Running, daytime
from road.reporting import Press, Reporter, Write, number_in
from road.unpaced import unpaced
from scribe.reading import lives
from strangers.decisions import NUMBER, font_file, photographed

from storage.scribe import engine

pytestmark = pytest.mark.skipif(not engine.present(), reason="the extra [ocr] is not installed")
STORY = "两个穿制服的拦下我的车，当场把钱收走了"


@pytest.fixture
def install(install: Callable[..., Running]) -> Callable[..., Running]:
    """Give what makes installations that wait for their reader."""

    def make(**more: str) -> Running:
        made = install(**more)
        made.changes = (unpaced, patient)
        return made

    return make


@pytest.fixture
def photo(missing: Callable[[str], None]) -> bytes:
    """Give the photo of a decision, askew and by lamplight."""
    font = font_file()
    if font is None:
        missing("no font with Chinese letters")
    return photographed(str(font))


async def read(house: Running, papers: int) -> None:
    """Wait until so many photos have been read."""
    for _ in range(1200):
        if await house.count("work WHERE kind = 'lines' AND state = 'done'") >= papers:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(await house.rows("SELECT kind, state, fault FROM work"))


async def reading(house: Running) -> list[int]:
    """Wait until a process reads letters."""
    for _ in range(1500):
        if begun := readers(house):
            return begun
        await asyncio.sleep(0.02)
    raise AssertionError(await house.rows("SELECT kind, state, fault FROM work"))


def readers(house: Running) -> list[int]:
    """Return the processes under *house* that read letters."""
    assert house.process is not None
    mine = house.process.pid
    numbered = (each for each in Path("/proc").iterdir() if each.name.isdecimal())
    return [int(each.name) for each in numbered if _is_reader(each, mine)]


def _is_reader(process: Path, parent: int) -> bool:
    try:
        about = (process / "stat").read_text("utf-8").rpartition(")")[2].split()
        command = (process / "cmdline").read_bytes()
    except OSError:
        return False
    return int(about[1]) == parent and b"storage.scribe.child" in command


async def test_a_chat_offers_what_the_decision_says(
    install: Callable[..., Running], telegram_peer: TelegramPeer, photo: bytes
) -> None:
    """On Telegram: asked behind the open question, quoted, taken with one press, sent along."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await house.start()
    who = Reporter(telegram_peer.person(710_001, language="zh"), patience=20)
    await who.citizen.says("/start")
    await who.citizen.says(STORY)
    await who.pushed("是不是|最接近|哪方面")
    await who.citizen.sends_photo(photo)
    await read(house, 1)
    seen = await who.does(Press("路上被罚款"), "我认出这些")
    after = await who.does(Press("用"), "对方出示执法证了吗")
    card = await who.does(Press("没看清"), "请核对")
    received = await who.does(Press("匿名提交"), "已登记")

    assert "“行政处罚决定书”" in seen.text
    for words in ("2026年11月18日16时20分", "S306沙河桥", "青湾县交通运输局", "3000元", NUMBER):
        assert words in seen.text
    assert "出示执法证" in after.text
    assert NUMBER in card.text
    assert number_in(received)
    assert "处罚" not in house.printed


async def test_a_page_offers_it_without_a_script(
    install: Callable[..., Running], photo: bytes
) -> None:
    """On the web: the offer stands on the page that comes next; a no leaves no trace."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await house.start()
    visitor = Visitor(house.address)
    await visitor.opens("/chat")
    await visitor.says(STORY, ("decision.jpg", photo))
    await read(house, 1)
    page = await visitor.presses("路上被罚款")
    left = await visitor.presses("不用")
    await visitor.leaves()

    assert "我认出这些" in page
    assert NUMBER in page
    assert "地点在哪里" in left
    assert NUMBER not in left.rpartition("不用")[2]


async def test_everybody_else_is_answered_while_letters_are_read(
    install: Callable[..., Running], telegram_peer: TelegramPeer, photo: bytes
) -> None:
    """Three photos at once, one reader; an answer to another person stays quick."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await house.start()
    who = Reporter(telegram_peer.person(710_002, language="zh"), patience=20)
    await who.citizen.says(STORY)
    await who.pushed("是不是|最接近|哪方面")
    for _ in range(3):
        await who.citizen.sends_photo(photo)
    seen: set[int] = set()
    waits: list[float] = []
    async with asyncio.timeout(90):
        at = 720_000
        while await house.count("work WHERE kind = 'lines' AND state = 'done'") < 3:
            seen |= set(readers(house))
            if seen:
                at += 1
                waits.append(await _answered(telegram_peer, at))
            await asyncio.sleep(0.1)

    assert 1 == len(seen)
    assert waits
    assert sorted(waits)[len(waits) // 2] < 1.0


async def _answered(peer: TelegramPeer, name: int) -> float:
    other = Reporter(peer.person(name, language="zh"))
    began = time.monotonic()
    await other.does(Write("/start"), "您好")
    return time.monotonic() - began


@pytest.mark.parametrize("how", ["term", "kill"])
async def test_a_stop_leaves_no_reader_and_loses_no_photo(
    install: Callable[..., Running], telegram_peer: TelegramPeer, photo: bytes, how: str
) -> None:
    """Ended in the middle of a picture, gently or not: the next process reads it."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await house.start()
    who = Reporter(telegram_peer.person(710_003, language="zh"), patience=20)
    await who.citizen.says(STORY)
    await who.pushed("是不是|最接近|哪方面")
    await who.citizen.sends_photo(photo)
    begun = await reading(house)
    if how == "term":
        began = time.monotonic()
        await house.terminate()
        assert time.monotonic() - began < 8
    else:
        house.kill9()
    for _ in range(40):
        left = [pid for pid in begun if lives(pid)]
        if not left:
            break
        await asyncio.sleep(0.05)
    await house.start()
    await read(house, 1)
    await who.does(Press("路上被罚款"), "我认出这些")

    assert [] == left
