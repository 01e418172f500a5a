"""With which one or two signs does every match of a pattern begin?

``re`` walks over a text sign by sign and tries every word of a pattern in turn; where a match may
begin, a set of pairs tells at once. The set is read off the pattern, as in :mod:`.swift`.
"""

from collections.abc import Sequence
from typing import Any, Final

from clues.reading.words.swift import CODES, parsed

Heads = frozenset[str]

_MOST: Final = 1500
"""More of them than this are no quicker to look for than the pattern itself."""
_LETTERS: Final = 9
"""Where more letters than these begin a match, it may begin in every word."""
_WIDEST: Final = 160
_ANYTHING: Final[Heads] = frozenset({""})


def heads(pattern: str) -> Heads:
    """Return strings of one or two signs of which one begins every match; none if any may."""
    found = _begun(list(parsed(pattern)), _ANYTHING)
    letters = sum(len(head) == 1 and head.isascii() for head in found)
    if "" in found or len(found) > _MOST or letters > _LETTERS:
        return frozenset()
    return frozenset(head for head in found if len(head) == 1 or head[0] not in found)


def _begun(parts: Sequence[tuple[Any, Any]], behind: Heads) -> Heads:
    """Return how *parts* begin if what comes *behind* them begins so; what looks around may stay.

    "" stands for anything.
    """
    for name, value in reversed(parts):
        if name not in _LOOKS:
            read = _READ.get(name)
            behind = read(value, behind) if read else _ANYTHING
    return behind


def _sign(code: int, behind: Heads) -> Heads:
    return frozenset(chr(code) + head[:1] for head in behind)


def _some_of(value: Any, behind: Heads) -> Heads:  # as parsed
    signs: set[str] = set()
    for name, code in value:
        if name is CODES.LITERAL:
            signs.add(chr(code))
        elif name is CODES.RANGE and code[1] - code[0] < _WIDEST:
            signs.update(map(chr, range(code[0], code[1] + 1)))
        else:
            return _ANYTHING
    seconds = {head[:1] for head in behind}
    if len(signs) * len(seconds) > _MOST:
        return frozenset(signs)
    return frozenset(first + second for first in signs for second in seconds)


def _either(value: Any, behind: Heads) -> Heads:  # as parsed
    return frozenset().union(*(_begun(some, behind) for some in value[1]))


def _group(value: Any, behind: Heads) -> Heads:  # as parsed
    _, added, taken, some = value
    return _ANYTHING if added or taken else _begun(some, behind)


def _repeated(value: Any, behind: Heads) -> Heads:  # as parsed
    least, most, some = value
    once = _begun(some, behind if most == 1 else _ANYTHING)
    return once if least else once | behind


_LOOKS: Final = frozenset({CODES.ASSERT, CODES.ASSERT_NOT, CODES.AT})
_READ: Final[dict[Any, Any]] = {
    CODES.LITERAL: _sign,
    CODES.IN: _some_of,
    CODES.BRANCH: _either,
    CODES.SUBPATTERN: _group,
    CODES.MAX_REPEAT: _repeated,
    CODES.MIN_REPEAT: _repeated,
}
