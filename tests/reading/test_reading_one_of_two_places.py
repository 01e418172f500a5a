"""Do both places stand where it was one of two, and nobody knows which?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("昨天大概是在东门还是南门被城管罚了50没票没证", "东门还是南门"),
        ("昨天城管在西街还是东街收了我三五十块", "西街还是东街"),
        ("昨天可能是在东门，也可能是南门被城管罚了50", "东门，也可能是南门"),
        ("昨天在沙河桥还是柳河桥路政罚我300", "沙河桥还是柳河桥"),
        ("昨天路政在G107还是G207罚我300，记不清", "G107还是G207"),
        ("昨天路政在S101王庄还是李庄罚我300没票没证", "S101王庄还是李庄"),
        ("昨天在西街还是东街被罚50，记不清了", "西街还是东街"),
        ("昨天城管在东街或者西街收了我50", "东街或者西街"),
        ("昨天在东门，还是城管罚了50", "东门"),  # again
        ("昨天在东门还是被城管罚了50", "东门"),  # after all
        ("昨天城管在西街还是收了我50", "西街"),
        ("昨天在东街城管罚我50，我说还是西街好", "东街"),
        ("昨天城管在西街罚我50，问我是在西街还是东街摆", "西街"),
    ],
)
def test_one_of_two_places_keeps_both(said: str, place: str) -> None:
    """The second is no less than the first."""
    assert place == str(read(said, now=NOW).all(Name.PLACE)[0].value)
