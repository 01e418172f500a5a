"""What has staff asked a reporter, what did he answer, and who is he?"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Connection, bindparam, insert, select, update

from clues.model import Clue
from storage.columns import AnyRow, UtcUs, new_id
from storage.sealing import Sealer
from storage.tables import clue, identity, question

_ADD = insert(question)
_OPEN = (
    select(question, clue.c.number, clue.c.key_id)
    .join(clue)
    .where(clue.c.reporter_id == bindparam("of", type_=BigInteger), question.c.state == "open")
    .order_by(question.c.id)
)
_OF_CLUE = (
    select(question)
    .where(question.c.clue_id == bindparam("of", type_=BigInteger))
    .order_by(question.c.id)
)
_ONE = (
    select(question, clue.c.number, clue.c.key_id)
    .join(clue)
    .where(question.c.id == bindparam("of", type_=BigInteger))
)
_ANSWER = (
    update(question)
    .where(question.c.id == bindparam("of"), question.c.state == "open")
    .values(
        state="answered", answered_at=bindparam("at", type_=UtcUs), answer_sealed=bindparam("told")
    )
)
_GONE = (
    update(question)
    .where(question.c.clue_id == bindparam("of"), question.c.state == "open")
    .values(state="gone")
)
_TAKE_BACK = (
    update(question)
    .where(
        question.c.clue_id == bindparam("of"),
        question.c.state == "open",
        question.c.asked_at == bindparam("at", type_=UtcUs),
    )
    .values(state="gone")
)
_IDENTIFY = insert(identity)
_LOOKED = (
    update(identity)
    .where(identity.c.clue_id == bindparam("of"))
    .values(opened=identity.c.opened + 1)
)
_IDENTITY = select(identity).where(identity.c.clue_id == bindparam("of", type_=BigInteger))


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of staff to a reporter; *due_day* is the ordinal of the local day."""

    id: int
    clue_id: int
    number: str
    asked_by: int
    asked_at: datetime
    due_day: int
    state: str
    words: str
    answer: str | None = None


def ask(
    conn: Connection,
    sealer: Sealer,
    of: Clue,
    *,
    words: str,
    asked_by: int,
    due_day: int,
    now: datetime,
) -> int:
    """Keep a question and return its id."""
    row = conn.execute(
        _ADD,
        {
            "clue_id": of.id,
            "asked_by": asked_by,
            "asked_at": now,
            "due_day": due_day,
            "state": "open",
            "sealed": sealer.seal_json(of.key_id, _place(of.number), {"words": words}),
        },
    )
    return new_id(row)


def open_for(conn: Connection, sealer: Sealer, address_id: int) -> list[Question]:
    """Return the questions that wait for the person at this address, oldest first."""
    rows = conn.execute(_OPEN, {"of": address_id})
    return [_question(sealer, row, row.number, row.key_id) for row in rows]


def of_clue(conn: Connection, sealer: Sealer, of: Clue) -> list[Question]:
    """Return everything that was asked about a clue."""
    rows = conn.execute(_OF_CLUE, {"of": of.id})
    return [_question(sealer, row, of.number, of.key_id) for row in rows]


def one(conn: Connection, sealer: Sealer, question_id: int) -> Question | None:
    """Return one question."""
    row = conn.execute(_ONE, {"of": question_id}).first()
    return None if row is None else _question(sealer, row, row.number, row.key_id)


def answer(
    conn: Connection, sealer: Sealer, of: Clue, question_id: int, words: str, now: datetime
) -> bool:
    """Keep the answer; False when the question was not open any more."""
    told = sealer.seal_json(of.key_id, _place(of.number), {"words": words})
    return conn.execute(_ANSWER, {"of": question_id, "at": now, "told": told}).rowcount == 1


def let_go(conn: Connection, clue_id: int) -> None:
    """End what still waits for an answer: its clue takes none any more."""
    conn.execute(_GONE, {"of": clue_id})


def take_back(conn: Connection, clue_id: int, asked_at: datetime) -> None:
    """End the question of a clue that was asked at this moment."""
    conn.execute(_TAKE_BACK, {"of": clue_id, "at": asked_at})


def identify(conn: Connection, sealer: Sealer, of: Clue, key_id: str, told: dict[str, str]) -> None:
    """Keep who reported, under a key of its own."""
    sealed = sealer.seal_json(key_id, f"identity|sealed|{of.number}", told)
    conn.execute(_IDENTIFY, {"clue_id": of.id, "key_id": key_id, "sealed": sealed, "opened": 0})


def identity_of(conn: Connection, sealer: Sealer, of: Clue) -> tuple[dict[str, str], int] | None:
    """Return who reported and how often that was opened; None for an anonymous clue."""
    row = conn.execute(_IDENTITY, {"of": of.id}).first()
    if row is None:
        return None
    told = sealer.unseal_json(row.key_id, f"identity|sealed|{of.number}", row.sealed)
    return told, row.opened


def looked_at(conn: Connection, of: Clue) -> None:
    """Count that a member of the staff was shown who reported."""
    conn.execute(_LOOKED, {"of": of.id})


def _question(sealer: Sealer, row: AnyRow, number: str, key_id: str) -> Question:
    place = _place(number)
    told = None
    if row.answer_sealed is not None:
        told = sealer.unseal_json(key_id, place, row.answer_sealed)["words"]
    return Question(
        id=row.id,
        clue_id=row.clue_id,
        number=number,
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        due_day=row.due_day,
        state=row.state,
        answer=told,
        words=sealer.unseal_json(key_id, place, row.sealed)["words"],
    )


def _place(number: str) -> str:
    return f"question|sealed|{number}"
