"""Does somebody say, in his own words, that what he told is one matter or several, or of which?

不是两件，是一件; 分开吧. Longer words tell more of the story.
"""

import re
from collections.abc import Sequence
from typing import Final

from clues.regex import regex

_JOIN: Final = regex(
    "不是[两三二四2-6]|(?:就|都)?是(?:同)?一[件回码]|同一|一[件条]事?(?:就行|吧|就够)?$|合(?:在一起|并|一起|成)|"
    "不(?:用|要|必)?分|别分|one (?:matter|thing|case)|not two|same|together|don'?t split",
    re.IGNORECASE,
)
_SPLIT: Final = regex(
    "分(?:开|成|吧|两|三)|(?:是|算)(?:两|三)[件回码]|各(?:是各|报|写)|(?:two|three|separate)",
    re.IGNORECASE,
)
_ANSWER: Final = 16
"""Characters."""


def one_or_several(words: str) -> str | None:
    """Return *join* or *split*, or None where the words say neither."""
    if len(words) > _ANSWER:
        return None
    if _JOIN.search(words):
        return "join"
    return "split" if _SPLIT.search(words) else None


_OF: Final = "(?:次|件|回|趟|起|笔|条)"
_ORDINALS: Final[tuple[tuple[re.Pattern[str], int], ...]] = (
    (
        regex(
            f"第[一1]{_OF}|头一?{_OF}|前(?:面|边)?(?:的)?(?:那)?[一]?{_OF}|最早那{_OF}|"
            "\\b(?:first|former) (?:one|time|case|matter|event)\\b",
            re.IGNORECASE,
        ),
        0,
    ),
    (
        regex(f"第[三3]{_OF}|\\bthird (?:one|time|case|matter|event)\\b", re.IGNORECASE),
        2,
    ),
    (
        regex(f"最后(?:面|边)?(?:的)?(?:那)?一?{_OF}|最近(?:的)?(?:那)?一?{_OF}", re.IGNORECASE),
        -1,
    ),
    (
        regex(
            f"第[二两2]{_OF}|(?:后|另)(?:面|边|外)?(?:的)?(?:那)?一?{_OF}|"
            "\\b(?:second|latter|other) (?:one|time|case|matter|event)\\b",
            re.IGNORECASE,
        ),
        1,
    ),
)
_SHARED: Final = 2
"""So many characters in a row that only one of the matters has tell that it is meant."""
_IDLE: Final = regex("[的了是我他们那这个人在和有一次件收罚查]|[^\\w]")


def which_matter(parts: Sequence[str], words: str) -> int:
    """Return which of the matters (from 0) *words* are about; 0 where they do not say it.

    They count it (第二次那个人), or name what only one of them names: its place, office or day.
    """
    for pattern, place in _ORDINALS:
        if pattern.search(words) and -1 <= place < len(parts):
            return place % len(parts)
    shared = [_alone(words, part, [each for each in parts if each is not part]) for part in parts]
    most = max(shared)
    return shared.index(most) if most >= _SHARED and shared.count(most) == 1 else 0


def _alone(words: str, part: str, others: Sequence[str]) -> int:
    """Return the length of the longest run that *words* share with *part* alone."""
    runs = (
        end - start
        for start in range(len(words))
        for end in range(start + _SHARED, min(len(words), start + _LONGEST_RUN) + 1)
        if (run := words[start:end]) in part
        and not _IDLE.search(run)
        and not any(run in other for other in others)
    )
    return max(runs, default=0)


_LONGEST_RUN: Final = 8
