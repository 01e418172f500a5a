"""How is a pattern of many words tried only where one of their first characters stands?

``re`` tries every alternative at every character. What begins no match is told apart from what
may begin one by a single look into a set; the set is read off the pattern, so that nobody has to
keep it beside the words.
"""

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any, Final

from clues.regex import regex_of

# The parser that `re.compile` itself uses; there is no public name for it.
_PARSER: Final[Any] = import_module("re._parser")
CODES: Final[Any] = import_module("re._constants")
_FIGURE: Final = -1
"""Among the codes of characters: any figure."""
_WIDEST: Final = 400
"""A range of more characters than this tells nothing apart."""


def swift(pattern: str) -> re.Pattern[str]:
    """Return *pattern*, tried only where it may begin; it finds what it found."""
    return regex_of(lambda: _led(pattern))


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """Return what matches where any of *patterns* does: one question before many."""
    every = tuple(patterns)
    return regex_of(lambda: _led("|".join(f"(?:{each.pattern})" for each in every)))


def _led(pattern: str) -> str:
    first = first_signs(pattern)
    return pattern if first is None else f"(?=[{_as_class(first)}])(?:{pattern})"


def first_signs(pattern: str) -> frozenset[str] | None:
    r"""Return the characters with which a match may begin; None if it may be any, or none.

    ``\d`` is one of them: any figure, of whatever script.
    """
    found, empty = _first(parsed(pattern))
    if found is None or empty:
        return None
    return frozenset(FIGURE if code == _FIGURE else chr(code) for code in found)


FIGURE: Final = r"\d"


def _as_class(signs: Iterable[str]) -> str:
    return "".join(sign if sign == FIGURE else re.escape(sign) for sign in sorted(signs))


def parsed(pattern: str) -> Iterable[tuple[Any, Any]]:
    """Return the parts of *pattern*, each with its code (:data:`CODES`) and what it holds."""
    parts: Iterable[tuple[Any, Any]] = _PARSER.parse(pattern)
    return parts


def _first(parts: Iterable[tuple[Any, Any]]) -> tuple[set[int] | None, bool]:
    """Return the codes that may begin *parts*, and whether they may be empty.

    What only looks around takes nothing away: too many codes do no harm.
    """
    found: set[int] = set()
    for name, value in parts:
        if name in _LOOKS:
            continue
        read = _READ.get(name)
        some, empty = read(value) if read else (None, False)
        if some is None:
            return None, False
        found |= some
        if not empty:
            return found, False
    return found, True


def _either(value: Any) -> tuple[set[int] | None, bool]:  # as parsed
    every = [_first(some) for some in value[1]]
    codes = [some for some, _ in every if some is not None]
    if len(codes) < len(every):
        return None, False
    return set().union(*codes), any(empty for _, empty in every)


def _some_of(value: Any) -> tuple[set[int] | None, bool]:  # as parsed
    found: set[int] = set()
    for name, code in value:
        if name is CODES.LITERAL:
            found.add(code)
        elif name is CODES.RANGE and code[1] - code[0] < _WIDEST:
            found.update(range(code[0], code[1] + 1))
        elif code is CODES.CATEGORY_DIGIT:
            found.add(_FIGURE)
        else:
            return None, False
    return found, False


def _group(value: Any) -> tuple[set[int] | None, bool]:  # as parsed
    _, added, taken, some = value
    return (None, False) if added or taken else _first(some)


def _repeated(value: Any) -> tuple[set[int] | None, bool]:  # as parsed
    least, _, some = value
    found, empty = _first(some)
    return found, empty or least == 0


_LOOKS: Final = frozenset({CODES.ASSERT, CODES.ASSERT_NOT, CODES.AT})
_READ: Final[dict[Any, Any]] = {
    CODES.LITERAL: lambda code: ({code}, False),
    CODES.IN: _some_of,
    CODES.BRANCH: _either,
    CODES.SUBPATTERN: _group,
    CODES.MAX_REPEAT: _repeated,
    CODES.MIN_REPEAT: _repeated,
}
