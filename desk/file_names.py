"""How is a file named to the person who sent it, where he sent several?

By its number among them and its kind or own name; nobody else is shown what he called it.
"""

from collections.abc import Collection, Sequence
from typing import Final

from clues.speech import Line, Words
from storage.cleaning.look import ENDINGS, Medium
from storage.evidence_rows import Piece

LONGEST: Final = 24
"""Characters of a name that are shown; what a name ends in tells more than its middle."""
_ENDING: Final = 8
ALONE: Final = Words("file-this")


def among(pieces: Sequence[Piece], ids: Collection[int]) -> Line:
    """Return how those of *pieces* with *ids* are called; an only one by its name alone."""
    if len(pieces) == 1:
        return _named(pieces[0].name) if pieces[0].name else ALONE
    return listed([placed(each.nth, each.kind, each.name) for each in pieces if each.id in ids])


def refused(kind: str, name: str) -> Words:
    """Return the name of a file that was not taken: numbers belong to those that were."""
    return _named(name) if name else Words("file-just", {"kind": kind})


def _named(name: str) -> Words:
    return Words("file-named", {"name": shortened(name)})


def placed(place: int, kind: str, name: str) -> Words:
    """Return the name of the file that came as number *place*."""
    if name:
        return Words("file-nth-named", {"n": place, "name": shortened(name)})
    return Words("file-nth", {"n": place, "kind": kind})


def of_copy(piece: Piece) -> str:
    """Return the name of ours that the working copy of a file goes by: its number."""
    return f"{piece.nth:02}{ENDINGS[Medium(str(piece.copy_medium))]}"


def listed(names: Sequence[Line]) -> Line:
    """Return several names as one; without any it is “this file”."""
    if not names:
        return ALONE
    said = names[0]
    for each in names[1:]:
        said = Words("counts-joined", {"first": said, "second": each})
    return said


def shortened(name: str) -> str:
    """Return a file's own name on one line, its middle left out where it is long."""
    flat = " ".join(name.split())
    if len(flat) <= LONGEST:
        return flat
    return f"{flat[: LONGEST - _ENDING - 1]}…{flat[-_ENDING:]}"
