"""Is whoever wishes to be named never handed in without a name?"""

import pytest
from talk import Person, open_question, peek_at

from handlers.phrases.identity import by_name

ROAD = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"
KIND = "路上被罚款"
NO_PLACE = "昨天下午三点，交警罚我200没开票没亮证"


def person(who: Person) -> object:
    """Return the name and number that the draft holds."""
    frame = peek_at(who).frame
    assert frame is not None
    return frame.answers.get("person")


@pytest.mark.parametrize("said", ["我要实名", "实名提交", "留联系方式再提交"])
def test_a_wish_to_be_named_at_a_question_is_kept(who: Person, said: str) -> None:
    """It ends the questions, and who reports is asked; it is no wish for 匿名."""
    who.says(NO_PLACE, said)

    assert "identity-ask" in open_question(who)


def test_a_wish_to_be_sealed_at_a_question_is_kept(who: Person) -> None:
    """保密实名 tells the mode, too: name and number are asked."""
    who.says(NO_PLACE, "保密实名")

    assert "identity-phone-ask" in open_question(who)


def test_a_wish_to_be_named_in_the_story_is_kept(who: Person) -> None:
    """我要实名举报: asked behind the questions, without pressing."""
    who.says(f"我叫李建国，{ROAD}，我要实名举报", KIND)
    asked = "identity-ask" in open_question(who)
    who.presses("匿名")

    assert asked
    assert who.sees("report-review-ask")


def test_a_name_and_number_at_the_last_screen_wish_to_be_named(who: Person) -> None:
    """They join no story, and the number is not thrown away."""
    who.says(ROAD, KIND, "13812345678 李建国")
    asked = "identity-ask" in open_question(who)
    kept = person(who)
    who.presses("保密实名")
    who.presses("同意")
    card = who.text

    assert asked
    assert {"name": "李建国", "phone": "13812345678"} == kept
    assert "身份\u3000保密实名" in card


def test_a_mode_and_a_name_may_be_written_in_one(who: Person) -> None:
    """保密实名，李会计 138…: nothing of it is asked again."""
    who.says(ROAD, KIND)
    who.presses("留联系方式再提交")
    who.says("保密实名，李会计 13812345678")

    assert "consent-identity" in open_question(who)
    assert {"name": "李会计", "phone": "13812345678"} == person(who)


def test_a_name_that_came_early_is_gone_with_anonymous(who: Person) -> None:
    """It is kept only for whoever chooses to be named."""
    who.says(ROAD, KIND)
    who.presses("留联系方式再提交")
    who.says("李建国 13812345678")
    early = who.sees("phone-early")
    who.presses("匿名")

    assert early
    assert person(who) is None
    assert "身份\u3000匿名" in who.text


def test_who_said_he_reports_by_name_may_tell_it_at_any_question(who: Person) -> None:
    """Where the place is asked his name and number are kept, and not asked for again."""
    who.says("我要实名举报，昨天下午三点交警罚我200没开票没亮证", KIND, "我姓王 13912345678")
    kept = person(who)
    who.says("在柳河收费站")
    who.presses("保密实名")

    assert {"name": "王", "phone": "13912345678"} == kept
    assert "consent-identity" in open_question(who)


def test_the_number_of_the_other_side_is_not_his_own(who: Person) -> None:
    """对方电话 13812345678 tells of them."""
    who.says(ROAD, "对方刘队 13812345678")

    assert person(who) is None
    assert "identity-ask" not in open_question(who)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("我要实名举报城管", True),
        ("本人愿意实名反映", True),
        ("实名举报沙河路政乱罚款", True),
        ("我不敢实名举报", False),
        ("要不要实名举报？", False),
        ("我上次实名举报后没人管", False),
        ("他们说实名举报才受理", False),
        ("能不实名吗", False),
        ("有人实名举报了他们", False),
    ],
)
def test_a_wish_to_be_named_is_told_from_talk_about_it(words: str, named: bool) -> None:  # noqa: FBT001
    """A question, a fear and what others did are no wish."""
    assert named is by_name(words)
