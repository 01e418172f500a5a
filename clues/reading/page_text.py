"""In which order are the lines of a photographed page read, and which of them go on?

A photo is never quite straight: the lines themselves say how it is turned. A line that ends at
the right edge of the page goes on in the next; one that ends earlier is a whole.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final, TypeAlias

from clues.regex import regex

Corner: TypeAlias = tuple[int, int]
_Placed: TypeAlias = tuple["_Place", str]

_EDGE: Final = 2.5  # letters that may be wanting where a line goes on
_FULL: Final = 9  # letters a line has at least that goes on; a head or a title has fewer
_LONG: Final = 4  # times as long as high: such a line says how the page is turned
_GAP: Final = 1.0  # letters between two cells of a row; where a line broke it is less
_LABEL: Final = regex(r"[\u4e00-\u9fff、（）()/ ]{2,14}[：:]")
_ITEM: Final = regex(
    r"[一二三四五六七八九十\d]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]"
)
_ENDS: Final = "。；;：:"


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """One line in a picture: its words, and the corners around it, clockwise from the first."""

    words: str
    corners: tuple[Corner, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line stands once the page is straight; pixels."""

    left: float
    right: float
    middle: float
    height: float


def page_texts(lines: Sequence[WrittenLine]) -> tuple[str, ...]:
    """Return the text of a page twice: held as it most likely was, and upside down.

    One paragraph a line; cells of a row stand with a space.
    """
    if not lines:
        return ()
    turned = _turned(lines)
    return tuple(_text(_straight(lines, angle)) for angle in (turned, turned + math.pi))


def _text(placed: Iterable[_Placed]) -> str:
    rows = tuple(_rows(sorted(placed, key=lambda each: each[0].middle)))
    right = max(place.right for place, _ in rows)
    height = median(place.height for place, _ in rows)
    text = rows[0][1]
    for (before, said), (_, words) in pairwise(rows):
        full = before.right >= max(right - _EDGE * height, before.left + _FULL * height)
        goes_on = full and _is_continued(said, words)
        text += words if goes_on else f"\n{words}"
    return text


def _is_continued(said: str, words: str) -> bool:
    return said[-1] not in _ENDS and not _LABEL.match(words) and not _ITEM.match(words)


def _straight(lines: Sequence[WrittenLine], turned: float) -> Iterator[_Placed]:
    """Yield each line with its place on the page as if it had been held straight."""
    cosine, sine = math.cos(-turned), math.sin(-turned)
    for line in lines:
        across = [x * cosine - y * sine for x, y in line.corners]
        down = [x * sine + y * cosine for x, y in line.corners]
        height = max(1.0, min(map(math.dist, line.corners, line.corners[1:])))
        yield _Place(min(across), max(across), sum(down) / len(down), height), line.words


def _turned(lines: Sequence[WrittenLine]) -> float:
    """Return by how much the page is turned, in radians, but for a half turn.

    Its long lines say so, the longer the more; which way one runs only its words would tell.
    """
    north = east = 0.0
    for first, second, third, _ in (line.corners for line in lines):
        edges = sorted(((first, second), (second, third)), key=lambda edge: math.dist(*edge))
        length = math.dist(*edges[1])
        if length >= _LONG * math.dist(*edges[0]):
            (x, y), (to_x, to_y) = edges[1]
            twice = 2 * math.atan2(to_y - y, to_x - x)
            north, east = north + length * math.sin(twice), east + length * math.cos(twice)
    return math.atan2(north, east) / 2


def _rows(placed: Sequence[_Placed]) -> Iterator[_Placed]:
    """Yield one line for all that stand beside each other."""
    row: list[_Placed] = []
    for each in placed:
        if row and not _beside(row[-1][0], each[0]):
            yield _row(row)
            row = []
        row.append(each)
    yield _row(row)


def _beside(one: _Place, other: _Place) -> bool:
    return abs(one.middle - other.middle) <= min(one.height, other.height) / 2


def _row(cells: Sequence[_Placed]) -> _Placed:
    left, *more = sorted(cells, key=lambda each: each[0].left)
    place, text = left
    for other, words in more:
        apart = other.left - place.right > _GAP * place.height
        text += f" {words}" if apart else words
        place = _Place(place.left, max(place.right, other.right), place.middle, place.height)
    return place, text
