"""Which stories teach the reader its categories?

``training/categories/*.tsv`` holds one story a line: the ids that a clerk would accept, the best
first, a tab, and the story. Each file is one writer. ``campaign`` and ``tuning`` are no writers:
the words of the shipped taxonomy, and stories that the rules were made with.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

import campaigns

FOLDER: Final = Path(__file__).parent / "categories"


@dataclass(frozen=True, slots=True)
class Story:
    """A *text* and the ids of its categories, the best first."""

    text: str
    ids: tuple[str, ...]


def writers() -> dict[str, tuple[Story, ...]]:
    """Return the stories of each file, by its name."""
    return {path.stem: tuple(_stories(path)) for path in sorted(FOLDER.glob("*.tsv"))}


def _stories(path: Path) -> Iterator[Story]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            ids, _, text = line.partition("\t")
            yield Story(text, tuple(ids.split(",")))


def taxonomy() -> tuple[Story, ...]:
    """Return the names, aliases and examples of the shipped taxonomy as stories."""
    return tuple(
        Story(words, (each.id,))
        for each in campaigns.load("standing").categories
        if each.id != "other"
        for words in (
            *each.name.values(),
            *each.official.values(),
            *(each.situation.values() if each.situation else ()),
            *(alias for alias in each.aliases if "." not in alias),
        )
    )


def fingerprint() -> str:
    """Return the hash of every file of stories, so that a stale model is seen."""
    whole = sha256()
    for path in sorted(FOLDER.glob("*.tsv")):
        whole.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()
