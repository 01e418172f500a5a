"""How much of what a campaign says about a category is said in a story?

A campaign's own words (label, name, aliases, the everyday example) are the only thing known of
a category the rules have never heard of. Two neighbouring characters of Chinese, or a word of
English, are compared; rare ones weigh more.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

from clues.reading.words.folding import simplified
from clues.reading.words.lexicon import pairs
from clues.regex import regex
from clues.taxonomy import Category

_HAN = regex("[\u4e00-\u9fff]+")
_WORDS = regex("[a-z]{2,}")
_LEAST_PIECES = 3
# What stands in so many phrases (罚款, 检查) tells none of them apart.
_COMMON = 15


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a category: how much its pieces weigh together."""

    category: str
    weight: float


class Likeness:
    """All phrases of a campaign's categories, by their pieces."""

    def __init__(self, categories: Iterable[Category]) -> None:
        told = [(each.id, pieces) for each in categories for pieces in _phrases(each)]
        seen: dict[str, int] = {}
        for _, pieces in told:
            for piece in pieces:
                seen[piece] = seen.get(piece, 0) + 1
        weight = {
            piece: log(1 + len(told) / count) for piece, count in seen.items() if count <= _COMMON
        }
        self.phrases = [
            Phrase(name, sum(weight.get(p, 0.0) for p in pieces) or 1.0) for name, pieces in told
        ]
        self._found: dict[str, list[tuple[int, float]]] = {}
        for at, (_, pieces) in enumerate(told):
            for piece in pieces & weight.keys():
                self._found.setdefault(piece, []).append((at, weight[piece]))

    def of(self, text: str) -> dict[str, float]:
        """Return for each category the largest part of one of its phrases that *text* says."""
        said: dict[int, float] = {}
        for piece in {*pairs(text), *_WORDS.findall(text)} & self._found.keys():
            for at, weight in self._found[piece]:
                said[at] = said.get(at, 0.0) + weight
        best: dict[str, float] = {}
        for at, weight in said.items():
            phrase = self.phrases[at]
            best[phrase.category] = max(best.get(phrase.category, 0.0), weight / phrase.weight)
        return best


def _phrases(category: Category) -> Iterator[frozenset[str]]:
    situation: Mapping[str, str] = category.situation or {}
    for words in (
        *category.name.values(),
        *category.official.values(),
        *situation.values(),
        *category.aliases,
    ):
        pieces = frozenset(_pieces(simplified(words.lower())))
        if len(pieces) >= _LEAST_PIECES:
            yield pieces


def _pieces(text: str) -> Iterator[str]:
    for run in _HAN.finditer(text):
        yield from (run[0][at : at + 2] for at in range(len(run[0]) - 1))
    yield from _WORDS.findall(text)
