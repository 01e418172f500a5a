"""Does a unit that is told later stand beside one that no list knows?"""

from pathlib import Path

import pytest
from talk import answers, told


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("表扬政务大厅的小姑娘很耐心", "昨天城管在菜市场罚我一百没票"),
        ("政务大厅办证拖了两个月", "城管也罚我一百没票，在菜市场"),
        ("政务服务中心的人态度好，表扬一下", "可城管昨天在菜市场罚我一百没票"),
    ],
)
def test_who_fined_stands_beside_who_was_praised(tmp_path: Path, first: str, later: str) -> None:
    """政务大厅 is in no list, 城管 is: both are told, and none takes the other back."""
    unit = answers(told(tmp_path, first, later))["agency"]

    assert "urban_mgmt" == unit["id"]
    assert unit["named"]


def test_who_was_only_described_is_no_unit_beside(tmp_path: Path) -> None:
    """两个胖子 is no name; whoever is named later is asked about as before."""
    unit = answers(told(tmp_path, "昨天在东门罚我一百没票", "两个胖子", "还有城管也来了")).get(
        "agency"
    )

    assert "named" not in (unit or {})
