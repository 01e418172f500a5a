import base64
import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.util import greenlet_spawn

from storage import failpoints
from storage.failpoints import Point
from storage.keys import (
    Erased,
    KeyFault,
    KeyFileBroken,
    KeyFileExposed,
    KeyFileMissing,
    KeysExhausted,
    KeyStore,
    MasterKey,
    SweepRefused,
    WrongMaster,
    open_keys,
)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
MAIN = "sqlite+aiosqlite:///main.db"


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Give the clock of all stores of a test."""
    return Clock()


@pytest.fixture
def reopen(tmp_path: Path, clock: Clock) -> Iterator[Callable[[], KeyStore]]:
    """Give a way to open the same store again, as another process would."""
    opened: list[KeyStore] = []

    def again() -> KeyStore:
        opened.append(open_keys(tmp_path / "keys", clock=clock, main_url=MAIN))
        return opened[-1]

    yield again
    for store in opened:
        store.close()


def test_a_key_outlives_the_process(reopen: Callable[[], KeyStore]) -> None:
    """What was taken before a restart opens after it."""
    first = reopen()
    first.fill(2)
    key = first.take()
    first.close()

    assert key.secret == reopen().open(key.id)


def test_keys_are_committed_before_they_are_given(
    reopen: Callable[[], KeyStore], tmp_path: Path
) -> None:
    """A kill right after `take` leaves the key in the store."""
    store = reopen()
    store.fill(3)
    key = store.take()

    with sqlite3.connect(tmp_path / "keys" / "keys.db") as other:
        stored = {row[0] for row in other.execute("SELECT id FROM wrapped_key")}
    other.close()
    assert key.id in stored
    assert 3 == len(stored)


def test_an_empty_pool_says_so(reopen: Callable[[], KeyStore]) -> None:
    """The caller fills the pool and runs the turn again."""
    store = reopen()
    store.fill(1)
    store.take()

    with pytest.raises(KeysExhausted):
        store.take()
    assert 0 == store.waiting


def test_a_key_that_waited_half_a_day_is_not_given(
    reopen: Callable[[], KeyStore], clock: Clock
) -> None:
    """Another replica may sweep it soon."""
    store = reopen()
    store.fill(4)
    clock.now += timedelta(hours=13)

    with pytest.raises(KeysExhausted):
        store.take()


def test_ids_are_128_bits_and_never_alike(reopen: Callable[[], KeyStore]) -> None:
    """An id is 22 characters of base64url."""
    store = reopen()
    store.fill(100)

    ids = store.ids()
    assert 100 == len(set(ids))
    assert {16} == {len(base64.urlsafe_b64decode(key_id + "==")) for key_id in ids}


def test_an_erased_key_is_gone_for_everybody(reopen: Callable[[], KeyStore]) -> None:
    """Erasing empties the cache too, and may be repeated."""
    store = reopen()
    store.fill(2)
    gone, kept = store.take(), store.take()

    store.erase([gone.id])
    store.erase([gone.id])

    with pytest.raises(Erased):
        store.open(gone.id)
    with pytest.raises(Erased):
        reopen().cipher(gone.id)
    assert kept.secret == store.open(kept.id)


def test_threads_may_share_a_store(reopen: Callable[[], KeyStore]) -> None:
    """Filling, opening and erasing at once loses no key and leaves no erased one."""
    store, reader = reopen(), reopen()

    def live(_: int) -> str:
        store.fill(2)
        gone, kept = store.take(), store.take()
        assert kept.secret == reader.open(kept.id)
        store.erase([gone.id])
        return kept.id

    with ThreadPoolExecutor(6) as pool:
        kept = set(pool.map(live, range(30)))
    assert kept == set(store.ids())


def test_no_byte_of_an_erased_key_stays_on_the_disk(
    reopen: Callable[[], KeyStore], tmp_path: Path
) -> None:
    """Neither the database file nor its log still holds the wrapped key."""
    store = reopen()
    store.fill(50)
    key = store.take()
    with sqlite3.connect(tmp_path / "keys" / "keys.db") as other:
        (wrapped,) = other.execute(
            "SELECT wrapped FROM wrapped_key WHERE id = ?", (key.id,)
        ).fetchone()
    other.close()

    store.erase([key.id])

    on_disk = b"".join(path.read_bytes() for path in (tmp_path / "keys").iterdir())
    assert wrapped not in on_disk
    assert key.id.encode() not in on_disk


def test_another_replica_forgets_an_erased_key_after_ten_minutes(
    reopen: Callable[[], KeyStore], clock: Clock
) -> None:
    """A key in memory is believed for ten minutes only."""
    here, there = reopen(), reopen()
    here.fill(1)
    key = here.take()
    there.open(key.id)
    here.erase([key.id])
    clock.now += timedelta(minutes=11)

    with pytest.raises(Erased):
        there.open(key.id)


def test_a_sweep_takes_only_old_unused_keys(reopen: Callable[[], KeyStore], clock: Clock) -> None:
    """Used keys and those of the last day stay, whatever the caller asks."""
    store = reopen()
    store.fill(3)
    used = store.take()
    clock.now += timedelta(days=2)
    store.fill(2)

    swept = store.sweep([used.id], older_than=clock.now + timedelta(days=1))

    assert 2 == swept
    assert 3 == len(store.ids())
    assert used.secret == store.open(used.id)


def test_a_sweep_empties_the_log_of_one_that_was_broken_off(
    reopen: Callable[[], KeyStore], clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows are gone, so nothing looks unused any more; their bytes go all the same."""
    store = reopen()
    store.fill(2)
    used = store.take()
    clock.now += timedelta(days=2)
    with closing(sqlite3.connect(tmp_path / "keys" / "keys.db")) as other:
        (wrapped,) = other.execute(
            "SELECT wrapped FROM wrapped_key WHERE id NOT LIKE '%|%' AND id <> ?", (used.id,)
        ).fetchone()

    def breaks_off(point: Point) -> None:
        assert point is not Point.ERASED

    with monkeypatch.context() as broken:
        broken.setattr(failpoints, "reached", breaks_off)
        with pytest.raises(AssertionError):
            store.sweep([used.id], clock.now)
    left = _on_disk(tmp_path)

    assert 0 == store.sweep([used.id], clock.now)
    assert wrapped in left
    assert wrapped not in _on_disk(tmp_path)


