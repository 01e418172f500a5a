"""Which circumstances does a story tell of?

On the road, fined, sealed, put off: they are met by their words, and by what the other readers
found. What they say about the category was learnt from told stories.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.agencies.mentions import Mention
from clues.reading.amounts.amounts import amounts
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.sums import Sum
from clues.reading.categories.cues import CUES
from clues.reading.papers.papers import Finding, Paper, papers
from clues.reading.words.lexicon import Lexicon
from clues.regex import regex

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
# What one character tells, where it stands in no other word.
_ALONE: Final = {
    "fine": regex("罚"),
    "fee_words": regex(
        "费(?<=[\u4e00-\u9fff].)(?<![收消浪运油免话药经].)(?!站|劲|心|时|力|口|亭|员|用)"
    ),
}
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
class Known:
    """What the other readers found, as far as it tells something about the category."""

    agencies: Sequence[Mention] = ()
    sums: Sequence[Sum] = ()
    papers: Sequence[Finding] = ()


def known_of(text: str) -> Known:
    """Return what the readers of a folded text found that tells something about its category."""
    return Known(agencies(text), amounts(text), papers(text))


def signs(met: Iterable[str], known: Known) -> set[str]:
    """Return what is known of a story beside its words, as pieces for what was learnt."""
    return {
        *(f"met:{cue}" for cue in met),
        *(f"{'told' if each.told_to else 'by'}:{each.agency}" for each in known.agencies),
        *(f"sum:{each.role.value}" for each in known.sums),
        *(f"{each.paper.value}:{each.given}" for each in known.papers),
    }


def circumstances(text: str, known: Known, near: frozenset[str] | None = None) -> set[str]:
    """Return every circumstance the folded text tells of; *near* as in :class:`Lexicon`."""
    return {
        *chain.from_iterable(_LEXICON.said(text, near)),
        *(cue for cue, sign in _ALONE.items() if sign.search(text)),
        *_of_agencies(known),
        *_of_sums(known),
        *(_LACKING[paper.paper] for paper in known.papers if not paper.given),
    }


def _of_agencies(known: Known) -> Iterator[str]:
    for each in known.agencies:
        yield from (cue for cue, bodies in _CUES_OF_AGENCIES if each.agency in bodies)
        if each.told_to:
            yield "complained"


def _of_sums(known: Known) -> Iterator[str]:
    for money in known.sums:
        yield "demand_sum" if money.role is MoneyRole.DEMANDED else f"{money.role.value}_sum"
    fines = [money.value for money in known.sums if money.role is MoneyRole.FINE]
    if len(fines) > 1:
        yield "two_fines"
    if any(fine >= _BIG for fine in fines):
        yield "big_fine"
