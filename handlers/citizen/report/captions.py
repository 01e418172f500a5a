"""What is written below a picture and answers nothing that is asked?

It says what the picture shows, so it joins the story: 这是现场照片 is no place, and 第一张 no unit.
What tells something, corrects, or wishes is heard like the same words without a picture.
"""

import re
from typing import Final

from clues.reading.slots import Name
from clues.speech import Words
from handlers.citizen.report.papers import papers_in
from handlers.citizen.report.questions import CARD
from handlers.citizen.report.steps import with_words
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step
from handlers.phrases.endings import hands_in
from handlers.phrases.review import keeps_for_later
from handlers.phrases.unsure import is_unsure, unsure_of

_CLOSED: Final = ("leaf", "story")
"""Lines that no words of the person's own become by standing there."""

_A_SUM: Final = re.compile(r"\d{2}")
"""A single figure counts pictures."""


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Keep with the story what only goes with a picture; None for what is heard as ever."""
    if not given.below or step.key not in CARD or step.key in _CLOSED:
        return None
    if "story" not in scene.answers or _says_something(step, given):
        return None
    more = {"story": with_words(scene.answers, given.words)}
    return Kept(more, Words("report-story-more"))


def _says_something(step: Step, given: Given) -> bool:
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
