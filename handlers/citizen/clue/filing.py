"""Which clue does a photo or a paper belong to that comes without a draft, and what follows it?

What is on the screen decides: the clue that is added to, the question of staff that stands open,
the clue that was looked at or reported of late, at last the one staff ask about.
"""

import re
from collections import Counter
from collections.abc import Generator
from dataclasses import replace
from typing import Any, Final

from clues.regex import regex
from clues.speech import Line, Say, Words
from desk.intake import AddTo
from desk.lookup import OpenQuestions, Question
from desk.room import Done
from desk.turn import REPORT, Acts, Told
from handlers.citizen.clue import meant, questions
from handlers.citizen.clue.adding import ADD
from handlers.citizen.clue.questions import ANSWER, ASKED
from handlers.dialog import asking, masked
from handlers.dialog.book import Here
from handlers.dialog.files import count_by_kind

_WANTS_FILES: Final = regex(
    "照|拍|图|录音|录像|视频|票据|文书|单据|收据|清单|附件|材料|"
    r"\b(?:photos?|pictures?|videos?|recordings?|receipts?|papers?|documents?|files?)\b",
    re.IGNORECASE,
)


def clue_of(here: Here) -> Generator[Any, Any, str | None]:
    """Return the number of the clue that files which come now belong to, None for a draft."""
    frame = here.talk.frame
    if frame is not None and frame.flow == ADD:
        return frame.subject
    if frame is not None and frame.flow == ANSWER:
        waiting = yield OpenQuestions()
        return next((each.number for each in waiting if str(each.id) == frame.subject), None)
    if any(each.flow == REPORT for each in here.talk.frames):
        return None
    clue = yield from meant.growing(here)
    if clue is not None:
        return clue.number
    asked = {each.number for each in (yield OpenQuestions())}
    return asked.pop() if len(asked) == 1 else None


def filed(here: Here, number: str, says: tuple[Say, ...]) -> Acts:
    """Go on behind files that were kept for a clue: they may answer what staff ask.

    *says* tells that they were kept; nothing is said of the later ones of a burst.
    """
    question = yield from _question(here, number)
    words = here.inbound.words.strip()
    if here.talk.frame is not None and here.talk.frame.flow == ASKED and question is not None:
        here = here.on(replace(here.talk.end(), done=(), open=None))
    if question is not None and (words or _WANTS_FILES.search(question.words)):
        told = yield from questions.answered(here, question, words or _count(here))
        return replace(told, says=(*says, *told.says))
    lines = yield from _captioned(here, number)
    says = (*says[:-1], *(replace(say, lines=(*say.lines, *lines)) for say in says[-1:]))
    here = here.on(meant.going_on(here, here.talk, number))
    if question is not None and says:
        told = yield from questions.put(here, question)
        return replace(told, says=(*says, *told.says))
    if here.talk.frame is not None and here.talk.frame.flow == ADD:
        return (yield from asking.ended(here, here.talk, says))
    return Told(talk=here.talk, says=says)


def _question(here: Here, number: str) -> Generator[Any, Any, Question | None]:
    """Return the question that is open on the screen, else the only one, or that wants files."""
    frame = here.talk.frame
    waiting = [each for each in (yield OpenQuestions()) if each.number == number]
    if frame is not None and frame.flow == ANSWER:
        return next((each for each in waiting if str(each.id) == frame.subject), None)
    if frame is not None and frame.flow != ASKED:
        return None
    wanting = [each for each in waiting if _WANTS_FILES.search(each.words)]
    return next((found[0] for found in (wanting, waiting) if len(found) == 1), None)


def _count(here: Here) -> str:
    """Return how many files came, as the words of an answer."""
    count = count_by_kind(Counter(str(file.kind) for file in here.inbound.files))
    return here.reading.say("question-files", count=count)


def _captioned(here: Here, number: str) -> Generator[Any, Any, tuple[Line, ...]]:
    """Add what was written with the files, and say so."""
    words, understood = here.inbound.words, here.inbound.understood
    if not words:
        return ()
    peril = understood.peril if understood else ""
    added = yield AddTo(number=number, words=words, danger=peril)
    return (Words("file-words-kept"), *masked.lines(added)) if isinstance(added, Done) else ()
