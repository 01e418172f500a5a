"""Which of a campaign's categories does a story fit, best first?

A suggestion for a person to confirm. What was learnt from told stories speaks first; the rules
over circumstances and the campaign's own names add to it. A category nobody has told stories of
yet, a new row in a campaign, is found by its names, its aliases and its example alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from clues.reading.category_rules import RULES
from clues.reading.circumstances import Known, circumstances, signs
from clues.reading.learnt import NOTHING, Learnt, learnt
from clues.reading.lexicon import Lexicon
from clues.reading.likeness import Likeness
from clues.taxonomy import Category

MOST: Final = 3
LEAST: Final = 0.9
"""What the rules of a category must be worth together to be heard."""
_SURE: Final = -0.3
_CLEAR: Final = 0.5
_FINES: Final = frozenset({"road.fine", "ent.fine"})
_FINED: Final = frozenset({"fine", "fine_sum", "big_fine", "two_fines"})
_NAMED: Final = 4.0
_SHORTEST = 3
# Where every category lies of which nothing at all was said.
_FAR: Final = -1.0
# What one point of the rules adds where stories were learnt from, up to so many points …
_ADDS: Final = 0.01
_PLAIN: Final = 8.0
# … and where the rules, the names and the likeness are all there is.
_ALONE: Final = 0.12
# From which part of a phrase on a story is alike, and what the whole phrase is worth.
_ALIKE: Final = 0.5
_AS_GOOD: Final = 7.0
# Whoever says more than this has told something, however little of it is understood.
_GREETING: Final = 24
# In a long story the words of any phrase are found somewhere.
_SHORT: Final = 240


@dataclass(frozen=True, slots=True)
class Fit:
    """A category that may be meant, how near the story comes to it, the words that point to it."""

    category: str
    near: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Offer:
    """The categories that may be suggested: their *ids*, their *names*, what was *learnt*.

    *likeness* knows the words of those of which nothing was learnt.
    """

    ids: Mapping[str, int]
    names: Lexicon[tuple[str, ...]]
    likeness: Likeness
    learnt: Learnt


def offer_of(categories: Sequence[Category]) -> Offer:
    """Return what is looked up at every story about a campaign's categories."""
    known = learnt()
    return Offer(
        {each.id: at for at, each in enumerate(categories)},
        names_of(categories),
        Likeness(each for each in categories if each.id not in known.categories),
        known,
    )


def fits(text: str, offer: Offer, known: Known) -> tuple[Fit, ...]:
    """Return up to three of the offered categories that the folded text fits, best first."""
    met = circumstances(text, known)
    ruled = {each.category: each for each in _worths(met, _named(text, offer.names))}
    places = offer.learnt.places(text)
    near = offer.learnt.nearness(places, signs(met, known))
    for name, each in ruled.items():
        if name in near:
            near[name] += _ADDS * min(each.worth, _PLAIN)
    alone = {name: each.worth for name, each in ruled.items() if name not in near}
    for name, worth in _with_likeness(text, offer, alone).items():
        near[name] = _FAR + _ALONE * worth
    nothing = near.get(NOTHING, _FAR)
    best = sorted(near.keys() & offer.ids, key=lambda name: (-near[name], offer.ids[name]))[:MOST]
    if not best or (len(text) <= _GREETING and near[best[0]] <= nothing):
        return ()
    if len(best) > 1 and best[0] in _FINES and met.keys().isdisjoint(_FINED):
        near[best[0]] = near[best[1]]  # 收了二百: a fine or a charge, who took it knows
    return tuple(
        Fit(name, near[name], *span)
        for name, span in zip(best, _quotes(text, offer, places, best, ruled), strict=True)
    )


def is_close(found: Sequence[Fit]) -> bool:
    """Return whether nobody can be sure: the best is far, or the second not far behind.

    Of four writers, each read by what the others taught, 99 of 100 that are sure are right.
    """
    return found[0].near < _SURE or (len(found) > 1 and found[0].near - found[1].near < _CLEAR)


def _quotes(
    text: str, offer: Offer, places: Set[int], names: Sequence[str], ruled: Mapping[str, "Ruled"]
) -> Iterator[tuple[int, int]]:
    """Yield the words that point to each category: what spoke most, else its name in the text."""
    told = [name for name in names if name in offer.learnt.columns]
    quotes = dict(zip(told, offer.learnt.quotes(text, places, told), strict=True))
    for name in names:
        quote = quotes.get(name) or ruled.get(name)
        yield (quote.start, quote.end) if quote else (0, len(text))


def _with_likeness(text: str, offer: Offer, alone: Mapping[str, float]) -> Mapping[str, float]:
    """Let the campaign's own words speak for categories of which nothing was learnt."""
    if len(text) > _SHORT:
        return alone
    alike = {
        name: _AS_GOOD * part for name, part in offer.likeness.of(text).items() if part >= _ALIKE
    }
    return {name: alone.get(name, 0.0) + alike.get(name, 0.0) for name in alone.keys() | alike}


@dataclass(frozen=True, slots=True)
class Ruled:
    """A category whose rules were met, what they are worth together, and their words."""

    category: str
    worth: float
    start: int
    end: int


def _worths(
    met: Mapping[str, tuple[int, int]], named: Mapping[str, tuple[int, int]]
) -> Iterator[Ruled]:
    """Yield every category whose rows are met, with what they are worth together."""
    fits = {name: Ruled(name, _NAMED, *span) for name, span in named.items()}
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
        fits[row.category] = Ruled(
            row.category, (fit.worth if fit else 0.0) + row.worth, start, end
        )
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
