"""Where are the clues, and which of them may this reader see?

Every statement here that finds a clue contains ``visible``; those without it stand in
unwalled_rows.py.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    func,
    insert,
    not_,
    or_,
    select,
    text,
    tuple_,
    update,
)

from clues.lifecycle import OPEN, State
from clues.model import Clue, IdentityMode, Reader
from storage.columns import AnyRow, UtcUs, new_id
from storage.sealing import Sealer
from storage.tables import accused, clue, cooperation, tally, wall
from storage.talk_rows import Moved


def visible() -> ColumnElement[bool]:
    """Return the fragment that keeps a clue from the accused and from strangers.

    Its parameters are those of :func:`seen_by`.
    """
    hidden = exists().where(
        wall.c.clue_id == clue.c.id,
        wall.c.reader.in_((bindparam("reader_unit"), bindparam("reader_staff"))),
    )
    mine = or_(
        clue.c.office == bindparam("receives"), clue.c.lead == bindparam("handles"), _helps()
    )
    return and_(mine, not_(hidden))


def _helps() -> ColumnElement[bool]:
    return exists().where(
        cooperation.c.clue_id == clue.c.id, cooperation.c.unit == bindparam("handles")
    )


def seen_by(reader: Reader) -> dict[str, str]:
    """Return the parameters of :func:`visible` for *reader*: no unit has an empty name."""
    return {
        "reader_unit": reader.unit,
        "reader_staff": f"staff:{reader.staff_id}",
        "receives": reader.unit if reader.receives else "",
        "handles": reader.unit if reader.handles else "",
    }


EVER = datetime(1970, 1, 1, tzinfo=UTC)
COLUMNS = tuple(clue.c)
LISTED = (*COLUMNS, _helps().label("helps"))
_HERE = and_(  # once it has a lead it is for those who handle, also in the office itself
    clue.c.unit == bindparam("in_unit"),
    or_(
        clue.c.lead.is_(None),
        clue.c.state == State.REOPENED,
        clue.c.unit == bindparam("handles"),
    ),
)
_ON_THE_DESK = (or_(_HERE, _helps()), clue.c.due_day.is_not(None), visible())
_ADD = insert(clue)
_VISIBLE = select(*COLUMNS).where(clue.c.number == bindparam("named"), visible())
_VISIBLE_OF = select(*COLUMNS).where(clue.c.id == bindparam("of", type_=BigInteger), visible())
_LOCKED = _VISIBLE.with_for_update(of=clue)
_QUEUE = (
    select(*LISTED)
    .where(
        *_ON_THE_DESK,
        tuple_(clue.c.due_day, clue.c.id)
        > tuple_(bindparam("day", type_=BigInteger), bindparam("after", type_=BigInteger)),
    )
    .order_by(clue.c.due_day, clue.c.id)
    .limit(bindparam("many"))
)
_SINCE = bindparam("since", type_=UtcUs)
_FILTERS: dict[str, ColumnElement[bool]] = {
    "new": and_(
        clue.c.holder_id.is_(None),
        _HERE,
        or_(
            and_(clue.c.state.in_([State.ROUTED, State.REOPENED]), clue.c.changed_at >= _SINCE),
            and_(clue.c.state == State.RECEIVED, clue.c.received_at >= _SINCE),
        ),
    ),
    "unclaimed": and_(clue.c.holder_id.is_(None), _HERE),
    "mine": clue.c.holder_id == bindparam("reader_id", type_=BigInteger),
    "late": clue.c.due_day < bindparam("today", type_=BigInteger),
    "today": clue.c.due_day == bindparam("today", type_=BigInteger),
    "unit": clue.c.state.in_([str(state) for state in OPEN]),
}
_QUEUES = {"all": _QUEUE} | {name: _QUEUE.where(kept) for name, kept in _FILTERS.items()}
FILTERS = tuple(_QUEUES)
_LISTED = select(func.count()).select_from(clue).where(*_ON_THE_DESK)
_LISTS = {"all": _LISTED} | {name: _LISTED.where(kept) for name, kept in _FILTERS.items()}
_HOW_MANY = (
    select(func.count())
    .select_from(clue)
    .where(
        *_ON_THE_DESK,
        clue.c.due_day.between(
            bindparam("since", type_=BigInteger), bindparam("until", type_=BigInteger)
        ),
    )
)
_ACCUSED = select(accused.c.unit).where(accused.c.clue_id == bindparam("of", type_=BigInteger))
_HELPERS = (
    select(cooperation.c.unit)
    .where(cooperation.c.clue_id == bindparam("of", type_=BigInteger))
    .order_by(cooperation.c.unit)
)
_WALL = select(wall.c.reader).where(wall.c.clue_id == bindparam("of", type_=BigInteger))
_CHANGING = (
    "category",
    "state",
    "unit",
    "office",
    "lead",
    "holder_id",
    "last_holder_id",
    "due_kind",
    "due_day",
    "accept_day",
    "result_day",
    "working_told",
    "reopened",
    "reporter_id",
)
_SAVE = (
    update(clue)
    .where(clue.c.id == bindparam("of"), clue.c.version == bindparam("was"))
    .values(
        version=bindparam("was") + 1,
        **{name: bindparam(f"{name}_now") for name in _CHANGING},
        held_until=bindparam("held_until_now", type_=UtcUs),
        changed_at=bindparam("at", type_=UtcUs),
    )
)
_DIGEST = update(clue).where(clue.c.id == bindparam("of")).values(receipt_digest=bindparam("to"))
_RETELL = update(clue).where(clue.c.id == bindparam("of")).values(sealed=bindparam("to"))
_COUNT = text(
    "INSERT INTO tally (hidden, unit, state, count) VALUES (:hidden, :unit, :state, :delta) "
    "ON CONFLICT (hidden, unit, state) DO UPDATE SET count = tally.count + :delta"
)
_TALLY = select(tally.c.hidden, tally.c.state, tally.c.count).where(
    tally.c.unit == bindparam("in_unit"),
    tally.c.hidden.in_(("", bindparam("reader_unit"), bindparam("reader_staff"))),
)


def add(
    conn: Connection, sealer: Sealer, new: Clue, *, digest: bytes, hidden: Iterable[str]
) -> Clue:
    """Keep a new clue with its wall and return it with its id."""
    row = conn.execute(
        _ADD,
        {
            "number": new.number,
            "receipt_digest": digest,
            "campaign": new.campaign,
            "category": new.category,
            "state": new.state,
            "version": new.version,
            "key_id": new.key_id,
            "sealed": sealer.seal_json(new.key_id, _place(new.number), new.told),
            "identity_mode": new.identity_mode,
            "channel": new.channel,
            "language": new.language,
            "reporter_id": new.reporter_id,
            "received_at": new.received_at,
            "changed_at": new.received_at,
            "office": new.office,
            "unit": new.unit,
            "lead": new.lead,
            "due_kind": new.due_kind,
            "due_day": new.due_day,
            "accept_day": new.accept_day,
            "result_day": new.result_day,
            "working_told": False,
            "reopened": 0,
        },
    )
    kept = replace(new, id=new_id(row))
    _insert_many(conn, accused, kept.id, "unit", new.accused)
    _insert_many(conn, wall, kept.id, "reader", sorted(hidden))
    _count(conn, kept, 1)
    return kept


def visible_clue(
    conn: Connection, sealer: Sealer, reader: Reader, number: str, *, lock: bool = False
) -> Clue | None:
    """Return the clue for *reader*; None when it is absent or behind the wall, alike."""
    statement = _LOCKED if lock else _VISIBLE
    row = conn.execute(statement, {"named": number, **seen_by(reader)}).first()
    return None if row is None else whole(conn, sealer, row)


def is_visible(conn: Connection, reader: Reader, number: str) -> bool:
    """Say whether *reader* may see that there is such a clue."""
    return conn.execute(_VISIBLE, {"named": number, **seen_by(reader)}).first() is not None


def visible_of(conn: Connection, sealer: Sealer, reader: Reader, clue_id: int) -> Clue | None:
    """Do the same for the clue a row belongs to."""
    row = conn.execute(_VISIBLE_OF, {"of": clue_id, **seen_by(reader)}).first()
    return None if row is None else whole(conn, sealer, row)


def queue(
    conn: Connection,
    sealer: Sealer,
    reader: Reader,
    *,
    kept: str = "all",
    today: int = 0,
    since: datetime = EVER,
    after: tuple[int, int] = (0, 0),
    many: int = 8,
) -> list[Clue]:
    """Return a page of what his unit holds or helps with, by due day.

    *after* is (due day, id) of the last row of the page before. What came in before *since*, UTC,
    is not new any more.
    """
    rows = conn.execute(
        _QUEUES[kept],
        {
            "in_unit": reader.unit,
            "day": after[0],
            "after": after[1],
            "many": many,
            "today": today,
            "since": since,
            "reader_id": reader.staff_id,
            **seen_by(reader),
        },
    ).all()
    return [in_list(sealer, row, reader) for row in rows]


def counts(conn: Connection, reader: Reader) -> dict[State, int]:
    """Return how many clues a unit that receives may see, by state: total less hidden."""
    shown: dict[State, int] = {}
    for hidden, state, count in conn.execute(_TALLY, {"in_unit": reader.unit, **seen_by(reader)}):
        sign = 1 if hidden == "" else -1
        shown[State(state)] = shown.get(State(state), 0) + sign * count
    return {state: count for state, count in shown.items() if count}


def listed(
    conn: Connection,
    reader: Reader,
    *,
    kept: str = "all",
    today: int = 0,
    since: datetime = EVER,
) -> int:
    """Return how long a list of the reader's queue is."""
    mine = {"in_unit": reader.unit, "reader_id": reader.staff_id, **seen_by(reader)}
    return conn.execute(_LISTS[kept], {"today": today, "since": since, **mine}).scalar_one()


