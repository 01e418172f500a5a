"""Where in a text does any of many words stand, in one walk over the text?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Met(Generic[Meaning]):
    """A word that was met, where it stands, and what it means."""

    word: str
    start: int
    end: int
    meaning: Meaning


class Lexicon(Generic[Meaning]):
    """Words of at least two characters with their meanings, found longest first."""

    def __init__(self, words: Mapping[str, Meaning] | Iterable[tuple[str, Meaning]]) -> None:
        self._by_head: dict[str, list[tuple[str, Meaning]]] = {}
        for word, meaning in dict(words).items():
            self._by_head.setdefault(word[:2], []).append((word, meaning))
        for heads in self._by_head.values():
            heads.sort(key=lambda pair: -len(pair[0]))

    def find(self, text: str) -> Iterator[Met[Meaning]]:
        """Yield the words met from left to right; none overlaps the one before."""
        at, last, heads = 0, len(text) - 1, self._by_head
        while at < last:
            met = None
            for word, meaning in heads.get(text[at : at + 2], ()):
                if text.startswith(word, at):
                    met = Met(word, at, at + len(word), meaning)
                    break
            if met is None:
                at += 1
            else:
                yield met
                at = met.end

    def every(self, text: str) -> Iterator[Met[Meaning]]:
        """Yield every word met, also those that overlap."""
        heads = self._by_head
        for at in range(len(text) - 1):
            for word, meaning in heads.get(text[at : at + 2], ()):
                if text.startswith(word, at):
                    yield Met(word, at, at + len(word), meaning)
