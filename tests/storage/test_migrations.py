import asyncio
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage import migrate
from storage.sqlite import FileInUse, hold, writing_engine
from storage.tables import metadata

T = TypeVar("T")

REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"
branch_labels = depends_on = None


def upgrade():
    with op.batch_alter_table("address", recreate="always") as table:
        table.add_column(sa.Column("weather", sa.String(8)))
    {further}
"""
ADDRESS = text(
    "INSERT INTO address (id, channel, lookup, sealed, language, blocked, muted, created_at)"
    " VALUES (7, 'web', :lookup, :lookup, 'en', false, false, 0)"
)
TALK = text("INSERT INTO talk (address_id, version, asked, touched_at) VALUES (7, 1, 1, 0)")


def test_an_empty_file_becomes_what_the_tables_say(tmp_path: Path) -> None:
    """On SQLite the migrations and storage/tables.py lead to the same database."""
    file = tmp_path / "fresh" / "clueline.db"

    before = migrate.upgrade(f"sqlite:///{file}")

    assert migrate.State(None, migrate.head()) == before
    assert migrate.state(f"sqlite:///{file}").is_newest
    assert [] == _on_file(file, _drift)


def test_every_index_is_the_same_down_to_its_condition(tmp_path: Path) -> None:
    """The comparison above does not look at conditions of partial indexes; this one does."""
    migrated, made = tmp_path / "migrated.db", tmp_path / "made.db"

    migrate.upgrade(f"sqlite:///{migrated}")
    _on_file(made, metadata.create_all)

    assert _on_file(made, _indexes) == _on_file(migrated, _indexes)


@pytest.mark.postgres
def test_an_empty_server_becomes_what_the_tables_say(postgres_database: Callable[..., str]) -> None:
    """On PostgreSQL the migrations and storage/tables.py lead to the same database."""
    url = postgres_database()

    migrate.upgrade(url)

    assert migrate.prepare(url).is_newest
    assert [] == _on_server(url, _drift)


@pytest.mark.postgres
def test_a_server_is_upgraded_by_its_operator_alone(postgres_database: Callable[..., str]) -> None:
    """Starting the program against an older server changes nothing and names the command."""
    url = postgres_database()

    with pytest.raises(migrate.UpgradeNeeded, match="clueline db upgrade"):
        migrate.prepare(url)

    assert migrate.state(url).current is None


def test_looking_at_an_absent_file_does_not_make_it(tmp_path: Path) -> None:
    """`clueline db check` before the first start leaves no trace."""
    file = tmp_path / "clueline.db"

    assert migrate.state(f"sqlite:///{file}").current is None
    assert not file.exists()


def test_children_outlive_the_rebuilding_of_their_parents(tmp_path: Path) -> None:
    """A table that is dropped and made again takes nothing along that refers to it."""
    file = _with_a_talk(tmp_path)

    _rebuild(file, tmp_path, further="pass")

    assert [(7, None)] == _on_file(file, _talks)
    assert "9999" == migrate.state(f"sqlite:///{file}").current


def test_a_migration_that_orphans_rows_is_undone(tmp_path: Path) -> None:
    """A parent deleted by mistake stops the upgrade; the file stays as it was."""
    file = _with_a_talk(tmp_path)

    with pytest.raises(migrate.OrphanRows, match="talk"):
        _rebuild(file, tmp_path, further='op.execute("DELETE FROM address")')

    assert migrate.state(f"sqlite:///{file}").is_newest
    assert [(7,)] == _on_file(file, lambda conn: _rows(conn, "SELECT id FROM address"))


def test_a_backup_is_made_before_an_upgrade_of_what_holds_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is backed up for the first start; everything is before a change."""
    made: list[str] = []
    url = f"sqlite:///{tmp_path / 'clueline.db'}"

    migrate.upgrade(url, lambda: made.append("first"))
    monkeypatch.setattr(migrate, "MIGRATIONS", _migrations(tmp_path, "pass"))
    monkeypatch.setattr(migrate, "head", lambda: "9999")
    migrate.upgrade(url, lambda: made.append("second"))

    assert ["second"] == made


def test_a_file_from_the_future_is_not_touched(tmp_path: Path) -> None:
    """An older program says that it is too old instead of guessing."""
    file = _with_a_talk(tmp_path)
    _on_file(file, lambda conn: conn.execute(text("UPDATE alembic_version SET version_num='x9'")))

    with pytest.raises(migrate.TooNew, match="newer program"):
        migrate.prepare(f"sqlite:///{file}")


def test_no_table_changes_under_a_running_process(tmp_path: Path) -> None:
    """While `clueline run` holds the file, an upgrade is refused with the cure."""
    file = tmp_path / "clueline.db"
    running = hold(file)

    with pytest.raises(FileInUse, match="stop that one first"):
        migrate.upgrade(f"sqlite:///{file}")

    os.close(running)


def _with_a_talk(folder: Path) -> Path:
    file = folder / "clueline.db"
    migrate.upgrade(f"sqlite:///{file}")
    _on_file(file, lambda conn: [conn.execute(ADDRESS, {"lookup": b"l"}), conn.execute(TALK)])
    return file


def _migrations(folder: Path, further: str) -> Path:
    copied = folder / "migrations"
    shutil.copytree(migrate.MIGRATIONS, copied)
    written = REBUILD.format(before=migrate.head(), further=further)
    (copied / "versions" / "9999_rebuild.py").write_text(written)
    return copied


def _rebuild(file: Path, folder: Path, *, further: str) -> None:
    engine = migrate.migrating_engine(file)
    try:
        with engine.begin() as conn:
            migrate.run_migrations(conn, _migrations(folder, further))
    finally:
        engine.dispose()


def _drift(conn: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(conn), metadata))


def _indexes(conn: Connection) -> list[tuple[object, ...]]:
    return _rows(
        conn, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > '' ORDER BY name"
    )


def _talks(conn: Connection) -> list[tuple[object, ...]]:
    return _rows(
        conn, "SELECT t.address_id, a.weather FROM talk t JOIN address a ON a.id = t.address_id"
    )


def _rows(conn: Connection, statement: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in conn.execute(text(statement))]


def _on_file(file: Path, work: Callable[[Connection], T]) -> T:
    engine = writing_engine(file)
    try:
        with engine.begin() as conn:
            return work(conn)
    finally:
        engine.dispose()


def _on_server(url: str, work: Callable[[Connection], T]) -> T:
    async def run() -> T:
        engine = create_async_engine(url)
        async with engine.begin() as conn:
            found = await conn.run_sync(work)
        await engine.dispose()
        return found

    return asyncio.run(run())
