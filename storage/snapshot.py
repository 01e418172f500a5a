"""How is a database copied while people write into it, and how is a copy put back?"""

import asyncio
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, inspect, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.util import greenlet_spawn

from storage import restore_mark
from storage.durable import sync_folder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything lies; *tools* is the folder of pg_dump when it is not on the PATH."""

    main_url: str
    keys_url: str
    evidence: Path
    tools: Path | None = None


class BackupRefused(Exception):
    """A backup or restore cannot be done as asked; the message tells the cure."""


def snapshot(url: str, target: Path, *, tools: Path | None = None) -> None:
    """Copy the database at *url*, as it stands at one moment, to the file *target*."""
    if is_file(url):
        _copy_file(file_of(url), target)
        return
    words = ("--format=custom", "--no-owner", f"--exclude-table={restore_mark.NAME}")
    _run(url, tools, "pg_dump", *words, f"--file={target}")


def put_back(
    url: str,
    source: Path,
    *,
    tools: Path | None = None,
    first: Callable[[Connection], None] | None = None,
) -> None:
    """Make the database at *url* from a snapshot; one that has content is never overwritten.

    *first* is done in a server's database while it is empty, and stays whatever follows.
    """
    if is_file(url):
        _place_file(source, file_of(url))
        return
    aside(lambda: _begin_empty(url, first))
    words = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
    database = make_url(url).database or ""
    _run(url, tools, "pg_restore", *words, f"--dbname={database}", str(source))


def is_file(url: str) -> bool:
    """Say whether *url* names a SQLite file."""
    return make_url(url).get_backend_name() == "sqlite"


def file_of(url: str) -> Path:
    """Return the SQLite file that *url* names."""
    return Path(make_url(url).database or "")


def ending(url: str) -> str:
    """Return the ending of a snapshot's name: ``db`` or ``dump``."""
    return "db" if is_file(url) else "dump"


def engine_of(url: str) -> Engine:
    """Open a database synchronously; for a server this works inside `aside` only."""
    if is_file(url):
        return create_engine(f"sqlite:///{file_of(url)}")
    return create_async_engine(url, pool_size=2).sync_engine


def aside(work: Callable[[], T]) -> T:
    """Run *work* where both kinds of engines answer; call it from a thread without a loop."""
    return asyncio.run(greenlet_spawn(work))


def _copy_file(source: Path, target: Path) -> None:
    # One statement: a copy in steps would start again at every write of somebody else.
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    target.chmod(0o600)
    with closing(sqlite3.connect(target)) as copy:
        (answer,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise BackupRefused(f"{source}: the copy is damaged ({answer}); run: clueline db check")


def _place_file(source: Path, target: Path) -> None:
    if target.exists():
        raise BackupRefused(f"{target}: is there already; move it away before you restore")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    shutil.copyfile(source, part)
    part.chmod(0o600)
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.rename(target)
    sync_folder(target.parent)


def _begin_empty(url: str, first: Callable[[Connection], None] | None) -> None:
    engine = engine_of(url)
    try:
        with engine.begin() as conn:
            _check_empty(conn, url)
            if first is not None:
                first(conn)
    finally:
        engine.dispose()


def _check_empty(conn: Connection, url: str) -> None:
    tables = set(inspect(conn).get_table_names()) - {restore_mark.NAME}
    if tables:
        name = make_url(url).database
        raise BackupRefused(
            f"database {name} holds {len(tables)} tables; restore into an empty one"
        )


def _run(url: str, tools: Path | None, program: str, *words: str) -> None:
    found = shutil.which(program, path=None if tools is None else str(tools))
    if found is None:
        raise BackupRefused(
            f"{program} was not found; install the PostgreSQL client programs of the server's "
            "version (Debian: apt install postgresql-client) or use the server's own backups"
        )
    done = subprocess.run(  # noqa: S603 - our own words; the address travels in the environment
        [found, "--no-password", *words], env=_address(url), capture_output=True, check=False
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise BackupRefused(f"{program} failed: {said[-1] if said else done.returncode}")


def _address(url: str) -> dict[str, str]:
    # Not as an argument: the list of processes is public, and the password is not.
    parts = make_url(url)
    host = parts.host or parts.query.get("host")
    told = {
        "PGHOST": host,
        "PGPORT": parts.port or parts.query.get("port"),
        "PGUSER": parts.username,
        "PGPASSWORD": parts.password,
        "PGDATABASE": parts.database,
        "PGSSLMODE": parts.query.get("ssl"),
    }
    return dict(os.environ) | {name: str(value) for name, value in told.items() if value}
