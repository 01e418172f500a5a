"""How does an operator bring a published list in, see which there are, get an empty one?"""

import os
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Engine

from bot.office import Office, at_desk, command_engine, in_office
from bot.operator_words import both
from bot.settings import Settings
from bot.sheets import template as sheet_template
from bot.sheets.checking import CheckedFile, check, records_of
from bot.terminal import DONE, REFUSED, Refusal, Terminal
from clues.registry import CALLED, Edition, EditionState, Record, RegistryKind, kind_called
from clues.sheet import SheetFault
from desk import imports
from desk.imports import EditionTaken, Plan
from desk.room import Room
from desk.turn import write_notes
from storage import failpoints, registry_rows, work_rows
from storage.failpoints import Point
from storage.sqlite import FileInUse, hold

T = TypeVar("T")

SHOWN_FAULTS: Final = 200
_LOOK_AGAIN: Final = 0.2  # seconds
_PATIENCE: Final = 900.0


def bring_in(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Check a file and make an edition of it; with faults nothing is changed."""
    kind, path = _kind(asked.kind), _file(asked.file)
    found = check(kind, path)
    if not found.sound:
        return _refused(found, terminal)
    if asked.dry_run:
        return _told_dry(kind, found, terminal)
    if settings.sqlite_file is not None and not settings.sqlite_file.exists():
        raise Refusal("operator-db-empty")
    records = list(records_of(kind, found))
    edition = in_office(settings, lambda office: _handed_over(office, asked, kind, found, records))
    if edition.state is EditionState.IN_FORCE:
        terminal.say("operator-registry-same", name=edition.name, rows=edition.rows)
        _facts(edition, terminal)
        return DONE
    return _finished(settings, edition, terminal)


def listed(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """List every edition there is."""
    editions = at_desk(settings, lambda room: registry_rows.everything(room.conn))
    terminal.facts([_row(each) for each in editions], empty="operator-registry-none")
    return DONE


def template(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Write an empty list with one example row."""
    kind, out = _kind(asked.kind), Path(asked.out)
    if out.suffix.lower() != ".xlsx":
        raise Refusal("operator-registry-xlsx", file=str(out))
    try:
        sheet_template.write(
            kind,
            out,
            name=CALLED[kind][1],
            needed=both("operator-registry-needed"),
            may=both("operator-registry-may"),
        )
    except OSError as fault:
        raise Refusal("operator-registry-unwritten", file=str(out), why=str(fault)) from fault
    terminal.say("operator-registry-template", file=str(out))
    return DONE


# --- before anything is kept --------------------------------------------------------------


def _kind(word: str) -> RegistryKind:
    kind = kind_called(word)
    if kind is None:
        raise Refusal("operator-registry-kind", word=word, kinds=", ".join(RegistryKind))
    return kind


def _file(named: Path) -> Path:
    if not named.is_file():
        raise Refusal("operator-registry-file", file=str(named))
    return named


def _refused(found: CheckedFile, terminal: Terminal) -> int:
    if terminal.as_json:
        faults = [_fault_row(each) for each in found.faults]
        terminal.facts({"done": False, "faults": faults, "faulty": found.faulty})
        return REFUSED
    for fault in found.faults[:SHOWN_FAULTS]:
        terminal.complain(_fault_line(fault))
    if found.faulty > SHOWN_FAULTS:
        terminal.complain(both("operator-registry-more", n=found.faulty - SHOWN_FAULTS))
    terminal.complain(both("operator-registry-unchanged", n=max(found.faulty, len(found.faults))))
    return REFUSED


def _fault_line(fault: SheetFault) -> str:
    why = both(f"operator-sheet-{fault.why}", value=fault.value, column=fault.column)
    if not fault.row:
        return why
    place = both("operator-sheet-row", row=fault.row, column=fault.column)
    return f"{place}: {why}"


def _fault_row(fault: SheetFault) -> dict[str, object]:
    return {"row": fault.row, "column": fault.column, "why": fault.why, "value": fault.value}


def _told_dry(kind: RegistryKind, found: CheckedFile, terminal: Terminal) -> int:
    _unread(found, terminal)
    terminal.say("operator-registry-dry", rows=len(found.records))
    if terminal.as_json:
        terminal.facts({"done": True, "dry_run": True, "kind": kind, "rows": len(found.records)})
    return DONE


def _unread(found: CheckedFile, terminal: Terminal) -> None:
    if found.unread:
        terminal.say("operator-registry-unread", columns="、".join(found.unread))


# --- handing over -------------------------------------------------------------------------


def _handed_over(
    office: Office,
    asked: Namespace,
    kind: RegistryKind,
    found: CheckedFile,
    records: list[Record],
) -> Edition:
    engine = command_engine(office.settings)
    try:
        plan = _plan(office, asked, kind, found, records)
        try:
            edition = _in_room(office, engine, lambda room: imports.begin(room, plan))
        except EditionTaken as taken:
            raise Refusal("operator-registry-taken", name=taken.name) from taken
        failpoints.reached(Point.BEGUN)
        if edition.state is not EditionState.IN_FORCE:
            for number, chunk in enumerate(imports.chunks(records)):
                _hand_one(office, engine, edition, number, chunk)
        return edition
    finally:
        engine.dispose()


def _hand_one(
    office: Office, engine: Engine, edition: Edition, number: int, chunk: Sequence[Record]
) -> None:
    """A chunk is a transaction of its own: whoever talks meanwhile waits for one at most."""
    _in_room(office, engine, lambda room: imports.hand_over(room, edition, number, chunk))
    failpoints.reached(Point.HANDED)


def _in_room(office: Office, engine: Engine, work: Callable[[Room], T]) -> T:
    with engine.begin() as conn:
        room = Room(conn=conn, desk=office.desk, now=office.now(), chance=office.chance)
        value = work(room)
        write_notes(room, "operator")
        return value


def _plan(
    office: Office,
    asked: Namespace,
    kind: RegistryKind,
    found: CheckedFile,
    records: list[Record],
) -> Plan:
    return Plan(
        kind=kind,
        source=(asked.source or _source(office, kind, records))[:120],
        digest=found.digest,
        records=records,
        name=(asked.edition or "")[:80],
        valid_from=asked.valid_from,
        valid_to=asked.valid_to,
    )


def _source(office: Office, kind: RegistryKind, records: list[Record]) -> str:
    """Without a source it is the office; calendars of several areas stand side by side."""
    if kind is RegistryKind.QUIET:
        return "、".join(sorted({record.text("area") for record in records}))
    return str(office.campaign.office)


# --- until it is in force -----------------------------------------------------------------


def _finished(settings: Settings, edition: Edition, terminal: Terminal) -> int:
    """Take the chunks in, or wait until the running process has."""
    with _alone(settings) as alone:
        if alone:
            in_office(settings, _take_everything)
    kept = _waited(settings, edition.id)
    terminal.say(
        "operator-registry-done", name=kept.name, rows=kept.rows, source=kept.source, id=kept.id
    )
    _facts(kept, terminal)
    return DONE


def _facts(edition: Edition, terminal: Terminal) -> None:
    if terminal.as_json:
        terminal.facts({"done": True, **_row(edition)})


@contextmanager
def _alone(settings: Settings) -> Iterator[bool]:
    """Tell whether no process is running; one that starts meanwhile has to wait."""
    file = settings.sqlite_file
    if file is None:
        yield not at_desk(settings, _somebody_lives)
        return
    try:
        handle = hold(file)
    except FileInUse:
        yield False
        return
    try:
        yield True
    finally:
        os.close(handle)


def _somebody_lives(room: Room) -> bool:
    return bool(work_rows.alive(room.conn, room.now - work_rows.SILENT_FOR))


def _take_everything(office: Office) -> None:
    engine = command_engine(office.settings)
    try:
        while _in_room(office, engine, _take_one):
            pass
    finally:
        engine.dispose()


def _take_one(room: Room) -> int:
    due = room.now + timedelta(seconds=1)
    found = work_rows.claim(room.conn, imports.IMPORT, me="command", now=due, many=1)
    return sum(imports.take(room, work) for work in found)


def _waited(settings: Settings, edition_id: int) -> Edition:
    """Return the edition once its last row is there."""

    def wait(office: Office) -> Edition | None:
        engine = command_engine(office.settings)
        try:
            until = time.monotonic() + _PATIENCE
            while time.monotonic() < until:
                with engine.connect() as conn:
                    kept = registry_rows.one(conn, edition_id)
                if kept is not None and kept.state is EditionState.IN_FORCE:
                    return kept
                time.sleep(_LOOK_AGAIN)
            return None
        finally:
            engine.dispose()

    kept = in_office(settings, wait)
    if kept is None:
        raise Refusal("operator-registry-waiting", id=edition_id)
    return kept


def _row(edition: Edition) -> dict[str, object]:
    return {
        "id": edition.id,
        "kind": str(edition.kind),
        "edition": edition.name,
        "source": edition.source,
        "state": str(edition.state),
        "rows": edition.rows,
        "updated": edition.updated,
        "valid_from": edition.valid_from,
        "valid_to": edition.valid_to,
    }
