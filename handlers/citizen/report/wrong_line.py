"""What becomes of a line of the card that a person names as wrong, or takes off?"""

from collections.abc import Mapping
from typing import Any

from handlers.citizen.report import card, story_lines
from handlers.citizen.report.noted import noted
from handlers.citizen.report.steps import told_of, with_words
from handlers.citizen.report.story_corrected import corrected
from handlers.dialog.flow import Accepted, Edit, Kept, Scene
from handlers.phrases.lines import ANY, lines_taken_off, wrong_line


def line_named(scene: Scene, words: str) -> Accepted | None:
    """地点不对: open that line; 不对 opens the list of lines; 金额删掉 takes it off."""
    if (off := _taken_off(scene, words)) is not None:
        return off
    key = wrong_line(words)
    if key is None or scene.frame.editing or not scene.answers.keys() - {"story"}:
        return None
    if key != ANY and key not in scene.answers and not told_of(scene.answers, key):
        return None
    return Edit({"leaf": "branch"}.get(key, key))


def _taken_off(scene: Scene, words: str) -> Kept | None:
    """没罚钱，删掉金额: the line goes, and what else is said changes what it says."""
    named, rest = lines_taken_off(words)
    off = [key for key in named if key in card.CLEARED and told_of(scene.answers, key)]
    if not off:
        return None
    if not rest and len(off) == 1:
        return card.cleared(off[0])
    gone: dict[str, Any] = {}
    for key in off:
        gone |= card.cleared(key).values
    changed = {**corrected(scene.house, scene.answers, rest, scene.now), **gone}
    return Kept({**changed, **_beside(scene, words)}, noted(scene, changed))


def _beside(scene: Scene, words: str) -> Mapping[str, Any]:
    if "story" not in scene.answers:
        return {}
    more = {"story": with_words(scene.answers, words)}
    return story_lines.corrected(scene.answers, words) or more
