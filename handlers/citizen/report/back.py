"""Where does 返回 lead in a report?

To the question before, with all that its answer gave; until another answer is given the old one is
remembered, and 提交 sends it. A story that was told at the beginning is
never taken back: behind it the list of lines opens, where each may be changed. It opens so once:
who left it and goes back again is told that this is the first step, and goes in no circle.
"""

from dataclasses import replace
from typing import Final

from desk.talk import Frame
from handlers.citizen.report.read.given_before import remembering
from handlers.citizen.report.told.told import ENOUGH
from handlers.dialog.flow import FORGET, Flow, Scene, last_taken_back, with_values

_OPENED: Final = "list-opened"
"""That 返回 opened the list of lines once."""


def before(flow: Flow, scene: Scene) -> Frame | None:
    """Return the frame with the last answer taken back, or with the list of lines open."""
    frame = scene.frame
    if ENOUGH in scene.answers:  # 提交 before all was asked: the question that stood open
        given = scene.answers[ENOUGH]
        gone = (ENOUGH, *(given if isinstance(given, list) else ()))
        return with_values(frame, dict.fromkeys(gone, FORGET))
    if frame.trail[:1] != ("story",):
        return remembering(scene, last_taken_back(flow, scene))
    earlier = last_taken_back(flow, scene, kept=1)
    if earlier is not None or _OPENED in frame.aside:
        return remembering(scene, earlier)
    return replace(frame, editing="change", aside={**frame.aside, _OPENED: True})
