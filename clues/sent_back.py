"""May a matter, or its reporter, be sent there? Never to whom he reports, nor to its line.

Staff write another body in their own words. What they write is held against the names behind
the wall of the clue, by the campaign's names and by the kind of office that is meant.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from clues.campaign_parts import Campaign, Unit
from clues.named_units import mentions
from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold
from clues.regex import regex
from clues.wall import closure

_SHORTEST: Final = 3  # characters of a body that is only told in words: 盐务局
_HEADS_FOR: Final = regex(
    "(?:去|到|找|向|往|跟|交给?|给|由|归|问|请|联系|回|打)(?:了|过|到|给)?(?:本|当|该|[省市县区镇乡])?地?$"
)
_REVIEWS: Final = regex("(?:的)?(?:申请|提出)?(?:行政)?(?:复议|信访|督查|政务服务)")
"""Behind the name of a government: what it has for those who object to an office below it."""
_POSTED: Final = regex("驻[本该省市县区]?$")
_DISCIPLINE: Final = regex("(?:的)?纪检")
_GOVERNMENT: Final = ("政府",)


def sends_back(
    campaign: Campaign,
    accused: Collection[str],
    where: str,
    how: str = "",
    *,
    told: Mapping[str, Any] | None = None,
) -> str:
    """Return the words of *where*, a body, or *how* to go there, that lead to *accused*.

    "" when nobody of their line is meant; *told* is the reporter's answer about the unit.
    """
    hidden = closure(campaign.units, accused)
    named = to_the_accused(campaign, hidden, where, told=told)
    return named or to_the_accused(campaign, hidden, how, told=told, way=True)


def to_the_accused(
    campaign: Campaign,
    hidden: Collection[str],
    words: str,
    *,
    told: Mapping[str, Any] | None = None,
    way: bool = False,
) -> str:
    """Return the words that send there, or "" when nobody behind the wall is meant.

    *hidden* are the units behind the wall, *told* is the reporter's answer about the unit.
    *way*: the words say how to go about it, so that a name alone (带路政大队的罚单) sends
    nobody there.
    """
    read = fold(words)
    found = (*_units(campaign, hidden, read.text), *_kinds(campaign, hidden, read.text, told or {}))
    if not way:
        found = (*found, *_told_in_words(read.text, told or {}))
    sent = (span for span in found if not way or _HEADS_FOR.search(read.text, 0, span[0]))
    first = min(sent, default=None)
    return "" if first is None else read.original[slice(*read.place(*first))]


def _units(campaign: Campaign, hidden: Collection[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield the names of hidden units; one inside a longer name (城关镇人民政府) is not meant."""
    named = list(mentions(campaign, text))
    spans = {(start, end) for _, start, end in named}
    for unit, start, end in named:
        longer = any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans)
        if unit in hidden and not longer and not _another_body(text, start, end):
            yield start, end
    names = (
        name for unit in _these(campaign, hidden) for name in (*unit.name.values(), *unit.called)
    )
    if text in {fold(name).text for name in names}:
        yield 0, len(text)


def _these(campaign: Campaign, ids: Collection[str]) -> Iterator[Unit]:
    return (unit for unit in campaign.units.values() if unit.id in ids)


def _another_body(text: str, start: int, end: int) -> bool:
    """驻交通局纪检监察组, 县政府信访局: a body of another with that name in its own."""
    if _DISCIPLINE.match(text, end) and _POSTED.search(text, 0, start):
        return True
    return text.endswith(_GOVERNMENT, start, end) and _REVIEWS.match(text, end) is not None


def _kinds(
    campaign: Campaign, hidden: Collection[str], text: str, told: Mapping[str, Any]
) -> Iterator[tuple[int, int]]:
    """Yield kinds of office that mean somebody hidden, where no unit's own name stands there."""
    named = [(start, end) for _, start, end in mentions(campaign, text)]
    meant = {told.get("id"), *told.get("also", ())}
    for kind in agencies(text):
        by_name = any(start < kind.end and kind.start < end for start, end in named)
        units = {unit.id for unit in campaign.meant_by(kind.agency)}
        theirs = units & set(hidden) or kind.agency in meant
        if theirs and not by_name and not _another_body(text, kind.start, kind.end):
            yield kind.start, kind.end


def _told_in_words(text: str, told: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    """Yield the whole when a body the campaign does not know is the one that was told."""
    said = "" if told.get("id") else fold(str(told.get("words") or "")).text.strip()
    met = min(len(said), len(text)) >= _SHORTEST and (said in text or text in said)
    if met:
        yield 0, len(text)
