"""Where does 返回 lead in a report, and is everything told still there?"""

import pytest
from talk import Person, Sign, World, open_question

WHOLE = "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证"
UNSURE = "昨天下午三点路政在柳河收费站收了我200没开票没亮证"
LACKING = "昨天下午三点城管来我店里说我占道，拿走了我的秤"


def test_back_at_the_card_opens_the_question_before(who: Person) -> None:
    """The kind that was chosen is asked for again, and another one may be taken."""
    who.says(UNSURE)
    who.presses("路上被罚款")
    reviewed = "report-review-ask" in open_question(who)
    who.says("返回")
    asked = "report-category-ask" in open_question(who)
    who.presses("不亮证件")

    assert reviewed
    assert asked
    assert "类别　不亮证件" in who.text


def test_back_behind_none_of_them_shows_them_again(who: Person) -> None:
    """都不像 pressed by mistake."""
    who.says(UNSURE)
    before = who.labels
    who.presses("都不像")
    who.says("返回")

    assert before == who.labels


def test_a_story_told_in_one_message_is_never_taken_back(who: Person) -> None:
    """Nothing was asked before the card: 返回 opens the list of lines, and leaves it again."""
    who.says(WHOLE, "返回")
    lines = "report-change-ask" in open_question(who)
    who.says("返回")

    assert lines
    assert "report-review-ask" in open_question(who)
    assert WHOLE in who.text


def test_back_at_the_first_question_behind_a_story_opens_its_lines(who: Person) -> None:
    """What was read may be changed there; the story is not asked for again."""
    who.says(LACKING, "返回")
    lines = who.labels
    who.says("返回")

    assert {"时间", "单位", "经过"} < set(lines)
    assert "report-place-ask" in open_question(who)


@pytest.mark.parametrize("words", [WHOLE, UNSURE, LACKING])
@pytest.mark.parametrize("channel", ["telegram", "wechat"])
def test_going_back_leads_in_no_circle(house: World, words: str, channel: str) -> None:
    """The list of lines opens once; behind it there is nothing, and the way out is named."""
    who = house.person(channel=channel)
    who.says(words, "返回", "返回")
    before = open_question(who)
    for _ in range(2):
        who.says("返回")
        assert who.sees("back-first")
        assert before <= open_question(who)
    who.says("取消")
    assert who.sees("cancel-ask")


def test_who_went_back_may_still_change_a_line_and_go_back_behind_an_answer(who: Person) -> None:
    """改一行 opens the list as ever, and an answer given since is taken back."""
    who.says(UNSURE, "返回", "返回", "改一行")
    assert "report-change-ask" in open_question(who)
    who.says("返回")
    assert not who.sees("back-first")
    who.presses("路上被罚款")
    who.says("返回")
    assert "report-category-ask" in open_question(who)


def test_back_behind_a_hasty_submit_asks_on(who: Person) -> None:
    """提交 while the place is asked, then 返回: the place is asked again."""
    who.says(LACKING, "提交")
    reviewed = "report-review-ask" in open_question(who)
    who.says("返回")

    assert reviewed
    assert "report-place-ask" in open_question(who)


@pytest.mark.parametrize("steps", [(), ("实名", "返回")])
def test_who_would_rather_leave_no_contact_is_back_at_the_card(
    who: Person, steps: tuple[str, ...]
) -> None:
    """返回 where it is asked who he is leads to the card, without a name."""
    who.says(WHOLE, "留联系方式再提交", *steps, "返回")
    reviewed = "report-review-ask" in open_question(who)
    who.presses("匿名提交")

    assert reviewed
    assert who.sees("report-received")


def test_whoever_comes_back_days_later_sees_what_he_told(who: Person) -> None:
    """接上了: the card first, then the question that stood open."""
    who.says(LACKING)
    who.world.passes(days=3)
    who.says("继续")

    assert who.sees("draft-back")
    assert "时间　11月18日（周三） 15:00" in who.text
    assert "report-place-ask" in open_question(who)
    assert who.text.index("单位　城管") < who.text.index("地点在哪里")


@pytest.mark.parametrize("sign", [Sign.UNREAD, Sign.CONTACT])
def test_a_sticker_or_a_card_before_anything_else_is_told_how_to_begin(
    who: Person, sign: Sign
) -> None:
    """At an open question the question follows instead."""
    who.signals(sign)
    first = who.sees("kind-next")
    who.says(LACKING)
    who.signals(sign)

    assert first
    assert not who.sees("kind-next")
    assert who.sees("report-place-ask")
