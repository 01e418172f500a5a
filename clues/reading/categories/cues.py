"""Which words point to which circumstance of a story?

A circumstance (on the road, fined, sealed, put off) is found by any of its words; what it says
about the category was learnt from told stories (:mod:`clues.reading.categories.learnt`).
"""

from typing import Final

from clues.reading.categories import (
    cue_words_business,
    cue_words_conduct,
    cue_words_english,
    cue_words_money,
)


def _cues() -> dict[str, tuple[str, ...]]:
    """Return each word with every circumstance it points to."""
    chinese = (cue_words_money, cue_words_business, cue_words_conduct)
    pairs = [
        (word, cue)
        for each in chinese
        for cue, words in each.WORDS.items()
        for word in words.split()
    ]
    pairs += [
        (word, cue) for cue, words in cue_words_english.WORDS.items() for word in words.split("|")
    ]
    cues: dict[str, tuple[str, ...]] = {}
    for word, cue in pairs:
        cues[word] = (*cues.get(word, ()), cue)
    return cues


CUES: Final = _cues()
