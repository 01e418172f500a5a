"""How are moments, days and keys written so that both databases agree?"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnClause,
    CursorResult,
    Dialect,
    Integer,
    Row,
    String,
    literal_column,
)
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

#: A row id: 64 bits everywhere, and still SQLite's own row id.
RowId = BigInteger().with_variant(Integer, "sqlite")
AnyRow: TypeAlias = "Row[*tuple[Any, ...]]"


def spelled(word: str) -> ColumnClause[str]:
    """Return a constant that stands in the SQL itself, where others are values beside it.

    An index over some rows only (``WHERE state = 'due'``) serves a statement that says so; one
    that gets the word as a value reads the whole table. *word* is ours, never anybody's words.
    """
    return literal_column(f"'{word}'", String)


def to_us(moment: datetime) -> int:
    """Return *moment* as microseconds since 1970 UTC; a naive datetime is refused."""
    if moment.tzinfo is None:
        msg = f"a moment needs its zone: {moment!r}"
        raise ValueError(msg)
    return (moment - EPOCH) // MICROSECOND


def from_us(microseconds: int) -> datetime:
    """Return the aware UTC datetime of *microseconds* since 1970."""
    return EPOCH + timedelta(microseconds=microseconds)


class UtcUs(TypeDecorator[datetime]):
    """An aware datetime kept as integer microseconds UTC; naive values are refused."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Return the integer that is stored."""
        return _kept(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Return the aware datetime that was stored."""
        return _found(value)

    # Both are called for every moment of every row; what is handed over needs no dialect.
    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], int | None]:
        """Return what makes the stored integer."""
        return _kept

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[int | None], datetime | None]:
        """Return what makes the aware datetime."""
        return _found


def _kept(moment: datetime | None) -> int | None:
    return None if moment is None else to_us(moment)


def _found(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else from_us(microseconds)


def new_id(result: CursorResult[*tuple[Any, ...]]) -> int:
    """Return the id of the row that was just inserted."""
    key = result.inserted_primary_key
    if key is None:
        raise LookupError("nothing was inserted")
    return int(key[0])
