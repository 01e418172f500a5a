"""Is a question asked at all, behind a story that told much already?"""

from collections.abc import Callable
from typing import Final

from clues.taxonomy import Asked
from handlers.citizen.report.told.told import ENOUGH, category_of
from handlers.dialog.flow import Scene

ASKED_MOST: Final = 3
"""So many questions follow a story; what is still missing then, staff ask."""
_FACTS: Final = frozenset(
    {
        *("place", "time", "agency", "money", "papers"),
        *("company", "code", "notice", "demand", "count"),
    }
)


def unless_told_enough(scene: Scene) -> bool:
    """Ask on: all questions without a story at the beginning, behind one only a few."""
    trail = scene.frame.trail
    if ENOUGH in scene.answers:
        return False
    if not trail or trail[0] != "story":
        return True
    return len(_FACTS.intersection(trail)) < ASKED_MOST


def asked(key: str) -> Callable[[Scene], bool]:
    """Return whether *key* is asked for, or was answered already."""

    def when(scene: Scene) -> bool:
        if key in scene.answers:
            return True
        return not is_beside(scene, key) and unless_told_enough(scene)

    return when


def is_beside(scene: Scene, key: str) -> bool:
    """Say whether *key* is nothing to the category: where praise or a plain question happened."""
    category = category_of(scene)
    return category is not None and key in tuple(Asked) and key not in category.asks
