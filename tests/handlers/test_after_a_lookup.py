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
