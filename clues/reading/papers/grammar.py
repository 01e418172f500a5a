"""By which turns do people say that papers were shown or given, or that they were not?

A rule is a pattern over the parts of speech of :mod:`clues.reading.papers.words`. The papers in its
group ``g`` are taken with its verdict; the first rule to take a paper keeps it.
"""

from typing import Final

from clues.reading.papers.asked import ASKED
from clues.reading.papers.first import FIRST
from clues.reading.papers.given import GIVEN
from clues.reading.papers.passing import PASSING
from clues.reading.papers.refused import REFUSED
from clues.reading.papers.signs import Rule, Turns
from clues.reading.papers.silent import SILENT
from clues.reading.papers.told import TOLD

RULES: Final[tuple[Rule, ...]] = (
    *PASSING,
    *FIRST,
    *SILENT,
    *ASKED,
    *REFUSED,
    *TOLD,
    *GIVEN,
)
TURNS: Final = Turns(RULES)
