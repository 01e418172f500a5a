"""Is everything that is kept whole, readable and unchanged?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, func, select, union_all
from sqlalchemy.util import await_only

from storage import journal
from storage.evidence import BlobMissing, FolderBlobs
from storage.journal import Head, Verdict
from storage.keys import Erased, KeyStore, WrongMaster
from storage.sealing import Sealer, Tampered
from storage.snapshot import engine_of, is_file
from storage.tables import clue, evidence, outbox

SAMPLE = 200
AnyRow = Row[*tuple[Any, ...]]

_NEWEST = select(clue.c.number, clue.c.key_id, clue.c.sealed).order_by(clue.c.id.desc())
_OLDEST = select(clue.c.number, clue.c.key_id, clue.c.sealed).order_by(clue.c.id)
_BLOBS = union_all(
    select(evidence.c.blob, evidence.c.key_id, evidence.c.sha256).where(
        evidence.c.state == "stored", evidence.c.blob.is_not(None)
    ),
    select(evidence.c.copy_blob, evidence.c.key_id, evidence.c.copy_sha256).where(
        evidence.c.state == "stored", evidence.c.copy_blob.is_not(None)
    ),
)
_UNSENT = select(func.count()).where(outbox.c.state.in_(("due", "leased", "held")))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were read, how many were erased on purpose, and which are not as they were."""

    good: int = 0
    erased: int = 0
    faulty: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """What an examination found; *unsent* messages are told, they are no fault."""

    integrity: tuple[str, ...]
    orphans: int
    clues: Tally
    blobs: Tally
    record: Verdict
    unsent: int

    @property
    def sound(self) -> bool:
        """Say whether nothing is damaged, missing or changed."""
        faults = (*self.integrity, *self.clues.faulty, *self.blobs.faulty)
        return not faults and self.orphans == 0 and self.record.flaw is None


def examine(main_url: str, keys: KeyStore, folder: Path | None, *, anchor: Head | None) -> Findings:
    """Read through everything; call it inside `snapshot.aside`.

    Opens a sample of clues (the oldest and the newest) and every file of evidence.
    """
    engine = engine_of(main_url)
    try:
        with engine.connect() as conn:
            integrity, orphans = _structure(conn) if is_file(main_url) else ((), 0)
            clues = _clues(conn, keys)
            blobs = Tally() if folder is None else _blobs(conn, keys, FolderBlobs(folder))
            unsent = conn.execute(_UNSENT).scalar_one()
    finally:
        engine.dispose()
    record: Verdict = await_only(journal.verify(main_url, anchor=anchor))
    return Findings(integrity, orphans, clues, blobs, record, unsent)


def _structure(conn: Connection) -> tuple[tuple[str, ...], int]:
    found = conn.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    orphans = conn.exec_driver_sql("PRAGMA foreign_key_check").all()
    return tuple(line for line in found if line != "ok"), len(orphans)


def _clues(conn: Connection, keys: KeyStore) -> Tally:
    sealer = Sealer(keys)

    def opens(row: AnyRow) -> bool:
        sealer.unseal(row.key_id, f"clue|sealed|{row.number}", row.sealed)
        return True

    sampled = {row.number: row for row in _sample(conn)}
    return _tally((f"clue {number}", partial(opens, row)) for number, row in sampled.items())


def _sample(conn: Connection) -> Iterator[AnyRow]:
    for statement in (_OLDEST, _NEWEST):
        yield from conn.execute(statement.limit(SAMPLE // 2))


def _blobs(conn: Connection, keys: KeyStore, blobs: FolderBlobs) -> Tally:
    def opens(row: AnyRow) -> bool:
        return bool(blobs.digest(row.blob, key=keys.open(row.key_id)) == row.sha256)

    return _tally((f"blob {row.blob}", partial(opens, row)) for row in conn.execute(_BLOBS))


def _tally(tries: Iterable[tuple[str, Callable[[], bool]]]) -> Tally:
    good, erased, faulty = 0, 0, []
    for name, opens in tries:
        try:
            fits = opens()
        except Erased:
            erased += 1
            continue
        except (BlobMissing, Tampered, WrongMaster):
            fits = False
        good += fits
        faulty += [] if fits else [name]
    return Tally(good, erased, tuple(faulty))
