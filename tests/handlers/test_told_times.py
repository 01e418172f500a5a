"""Does a card say when it was as roughly as it was told?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, world


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("清明节前后", "4月5日（周日）前后"),
        ("上个月20号左右", "10月20日（周二）前后"),
        ("三四天前", "11月15日（周日）至11月16日（周一）"),
        ("昨天傍晚", "11月18日（周三）傍晚"),
        ("11月5号", "11月5日（周四）（“"),
    ],
)
def test_a_day_is_read_back_as_roughly_as_it_was_told(who: Person, said: str, line: str) -> None:
    """About the twentieth is not the twentieth, and dusk no evening."""
    who.says(f"{said}城管在东街收了我200没票没亮证")

    assert f"时间　{line}" in who.text


def test_a_rough_day_stays_rough_on_the_last_card(who: Person) -> None:
    """Another line that changes does not make the day exact."""
    who.says("城管在东街收了我200没票没亮证", "大概上个月20号前后", "匿名提交", "金额改成300")

    assert "时间　10月20日（周二）前后" in who.text


def test_the_part_of_a_day_may_be_corrected_to_and_from_dusk(who: Person) -> None:
    """The day stays; 四点 at dusk would be in the afternoon."""
    who.says("昨天傍晚城管在东街收了我200没票没亮证", "不是昨天，是前天")
    moved = "“11月18日（周三）傍晚”改成“11月17日（周二）傍晚”" in who.text
    who.says("不是傍晚，是中午")

    assert moved
    assert "“11月17日（周二）傍晚”改成“11月17日（周二）中午”" in who.text


def test_three_who_came_on_one_day_are_three_hours_of_it(who: Person) -> None:
    """The day stands once, and nobody is asked which of the visits counts."""
    who.says(
        "我们厂今天被三拨人查：早上8点安监，10点消防，下午两点环保，没给通知没亮证，在创业路6号"
    )

    assert "时间　11月19日（周四） 08:00、10:00、14:00（“今天被三拨人查：早上8点”）" in who.text
