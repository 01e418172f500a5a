"""Does what is said anew of who reports change that, and nothing else?"""

from pathlib import Path

import pytest
from talk import Person, answers, open_question, world

ROAD = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"
KIND = "路上被罚款"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody who stands before the last screen."""
    made = world(tmp_path).person()
    made.says(ROAD, KIND)
    assert "report-review-ask" in open_question(made)
    return made


@pytest.fixture
def sealed(who: Person) -> Person:
    """Give somebody whose name and number are sealed already."""
    who.says("保密实名", "李建国 13812345678", "同意")
    assert "身份\u3000保密实名" in who.text
    return who


@pytest.mark.parametrize(
    "said",
    [
        "电话写错了，应该是13912345678",
        "电话错了，是13912345678",
        "电话改成13912345678",
        "電話錯咗，係13912345678",
        "my phone is wrong, it is 13912345678",
    ],
)
def test_a_number_that_was_wrong_is_changed_where_it_is_sealed(sealed: Person, said: str) -> None:
    """It is no sum, and stands on no card."""
    sealed.says(said)

    assert {"name": "李建国", "phone": "13912345678"} == answers(sealed)["person"]
    assert "金额\u3000罚200元" in sealed.text
    assert "13912345678" not in sealed.text
    assert "13912345678" not in str(answers(sealed)["story"])


def test_a_name_that_was_wrong_is_changed_likewise(sealed: Person) -> None:
    """名字写错了，叫李建军."""
    sealed.says("名字写错了，叫李建军")

    assert {"name": "李建军", "phone": "13812345678"} == answers(sealed)["person"]
    assert "李建军" not in sealed.text


@pytest.mark.parametrize(
    "said", ["警号错了，是012345", "决定书编号写错了，是4309215567", "号码打错了，是13912345678"]
)
def test_another_number_that_was_wrong_is_no_sum(who: Person, said: str) -> None:
    """The fine stays what it was."""
    who.says(said)

    assert "'amount': '200'" in str(answers(who)["money"])


@pytest.mark.parametrize(
    "said", ["我不想实名了", "还是匿名吧", "改匿名", "还是改成匿名", "不想留名字了"]
)
def test_who_takes_his_name_back_hands_nothing_in(sealed: Person, said: str) -> None:
    """The name goes, and the card comes again without it."""
    sealed.says(said)
    kept = answers(sealed).get("person")

    assert kept is None
    assert "report-review-ask" in open_question(sealed)
    assert "身份\u3000匿名" in sealed.text


def test_who_says_with_it_that_he_hands_in_hands_in(sealed: Person) -> None:
    """匿名提交 says both."""
    sealed.says("匿名提交")

    assert sealed.sees("report-received")


@pytest.mark.parametrize("said", ["以公司名义举报", "我要用公司的名义实名反映"])
def test_who_reports_for_a_firm_is_not_handed_in_without_a_name(who: Person, said: str) -> None:
    """How he would be named is asked, and then which company."""
    who.says(said)
    asked = "identity-ask" in open_question(who)
    who.presses("实名")

    assert asked
    assert "company-code-ask" in open_question(who)


def test_a_mode_that_was_told_is_not_asked(who: Person) -> None:
    """保密实名 at the last screen asks for name and number next."""
    who.says("保密实名")

    assert "identity-phone-ask" in open_question(who)


def test_a_mode_that_the_story_told_is_not_asked(tmp_path: Path) -> None:
    """我要保密实名举报."""
    who = world(tmp_path).person()
    who.says(f"我要保密实名举报，{ROAD}")
    asked = "identity-phone-ask" in open_question(who)
    who.says("李建国 13812345678", "同意")

    assert asked
    assert "身份\u3000保密实名" in who.text


@pytest.mark.parametrize("said", ["算了还是匿名吧", "匿名提交", "我不想说了"])
def test_the_question_how_to_be_named_is_answered_in_words(who: Person, said: str) -> None:
    """Without a name after all: the card comes again."""
    who.presses("留联系方式再提交")
    who.says(said)

    assert "report-review-ask" in open_question(who)
