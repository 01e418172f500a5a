"""Which installations may a test of the whole road use?"""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from peers.telegram import TelegramPeer
from road.process import Running, installation


@pytest.fixture
def install(tmp_path: Path, telegram_peer: TelegramPeer) -> Iterator[Callable[..., Running]]:
    """Give a function that makes an installation; every process is ended with the test."""
    made: list[Running] = []

    def make(**more: str) -> Running:
        made.append(installation(tmp_path / f"home-{len(made)}", telegram_peer, **more))
        return made[-1]

    yield make
    for each in made:
        if each.alive:
            each.kill9()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town() -> AsyncIterator[TelegramPeer]:
    """Give one Telegram for all tests of a file."""
    async with await TelegramPeer.start() as peer:
        yield peer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(
    town: TelegramPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """Give one running process for all tests of a file, on SQLite."""
    one = installation(tmp_path_factory.mktemp("home"), town)
    await one.start()
    yield one
    if one.alive:
        one.kill9()
