"""By which turns do people say that papers were shown or given, or that they were not?

A rule is a pattern over the parts of speech of :mod:`clues.reading.paper_words`. The papers in its
group ``g`` are taken with its verdict; the first rule to take a paper keeps it.
"""

from typing import Final

from clues.reading.paper_asked import ASKED
from clues.reading.paper_first import FIRST
from clues.reading.paper_given import GIVEN
from clues.reading.paper_passing import PASSING
from clues.reading.paper_refused import REFUSED
from clues.reading.paper_signs import Rule
from clues.reading.paper_silent import SILENT
from clues.reading.paper_told import TOLD

RULES: Final[tuple[Rule, ...]] = (
    *PASSING,
    *FIRST,
    *SILENT,
    *ASKED,
    *REFUSED,
    *TOLD,
    *GIVEN,
)
