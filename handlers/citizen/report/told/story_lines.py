"""What of a message stands in the story already: the same once more, or as it was before an edit?

A story is kept message by message, each on lines of its own. What only corrects a line of the card
is kept beside it, with the number of lines told before it, and joins them in that order.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Any, Final

from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.told.told import LONGEST, with_words

CORRECTIONS: Final = "corrections"
_LIKE: Final = 0.6
"""So much of a message an edit leaves as it was; less is another message."""
_SAME_FROM: Final = 10
"""Characters from which on the same words are no answer but the same message once more."""
_CORRECTION: Final = 24
"""A correction of more characters than these tells something besides."""
_CLAUSE: Final = regex(r"[,，。;；]+(?=.)")
_BESIDES: Final = regex(
    "而且|并且|还有|还把|还要|另外|以及|[他她]们?还|又|\\b(?:and|also)\\b", re.IGNORECASE
)
_MOST: Final = 60
_LONG: Final = 600
_MARKS: Final = regex(r"[\s,，。.、；;：:！!？?~～…“”\"']+")


def rewritten(story: str, words: str) -> str | None:
    """Return *story* with *words* for the message they are an edit of, None where it has none."""
    lines = story.split("\n")
    likeness, start, end = max(_likeness(lines, words), default=(0.0, 0, 0))
    if likeness < _LIKE:
        return None
    return "\n".join((*lines[:start], words, *lines[end:]))


def _likeness(lines: list[str], words: str) -> Iterator[tuple[float, int, int]]:
    """Give for each run of lines of about that many how much of it an edit left."""
    many = words.count("\n") + 1
    for start in range(min(len(lines), _MOST)):
        for end in range(start + max(1, many - 1), min(len(lines), start + many + 1) + 1):
            run = "\n".join(lines[start:end])
            if run and (run in words or (words in run and len(words) * 2 >= len(run))):
                shorter, longer = sorted((len(run), len(words)))
                yield _LIKE + (1 - _LIKE) * shorter / longer, start, end
                continue
            if run:
                yield _ratio(run, words), start, end


def _ratio(run: str, words: str) -> float:
    """Return how much of *run* stands in *words*: around one change, else wherever it stands.

    Of long messages only the first is asked: the second takes too long.
    """
    ahead = _in_common(run, words)
    behind = _in_common(run[ahead:][::-1], words[ahead:][::-1])
    around = 2 * (ahead + behind) / (len(run) + len(words))
    if around >= _LIKE or max(len(run), len(words)) > _LONG:
        return around
    met = SequenceMatcher(None, run, words, autojunk=False)
    quick = min(met.real_quick_ratio(), met.quick_ratio())
    return met.ratio() if quick >= _LIKE else 0.0


def _in_common(one: str, other: str) -> int:
    """Return how many signs two texts begin alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def told_before(story: str, words: str) -> bool:
    """Whether the same message stands in the story already, however it is punctuated."""
    said = _MARKS.sub("", words)
    if len(said) < _SAME_FROM:
        return False
    lines = [_MARKS.sub("", line) for line in story.split("\n")]
    return said in lines or said == "".join(lines)


def stands_in(story: str, words: str) -> bool:
    """Whether the words stand in the story just so: a place, a day or a sum once more."""
    said = _MARKS.sub("", words)
    return len(said) > 1 and said in _MARKS.sub("", story)


def corrected(answers: Mapping[str, Any], words: str) -> dict[str, Any] | None:
    """Return what keeps a correction beside the story; None where it tells something besides."""
    if len(words) > _CORRECTION or len(_CLAUSE.findall(words)) > 1 or _BESIDES.search(words):
        return None
    told = str(answers.get("story") or "")
    before = told.count("\n") + 1 if told else 0
    return {CORRECTIONS: [*answers.get(CORRECTIONS, ()), [before, words]]}


def kept_with(answers: Mapping[str, Any], words: str, *, corrects: bool) -> dict[str, Any]:
    """Return where words stay that changed the card: beside the story if they only correct it.

    What is not read of them is not lost; without a story there is nothing they could join.
    """
    if "story" not in answers:
        return {}
    beside = corrected(answers, words) if corrects else None
    return beside or {"story": with_words(answers, words)}


def whole(told: Mapping[str, Any]) -> str:
    """Return the story as it is submitted: what corrected the card stands where it was said."""
    story = str(told.get("story") or "")
    lines = story.split("\n") if story else []
    placed = [_placed(each, len(lines)) for each in told.get(CORRECTIONS, ())]
    ordered: list[str] = []
    for at in range(len(lines) + 1):
        ordered += lines[at - 1 : at] if at else []
        ordered += [words for before, words in placed if before == at]
    return "\n".join(filter(None, ordered))


def _placed(correction: Any, lines: int) -> tuple[int, str]:
    """Return behind how many lines a correction stands; in older drafts behind all of them."""
    if isinstance(correction, str):
        return lines, correction
    before, words = correction
    return min(int(before), lines), str(words)


def too_much(story: object, words: str) -> Words | None:
    """Return what is said of words for which *story* has no room left; None where it has.

    Short ones may answer what is asked: they are taken where they answer it.
    """
    left = LONGEST - len(str(story or "")) - 1
    return Words("report-story-full", {"n": LONGEST}) if len(words) > max(left, _ANSWER) else None


_ANSWER: Final = 60  # characters
