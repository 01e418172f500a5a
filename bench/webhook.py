"""How long do fifty citizens wait until what they sent is kept?

`clueline run` with SQLite (FULL) in a process of its own. Fifty people type a whole report, each
a second after he was answered, all at the same time: first as updates that Telegram delivers to
``POST /hooks/telegram`` with its secret, then as posts of the page ``/chat``. Timed is each
answer from the first byte sent to the last received; it comes only after COMMIT. Messages
to Telegram leave meanwhile, at the pace it allows.
"""

import asyncio
import itertools
import random
import re
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

import aiohttp

from bench.citizens import Bot, running
from bench.report import Delay
from bench.step import ours

GOAL = 50.0
CITIZENS = 50
THINK = 1.0
SECRET = "made-up-secret-for-the-bench"  # noqa: S105 - the bench makes it known to itself
HIDDEN = re.compile(r'<input type="hidden" name="(token|event)" value="([^"]*)"')

# What each of them types; a place is written in words, so that both channels hear the same.
WORDS = (
    "一步一步问我",
    "不管、拖着不办",
    "拖着不办",
    "办一个许可证，材料交齐三个月了，一直没有答复。",
    "青湾县政务大厅",
    "昨天",
    "政务大厅三号窗口",
    "匿名提交",
)

Send = Callable[[str], Awaitable[None]]


def measure(citizens: int = CITIZENS) -> tuple[Delay, Delay]:
    """Return how long answers took: of the webhook, and of the page."""
    return asyncio.run(_hooks(citizens)), asyncio.run(_pages(citizens))


async def _hooks(citizens: int) -> Delay:
    webhook = {
        "CLUELINE_TELEGRAM_MODE": "webhook",
        "CLUELINE_TELEGRAM_SECRET": SECRET,
        "CLUELINE_PUBLIC_URL": "https://clueline.example",
    }
    async with _running(**webhook) as (bot, address):
        await _all(citizens // 5, lambda number, waits: _by_hook(address, 9000 + number, waits))
        waits = await _all(citizens, lambda number, waits: _by_hook(address, 1000 + number, waits))
        _check(bot, citizens)
    return Delay(f"webhook answer, {citizens} citizens, ms", waits, GOAL)


async def _pages(citizens: int) -> Delay:
    async with _running() as (_, address):
        await _all(citizens // 5, lambda _, waits: _by_page(address, waits))
        waits = await _all(citizens, lambda _, waits: _by_page(address, waits))
    return Delay(f"post of the page, {citizens} citizens, ms", waits)


@asynccontextmanager
async def _running(**further: str) -> AsyncIterator[tuple[Bot, str]]:
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        bot = ours(Path(folder), paced=True, CLUELINE_WEB_PORT=str(port), **further)
        async with running(bot.command, bot.environment) as started:
            await _listening(port)
            yield started, f"http://127.0.0.1:{port}"


async def _listening(port: int) -> None:
    """Wait until the web server is up; it comes after the first poll."""
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return


def _check(bot: Bot, citizens: int) -> None:
    """Stop where the fifty were answered something else than they were to be."""
    sent = bot.peer.calls_to("sendMessage")
    assert len({call.chat for call in sent}) >= citizens


async def _all(citizens: int, talk: Callable[[int, list[float]], Awaitable[None]]) -> list[float]:
    """Let all of them talk at once and return what each answer took, in milliseconds."""
    waits: list[float] = []
    async with asyncio.TaskGroup() as group:
        for number in range(citizens):
            group.create_task(_later(talk, number, waits))
    return waits


async def _later(
    talk: Callable[[int, list[float]], Awaitable[None]], number: int, waits: list[float]
) -> None:
    await asyncio.sleep(random.random() * THINK)  # noqa: S311 - when somebody begins is no secret
    await talk(number, waits)


_UPDATES = itertools.count(1_000_000)


async def _by_hook(address: str, person: int, waits: list[float]) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with aiohttp.ClientSession(headers=headers) as session:
        for words in ("/start", *WORDS):
            start = time.perf_counter()
            async with session.post(
                f"{address}/hooks/telegram", json=_update(person, words)
            ) as got:
                await got.read()
                assert got.status == HTTPStatus.OK, got.status
            waits.append((time.perf_counter() - start) * 1000)
            await asyncio.sleep(THINK)


def _update(person: int, words: str) -> dict[str, object]:
    number = next(_UPDATES)
    user = {"id": person, "is_bot": False, "first_name": "市民", "language_code": "zh"}
    message = {
        "message_id": number,
        "from": user,
        "chat": {"id": person, "type": "private", "first_name": "市民"},
        "date": int(time.time()),
        "text": words,
    }
    return {"update_id": number, "message": message}


async def _by_page(address: str, waits: list[float]) -> None:
    # The cookie of the page is for a name; a jar keeps it for an address only when told to.
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        page = await _page(session, address)
        for words in WORDS:
            form = aiohttp.FormData({**dict(HIDDEN.findall(page)), "text": words})
            start = time.perf_counter()
            async with session.post(f"{address}/chat", data=form, allow_redirects=False) as got:
                await got.read()
                assert got.status == HTTPStatus.SEE_OTHER, (got.status, await got.text())
            waits.append((time.perf_counter() - start) * 1000)
            page = await _page(session, address)
            await asyncio.sleep(THINK)


async def _page(session: aiohttp.ClientSession, address: str) -> str:
    async with session.get(f"{address}/chat") as got:
        assert got.status == HTTPStatus.OK
        return await got.text()


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


if __name__ == "__main__":
    for each in measure():
        print(each)