def _on_disk(home: Path) -> bytes:
    """Return every byte of the store; read elsewhere, as a file that is closed here drops locks."""
    return b"".join(
        subprocess.run(["/bin/cat", path], check=True, capture_output=True).stdout
        for path in (home / "keys").iterdir()
    )


def test_a_sweep_that_would_take_nearly_everything_is_refused(
    reopen: Callable[[], KeyStore], clock: Clock
) -> None:
    """An empty list of keys in use is a mistake, not an order."""
    store = reopen()
    store.fill(1001)
    clock.now += timedelta(days=2)

    with pytest.raises(SweepRefused):
        store.sweep([], older_than=clock.now)
    assert 1001 == len(store.ids())


def test_a_sweep_leaves_secrets_alone(reopen: Callable[[], KeyStore], clock: Clock) -> None:
    """Named secrets and kept values are not data keys."""
    store = reopen()
    secret = store.secret("lookup")
    store.keep("head", b"7")
    clock.now += timedelta(days=30)

    assert 0 == store.sweep([], older_than=clock.now)
    assert secret == reopen().secret("lookup")
    assert b"7" == reopen().kept("head")


def test_two_replicas_agree_on_a_secret(reopen: Callable[[], KeyStore]) -> None:
    """Whoever asks first makes it; no two names share one."""
    here, there = reopen(), reopen()

    assert here.secret("lookup") == there.secret("lookup")
    assert here.secret("lookup") != here.secret("mac")


def test_a_kept_value_is_replaced(reopen: Callable[[], KeyStore]) -> None:
    """Only the last value is remembered; an unknown name has none."""
    store = reopen()
    store.keep("head", b"1")
    store.keep("head", b"2")

    assert b"2" == store.kept("head")
    assert store.kept("tail") is None


def test_the_first_start_makes_a_private_key_file(
    reopen: Callable[[], KeyStore], tmp_path: Path
) -> None:
    """Only the owner may read key file and key store."""
    reopen()

    folder = tmp_path / "keys"
    modes = {name: (folder / name).stat().st_mode & 0o777 for name in ("master.key", "keys.db")}
    assert {"master.key": 0o600, "keys.db": 0o600} == modes
    assert 0o700 == folder.stat().st_mode & 0o777
    assert 32 == len(base64.b64decode((folder / "master.key").read_text()))


def test_a_lost_key_file_stops_the_start(reopen: Callable[[], KeyStore], tmp_path: Path) -> None:
    """A store with keys never gets a fresh master key: that would hide the loss."""
    store = reopen()
    store.fill(1)
    (tmp_path / "keys" / "master.key").unlink()

    with pytest.raises(KeyFileMissing, match="put the file back"):
        reopen()
    with pytest.raises(KeyFileMissing):
        store.fill(1)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_key_file_that_others_may_read_stops_the_start(
    reopen: Callable[[], KeyStore], tmp_path: Path, mode: int
) -> None:
    """The sentence names the cure."""
    reopen()
    (tmp_path / "keys" / "master.key").chmod(mode)

    with pytest.raises(KeyFileExposed, match="chmod 600"):
        reopen()


