"""省里督察组 are people who came, and no place."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    "said",
    [
        "他们说是省里督察组的，昨天收了我300",
        "市里督察组11月8日到我厂",
        "6月10日省里督导组来了我们厂",
        "昨天省里巡视组来了我们厂",
        "昨天市里工作组到我家，让我搬",
        "省里环保督察组6月10日来我厂，让停产",
        "昨天区里专案组来了",
        "省里调查组昨天到我们厂",
        "昨天县里巡察组来我们村",
        "昨天市里暗访组进了我的店",
        "镇里整治工作组昨天来我家拆棚子",
    ],
)
def test_a_team_is_no_place(said: str) -> None:
    """Where it was is still to be asked."""
    assert read(said, now=NOW).first(Name.PLACE) is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("昨天在柳树村三组，城管收了我100", "柳树村三组"),
        ("昨天在河湾村二组被交警罚了200", "河湾村二组"),
        ("昨天在老河口组路边被拦罚200", "老河口组"),
        ("昨天在北坡组被罚200", "北坡组"),
        ("昨天城管在东风村五组12号收了我300", "东风村五组12号"),
    ],
)
def test_a_part_of_a_village_is_a_place(said: str, place: str) -> None:
    """三组 of a village is where people live."""
    found = read(said, now=NOW).first(Name.PLACE)

    assert found is not None
    assert place == found.value
