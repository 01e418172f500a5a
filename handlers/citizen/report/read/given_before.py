"""What was answered before 返回 took it back, and stays until another answer is given?"""

from dataclasses import replace
from typing import Any, Final

from clues.reading.long_stories import read_whole
from desk.talk import Frame
from handlers.citizen.report.read.story import answers_in
from handlers.dialog.flow import Scene

_BEFORE: Final = "given-before"
_OF_THE_KIND: Final = frozenset({"guess", "branch", "leaf"})
_NEVER: Final = frozenset({"story", "times"})


def remembering(scene: Scene, earlier: Frame | None) -> Frame | None:
    """Return the frame to which 返回 leads, with what it takes back remembered beside it.

    What the story says of papers was never asked, and is not taken back with the answer.
    """
    if earlier is None:
        return None
    gone = {
        key: value
        for key, value in scene.answers.items()
        if key not in earlier.answers and key not in _NEVER
    }
    aside = {**earlier.aside, _BEFORE: {**earlier.aside.get(_BEFORE, {}), **gone}}
    told = _papers_told(scene) if "papers" in gone else {}
    return replace(earlier, aside=aside, answers={**earlier.answers, **told})


def _papers_told(scene: Scene) -> dict[str, Any]:
    story = str(scene.answers.get("story") or "")
    read = read_whole(story, now=scene.house.local(scene.now), ground=scene.house.ground)
    known = answers_in(scene.house, read).get("papers-known")
    return {"papers-known": known} if known else {}


def given_before(scene: Scene) -> dict[str, Any]:
    """Return what was answered before, where nothing else was answered since.

    A kind goes with its situation: of another situation that was chosen since it is none.
    """
    before = scene.frame.aside.get(_BEFORE, {})
    chosen = bool(_OF_THE_KIND & scene.answers.keys())
    return {
        key: value
        for key, value in before.items()
        if key not in scene.answers and not (chosen and key in _OF_THE_KIND)
    }
