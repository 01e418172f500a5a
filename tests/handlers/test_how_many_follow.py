"""Is it said below the card how many questions still follow?"""

import pytest
from talk import Person, World, peek_at

CHANNELS = pytest.mark.parametrize("channel", ["wechat", "telegram", "web"])
ONE = "昨天九点半在S306沙河桥让路政拦了，说我超载罚了300，没开票"


def shown(who: Person) -> str:
    """Return what stands open, on whichever channel."""
    asked = peek_at(who).open
    assert asked is not None
    return who.reading.text(asked)


@CHANNELS
def test_that_one_thing_is_missing_stands_before_the_question(house: World, channel: str) -> None:
    """In a paragraph of its own, in the same message."""
    who = house.person(channel=channel)
    who.says(ONE)

    assert shown(who).endswith("“不是300是500”。\n\n还差一件：\n对方出示执法证了吗？")
    assert len(who.news) <= 1


@CHANNELS
def test_several_are_counted(house: World, channel: str) -> None:
    """What is counted is what is asked."""
    who = house.person(channel=channel)
    who.says("镇里发通知让我们厂出2万元赞助文化节，不交就说年底评先进没我们")
    said = [shown(who)]
    for words in ("李家镇", "昨天", "没出示"):
        who.says(words)
        said.append(shown(who))

    assert "\n\n还有 3 个问题，先问：\n" in said[0]
    assert ["请核对" in each for each in said] == [False, False, False, True]


def test_where_the_kind_decides_no_number_is_promised(house: World) -> None:
    """Which questions follow hangs on what it was."""
    who = house.person()
    who.says("昨天城管来我店里，收了200没票")

    assert "\n\n还差几件，先问：\n最接近哪一种？" in who.text


def test_where_nothing_is_missing_nothing_is_said_of_it(house: World) -> None:
    """The last card follows at once."""
    who = house.person()
    who.says("昨天路政在沙河桥罚我300没票没证")

    assert not who.sees("report-left")
    assert who.sees("report-review-ask")
