"""Does somebody say, in his own words, that what he told is one matter or several?

不是两件，是一件; 分开吧. Longer words tell more of the story.
"""

import re
from typing import Final

_JOIN: Final = re.compile(
    "不是[两三二四2-6]|(?:就|都)?是(?:同)?一[件回码]|同一|一[件条]事?(?:就行|吧|就够)?$|合(?:在一起|并|一起|成)|"
    "不(?:用|要|必)?分|别分|one (?:matter|thing|case)|not two|same|together|don'?t split",
    re.IGNORECASE,
)
_SPLIT: Final = re.compile(
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
