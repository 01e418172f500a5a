"""What becomes of the day and place that a look-up at the door fills in, once they are told?"""

import pytest
from talk import Person, peek_at


@pytest.mark.parametrize("channel", ["telegram", "wechat"])
@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("昨天上午九点来的", "2026-11-18T09:00"),
        ("是前天下午来的，三个人，没看证", "2026-11-17"),
        ("前天下午", "2026-11-17"),
        ("应急局昨天罚了我们500", "2026-11-18"),
        ("上午九点来的", "2026-11-19T09:00"),  # of the day that was looked up
        ("三个人，没看证", "2026-11-19"),
    ],
)
def test_the_day_that_is_told_takes_the_place_of_today(
    who: Person, channel: str, words: str, value: str
) -> None:
    """Nobody said that it was today: it was only looked up then."""
    them = who.world.person(f"at-{channel}", channel)
    them.says("核验", "应急局 青湾木业", "报上去", words)

    assert value == peek_at(them).frames[0].answers["time"]["value"]


def test_a_day_that_was_told_to_be_looked_up_stays(who: Person) -> None:
    """昨天应急局来查青湾木业 tells it."""
    who.says("核验", "昨天应急局来查青湾木业", "报上去", "罚了我500，前天也打过电话")

    assert "2026-11-18" == peek_at(who).frames[0].answers["time"]["value"]


def test_the_place_that_is_told_takes_the_place_of_the_firm(who: Person) -> None:
    """The firm's name stands there only while no place is told."""
    who.says("核验", "应急局 青湾木业", "报上去")
    before = peek_at(who).frames[0].answers["place"]["words"]
    who.says("厂在城北路9号")

    assert "青湾木业" == before
    assert "城北路9号" == peek_at(who).frames[0].answers["place"]["words"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("没扫", "检查码　没扫"),
        ("没扫码，直接进的门", "检查码　没扫"),
        ("他们罚了我两千没给票", "金额　罚2000元"),
    ],
)
def test_what_was_done_is_told_below_an_answer_and_not_looked_up(
    who: Person, words: str, shown: str
) -> None:
    """没扫 is no firm: unit and firm of the look-up stand in the report it begins."""
    who.says("核验", "应急局 青湾木业", words)

    assert shown in who.text
    assert "公司　青湾木业" in who.text
    assert words in str(peek_at(who).frames[0].answers["story"])


@pytest.mark.parametrize("words", ["没扫", "他们没扫码就进来了"])
def test_what_was_done_is_no_question_to_the_lists(who: Person, words: str) -> None:
    """Who answers 核验 so has a report."""
    who.says("核验", words)

    assert "检查码　没扫" in who.text


@pytest.mark.parametrize("words", ["市监局 宏达商贸", "青湾商贸", "卫生费200"])
def test_what_can_be_looked_up_below_an_answer_is(who: Person, words: str) -> None:
    """A firm, a unit or the name of a fee is the next question."""
    who.says("核验", "应急局 青湾木业", words)

    assert "verified" == peek_at(who).frames[-1].flow


def test_what_was_done_tells_the_kind_that_is_asked(who: Person) -> None:
    """他们没扫码 among the kinds of a check is 入企检查未扫码."""
    who.says("核验", "应急局 青湾木业", "报上去", "他们没扫码就进来了")

    assert "insp.no_code" == peek_at(who).frames[0].answers["leaf"]
