"""How many questions still follow the card of a story?

It is said before the first of them, so that who reports at a roadside knows how long it takes.
"""

from dataclasses import replace
from typing import Final

from clues.speech import Words
from handlers.citizen.report.told.told import branch_of
from handlers.dialog.flow import Flow, Scene, with_values

_MOST: Final = 9


def still_missing(flow: Flow, scene: Scene) -> tuple[Words, ...]:
    """Return what is said before the question below the card; nothing where none follows.

    Which questions follow may hang on the kind: where the likely ones differ, no number is said.
    """
    counts = {_left(flow, each) for each in _of_each_kind(scene)}
    if counts == {0}:
        return ()
    if len(counts) > 1:
        return (Words("report-left-some"),)
    return (Words("report-left", {"n": counts.pop()}),)


def _of_each_kind(scene: Scene) -> list[Scene]:
    """Return the scene as it would stand with each of the likely kinds taken."""
    taxonomy = scene.house.campaign.taxonomy
    likely = [] if "leaf" in scene.answers else scene.answers.get("guesses", ())
    kinds = [each for each in map(taxonomy.category, likely) if each is not None]
    return [
        _with(scene, "guess", leaf=kind.id, branch=branch_of(taxonomy, kind)) for kind in kinds
    ] or [scene]


def _left(flow: Flow, scene: Scene) -> int:
    left = int("guess" in scene.answers)
    while left < _MOST and (step := flow.open_step(scene)) and step.key != "review":
        left += 1
        scene = _with(scene, step.key)
    return left


def _with(scene: Scene, key: str, **values: str) -> Scene:
    frame = with_values(scene.frame.with_answer(key, None), values)
    return replace(scene, talk=scene.talk.onward(frame))
