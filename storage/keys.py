"""Where does the key of each clue live, and how is it destroyed for good?

A small store beside the main one, with its own short backups. Keys are committed here
before anything is sealed with them, so a kill leaves unused keys at worst, never a sealed
row without a key. Erasing a key erases every word that was sealed with it.
"""

import base64
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Engine, make_url

from storage import failpoints
from storage.columns import to_us
from storage.failpoints import Point
from storage.key_cache import KeyCache, OpenKey
from storage.key_rows import KeyRows, NotFlushed, Row, file_engine, server_engine
from storage.master import (
    SIZE,
    Chance,
    KeyFault,
    KeyFileBroken,
    KeyFileExposed,
    KeyFileMissing,
    MasterKey,
    WrongMaster,
)

__all__ = [
    "DataKey",
    "Erased",
    "KeyFault",
    "KeyFileBroken",
    "KeyFileExposed",
    "KeyFileMissing",
    "KeyStore",
    "KeysExhausted",
    "MasterKey",
    "NotFlushed",
    "SweepRefused",
    "WrongMaster",
    "key_engine",
    "open_keys",
]

# A key waits in a process at most half a day, and one younger than a day is never swept:
# so no sweep, in whichever replica, can take a key that a turn is about to use.
POOL_LIFE = timedelta(hours=12)
SWEEP_AGE = timedelta(hours=24)
# An honest sweep removes a few pools; one that would remove most of the store is a mistake.
SWEEP_LIMIT = 1000
KEYS_FILE = "keys.db"
MASTER_FILE = "master.key"


class Erased(KeyFault):
    """The key was destroyed: what it sealed cannot be read any more, by anybody."""


class KeysExhausted(KeyFault):
    """No key is at hand; call `fill` and run the turn again."""


