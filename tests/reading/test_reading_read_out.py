"""Are figures that are read out one by one known by 么, and is a road called by its letter?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


def _all(said: str, name: Name) -> list[str]:
    return [str(slot.value) for slot in read(said, now=NOW).all(name)]


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("昨天下午路政在么零三國道罰我三百", Name.ROAD, ["G103"]),
        ("昨天路政在G么零七罰我三百", Name.ROAD, ["G107"]),
        ("路政在S么零三拦我罚200", Name.ROAD, ["S103"]),
        ("路政在么洞七国道罚我300", Name.ROAD, ["G107"]),
        ("在么三八省道被罚", Name.ROAD, ["S138"]),
        ("G三零七收费站路政罚我300", Name.ROAD, ["G307"]),
        ("電話么三八零零么三八零零零", Name.PHONE, ["13800138000"]),
        ("我的電話是么三九零零零零么么么么", Name.PHONE, ["13900001111"]),
        ("车牌湘A么零三八五", Name.PLATE, ["湘A10385"]),
        ("怎么三八节也罚我300", Name.ROAD, []),
        ("什么零三号线", Name.ROAD, []),
        ("说什么一二三的，路政罚我300", Name.AMOUNT, ["300"]),
        ("交警要三百么我没给", Name.AMOUNT, ["300"]),
        ("买了个S三零零手机，路政罚我300", Name.ROAD, []),
    ],
)
def test_a_figure_called_so_in_telephones_and_roads_is_one(
    said: str, name: Name, value: list[str]
) -> None:
    """Traditional script writes 幺 as 么; 怎么 and 什么 ask, and count nothing."""
    assert value == _all(said, name)


@pytest.mark.parametrize(
    ("said", "roads"),
    [
        ("昨天路政在S201国道罚我300", ["S201"]),
        ("昨天路政在国道S201罚我300", ["S201"]),
        ("昨天路政在省道G107罚我300", ["G107"]),
        ("昨天交警在X021省道罚我300", ["X021"]),
        ("昨天交警在201国道罚我300", ["G201"]),
        ("昨天在省道三零六罚我300", ["S306"]),
    ],
)
def test_the_letter_on_the_sign_says_which_road_it_was(said: str, roads: list[str]) -> None:
    """S201国道 is S201: what stands on the sign is read, its kind is said from memory."""
    assert roads == _all(said, Name.ROAD)
