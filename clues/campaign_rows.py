"""How does a table of a campaign's file become a value?

The value's class is the form: its fields say what may stand in a row, what must, and of which
kind. Everything wrong is noted with its place and reading goes on.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from clues.deadlines import Span
from clues.errors import Fault
from clues.text import HOME, Text

Row = TypeVar("Row")


class WrongKindError(Exception):
    """The value is not of the kind its field wants; the message says which kind that is."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads rows and gathers the faults met on the way."""

    faults: list[Fault] = field(default_factory=list)

    def note(self, place: str, message: str) -> None:
        """Add a fault."""
        self.faults.append(Fault(place, message))

    def row(self, form: type[Row], raw: object, place: str) -> Row | None:
        """Return the row as a *form*, or None when any of its fields is wrong."""
        if not isinstance(raw, Mapping):
            self.note(place, "must be a table")
            return None
        before = len(self.faults)
        self._unknown(form, raw, place)
        values = self._values(form, raw, place)
        return form(**values) if len(self.faults) == before else None

    def _unknown(self, form: type[Any], raw: Mapping[str, object], place: str) -> None:
        known = [each.name for each in fields(form)]
        for name in raw.keys() - set(known):
            self.note(place, f'unknown field "{name}"{meant(name, known)}')

    def _values(self, form: Any, raw: Mapping[str, object], place: str) -> dict[str, Any]:
        kinds = _kinds(form)
        values: dict[str, Any] = {}
        for each in fields(form):
            if each.name not in raw:
                if _needed(each):
                    self.note(place, f'"{each.name}" is missing')
                continue
            try:
                values[each.name] = self._convert(kinds[each.name], raw[each.name], place)
            except WrongKindError as wrong:
                self.note(place, f'"{each.name}" must be {wrong}')
        return values

    def _convert(self, kind: Any, value: object, place: str) -> Any:  # any kind
        if get_origin(kind) is UnionType:
            kind = next(each for each in get_args(kind) if each is not NoneType)
        if get_origin(kind) is tuple:
            if not isinstance(value, list):
                raise WrongKindError("a list")
            return tuple(self._convert(get_args(kind)[0], each, place) for each in value)
        if kind is Span:
            return self.row(Span, value, place)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return _member(kind, value)
        return _KINDS[kind](value)


def meant(word: str, known: list[str]) -> str:
    """Return the end of a fault that names the word that was probably meant, or nothing."""
    near = get_close_matches(word, known, n=1)
    return f'; did you mean "{near[0]}"?' if near else ""


@cache
def _kinds(form: type[Any]) -> Mapping[str, Any]:
    return get_type_hints(form)


def _needed(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _member(kind: type[StrEnum], value: object) -> StrEnum:
    try:
        return kind(str(value))
    except ValueError:
        raise WrongKindError("one of " + ", ".join(kind)) from None


def _text(value: object) -> Text:
    words = {HOME: value} if isinstance(value, str) else value
    if not isinstance(words, Mapping) or not words.get(HOME):
        raise WrongKindError(f"words, or a table with {HOME}")
    if not all(isinstance(each, str) for each in words.values()):
        raise WrongKindError("words in every language")
    return Text.from_mapping(words)


def _plain(kind: type, named: str) -> Callable[[object], Any]:
    def read(value: object) -> object:
        # A bool is an int to Python, but not to a person who writes a campaign.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise WrongKindError(named)
        return value

    return read


_KINDS: Mapping[Any, Callable[[object], Any]] = {
    str: _plain(str, "words in quotation marks"),
    bool: _plain(bool, "true or false"),
    int: _plain(int, "a whole number"),
    date: _plain(date, "a date like 2026-09-01"),
    Text: _text,
}
