"""Does 全文 hold everything a reporter wrote, also after he had reported?"""

import pytest
from reviewing import reports
from staffroom import OFFICE, deliver
from talk import Person, World, peek_at

LATER = "他们第二天又来了一次，" + "说的话一样，" * 40


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the office that reads first."""
    return house.member(OFFICE)


def adds(who: Person, words: str) -> None:
    """Add words to the clue just reported."""
    who.says("补充", words)


def asks(clerk: Person, *words: str) -> str:
    """Let a clerk say something after what waited for him was sent; return the answer."""
    for each in words:
        deliver(clerk.world)
        clerk.says(each)
    return clerk.text


def test_the_whole_story_holds_what_was_added_later(house: World, clerk: Person) -> None:
    """Uncut, behind the story, with its hour."""
    number, _ = reports(house.person())
    adds(house.person(), LATER)
    whole = asks(clerk, f"全文 {number}")

    assert whole.index("被拦下来") < whole.index("补充　14:08　")
    assert LATER in whole


def test_an_answer_stands_below_its_question(house: World, clerk: Person) -> None:
    """Whoever reads later knows what the words answered."""
    number, _ = reports(house.person())
    asks(clerk, f"问 {number}", "另写", "当时有几个人？", "3天", "发出")
    deliver(house)
    house.person().says("看问题", "三个人，一辆白车")
    whole = asks(clerk, f"全文 {number}")

    assert whole.index("问：当时有几个人？") < whole.index("回答　14:08　三个人，一辆白车")


def test_the_card_tells_additions_from_answers(house: World, clerk: Person) -> None:
    """What nobody asked for is called an addition."""
    number, _ = reports(house.person())
    adds(house.person(), "他们开的是白车")
    card = asks(clerk, number)

    assert "补充　14:08　他们开的是白车" in card
    assert "回答　" not in card


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        (["他们开的是白车"], False),  # the card shows all
        ([LATER], True),  # it is cut
        (["白车", "两个人", "没戴帽子", "有照片"], True),  # the first is left out
    ],
)
def test_the_card_offers_the_whole_where_it_shows_a_part(
    house: World,
    clerk: Person,
    said: list[str],
    offered: bool,  # noqa: FBT001
) -> None:
    """A short story with long additions has more to read, too."""
    number, _ = reports(house.person())
    for words in said:
        adds(house.person(), words)
    asks(clerk, number)

    assert offered == ("看全文" in clerk.labels)


def test_what_was_added_is_masked_like_the_story(house: World, clerk: Person) -> None:
    """A telephone number in an addition tells who reports."""
    number, _ = reports(house.person())
    adds(house.person(), "我的电话13912345678")
    whole = asks(clerk, f"全文 {number}")

    assert "我的电话▇▇▇" in whole


def test_the_plate_and_the_number_of_the_paper_reach_staff(house: World, clerk: Person) -> None:
    """What the reporter saw and confirmed on his card stands on theirs."""
    who = house.person("driver")
    who.says(
        "昨天下午三点，城管开着湘J0088警的车在老街收了我200，没亮证，给了决定书，编号4309215566",
    )
    while not who.sees("report-review-ask"):
        who.presses(who.labels[0])
    shown = "车牌\u3000湘J0088警" in who.text
    who.says("匿名提交")
    card = asks(clerk, str((peek_at(who).recent or {})["number"]))

    assert shown
    assert "车牌\u3000湘J0088警" in card
    assert "编号4309215566" in card
