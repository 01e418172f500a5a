"""Can every statement be said to both databases?"""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import BindParameter, Select, UpdateBase
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.visitors import iterate

import storage

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
                if isinstance(one, Select | UpdateBase):
                    yield pytest.param(one, id=f"{found.name}.{name}.{at}")


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("statement", list(statements()))
def test_a_statement_compiles_with_its_values(statement: Any, dialect: str) -> None:
    """A value named like a column it sets is refused by SQLAlchemy only when it is run."""
    named = [each.key for each in iterate(statement) if isinstance(each, BindParameter)]

    assert statement.compile(dialect=DIALECTS[dialect], column_keys=named or None)
