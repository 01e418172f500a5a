"""What is written below a picture and answers nothing that is asked?

It says what the picture shows, so it joins the story: 这是现场照片 is no place, and 第一张 no unit.
What tells something, corrects, or wishes is heard like the same words without a picture.
"""

from typing import Final

from clues.reading.slots import Name
from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.questions.papers import papers_in
from handlers.citizen.report.questions.questions import CARD
from handlers.citizen.report.told.told import with_words
from handlers.citizen.report.who.identity import OF_WHO
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step, Unclear
from handlers.phrases.endings import hands_in
from handlers.phrases.identity import withdraws
from handlers.phrases.review import keeps_for_later
from handlers.phrases.unsure import is_unsure, unsure_of

_ANY_WORDS: Final = frozenset({"story", "review", "guess", "branch", "leaf", "change", "files"})
"""Questions at which any words are the story's, or are heard as if nothing was asked."""
_NUMBER: Final = regex(r"\d{5}")

_A_SUM: Final = regex(r"\d{2}")
"""A single figure counts pictures."""


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Keep with the story what only goes with a picture; None for what is heard as ever."""
    if not given.below or "story" not in scene.answers or step.key in _ANY_WORDS:
        return None
    heard = _says_something if step.key in CARD else _is_answer
    if heard(scene, step, given):
        return None
    more = {"story": with_words(scene.answers, given.words)}
    return Kept(more, Words("report-story-more"))


def _is_answer(scene: Scene, step: Step, given: Given) -> bool:
    """Say whether a question that stands over the card is answered; a name has its number."""
    if step.key in (*OF_WHO, "identity") and given.understood and given.understood.corrects:
        return True
    if step.key in OF_WHO:
        return _NUMBER.search(given.words) is not None or withdraws(given.words)
    return not isinstance(step.accept(scene, given), Unclear)


def _says_something(_: Scene, step: Step, given: Given) -> bool:
    said = given.understood
    if step.key == "money" and _A_SUM.search(given.words):
        return True
    if said is None:
        return False
    if said.corrects or said.angry or said.danger is not None:
        return True
    if any(slot.name is not Name.CATEGORY for slot in said.reading.slots):
        return True
    if step.key == "papers" and papers_in(given):
        return True
    words = given.words
    wishes = hands_in(words) or keeps_for_later(words)
    return wishes or is_unsure(words) or unsure_of(words) is not None
