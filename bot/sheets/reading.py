"""What every reader of tables hands on: rows of words, or the one reason why there are none."""

from dataclasses import dataclass, field
from typing import Final

LARGEST_FILE: Final = 60_000_000  # bytes on disk
WIDEST: Final = 100  # columns
Area = tuple[int, int, str]


class Unreadable(Exception):
    """The file is no table we read; *why* names the text, *value* is its figure."""

    def __init__(self, why: str, value: str = "") -> None:
        super().__init__(f"{why} {value}".strip())
        self.why, self.value = why, value


@dataclass(slots=True)
class Remarks:
    """What a reader noticed beside the rows: merged areas, as (first row, last row, name)."""

    merged: list[Area] = field(default_factory=list)