class SweepRefused(KeyFault):
    """A sweep would have destroyed most keys; the list of keys in use cannot be right."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """A committed key that nothing has been sealed with yet."""

    id: str
    secret: bytes = field(repr=False)


def open_keys(
    folder: Path,
    *,
    clock: Callable[[], datetime],
    main_url: str,
    url: str | None = None,
    master_file: Path | None = None,
    chance: Chance = secrets.token_bytes,
) -> "KeyStore":
    """Open the store in *folder*, or at *url*; the first start makes it and its master key."""
    if url is not None and not main_url.startswith("postgresql"):
        raise KeyFault(
            "CLUELINE_KEYS_URL needs a PostgreSQL main database; "
            "unset it, the keys of a SQLite database live in CLUELINE_KEYS_DIR"
        )
    engine = key_engine(url or f"sqlite:///{folder / KEYS_FILE}")
    try:
        return KeyStore(engine, master_file or folder / MASTER_FILE, clock=clock, chance=chance)
    except BaseException:
        engine.dispose()
        raise


def key_engine(url: str) -> Engine:
    """Open the database of a key store: a file or a server, by its URL."""
    parts = make_url(url)
    is_file = parts.get_backend_name() == "sqlite"
    return file_engine(Path(parts.database or "")) if is_file else server_engine(url)


class KeyStore:
    """Keys of drafts and clues, and a few named secrets, all wrapped by the master key.

    Every call is synchronous. On PostgreSQL it must run inside SQLAlchemy's greenlet: a turn
    does; a coroutine says ``await greenlet_spawn(keys.fill, 64)``.
    """

    def __init__(
        self,
        engine: Engine,
        master_file: Path,
        *,
        clock: Callable[[], datetime],
        chance: Chance = secrets.token_bytes,
    ) -> None:
        self._file, self._clock, self._chance = master_file, clock, chance
        self._pool: deque[tuple[datetime, DataKey]] = deque()
        self._cache = KeyCache()
        self._secrets: dict[str, bytes] = {}
        self._rows = KeyRows(engine)
        self.master = MasterKey.load(master_file, create=self._rows.count() == 0, chance=chance)

    @property
    def waiting(self) -> int:
        """Tell how many keys `take` may still give."""
        return len(self._pool)

    def fill(self, count: int) -> None:
        """Commit *count* fresh keys, then let `take` give them."""
        now = self._clock()
        fresh = [DataKey(_key_id(self._chance(16)), self._chance(SIZE)) for _ in range(count)]
        self._reload()
        self._rows.add([self._wrapped(key.id, key.secret) for key in fresh])
        failpoints.reached(Point.FILLED)
        self._pool.extend((now, key) for key in fresh)

    def take(self) -> DataKey:
        """Give a committed, unused key without any I/O; KeysExhausted when there is none."""
        now = self._clock()
        while True:
            try:
                made_at, key = self._pool.popleft()
            except IndexError:
                raise KeysExhausted("no key is at hand; fill the pool") from None
            if now - made_at < POOL_LIFE:
                self._cache.put(key.id, OpenKey.of(key.secret, now), self._cache.epoch)
                return key

    def open(self, key_id: str) -> bytes:
        """Return the unwrapped key; Erased when it was destroyed."""
        return self._opened(key_id).secret

    def cipher(self, key_id: str) -> AESGCM:
        """Return the ready cipher of a key; Erased when it was destroyed."""
        return self._opened(key_id).cipher

    def erase(self, key_ids: Iterable[str]) -> None:
        """Destroy keys for good; an absent key is no fault, so a failed call may be repeated.

        SQLite overwrites the rows and empties its log. On PostgreSQL the rows are vacuumed;
        old bytes may live on in its write-ahead log until that is recycled.
        """
        gone = list(key_ids)
        try:
            self._rows.destroy(gone)
        finally:
            self._cache.drop(gone)

    def sweep(self, in_use: Iterable[str], older_than: datetime) -> int:
        """Destroy keys that no row uses and that are older than both the moment and a day.

        Where none is left the log is emptied all the same: of a sweep that was broken off the
        rows are gone, and their bytes may stand there.
        """
        old = set(self._rows.data_ids(to_us(min(older_than, self._clock() - SWEEP_AGE))))
        unused = old.difference(in_use)
        if len(unused) > max(SWEEP_LIMIT, len(old) // 2):
            raise SweepRefused(
                f"{len(unused)} of {len(old)} keys look unused; nothing was erased. "
                "Check that database and key store belong together"
            )
        self.erase(unused)
        return len(unused)

    def ids(self) -> list[str]:
        """List every data key, used or not."""
        return self._rows.data_ids()

    def secret(self, name: str) -> bytes:
        """Return the lasting secret of that name (32 bytes), made at its first use."""
        found = self._secrets.get(name)
        if found is None:
            found = self._secrets[name] = self._lasting(f"secret|{name}")
        return found

    def keep(self, name: str, value: bytes) -> None:
        """Remember a small value where an editor of the main database cannot change it."""
        self._reload()
        self._rows.replace(self._wrapped(f"kept|{name}", value))

    def kept(self, name: str) -> bytes | None:
        """Return what `keep` remembered last, or None."""
        row = self._rows.read(f"kept|{name}")
        return None if row is None else self._unwrapped(f"kept|{name}", *row)

    def rotate(self) -> int:
        """Put a new key on top of the key file and wrap every row under it.

        May be killed and run again: each run adds a line, and no line goes before `retire`.
        """
        new = MasterKey.load(self._file).with_new(self._file, chance=self._chance)
        failpoints.reached(Point.ADDED)
        return self.rewrap(new)

    def rewrap(self, new: MasterKey) -> int:
        """Wrap everything under the newest key of *new* and count the rows."""
        self.master, after, done = new, "", 0
        while rows := self._rows.foreign(new.kid, after):
            self._rows.rewrap([self._rewrapped(*row) for row in rows])
            failpoints.reached(Point.REWRAPPED)
            after, done = rows[-1].id, done + len(rows)
        return done

    def retire(self) -> None:
        """Drop old lines from the key file; KeyFault while any row still needs one."""
        self._reload()
        if left := self._rows.count_foreign(self.master.kid):
            raise KeyFault(f"{left} keys still need an older master key; wrap them again first")
        self.master = self.master.only_newest(self._file)

    def close(self) -> None:
        """Forget every open key and close the store."""
        self._pool.clear()
        self._cache.clear()
        self._secrets.clear()
        self._rows.close()

    def _reload(self) -> None:
        # Another process may have rotated the file since it was read; a key wrapped by a
        # line that was retired meanwhile could never be opened again.
        self.master = MasterKey.load(self._file)

    def _wrapped(self, row_id: str, plain: bytes) -> Row:
        wrapped, made_at = self.master.wrap(row_id, plain), to_us(self._clock())
        return {"id": row_id, "kid": self.master.kid, "wrapped": wrapped, "made_at": made_at}

    def _unwrapped(self, row_id: str, kid: str, wrapped: bytes) -> bytes:
        if not self.master.holds(kid):
            self._reload()
        return self.master.unwrap(row_id, kid, wrapped)

    def _rewrapped(self, row_id: str, kid: str, wrapped: bytes) -> Row:
        sealed = self.master.wrap(row_id, self.master.unwrap(row_id, kid, wrapped))
        return {"which": row_id, "old": kid, "new": self.master.kid, "sealed": sealed}

    def _opened(self, key_id: str) -> OpenKey:
        now = self._clock()
        found = self._cache.get(key_id, now)
        if found is None:
            epoch = self._cache.epoch
            row = self._rows.read(key_id)
            if row is None:
                raise Erased(f"key {key_id} was destroyed")
            found = OpenKey.of(self._unwrapped(key_id, *row), now)
            self._cache.put(key_id, found, epoch)
        return found

    def _lasting(self, row_id: str) -> bytes:
        row = self._rows.read(row_id)
        if row is None:
            self._reload()
            self._rows.add_if_absent(self._wrapped(row_id, self._chance(SIZE)))
            row = self._rows.read(row_id)
        if row is None:
            raise Erased(f"{row_id} was destroyed while it was made")
        return self._unwrapped(row_id, *row)


def _key_id(chance: bytes) -> str:
    return base64.urlsafe_b64encode(chance).rstrip(b"=").decode()
