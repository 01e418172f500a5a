"""What is an answer to what is asked of papers, and what is none?"""

from pathlib import Path

import pytest
from talk import Person, answers, open_question, told

STORY = "交警昨天上午十点在东门口罚我200"
NO_RECEIPT = "昨天下午城管在西街罚我200没票"


@pytest.mark.parametrize(
    ("said", "told_of"),
    [
        ("没出示也没给票", (False, False)),
        ("没出示，票也没有", (False, False)),
        ("没亮也没票", (False, False)),
        ("没出示没开票", (False, False)),
        ("出示了，没给票", (True, False)),
        ("亮了，票没给", (True, False)),
        ("没给看也没给票", (False, False)),
        ("出示过，给了票", (True, True)),
        ("没给看，给了票", (False, True)),
        ("票给了，没出示", (False, True)),
    ],
)
def test_what_was_shown_need_not_be_named_where_it_is_asked_for(
    tmp_path: Path, said: str, told_of: tuple[bool, bool]
) -> None:
    """出示 alone is of what the question names."""
    who = told(tmp_path, STORY, said)

    papers = answers(who)["papers"]
    assert told_of == (papers["shown"], papers["receipt"])


def test_the_rest_of_the_papers_is_heard_where_the_receipt_is_known(tmp_path: Path) -> None:
    """没出示，也没给票, behind a story that has no receipt, answers what is asked."""
    who = told(tmp_path, NO_RECEIPT, "没出示也没给票")

    papers = answers(who)["papers"]
    assert (False, False) == (papers["shown"], papers["receipt"])
    assert "report-review-ask" in open_question(who)


@pytest.mark.parametrize(
    "said", ["票上写成西街了", "收据上写成停车费了", "票上把东街写成西街了", "罚单上少写了一百"]
)
def test_what_stands_on_a_paper_leaves_the_line_of_papers(tmp_path: Path, said: str) -> None:
    """It is told of the place, the sum or the reason, and joins the story."""
    who = told(tmp_path, NO_RECEIPT, "没出示", said)

    papers = answers(who)["papers"]
    assert (False, False, None) == (papers["shown"], papers["receipt"], papers.get("notice"))
    assert said in answers(who)["story"]


@pytest.mark.parametrize(
    "said", ["没给票，证他拿来扇风", "票没开，证他说得去队里瞅", "证亮了，票他揉了"]
)
def test_a_paper_of_which_nothing_was_read_stays_in_the_story(tmp_path: Path, said: str) -> None:
    """The line says nothing of it, and nobody else would."""
    who = told(tmp_path, STORY, said)

    assert said in answers(who)["story"]


@pytest.mark.parametrize("said", ["没出示证件，没给票", "没亮证，票也没给", "给了票，没看见证"])
def test_papers_that_were_all_read_are_not_told_twice(tmp_path: Path, said: str) -> None:
    """The line shows them."""
    who = told(tmp_path, STORY, said)

    assert said not in answers(who)["story"]


@pytest.mark.parametrize("said", ["嗯", "哦", "好", "是", "这跟证件有什么关系", "为什么要看证件"])
def test_a_nod_and_a_question_are_no_papers(tmp_path: Path, said: str) -> None:
    """They are asked for again, and no line shows them."""
    who = told(tmp_path, STORY, said)

    assert "papers" not in answers(who)
    assert "report-papers-ask" in open_question(who)


@pytest.mark.parametrize(
    "said",
    [
        *("没给", "没有", "没给过", "啥也没有", "一样都没给", "啥都不给", "什么都没出示"),
        *("两个都没", "统统没有", "屁都没给", "两样都没见着", "都没有的", "什么也没拿出来"),
        *("也没给", "全都没有"),
    ],
)
def test_nothing_given_is_nothing(tmp_path: Path, said: str) -> None:
    """没给 is 没有."""
    who = told(tmp_path, STORY, said)

    assert {"id": "nothing"} == answers(who)["papers"]


@pytest.mark.parametrize(
    "said", ["我也没看", "什么都没说", "都没出示", "都不给我看", "他们一共两个人都没穿制服"]
)
def test_what_only_sounds_like_nothing_tells_of_no_receipt(tmp_path: Path, said: str) -> None:
    """One did not look, or was told nothing, or what is said is of an ID."""
    who = told(tmp_path, STORY, said)

    papers = answers(who).get("papers") or {}
    assert papers.get("id") != "nothing"
    assert papers.get("receipt") is None


@pytest.mark.parametrize(
    "said", ["没有出示，收据写了个白条", "没出示，就打了张白条", "没亮证，票是写的白条"]
)
def test_a_scrap_of_paper_is_no_receipt_where_papers_are_asked_for(
    tmp_path: Path, said: str
) -> None:
    """It is called what it is."""
    who = told(tmp_path, STORY, said)

    papers = answers(who)["papers"]
    assert (False, "slip") == (papers["shown"], papers["receipt"])


def test_nothing_given_is_of_papers_and_of_no_money(tmp_path: Path) -> None:
    """一样都没给 beside a fine does not say that it was not paid."""
    who = told(tmp_path, "城管昨天上午十点在西街罚我200")
    before = answers(who)["money"]
    who.says("一样都没给")

    assert before == answers(who)["money"]


@pytest.mark.parametrize("said", ["只晃了一下", "给了一张白条"])
def test_what_no_rule_reads_of_papers_stays_as_it_was_said(tmp_path: Path, said: str) -> None:
    """It speaks of what is asked."""
    who = told(tmp_path, STORY, said)

    assert answers(who)["papers"]
    assert "report-papers-ask" not in open_question(who)


@pytest.mark.parametrize("said", ["现在还在查", "他们一共三个人", "嗯", "这有什么关系"])
def test_what_is_no_answer_at_the_door_is_no_line(tmp_path: Path, said: str) -> None:
    """The notice is asked for again; a sentence goes with the story."""
    who = told(
        tmp_path,
        "应急局昨天上午到宏达五金厂检查，在工业大道9号，没有说为什么",
        "没备案来查",
        "宏达五金厂",
        "扫了",
    )
    before = open_question(who)
    who.says(said)

    assert "insp-notice-ask" in before
    assert "insp-notice-ask" in open_question(who)
    assert "notice" not in answers(who)


@pytest.mark.parametrize("said", ["只念了一遍文件", "打电话通知的", "口头说的"])
def test_a_notice_given_otherwise_stays_as_it_was_said(tmp_path: Path, said: str) -> None:
    """It speaks of what is asked."""
    who = told(
        tmp_path,
        "应急局昨天上午到宏达五金厂检查，在工业大道9号，没有说为什么",
        "没备案来查",
        "宏达五金厂",
        "扫了",
        said,
    )

    assert {"words": said} == answers(who)["notice"]


@pytest.mark.parametrize("words", ["他说没见着证", "我没见着证", "我没看到证件", "俺也没瞧见"])
def test_who_saw_no_id_was_shown_none(who: Person, words: str) -> None:
    """Whoever says it: the line says so, and not his words."""
    who.says("昨天上午城管在西街罚我200，没票", words)
    papers = answers(who)["papers"]
    assert papers["shown"] is False  # type: ignore[index]
    assert "words" not in papers  # type: ignore[operator]
