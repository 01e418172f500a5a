"""How is something said kept until it is sent, so that any language can still be chosen?

A :class:`~clues.speech.Say` becomes plain JSON and back. Values that JSON lacks carry a
one-letter tag, which stands first; keys that hold their default are left out.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal
from operator import attrgetter
from typing import Any, Final

from clues.speech import Choice, Kind, Line, Say, Scope, Value, Words
from clues.text import Text

Json = dict[str, Any]

_SAY_DEFAULTS = {field.name: field.default for field in fields(Say)}
_CHOICE_DEFAULTS = {
    field.name: field.default for field in fields(Choice) if field.default is not MISSING
}
_CHOICE_FIELDS = frozenset(field.name for field in fields(Choice))
_SAY_VALUES = attrgetter(*_SAY_DEFAULTS)
_CHOICE_VALUES = attrgetter(*_CHOICE_DEFAULTS)


def pack(say: Say) -> Json:
    """Return *say* as JSON; :func:`unpack` gives an equal value back."""
    packed = _without_defaults(_SAY_VALUES(say), _SAY_DEFAULTS)
    packed["lines"] = [_value(line) for line in say.lines]
    if say.choices:
        packed["choices"] = [_choice(choice) for choice in say.choices]
    return packed


def unpack(packed: Json) -> Say:
    """Return the Say that was packed; unknown keys of a newer release are passed over."""
    known = {name: packed[name] for name in packed if name in _SAY_DEFAULTS}
    known["lines"] = tuple(unpack_line(line) for line in packed.get("lines", ()))
    known["choices"] = tuple(_read_choice(choice) for choice in packed.get("choices", ()))
    known["kind"] = Kind(packed.get("kind", Kind.QUESTION))
    return Say(**known)


def _without_defaults(values: tuple[Any, ...], defaults: Mapping[str, Any]) -> Json:
    return {
        name: value
        for value, (name, default) in zip(values, defaults.items(), strict=True)
        if value != default
    }


def _choice(choice: Choice) -> Json:
    packed = _without_defaults(_CHOICE_VALUES(choice), _CHOICE_DEFAULTS)
    packed["id"], packed["label"] = choice.id, _value(choice.label)
    return packed


def _read_choice(packed: Json) -> Choice:
    known = {name: packed[name] for name in packed if name in _CHOICE_FIELDS}
    known["label"] = unpack_line(packed["label"])
    if "scope" in known:
        known["scope"] = Scope(known["scope"])
    if "called" in known:
        known["called"] = tuple(known["called"])
    return Choice(**known)


def pack_line(line: Line) -> Any:
    """Return one line as JSON."""
    return _value(line)


def unpack_line(packed: Any) -> Line:
    """Return the line that was packed."""
    line = _read_value(packed)
    return line if isinstance(line, (Words, Text)) else str(line)


def _value(value: Value) -> Any:
    write = _WRITERS.get(type(value))
    return value if write is None else write(value)


def _read_value(packed: Any) -> Any:
    if not isinstance(packed, dict):
        return packed
    read = _READERS.get(next(iter(packed), ""))
    return packed if read is None else read(packed)


def _words(words: Words) -> Json:
    return {"w": words.key, "v": {name: _value(given) for name, given in words.values.items()}}


def _read_words(packed: Json) -> Words:
    return Words(packed["w"], {name: _read_value(given) for name, given in packed["v"].items()})


# What has no row here is written as it is.
_WRITERS: Final[Mapping[type, Callable[[Any], Any]]] = {
    Words: _words,
    Text: lambda text: {"t": dict(text.words)},
    datetime: lambda moment: {"m": moment.isoformat()},
    date: lambda day: {"d": day.isoformat()},
    Decimal: lambda number: {"n": str(number)},
}
_READERS: Final[Mapping[str, Callable[[Json], Value]]] = {
    "w": _read_words,
    "t": lambda packed: Text.from_mapping(packed["t"]),
    "m": lambda packed: datetime.fromisoformat(packed["m"]),
    "d": lambda packed: date.fromisoformat(packed["d"]),
    "n": lambda packed: Decimal(packed["n"]),
}
