"""What does a message change that was edited before the report was submitted?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clues.reading.reader import read as read_story
from clues.speech import Words
from handlers.citizen.report_questions import question
from handlers.citizen.report_steps import with_words
from handlers.citizen.story import answers_in
from handlers.citizen.story_corrected import corrected
from handlers.dialog.flow import Scene, with_values


def edited(scene: Scene, words: str) -> tuple[Mapping[str, Any], tuple[Words, ...]]:
    """Return what an edited message changes, and the lines that say so.

    Its words are kept below the story: what is not read of them is not lost.
    """
    changed = _really_changed(scene, words)
    after = replace(scene, talk=scene.talk.onward(with_values(scene.frame, changed)))
    lines = [
        Words("edit-noted", {"label": Words(step.label), "new": line})
        for key in changed
        if (step := question(key)) and (line := step.line(after)) is not None
    ]
    told = str(scene.answers.get("story") or "")
    if told and words not in told:
        changed["story"] = with_words(scene.answers, words)
        lines = lines or [Words("edit-kept")]
    return changed, tuple(lines)


def _really_changed(scene: Scene, words: str) -> dict[str, Any]:
    """Return what edited words change: not what stood in the story just so before.

    A message that is sent anew with another sum in it says the same of the place.
    """
    now = scene.house.local(scene.now)

    def told(text: str) -> Mapping[str, Any]:
        return answers_in(scene.house, read_story(text, now=now, ground=scene.house.ground))

    before, after = told(str(scene.answers.get("story") or "")), told(words)
    found = corrected(scene.house, scene.answers, words, scene.now)
    same = {key for key, value in after.items() if value == before.get(key)}
    return {key: value for key, value in found.items() if key not in same}
