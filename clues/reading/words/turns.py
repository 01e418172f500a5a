"""Do the words before and behind a thing make one of several turns of speech?

Hardly any does: so all of them are asked for at once, and one by one only where that holds.
"""

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

from clues.reading.words.swift import any_of
from clues.regex import regex

Turn: TypeAlias = tuple[re.Pattern[str], re.Pattern[str]]
"""What stands before, and what behind; both must be there. An empty second needs nothing."""

_NOTHING: Final = regex("(?!)")


class Turns:
    """Several turns, made ready once: what leads alone, and the tails of all others together."""

    def __init__(self, turns: Iterable[Turn]) -> None:
        every = tuple(turns)
        self._both = tuple((lead, tail) for lead, tail in every if tail.pattern)
        alone = [lead for lead, tail in every if not tail.pattern]
        self._leads = any_of(alone) if alone else None
        self._tails = any_of(tail for _, tail in self._both) if self._both else _NOTHING

    def stand(self, before: str, behind: str) -> bool:
        """Return whether *before* ends, and *behind* begins, as one of the turns says."""
        if self._leads is not None and self._leads.search(before):
            return True
        if self._tails.match(behind) is None:
            return False
        return any(tail.match(behind) and lead.search(before) for lead, tail in self._both)
