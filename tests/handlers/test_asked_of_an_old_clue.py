"""Is somebody answered who asks, in words of his own, what became of what he told before?"""

import pytest
from talk import Person, World, frame_of, peek_at

STORY = "昨天下午三点路政在柳河收费站罚我200没开票，没亮证"


@pytest.mark.parametrize(
    "words",
    [
        "我上周报的路政罚款那件事办到哪了",
        "我上个月报的城管那件事有结果了吗",
        "我前几天反映的那个事处理得怎样了",
        "上星期我举报过路政，现在啥情况",
        "昨天我交的那个举报有回音没",
        "请问上个月举报的沙场罚款的事查得怎么样了",
        "11月3号我反映过市监局乱罚款，有消息了吗",
        "上次投诉消防那件事，办好了没有",
        "我之前在你们这里反映的路政扣车的问题什么时候有结果",
        "俺前阵子举报的那事咋样了",
    ],
)
def test_what_became_of_it_is_asked_and_no_report_begins(who: Person, words: str) -> None:
    """What it was about is no fact of a new one; the code is asked for."""
    who.says(words)

    assert who.sees("status-ask")
    assert "status" == frame_of(who)


def test_without_the_code_it_is_said_what_can_be_done(who: Person) -> None:
    """码没记, said in the same breath."""
    who.says("我上次报的那个怎么样了，码没记")

    assert who.sees("status-lost")
    assert peek_at(who).frame is None


@pytest.mark.parametrize(
    "words",
    [
        "我上周报的路政罚款那件事他们又来找我麻烦了，罚了三百",  # a new deed
        "我上个月向环保局反映的那件事到现在没有结果",  # told another office
        "我去年反映过城管乱收费，今年他们又来收了两百",
        "上星期我反映的事有人管了吗，昨天路政又罚我300没票",
        "我上周报的营业执照办到哪了",  # applied for
        "我上个月跟城管反映占道那件事有结果了吗",
    ],
)
def test_a_story_with_such_words_is_told(who: Person, words: str) -> None:
    """A new deed, or what another office was told, is a report."""
    who.says(words)

    assert "report" == frame_of(who)
    assert words in peek_at(who).frame.answers["story"]


@pytest.mark.parametrize("words", ["办到哪一步了", "现在办到哪一步了", "查到哪一步了"])
def test_where_it_stands_is_no_addition(house: World, words: str) -> None:
    """Where an addition is awaited, the question is answered and not filed."""
    who = house.person()
    who.says(STORY, "路上被罚款", "匿名提交", "进度")
    who.presses("补充")
    who.says(words)

    assert not who.sees("report-added")
    assert who.sees("status-event")
