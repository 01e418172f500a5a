"""What did a conversation ask of storage/, and which statements came of it?

While it is played, every outermost call of a row function is written down with what it was
told, every statement with its values, and every value that was sealed or opened.
"""

import functools
import importlib
import pkgutil
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, event

import storage
from storage import journal
from storage.sealing import Sealer

Statement = tuple[str, Any, bool]
Call = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]
ROWS = (
    journal,
    *(
        importlib.import_module(f"storage.{found.name}")
        for found in pkgutil.iter_modules(storage.__path__)
        if found.name.endswith("_rows") and found.name != "key_rows"  # keys are no part of a turn
    ),
)
_SEALER = ("seal", "unseal", "seal_json", "unseal_json")


@dataclass
class Asked:
    """What one turn, or one mark of a message that went out, asked of storage/."""

    mark: bool
    calls: list[Call] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def again(self, sealer: "Sealer | Sealed") -> Callable[[Connection], None]:
        """Return what asks the same of another connection, with *sealer* for its own."""
        calls = [
            (function, tuple(sealer if isinstance(each, Sealer) else each for each in told), named)
            for function, (_, *told), named in self.calls
        ]

        def ask(conn: Connection) -> None:
            for function, told, named in calls:
                function(conn, *told, **named)

        return ask


@dataclass
class Play:
    """What was written down: one list for each transaction; the first *warm_up* do not count."""

    groups: list[list[Asked]] = field(default_factory=list)
    sealed: list[Any] = field(default_factory=list)
    warm_up: int = 0
    now: Asked | None = None
    depth: int = 0

    def note(self, statement: str, values: Any, *, many: bool) -> None:
        """Write a statement down; what the connection says for itself is not asked by anybody."""
        if statement == "BEGIN IMMEDIATE":
            self.groups.append([])
        elif self.now is not None:
            self.now.statements.append((statement, values, many))

    def outermost(self, function: Callable[..., Any], note: Callable[..., None]) -> Any:
        """Return *function*; *note* is told of each call that no other noted call made."""

        @functools.wraps(function)
        def noted(*told: Any, **named: Any) -> Any:
            self.depth += 1
            try:
                value = function(*told, **named)
            finally:
                self.depth -= 1
            if self.depth == 0 and self.now is not None:
                note(self.now, (function, told, named), value)
            return value

        return noted


class Sealed:
    """Hands out what was sealed and opened before, in the same order, at no cost."""

    def __init__(self, values: list[Any]) -> None:
        self.seal = self.unseal = self.seal_json = self.unseal_json = self._next
        self._values = deque(values)

    def _next(self, *_told: Any) -> Any:
        return self._values.popleft()


_PLAYS: list[Play] = []


def recorded(work: Callable[[Connection], Any], *, mark: bool = False) -> Callable[..., Any]:
    """Return *work*; what it asks of storage/ is written down as one turn, or as one mark."""
    play = _PLAYS[-1]

    def noted(conn: Connection) -> Any:
        play.now = Asked(mark)
        play.groups[-1].append(play.now)
        try:
            return work(conn)
        finally:
            play.now = None

    return noted


@contextmanager
def recording(path: Path) -> Iterator[Play]:
    """Write down what is asked of storage/, and what is said to the file at *path*."""
    play = Play()
    kept: list[tuple[Any, str, Any]] = []

    def put(owner: Any, name: str, function: Any) -> None:
        kept.append((owner, name, getattr(owner, name)))
        setattr(owner, name, function)

    for module in ROWS:
        for name in _public(module):
            put(module, name, play.outermost(getattr(module, name), _note_call))
    seals = Play()
    for name in _SEALER:
        put(Sealer, name, _noted_value(getattr(Sealer, name), seals, play.sealed))
    _PLAYS.append(play)
    event.listen(Engine, "do_connect", connect := _connect(path, play))
    try:
        yield play
    finally:
        event.remove(Engine, "do_connect", connect)
        _PLAYS.pop()
        for owner, name, function in reversed(kept):
            setattr(owner, name, function)


def _note_call(now: Asked, call: Call, _value: Any) -> None:
    now.calls.append(call)


def _noted_value(function: Callable[..., Any], seals: Play, values: list[Any]) -> Any:
    seals.now = Asked(mark=False)
    return seals.outermost(function, lambda _now, _call, value: values.append(value))


def _public(module: ModuleType) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and callable(value)
        and not isinstance(value, type)
        and getattr(value, "__module__", "") == module.__name__
    ]


def _connect(path: Path, play: Play) -> Callable[..., None]:
    """Return what opens a writing connection to *path* as one that writes down what it runs."""

    class Noting(sqlite3.Connection):
        def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
            play.note(statement, values, many=False)
            return super().execute(statement, values)

        def executemany(self, statement: str, values: Any) -> sqlite3.Cursor:
            play.note(statement, values, many=True)
            return super().executemany(statement, values)

        def cursor(self, *_: Any) -> sqlite3.Cursor:  # type: ignore[override]
            return super().cursor(NotingCursor)

    class NotingCursor(sqlite3.Cursor):
        def execute(self, statement: str, values: Any = ()) -> sqlite3.Cursor:
            play.note(statement, values, many=False)
            return super().execute(statement, values)

        def executemany(self, statement: str, values: Any) -> sqlite3.Cursor:
            play.note(statement, values, many=True)
            return super().executemany(statement, values)

    def connect(dialect: Any, _record: Any, where: Any, how: dict[str, Any]) -> None:
        if dialect.driver == "pysqlite" and where[0] == str(path):
            how["factory"] = Noting

    return connect
