"""Into which parts does an answer fall, where one of them answers and the others tell?

没有，说忘带了; 二中后面那条巷子，没监控; 不多，就一百. All are cut at stops, and at a space
where that stands for one. Which space does differs by what was asked, and here it is said how.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.regex import regex

_STOPS: Final = "，,。；;！!"
_PART: Final = regex(rf"(?:[^{_STOPS}\s]|(?<=[\x00-\x7f])\s)+")
"""Behind Chinese a space is a stop; behind a letter or a figure it parts words: G107 K35."""
_OF_PLACE: Final = regex(rf"[{_STOPS}]\s*|\.\s+|(?<=[^\x00-\x7f，。；！])\s+")
"""The same; in English also a full stop with a space, while a dot may be a number's: K35.5."""
_OF_SUM: Final = regex(rf"[{_STOPS}\s]+(?![a-zA-Z])|[{_STOPS}]\s*")
"""Behind a sum any space is a stop, unless English goes on: 200 没票, and 200 yuan."""


def part_spans(words: str) -> Iterator[re.Match[str]]:
    """Yield the parts of an answer with their places in it."""
    return _PART.finditer(words)


def parts(words: str) -> tuple[str, ...]:
    """Return the parts of an answer; one at least."""
    told = (part.group().strip() for part in part_spans(words))
    return tuple(filter(None, told)) or ("",)


def place_parts(words: str) -> list[str]:
    """Return the parts of what was answered to the question where it was."""
    return [part for part in _OF_PLACE.split(words.strip()) if part]


def sum_parts(words: str) -> list[str]:
    """Return the parts of what was answered to the question how much it was."""
    return [part for part in _OF_SUM.split(words) if part]
