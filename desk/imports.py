"""How does a checked table become an edition, without anybody waiting for it?

It is handed over in chunks of at most 200 rows, each with a work row; whoever has time turns
a chunk into records. Only when the last one is there the edition is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from clues.registry import (
    BIT_BY_BIT,
    MOST_EDITIONS,
    Edition,
    EditionState,
    Record,
    RegistryKind,
)
from desk.room import Room
from storage import failpoints, registry_rows, work_rows
from storage.failpoints import Point
from storage.registry_rows import CHUNK, NewEdition

IMPORT: Final = "import"
_BEGINS_WITH_ITS_ROWS: Final = frozenset(
    {RegistryKind.FEE, RegistryKind.CHECKPOINT, RegistryKind.QUIET, RegistryKind.CAP}
)
_ROOM: Final = 100_000  # chunks of one edition, in the subject of a work row


class EditionTaken(Exception):
    """The source has an edition of this name with other rows; a correction needs a new name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"edition {name} exists with other rows")
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is about to be imported. Without *name* the day names the edition."""

    kind: RegistryKind
    source: str
    digest: str
    records: Sequence[Record]
    name: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


def begin(room: Room, plan: Plan) -> Edition:
    """Return the edition the plan's rows go into: a new one, or the one they are in already.

    Raises EditionTaken when the name belongs to other rows.
    """
    kept = _of_source(room, plan)
    same = next((each for each in kept if each.digest == plan.digest), None)
    if same is not None and plan.name in ("", same.name):
        return same
    if plan.name and any(each.name == plan.name for each in kept):
        raise EditionTaken(plan.name)
    first, last = _period(plan.kind, plan.records)
    new = NewEdition(
        kind=plan.kind,
        name=plan.name or _free_name(room, kept),
        source=plan.source,
        updated=room.today,
        digest=plan.digest,
        rows=len(plan.records),
        valid_from=plan.valid_from or first,
        valid_to=plan.valid_to or last,
        replaces=_listed_anew(room, plan, kept),
    )
    edition_id = registry_rows.begin(room.conn, new, room.now)
    room.note("registry.import", f"edition:{edition_id}", kind=plan.kind, rows=new.rows)
    made = registry_rows.one(room.conn, edition_id)
    if made is None:
        raise LookupError("the edition was not kept")
    return made


def hand_over(room: Room, edition: Edition, number: int, records: Sequence[Record]) -> None:
    """Put one chunk aside, with the work row that asks for it."""
    if registry_rows.add_chunk(room.conn, edition.id, number, records):
        work_rows.add(room.conn, IMPORT, edition.id * _ROOM + number, room.now)


def take(room: Room, work: work_rows.Work) -> int:
    """Turn the chunk of a work row into records; return how many."""
    edition_id, number = divmod(work.subject, _ROOM)
    many = registry_rows.take_chunk(room.conn, edition_id, number)
    work_rows.end(room.conn, work.id, state="done", due=room.now)
    failpoints.reached(Point.TAKEN)
    return many


def chunks(records: Sequence[Record]) -> list[Sequence[Record]]:
    """Return the records in pieces of at most 200."""
    return [records[at : at + CHUNK] for at in range(0, len(records), CHUNK)]


def _of_source(room: Room, plan: Plan) -> list[Edition]:
    kept = [
        each
        for state in EditionState
        for each in registry_rows.editions(room.conn, plan.kind, state)
    ]
    return [each for each in kept if each.source == plan.source]


def _period(kind: RegistryKind, records: Sequence[Record]) -> tuple[date | None, date | None]:
    """Return the days an edition speaks of, as far as its rows tell.

    Filings: from the first to the last day of any. A list that is published whole begins
    with its earliest row when every row has a first day, and is in force until the next.
    """
    starts = [record.valid_from for record in records if record.valid_from]
    if kind is RegistryKind.FILING:
        return min(starts), max(record.valid_to or date.max for record in records)
    whole = bool(starts) and len(starts) == len(records)
    return (min(starts) if whole and kind in _BEGINS_WITH_ITS_ROWS else None), None


def _listed_anew(room: Room, plan: Plan, kept: Sequence[Edition]) -> tuple[int, ...]:
    """Return the editions most of whose rows come again: a list exported anew, corrected."""
    if plan.kind not in BIT_BY_BIT:
        return ()
    new = {record.ident for record in plan.records}
    found = []
    for edition in kept[:MOST_EDITIONS]:
        old = registry_rows.some_idents(room.conn, edition)
        if old and sum(ident in new for ident in old) * 2 > len(old) and _as_long(edition, plan):
            found.append(edition.id)
    return tuple(found)


def _as_long(older: Edition, plan: Plan) -> bool:
    """One corrected row does not stand for a list of one hundred."""
    return len(plan.records) * 2 > older.rows


def _free_name(room: Room, kept: Sequence[Edition]) -> str:
    """The day is the name; a second edition of one day is told from the first."""
    day, names = room.today.isoformat(), {each.name for each in kept}
    numbered = (f"{day}-{at}" for at in range(2, len(names) + 3))
    return day if day not in names else next(name for name in numbered if name not in names)
