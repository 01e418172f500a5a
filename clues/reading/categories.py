"""Which of a campaign's categories does a story fit, best first?

A suggestion for a person to confirm: circumstances are met by their words, categories by
combinations of them, and by the campaign's own names and aliases of a category.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clues.reading.agencies import Mention
from clues.reading.amounts import Sum
from clues.reading.category_rules import RULES
from clues.reading.cue_patterns import CUE_PATTERNS
from clues.reading.cues import CUES
from clues.reading.lexicon import Lexicon
from clues.reading.likeness import Likeness
from clues.reading.papers import Finding, Paper
from clues.reading.roles import MoneyRole
from clues.taxonomy import Category

MOST: Final = 3
LEAST: Final = 0.9
"""What a category must be worth before it is shown."""
_SURE: Final = 4.0
_CLOSE: Final = 0.4
_NAMED: Final = 4.0
_SHORTEST = 3
# From which part of a phrase on a story is alike, and what the whole phrase is worth.
_ALIKE: Final = 0.6
_AS_GOOD: Final = 7.0
# A category worth so much needs no likeness.
_PLAIN: Final = 7.0
# In a long story the words of any phrase are found somewhere.
_SHORT: Final = 240

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
_SHOP: Final = _STRAY | {
    "fire",
    "labor",
    "culture",
    "sanitation",
    "police",
    "industry_it",
    "work_safety",
}
_BIG: Final = 50_000
_FEE: Final = re.compile(
    "费(?<=[\u4e00-\u9fff].)(?<![收消浪运油免话药经].)(?!站|劲|心|时|力|口|亭|员|用)"
)
_TOWN: Final = frozenset({"township", "village"})
_CUES_OF_AGENCIES: Final = (
    ("road_agency", _ROAD_AGENCIES),
    ("stray_agency", _STRAY),
    ("shop_agency", _SHOP),
    ("town_agency", _TOWN),
)
_LACKING: Final = {
    Paper.SHOWN: "badge_no",
    Paper.RECEIPT: "receipt_no",
    Paper.NOTICE: "notice_no",
}


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


@dataclass(frozen=True, slots=True)
class Offer:
    """The categories that may be suggested: their *ids*, their *names*, their own words."""

    ids: Mapping[str, int]
    names: Lexicon[tuple[str, ...]]
    likeness: Likeness


def offer_of(categories: Sequence[Category]) -> Offer:
    """Return what is looked up at every story about a campaign's categories."""
    return Offer(
        {each.id: at for at, each in enumerate(categories)},
        names_of(categories),
        Likeness(categories),
    )


def fits(text: str, offer: Offer, known: Known) -> tuple[Fit, ...]:
    """Return up to three of the offered categories that the folded text fits, best first."""
    met = _circumstances(text, known)
    named = _named(text, offer.names)
    found = [fit for fit in _worths(met, named) if fit.category in offer.ids]
    found.sort(key=lambda fit: (-fit.worth, offer.ids[fit.category]))
    if len(text) <= _SHORT and not any(fit.worth >= _PLAIN for fit in found[MOST - 1 :]):
        found = _with_likeness(text, offer, found)
    found.sort(key=lambda fit: (-fit.worth, offer.ids[fit.category]))
    if not found:
        return ()
    return tuple(found[:MOST])


def is_close(found: Sequence[Fit]) -> bool:
    """Return whether nobody can be sure: the best is weak, or the second not far behind.

    Measured on 449 told cases: where this is False the best alone is right in 97 of 100.
    """
    weak = found[0].worth < _SURE
    return weak or (len(found) > 1 and found[1].worth > found[0].worth * _CLOSE)


def _circumstances(text: str, known: Known) -> dict[str, tuple[int, int]]:
    met = _by_words(text)
    signs_met = set(text)
    for cue, signs, pattern in CUE_PATTERNS:
        if cue in met or (signs and signs.isdisjoint(signs_met)):
            continue
        if (turn := pattern.search(text)) is not None:
            met[cue] = turn.span()
    for cue, span in (*_of_agencies(known), *_of_sums(known), *_of_papers(known)):
        met.setdefault(cue, span)
    return met


