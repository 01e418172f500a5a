"""Which circumstances does a story tell of, and by which words?

On the road, fined, sealed, put off: they are met by their words, and by what the other readers
found. What they say about the category was learnt from told stories.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from clues.reading.agencies import agencies
from clues.reading.agency_mentions import Mention
from clues.reading.amounts import Sum, amounts
from clues.reading.cues import CUES
from clues.reading.lexicon import Lexicon
from clues.reading.papers import Finding, Paper, papers
from clues.reading.roles import MoneyRole

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


def circumstances(text: str, known: Known) -> dict[str, tuple[int, int]]:
    """Return every circumstance the folded text tells of, with the words that say it."""
    met = _by_words(text)
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
        for cue, bodies in _CUES_OF_AGENCIES:
            if each.agency in bodies:
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
