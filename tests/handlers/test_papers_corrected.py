"""Is the line of papers corrected by its name, and by what was given later?"""

from pathlib import Path

import pytest
from talk import peek_at, told

NONE = "昨天下午三点交警在沙河桥罚我300，没给票，没出示证件"
BOTH = "昨天下午三点交警在沙河桥罚我300，给了票，出示了证件"


@pytest.mark.parametrize(
    ("story", "said", "shown"),
    [
        (NONE, "证件改成出示了", "出示了执法证、没给票据"),
        (NONE, "执法证应该是出示了", "出示了执法证、没给票据"),
        (NONE, "票据改成给了", "没出示执法证、给了票据"),
        (NONE, "证件票据改成都有", "出示了执法证、给了票据"),
        (NONE, "change the receipt to given", "没出示执法证、给了票据"),
        (NONE, "他们后来补了票", "没出示执法证、给了票据"),
        (BOTH, "证件改成没出示", "没出示执法证、给了票据"),
        (BOTH, "票据改成没给", "出示了执法证、没给票据"),
        (BOTH, "证件改成没出示，票也没给", "没出示执法证、没给票据"),
        (BOTH, "证件票据改成没有", "没出示执法证、没给票据"),
        (NONE, "票的事我记错了，是给了的", "没出示执法证、给了票据"),
        (NONE, "收据我说错了，其实给了", "没出示执法证、给了票据"),
        (NONE, "证件这事我记错了，出示过的", "出示了执法证、没给票据"),
        (BOTH, "票我记错了，没给", "出示了执法证、没给票据"),
        (BOTH, "票那行写错了，没有的", "出示了执法证、没给票据"),
        (BOTH, "票给了是我瞎说的", "出示了执法证、没给票据"),
        (BOTH, "给了票是我记错了", "出示了执法证、没给票据"),
        (BOTH, "出示了证件这句是我说错的", "没出示执法证、给了票据"),
        (NONE, "没给票是我乱说的", "没出示执法证、给了票据"),
    ],
)
def test_the_line_of_papers_reads_as_it_is_said(
    tmp_path: Path, story: str, said: str, shown: str
) -> None:
    """By the name of the line, and with nothing said of the money."""
    who = told(tmp_path, story, said)

    assert f"改成“{shown}”" in who.text
    assert "金额" not in who.text.partition("改好了")[2].partition("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        *("票据改成没给", "证件改成没出示", "票他们都没给", "证件改成看不清"),
        *("给了票是我瞎说的", "票的事我没瞎说", "他说给了票是我记错了", "证件他们记错了"),
    ],
)
def test_what_is_known_already_changes_nothing(tmp_path: Path, said: str) -> None:
    """Neither the papers, nor the sum, nor what the report is about."""
    who = told(tmp_path, NONE)
    before = {**peek_at(who).frame.answers}
    who.says(said)
    after = peek_at(who).frame.answers

    same = ("papers", "money", "leaf")
    assert [before.get(key) for key in same] == [after.get(key) for key in same]


def test_three_lines_are_corrected_by_their_names(tmp_path: Path) -> None:
    """给了 before the sum belongs to the receipt."""
    who = told(tmp_path, NONE, "证件改成出示了，票据改成给了，金额改成500")

    assert "改成“出示了执法证、给了票据”" in who.text
    assert "改成“罚500元”" in who.text


def test_the_sum_is_changed_in_english(tmp_path: Path) -> None:
    """Change the amount to 500."""
    who = told(tmp_path, NONE, "change the amount to 500")

    assert "改成“罚500元”" in who.text


STOPPED = "我厂位于工业大道9号，2026年11月5日收到县应急管理局责令停产通知书"


@pytest.mark.parametrize(
    "said",
    [
        "11月6日该局又来厂，口头要求缴纳罚款三万元，未出具处罚决定书，我厂未缴纳",
        *("后来又罚了我两千，没给决定书", "罚款三万，决定书没有给我们，票据也没给"),
    ],
)
def test_another_paper_that_was_not_given_takes_none_back(tmp_path: Path, said: str) -> None:
    """The notice was served, whatever decision was not."""
    who = told(tmp_path, STOPPED, said)

    assert peek_at(who).frame.answers["papers-known"]["notice"] is True
    assert said in peek_at(who).frame.answers["story"]


@pytest.mark.parametrize("said", ["说错了，没有给通知书", "通知书其实没给", "通知书和决定书都没给"])
def test_the_same_paper_that_was_not_given_is_taken_back(tmp_path: Path, said: str) -> None:
    """It is the one that was spoken of."""
    who = told(tmp_path, STOPPED, said)

    assert peek_at(who).frame.answers["papers-known"]["notice"] is False
