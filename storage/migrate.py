"""Is the database as this program expects it, and how does it become so?

Migrations lie in storage/migrations. They run in one transaction: either the whole way up to
the newest is done, or nothing. The functions here may not be called inside a running loop.
"""

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from storage import failpoints, outbox_care, restore_mark, sqlite
from storage.failpoints import Point

T = TypeVar("T")

MIGRATIONS: Final = Path(__file__).parent / "migrations"
# Rebuilding a table drops its old form, and a dropped table takes its children along while
# foreign keys are on; inside a transaction the switch does nothing, so it is thrown before.
_PRAGMAS: Final = (*sqlite.PRAGMAS, "foreign_keys=OFF")


class SchemaFault(Exception):
    """The database cannot be used as it is; the message says what to do."""


class UpgradeNeeded(SchemaFault):
    """A server's database is older than the program, and only an operator may upgrade it."""

    def __init__(self, current: str | None, head: str) -> None:
        super().__init__(
            f"the database stands at {current or 'nothing'} and this program needs {head}; "
            "make a backup, then run: clueline db upgrade"
        )


class TooNew(SchemaFault):
    """The database was made by a newer program."""

    def __init__(self, current: str) -> None:
        super().__init__(
            f"the database stands at {current}, which this program does not know; "
            "install the newer program again, or restore the backup made before its upgrade"
        )


class OrphanRows(SchemaFault):
    """A migration would have left rows whose parents are gone; it was undone."""

    def __init__(self, tables: list[str]) -> None:
        super().__init__(
            f"the upgrade was undone: rows of {', '.join(tables)} would have lost their parents; "
            "keep the file and report this"
        )


@dataclass(frozen=True, slots=True)
class State:
    """Where a database stands and where this program wants it; *current* None: empty."""

    current: str | None
    head: str

    @property
    def is_newest(self) -> bool:
        """Whether nothing is to be done."""
        return self.current == self.head


def state(url: str) -> State:
    """Return where the database at *url* stands; an absent SQLite file is not made."""
    file = _file(url)
    if file is not None and not file.exists():
        return State(None, head())
    return State(_run(url, _current), head())


def upgrade(url: str, backup: Callable[[], object] | None = None) -> State:
    """Bring the database to the newest form and return where it stood before.

    *backup* is called first when there is anything to lose. Raises TooNew, OrphanRows,
    and FileInUse while `clueline run` holds the file.
    """
    before = state(url)
    _check_known(before)
    if before.is_newest:
        _settle(url)
        return before
    with _held(_file(url)):
        if before.current is not None and backup is not None:
            backup()
        failpoints.reached(Point.UPGRADES)
        _run(url, _renew)
    return before


def prepare(url: str, backup: Callable[[], object] | None = None) -> State:
    """Make the database fit for `run`: SQLite is upgraded, a server only looked at.

    What a restore that died left to be held on a server is held, here and in `upgrade`.
    Raises UpgradeNeeded when an operator must upgrade a server's database.
    """
    if _file(url) is not None:
        return upgrade(url, backup)
    before = state(url)
    _check_known(before)
    if not before.is_newest:
        raise UpgradeNeeded(before.current, before.head)
    _settle(url)
    return before


def head(migrations: Path = MIGRATIONS) -> str:
    """Return the name of the newest migration."""
    return str(ScriptDirectory(str(migrations)).get_current_head())


def configuration(connection: Connection, migrations: Path = MIGRATIONS) -> Config:
    """Return what Alembic needs to work on an open connection."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def run_migrations(connection: Connection, migrations: Path = MIGRATIONS) -> None:
    """Run what is missing on a connection whose transaction the caller ends."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(restore_mark.LOCK)
    command.upgrade(configuration(connection, migrations), "head")
    if connection.dialect.name == "sqlite":
        _check_parents(connection)
    failpoints.reached(Point.UPGRADED)


def migrating_engine(path: Path) -> Engine:
    """Return an engine on a SQLite file whose foreign keys are not enforced."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return sqlite.writing_engine(path, _PRAGMAS)


def _renew(connection: Connection) -> None:
    run_migrations(connection)
    restore_mark.settle(connection, outbox_care.hold)


def _settle(url: str) -> None:
    if _file(url) is None:  # a file was held before it was placed
        _run(url, lambda connection: restore_mark.settle(connection, outbox_care.hold))


def _check_known(before: State) -> None:
    if before.current is None:
        return
    try:
        ScriptDirectory(str(MIGRATIONS)).get_revision(before.current)
    except CommandError:
        raise TooNew(before.current) from None


def _check_parents(connection: Connection) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        raise OrphanRows(sorted({row[0] for row in orphans}))


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _run(url: str, work: Callable[[Connection], T]) -> T:
    file = _file(url)
    if file is None:
        return asyncio.run(_on_server(url, work))
    engine = migrating_engine(file)
    try:
        with engine.begin() as connection:
            return work(connection)
    finally:
        engine.dispose()


@contextmanager
def _held(file: Path | None) -> Iterator[None]:
    """Let no running process see its tables change under it."""
    if file is None:
        yield
        return
    handle = sqlite.hold(file)
    try:
        yield
    finally:
        os.close(handle)


async def _on_server(url: str, work: Callable[[Connection], T]) -> T:
    engine = create_async_engine(url, connect_args={"timeout": 5})
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _file(url: str) -> Path | None:
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite":
        return None
    return Path(parts.database or "")
