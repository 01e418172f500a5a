"""How does a checked table become an edition, without anybody waiting for it?

It is handed over in chunks of at most 200 rows, each with a work row; whoever has time turns
a chunk into records. Only when the last one is there the edition is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from clues.registry import Edition, EditionState, Record, RegistryKind
from desk.room import Room
from storage import registry_rows, work_rows
from storage.registry_rows import CHUNK, NewEdition

IMPORT: Final = "import"
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
    rows: int
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
    new = NewEdition(
        kind=plan.kind,
        name=plan.name or _free_name(room, kept),
        source=plan.source,
        updated=room.today,
        digest=plan.digest,
        rows=plan.rows,
        valid_from=plan.valid_from,
        valid_to=plan.valid_to,
    )
    edition_id = registry_rows.begin(room.conn, new, room.now)
    room.note("registry.import", f"edition:{edition_id}", kind=plan.kind, rows=plan.rows)
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


def _free_name(room: Room, kept: Sequence[Edition]) -> str:
    """The day is the name; a second edition of one day is told from the first."""
    day, names = room.today.isoformat(), {each.name for each in kept}
    numbered = (f"{day}-{at}" for at in range(2, len(names) + 3))
    return day if day not in names else next(name for name in numbered if name not in names)
