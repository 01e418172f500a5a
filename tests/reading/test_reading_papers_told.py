"""Is every way of telling about badges, receipts and notices heard that is written down?"""

from pathlib import Path

import pytest

from clues.reading.papers.papers import Paper, papers
from clues.reading.words.folding import fold

TOLD = Path(__file__).parent / "papers_told.txt"
SAID = {"t": True, "f": False, "-": None}


def _sentences() -> list[tuple[str, str]]:
    lines = TOLD.read_text("utf-8").splitlines()
    return [(line[8:], line[:5]) for line in lines if line[:1] not in {"", "#"}]


@pytest.mark.parametrize(("said", "told"), _sentences())
def test_a_paper_is_shown_given_missing_or_not_spoken_of(said: str, told: str) -> None:
    """Each sentence tells of the three papers what stands before it, and no more."""
    found = {each.paper: each.given for each in papers(fold(said).text)}

    assert [SAID[each] for each in told.split()] == [found.get(paper) for paper in Paper]
