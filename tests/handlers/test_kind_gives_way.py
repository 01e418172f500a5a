"""Does a kind that was read of thanks or a question give way to what was done, told behind it?"""

import pytest
from talk import Person, answers

FINED = "昨天路政在S101王庄罚我300没票没证"


@pytest.mark.parametrize(
    "before",
    [
        *("你们帮帮我吧", "我孙女帮我打字", "表扬一下你们的小程序"),
        *("请问执法人员没穿制服算不算违规", "我问一下罚款有没有标准"),
    ],
)
def test_a_fine_is_no_praise_and_no_question(who: Person, before: str) -> None:
    """The kind is read of the deed; both stand in the story."""
    who.says(before, FINED)

    assert "road.fine" == answers(who)["leaf"]
    assert FINED in str(answers(who)["story"])


def test_where_the_deed_does_not_tell_its_kind_it_is_asked(who: Person) -> None:
    """不对，我是要投诉: what is no praise is asked for."""
    who.says("我要表扬", "不对，我是要投诉，前天城管在西街罚我八十块没给条没看证")

    assert "leaf" not in answers(who)
    assert who.sees("report-category-ask")


@pytest.mark.parametrize("chosen", ["press", "name"])
def test_a_kind_that_was_chosen_is_asked_beside_the_one_that_is_told(
    who: Person, chosen: str
) -> None:
    """He pressed it: what he tells later takes it away only where he says so."""
    who.says("/report", "昨天在政务大厅办事很快")
    if chosen == "press":
        who.presses("其他、表扬、咨询")
        who.presses("表扬")
    else:
        who.says("表扬")
    who.says(FINED)
    asked, offered = who.sees("report-category-ask"), who.labels[:2]
    open_kind = "leaf" not in answers(who)
    who.presses("表扬")

    assert asked
    assert open_kind
    assert ["表扬", "路上被罚款"] == offered
    assert "commend" == answers(who)["leaf"]
    assert FINED in str(answers(who)["story"])


@pytest.mark.parametrize(
    "words",
    [
        *("你们帮帮我吧", "帮帮我", "请政府帮帮我们老百姓", "谢谢，帮帮我吧"),
        *("希望你们能帮帮我家", "麻烦你们帮我查一查", "求领导帮我们做主"),
    ],
)
def test_who_asks_for_help_praises_nobody(who: Person, words: str) -> None:
    """Nobody has helped yet."""
    who.says(words)

    assert "表扬" not in who.text


@pytest.mark.parametrize(
    "words",
    [
        "昨天在西街车坏了，我请交警帮我推车，很热情",
        "谢谢城管帮我找回钱包",
        "交警帮我推车，昨天在西街",
    ],
)
def test_who_was_helped_praises(who: Person, words: str) -> None:
    """Thanks for what was done, and warm words."""
    who.says(words)

    assert "commend" == answers(who)["leaf"]


@pytest.mark.parametrize(
    ("before", "more", "kind"),
    [
        ("我要表扬", "交警李队昨天帮我推车，还送我去医院", "commend"),
        ("我要表扬", "是城管的小王", "commend"),
        ("我想咨询罚款标准", "城管罚款有标准吗", "consult"),
        ("我想咨询罚款标准", "是路政", "consult"),
        ("我要表扬", "昨天下午三点在政务大厅", "commend"),
    ],
)
def test_more_of_the_same_stays_so(who: Person, before: str, more: str, kind: str) -> None:
    """Praise goes on as praise, a question as a question."""
    who.says(before, more)

    assert kind == answers(who)["leaf"]


def test_a_story_told_where_the_unit_is_asked_stays_a_story(who: Person) -> None:
    """All of it was read, and all of it is what he said."""
    told = "昨天路政在S206红旗桥罚我200没票没证"
    who.says("昨天在S206红旗桥被拦下来罚我200", "路上被罚款", told)

    assert told in str(answers(who)["story"])


@pytest.mark.parametrize("words", ["路政", "是路政的人", "好像是运管"])
def test_a_unit_alone_is_no_story(who: Person, words: str) -> None:
    """It fills its line."""
    who.says("昨天在S206红旗桥被拦下来罚我200", "路上被罚款", words)

    assert words not in str(answers(who)["story"])


@pytest.mark.parametrize("words", ["不知道单位", "不知道哪个单位", "不晓得是什么单位的"])
def test_who_told_that_he_does_not_know_the_unit_is_not_asked(who: Person, words: str) -> None:
    """It was a clause of his story."""
    who.says(f"昨天在城关路口有人收过路费每车10元，{words}，没票没证")

    assert answers(who)["agency"] is None
    assert who.sees("report-review-ask")


@pytest.mark.parametrize(
    "words",
    ["不知道是哪个部门批的", "问他什么单位也不说", "老板不知道单位", "不知道去哪个单位反映"],
)
def test_what_else_is_not_known_leaves_the_unit_open(who: Person, words: str) -> None:
    """It is asked."""
    who.says(f"昨天在城关路口有人收过路费每车10元，{words}，没票没证")

    assert "agency" not in answers(who)
