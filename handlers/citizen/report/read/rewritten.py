"""What becomes of a draft whose story is written anew in the place of the old one?

改成什么？ was asked of the story, so the new words stand for the old ones. What the old story told
gives way to what the new one tells; what was answered or corrected elsewhere stays.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from clues.understood import Understood
from desk.talk import Frame
from handlers.citizen.report.questions.papers import meant
from handlers.citizen.report.read.story import WHERE, answers_of
from handlers.citizen.report.told.danger_mark import marked
from handlers.citizen.report.told.story_lines import CORRECTIONS
from handlers.citizen.report.told.told import LONGEST, told_of
from handlers.dialog.flow import FORGET, Scene, with_values
from handlers.dialog.understanding import read_words

_TOGETHER: Final = (
    ("time", "times"),
    ("place",),
    ("agency",),
    ("money",),
    ("plate",),
    ("company",),
)
"""Answers that a story gives, each with what stands in its place where it is in doubt."""
_KIND: Final = ("leaf", "branch", "guesses")
_CHOSEN: Final = frozenset({"leaf", "branch", "guess"})


def rewritten(
    scene: Scene, words: str, understood: Understood | None
) -> tuple[Frame, dict[str, Any]]:
    """Return the draft with *words* for its story, and what that changes of its lines.

    Both stories are read as of now: what they say alike stays as it was read on its day.
    """
    old = str(scene.answers.get("story") or "")
    before, after = (
        answers_of(scene.house, read) if read else {}
        for read in (read_words(scene.house, old, scene.now), understood)
    )
    changed: dict[str, Any] = {}
    for keys in _TOGETHER:
        changed |= _of_a_line(scene, keys, before, after)
    changed |= _papers(scene, before, after) | _kind(scene, before, after)
    kept = {"story": words[:LONGEST], CORRECTIONS: FORGET}
    frame = marked(with_values(scene.frame, {**changed, **kept}), understood)
    return replace(frame, editing=None), changed


def _of_a_line(
    scene: Scene, keys: tuple[str, ...], before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, Any]:
    """Return how a line reads now, where the story said it and says it otherwise, or not at all."""
    line = keys[0]
    was, now = ({key: told[key] for key in keys if key in told} for told in (before, after))
    if was == now:
        return {}
    answer = scene.answers.get(line)
    if answer and not _is_of_the_story(scene, answer, was.get(line)):
        return {}
    point = _point(answer)
    if point:
        return {line: {**now.get(line, {}), **point}}
    given = {line} & scene.answers.keys() if answer or now else set()
    return {**dict.fromkeys({*keys[1:], *given} & scene.answers.keys(), FORGET), **now}


def _is_of_the_story(scene: Scene, answer: object, read: object) -> bool:
    """Say whether an answer was read of the story, and not given or put right beside it."""
    told = str(scene.answers.get("story") or "")
    said = str(answer.get("said") or "") if isinstance(answer, dict) else ""
    if not isinstance(answer, dict) or not said:
        return False
    if not all(part in told for part in said.split("；")):
        return False
    told_at_once = "\n" not in told and not scene.answers.get(CORRECTIONS)
    point = _point(answer)
    alone = {key: value for key, value in answer.items() if key not in point}
    return told_at_once or alone == read


def _point(answer: object) -> dict[str, Any]:
    """Return the position of a place, which no story told."""
    if not isinstance(answer, dict) or "latitude" not in answer:
        return {}
    return {key: value for key, value in answer.items() if key not in ("words", "said", *WHERE)}


def _papers(scene: Scene, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known of each paper: what was answered of it stays, the rest is read anew."""
    was, now = ({**told_of(read, "papers")} for read in (before, after))
    if was == now:
        return {}
    told = meant(told_of(scene.answers, "papers"))
    own = {
        key: value
        for key, value in told.items()
        if key != "said" and (key not in was or was[key] != value)
    }
    known = {**now, **own}
    gone: dict[str, Any] = {
        key: FORGET for key in ("papers", "papers-known") if key in scene.answers
    }
    if not known:
        return gone if told else {}
    answered = "shown" in known or "papers" in scene.frame.trail
    return {**gone, "papers" if answered else "papers-known": known}


def _kind(scene: Scene, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return the kind the new story is about, unless it was chosen or put right."""
    was, now = ({key: told[key] for key in _KIND if key in told} for told in (before, after))
    leaf = scene.answers.get("leaf")
    if was == now or _CHOSEN & {*scene.frame.trail} or (leaf and leaf != was.get("leaf")):
        return {}
    return {**{key: FORGET for key in _KIND if key in scene.answers}, **now}
