"""What was told and lies with no clue yet is named where somebody looks at his clues."""

import pytest
from talk import World

ROAD = "昨天下午三点在G207国道老渡口被路政拦下，罚了300，没票，没出示证件"
TWO = (
    "有两件事，第一昨天上午十点交警在东桥罚我200没开票没出示证件，"
    "第二上星期三城管把我的水果摊掀了，在西街"
)
OTHER = "我邻居也被罚了200"


@pytest.mark.parametrize("channel", ["telegram", "wechat"])
def test_a_second_matter_kept_for_later_is_named_by_progress(house: World, channel: str) -> None:
    """先存着 puts it out of sight, and the card of the first would look like all there is."""
    who = house.person(channel=channel)
    who.says(TWO, "分成两条", "路上被罚款", "匿名提交", "先存着", "进度")
    assert who.sees("status-unsent")
    assert "还有一件没交：上星期三城管" in who.text
    who.says("继续")
    assert "西街" in who.text


@pytest.mark.parametrize("words", [OTHER, "今天有个人又来打我"])
def test_words_that_wait_are_named_by_progress_and_by_the_list(house: World, words: str) -> None:
    """Whoever does not press where they belong learns that they are on no card, and what to do."""
    who = house.person()
    who.says(ROAD, "提交", "saved", words)
    for looks in ("进度", "我的"):
        who.says(looks)
        assert who.sees("status-unplaced")
        assert words in who.text
    who.says("补充")
    assert who.sees("report-added")
    who.says("进度")
    assert not who.sees("status-unplaced")


def test_where_nothing_waits_nothing_is_named(house: World) -> None:
    """One matter, handed in."""
    who = house.person()
    who.says(ROAD, "提交", "进度")
    assert not who.sees("status-unsent")
    assert not who.sees("status-unplaced")