def _by_words(text: str) -> dict[str, tuple[int, int]]:
    met: dict[str, tuple[int, int]] = {}
    for word in _LEXICON.every(text):
        for cue in word.meaning:
            if cue not in met or (word.start, -word.end) < (met[cue][0], -met[cue][1]):
                met[cue] = (word.start, word.end)
    if "fine" not in met and (at := text.find("罚")) >= 0:
        met["fine"] = (at, at + 1)
    if "fee_words" not in met and (fee := _FEE.search(text)) is not None:
        met["fee_words"] = fee.span()
    return met


def _of_agencies(known: Known) -> Iterator[tuple[str, tuple[int, int]]]:
    for each in known.agencies:
        for cue, agencies in _CUES_OF_AGENCIES:
            if each.agency in agencies:
                yield cue, (each.start, each.end)
        if each.told_to:
            yield "complained", (each.start, each.end)


def _of_sums(known: Known) -> Iterator[tuple[str, tuple[int, int]]]:
    for money in known.sums:
        name = "demand" if money.role is MoneyRole.DEMANDED else money.role.value
        yield f"{name}_sum", (money.start, money.end)
    fines = [money for money in known.sums if money.role is MoneyRole.FINE]
    if len(fines) > 1:
        yield "two_fines", (fines[0].start, fines[0].end)
    for fine in fines:
        if fine.value >= _BIG:
            yield "big_fine", (fine.start, fine.end)


def _of_papers(known: Known) -> Iterator[tuple[str, tuple[int, int]]]:
    for paper in known.papers:
        if not paper.given:
            yield _LACKING[paper.paper], (paper.start, paper.end)


def _with_likeness(text: str, offer: Offer, found: list[Fit]) -> list[Fit]:
    """Let the campaign's own words speak where the rules are not plain."""
    known = {fit.category: fit for fit in found}
    for category, alike in offer.likeness.of(text).items():
        if alike >= _ALIKE:
            fit = known.get(category) or Fit(category, 0.0, 0, len(text))
            known[category] = replace(fit, worth=fit.worth + _AS_GOOD * alike)
    return list(known.values())


def _worths(
    met: Mapping[str, tuple[int, int]], named: Mapping[str, tuple[int, int]]
) -> Iterator[Fit]:
    """Yield every category whose rows are met, with what they are worth together."""
    fits = {name: Fit(name, _NAMED, *span) for name, span in named.items()}
    best = dict.fromkeys(named, _NAMED)
    for row in (row for cue in sorted(met) for row in _ROWS.get(cue, ())):
        if not (row.needed <= met.keys() and row.without.isdisjoint(met)):
            continue
        fit = fits.get(row.category)
        if fit is None or row.worth > best[row.category]:
            start, end = met[row.last]
            best[row.category] = row.worth
        else:
            start, end = fit.start, fit.end
        fits[row.category] = Fit(row.category, (fit.worth if fit else 0.0) + row.worth, start, end)
    return (fit for fit in fits.values() if fit.worth >= LEAST)


@dataclass(frozen=True, slots=True)
class _Row:
    category: str
    needed: frozenset[str]
    without: frozenset[str]
    last: str
    worth: float


def _rows() -> Mapping[str, list[_Row]]:
    """Return the rows of every category by the first circumstance they need."""
    rows: dict[str, list[_Row]] = {}
    for category, written in RULES.items():
        for each in written.split():
            pattern, _, worth = each.partition(":")
            needed, *without = pattern.split("-")
            cues = needed.split("+")
            row = _Row(category, frozenset(cues), frozenset(without), cues[-1], float(worth))
            rows.setdefault(cues[0], []).append(row)
    return rows


_ROWS: Final = _rows()


def _named(text: str, names: Lexicon[tuple[str, ...]]) -> dict[str, tuple[int, int]]:
    """Find the names and aliases of the campaign's own categories in the text."""
    found: dict[str, tuple[int, int]] = {}
    for word in names.every(text):
        for category in word.meaning:
            before = found.get(category)
            if before is None or (word.start, -word.end) < (before[0], -before[1]):
                found[category] = (word.start, word.end)
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
