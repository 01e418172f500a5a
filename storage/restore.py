"""How does everything come back, and is it whole?

A restored house starts silent: what was not yet sent when the backup was made is held until
an operator releases it, because most of it was sent afterwards.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from storage import failpoints, journal, restore_mark
from storage.archive import Facts, unpack
from storage.backup import Made
from storage.columns import from_us
from storage.durable import sync_folder
from storage.evidence import MARKED, MARKER, FolderBlobs
from storage.failpoints import Point
from storage.health import Findings, examine
from storage.journal import Head
from storage.keys import KeyStore, key_engine
from storage.master import MasterKey
from storage.restore_mark import Hold
from storage.snapshot import (
    BackupRefused,
    Places,
    aside,
    ending,
    engine_of,
    file_of,
    is_file,
    put_back,
)

__all__ = ["BackupRefused", "Findings", "Made", "Places", "Restored", "rehearse", "restore"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: when it was copied, how many messages are held, and its examination."""

    made_at: datetime
    held: int
    findings: Findings | None


def restore(
    made: Made,
    places: Places,
    *,
    master_file: Path,
    hold: Hold,
    clock: Callable[[], datetime],
    verify: bool = True,
) -> Restored:
    """Bring a backup back into places that must be empty; blocks, call it in a thread.

    *hold* sets aside what was unsent before a moment and returns how many messages that were.
    """
    _check_free(places)
    master = MasterKey.load(master_file)
    with _unpacked(made, master, places.evidence.parent) as (desk, facts):
        made_at = from_us(facts["made_at"])
        # Held before it is there: whoever starts what a dead restore left sends nothing twice.
        early = _held_early(desk / "main.db", hold, made_at)
        # The main database comes last: without it nothing starts on half a restore.
        _put_part_back("keys", places.keys_url, desk, places.tools)
        _move_blobs(desk / "evidence", places.evidence)
        failpoints.reached(Point.PLACED)
        mark = partial(restore_mark.leave, made_at=made_at)
        _put_part_back("main", places.main_url, desk, places.tools, first=mark)
    failpoints.reached(Point.RESTORED)
    anchor = Head(facts["position"], bytes.fromhex(facts["head"]))

    def settle() -> Restored:
        url = places.main_url
        with closing(KeyStore(key_engine(places.keys_url), master_file, clock=clock)) as store:
            held = early + _in_main(url, lambda conn: restore_mark.settle(conn, hold))
            store.keep(journal.ANCHOR, _in_main(url, journal.head).to_bytes())
            _mark(places.evidence, store.kept(MARKED))
            found = examine(url, store, places.evidence, anchor=anchor) if verify else None
        return Restored(made_at, held, found)

    return aside(settle)


def rehearse(
    made: Made, desk: Path, *, master_file: Path, hold: Hold, clock: Callable[[], datetime]
) -> Restored:
    """Restore a backup of SQLite into the empty folder *desk*, examine it and leave it there."""
    places = Places(
        main_url=f"sqlite:///{desk / 'main.db'}",
        keys_url=f"sqlite:///{desk / 'keys' / 'keys.db'}",
        evidence=desk / "evidence",
    )
    return restore(made, places, master_file=master_file, hold=hold, clock=clock)


def _check_free(places: Places) -> None:
    urls = (places.main_url, places.keys_url)
    taken = [file_of(url) for url in urls if is_file(url) and file_of(url).exists()]
    if places.evidence.exists() and any(places.evidence.iterdir()):
        taken.append(places.evidence)
    if taken:
        names = ", ".join(str(path) for path in taken)
        raise BackupRefused(f"{names}: is there already; move it away before you restore")


@contextmanager
def _unpacked(made: Made, master: MasterKey, beside: Path) -> Iterator[tuple[Path, Facts]]:
    beside.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=beside) as name:
        desk = Path(name)
        facts = unpack(made.main, master, desk)
        other = unpack(made.keys, master, desk / "of-keys")
        if other["made_at"] < facts["made_at"]:
            raise BackupRefused(f"{made.keys.name} is older than {made.main.name}; take newer keys")
        for part in (desk / "of-keys").glob("keys.*"):
            part.rename(desk / part.name)
        yield desk, facts


def _put_part_back(
    kind: str,
    url: str,
    desk: Path,
    tools: Path | None,
    *,
    first: Callable[[Connection], None] | None = None,
) -> None:
    part = desk / f"{kind}.{ending(url)}"
    if not part.exists():
        raise BackupRefused(
            f"the {kind} part of this backup comes from the other kind of database; "
            "restore it into the kind it was made from"
        )
    put_back(url, part, tools=tools, first=first)
    part.unlink()  # a restore that dies now leaves no second copy of keys


def _held_early(main: Path, hold: Hold, made_at: datetime) -> int:
    """Hold what a file has unsent; for a server's rows a mark is left."""
    if not main.exists():
        return 0
    return _in_main(f"sqlite:///{main}", lambda conn: hold(conn, made_at))


def _move_blobs(source: Path, evidence: Path) -> None:
    blobs = FolderBlobs(evidence)
    evidence.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in source.glob("*"):
        target = blobs.path(path.name)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with path.open("rb") as file:
            os.fsync(file.fileno())
        path.rename(target)
    for folder in (*evidence.iterdir(), evidence):
        sync_folder(folder)


def _mark(evidence: Path, marker: bytes | None) -> None:
    """Make the folder the one that check-ups of this house know; none looked at it before: none."""
    if marker is not None:
        (evidence / f"{MARKER}{marker.decode()}").touch(mode=0o600)
        sync_folder(evidence)


def _in_main(url: str, work: Callable[[Connection], T]) -> T:
    engine = engine_of(url)
    try:
        with engine.begin() as conn:
            return work(conn)
    finally:
        engine.dispose()