@pytest.mark.parametrize(
    "content",
    [
        "",  # empty
        "not base64!",  # not base64
        base64.b64encode(b"short").decode(),  # too short
        base64.b64encode(bytes(33)).decode(),  # too long
    ],
)
def test_a_broken_key_file_stops_the_start(
    reopen: Callable[[], KeyStore], tmp_path: Path, content: str
) -> None:
    """A file that holds no key is named, and what it holds is not shown."""
    reopen()
    (tmp_path / "keys" / "master.key").write_text(content)

    with pytest.raises(KeyFileBroken):
        reopen()


def test_a_strange_master_key_opens_nothing(reopen: Callable[[], KeyStore], tmp_path: Path) -> None:
    """Keys and key file of different houses are told apart."""
    store = reopen()
    store.fill(1)
    key = store.take()
    store.close()
    fresh = base64.b64encode(os.urandom(32)).decode()
    (tmp_path / "keys" / "master.key").write_text(fresh)

    with pytest.raises(WrongMaster):
        reopen().open(key.id)


def test_a_wrapped_key_does_not_open_under_another_id(tmp_path: Path) -> None:
    """The id is bound into the wrapping."""
    master = MasterKey.load(tmp_path / "master.key", create=True)
    wrapped = master.wrap("one", b"secret")

    assert b"secret" == master.unwrap("one", master.kid, wrapped)
    with pytest.raises(WrongMaster):
        master.unwrap("two", master.kid, wrapped)
    with pytest.raises(WrongMaster):
        master.unwrap("one", master.kid, wrapped[:20])


def test_everything_survives_a_rotation(reopen: Callable[[], KeyStore], tmp_path: Path) -> None:
    """After a rotation the old line may go: keys, secrets and kept values still open."""
    store, neighbour = reopen(), reopen()
    store.fill(1200)
    key, secret, old = store.take(), store.secret("mac"), store.master.kid
    store.keep("head", b"9")

    assert 1202 == store.rotate()
    assert key.secret == neighbour.open(key.id)
    store.retire()

    after = reopen()
    assert old != after.master.kid
    assert 1 == len((tmp_path / "keys" / "master.key").read_text().split())
    assert (key.secret, secret, b"9") == (
        after.open(key.id),
        after.secret("mac"),
        after.kept("head"),
    )


def test_a_rotation_that_was_killed_is_finished_by_the_next(
    reopen: Callable[[], KeyStore], tmp_path: Path
) -> None:
    """No old line goes while one row still needs it."""
    store = reopen()
    store.fill(2)
    key = store.take()
    store.master.with_new(tmp_path / "keys" / "master.key")

    with pytest.raises(KeyFault, match="2 keys still need"):
        reopen().retire()
    again = reopen()
    again.rewrap(again.master)
    again.retire()
    assert key.secret == reopen().open(key.id)


def test_a_replica_wraps_with_the_newest_line(reopen: Callable[[], KeyStore]) -> None:
    """A process that started before the rotation does not bring the old key back."""
    here, there = reopen(), reopen()
    here.rotate()
    here.retire()

    there.fill(1)
    there.keep("head", b"1")

    assert there.take().id in reopen().ids()
    assert b"1" == reopen().kept("head")


def test_a_key_server_needs_a_main_server(tmp_path: Path, clock: Clock) -> None:
    """Keys on PostgreSQL beside a SQLite main store are refused with the cure."""
    url = "postgresql+asyncpg://127.0.0.1/keys"

    with pytest.raises(KeyFault, match="CLUELINE_KEYS_URL"):
        open_keys(tmp_path, clock=clock, main_url=MAIN, url=url)


@pytest.mark.postgres
async def test_keys_on_a_server_keep_the_same_promises(
    postgres_database: Callable[[], str], tmp_path: Path, clock: Clock
) -> None:
    """Two replicas share one store, and a turn reaches it from inside its transaction."""
    url = postgres_database()
    engine = create_async_engine(url)

    def open_here() -> KeyStore:
        return open_keys(tmp_path, clock=clock, main_url=url, url=url)

    def turn(_: Connection) -> None:
        here.fill(3)
        gone, kept = here.take(), here.take()
        here.erase([gone.id])
        with pytest.raises(Erased):
            there.open(gone.id)
        assert kept.secret == there.open(kept.id)
        assert here.secret("mac") == there.secret("mac")
        assert 3 == here.rotate()
        here.retire()
        assert kept.secret == there.open(kept.id)
        clock.now += timedelta(days=3)
        assert 1 == here.sweep([kept.id], clock.now)

    here, there = await greenlet_spawn(open_here), await greenlet_spawn(open_here)
    async with engine.begin() as conn:
        await conn.run_sync(turn)
    assert 1 == len(await greenlet_spawn(there.ids))
    for close in (here.close, there.close, engine.sync_engine.dispose):
        await greenlet_spawn(close)
