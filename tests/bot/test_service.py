"""What does a process answer besides the pages, and to whom?"""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest
import uvicorn

from bot.app import start, web
from bot.nursery import Nursery
from bot.settings import load
from storage import migrate


@pytest.fixture
def settings(tmp_path: Path) -> object:
    """Give settings of a fresh office without Telegram."""
    made = load({"CLUELINE_DATA_DIR": str(tmp_path / "data")}, tmp_path)
    migrate.prepare(made.url)
    return made


async def answers(settings: object, *asked: tuple[str, dict[str, str]]) -> list[tuple[int, str]]:
    """Start everything, ask, stop everything."""
    async with AsyncExitStack() as stack:
        app = await start(settings, stack)
        config = uvicorn.Config(web(app), port=0, log_config=None, lifespan="off", ws="none")
        server = uvicorn.Server(config)
        nursery = Nursery()
        serving = nursery.task(server.serve(), name="server")
        while not server.started:  # noqa: ASYNC110 - uvicorn tells it no other way
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        async with aiohttp.ClientSession() as session:
            found = [
                (answer.status, await answer.text())
                for path, headers in asked
                for answer in [await session.get(f"http://127.0.0.1:{port}{path}", headers=headers)]
            ]
        server.should_exit = True
        await serving
        return found


async def test_health_readiness_and_figures_are_answered(settings: object) -> None:
    """A process says that it lives, that it serves, and how much it did."""
    health, ready, figures = await answers(
        settings, ("/healthz", {}), ("/readyz", {}), ("/metrics", {})
    )

    assert (200, "ok\n") == health
    assert 200 == ready[0]
    assert "clueline_turns_total" in figures[1]


async def test_a_proxy_gets_no_figures_without_a_token(settings: object) -> None:
    """Behind a proxy on the same machine everybody looks local; so a proxy is refused."""
    [figures] = await answers(settings, ("/metrics", {"X-Forwarded-For": "203.0.113.7"}))

    assert 403 == figures[0]


async def test_a_hook_of_a_channel_that_is_off_is_not_there(settings: object) -> None:
    """Without a Telegram token nothing listens at its hook."""
    [hook] = await answers(settings, ("/hooks/telegram", {}))

    assert hook[0] in (404, 405)
