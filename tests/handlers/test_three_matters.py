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
