"""Which installations may a test of the whole road use?"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from peers.telegram import TelegramPeer
from road.process import Running, installation

Install = Callable[..., Awaitable[Running]]


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


@pytest.fixture
async def running(install: Callable[..., Running]) -> AsyncIterator[Running]:
    """Give one started process on SQLite."""
    one = install()
    await one.start()
    yield one
