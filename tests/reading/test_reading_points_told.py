"""Is every named spot found that strangers told of, and no word that is no name?"""

from datetime import datetime
from pathlib import Path

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 12, 0)  # noqa: DTZ001  # local
TOLD = Path(__file__).parent / "points_told.txt"


def _sentences() -> list[tuple[str, str]]:
    lines = TOLD.read_text("utf-8").splitlines()
    rows = (line.partition(" | ") for line in lines if line[:1] not in {"", "#"})
    return [(said, point) for point, _, said in rows]


@pytest.mark.parametrize(("said", "point"), _sentences())
def test_a_named_spot_is_told_by_its_place_in_the_sentence(said: str, point: str) -> None:
    """Its kind, what leads to it or what it is called shows it, whatever the name is."""
    found = [str(slot.value) for slot in read(said, now=NOW).all(Name.POINT)]

    assert found == ([] if point == "-" else [point])
