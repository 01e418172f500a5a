"""How does a test run, kill and restart the real program?

A :class:`Running` is ``clueline run`` in a process of its own, in a folder of its own, with a
Telegram that is one of this test, and a port nobody else has.
"""

import asyncio
import os
import signal
import socket
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from commanding import Answer
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer
from road.unpaced import unpaced
from sqlalchemy import Engine, NullPool, create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine
from starting import REPOSITORY, Change, Process, forked, typed

STARTS_WITHIN = 60.0
ENDS_WITHIN = 60.0
# Whoever asks a plain address needs no certificates; to read them takes as long as a turn.
TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def daytime() -> str:
    """Return a zone in which it is about noon now, so that no push waits for the morning."""
    east = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-east:+d}"


@dataclass
class Running:
    """One installation: its settings stay while its process comes and goes.

    A road is gone faster than Telegram would allow, unless *changes* says otherwise; *plain*
    is the program from nothing, without any change.
    """

    home: Path
    environ: dict[str, str]
    port: int
    changes: Sequence[Change] = (unpaced,)
    plain: bool = False
    process: Process | None = None
    started: float = 0.0
    logs: list[Path] = field(default_factory=list)
    _looking: Engine | None = None

    @property
    def address(self) -> str:
        """The web address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> str:
        """The database as SQLAlchemy's synchronous or asynchronous engine takes it."""
        return (
            self.environ.get("CLUELINE_DATABASE_URL") or f"sqlite:///{self.home}/data/clueline.db"
        )

    @property
    def printed(self) -> str:
        """Everything that every process of this installation printed."""
        return "\n".join(each.read_text("utf-8", "replace") for each in self.logs)

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    async def start(self) -> None:
        """Start the process and wait until it says that it is ready."""
        self.launch()
        await self.ready()

    def launch(self) -> None:
        """Start the process and wait for nothing."""
        log = self.home / f"run-{len(self.logs)}.log"
        self.logs.append(log)
        self.started = time.monotonic()
        if self.plain:
            self.process = typed("run", here=self.home, environ=self.environ, out=log)
        else:
            self.process = self.forks("run", out=log, changes=self.changes)

    def forks(
        self, *words: str, out: Path, err: Path | None = None, changes: Sequence[Change] = ()
    ) -> Process:
        """Start the program with *words* in this installation."""
        return forked(
            *words, here=self.home, environ=self.environ, out=out, err=err, changes=changes
        )

    async def ready(self, within: float = STARTS_WITHIN) -> None:
        """Wait until /readyz answers 200."""
        async with httpx.AsyncClient(base_url=self.address, verify=TRUSTS_NOBODY) as browser:
            while time.monotonic() < self.started + within:
                if not self.alive:
                    break
                if await _is_ready(browser):
                    return
                await asyncio.sleep(0.05)
        raise AssertionError(f"the process does not get ready:\n{self.printed[-3000:]}")

    def kill9(self) -> None:
        """End the process as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(ENDS_WITHIN)

    async def terminate(self) -> int:
        """Ask the process to end and return its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self, within: float = ENDS_WITHIN) -> int:
        """Wait until the process has ended by itself and return its exit code."""
        assert self.process is not None
        return await asyncio.to_thread(self.process.wait, within)

    async def restart(self) -> None:
        """Kill the process and start it again."""
        self.kill9()
        await self.start()

    async def types(self, *words: str) -> Answer:
        """Type one command, as an operator would beside the running process."""
        return await asyncio.to_thread(self._typed, words)

    async def rows(self, query: str, **values: Any) -> list[Any]:
        """Look into the database from outside."""
        if self.database.startswith("sqlite"):
            return await asyncio.to_thread(self._sqlite_rows, query, values)
        engine = create_async_engine(self.database)
        try:
            async with engine.connect() as connection:
                return list((await connection.execute(text(query), values)).all())
        finally:
            await engine.dispose()

    async def count(self, what: str) -> int:
        """Return how many rows *what* selects, e.g. "clue" or "event WHERE state = 'failed'"."""
        return int((await self.rows(f"SELECT count(*) FROM {what}"))[0][0])  # noqa: S608

    def _typed(self, words: Sequence[str]) -> Answer:
        with TemporaryDirectory(dir=self.home.parent) as folder:
            out, err = Path(folder, "out"), Path(folder, "err")
            code = self.forks(*words, out=out, err=err).wait(STARTS_WITHIN)
            return Answer(code, out.read_text("utf-8"), err.read_text("utf-8"))

    def _sqlite_rows(self, query: str, values: dict[str, Any]) -> list[Any]:
        if self._looking is None:  # made once: tests look some ten times a second
            self._looking = create_engine(self.database, poolclass=NullPool)
        with self._looking.connect() as connection:
            return list(connection.execute(text(query), values).all())


def installation(
    home: Path,
    peer: TelegramPeer | None = None,
    *,
    official: WeChatPeer | None = None,
    database: str = "",
    **more: str,
) -> Running:
    """Return an installation in *home*, not yet started."""
    home.mkdir(parents=True, exist_ok=True)
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLUELINE_")}
    environ = kept | {
        "PYTHONPATH": str(REPOSITORY),
        "CLUELINE_WEB_PORT": str(port),
        "CLUELINE_TIMEZONE": daytime(),
        "CLUELINE_DATA_DIR": str(home / "data"),
        "CLUELINE_UNDO_SECONDS": "0",
    }
    if peer is not None:
        environ |= {"CLUELINE_TELEGRAM_TOKEN": peer.token, "CLUELINE_TELEGRAM_API_ROOT": peer.root}
    if official is not None:
        account = official.account
        official.postman.hook = f"http://127.0.0.1:{port}/hooks/wechat"
        environ |= {
            "CLUELINE_WECHAT_APP_ID": account.app_id,
            "CLUELINE_WECHAT_APP_SECRET": account.secret,
            "CLUELINE_WECHAT_TOKEN": account.token,
            "CLUELINE_WECHAT_AES_KEY": account.aes_key,
            "CLUELINE_WECHAT_API_ROOT": official.root,
        }
    if database:
        environ["CLUELINE_DATABASE_URL"] = database
    return Running(home, environ | more, port)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


async def _is_ready(browser: httpx.AsyncClient) -> bool:
    try:
        return (await browser.get("/readyz", timeout=2)).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
