"""How is a person shown what was understood, and how does he correct it with a word?

A correction changes what was told before; other words only fill what is still empty, and answer
the open question as well.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from clues.speech import Line, Words
from handlers.citizen.report_questions import CARD, question
from handlers.citizen.report_steps import LONGEST, told_of, with_words
from handlers.citizen.story import answers_of
from handlers.citizen.story_corrected import corrected
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step, Unclear, with_values


def quoted(scene: Scene) -> tuple[Line, ...]:
    """Return the card of a story just read, each line with the words that led to it."""
    rows = ((step, step.line(scene)) for key in CARD if (step := question(key)))
    return tuple(
        _row(scene, step, line) for step, line in rows if line is not None and step.key != "story"
    )


_KINDS: Final = ("guess", "branch")
_ABOUT: Final = ("guesses", "leaf", "branch")  # what a story is about, an answer does not tell
LEFT_OVER: Final = 0.3
"""Less than this part of the words left over answers nothing more."""


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what words say about other lines than the one that is asked; None: nothing of it."""
    if given.understood is None or step.key not in (*CARD, *_KINDS, "review"):
        return None
    if given.understood.angry:
        return Unclear(Words("calm-ask"))
    if step.key in _KINDS and _names_a_kind(step.accept(scene, given)):
        return None
    corrects = given.understood.corrects and step.key != "story"
    read = (
        corrected(scene.house, scene.answers, given.words, scene.now)
        if corrects
        else answers_of(scene.house, given.understood)
    )
    passed = {step.key} if step.key == "story" else {step.key, *_ABOUT}
    changed = {
        key: value
        for key, value in read.items()
        if key not in passed and (corrects or key not in scene.answers)
    }
    if step.key == "story" and not scene.frame.editing:
        return Kept({**changed, "story": given.words[:LONGEST]}, _noted(scene, changed))
    if not changed:
        return None
    own = _own(scene, step, given, read)
    raw = _raw(scene, given) if corrects or not own else {}
    return Kept({**changed, **own, **raw}, _noted(scene, changed))


def _raw(scene: Scene, given: Given) -> Mapping[str, Any]:
    """Return the story with the words of a correction: what is not read of them is kept."""
    if "story" not in scene.answers:
        return {}
    return {"story": with_words(scene.answers, given.words)}


def _own(scene: Scene, step: Step, given: Given, read: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what the same words answer of the open question itself."""
    if given.understood is not None and given.understood.corrects:
        return {step.key: read[step.key]} if step.key in read else {}
    if step.key not in read and _all_said(given):
        return {}
    accepted = step.accept(scene, given)
    return accepted.values if isinstance(accepted, Kept) else {}


def _names_a_kind(accepted: Accepted) -> bool:
    """Say whether the words were the name of a category, and so the answer itself."""
    return isinstance(accepted, Kept) and "leaf" in accepted.values


def _all_said(given: Given) -> bool:
    """Say whether the words are used up by what was read: “昨天” is no place."""
    slots = given.understood.reading.slots if given.understood else ()
    read = {place for slot in slots for place in range(slot.start, slot.end)}
    return len(given.words) - len(read) <= len(given.words) * LEFT_OVER


def edited(scene: Scene, words: str) -> tuple[Mapping[str, Any], tuple[Words, ...]]:
    """Return what an edited message changes, and the lines that say so.

    Its words are kept below the story: what is not read of them is not lost.
    """
    changed = corrected(scene.house, scene.answers, words, scene.now)
    after = _with(scene, changed)
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


def _with(scene: Scene, changed: Mapping[str, Any]) -> Scene:
    return replace(scene, talk=scene.talk.onward(with_values(scene.frame, changed)))


def _noted(scene: Scene, changed: Mapping[str, Any]) -> Words | None:
    """Say line by line what was changed or added."""
    after = _with(scene, changed)
    told = [_change(step, scene, after) for key in changed if (step := question(key))]
    lines = [line for line in told if line is not None]
    said = lines[0] if lines else None
    for line in lines[1:]:
        said = Words("lines-joined", {"first": said, "second": line})
    return said


def _change(step: Step, before: Scene, after: Scene) -> Words | None:
    old, new = step.line(before), step.line(after)
    if new is None:
        return None
    values = {"label": Words(step.label), "new": new}
    return (
        Words("report-noted", values)
        if old is None
        else Words("report-changed", {**values, "old": old})
    )


def _row(scene: Scene, step: Step, line: Line) -> Words:
    values = {"label": Words(step.label), "value": line, "row": step.key}
    said = told_of(scene.answers, step.key).get("said")
    if not said:
        return Words("line-of-card", values)
    return Words("line-of-card-quoted", {**values, "quote": str(said)})
