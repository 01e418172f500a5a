"""Days of counting, of waiting and of later papers are none of those on which it was done."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # a Wednesday, local as every reader takes it


def _told(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("昨晚上城管来吃了一百四说记账，这个月记了六回了，一分没给", ["2024-06-11"]),
        ("6月3号路政罚了我二百，这个月罚了三回了", ["2024-06-03"]),
        ("今天又来收卫生费，这个月都收了两回了", ["2024-06-12"]),
        ("前天城管来拿烟，本月拿了五次了", ["2024-06-10"]),
        ("昨天协管又来要钱，这个礼拜都要了三次了", ["2024-06-11"]),
        ("这个月来了三回，每回收五十", ["2024-06-01/2024-06-12"]),
        ("上个月罚了三次，昨天又罚了一次", ["2024-05-01/2024-05-31", "2024-06-11"]),
        ("6月3号城管扣了我的秤，上个月也扣了两次", ["2024-06-03", "2024-05-01/2024-05-31"]),
    ],
)
def test_how_often_it_was_this_month_is_no_second_time(story: str, values: list[str]) -> None:
    """The day was told, and the month holds it; a month of its own stays."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("路政要三百五，我问为什么上个月都没有，他说新规。今天早上八点的事", ["2024-06-12T08:00"]),
        ("路政今天收我三百五，上个月都没收过", ["2024-06-12"]),
        ("今天村里收我过桥费，五月份都没收", ["2024-06-12"]),
        ("昨天收我二十停车费，我问咋五月份就没有", ["2024-06-11"]),
        ("我说上礼拜都没有，他说今天开始收五十", []),
        ("昨天都没给我看证就罚了二百", ["2024-06-11"]),
        ("昨天都没让我进门，直接贴了封条", ["2024-06-11"]),
        ("6月3号查我，连个证都没有", ["2024-06-03"]),
        ("上个月都没收到通知，6月3号就来拆了", ["2024-05-01/2024-05-31", "2024-06-03"]),
    ],
)
def test_when_it_was_not_asked_for_is_no_time(story: str, values: list[str]) -> None:
    """上个月都没有 is told against them; 昨天都没给我看证 is when they came."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月3号来查让整改，我打电话让复查，一直等到今天", ["2024-05-03"]),
        ("5月3号来查，打电话让复查，一直等到今天。为这事停航一个月了", ["2024-05-03"]),
        ("5月3号扣我车，等到今天还没放", ["2024-05-03"]),
        ("5月3号扣我车，等到今天也没人理", ["2024-05-03"]),
        ("5月3号扣我车，这一等就等到今天", ["2024-05-03"]),
        ("一直等到今天上午交警才来，开口要五百", ["2024-06-12"]),
        ("一直等到6月3号，等来一张罚单", ["2024-06-03"]),
        ("等到今天早上他来收了三百", ["2024-06-12"]),
        ("每过一车收十五块我一天跑八趟从元旦收到今天票没有", ["2024-01-01/2024-06-12"]),
        ("从元旦收到今天，票没有证也没有", ["2024-01-01/2024-06-12"]),
        ("从五月罚到现在，一张票没见过", ["2024-05-01/2024-06-12"]),
        ("从端午扣到今天，车还没放", ["2024-06-10/2024-06-12"]),
        ("每年国庆城管都来收卫生费", []),
    ],
)
def test_today_is_no_time_where_one_waits_or_it_goes_on(story: str, values: list[str]) -> None:
    """Waiting ends today, and a span begins where it began."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("6月3号渔政收走三张网，第二天说要交六千才能把网取回来", ["2024-06-03"]),
        ("6月3号人社局来查合同，罚9000，第二天又来改口6000", ["2024-06-03"]),
        ("6月3号环保来断了电，第二天补了一张停产通知，落款是前一天", ["2024-06-03"]),
        ("6月3号交警扣车，隔天才补的单子", ["2024-06-03"]),
        ("6月3号扣了我的秤，第二天说拿五百来才能赎", ["2024-06-03"]),
        ("6月3号应急局来停了产，过了两天补发了告知书", ["2024-06-03"]),
        ("6月3号来查，第二天又来罚了三千", ["2024-06-03", "2024-06-04"]),
        ("6月3号来查，第二天补罚了我两千", ["2024-06-03", "2024-06-04"]),
        ("6月3号来查，第二天说我没整改，又罚五百", ["2024-06-03", "2024-06-04"]),
        ("6月3号来过，第二天带人来说要拆，当场砸了门", ["2024-06-03", "2024-06-04"]),
        ("6月3号来查，第二天贴了封条", ["2024-06-03", "2024-06-04"]),
    ],
)
def test_what_is_only_said_or_written_later_is_no_second_time(
    story: str, values: list[str]
) -> None:
    """A paper that is made up for and a price for the nets belong to the day before."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月30号街道办来，说端午要评文明，每个摊位要买围裙一百六", ["2024-05-30"]),
        ("3月2号镇里来，说清明要检查，先交三百", ["2024-03-02"]),
        ("5月6号村里来收钱，说端午有检查，一家一百", ["2024-05-06"]),
        ("5月8号城管来，说国庆会有领导来，招牌要换", ["2024-05-08"]),
        ("5月6号社区来，说为迎端午搞亮化，每家收三百", ["2024-05-06"]),
        ("端午城管要我交三百", ["2024-06-10"]),
        ("村里端午要每户交三百", ["2024-06-10"]),
        ("城管端午要了我三百块", ["2024-06-10"]),
        ("决定书送达时间为十一月二十九日", ["2023-11-29"]),
        ("元旦后头一个上班日，开发区派人来查", []),
        ("国庆后第一个上班日街道来收钱", []),
        ("五一后第一个工作日城管来贴条", []),
        ("元旦后第一天城管来贴条", ["2024-01-02"]),
        ("元旦第二天城管来贴条", ["2024-01-02"]),
        ("清明头一天环保的来人贴了封条", ["2024-04-03"]),
        ("端午头一天城管来拖车", ["2024-06-09"]),
        ("中秋头一天市监来罚两百", ["2023-09-28"]),
        ("国庆头一天城管来拖车", ["2023-10-01"]),
        ("五一头一天城管来拖车", ["2024-05-01"]),
    ],
)
def test_a_feast_may_be_the_reason_or_only_lie_near(story: str, values: list[str]) -> None:
    """说端午要评文明 is why they came, and 清明头一天 the day before."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("每天在村口摆。早上五点，来两个人收三块，傍晚再来两个人收三块", []),
        ("每天摆摊。早上六点来一个人收五块，下午再来一个人收五块", []),
        ("我天天在桥头卖菜，早上五点来收三块，晚上六点又来收两块", []),
        ("我每天在市场门口摆，早上七点来个人收两块，下午四点又来个人收两块", []),
        ("每天在村口摆。今早五点来了两个人收三块", ["2024-06-12T05:00"]),
        ("我每天摆摊。早上五点来了两个人收走三块", ["2024-06-12T05:00"]),
    ],
)
def test_who_comes_every_day_comes_at_no_hour_of_today(story: str, values: list[str]) -> None:
    """早上五点来两个人，傍晚再来: hours of habit."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("八月廿二（新历），林业执法队来收评估费", ["2023-08-22"]),
        ("四月廿三（阳历）城管来罚", ["2024-04-23"]),
        ("阳历五月廿二城管来罚我", ["2024-05-22"]),
        ("公历三月三路政来罚我", ["2024-03-03"]),
        ("八月廿二（农历），林业执法队来收评估费", ["2023-10-06"]),
        ("八月廿二，林业执法队来收评估费", ["2023-10-06"]),
        ("三月三路政来罚我", ["2024-04-11"]),
        ("俺夜来下晚儿搁集上卖地瓜，来了俩人收十块", ["2024-06-11"]),
        ("夜来晚上城管把俺秤拿走了", ["2024-06-11"]),
        ("夜来傍黑路政拦俺车", ["2024-06-11"]),
        ("城管半夜来晚上走，收了我三百", []),
    ],
)
def test_old_words_of_days_are_understood(story: str, values: list[str]) -> None:
    """A day of our calendar may be told as farmers count, and 夜来 is yesterday."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("路政昨天就在G107王村罚我300没票没证", ["2024-06-11"]),
        ("城管昨天就在西街收我摊位费50", ["2024-06-11"]),
        ("去年就在西街开店，昨天城管罚我", ["2024-06-11"]),  # where one has been since
        ("2019年就在东门收废品，昨天城管罚我", ["2024-06-11"]),
    ],
)
def test_just_there_tells_when_where_a_deed_follows(story: str, values: list[str]) -> None:
    """昨天就在西街收我 is told against them; 去年就在西街开店 of oneself."""
    assert values == _told(story)
