import time
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import campaigns
from clues.reading.corrections.corrections import correct
from clues.reading.dangers.dangers import dangers
from clues.reading.matters.elsewhere import elsewhere
from clues.reading.matters.matters import matters
from clues.reading.reader import Ground, read

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local
GROUND = Ground(categories=campaigns.load("standing").categories)
# Three times what is promised for a machine that does nothing else.
ALLOWED = 0.060
PIECES = (
    "1 一百 罚 不 没 证 票 消防、 交警 到 昨天 三点 3号 k88+ a 路 县 有限公司 的 十 5月 年"
    " 不对，两百 罚300 投诉 查 没有 - 1, 三五百 上周 去年 国道 107国道 桥 沙河 说 不交 把 给 每家"
    " 半 点 多 个 万 块 差 初 正月 路政，不对， 执法证 🚗 臺 Ａ 〇 湘A1 13812345678 0- 一个月前"
    " 村里 拦 被 收 fine on&june 要求他 另外还有一件事 不想活 不是 改成"
    " 别家五百， 从300涨到 三张红票子 昨夜十点， 桥收费站 县市区镇 次日又"
)
SIGNS = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "零一二三十百千万两半年月日号点分昨今前上下周罚交收给要没不是元块证票路桥县市K+0123456789.,:：，。"
        ),
        st.characters(codec="utf-8"),
    ),
    max_size=120,
)


def _seconds(story: str) -> float:
    """Return the least processor time of three readings."""
    took = []
    for turn in range(3):
        told = story[: len(story) - turn]  # another text each time: nothing may be remembered
        begun = time.thread_time()
        read(told, now=NOW, ground=GROUND)
        took.append(time.thread_time() - begun)
    return min(took)


@pytest.mark.parametrize("piece", [each.replace("&", " ") for each in PIECES.split()])
def test_no_run_of_anything_takes_long(piece: str) -> None:
    """Two thousand characters of one kind are read in the time of an honest story."""
    read("热身", now=NOW, ground=GROUND)

    assert ALLOWED > _seconds((piece * 2000)[:2000])


def test_what_lies_beyond_two_thousand_characters_costs_nothing() -> None:
    """A longer story is kept whole elsewhere; its slots come from its beginning."""
    story = "昨天被交警罚了200。" + "啊" * 100_000

    assert ALLOWED > _seconds(story)


def test_a_figure_of_another_script_is_no_stake_and_breaks_nothing() -> None:
    """K𑥐: a pattern takes it for a figure, and nobody can say which."""
    assert [] == [*read("K𑥐", now=NOW, ground=GROUND)]


@settings(max_examples=150, deadline=None)
@given(SIGNS)
def test_every_slot_quotes_the_story(story: str) -> None:
    """Whatever is typed, nothing breaks, and each slot's words stand where it says."""
    for slot in read(story, now=NOW, ground=GROUND):
        assert story[slot.start : slot.end] == slot.text


@settings(max_examples=80, deadline=None)
@given(SIGNS)
def test_every_other_reader_quotes_the_story_too(story: str) -> None:
    """Matters, dangers, other channels and corrections take any text."""
    told = [*matters(story), *dangers(story)]
    far = elsewhere(story)
    if far is not None:
        told_far = story[far.start : far.end]
        assert far.text == told_far
    assert all(story[each.start : each.end] == each.text for each in told)
    for change in correct((), story, now=NOW):
        assert change.new is not None
        assert story[change.new.start : change.new.end] == change.new.text
