"""Can every statement be said to both databases, and does it find its rows by an index?"""

import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import BindParameter, CompoundSelect, Select, TextClause, UpdateBase
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.visitors import iterate

import storage
from storage.tables import metadata

# The key store has a database of its own; a mark stands on servers only, and in no migration.
ELSEWHERE = frozenset({"key_rows", "restore_mark"})
WHOLE = {
    "health._NEWEST": "reads the first hundred in the order of the table",
    "health._OLDEST": "reads the first hundred in the order of the table",
    "health._UNSENT": "an examination, beside a running program",
    "journal._HEAD": "reads one row in the order of the table",
    "key_use._IN_USE": "four times a day: every key that anything is sealed with",
    "outbox_care._LIST": "an operator asks",
    "outbox_care._CANCEL_CLUE": "somebody has everything about him deleted",
    "outbox_care._UNLINK": "somebody has everything about him deleted",
    "outbox_care._CUT_WAITING": "somebody leaves a channel that must forget him",
    "outbox_care._UNLINK_LANE": "somebody leaves a channel that must forget him",
    "outbox_care._FORGET": "every ten minutes",
    "registry_rows._ALL": "an operator asks",
    "registry_rows._BY_KEYS": "walks the sixty hits that it has just grouped",
    "screen_rows._FORGET": "every ten minutes",
    "staff_rows._FORGET_INVITATIONS": "a small table",
    "stopped_rows._LET_GO": "a small table",
    "total_rows._OF": "a small table",
    "total_rows._FORGET": "a small table",
    **dict.fromkeys(
        (f"search_rows._COUNTED.{kind}" for kind in ("state", "category", "source")),
        "a member of staff filters, and is told how many there are, up to 500",
    ),
    "staff_rows._ALL": "a small table",
    "staff_rows._ANY": "a small table",
    "work_rows._SWEEP": "every ten minutes",
    "work_rows._FORGET_SLOTS": "every ten minutes",
    "work_rows._ALIVE": "a small table",
    "work_rows._SILENT": "a small table",
}
# An index over some rows only holds few of them: what waits, what lies aside.
PARTIAL = "|".join(
    str(index.name)
    for table in metadata.tables.values()
    for index in table.indexes
    if index.dialect_options["sqlite"]["where"] is not None
)
# What a statement has gathered itself ("anon_1") is no table; how it was gathered is a step too.
WHOLE_TABLE = re.compile(rf"SCAN (?!anon_\d)(?!.* INDEX ({PARTIAL})\b)")

DIALECTS = {"sqlite": sqlite.dialect(), "postgresql": postgresql.asyncpg.dialect()}


def statements() -> Iterator[Any]:
    """Give every statement that is built once, under the name it has in its module."""
    for found in pkgutil.iter_modules(storage.__path__):
        if found.ispkg:
            continue
        module = importlib.import_module(f"storage.{found.name}")
        for name, value in vars(module).items():
            several = value if isinstance(value, dict) else {"": value}
            for at, one in several.items():
                if isinstance(one, Select | UpdateBase | CompoundSelect | TextClause):
                    yield pytest.param(one, id=f"{found.name}.{name}.{at}".rstrip("."))


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("statement", list(statements()))
def test_a_statement_compiles_with_its_values(statement: Any, dialect: str) -> None:
    """A value named like a column it sets is refused by SQLAlchemy only when it is run."""
    named = [each.key for each in iterate(statement) if isinstance(each, BindParameter)]

    assert statement.compile(dialect=DIALECTS[dialect], column_keys=named or None)


@pytest.fixture(scope="module")
def empty() -> Iterator[sqlite3.Connection]:
    """Give a database that holds the tables, their indexes and no row."""
    made = sqlite3.connect(":memory:")
    for table in metadata.sorted_tables:
        made.execute(str(CreateTable(table).compile(dialect=DIALECTS["sqlite"])))
        for index in table.indexes:
            made.execute(str(CreateIndex(index).compile(dialect=DIALECTS["sqlite"])))
    yield made
    made.close()


def said_to_sqlite() -> list[Any]:
    """Return the statements that the main database hears where it is a SQLite file."""
    return [
        each
        for each in statements()
        if each.id.partition(".")[0] not in ELSEWHERE and not each.id.endswith(".postgresql")
    ]


@pytest.mark.parametrize("statement", said_to_sqlite())
def test_no_statement_reads_a_whole_table(
    statement: Any, empty: sqlite3.Connection, request: pytest.FixtureRequest
) -> None:
    """What a turn costs must not grow with what was ever kept; the exceptions say why."""
    said = re.sub(
        r"__\[POSTCOMPILE_\w+\]", "?, ?", str(statement.compile(dialect=DIALECTS["sqlite"]))
    )

    steps = empty.execute(f"EXPLAIN QUERY PLAN {said}", [None] * said.count("?")).fetchall()

    whole = [words for *_, words in steps if WHOLE_TABLE.match(words)]
    assert (request.node.callspec.id in WHOLE) == bool(whole), whole
