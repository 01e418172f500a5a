"""What is a person told of the lines that were read, added or changed?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from clues.speech import Line, Words
from handlers.citizen.report.questions.questions import CARD, question
from handlers.citizen.report.told.told import told_of
from handlers.dialog.flow import Scene, Step, with_values


def quoted(scene: Scene) -> tuple[Line, ...]:
    """Return the card of a story just read, each line with the words that led to it."""
    rows = ((step, step.line(scene)) for key in CARD if (step := question(key)))
    return tuple(
        _row(scene, step, line) for step, line in rows if line is not None and step.key != "story"
    )


def _row(scene: Scene, step: Step, line: Line) -> Words:
    values = {"label": Words(step.label), "value": line, "row": step.key}
    said = told_of(scene.answers, step.key).get("said")
    if not said:
        return Words("line-of-card", values)
    return Words("line-of-card-quoted", {**values, "quote": str(said)})


def noted(scene: Scene, changed: Mapping[str, Any]) -> Words | None:
    """Say line by line what was changed or added."""
    after = _with(scene, changed)
    shown = dict.fromkeys(_LINES.get(key, key) for key in changed)
    told = [change(step, scene, after) for key in shown if (step := question(key))]
    lines = [line for line in told if line is not None]
    if _code_was_left(scene, after):
        lines.append(Words("company-code-left"))
    said = lines[0] if lines else None
    for line in lines[1:]:
        said = Words("lines-joined", {"first": said, "second": line})
    return said


_LINES: Final = {"papers-known": "papers"}
"""What is kept apart from the line that shows it."""


def change(step: Step, before: Scene, after: Scene) -> Words | None:
    """Say what a line said and what it says now; None where there is nothing to say."""
    old, new = step.line(before), step.line(after)
    if old is not None and new is None:
        return Words("report-cleared", {"label": Words(step.label)})
    if new is None or old == new:
        return None
    values = {"label": Words(step.label), "new": new}
    return (
        Words("report-noted", values)
        if old is None
        else Words("report-changed", {**values, "old": old})
    )


def _code_was_left(before: Scene, after: Scene) -> bool:
    """Say whether a firm was told with its code, and now another one without."""
    old, new = (scene.answers.get("company") or {} for scene in (before, after))
    return "code" in old and bool(new.get("name")) and "code" not in new


def _with(scene: Scene, changed: Mapping[str, Any]) -> Scene:
    return replace(scene, talk=scene.talk.onward(with_values(scene.frame, changed)))
