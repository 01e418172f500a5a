"""How near does a story come to each category that was learnt from told stories?

A line through every category: the characters and words of a story, alone and with their
neighbours, and the circumstances the rules met, each weigh for or against each category. The
weights were learnt from training/categories (``make categories`` writes ``categories.bin``); here
they are only added up. All weights of one piece of text lie side by side in one large integer, so
that a piece costs one addition for all categories together.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, repeat
from math import sqrt
from operator import add, itemgetter
from typing import Final

from clues.regex import regex

NOTHING: Final = "-"
"""What greetings, single answers and other words that tell of no matter were learnt as."""
FINE: Final = 24
"""A rarity of one is written as this many steps."""
_LANE: Final = 2
_RARITY: Final = 8
"""Bytes of a sum: for each category, and above them for the rarity."""
_MIDDLE: Final = 128
_RUN: Final = regex(r"[a-z]+|[^a-z\s]+")
_NUMBER: Final = regex("[0-9]+")
_STOPS: Final = "，,。.！!？?；;：:\n、"
_STOP: Final = regex(f"[{_STOPS}]")
# Between these a word or a number is whole; every other sign is a word of its own.
_WORD: Final = regex("(?<![a-z0-9])[a-z0-9]+(?![a-z0-9])|[^\\sa-z0-9]")
# So much around the words that spoke is read at a glance.
_GLANCE: Final = 80
_GLANCE_HAN: Final = 24


@dataclass(frozen=True, slots=True)
class Quote:
    """The part of a text that spoke most for a category."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt: the weights of every piece, for all *categories* at once.

    *pieces* leads to a place in each of *columns*, the weights for one category (signed bytes,
    moved up by 128), and in *sums*, where one integer has a lane for each category (its weight
    above *lowest*) and above them the rarity squared. *begun* are the beginnings of pieces.
    """

    corpus: str
    categories: tuple[str, ...]
    step: float
    bias: tuple[float, ...]
    pieces: Mapping[str, int]
    begun: frozenset[str]
    names: Sequence[str]
    rarity: bytes
    columns: Mapping[str, bytes]
    sums: Sequence[int]
    lowest: int
    at_once: int
    """So many integers are added before a lane may run over."""

    def places(self, text: str) -> set[int]:
        """Return which pieces of the folded text are known."""
        ones, twos = _cut(text)
        # Of ten threes of a text nine are unknown, and most of these with their first two.
        known = (two + one for two, one in zip(twos, ones[2:], strict=False) if two in self.begun)
        return {*map(self.pieces.get, chain(ones, twos, known), repeat(_UNKNOWN))} - {_UNKNOWN}

    def nearness(self, places: set[int], signs: Iterable[str] = ()) -> dict[str, float]:
        """Return for each category how near a text of these pieces comes; {} if none is known.

        *signs* are pieces that stand beside the words. Above nought a single category would have
        been said to be met.
        """
        beside = self.pieces.keys() & {*signs}
        known = [*places, *map(self.pieces.__getitem__, beside)]
        if not known:
            return {}
        weighed, rarity = self._added(known)
        each = self.step * FINE / sqrt(rarity)
        below = self.lowest * len(known)
        return {
            name: (weight + below) * each + bias
            for name, weight, bias in zip(self.categories, weighed, self.bias, strict=True)
        }

    def _added(self, known: Sequence[int]) -> tuple[Sequence[int], int]:
        """Return what the pieces weigh above the lowest for each category, and their rarity."""
        count = len(self.categories)
        weighed, rarity = [0] * count, 0
        for at in range(0, len(known), self.at_once):
            total = sum(map(self.sums.__getitem__, known[at : at + self.at_once]))
            rarity += total >> (8 * _LANE * count)
            lanes = total.to_bytes(count * _LANE + _RARITY, "little")[: count * _LANE]
            weighed = list(map(add, weighed, memoryview(lanes).cast("H")))
        return weighed, rarity

    def quotes(self, text: str, places: set[int], categories: Sequence[str]) -> list[Quote]:
        """Return for each category the few words of *text* that spoke most for it."""
        if not places:
            return [Quote(0, len(text))] * len(categories)
        known = [*places]
        every = itemgetter(*known, -1)  # one more, or a single one would be no tuple
        weights = [every(self.columns[name])[:-1] for name in categories]
        return [_around(text, self.names[known[some.index(max(some))]]) for some in weights]


_UNKNOWN: Final = -1


def pieces(text: str) -> set[str]:
    """Return the characters and words of the folded text, alone and by twos and threes."""
    ones, twos = _cut(text)
    return {*ones, *twos, *map(add, twos, ones[2:])}


def _cut(text: str) -> tuple[list[str], list[str]]:
    """Return the tokens of *text*, alone and by twos; a number is any number."""
    ones = _tokens(_NUMBER.sub("0", text))
    return ones, [*map(add, ones, ones[1:])]


def _tokens(text: str) -> list[str]:
    """Return words of letters, and every other sign on its own."""
    runs = _RUN.findall(text)
    return [*chain.from_iterable((run,) if "a" <= run[0] <= "z" else run for run in runs)]


def _around(text: str, piece: str) -> Quote:
    """Return the clause in which *piece* first stands, or its nearest words when it is long."""
    start, end = _place(text, piece)
    start += len(text[start:end]) - len(text[start:end].lstrip(_STOPS))
    if start == end:  # nothing but marks
        start, end = 0, len(text)
    # No further than a glance: what lies beyond is cut off below.
    left = max(0, start - _GLANCE)
    begin = max(_stops(text, left, start), default=left - 1) + 1
    stop = next(_stops(text, start, start + _GLANCE), len(text))
    glance = _GLANCE if text[begin:stop].isascii() else _GLANCE_HAN
    if stop - begin > glance:
        side = (glance - min(glance, end - start)) // 2
        begin, stop = max(begin, start - side), min(stop, end + side, start + glance)
    return Quote(*_whole_words(text, begin, stop))


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where clauses end; 1.5, 2,000 and 9:30 are no ends."""
    for met in _STOP.finditer(text, start, end):
        at = met.start()
        if not (text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()):
            yield at


