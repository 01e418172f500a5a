"""What does a maker of copies take and give?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from clues.working_copy import NoCopy, PhotoFacts
from storage.cleaning.look import Medium

Part: TypeAlias = bytes | memoryview


class Unclean(Exception):
    """No copy can be made; *reason* says why."""

    def __init__(self, reason: NoCopy) -> None:
        super().__init__(reason)
        self.reason = reason


class Broken(Unclean):
    """The file is not whole, or not what its first bytes say."""

    def __init__(self) -> None:
        super().__init__(NoCopy.BROKEN)


@dataclass(frozen=True, slots=True)
class Made:
    """A copy in *parts*, one after the other, and what the original said of itself.

    *words* are those of the codes in it, where these were asked for and no copy; *side* is
    width and height where the parts are bare pixels; *smaller*: it has fewer than the original.
    """

    medium: Medium
    parts: list[Part]
    facts: PhotoFacts = field(default_factory=PhotoFacts)
    words: tuple[str, ...] = ()
    side: tuple[int, int] | None = None
    smaller: bool = False

    @property
    def size(self) -> int:
        """Bytes of the whole copy."""
        return sum(len(part) for part in self.parts)


Maker: TypeAlias = Callable[[bytes, Medium], Made]
