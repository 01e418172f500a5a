"""What is said aside from the open question, and must neither be lost nor become its answer?"""

from pathlib import Path

import pytest
from talk import Person, World, answers, frame_of, open_question, told

TAKEN = "11月10日下午，青湾县城管局的人在东街把我的三轮车扣了，车牌青A12345，让我交800，我没交"
UNNAMED = "昨天罚了我两百，在老桥头"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("不是东街，西街", "西街"),
        ("不是东街，是西街", "西街"),
        ("不在东街，在西街口", "西街口"),
        ("不是东街是西街", "西街"),
        ("不对，不是东街，西街", "西街"),
    ],
)
def test_what_is_denied_is_no_place(tmp_path: Path, said: str, place: str) -> None:
    """Also where none was read before."""
    who = told(tmp_path, "昨天下午三点交警罚我200没开票没亮证", "路上被罚款", said)

    assert place == answers(who)["place"]["words"]


def test_a_day_alone_is_the_day_where_the_place_is_asked(tmp_path: Path) -> None:
    """It answers nothing that is asked, and so means what was told before."""
    who = told(tmp_path, "11月10日下午城管罚我200，没票没看证", "11号上午")

    assert ("2026-11-11", "morning") == tuple(answers(who)["time"][k] for k in ("value", "part"))


@pytest.mark.parametrize(
    ("said", "plate"),
    [
        ("车牌尾号是46不是45", "青A12346"),
        ("尾号不是45是46", "青A12346"),
        ("车牌尾号是46不是44", "青A12345"),
        ("尾号是6不是5", "青A12346"),
    ],
)
def test_the_end_of_a_plate_is_put_right(tmp_path: Path, said: str, plate: str) -> None:
    """Where it ends as he says that it was written."""
    who = told(tmp_path, TAKEN, said)

    assert plate == answers(who)["plate"]["words"]


@pytest.mark.parametrize(
    "said",
    [
        "对了，上个月环保局还来我厂里要赞助费两万",
        "另外上个月消防来我店里罚了五百",
        "上周城管还来收了我三百块",
    ],
)
def test_another_matter_is_no_answer_to_which_unit(tmp_path: Path, said: str) -> None:
    """It is asked whether it is one of its own; then the unit is asked again."""
    who = told(tmp_path, "一步一步问我", "1", "2", UNNAMED)
    before = answers(who)
    who.says(said)
    asked = open_question(who)
    who.says("分成两条")

    assert "report-split-ask" in asked
    assert before == answers(who)
    assert "report-agency-ask" in open_question(who)


@pytest.mark.parametrize("said", ["交警", "是交警，昨天就他们两个", "交警的，还骂了我"])
def test_the_unit_with_more_of_it_is_the_answer(tmp_path: Path, said: str) -> None:
    """Nothing of it is another matter."""
    who = told(tmp_path, "一步一步问我", "1", "2", UNNAMED, said)

    assert "traffic_police" == answers(who)["agency"]["id"]


@pytest.mark.parametrize("said", ["12345", "12315", "110"])
def test_a_number_that_is_dialled_is_no_sum(tmp_path: Path, said: str) -> None:
    """The kind is asked for again."""
    who = told(tmp_path, "昨天在街上罚了我", said)

    assert "money" not in answers(who)


def test_to_skip_the_last_screen_is_told_how_it_is_handed_in(tmp_path: Path) -> None:
    """There is nothing to write."""
    who = told(tmp_path, "交警昨天上午十点在东门口罚我200", "没有", "跳过")

    assert who.sees("report-review-ready")


def test_none_is_an_answer_to_whether_an_id_was_shown(house: World) -> None:
    """In English."""
    who = house.person()
    who.says(
        "Yesterday at 3 pm traffic police fined me 200 yuan at Shahe Bridge, no receipt", "none"
    )

    assert answers(who)["papers"]["shown"] is False


def test_what_was_said_of_the_code_early_is_not_asked_again(house: World) -> None:
    """没扫, where the kind is asked for."""
    who = house.person()
    who.says("昨天应急局来宏达五金厂检查，在工业大道9号", "没扫")

    assert "report" == frame_of(who)
    who.says("没备案来查", "跳过")

    assert "insp-code-ask" not in open_question(who)


def test_now_is_a_day(tmp_path: Path) -> None:
    """They are there while he writes."""
    who = told(tmp_path, "消防的人现在就在我厂里检查，工业大道9号，没亮证，也没给通知书")

    assert "2026-11-19" == answers(who)["time"]["value"]


@pytest.mark.parametrize(
    "words",
    [
        "我没看清是交警还是路政",
        "看不清是交警还是路政",
        "没看清到底是城管还是交警的人",
        "记不清是运管还是路政了",
        "没问清是消防还是应急局",
    ],
)
def test_who_did_not_see_which_of_two_it_was_accuses_neither(who: Person, words: str) -> None:
    """Neither in the story nor as the answer."""
    who.says(f"昨天下午三点在G207国道老渡口被拦下，罚了300，没票，没证，{words}")
    assert "单位　" not in who.text
    who.says(words)
    assert "id" not in (answers(who).get("agency") or {})


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("我没看清是交警，就冲过去了", "交警"),
        ("没看清车牌，是交警罚的，还是那个路口", "交警"),
    ],
)
def test_who_did_not_see_at_once_still_tells_who_it_was(who: Person, words: str, unit: str) -> None:
    """One body alone, or 还是 before something else."""
    who.says(f"昨天下午三点在G207国道老渡口被拦下，罚了300，没票，没证，{words}")
    assert f"单位　{unit}" in who.text
