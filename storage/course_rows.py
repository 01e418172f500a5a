"""Which steps has a clue taken, and who took them?"""

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    insert,
    select,
)

from clues.lifecycle import State
from clues.model import Clue, CourseStep
from clues.undo import standing
from storage.sealing import Sealer
from storage.tables import step

_ADD_STEP = insert(step)


_STEPS = select(step).where(step.c.clue_id == bindparam("of", type_=BigInteger)).order_by(step.c.id)


def add_step(conn: Connection, sealer: Sealer, of: Clue, new: CourseStep) -> None:
    """Add a line to the course of a clue; lines are never changed."""
    sealed = sealer.seal_json(of.key_id, f"step|sealed|{of.number}", new.told) if new.told else None
    conn.execute(
        _ADD_STEP,
        {
            "clue_id": of.id,
            "at": new.at,
            "action": new.action,
            "state": new.state,
            "unit": new.unit,
            "staff_id": new.staff_id,
            "public": new.public,
            "sealed": sealed,
        },
    )


def course(conn: Connection, sealer: Sealer, of: Clue) -> list[CourseStep]:
    """Return the course of a clue, oldest first, without what was taken back."""
    return standing(everything(conn, sealer, of))


def everything(conn: Connection, sealer: Sealer, of: Clue) -> list[CourseStep]:
    """Return every line that was ever written to the course of a clue."""
    return [
        CourseStep(
            at=row.at,
            action=row.action,
            state=State(row.state),
            unit=row.unit,
            staff_id=row.staff_id,
            public=row.public,
            told={}
            if row.sealed is None
            else sealer.unseal_json(of.key_id, f"step|sealed|{of.number}", row.sealed),
        )
        for row in conn.execute(_STEPS, {"of": of.id})
    ]
