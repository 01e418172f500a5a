"""Which texts need not be searched, as none of the words a pattern cannot do without is there?

Most patterns find nothing in most texts: a pattern over English words nothing in a Chinese story.
What every match holds is read off the pattern, so that nobody has to keep it beside the words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from math import prod
from typing import Any, Final

from clues.reading.words.heads import Heads, heads
from clues.reading.words.lexicon import bits
from clues.reading.words.swift import CODES, parsed
from clues.regex import regex

Runs = frozenset[str]
"""Strings of which one ends where the pattern has come to."""

_NO_FLAGS: Final = regex("").flags
_MOST: Final = 160
"""More strings than this are no quicker to look for than the pattern itself."""
_LONGEST: Final = 8
_ANYTHING: Final[Runs] = frozenset({""})
# How likely a text holds a sign where another one stands before it.
_HAN, _LETTER, _MARK = 0.1, 0.4, 0.3
_SURE: Final = 3.0
"""Where so many of the strings are likely to stand in a text, one of them does in nearly every."""
_RARE: Final = "etaoinshrdlcumwfgypbvkjxqz"
"""The letters of English, the rarest last."""


class Needs:
    """The strings of which, where *pattern* is met, one stands in it or around it."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        words = needed(pattern.pattern) if pattern.flags == _NO_FLAGS else frozenset()
        # What is sure to be there anyway is not worth a look.
        words = words if sum(map(_chance, words)) < _SURE else frozenset()
        self._by_bit: dict[str, list[str]] = {}
        for word in words:
            self._by_bit.setdefault(_rarest(word), []).append(word)
        self._bits = frozenset(self._by_bit)
        self._longer = any(len(word) > 2 for word in words)

    def stand_in(self, text: str) -> bool:
        """Whether one of them stands in *text*, so that there may be a match."""
        if not self._bits:
            return True
        near = bits(text)
        if self._bits.isdisjoint(near):
            return False
        return not self._longer or any(
            word in text for bit in self._bits & near for word in self._by_bit[bit]
        )


class Sparing:
    """A *pattern* that is searched for only where one of the strings stands that it needs.

    Where all its matches are known to begin with one of a few strings, it is tried only there.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._begun: tuple[str, list[int]] = "", []

    @cached_property
    def _heads(self) -> Heads:
        pattern = self._pattern
        return heads(pattern.pattern) if pattern.flags == _NO_FLAGS else frozenset()

    @cached_property
    def _needs(self) -> Needs:
        return Needs(self._pattern)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield every match in *text*."""
        if self._heads:
            return self._met(text)
        return self._pattern.finditer(text) if self._needs.stand_in(text) else iter(())

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in *text*."""
        return next(self.finditer(text), None)

    def _met(self, text: str) -> Iterator[re.Match[str]]:
        last = 0
        for at in self._places(text):
            if at >= last and (met := self._pattern.match(text, at)):
                yield met
                last = met.end()

    def _places(self, text: str) -> list[int]:
        """Return where a match may begin, from left to right; several ask of the same text."""
        before, places = self._begun
        if before is not text:
            near = self._heads & bits(text)
            places = sorted(chain.from_iterable(_every_place(text, head) for head in near))
            self._begun = text, places
        return places


def _every_place(text: str, head: str) -> Iterator[int]:
    at = text.find(head)
    while at >= 0:
        yield at
        at = text.find(head, at + 1)


def needed(pattern: str) -> frozenset[str]:
    """Return strings one of which stands in every match, or around it; none if any may stand."""
    held, ends = _held(parsed(pattern), _ANYTHING)
    return _best([*held, ends])


def _held(parts: Iterable[tuple[Any, Any]], runs: Runs) -> tuple[list[Runs], Runs]:
    """Return of which sets of strings *parts* hold one each, and what may end behind them.

    *runs* is what may end before them.
    """
    held: list[Runs] = []
    for name, value in parts:
        held.append(runs)
        read = _READ.get(name)
        more, runs = read(value, runs) if read else ([], _ANYTHING)
        held += more
    return held, runs


def _beside(value: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    """What must stand around a match stands in the text, too; it is looked at from where one is."""
    held, ends = _held(value[1], _ANYTHING)
    return [*held, ends], runs


def _nothing(_: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    return [], runs


def _sign(code: int, runs: Runs) -> tuple[list[Runs], Runs]:
    return [], _grown(runs, {chr(code)})


def _some_of(value: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    signs: set[str] = set()
    for name, code in value:
        if name is CODES.LITERAL:
            signs.add(chr(code))
        elif name is CODES.RANGE and code[1] - code[0] < _MOST:
            signs.update(map(chr, range(code[0], code[1] + 1)))
        else:
            return [], _ANYTHING
    return [], _grown(runs, signs)


def _either(value: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    every = [_held(some, runs) for some in value[1]]
    best = [_best([*held, ends]) for held, ends in every]
    both = frozenset().union(*best) if all(best) else frozenset()
    return ([both] if both else []), _few(frozenset().union(*(ends for _, ends in every)))


def _group(value: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    _, added, taken, some = value
    return ([], _ANYTHING) if added or taken else _held(some, runs)


def _repeated(value: Any, runs: Runs) -> tuple[list[Runs], Runs]:  # as parsed
    least, most, some = value
    if least == 0:
        ends = _held(some, runs)[1] if most == 1 else _ANYTHING
        return [], _few(runs | ends)
    held, ends = _held(some, runs)
    return ([*held, ends], _ANYTHING) if most > 1 else (held, ends)


_READ: Final[dict[Any, Any]] = {
    CODES.AT: _nothing,
    CODES.ASSERT_NOT: _nothing,
    CODES.ASSERT: _beside,
    CODES.LITERAL: _sign,
    CODES.IN: _some_of,
    CODES.BRANCH: _either,
    CODES.SUBPATTERN: _group,
    CODES.MAX_REPEAT: _repeated,
    CODES.MIN_REPEAT: _repeated,
}


def _grown(runs: Runs, signs: set[str]) -> Runs:
    if len(runs) * len(signs) > _MOST:
        return frozenset(signs) if len(signs) <= _MOST else _ANYTHING
    return frozenset((run + sign)[-_LONGEST:] for run in runs for sign in signs)


def _few(runs: Runs) -> Runs:
    return runs if len(runs) <= _MOST and "" not in runs else _ANYTHING


def _best(held: Iterable[Runs]) -> Runs:
    """Return the set whose strings are the least likely to stand in a text, {} without any."""
    told = [runs for runs in held if "" not in runs and len(runs) <= _MOST]
    return min(told, key=lambda runs: sum(map(_chance, runs)), default=frozenset())


def _chance(word: str) -> float:
    return prod(_HAN if sign > "\u2fff" else _LETTER if sign.isalpha() else _MARK for sign in word)


def _rarest(word: str) -> str:
    """Return the two neighbours in *word* by which it is looked for."""
    twos = [word[at : at + 2] for at in range(len(word) - 1)]
    return max(twos, key=lambda two: sum(map(_RARE.find, two)), default=word)
