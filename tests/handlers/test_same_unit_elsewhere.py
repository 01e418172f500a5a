"""What is a second deed of the same unit, told in a message of its own: another day and place?"""

import pytest
from talk import Person, peek_at

ROAD = "路政前天在S101王庄罚我五百没票没证"
PARK = "城管罚我五百，没票没证，昨天晚上九点在滨河公园"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ROAD, "昨天又在S101李庄罚我三百没票没证"),
        (ROAD, "还有上个月10号也是路政，在S202罚我两百"),
        (ROAD, "路政上个月在S110柳庄收了我超限费800"),
        (ROAD, "上周一他们在赵庄也罚过我两百，没给票"),
        (ROAD, "昨天在李庄又被罚了三百"),
        (ROAD, "昨天又在李庄拦住我，让我交了三百"),
        (ROAD, "对了，大前天路政在钱庄也扣过我的车"),
        (ROAD, "last month the road administration fined me 200 again on S202"),
        (PARK, "昨天上午城管在南街罚我100没票没看证"),
        (PARK, "还有昨天上午城管在南街收我摊位费100，没票没看证"),
        (ROAD, "昨天我去李庄送货又被罚三百"),  # a journey of his own
        (ROAD, "昨天拉货回来的时候在李庄又被路政罚300"),
        (PARK, "昨天城管又在南街罚我100"),
        (PARK, "在南街也罚了我100"),
        (PARK, "前天上午城管在南街把我的秤收走了"),
    ],
)
def test_another_day_at_another_place_is_asked_about(who: Person, first: str, second: str) -> None:
    """Neither its day, nor its place, nor its sum becomes one of the first matter."""
    who.says(first)
    before = peek_at(who).frames[0].answers
    who.says(second)
    asked = who.sees("report-split-ask")
    who.presses("分成两条")
    after = peek_at(who).frames[0].answers

    assert asked
    assert [before[each] for each in ("time", "place", "money", "story")] == [
        after[each] for each in ("time", "place", "money", "story")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "不对，是昨天在S101李庄",  # it corrects
        "是昨天在李庄罚的",
        "昨天在李庄罚的我",  # and so does this, without saying it
        "昨天我去路政大队交了五百",  # what he did about it
        "昨天在银行交的罚款五百",
        "昨天他们又打电话让我去大队交钱",  # what follows from it
        "昨天又在S101王庄罚我三百",  # the same place once more
        "后来他们在停车场收了我200停车费",  # it goes on
        "在S101王庄收费站旁边罚的",  # more finely
        "昨天我到李庄路政队拉车，又收了我200",
        "昨天我又去S202办事处问，他们说不退",
        "今天路政通知我去李庄超限站处理",
        "罚我的时候在李庄那边还有一辆车",  # more of the same
        "上个月我朋友在李庄也被路政罚了200",  # another's
    ],
)
def test_what_belongs_to_the_same_matter_is_not_asked_about(who: Person, words: str) -> None:
    """A correction, what follows, and the same place once more go on with it."""
    who.says(ROAD, words)

    assert not who.sees("report-split-ask")


@pytest.mark.parametrize(
    ("first", "answer"),
    [
        ("昨天被路政罚了200没票没证", "在S101王庄，前天也罚过"),  # the place is asked
        ("路政在S101王庄罚我200没票没证", "昨天下午在收费站口罚的"),  # the day is asked
        ("昨天下午在东桥被拦下罚了200没票", "路政，前天在西桥他们也拦过人"),  # the unit is asked
    ],
)
def test_what_answers_the_open_question_is_no_second_matter(
    who: Person, first: str, answer: str
) -> None:
    """What is asked about is empty so far: nothing can differ from it."""
    who.says(first, answer)

    assert not who.sees("report-split-ask")


def test_one_matter_on_two_days_keeps_both(who: Person) -> None:
    """Who says that it is one matter loses no day of it."""
    who.says(ROAD, "昨天又在S101李庄罚我三百没票没证", "是一件事")
    draft = peek_at(who).frames[0].answers

    assert ("2026-11-17", ["2026-11-18"]) == (draft["time"]["value"], draft["time"]["also"])
    assert "S101王庄、S101李庄" == draft["place"]["words"]
    assert ["500", "300"] == [each["amount"] for each in draft["money"]["amounts"]]
    assert "李庄" in draft["story"]
