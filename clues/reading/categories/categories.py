"""Which of a campaign's categories does a story fit, best first?

A suggestion for a person to confirm. What was learnt from told stories speaks. A category nobody
has told stories of yet, a new row in a campaign, is found by its names, its aliases and its
example.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from clues.reading.categories.circumstances import Known, circumstances, signs
from clues.reading.categories.learnt import NOTHING, Learnt, Quote, learnt
from clues.reading.categories.likeness import Likeness
from clues.reading.categories.unlikely import tells_enough, weighed, without_links
from clues.reading.words.lexicon import Lexicon, pairs
from clues.taxonomy import Category

MOST: Final = 3
_SURE: Final = -0.3
_CLEAR: Final = 0.5
_FINES: Final = frozenset({"road.fine", "ent.fine"})
_FINED: Final = frozenset({"fine", "fine_sum", "big_fine", "two_fines"})
# No card, no slip, no notice: they stand in a line of their own beside whatever was done.
_NO_CARD: Final = "form.badge"
_OF_PAPERS: Final = frozenset({_NO_CARD, "form.document", "insp.no_approval"})
_SHORTEST = 3
# Where a category lies of which nothing at all was said.
_FAR: Final = -1.0
# Where nothing was learnt: how much nearer a category is that is called by its name, and one of
# whose phrases is told whole, from which part of a phrase on.
_NAMED: Final = 0.48
_AS_GOOD: Final = 0.84
_ALIKE: Final = 0.5
# Whoever says more than this has told something, however little of it is understood.
_GREETING: Final = 24
# By less than this a short text is nearer to a matter by chance: K5 is no charge.
_HARDLY: Final = 0.12
# 不知道 in a story is not the answer that one cannot tell the kind.
_NOT_SURE: Final = "other"
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
    """The categories that may be suggested: their *ids* in order, and what was *learnt*.

    *names* and *likeness* know the words of those of which nothing was learnt.
    """

    ids: Mapping[str, int]
    names: Lexicon[tuple[str, ...]]
    likeness: Likeness
    learnt: Learnt


def offer_of(categories: Sequence[Category]) -> Offer:
    """Return what is looked up at every story about a campaign's categories."""
    known = learnt()
    untold = [each for each in categories if each.id not in known.categories]
    ids = {each.id: at for at, each in enumerate(categories)}
    return Offer(ids, names_of(untold), Likeness(untold), known)


def fits(
    text: str, offer: Offer, known: Known, near: frozenset[str] | None = None
) -> tuple[Fit, ...]:
    """Return up to three of the offered categories that the folded text fits, best first.

    *near* are the pairs of *text*, where they are known (see :class:`Lexicon`).
    """
    read = without_links(text)
    near = pairs(read) if near is None or read != text else near
    text = read
    met = circumstances(text, known, near)
    places = offer.learnt.places(text)
    named = _named(text, offer.names, near)
    near_to = {
        **offer.learnt.nearness(places, signs(met, known)),
        **_by_their_own_words(text, offer, named),
    }
    fit = weighed(text, known, near_to)
    nothing = fit.get(NOTHING, _FAR)
    # Of what is equally near, what is offered first.
    best = sorted(filter(fit.__contains__, offer.ids), key=fit.__getitem__, reverse=True)[:MOST]
    if not best or (
        len(text) <= _GREETING
        and fit[best[0]] <= nothing + _HARDLY
        and not tells_enough(known, met)
    ):
        return ()
    best = _deed_first(best, fit, met, known)
    told = [name for name in best if name in offer.learnt.columns]
    quotes = {**dict(zip(told, offer.learnt.quotes(text, places, told), strict=True)), **named}
    whole = Quote(0, len(text))
    return tuple(
        Fit(name, fit[name], quote.start, quote.end)
        for name, quote in ((name, quotes.get(name, whole)) for name in best)
    )


def is_close(found: Sequence[Fit]) -> bool:
    """Return whether nobody can be sure: the best is far, or another deed not far behind.

    Of four writers, each read by what the others taught, 99 of 100 that are sure are right.
    """
    first, *others = found
    if first.category not in _OF_PAPERS:  # 罚我200没亮证 is a fine, and its papers are told
        others = [each for each in others if each.category not in _OF_PAPERS] or others[-1:]
    return first.near < _SURE or (bool(others) and first.near - others[0].near < _CLEAR)


def _deed_first(best: list[str], fit: dict[str, float], met: set[str], known: Known) -> list[str]:
    """Return *best* with a fine before the card that was not shown, however much it is told of.

    Where only he knows what it was, the second comes as near as the first, and he is asked.
    """
    fines = [name for name in best if name in _FINES]
    if best[0] == _NO_CARD and fines and "fine_sum" in met:
        fit[fines[0]] = fit[best[0]]
        best = [fines[0], *(name for name in best if name != fines[0])]
    elif len(best) > 1 and _he_knows(best[0], met, known):
        fit[best[0]] = fit[best[1]]
    return best


def _he_knows(first: str, met: set[str], known: Known) -> bool:
    """收了二百: a fine or a charge; 收了二百没亮证: what was done, or how."""
    if first in _OF_PAPERS:
        return bool(known.sums)
    return first in _FINES and met.isdisjoint(_FINED)


def _by_their_own_words(text: str, offer: Offer, named: Iterable[str]) -> dict[str, float]:
    """Let the campaign's own words speak for categories of which nothing was learnt."""
    told = len(text) > _GREETING
    near = {name: _FAR + _NAMED for name in named if not (told and name == _NOT_SURE)}
    alike = offer.likeness.of(text) if len(text) <= _SHORT else {}
    for name, part in alike.items():
        if part >= _ALIKE:
            near[name] = near.get(name, _FAR) + _AS_GOOD * part
    return near


def _named(text: str, names: Lexicon[tuple[str, ...]], near: frozenset[str]) -> dict[str, Quote]:
    """Return where the text first calls a category by its name."""
    found: dict[str, Quote] = {}
    for word in names.every(text, near):
        for category in word.meaning:
            before = found.get(category)
            if before is None or (word.start, -word.end) < (before.start, -before.end):
                found[category] = Quote(word.start, word.end)
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