def _place(text: str, piece: str) -> tuple[int, int]:
    at = text.find(piece)
    if at >= 0:
        return at, at + len(piece)
    # Blanks stand between its words, or another number.
    met = re.search(r"\s*".join(map(_as_written, _tokens(piece))), text)
    return met.span() if met is not None else (0, len(text))


def _as_written(word: str) -> str:
    return "[0-9]+" if word == "0" else re.escape(word)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the blanks at its ends and without halves of words and numbers."""
    met = (word.span() for word in _WORD.finditer(text, start, end + 1))
    words = [span for span in met if span[1] <= end]
    return (words[0][0], words[-1][1]) if words else (start, end)


@cache
def learnt() -> Learnt:
    """Return what was learnt, read from the packaged file when it is first asked for."""
    return unpacked(files("clues.reading.categories").joinpath("categories.bin").read_bytes())


def unpacked(packed: bytes) -> Learnt:
    """Return what was learnt from the bytes of the file.

    A line of JSON; then, packed: the pieces, a line each, an empty line, how rare each is, and the
    weights, category by category, which packs better than piece by piece.
    """
    head, _, body = packed.partition(b"\n")
    told = json.loads(head)
    ids = tuple(told["categories"])
    words, _, rest = zlib.decompress(body).partition(b"\n\n")
    names = words.decode().split("\n")
    rarity, weights = rest[: len(names)], rest[len(names) :]
    return made(told["corpus"], ids, told["step"], told["bias"], names, rarity, weights)


def made(
    corpus: str, ids: Sequence[str], step: float, bias: Sequence[float], names: Sequence[str],
    rarity: bytes, weights: bytes,
) -> Learnt:  # fmt: skip
    """Return what was learnt, ready to be added up; *rarity* and *weights* as in the file."""
    size = len(names)
    columns = [weights[at * size : (at + 1) * size] for at in range(len(ids))]
    lowest, highest = min(weights, default=_MIDDLE), max(weights, default=_MIDDLE)
    return Learnt(
        corpus=corpus,
        categories=tuple(ids),
        step=step,
        bias=tuple(bias),
        pieces={name: at for at, name in enumerate(names)},
        begun=frozenset(name[:end] for name in names for end in range(2, len(name))),
        names=tuple(names),
        rarity=rarity,
        columns=dict(zip(ids, columns, strict=True)),
        sums=tuple(_sums([column.translate(_above(lowest)) for column in columns], rarity)),
        lowest=lowest - _MIDDLE,
        at_once=((1 << 8 * _LANE) - 1) // max(1, highest - lowest),
    )


def _above(lowest: int) -> bytes:
    return bytes(max(0, byte - lowest) for byte in range(256))


def _sums(columns: Sequence[bytes], rarity: bytes) -> Iterator[int]:
    """Yield for every piece one integer: a lane for each category, above them its rarity."""
    lanes = bytearray(len(columns) * _LANE)
    for rare, row in zip(rarity, zip(*columns, strict=True), strict=True):
        lanes[::_LANE] = bytes(row)
        yield int.from_bytes(lanes, "little") + (rare * rare << (8 * len(lanes)))
