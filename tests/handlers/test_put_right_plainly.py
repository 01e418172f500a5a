"""Is a slip put right when its reporter says it as people do, without the form of a correction?"""

from pathlib import Path

import pytest
from talk import told

SOUTH = "昨天上午城管在南街罚我100没票没看证"
GATE = "昨天交警在北门罚我200没票没证"


@pytest.mark.parametrize(
    "said",
    [
        "等等，我查了手机，是11月18号",
        "我翻了一下记录，是11月18号的事",
        "哦不，我看了下手机，是18号",
    ],
)
def test_who_looked_it_up_is_believed(tmp_path: Path, said: str) -> None:
    """The day changes; that he looked is no part of the matter."""
    who = told(tmp_path, SOUTH.replace("昨天", "11月17号"), said)

    assert "11月18日" in who.text
    assert who.sees("report-changed")


@pytest.mark.parametrize("said", ["是南门", "应该是南门", "我说错了，南门", "南门不是北门"])
def test_another_place_of_the_same_kind_takes_its_place(tmp_path: Path, said: str) -> None:
    """北门 and 南门: nobody says 地点改成 beside a road."""
    who = told(tmp_path, GATE, said)

    assert "“北门”改成“南门”" in who.text


@pytest.mark.parametrize(
    "said", ["票其实给了，别写没票", "票那句不对，他给了", "别写没票，他给了的", "票其实后来给了"]
)
def test_a_paper_that_was_given_after_all_is_given(tmp_path: Path, said: str) -> None:
    """Else the opposite would be registered."""
    who = told(tmp_path, GATE, said)

    assert "没出示执法证、给了票据" in who.text


@pytest.mark.parametrize("said", ["时间改成不确定", "时间改成记不清了"])
def test_a_line_may_be_left_open_again(tmp_path: Path, said: str) -> None:
    """Who is not sure any more says so."""
    who = told(tmp_path, GATE, said)

    assert "时间" not in who.text.partition("请核对")[2]


@pytest.mark.parametrize(
    "said",
    ["他们不是交警队门口的", "我看了手机，是三个人", "是我们村的事", "票不是我要的", "是个门口"],
)
def test_other_words_leave_the_lines_alone(tmp_path: Path, said: str) -> None:
    """They stand in the story."""
    who = told(tmp_path, GATE, said)

    assert "地点\u3000北门" in who.text or not who.sees("report-review")
    assert "“北门”" not in who.text
