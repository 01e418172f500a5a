"""Which place is told as one of two, and nobody knows which: 大概是在东门还是南门?

Both stand in the words of the place; which it was is not said for him.
"""

from typing import Final

from clues.reading.words.identifiers import Written
from clues.regex import regex

_OTHER: Final = regex(
    "(?:还是|或者?|[，、]?(?:要么|(?:也|或|又|又或)?(?:可能|好像|大概|许)))(?:就|也)?是?在?"
    "(?:[^\\W\\d_a-z在是被让把给罚收扣查的了我你他她们那这有没不]{1,6}?[门街路巷桥村庄屯寨口镇乡站场]口?|[gsxy]\\d{1,4})"
    "(?=$|[^\\w]|[被让给城交路运市税派有他她拦罚收扣查把我附旁边那上]|记|分|搞|忘)"
)


def with_the_other(text: str, told: Written | None) -> Written | None:
    """Return the place with the one that stands right behind it as the other of the two."""
    met = _OTHER.match(text, told.end) if told is not None else None
    if told is None or met is None:
        return told
    return Written(told.value + met[0], told.start, met.end())
