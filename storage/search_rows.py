"""Which clues does a reader look for, and which may he see of them?

Every statement contains the wall, counts as well. Newest first; a page goes on below the
id of the last row of the one before.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from clues.model import Clue, Reader
from storage.clue_rows import COLUMNS, opened, seen_by, visible
from storage.sealing import Sealer
from storage.tables import clue, cooperation

NEWEST: Final = 1 << 62
"""Above every id: where the first page begins."""

_HELPS = exists().where(
    cooperation.c.clue_id == clue.c.id, cooperation.c.unit == bindparam("value")
)
_KINDS: Final[Mapping[str, ColumnElement[bool]]] = {
    "state": clue.c.state == bindparam("value"),
    "category": clue.c.category.in_(bindparam("values", expanding=True)),
    "unit": or_(clue.c.unit == bindparam("value"), clue.c.lead == bindparam("value"), _HELPS),
    "due": clue.c.due_day.between(
        bindparam("since", type_=BigInteger), bindparam("until", type_=BigInteger)
    ),
    "source": clue.c.channel == bindparam("value"),
}
_NEWEST = (
    select(*COLUMNS)
    .where(visible(), clue.c.id < bindparam("before", type_=BigInteger))
    .order_by(clue.c.id.desc())
    .limit(bindparam("many"))
)
_HOW_MANY = select(func.count()).select_from(clue).where(visible())
_FOUND = {name: _NEWEST.where(kept) for name, kept in _KINDS.items()}
_COUNTED = {name: _HOW_MANY.where(kept) for name, kept in _KINDS.items()}
_UNITS = select(clue.c.unit).where(visible()).group_by(clue.c.unit).order_by(clue.c.unit)


def filtered(
    conn: Connection,
    sealer: Sealer,
    reader: Reader,
    kind: str,
    values: Mapping[str, Any],
    *,
    before: int = NEWEST,
    many: int,
) -> list[Clue]:
    """Return a page of what *reader* may see and a filter keeps, newest first."""
    asked = {**values, **seen_by(reader), "before": before, "many": many}
    return [opened(sealer, row) for row in conn.execute(_FOUND[kind], asked).all()]


def counted(conn: Connection, reader: Reader, kind: str, values: Mapping[str, Any]) -> int:
    """Return how many clues that is in all."""
    return conn.execute(_COUNTED[kind], {**values, **seen_by(reader)}).scalar_one()


def newest(conn: Connection, sealer: Sealer, reader: Reader, many: int) -> Sequence[Clue]:
    """Return the newest clues *reader* may see."""
    asked = {**seen_by(reader), "before": NEWEST, "many": many}
    return [opened(sealer, row) for row in conn.execute(_NEWEST, asked).all()]


def units(conn: Connection, reader: Reader) -> list[str]:
    """Return in whose queues stand the clues that *reader* may see."""
    return list(conn.execute(_UNITS, seen_by(reader)).scalars())
