"""Is what a person insists on taken, and what he says he regrets?"""

from pathlib import Path

import pytest
from talk import Person, answers, open_question, told

STORY = "今天上午住建局两个人来我们厂检查，没有检查通知书，没亮证，厂子在新港路12号"
SHOP = "昨天上午十点食药所的在我早餐店罚了五百，没决定书，没看证，店在学府路3号"


@pytest.mark.parametrize(
    "said",
    [
        *("我前面讲过是昨天来的", "我刚说了是昨天来的", "我刚才说的是昨天", "我早说过是昨天来的"),
        *("我上面写了是昨天", "我已经说了是昨天来的呀"),
    ],
)
def test_what_he_says_he_told_before_is_what_he_means(tmp_path: Path, said: str) -> None:
    """Whatever he told before: he now means yesterday."""
    who = told(tmp_path, STORY, said)

    assert "11月18日" in who.text
    assert "2026-11-18" in keys_of_time(who)


def keys_of_time(who: Person) -> str:
    """Return what the draft holds of the time."""
    return str(answers(who).get("time"))


@pytest.mark.parametrize(
    "said", ["他们刚才说了是昨天的事", "他说了是昨天罚的才算", "隔壁说了是昨天来的"]
)
def test_what_others_said_corrects_nothing(tmp_path: Path, said: str) -> None:
    """What they said is told, and no word of his own is changed by it."""
    who = told(tmp_path, STORY)
    before = keys_of_time(who)
    who.says(said)

    assert before == keys_of_time(who)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "我后悔了，改成匿名",
            "帮我改匿名",
            "我怕了，还是改匿名",
            "换成匿名的",
            "想了想还是匿名吧",
        ),
        *("不要留我的名字了", "我改主意了，不留名字"),
    ],
)
def test_a_name_that_was_left_goes_in_whatever_words(tmp_path: Path, said: str) -> None:
    """Nothing of him is kept against his will, and the wish is no word of the story."""
    who = told(tmp_path, SHOP)
    who.presses("罚款说不清")
    who.says("留联系方式", "实名", "个人", "周大勇 13700001111", "同意", said)

    assert who.sees("identity-let-go")
    assert "anonymous" == answers(who)["identity"]
    assert said not in who.text


@pytest.mark.parametrize("said", ["我后悔了，改成匿名", "帮我改匿名", "我不想留名字"])
def test_a_name_nobody_left_is_no_word_of_the_story(tmp_path: Path, said: str) -> None:
    """Wherever it is said: he reads that it is so, and the question stands."""
    who = told(tmp_path, SHOP)
    before, asked = answers(who)["story"], open_question(who)
    who.says(said)

    assert who.sees("identity-let-go")
    assert before == answers(who)["story"]
    assert asked & open_question(who)


def test_what_he_does_not_know_is_not_asked_again(tmp_path: Path) -> None:
    """不晓得是啥子单位, where the place is asked: the body stays open."""
    who = told(tmp_path, "昨天我们村口桥头有人收过路费，骑三轮车过一回五块钱，没票没证")
    who.says("不晓得是啥子单位")
    noted = who.sees("report-left-open")
    who.says("石板沟村")

    assert noted
    assert "report-agency-ask" not in open_question(who)
