"""How is something said kept until it is sent, so that any language can still be chosen?

A :class:`~clues.speech.Say` becomes plain JSON and back. Values that JSON lacks carry a
one-letter tag; keys that hold their default are left out.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from clues.speech import Choice, Kind, Line, Say, Scope, Value, Words
from clues.text import Text

Json = dict[str, Any]

_SAY_DEFAULTS = {field.name: field.default for field in fields(Say)}
_CHOICE_DEFAULTS = {field.name: field.default for field in fields(Choice)}


def pack(say: Say) -> Json:
    """Return *say* as JSON; :func:`unpack` gives an equal value back."""
    packed = _without_defaults(say, _SAY_DEFAULTS)
    packed["lines"] = [pack_line(line) for line in say.lines]
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


def _without_defaults(value: Say | Choice, defaults: Mapping[str, Any]) -> Json:
    return {
        name: given
        for name, default in defaults.items()
        if (given := getattr(value, name)) != default
    }


def _choice(choice: Choice) -> Json:
    return _without_defaults(choice, _CHOICE_DEFAULTS) | {"label": pack_line(choice.label)}


def _read_choice(packed: Json) -> Choice:
    known = {name: packed[name] for name in packed if name in _CHOICE_DEFAULTS}
    known["label"] = unpack_line(packed["label"])
    known["scope"] = Scope(packed.get("scope", Scope.QUESTION))
    known["called"] = tuple(packed.get("called", ()))
    return Choice(**known)


def pack_line(line: Line) -> Any:
    """Return one line as JSON."""
    return line if isinstance(line, str) else _value(line)


def unpack_line(packed: Any) -> Line:
    """Return the line that was packed."""
    line = _read_value(packed)
    return line if isinstance(line, (Words, Text)) else str(line)


def _value(value: Value) -> Any:
    match value:
        case Words(key, values):
            return {"w": key, "v": {name: _value(given) for name, given in values.items()}}
        case Text():
            return {"t": dict(value.words)}
        case datetime():
            return {"m": value.isoformat()}
        case date():
            return {"d": value.isoformat()}
        case Decimal():
            return {"n": str(value)}
    return value


def _read_value(packed: Any) -> Value:
    match packed:
        case {"w": str(key), "v": dict(values)}:
            return Words(key, {name: _read_value(given) for name, given in values.items()})
        case {"t": languages}:
            return Text.from_mapping(languages)
        case {"m": moment}:
            return datetime.fromisoformat(moment)
        case {"d": day}:
            return date.fromisoformat(day)
        case {"n": number}:
            return Decimal(number)
    result: Value = packed
    return result
