"""What becomes of a draft whose teller lets it go, or keeps it, at any question?"""

import pytest
from talk import Person, peek_at

STORY = "昨天下午三点，路政在柳河收费站罚我500没票"
OTHERS = "我买了假货，商家不退"


def stories(who: Person) -> list[str]:
    """Return the stories of the drafts that are open."""
    return [str(each.answers.get("story")) for each in peek_at(who).frames if each.flow == "report"]


@pytest.mark.parametrize("story", [OTHERS, "老板欠我三个月工资不给", "我老公打我"])
@pytest.mark.parametrize("word", ["取消", "退出", "算了"])
def test_a_draft_is_let_go_at_the_card_of_another_office(
    who: Person, story: str, word: str
) -> None:
    """取消 means the draft below, and no question about it follows."""
    who.says(story)
    who.says(word)
    asked = who.sees("cancel-ask")
    who.says("删掉")

    assert asked
    assert who.sees("cancel-done")
    assert [] == stories(who)


def test_a_draft_is_begun_anew_at_the_card_of_another_office(who: Person) -> None:
    """重来 asks once; nothing of the story before is left below."""
    who.says(OTHERS)
    who.says("重来")
    asked = who.sees("restart-ask")
    who.says("清掉重来")

    assert asked
    assert ["None"] == stories(who)


@pytest.mark.parametrize(
    "words", ["先存着", "先存着吧", "先不交", "明天再说", "我再想想", "等一下", "not now"]
)
@pytest.mark.parametrize("story", [STORY, OTHERS])
def test_a_draft_is_kept_at_any_question(who: Person, story: str, words: str) -> None:
    """先存着 is no part of what happened, and 继续 goes on."""
    who.says(story)
    who.says(words)
    kept = who.sees("cancel-kept")
    who.says("继续")

    assert kept
    assert who.sees("draft-back")
    assert [story] == stories(who)


@pytest.mark.parametrize("words", ["先存着", "以后再说"])
def test_nothing_is_kept_where_nothing_was_told(who: Person, words: str) -> None:
    """It opens no report of its own."""
    who.says(words)

    assert who.sees("cancel-nothing")
    assert [] == stories(who)


@pytest.mark.parametrize("words", ["存着录像", "他们说明天再来收钱", "他让我先存着发票"])
def test_what_happened_is_no_wish_to_wait(who: Person, words: str) -> None:
    """It joins the story."""
    who.says(STORY)
    who.says(words)

    assert not who.sees("cancel-kept")


def test_that_is_all_is_no_anger(who: Person) -> None:
    """就这些 brings the last card."""
    who.says(STORY)
    who.says("就这些")

    assert "匿名提交" in who.labels


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("唔係五百，係八百", "800"),
        ("唔系500，系800", "800"),
        ("唔係尋日，係前日", "前日"),
        ("唔係柳河收費站，係沙河橋", "沙河"),
        ("唔係路政，係交警", "交警"),
    ],
)
def test_a_line_is_corrected_in_cantonese(who: Person, said: str, now: str) -> None:
    """唔係 denies as 不是 does."""
    who.says(STORY)
    who.says(said)

    assert who.sees("report-changed")
    assert now == "前日" or now in who.text
