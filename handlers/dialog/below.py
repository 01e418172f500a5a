"""What becomes of words that answer nothing of a question that was put over another one?

They are heard as if the upper question had not been put: by the draft below it, or as the
beginning of something new.
"""

from collections.abc import Generator
from dataclasses import replace
from typing import Any

from clues.speech import Choice, Scope
from desk.turn import Acts
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Given
from handlers.dialog.recognise import number_in, picked, plain


def heard(here: Here, given: Given) -> Acts:
    """Leave the upper question and give the words to what stands below it."""
    below = left(here)
    if below.talk.frame is None:
        return (yield from here.book.idle(below, given.words))
    choice = yield from chosen(below, given.words)
    if choice is None:
        return (yield from asking.answer(below, given))
    return (yield from asking.answer(below, Given(choice=choice.id), label=choice.label))


def chosen(below: Here, words: str) -> Generator[Any, Any, Choice | None]:
    """Return the choice of the question below that *words* name; a number names what is seen."""
    say = None if below.talk.frame is None else (yield from asking.asked_now(below))
    if say is None or number_in(plain(words)) is not None:
        return None
    found = [each for each in picked(below.reading, say, words) if each.scope is Scope.QUESTION]
    return found[0] if len(found) == 1 else None


def left(here: Here) -> Here:
    """Return the message with the upper question gone."""
    return here.on(replace(here.talk.end(), done=(), open=None))
