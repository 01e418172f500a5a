"""What did the reporter say after he had reported: added by himself, or in answer to a question?"""

from collections.abc import Iterator
from typing import Final

from clues.lifecycle import Action
from clues.model import CourseStep
from clues.speech import Words
from desk.board import Card
from handlers.dialog.book import Here
from handlers.dialog.one_line import shortened

LONGEST: Final = 150
"""So many characters of each stand on the card; the whole stands behind 全文."""
_LATEST: Final = 3
SAID: Final = {Action.ADD: "desk-card-added", Action.ANSWER: "desk-card-answer"}


def latest(here: Here, card: Card) -> tuple[Words, ...]:
    """Return the newest words of the reporter as they stand on the card, the newest last."""
    steps = _steps(card)
    shown = tuple(_said(here, each, shortened(_words(each), LONGEST)) for each in steps[-_LATEST:])
    earlier = len(steps) - len(shown)
    return (Words("desk-card-earlier", {"n": earlier}), *shown) if earlier else shown


def more_than_shown(card: Card) -> bool:
    """Say whether the card leaves out anything that the reporter said later."""
    steps = _steps(card)
    return len(steps) > _LATEST or any(len(_words(step)) > LONGEST for step in steps)


def whole(here: Here, card: Card) -> Iterator[Words]:
    """Return everything the reporter said later, an answer below what was asked."""
    asked = {each.answer: each for each in card.questions if each.answer}
    for step in _steps(card):
        words = _words(step)
        question = asked.get(words) if step.action == Action.ANSWER else None
        if question is not None:
            at = here.house.local(question.asked_at)
            yield Words("case-file-question", {"at": at, "question": question.words})
        yield _said(here, step, words)


def _steps(card: Card) -> list[CourseStep]:
    return [step for step in card.course if step.action in SAID and step.told.get("words")]


def _words(step: CourseStep) -> str:
    return str(step.told["words"])


def _said(here: Here, step: CourseStep, text: str) -> Words:
    key = SAID[Action(step.action)]
    return Words(key, {"at": here.house.local(step.at), "text": text})
