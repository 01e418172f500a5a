"""What is no fact: anger, thanks, a question back, a wish, a mood, the same once more?"""

from collections.abc import Mapping
from typing import Any, Final

from clues.speech import Words
from handlers.citizen.report.heard.hearing import ITS_OWN, Heard
from handlers.citizen.report.heard.lines import no_answer
from handlers.citizen.report.over import aside
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.questions import question
from handlers.citizen.report.read.given_before import given_before
from handlers.citizen.report.screens import card
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.told import (
    ENOUGH,
    OTHER,
    both_times,
    branch_of,
    category_of,
    with_words,
)
from handlers.citizen.report.who import who_anew
from handlers.dialog.flow import Given, Kept, Leave, Scene, Step, Unclear
from handlers.phrases import review as review_words
from handlers.phrases.courtesy import courtesy_beside
from handlers.phrases.endings import hands_in
from handlers.phrases.unsure import asks_what_it_is, is_mood, is_puzzled, unsure_of

_OF_THE_KIND: Final = ("guess", "branch", "leaf")


def unread(scene: Scene, step: Step, given: Given) -> Heard:
    """300 where the place is asked: too short to be read, it answers or it does not."""
    return None if given.understood is not None else no_answer(scene, step, given) or ITS_OWN


def cannot_tell(scene: Scene, step: Step, given: Given) -> Heard:
    """地点不方便说, where the place is asked; 不晓得是啥子单位, before the body is."""
    line = unsure_of(given.words)
    if line == step.key:
        return Kept({line: None})
    if line is None or line in scene.answers or (asked := question(line)) is None:
        return None
    return Kept({line: None}, Words("report-left-open", {"label": Words(asked.label)}))


def as_it_stood(scene: Scene, step: Step, given: Given) -> Heard:
    """A line that is being changed comes back as it stood in the box."""
    if scene.frame.editing != step.key or given.words != card.written_before(scene).strip():
        return None
    return Kept({step.key: scene.answers[step.key]})


def at_last_screen(_: Scene, step: Step, given: Given) -> Heard:
    """提交 at the card is what its button says."""
    return ITS_OWN if step.key == "review" and review_words.wanted(given.words) else None


def no_fact(_: Scene, __: Step, given: Given) -> Heard:
    """Answer what tells nothing of any line: anger, thanks, a question about the question."""
    if given.understood is not None and given.understood.angry:
        return Unclear(Words("calm-ask"))
    if is_puzzled(given.words) or asks_what_it_is(given.words):
        return Unclear(Words("report-puzzled"))
    kind = courtesy_beside(given.words)
    return None if kind is None else Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))


def hands_in_early(scene: Scene, step: Step, given: Given) -> Heard:
    """提交, while questions are open: nothing more is asked, and the card shows what is known."""
    early = step.key != "review" and not scene.frame.editing
    if not (early and "story" in scene.answers and hands_in(given.words)):
        return None
    if step.key == position.KEY:  # whether it may be used is to be said before anything is sent
        return Unclear(Words("report-split-first"))
    before = given_before(scene)
    of_kind = step.key in _OF_THE_KIND and "leaf" not in before
    kind: Mapping[str, Any] = _likeliest(scene) if of_kind else {}
    left = [key for key in {**kind, **before} if key not in scene.answers]
    kept = {**before, **kind, **both_times(scene.answers), **who_anew.wishes(given.words)}
    return Kept({**kept, ENOUGH: left})


def _likeliest(scene: Scene) -> Mapping[str, Any]:
    """Return as what a report goes whose kind was not said yet: of which kind, the office says."""
    taxonomy = scene.house.campaign.taxonomy
    guesses = () if "guess" in scene.answers else scene.answers.get("guesses", ())
    likely = taxonomy.category(next(iter(guesses), OTHER))
    branch = branch_of(taxonomy, likely) if likely else OTHER
    return {"branch": scene.answers.get("branch", branch), "leaf": OTHER}


def keeps_for_later(scene: Scene, _: Step, given: Given) -> Leave | None:
    """先放着: the draft is kept aside; while a line is being changed it is not."""
    return None if scene.frame.editing else aside.keeps(scene, given.words)


def told_already(scene: Scene, step: Step, given: Given) -> Heard:
    """The same message, or the kind that stands on the card, once more."""
    story = str(scene.answers.get("story") or "")
    again = story_lines.told_before(story, given.words) or _is_its_kind(scene, step, given.words)
    return Unclear(Words("report-story-again")) if again else None


def _is_its_kind(scene: Scene, step: Step, words: str) -> bool:
    """Say whether *words* are the name of the kind that stands on the card already."""
    kind = None if step.key in _OF_THE_KIND else category_of(scene)
    return kind is not None and words.strip(" 。.") in (*kind.name.values(), *kind.aliases)


def mood(scene: Scene, _: Step, given: Given) -> Heard:
    """气死我了 goes with the story, and answers nothing."""
    if "story" not in scene.answers or not is_mood(given.words):
        return None
    return Kept({"story": with_words(scene.answers, given.words)}, Words("report-story-more"))
