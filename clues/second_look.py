"""Who may not decide on a clue that was opened again? It is looked at by somebody else."""

from collections.abc import Iterable
from typing import Final

from clues.lifecycle import Action
from clues.model import CourseStep

_ENDINGS: Final = frozenset({Action.CLOSE, Action.DECLINE})


def former_handlers(course: Iterable[CourseStep]) -> frozenset[int]:
    """Return who ended a clue before, and who held it when it was ended."""
    endings = [step for step in course if step.action in _ENDINGS]
    held = (step.told.get("was", {}).get("holder_id") for step in endings)
    found = (*held, *(step.staff_id for step in endings))
    return frozenset(each for each in found if each is not None)
