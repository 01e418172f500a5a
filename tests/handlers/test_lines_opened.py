"""Is every line that stands on the card opened by its own means, whatever part of it is known?"""

from pathlib import Path

import pytest
from talk import Person, answers, open_question, told

from clues.speech import Choice, Scope
from handlers.dialog.tokens import token

NO_RECEIPT = "昨天下午城管在西街罚我200没票"
TAKEN = "11月12号夜里11点我船走到洞庭湖鹿角水域，渔政要罚8000，给了3500，没给票，还拿走我两条烟"


def opens(who: Person, key: str) -> None:
    """Press 改 in the row of a line."""
    row = Choice(id="edit", label="", scope=Scope.WORD, subject=key)
    who.presses_token(token(who.world.house.mac, who.lookup, row, 0))


@pytest.mark.parametrize("story", [NO_RECEIPT, TAKEN])
def test_the_papers_are_opened_in_their_row(tmp_path: Path, story: str) -> None:
    """Also where only the receipt is known."""
    who = told(tmp_path, story)
    opens(who, "papers")

    assert "证件票据现在记的是“没给票据”。改成什么？" in who.text


def test_the_papers_are_opened_from_the_list(tmp_path: Path) -> None:
    """It names the line, and a choice says all of it anew."""
    who = told(tmp_path, NO_RECEIPT, "改一行")
    listed = "证件票据" in who.labels
    who.presses("证件票据")
    who.presses("都有")

    assert listed
    assert {"shown": True, "receipt": True} == {
        key: answers(who)["papers"][key] for key in ("shown", "receipt")
    }
    assert "papers-known" not in answers(who)


@pytest.mark.parametrize("said", ["给了票", "票后来给了"])
def test_one_paper_is_changed_and_the_other_stays(tmp_path: Path, said: str) -> None:
    """What is not spoken of is still to be asked, or stays as it was."""
    who = told(tmp_path, NO_RECEIPT, "没出示", "改一行", "证件票据", said)

    papers = answers(who)["papers"]
    assert (False, True) == (papers["shown"], papers["receipt"])


def test_what_was_told_at_the_door_is_opened_in_its_row(tmp_path: Path) -> None:
    """没扫码 in the story stands on the card."""
    who = told(
        tmp_path,
        "消防的人昨天在我厂里检查，工业大道9号，没亮证，没扫码，来了三次",
        "没备案来查",
        "宏达五金厂",
    )
    opens(who, "code")

    assert "检查码现在记的是“没扫”。改成什么？" in who.text


def test_the_time_is_opened_from_the_list_before_it_was_asked(tmp_path: Path) -> None:
    """Its name is no time."""
    who = told(tmp_path, "交警在东门罚我200没票", "改一行", "时间")
    asked = open_question(who)
    who.says("昨天上午")

    assert "report-time-ask" in asked
    assert "2026-11-18" == answers(who)["time"]["value"]


@pytest.mark.parametrize(
    ("story", "name", "key"),
    [
        ("交警在东门罚我200没票", "时间", "time"),
        ("交警昨天罚我200没票", "地点", "place"),
        ("昨天在东门罚我200没票", "单位", "agency"),
        ("交警昨天在东门罚我200", "证件票据", "papers"),
    ],
)
def test_the_name_of_the_line_that_is_asked_for_is_no_answer(
    tmp_path: Path, story: str, name: str, key: str
) -> None:
    """It is asked again."""
    who = told(tmp_path, story)
    asked = open_question(who)
    who.says(name)

    assert not answers(who).get(key)
    assert asked <= open_question(who) or f"report-{key}-ask" in open_question(who)


@pytest.mark.parametrize("name", ["时间", "地点"])
def test_the_name_alone_changes_no_line(tmp_path: Path, name: str) -> None:
    """Where the line is being changed, its name is no new value."""
    who = told(tmp_path, "交警昨天在东门罚我200没票", name)
    before = answers(who)
    who.says(name)

    assert before == answers(who)


def test_half_of_a_button_tells_that_half(tmp_path: Path) -> None:
    """看过证件 says nothing of the receipt, which stands behind it on the button."""
    who = told(tmp_path, "交警昨天在东门罚我200", "看过证件")

    assert {"shown": True, "said": "看过证件"} == answers(who)["papers"]
