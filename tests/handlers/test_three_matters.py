"""What is a person asked whose story tells of more than two matters?"""

from pathlib import Path

import pytest
from talk import Person, world

THREE = (
    "1、路政昨天在S306拦车罚我300。2、城管今天上午把我的三轮车拖走了。"
    "3、税务所上周让我们交培训费800元。"
)


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody who told of three matters at once."""
    told = world(tmp_path).person()
    told.says(THREE)
    return told


def test_the_number_of_matters_is_said_as_it_is(who: Person) -> None:
    """Three are three, each on a line of its own."""
    assert "您说的像是三件事。" in who.text
    assert "另一件：城管今天上午把我的三轮车拖走了。\n还有一件：税务所" in who.text
    assert ["分成三条", "合成一条"] == who.labels


def test_the_number_is_right_in_english_too(who: Person) -> None:
    """The same question to somebody who reads English."""
    who.language = "en"
    who.says("/language en")

    assert "This sounds like three matters." in who.text
    assert ["Make three", "Keep as one"] == who.labels


def test_after_each_receipt_it_is_said_which_matter_follows(who: Person) -> None:
    """What stands behind a receipt is no part of it, and is not sent yet."""
    who.presses("分成三条")
    hand_in(who)
    after_first = who.text
    hand_in(who)
    after_second = who.text
    hand_in(who)

    assert "第一件登记好了，查询码在上面，先存好。接着是第二件：" in after_first
    assert "第二件登记好了，查询码在上面，先存好。接着是第三件：" in after_second
    assert "接着是" not in who.text


def test_a_single_matter_has_none_behind_it(tmp_path: Path) -> None:
    """Who told one reads nothing of others."""
    alone = world(tmp_path).person()
    alone.says("昨天下午四点路政在S306沙河桥拦车罚我300没开票没亮证")
    hand_in(alone)

    assert alone.sees("report-received")
    assert "接着是" not in alone.text


def hand_in(who: Person) -> None:
    """Answer what is asked with what the person cannot say, and hand in."""
    for _ in range(6):
        if "匿名提交" in who.labels:
            break
        unsure = ("没看清", "记不清", "不知道", "跳过", "都不是")
        named = next((each for each in unsure if each in who.labels), who.labels[0])
        who.presses(named)
    who.presses("匿名提交")
