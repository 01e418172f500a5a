"""Which days does a story name, and which days of the calendar are they?

Every way of naming a day is one row of :data:`RULES`: a bounded pattern, and what it means on
the day the story is told. What has no year or month is the latest such day that is past.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property
from typing import TypeAlias

from clues.reading.times.moments import Days
from clues.reading.words.lexicon import met_in, met_near
from clues.reading.words.sparing import Needs
from clues.regex import regex

Meaning: TypeAlias = "Callable[[re.Match[str], Told], Days | None]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """When a story is told (*now*, local), and the days it named just *before*.

    *aside* is a day named last that is none of what happened: 通知我11月10日去，我10日去了.
    """

    now: datetime
    before: Days | None = None
    aside: Days | None = None
    text: str = ""

    @property
    def today(self) -> date:
        """The local day on which the story is told."""
        return self.now.date()


# No slots: what it needs is read off its pattern once.
@dataclass(frozen=True)
class Rule:
    """A way to name days: what it looks like, and what it means.

    *signs*: at least one of them stands in every match; with *reach* only so far on both sides of
    each sign is searched.
    """

    pattern: re.Pattern[str]
    meaning: Meaning
    signs: str = ""
    reach: int = 0

    @cached_property
    def needs(self) -> Needs:
        """Without which most texts need no search."""
        return Needs(self.pattern)


def chosen(text: str, rules: tuple[Rule, ...]) -> Iterator[tuple[re.Match[str], Rule]]:
    """Yield the matches of all rules, the earliest and then the longest, none overlapping."""
    met = [
        (match, rule)
        for rule in rules
        if rule.needs.stand_in(text)
        for match in _matches(rule, text)
    ]
    met.sort(key=lambda pair: (pair[0].start(), -pair[0].end()))
    last = 0
    for match, rule in met:
        if match.start() >= last:
            yield match, rule
            last = match.end()


def _matches(rule: Rule, text: str) -> Iterator[re.Match[str]]:
    if not rule.reach:
        return met_in(rule.pattern, text)
    return met_near(rule.pattern, _any_of(rule.signs), rule.reach, text)


@cache
def _any_of(signs: str) -> re.Pattern[str]:
    return regex(f"[{signs}]")
