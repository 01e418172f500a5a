"""What does a process answer besides the pages, and to whom?"""

import asyncio
import json
import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path

import aiohttp
import pytest
import uvicorn

from bot.app import start, web
from bot.nursery import Nursery
from bot.settings import load
from scheduler.scanning import HELD
from storage import migrate
from storage.evidence import FolderBlobs, NotWritten


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


async def test_files_that_wait_for_a_scanner_are_told_and_stop_nothing(tmp_path: Path) -> None:
    """Who reports is served all the same: the process stays ready."""
    made = load(
        {
            "CLUELINE_DATA_DIR": str(tmp_path / "data"),
            "CLUELINE_CLAMD": str(tmp_path / "away"),
            "CLUELINE_RUN_ROLES": "web",
        },
        tmp_path,
    )
    migrate.prepare(made.url)
    [nothing] = await answers(made, ("/readyz", {}))
    with closing(sqlite3.connect(tmp_path / "data" / "clueline.db")) as conn, conn:
        conn.execute(
            "INSERT INTO work (kind, subject, state, due_at, attempts, fault)"
            " VALUES ('clean', 7, 'due', 9000000000000000, 1, ?)",
            (HELD,),
        )
    [away] = await answers(made, ("/readyz", {}))

    assert [] == json.loads(nothing[1])["waiting"]
    assert (200, ["scanner: away, files wait: 1"]) == (away[0], json.loads(away[1])["waiting"])


async def test_a_vault_that_takes_nothing_is_told_with_reason_and_place(tmp_path: Path) -> None:
    """Words are served all the same: the process stays ready, and the page keeps what was typed."""
    made = load({"CLUELINE_DATA_DIR": str(tmp_path / "data")}, tmp_path)
    migrate.prepare(made.url)
    made.evidence.write_bytes(b"")  # no folder, so nothing goes into it
    [told] = await answers(made, ("/readyz", {}))
    why = f"evidence: cannot be written, files wait: [Errno 17] File exists: '{made.evidence}'"

    assert (200, [why]) == (told[0], json.loads(told[1])["waiting"])


async def test_a_vault_that_took_something_is_not_written_to_at_every_look(
    settings: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that takes nothing is tried at each, so that it is seen when it is mended."""
    tries: list[Path] = []

    async def tried(blobs: FolderBlobs) -> None:
        tries.append(blobs.folder)
        if len(tries) < 3:
            raise NotWritten(28, "No space left on device", str(blobs.folder))

    monkeypatch.setattr(FolderBlobs, "try_out", tried)
    told = await answers(settings, *[("/readyz", {})] * 9)

    assert [1, 1, *[0] * 7] == [len(json.loads(each)["waiting"]) for _, each in told]
    assert 3 == len(tries)


async def test_a_proxy_gets_no_figures_without_a_token(settings: object) -> None:
    """Behind a proxy on the same machine everybody looks local; so a proxy is refused."""
    [figures] = await answers(settings, ("/metrics", {"X-Forwarded-For": "203.0.113.7"}))

    assert 403 == figures[0]


async def test_a_hook_of_a_channel_that_is_off_is_not_there(settings: object) -> None:
    """Without a Telegram token nothing listens at its hook."""
    [hook] = await answers(settings, ("/hooks/telegram", {}))

    assert hook[0] in (404, 405)
