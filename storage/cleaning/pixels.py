"""What does a reader of letters get to see of a working copy?

Bare pixels, red, green and blue, row by row: who lives on and sees one picture after the other
never opens a file.
"""

from dataclasses import dataclass
from typing import Final

LONGEST: Final = 1_600
"""Pixels of the longer side: the small print of a page is then eighteen high."""

LEAST: Final = 32
_COLOURS: Final = 3


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture laid bare; *colours* are three bytes a pixel."""

    width: int
    height: int
    colours: bytes

    @staticmethod
    def size(width: int, height: int) -> int:
        """Return how many bytes a picture of these sides has."""
        return width * height * _COLOURS

    @staticmethod
    def sides(width: object, height: object) -> tuple[int, int] | None:
        """Return the sides that were announced, None where they are not to be believed."""
        if not isinstance(width, int) or not isinstance(height, int):
            return None
        if not (LEAST <= width <= LONGEST and LEAST <= height <= LONGEST):
            return None
        return width, height