def how_many(conn: Connection, reader: Reader, *, since: int = 1, until: int) -> int:
    """Return how many visible clues of the reader's queue fall due from *since* to *until*."""
    return conn.execute(
        _HOW_MANY, {"in_unit": reader.unit, "since": since, "until": until, **seen_by(reader)}
    ).scalar_one()


def save(conn: Connection, was: Clue, now_: Clue, at: datetime) -> Clue:
    """Write the change of a clue and its counters; raises Moved when somebody was faster."""
    names = (*_CHANGING, "held_until")
    values = {f"{name}_now": getattr(now_, name) for name in names}
    done = conn.execute(_SAVE, {"of": was.id, "was": was.version, "at": at, **values})
    if done.rowcount != 1:
        raise Moved
    if (was.unit, was.state) != (now_.unit, now_.state):
        _count(conn, was, -1)
        _count(conn, now_, 1)
    if was.cooperating != now_.cooperating:
        conn.execute(cooperation.delete().where(cooperation.c.clue_id == was.id))
        _insert_many(conn, cooperation, was.id, "unit", now_.cooperating)
    return replace(now_, version=was.version + 1)


def accuse(conn: Connection, of: Clue, units: Sequence[str], hidden: Iterable[str]) -> Clue:
    """Replace the accused of a clue and its wall, counters included."""
    _count(conn, of, -1)
    conn.execute(accused.delete().where(accused.c.clue_id == of.id))
    conn.execute(wall.delete().where(wall.c.clue_id == of.id))
    _insert_many(conn, accused, of.id, "unit", tuple(units))
    _insert_many(conn, wall, of.id, "reader", sorted(hidden))
    _count(conn, of, 1)
    return replace(of, accused=tuple(units))


