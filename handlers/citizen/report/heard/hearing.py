"""How is one hearer asked behind the other?

A hearer takes what words say beside the open question, or leaves them to those behind it.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Final, TypeAlias

from handlers.dialog.flow import Accepted, Given, Scene, Step


class Whose(Enum):
    """Whose words are that nobody hears beside the question."""

    ITS_OWN = "its own"
    """The open question takes them itself: no hearer behind is asked."""


ITS_OWN: Final = Whose.ITS_OWN
Heard: TypeAlias = Accepted | Whose | None
Hearer: TypeAlias = Callable[[Scene, Step, Given], Heard]


def first(hearers: Iterable[Hearer], scene: Scene, step: Step, given: Given) -> Heard:
    """Return what the first of them makes of it that makes anything of it."""
    told = (heard for hear in hearers if (heard := hear(scene, step, given)) is not None)
    return next(told, None)
