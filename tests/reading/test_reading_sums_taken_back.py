"""罚了我500，不是500，是300: the sum that he took back is told no more."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def sums(said: str) -> list[tuple[int, str]]:
    """The sums read, with their roles, in their order."""
    found = (slot for slot in read(said, now=NOW).slots if slot.name is Name.AMOUNT)
    return [(int(str(slot.value)), str(slot.role)) for slot in found]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("昨天运管收了我600块，不是600，是800块", (800, "paid")),
        ("交警在红旗路口罚了我500，不是500是300", (300, "fine")),
        ("罚款1000元，不是1000元，是100元", (100, "fine")),
        ("收我300，不是300，是500", (500, "paid")),
        ("昨天城管在东门收了我两百，没给票，不是两百，是三百", (300, "paid")),
        ("罚了我500，没开票，不是500是300，还骂人", (300, "fine")),
        ("罚了我500块钱没给票，后来我想起来了，不是500块，是300块", (300, "fine")),
        ("昨天罚了五百，不是五百，三百", (300, "fine")),
        ("收了我300块，不是300块，而是500块", (500, "paid")),
        ("罚了我五百元整，不是五百元整，是三百元整", (300, "fine")),
        ("罚了我500，不是500，也不是300，是200", (200, "fine")),
        ("罚了我500，是300，不是500", (300, "fine")),
        ("罚了我500。不对，500写错了，是300", (300, "fine")),
        ("罚了我500，我说的500不对，应该是300", (300, "fine")),
        ("fined me 500, not 500, 300", (300, "fine")),
        ("He fined me 500 yuan. Sorry, not 500, it was 300 yuan", (300, "fine")),
        ("罚款不是800是500", (500, "fine")),
        ("罚了我300，不是罚500", (300, "fine")),
    ],
)
def test_a_sum_that_is_taken_back_is_not_told(said: str, told: tuple[int, str]) -> None:
    """Whichever of the two comes first, and whatever is said between."""
    assert sums(said) == [told]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("交警罚了我500，单子上写的不是500是300", [500, 300]),
        ("上次罚500，这次不是500，是800", [500, 800]),
        ("要500，我给了500，不是500，是300", [500, 300]),
        ("他们开口要500，罚了我300", [500, 300]),
        ("罚500，不是500的问题，是态度问题", [500]),
        ("收了500，不是500块钱的事，是300天没给证", [500]),
        ("罚了500块，是500不是300", [500]),
    ],
)
def test_a_sum_of_another_time_or_paper_takes_nothing_back(said: str, told: list[int]) -> None:
    """Of another visit, paper or thing nothing told before is wrong."""
    assert [value for value, _ in sums(said)] == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("昨天交警罚了我300，后来又说算了没罚", (300, "demanded")),
        ("昨天交警罚了我300，后来又不罚了", (300, "demanded")),
        ("昨天城管罚我200，后来又没罚", (200, "demanded")),
        ("昨天路政罚500，后来讲算了，不罚了", (500, "demanded")),
        ("交警罚了我300，最后没罚成", (300, "demanded")),
        ("运管罚我一千，后来就免罚了", (1000, "demanded")),
        # laid, and stays so
        ("昨天城管罚了我200，算了我认了", (200, "fine")),
        ("昨天交警罚了我300，后来又没给票", (300, "fine")),
        ("交警罚了我300，别的车没罚", (300, "fine")),
        ("昨天交警罚了我300，上次没罚", (300, "fine")),
        ("交警罚了我300，没给票", (300, "fine")),
    ],
)
def test_a_fine_that_was_dropped_was_only_wanted(said: str, told: tuple[int, str]) -> None:
    """罚了我300，后来又说算了没罚: nothing was laid in the end."""
    assert sums(said) == [told]
