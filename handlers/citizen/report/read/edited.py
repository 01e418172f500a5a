"""What does a message change that is edited before the report was submitted?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clues.reading.long_stories import read_whole as read_story
from clues.speech import Words
from handlers.citizen.report.questions.questions import question
from handlers.citizen.report.read.corrected import corrected
from handlers.citizen.report.read.story import answers_in
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.told import LONGEST
from handlers.dialog.flow import Scene, with_values


def edited(scene: Scene, words: str) -> tuple[Mapping[str, Any], tuple[Words, ...]]:
    """Return what an edited message changes, and the lines that say so.

    Its words stand for those it had before, else below the story: nothing of them is lost.
    """
    changed = _really_changed(scene, words)
    after = replace(scene, talk=scene.talk.onward(with_values(scene.frame, changed)))
    lines = [
        Words("edit-noted", {"label": Words(step.label), "new": line})
        for key in changed
        if (step := question(key)) and (line := step.line(after)) is not None
    ]
    told = str(scene.answers.get("story") or "")
    kept = _kept(scene, told, words, changes=bool(changed)) if told else {}
    if kept and kept.get("story") != told:
        changed.update(kept)
        lines = lines or [Words("edit-kept")]
    return changed, tuple(lines)


def _kept(scene: Scene, told: str, words: str, *, changes: bool) -> dict[str, Any]:
    """Return where the words stand now; a short answer that was edited is told by its line."""
    if (anew := story_lines.rewritten(told, words)) is not None:
        return {"story": anew[:LONGEST]}
    return story_lines.kept_with(scene.answers, words, corrects=changes)


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
