"""What does SQLite's own driver need to run a statement that was built once?

The SQL as SQLAlchemy words it, the order of its values, and how each value is converted on
its way in and out. A plan is made when a statement is first run and serves ever after.
"""

import re
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import (
    Boolean,
    ColumnDefault,
    Dialect,
    Executable,
    Insert,
    LargeBinary,
    Select,
    TextClause,
    UpdateBase,
)
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Values: TypeAlias = Mapping[str, Any]
Convert: TypeAlias = Callable[[Any], Any]
Read: TypeAlias = Callable[[Sequence[Any]], Any]
At: TypeAlias = tuple[tuple[int, Convert], ...]  # which value is converted, and how

_LIST: Final = re.compile(r"__\[POSTCOMPILE_(\w+)\]")
_GIVEN_AS_IT_IS: Final = (Boolean, LargeBinary)  # the driver takes True and bytes
_FOUND_AS_IT_IS: Final = (LargeBinary,)
_RETURNS: Final = re.compile(r"\bRETURNING\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement as the driver takes it.

    *pick* takes the values in their order, *fixed* are those it brings along itself, *keys*
    the names it must be given where they decide its columns. *statement* is held so that its
    id stays its own.
    """

    statement: Executable
    sql: str
    pick: Callable[[Values], Sequence[Any]]
    into: At
    fixed: Mapping[str, Any]
    keys: frozenset[str] | None
    read: Read | None

    def values(self, given: Values) -> Sequence[Any]:
        """Return the values in the order of the statement, as the driver wants them."""
        values = self.pick({**self.fixed, **given} if self.fixed else given)
        return _converted(values, self.into) if self.into else values


def planned(statement: Executable, dialect: Dialect, given: Values) -> Plan | None:
    """Return the plan of *statement*; None where only SQLAlchemy itself can run it."""
    if not isinstance(statement, Select | UpdateBase | TextClause):
        return None
    keys = frozenset(given) if isinstance(statement, Insert) else None
    said = statement.compile(dialect=dialect, column_keys=list(given) if keys else None)
    if _RETURNS.search(said.string):
        return None
    fixed = _fixed(statement, said, given)
    if fixed is None:
        return None
    sql, names, fixed = _listed(said.string, said.positiontup or [], fixed)
    into = _convertible([_into(said, name, dialect) for name in names])
    return Plan(statement, sql, _picker(names), into, fixed, keys, _reader(statement, dialect))


def _picker(names: Sequence[str]) -> Callable[[Values], Sequence[Any]]:
    match names:
        case []:
            return lambda _: ()
        case [only]:
            return lambda told: (told[only],)
    return itemgetter(*names)


def _converted(values: Sequence[Any], how: At) -> list[Any]:
    changed = list(values)
    for at, convert in how:
        changed[at] = convert(changed[at])
    return changed


def _convertible(how: Sequence[Convert | None]) -> At:
    return tuple((at, convert) for at, convert in enumerate(how) if convert is not None)


def _fixed(statement: Executable, said: SQLCompiler, given: Values) -> dict[str, Any] | None:
    """Return the values that are not given; None when one of them is not known beforehand."""
    own = said.construct_params(_check=False)
    fixed: dict[str, Any] = {}
    for name in said.positiontup or []:
        bind = said.binds[name]
        if name in given:
            if bind.expanding:
                return None
        elif bind.required:
            return None
        elif isinstance(statement, Insert) and own[name] is None:
            default = statement.table.columns[name].default
            if not isinstance(default, ColumnDefault) or not default.is_scalar:
                return None
            fixed[name] = default.arg
        else:
            fixed[name] = own[name]
    return fixed


def _listed(
    sql: str, names: Sequence[str], fixed: Mapping[str, Any]
) -> tuple[str, list[str], dict[str, Any]]:
    """Spell out the lists that the statement brings along itself."""
    order: list[str] = []
    spelled: dict[str, Any] = {}
    for name in names:
        value = fixed.get(name)
        if not isinstance(value, list | tuple):
            order.append(name)
            if name in fixed:
                spelled[name] = value
            continue
        each = {f"{name}~{at}": one for at, one in enumerate(value)}
        order += each
        spelled |= each
        sql = sql.replace(f"__[POSTCOMPILE_{name}]", ", ".join("?" * len(each)))
    return sql, order, spelled


def _into(said: SQLCompiler, name: str, dialect: Dialect) -> Convert | None:
    kind = _impl(said.binds[name.partition("~")[0]].type, dialect)
    if isinstance(kind, _GIVEN_AS_IT_IS):
        return None
    return cast("Convert | None", kind.bind_processor(dialect))


def _reader(statement: Executable, dialect: Dialect) -> Read | None:
    """Return what makes a row of what the driver returns."""
    if not isinstance(statement, Select):
        return None
    columns = list(statement.selected_columns)
    made = namedtuple("Row", [each.key for each in columns], rename=True)  # type: ignore[misc] # noqa: PYI024 - columns are known only here
    out = _convertible([_out(each.type, dialect) for each in columns])
    return (lambda row: made._make(_converted(row, out))) if out else made._make


def _out(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    kind = _impl(kind, dialect)
    if isinstance(kind, _FOUND_AS_IT_IS):
        return None
    return cast("Convert | None", kind.result_processor(dialect, None))


def _impl(kind: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return kind.dialect_impl(dialect)
