"""Where in a text does any of many words stand, in one walk over the text?

The pairs of neighbouring characters of a text are gathered once; every list of words looks there
for the beginnings of its own.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from operator import add
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from clues.regex import regex

Meaning = TypeVar("Meaning")

MOST: Final = 60
"""How many of one kind of thing are looked at in a story; nobody tells of more."""


# A tuple: hundreds are met in a long story, and a dataclass takes four times as long to make.
class Met(NamedTuple, Generic[Meaning]):
    """A word that was met, where it stands, and what it means."""

    word: str
    start: int
    end: int
    meaning: Meaning


@lru_cache(maxsize=4)
def twos(text: str) -> list[str]:
    """Return every character of *text* with its neighbour, from left to right; not to be changed.

    Whoever looks for them in a table of his own has them hashed already.
    """
    return [*map(add, text, text[1:])]


@lru_cache(maxsize=4)
def pairs(text: str) -> frozenset[str]:
    """Return every pair of neighbouring characters of *text*."""
    return frozenset(twos(text))


@lru_cache(maxsize=4)
def has_words(text: str) -> bool:
    """Whether *text* holds words of letters, so that English may be looked for."""
    return _LETTERS.search(text) is not None


_LETTERS: Final = regex("[a-z]{3}")


@lru_cache(maxsize=4)
def bits(text: str) -> frozenset[str]:
    """Return every character of *text* and every pair of neighbours."""
    return pairs(text) | frozenset(text)


class Searched(Protocol):
    """A pattern, or what finds as one."""

    def finditer(self, string: str, /) -> Iterator[re.Match[str]]:
        """Yield every match in *string*."""


def met_in(pattern: Searched, text: str) -> Iterator[re.Match[str]]:
    """Yield the first MOST matches: a hostile story must not cost more than an honest one."""
    return islice(pattern.finditer(text), MOST)


def met_near(
    pattern: re.Pattern[str], signs: re.Pattern[str], reach: int, text: str
) -> Iterator[re.Match[str]]:
    """Yield the matches that lie within *reach* of one of *signs*, of which each has one."""
    last = 0
    for sign in met_in(signs, text):
        if sign.start() < last:
            continue
        match = pattern.search(text, max(last, sign.start() - reach), sign.end() + reach)
        # What begins behind a sign belongs to a later one: at the edge a pattern sees no further.
        if match is not None and match.start() <= sign.start():
            last = match.end()
            yield match


class Lexicon(Generic[Meaning]):
    """Words of at least two characters with their meanings, found longest first.

    *near* are the pairs of a text, for whoever has them already: there may be more of them than
    the text holds, as where something in it was blotted out since.
    """

    def __init__(self, words: Mapping[str, Meaning] | Iterable[tuple[str, Meaning]]) -> None:
        # By the first two characters and then the third, "" for words of two.
        self._by_head: dict[str, dict[str, list[tuple[str, Meaning]]]] = {}
        every = dict(words)
        for word, meaning in every.items():
            thirds = self._by_head.setdefault(word[:2], {})
            thirds.setdefault(word[2:3], []).append((word, meaning))
        self._heads = frozenset(self._by_head)
        self._by_rarest = _by_rarest(every)
        self._rarest = frozenset(self._by_rarest)

    def find(
        self, text: str, unless: Callable[[str, int], bool] | None = None
    ) -> Iterator[Met[Meaning]]:
        """Yield the words met from left to right, the longest; none overlaps the one before.

        *unless* says of a place that no word begins there, however it looks.
        """
        last = 0
        for met in sorted(self.every(text), key=lambda each: (each.start, -each.end)):
            if met.start >= last and not (unless and unless(text, met.start)):
                yield met
                last = met.end

    def every(self, text: str, near: frozenset[str] | None = None) -> Iterator[Met[Meaning]]:
        """Yield every word met, also those that overlap, in no order; at most MOST at a head."""
        for head in self._heads & (pairs(text) if near is None else near):
            thirds = self._by_head[head]
            whole = thirds.get("", ())
            at = text.find(head)
            for _ in range(MOST):
                if at < 0:
                    break
                for word, meaning in whole:
                    yield Met(word, at, at + 2, meaning)
                for word, meaning in thirds.get(text[at + 2 : at + 3] or "-", ()):
                    if text.startswith(word, at):
                        yield Met(word, at, at + len(word), meaning)
                at = text.find(head, at + 1)

    def said(self, text: str, near: frozenset[str] | None = None) -> list[Meaning]:
        """Return the meaning of every word that stands somewhere in *text*."""
        near = pairs(text) if near is None else near
        return [
            meaning
            for two in self._rarest & near
            for word, other, meaning in self._by_rarest[two]
            if other in near and word in text
        ]


def _by_rarest(words: Mapping[str, Meaning]) -> dict[str, list[tuple[str, str, Meaning]]]:
    """Return the words by the two neighbours in them that the fewest share, with the next rare.

    Where one of the two is missing, nobody need look for the word.
    """
    twos = {word: [*map(add, word, word[1:])] for word in words}
    often = Counter(two for some in twos.values() for two in some)
    found: dict[str, list[tuple[str, str, Meaning]]] = {}
    for word, meaning in words.items():
        rarest, *others = sorted(twos[word], key=often.__getitem__)
        found.setdefault(rarest, []).append((word, others[0] if others else rarest, meaning))
    return found
