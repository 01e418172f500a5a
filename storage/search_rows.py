"""Which clues does a reader look for, and which may he see of them?

Every statement contains the wall, counts as well. Newest first; a page goes on below the
id of the last row of the one before. On SQLite all turns wait for this one, so nothing is
counted further than a member wants to know.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    alias,
    and_,
    bindparam,
    exists,
    func,
    not_,
    select,
    union_all,
)

from clues.lifecycle import ENDED, Action
from clues.model import Clue, Reader
from storage.clue_rows import LISTED, in_list, seen_by, visible
from storage.sealing import Sealer
from storage.tables import clue, cooperation, step

NEWEST: Final = 1 << 62
"""Above every id: where the first page begins."""

COUNTED_TO: Final = 500
"""So many hits of a filter are counted; whoever has more of them reads that there are more."""
OFFERED_OF: Final = 2000
"""Units are offered from so many of the newest clues that reach a reader in one way."""

_OF_UNIT = union_all(  # each part by an index of its own
    select(clue.c.id).where(clue.c.unit == bindparam("value")),
    select(clue.c.id).where(clue.c.lead == bindparam("value")),
    select(cooperation.c.clue_id).where(cooperation.c.unit == bindparam("value")),
)
_LATER = alias(step)
_SAID_MORE = exists().where(
    step.c.clue_id == clue.c.id,
    step.c.action.in_((str(Action.ADD), str(Action.ANSWER))),
    not_(
        exists().where(
            _LATER.c.clue_id == clue.c.id,
            _LATER.c.id > step.c.id,
            _LATER.c.staff_id.is_not(None),
        )
    ),
)
"""The reporter said more, and nobody of the staff has done anything since."""
_KINDS: Final[Mapping[str, ColumnElement[bool]]] = {
    "state": clue.c.state == bindparam("value"),
    "category": clue.c.category.in_(bindparam("values", expanding=True)),
    "unit": clue.c.id.in_(_OF_UNIT),
    "due": clue.c.due_day.between(
        bindparam("since", type_=BigInteger), bindparam("until", type_=BigInteger)
    ),
    "source": clue.c.channel == bindparam("value"),
    "again": and_(
        clue.c.office == bindparam("receives"),  # where it may be opened again
        clue.c.state.in_([str(state) for state in ENDED]),
        _SAID_MORE,
    ),
}
_NEWEST = (
    select(*LISTED)
    .where(visible(), clue.c.id < bindparam("before", type_=BigInteger))
    .order_by(clue.c.id.desc())
    .limit(bindparam("many"))
)
_FOUND = {name: _NEWEST.where(kept) for name, kept in _KINDS.items()}


def _counting(kept: ColumnElement[bool]) -> Select[int]:
    hits = select(clue.c.id).where(visible(), kept).limit(COUNTED_TO + 1)
    return select(func.count()).select_from(hits.subquery())


def _lately(mine: ColumnElement[bool]) -> Select[str]:
    # The wall stands here: what is hidden must not use up the places of what is not.
    newest = select(clue.c.id, clue.c.unit).where(mine, visible()).order_by(clue.c.id.desc())
    return select(newest.limit(OFFERED_OF).subquery().c.unit)


_COUNTED = {name: _counting(kept) for name, kept in _KINDS.items()}
_LATELY = union_all(  # each way by an index of its own
    _lately(clue.c.office == bindparam("receives")),
    _lately(clue.c.lead == bindparam("handles")),
    _lately(
        clue.c.id.in_(
            select(cooperation.c.clue_id).where(cooperation.c.unit == bindparam("handles"))
        )
    ),
).subquery()
_UNITS = select(_LATELY.c.unit).distinct().order_by(_LATELY.c.unit)


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
    return [in_list(sealer, row, reader) for row in conn.execute(_FOUND[kind], asked).all()]


def counted(conn: Connection, reader: Reader, kind: str, values: Mapping[str, Any]) -> int:
    """Return how many clues that is in all; one more than COUNTED_TO when it is any more."""
    return conn.execute(_COUNTED[kind], {**values, **seen_by(reader)}).scalar_one()


def newest(conn: Connection, sealer: Sealer, reader: Reader, many: int) -> Sequence[Clue]:
    """Return the newest clues *reader* may see."""
    asked = {**seen_by(reader), "before": NEWEST, "many": many}
    return [in_list(sealer, row, reader) for row in conn.execute(_NEWEST, asked).all()]


def units(conn: Connection, reader: Reader) -> list[str]:
    """Return in whose queues stand the clues that *reader* may see, the newest of them."""
    return list(conn.execute(_UNITS, seen_by(reader)).scalars())
