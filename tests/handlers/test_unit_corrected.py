"""Is the unit changed by whoever read it off their clothes or their car?"""

from pathlib import Path

import pytest
from talk import Person, told

STORY = "昨天上午十点城管在西街市场罚我一百没票没看证"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody on the last screen, with 城管 in the line of the unit."""
    return told(tmp_path, STORY, "罚款说不清")


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("单位也不对，穿的衣服上写的是市政", "市政"),
        ("还有单位错了，车门上写着市政管理", "市政管理"),
        ("不是城管，车上写着市政管理", "市政管理"),
        ("其实不是城管的人，是市场管理处的", "市场管理处"),
        ("不是城管，他们胸牌上写的是市场服务中心", "市场服务中心"),
        ("单位不对，应该是市政的人", "市政"),
        ("不是城管，是路政", "路政"),  # a kind of its own
    ],
)
def test_a_unit_read_off_takes_the_place_of_the_wrong_one(
    who: Person, said: str, unit: str
) -> None:
    """Also one that is no kind the program knows."""
    who.says(said)

    assert f"单位\u3000{unit}\n" in who.text


@pytest.mark.parametrize("said", ["不是城管，是个胖子", "不是罚款，是收费", "不是一百，是两百"])
def test_who_is_described_is_no_unit(who: Person, said: str) -> None:
    """Whatever else is denied puts nothing into the line."""
    who.says(said)

    assert "单位\u3000城管\n" in who.text or who.sees("report-agency-ask")
    assert "胖子\n" not in who.text.split("经过")[0]
