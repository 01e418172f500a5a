"""Do handing in, giving up and taking back mean the same wherever they are said?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, world

from handlers.phrases.endings import hands_in, takes_back
from handlers.phrases.review import wanted

NO_PLACE = "昨天下午三点，路政的人把我的货车拦下，罚了我300块，没给票，没亮证"
WHOLE = "昨天下午三点在沙河桥，路政的人把我的货车拦下，罚了我300块，没给票，没亮证"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


@pytest.mark.parametrize("said", ["我要提交", "提交吧", "匿名提交", "交上去吧", "submit it"])
def test_who_hands_in_at_a_question_hands_in_at_the_last_screen(who: Person, said: str) -> None:
    """The same words bring the card at a question, and the receipt behind the card."""
    who.says(NO_PLACE, said)
    card = who.sees("report-review-ask")
    who.says(said)

    assert card
    assert "线索编号" in who.text


@pytest.mark.parametrize("said", ["交了", "发了", "我交了五百", "钱交了"])
def test_what_somebody_paid_hands_nothing_in(said: str) -> None:
    """交了 tells of money, where a question is open."""
    assert not hands_in(said)
    assert wanted(said) is None


@pytest.mark.parametrize(
    "said", ["不告了", "我不想举报了", "取消举报", "把举报撤了吧", "算了，不举报了"]
)
def test_who_gives_up_is_asked_once_whatever_stands_open(who: Person, said: str) -> None:
    """At a question and at the last screen his draft, behind the receipt his clue."""
    who.says(NO_PLACE, said)
    at_question = who.sees("cancel-ask")
    who.says("先存着", WHOLE, said)
    at_card = who.sees("cancel-ask")
    who.says("先存着", "继续", "匿名提交")
    registered = "线索编号" in who.text
    who.says(said)

    assert at_question
    assert at_card
    assert registered
    assert who.sees("withdraw-ask")


def test_letting_be_is_no_wish_to_withdraw() -> None:
    """算了 to the question whether to withdraw leaves the clue where it is."""
    assert not takes_back("算了")
    assert takes_back("我不告了，撤回吧")


def test_giving_up_while_it_is_asked_where_words_belong_means_the_clue(
    who: Person,
) -> None:
    """我不想追究了 behind the receipt means the clue, whatever is being asked of it."""
    who.says(WHOLE, "匿名提交")
    who.says("他们开的是白色皮卡", "我不想追究了")
    asked = who.sees("withdraw-ask")
    who.says("不告了")

    assert asked
    assert who.sees("withdraw-done")


def test_the_name_of_the_kind_on_the_card_is_no_paper(who: Person) -> None:
    """收费没依据, said again where papers are asked for, is no line of papers."""
    who.says("昨晚八点在老街被城管收了摊位费一百五，说是县里定的")
    asked = who.sees("report-papers-ask")
    who.says("收费没依据")

    assert asked
    assert who.sees("report-papers-ask")
    assert who.sees("report-story-again")
