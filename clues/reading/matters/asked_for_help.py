"""Which office, told of behind a story, was only asked for help, and did nothing?

交警罚我200, and later 我去城管局问过，他们说不归他们管: where another is accused, it is not the
one that was asked. An office that did something when asked (去问，他们又收我50) is told of as any.
"""

from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.agencies.mentions import mentions
from clues.reading.matters.matters import tells_a_deed
from clues.reading.words.folding import fold
from clues.regex import regex

_BEFORE: Final = 12  # characters
_ASKED: Final = regex(
    "(?:[去到问找求跑]|联系|反映|投诉|举报|咨询|告|报警|电话|打)(?:[了过到给至向])?[^，。；]{0,3}$|"
    r"\b(?:asked|called|phoned|told|complained to|reported (?:it |this )?to|went to) [a-z ]{0,12}$"
)
_CALLED: Final = regex(r"报[了过]?警|110|12345|12315|12328|求助|\bcalled (?:the )?police\b")


def only_asked_for_help(words: str) -> frozenset[str]:
    """Return the kinds of offices that *words* tell of as asked, where they tell no deed."""
    text = fold(words).text
    if tells_a_deed(text):
        return frozenset()
    first = {each.agency: each.start for each in sorted(mentions(text), key=lambda one: -one.start)}
    acting = {each.agency for each in agencies(text)}
    return frozenset(kind for kind in acting & first.keys() if _is_asked(text, first[kind]))


def _is_asked(text: str, at: int) -> bool:
    before = text[max(0, at - _BEFORE) : at]
    return (_ASKED.search(before) or _CALLED.search(text)) is not None
