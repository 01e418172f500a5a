"""A district says of whom an office is, and less of where it was than any other words do."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 5, 6, 10, 0)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("前天下午青湾县交警大队在东关桥拦车罚我100", "东关桥"),
        ("昨天上午青湾县城管局的人在西街口罚我200没票", "西街口"),
        ("昨天青湾县运管所在老渡口罚我300", "老渡口"),
        ("青湾县交警在G207国道老渡口拦我", "G207国道老渡口"),
        ("青湾县环保局来我厂里罚了三千", "青湾县"),  # nothing finer is told
        ("我在青湾县被交警罚了", "青湾县"),  # where it was
        ("在青湾县河口镇工业园，环保局来查", "青湾县河口镇工业园"),
    ],
)
def test_whose_office_it_is_is_no_place_where_one_is_told(said: str, place: str) -> None:
    """青湾县交警大队在东关桥拦车: it was at the bridge."""
    found = read(said, now=NOW).first(Name.PLACE)

    assert found is not None
    assert place == found.value
