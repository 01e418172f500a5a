"""Does a statement that goes straight to SQLite mean the same as through SQLAlchemy?"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError, OperationalError

from storage import tables
from storage.columns import UtcUs
from storage.quick import Found, QuickConnection
from storage.sqlite import writing_engine
from storage.tables import address, outbox

NOW = datetime(2026, 11, 19, 6, 8, tzinfo=UTC)
ADD = insert(address)
LETTER = insert(outbox)
BY_STATE = select(address.c.id, address.c.blocked, address.c.created_at).where(
    address.c.language.in_(("en", "zh-Hans")), address.c.lookup == bindparam("named")
)
BY_IDS = select(address.c.id).where(address.c.id.in_(bindparam("ids", expanding=True)))
BLANK = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(sealed=None, state="sent", done_at=bindparam("at", type_=UtcUs))
)
PERSON = {
    "channel": "web", "lookup": b"a" * 16, "sealed": b"s", "language": "en", "blocked": False,
    "muted": True, "created_at": NOW,
}  # fmt: skip
ROW = {
    "lane": 1, "channel": "web", "kind": "notice", "priority": 0, "subject": "talk",
    "sealed": b"s", "state": "due", "due_at": NOW, "created_at": NOW,
}  # fmt: skip

Open = Callable[[Engine], Connection]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Give an empty database."""
    made = writing_engine(tmp_path / "clueline.db")
    tables.metadata.create_all(made)
    yield made
    made.dispose()


@pytest.fixture(params=[Engine.connect, QuickConnection], ids=["usual", "quick"])
def conn(request: pytest.FixtureRequest, engine: Engine) -> Iterator[Connection]:
    """Give a connection of either kind: every test here holds for both."""
    with request.param(engine) as opened:
        yield opened


def test_a_row_comes_back_as_it_was_kept(conn: Connection) -> None:
    """Flags are flags and moments are moments, whichever way the row took."""
    kept = conn.execute(ADD, PERSON)
    row = conn.execute(BY_STATE, {"named": b"a" * 16}).first()

    assert kept.inserted_primary_key is not None
    assert row is not None
    assert (kept.inserted_primary_key[0], False, NOW) == tuple(row)
    assert row.blocked is False


def test_what_is_absent_is_none(conn: Connection) -> None:
    """A look-up without a row answers None, not an empty row."""
    assert conn.execute(BY_STATE, {"named": b"b" * 16}).first() is None
    assert conn.execute(BY_STATE, {"named": b"b" * 16}).scalar() is None


def test_a_column_left_out_gets_its_default(conn: Connection) -> None:
    """The table's own default stands where no value is given."""
    conn.execute(ADD, PERSON)
    conn.execute(LETTER, ROW)

    assert conn.execute(select(outbox.c.attempts)).scalar() == 0


def test_other_columns_make_another_statement(conn: Connection) -> None:
    """The first use of an insert does not decide which columns later ones fill."""
    conn.execute(ADD, PERSON)
    conn.execute(LETTER, ROW)
    conn.execute(LETTER, ROW | {"slot": "card"})

    assert [None, "card"] == list(
        conn.execute(select(outbox.c.slot).order_by(outbox.c.id)).scalars()
    )


def test_an_update_tells_how_many_rows_it_changed(conn: Connection) -> None:
    """Nothing changed is the answer for a row that is not there; None blanks a column."""
    conn.execute(ADD, PERSON)
    conn.execute(LETTER, ROW)

    assert conn.execute(BLANK, {"of": 1, "at": NOW}).rowcount == 1
    assert conn.execute(BLANK, {"of": 2, "at": NOW}).rowcount == 0
    assert conn.execute(select(outbox.c.sealed)).scalar() is None


def test_several_rows_are_kept_at_once(conn: Connection) -> None:
    """A list of values is one row each, and a list may be of any length next time."""
    conn.execute(ADD, [PERSON | {"lookup": bytes(16)}, PERSON])

    assert [1, 2] == list(conn.execute(BY_IDS, {"ids": [1, 2]}).scalars())
    assert [2] == list(conn.execute(BY_IDS, {"ids": [2]}).scalars())


def test_a_naive_moment_is_refused(conn: Connection) -> None:
    """A moment without a zone never reaches the file."""
    with pytest.raises(Exception, match="needs its zone"):
        conn.execute(ADD, PERSON | {"created_at": NOW.replace(tzinfo=None)})


@pytest.mark.parametrize("again", [PERSON, [PERSON, PERSON]], ids=["one", "several"])
def test_a_broken_rule_is_told_as_everywhere(conn: Connection, again: Any) -> None:
    """The caller meets SQLAlchemy's fault, without the values, whichever way it took."""
    conn.execute(ADD, PERSON)

    with pytest.raises(IntegrityError):
        conn.execute(ADD, again)


def test_a_full_disk_is_told_as_everywhere(conn: Connection) -> None:
    """SQLITE_FULL is an OperationalError, which the writer tells as Unstored."""
    conn.exec_driver_sql("PRAGMA max_page_count=1")

    with pytest.raises(OperationalError, match="full"):
        conn.execute(ADD, PERSON | {"sealed": bytes(100_000)})


def test_a_statement_begins_the_transaction_it_belongs_to(conn: Connection) -> None:
    """What is not committed is gone, though nobody had said begin."""
    conn.execute(ADD, PERSON)
    conn.rollback()

    assert conn.execute(select(address.c.id)).first() is None


def test_a_known_statement_takes_the_quick_way(engine: Engine) -> None:
    """The way round SQLAlchemy is really taken, or all of this tests nothing."""
    with QuickConnection(engine) as quick:
        assert isinstance(quick.execute(ADD, PERSON), Found)
        assert isinstance(quick.execute(BY_STATE, {"named": b"a" * 16}), Found)
        assert not isinstance(quick.execute(BY_IDS, {"ids": [1]}), Found)
