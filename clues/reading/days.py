"""Which days does a story name, and which days of the calendar are they?

Every way of naming a day is one row of :data:`RULES`: a bounded pattern, and what it means on
the day the story is told. What has no year or month is the latest such day that is past.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from clues.reading.moments import Days

Meaning: TypeAlias = "Callable[[re.Match[str], Told], Days | None]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """When a story is told (*now*, local), and the days it named just *before*."""

    now: datetime
    before: Days | None = None
    text: str = ""

    @property
    def today(self) -> date:
        """The local day on which the story is told."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Rule:
    """A way to name days: what it looks like, and what it means."""

    pattern: re.Pattern[str]
    meaning: Meaning


def chosen(text: str, rules: tuple[Rule, ...]) -> Iterator[tuple[re.Match[str], Rule]]:
    """Yield the matches of all rules, the earliest and then the longest, none overlapping."""
    met = [(match, rule) for rule in rules for match in rule.pattern.finditer(text)]
    met.sort(key=lambda pair: (pair[0].start(), -pair[0].end()))
    last = 0
    for match, rule in met:
        if match.start() >= last:
            yield match, rule
            last = match.end()
