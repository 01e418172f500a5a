"""What sounds like a correction of the card, and is a fact of its own?"""

from pathlib import Path
from typing import Any

import pytest
from talk import NIGHT, Person, peek_at, world

STORY = "昨天下午三点交警在沙河桥罚我300，没给票，没出示证件"
LINES = ("time", "place", "agency", "money")


@pytest.fixture
def driver(tmp_path: Path) -> Person:
    """Give somebody who has told his story."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY)
    return who


def card(who: Person) -> list[Any]:
    """Return what stands in the lines of the card."""
    return [peek_at(who).frame.answers.get(key) for key in LINES]


@pytest.mark.parametrize(
    "said",
    [
        "他们把罚单上的时间改成了11月12号",
        "票上的地点写错了，写成了柳河桥",
        "票上的金额不对，写的是100",
        "票上写的是100，不是300",
        "罚单上写的时间是前天",
        "决定书上写的是我超载，不是闯红灯",
        "the receipt says 100, not 300",
    ],
)
def test_what_a_paper_says_is_no_correction(driver: Person, said: str) -> None:
    """A ticket with a wrong day or sum is what he complains of; the card stays as he told it."""
    before = card(driver)
    driver.says(said)

    assert before == card(driver)
    assert said in peek_at(driver).frame.answers["story"]


@pytest.mark.parametrize(
    "said",
    [
        "不是他们的车，是辆面包车，停在桥北边",
        "我不是超载，他们非说我超载",
        "他们不是两个人，是四个人",
        "当时不在场，在家里，是我爱人交的钱",
        "他们先说500，后来改成300",
        "20号他们又来了",
        "还是那个穿黄背心的",
    ],
)
def test_a_denial_of_something_else_leaves_the_card(driver: Person, said: str) -> None:
    """It joins the story."""
    before = card(driver)
    driver.says(said)

    assert before == card(driver)


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("不是300是500，票上写的300", "“罚300元”改成“罚500元”"),
        ("票上写的是200，其实是罚了500", "“罚300元”改成“罚500元”"),
        ("it was 500, not 300, the ticket says 100", "“罚300元”改成“罚500元”"),
        ("不是交警，是路政，在柳河收费站", "“沙河桥”改成“柳河收费站”"),
    ],
)
def test_a_correction_beside_it_counts(driver: Person, said: str, changed: str) -> None:
    """Whatever the paper says, he says how it was."""
    driver.says(said)

    assert changed in driver.text
