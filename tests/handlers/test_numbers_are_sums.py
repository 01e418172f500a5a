"""Is a bare number a sum, and part of a date, wherever one of them is asked for?"""

import pytest
from talk import World, answers, open_question

TOLD = ("一步一步问我", "要钱要物", "收费没依据", "村里的人来收卫生费的", "李家村")
CHANNELS = pytest.mark.parametrize("channel", ["wechat", "telegram", "web"])


@CHANNELS
@pytest.mark.parametrize(("words", "yuan"), [("1", "1"), ("2", "2"), ("５", "5"), ("8", "8")])
def test_a_number_is_a_sum_where_one_is_asked_for(
    house: World, channel: str, words: str, yuan: str
) -> None:
    """None of them is 没有, or 记不清, or refused."""
    who = house.person(channel=channel)
    who.says(*TOLD, "昨天", "村委会", words)

    assert answers(who)["money"]["amount"] == yuan  # type: ignore[index]


@CHANNELS
@pytest.mark.parametrize(("words", "yuan"), [("3", "3"), ("2", "2"), ("５", "5")])
def test_a_number_is_a_sum_where_one_is_changed(
    house: World, channel: str, words: str, yuan: str
) -> None:
    """3 takes no line off the card."""
    who = house.person(channel=channel)
    who.says("昨天城管在李家村口收了我200，没票没证", "提交", "改一行", "金额", words)

    sums = answers(who)["money"]["amounts"]  # type: ignore[index]
    assert [each["amount"] for each in sums] == [yuan]


@CHANNELS
def test_nothing_and_not_sure_are_said_in_words(house: World, channel: str) -> None:
    """没有, 记不清 and 删掉这行 are taken where they are written."""
    said = {}
    for words in ("没有", "记不清", "删掉这行"):
        who = house.person(words, channel)
        who.says("昨天城管在李家村口收了我200，没票没证", "提交", "改一行", "金额", words)
        said[words] = answers(who)["money"]

    assert said == {"没有": {"none": True}, "记不清": None, "删掉这行": {}}


@CHANNELS
@pytest.mark.parametrize("words", ["1", "２", "3", "8"])
def test_a_number_alone_is_no_day(house: World, channel: str, words: str) -> None:
    """今天 is written; 8 may be a day of any month, and is asked about."""
    who = house.person(channel=channel)
    who.says(*TOLD, words)

    assert "time" not in answers(who)
    assert "report-time-ask" in open_question(who)
