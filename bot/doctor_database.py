"""Are database, keys and evidence there, whole, and the ones that belong together?"""

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection, func, select

from bot import world
from bot.doctor_finding import FINE, Finding, bad, good
from bot.office import Office, command_engine, in_office
from bot.settings import Settings
from storage import migrate, stopped_rows
from storage.evidence import MARKED, MARKER
from storage.snapshot import aside
from storage.tables import event, journal

T = TypeVar("T")

FIRST_YEAR: Final = 2024
SKEW: Final = timedelta(minutes=5)
_PLACE: Final = "doctor|round|trip"


def reachable(settings: Settings) -> Finding:
    """Look whether the database answers and stands where this program wants it."""
    found = migrate.state(settings.url)
    if found.is_newest:
        return good("operator-db-newest", current=found.head, head=found.head)
    if found.current is None and is_absent(settings):
        return good("finding-first", path=str(settings.sqlite_file))
    return bad("operator-db-older", current=found.current or "-", head=found.head)


def whole(settings: Settings) -> Finding:
    """Read through a SQLite file; a server looks after its own."""
    if settings.sqlite_file is None or is_absent(settings):
        return FINE
    with closing(sqlite3.connect(f"file:{settings.sqlite_file}?mode=ro", uri=True)) as conn:
        (said,) = conn.execute("PRAGMA quick_check(1)").fetchone()
    return FINE if said == "ok" else bad("finding-damaged", why=str(said))


def durable(settings: Settings) -> Finding:
    """Look whether what was told survives a power cut."""
    if settings.sqlite_file is not None:
        return FINE  # every connection of ours says synchronous=FULL itself
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        value = asked(settings, _shower(name))
        if value == "off":
            return bad("finding-undurable", name=name, value=value)
    return FINE


def clock(settings: Settings) -> Finding:
    """Look whether the clock is not behind what was already written."""
    now = world.now()
    last = None if is_absent(settings) else asked(settings, _newest)
    if now.year < FIRST_YEAR or (last is not None and last > now + SKEW):
        newest = "-" if last is None else last.isoformat(" ", "seconds")
        return bad("finding-clock", now=now.isoformat(" ", "seconds"), last=newest)
    return FINE


def stopped(settings: Settings) -> Finding:
    """Look whether something that came in waits for an operator."""
    if is_absent(settings):
        return FINE
    states = [each.state for each in asked(settings, stopped_rows.listed)]
    waiting = states.count("failed")
    return bad("finding-stopped", n=waiting) if waiting else FINE


def keys(settings: Settings) -> Finding:
    """Seal a word and open it again with the keys that are there."""
    if _no_keys_yet(settings):
        return good("finding-first", path=str(settings.keys))

    return FINE if in_office(settings, _round_trip) else bad("finding-raised", why="seal")


def evidence(settings: Settings) -> Finding:
    """Write into the evidence folder, and know it again by the marker it was given first."""
    if _no_keys_yet(settings):
        return good("finding-first", path=str(settings.evidence))
    settings.evidence.mkdir(mode=0o700, parents=True, exist_ok=True)
    marker = in_office(settings, lambda office: office.keys.kept(MARKED))
    if marker is None:
        marker = secrets.token_hex(8).encode()
        _touch(settings.evidence / f"{MARKER}{marker.decode()}")
        kept = marker
        in_office(settings, lambda office: office.keys.keep(MARKED, kept))
    if not (settings.evidence / f"{MARKER}{marker.decode()}").exists():
        return bad("finding-evidence-other", path=str(settings.evidence))
    probe = settings.evidence / f"{MARKER}{os.getpid()}.part"
    _touch(probe)
    probe.unlink()
    return FINE


def _round_trip(office: Office) -> bool:
    word = secrets.token_bytes(16)
    sealed = office.sealer.seal(None, _PLACE, word)
    return office.sealer.unseal(None, _PLACE, sealed) == word


def _no_keys_yet(settings: Settings) -> bool:
    store = settings.keys / "keys.db"
    return settings.keys_url is None and not store.exists() and not settings.master_key.exists()


def is_absent(settings: Settings) -> bool:
    """Say whether there is no database yet."""
    file = settings.sqlite_file
    return file is not None and not file.exists()


def _shower(name: str) -> Callable[[Connection], str]:
    return lambda conn: str(conn.exec_driver_sql(f"SHOW {name}").scalar_one())


def _newest(conn: Connection) -> datetime | None:
    columns = (event.c.at, journal.c.at)
    found = [conn.execute(select(func.max(column))).scalar_one() for column in columns]
    return max((each for each in found if each is not None), default=None)


def asked(settings: Settings, look: Callable[[Connection], T]) -> T:
    """Return what *look* finds in the database; nothing is written."""

    def inside() -> T:
        engine = command_engine(settings)
        try:
            with engine.connect() as conn:
                return look(conn)
        finally:
            engine.dispose()

    return aside(inside)


def _touch(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
