"""What English says of a paper that was not given is quoted with its no."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local
PAPERS = {Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN}


def quotes(said: str) -> list[str]:
    """The words that decided about papers."""
    return [slot.text for slot in read(said, now=NOW).slots if slot.name in PAPERS]


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("I was fined 200 yuan, no receipt", "no receipt"),
        ("He did not show any ID", "did not show any ID"),
        ("They closed my shop without any notice", "without any notice"),
        ("They gave me no list", "no list"),
        ("The officer took 300 and never gave me a receipt", "never gave me a receipt"),
        ("He wouldn't show his badge", "wouldn't show his badge"),
        ("He refused to give a receipt", "refused to give a receipt"),
        ("There was no written decision", "no written decision"),
        ("The receipt machine was broken", "receipt machine was broken"),
        ("His badge was hidden", "badge was hidden"),
    ],
)
def test_a_no_is_quoted(said: str, quoted: str) -> None:
    """The paper alone says as much for a yes."""
    assert quotes(said) == [quoted]


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("He gave me a receipt", ["receipt"]),
        ("He showed his badge", ["badge"]),
        ("I had no cash. They gave me a receipt", ["receipt"]),
        ("I asked for a receipt and he laughed", ["receipt"]),
        ("They showed nothing and wrote nothing", ["showed nothing", "wrote nothing"]),
        ("昨天罚了200没开票", ["没开票"]),
    ],
)
def test_what_no_denial_decided_is_quoted_as_it_was(said: str, quoted: list[str]) -> None:
    """A yes, a question and what says its own no."""
    assert quotes(said) == quoted
