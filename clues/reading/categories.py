"""Which of a campaign's categories does a story fit, best first?

A suggestion for a person to confirm: circumstances are met by their words, categories by
combinations of them, and by the campaign's own names and aliases of a category.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from clues.reading.agencies import Mention
from clues.reading.amounts import Sum
from clues.reading.category_rules import RULES
from clues.reading.cues import CUES
from clues.reading.lexicon import Lexicon
from clues.reading.papers import Finding
from clues.taxonomy import Category

MOST: Final = 3
LEAST: Final = 2.5
"""What a category must be worth before it is shown."""
_BESIDE: Final = 0.3
_NAMED: Final = 4.0
_SHORTEST = 3

_LEXICON: Final = Lexicon(CUES)
_ROAD_AGENCIES: Final = frozenset(
    {"traffic_police", "road_admin", "transport", "maritime", "fishery"}
)
_STRAY: Final = frozenset(
    (
        "land water coal market urban_mgmt environment township village commerce"
        " health power agriculture forestry tax"
    ).split()
)
_TOWN: Final = frozenset({"township", "village"})


@dataclass(frozen=True, slots=True)
class Fit:
    """A category that may be meant, its worth, and the words that pointed to it."""

    category: str
    worth: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """What the other readers found, as far as it tells something about the category."""

    agencies: Sequence[Mention] = ()
    sums: Sequence[Sum] = ()
    papers: Sequence[Finding] = ()
    complained: bool = False


def fits(
    text: str, ids: Sequence[str], names: Lexicon[tuple[str, ...]], known: Known
) -> tuple[Fit, ...]:
    """Return up to three of the categories *ids* that the folded text fits, best first."""
    met = _circumstances(text, known)
    named = _named(text, names)
    found = [fit for each in ids if (fit := _fit(each, met, named.get(each))) is not None]
    found.sort(key=lambda fit: -fit.worth)
    if not found:
        return ()
    return tuple(fit for fit in found[:MOST] if fit.worth >= found[0].worth * _BESIDE)


def _circumstances(text: str, known: Known) -> dict[str, tuple[int, int]]:
    met: dict[str, tuple[int, int]] = {}
    for word in _LEXICON.every(text):
        for cue in word.meaning:
            met.setdefault(cue, (word.start, word.end))
    if "fine" not in met and (at := text.find("罚")) >= 0:
        met["fine"] = (at, at + 1)
    for cue, span in _derived(known):
        met.setdefault(cue, span)
    return met


def _derived(known: Known) -> Iterable[tuple[str, tuple[int, int]]]:
    for each in known.agencies:
        span = (each.start, each.end)
        if each.agency in _ROAD_AGENCIES:
            yield "road_agency", span
        if each.agency in _STRAY:
            yield "stray_agency", span
        if each.agency in _TOWN:
            yield "town_agency", span
        if each.told_to:
            yield "complained", span
    for money in known.sums:
        yield f"{money.role.value.replace('demanded', 'demand')}_sum", (money.start, money.end)
    for paper in known.papers:
        name = {"papers_shown": "badge", "receipt_given": "receipt", "notice_given": "notice"}[
            paper.paper
        ]
        yield f"{name}_{'yes' if paper.given else 'no'}", (paper.start, paper.end)


def _fit(
    category: str, met: Mapping[str, tuple[int, int]], named: tuple[int, int] | None
) -> Fit | None:
    worth, span, best = (_NAMED, named, _NAMED) if named else (0.0, None, 0.0)
    for needed, wanted, worth_of_it in _compiled(category):
        if all(cue in met for cue in needed) and not any(cue in met for cue in wanted):
            worth += worth_of_it
            if worth_of_it > best or span is None:
                span, best = met[needed[-1]], worth_of_it
    return None if span is None or worth < LEAST else Fit(category, worth, *span)


@lru_cache(maxsize=512)
def _compiled(category: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...], float], ...]:
    rows = []
    for row in RULES.get(category, "").split():
        pattern, _, worth = row.partition(":")
        needed, *without = pattern.split("-")
        rows.append((tuple(needed.split("+")), tuple(without), float(worth)))
    return tuple(rows)


def _named(text: str, names: Lexicon[tuple[str, ...]]) -> dict[str, tuple[int, int]]:
    """Find the names and aliases of the campaign's own categories in the text."""
    found: dict[str, tuple[int, int]] = {}
    for word in names.every(text):
        for category in word.meaning:
            found.setdefault(category, (word.start, word.end))
    return found


def names_of(categories: Iterable[Category]) -> Lexicon[tuple[str, ...]]:
    """Return every name and alias by which a text may call one of *categories*."""
    names: dict[str, tuple[str, ...]] = {}
    for each in categories:
        said = {*each.name.values(), *each.official.values(), *each.aliases}
        for word in (name.lower() for name in said):
            # 赞助 alone is a cue; a whole name of three signs is as good as said.
            if len(word) >= _SHORTEST and (len(word) > 6 or not word.isascii()):
                names[word] = (*names.get(word, ()), each.id)
    return Lexicon(names)