def retell(conn: Connection, sealer: Sealer, of: Clue, told: Mapping[str, Any]) -> Clue:
    """Keep *told* as what was told of a clue, and return it so."""
    sealed = sealer.seal_json(of.key_id, _place(of.number), told)
    conn.execute(_RETELL, {"of": of.id, "to": sealed})
    return replace(of, told=told)


def renew_digest(conn: Connection, of: Clue, digest: bytes) -> None:
    """Give a clue a new receipt code; the old one opens nothing from now on."""
    conn.execute(_DIGEST, {"of": of.id, "to": digest})


def hidden_from(conn: Connection, of: Clue) -> frozenset[str]:
    """Return the readers behind the wall of a clue."""
    return frozenset(conn.execute(_WALL, {"of": of.id}).scalars())


def whole(conn: Connection, sealer: Sealer, row: AnyRow) -> Clue:
    """Return the clue of a row with its accused and its cooperating units."""
    of = {"of": row.id}
    return replace(
        opened(sealer, row),
        accused=tuple(conn.execute(_ACCUSED, of).scalars()),
        cooperating=tuple(conn.execute(_HELPERS, of).scalars()),
    )


def in_list(sealer: Sealer, row: AnyRow, reader: Reader) -> Clue:
    """Return the clue of a row of a list; of its helpers it names the reader's unit alone."""
    return replace(opened(sealer, row), cooperating=(reader.unit,) if row.helps else ())


def opened(sealer: Sealer, row: AnyRow) -> Clue:
    """Return the clue of a row alone, as a line of a list needs it."""
    return Clue(
        id=row.id,
        number=row.number,
        version=row.version,
        campaign=row.campaign,
        category=row.category,
        state=State(row.state),
        told=sealer.unseal_json(row.key_id, _place(row.number), row.sealed),
        identity_mode=IdentityMode(row.identity_mode),
        channel=row.channel,
        language=row.language,
        reporter_id=row.reporter_id,
        received_at=row.received_at,
        key_id=row.key_id,
        office=row.office,
        unit=row.unit,
        lead=row.lead,
        holder_id=row.holder_id,
        held_until=row.held_until,
        last_holder_id=row.last_holder_id,
        due_kind=row.due_kind,
        due_day=row.due_day,
        accept_day=row.accept_day,
        result_day=row.result_day,
        working_told=row.working_told,
        reopened=row.reopened,
        changed_at=row.changed_at,
    )


def _count(conn: Connection, of: Clue, delta: int) -> None:
    readers = ("", *sorted(hidden_from(conn, of)))
    conn.execute(
        _COUNT,
        [
            {"hidden": reader, "unit": of.unit, "state": of.state, "delta": delta}
            for reader in readers
        ],
    )


def _insert_many(conn: Connection, table: Any, clue_id: int, name: str, of: Iterable[str]) -> None:
    rows = [{"clue_id": clue_id, name: value} for value in of]
    if rows:
        conn.execute(insert(table), rows)


def _place(number: str) -> str:
    return f"clue|sealed|{number}"
