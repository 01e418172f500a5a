"""How is everything copied so that it can be brought back, and erased things stay erased?

Main first, keys after: every row of the main copy then finds its key. The keys go into a
file of their own that is kept for a week only; a clue whose key is in no copy stays erased,
however old the main copy is. The master key is in neither: keep it apart.
"""

import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from storage import failpoints, journal
from storage.archive import pack
from storage.columns import to_us
from storage.failpoints import Point
from storage.master import MasterKey
from storage.snapshot import BackupRefused, Places, aside, ending, engine_of, snapshot

__all__ = ["KEYS_PLAN", "MAIN_PLAN", "BackupRefused", "Made", "Places", "Plan", "backup", "spared"]

STAMP: Final = "%Y%m%dT%H%M%SZ"
#: No backup works that long: what is older was left behind.
LEFT_AFTER: Final = timedelta(days=1)
_WORKS_IN: Final = ".backup-"
_NAME: Final = re.compile(r"(main|keys)-(\d{8}T\d{6}Z)\.clb")


@dataclass(frozen=True, slots=True)
class Plan:
    """How many backups are kept: the newest of that many days, weeks and months."""

    days: int
    weeks: int
    months: int


MAIN_PLAN: Final = Plan(days=7, weeks=4, months=12)
#: Short: a key that was erased must be gone from the last copy within a week or so.
KEYS_PLAN: Final = Plan(days=7, weeks=0, months=0)


@dataclass(frozen=True, slots=True)
class Made:
    """The two files of one backup; they belong together."""

    main: Path
    keys: Path


def backup(folder: Path, places: Places, *, master: MasterKey, now: datetime) -> Made:
    """Back everything up into *folder* while the product runs, then drop old backups.

    Blocks: call it in a thread.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _clear_away(folder, now)
    stamp = now.astimezone(UTC).strftime(STAMP)
    made = Made(folder / f"main-{stamp}.clb", folder / f"keys-{stamp}.clb")
    head = aside(lambda: _head(places.main_url))
    facts = {"made_at": to_us(now), "position": head.position, "head": head.hash.hex()}
    with tempfile.TemporaryDirectory(prefix=_WORKS_IN, dir=folder) as desk:
        copy = _copied(places.main_url, "main", Path(desk), places.tools)
        failpoints.reached(Point.BACKED_UP)
        members = [(copy.name, copy), *_blobs(places.evidence)]
        pack(made.main, master, members=members, facts=facts)
        failpoints.reached(Point.MAIN_PACKED)
        _pack_keys(made.keys, places, Path(desk), master, facts)
    failpoints.reached(Point.KEYS_PACKED)
    _drop_old(folder)
    return made


def backup_keys(folder: Path, places: Places, *, master: MasterKey, now: datetime) -> Path:
    """Copy the key store alone, so that a younger copy stands beside an older main one.

    Blocks: call it in a thread.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = folder / f"keys-{now.astimezone(UTC).strftime(STAMP)}.clb"
    with tempfile.TemporaryDirectory(prefix=_WORKS_IN, dir=folder) as desk:
        _pack_keys(made, places, Path(desk), master, {"made_at": to_us(now)})
    _drop_old(folder)
    return made


def _clear_away(folder: Path, now: datetime) -> None:
    """Remove what a backup that died a day ago left: copies in clear, with keys since erased."""
    for path in folder.glob(f"{_WORKS_IN}*"):
        if _is_left(path, now):
            shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob(".*.part"):
        if _is_left(path, now):
            path.unlink(missing_ok=True)


def _is_left(path: Path, now: datetime) -> bool:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC) < now - LEFT_AFTER


def spared(stamps: Iterable[datetime], plan: Plan) -> set[datetime]:
    """Return the backups that *plan* keeps; the newest of all is always among them."""
    newest_first = sorted(stamps, reverse=True)
    kept = set(newest_first[:1])
    for many, period in (
        (plan.days, lambda stamp: stamp.date()),
        (plan.weeks, lambda stamp: stamp.isocalendar()[:2]),
        (plan.months, lambda stamp: (stamp.year, stamp.month)),
    ):
        kept |= _newest_of_each(newest_first, many, period)
    return kept


def _pack_keys(
    made: Path, places: Places, desk: Path, master: MasterKey, facts: dict[str, object]
) -> None:
    copy = _copied(places.keys_url, "keys", desk, places.tools)
    pack(made, master, members=[(copy.name, copy)], facts=facts)


def _newest_of_each(
    newest_first: list[datetime], many: int, period: Callable[[datetime], object]
) -> set[datetime]:
    newest: dict[object, datetime] = {}
    for stamp in newest_first:
        newest.setdefault(period(stamp), stamp)
    return set(list(newest.values())[:many])


def _drop_old(folder: Path) -> None:
    for kind, plan in (("main", MAIN_PLAN), ("keys", KEYS_PLAN)):
        files = dict(_backups(folder, kind))
        for stamp in files.keys() - spared(files, plan):
            files[stamp].unlink()


def _backups(folder: Path, kind: str) -> Iterator[tuple[datetime, Path]]:
    for path in folder.iterdir():
        named = _NAME.fullmatch(path.name)
        if named is not None and named[1] == kind:
            yield datetime.strptime(named[2], STAMP).replace(tzinfo=UTC), path


def _copied(url: str, kind: str, desk: Path, tools: Path | None) -> Path:
    copy = desk / f"{kind}.{ending(url)}"
    snapshot(url, copy, tools=tools)
    return copy


def _blobs(evidence: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(evidence.glob("??/*")):
        yield f"evidence/{path.name}", path


def _head(url: str) -> journal.Head:
    # Read before the copy: an older head still proves a longer chain.
    engine = engine_of(url)
    try:
        with engine.connect() as conn:
            return journal.head(conn)
    finally:
        engine.dispose()
