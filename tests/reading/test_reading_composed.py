from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

JUNE = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # a Wednesday, local as every reader takes it
JANUARY = datetime(2024, 1, 1, 9, 5)  # noqa: DTZ001


def _told(story: str, now: datetime = JUNE) -> list[str]:
    return [str(slot.value) for slot in read(story, now=now).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("2024/4/25十六点二十交警拦我车", "2024-04-25T16:20"),
        ("24.4.5九点来钟交警拦我车", "2024-04-05T09:00"),
        ("4月20九点来钟交警拦我车", "2024-04-20T09:00"),
        ("农历四月二十一15点40分交警拦我车", "2024-05-28T15:40"),
        ("八月十五九点来钟渔政上船", "2023-09-29T09:00"),
        ("年三十九点来钟渔政上船", "2024-02-09T09:00"),
        ("初一晚上八九点渔政上船", "2024-06-06T20:00/2024-06-06T21:00"),
        ("星期一晚9点渔政上船", "2024-06-10T21:00"),
        ("大年初三中午十二点渔政上船", "2024-02-12T12:00"),
        ("五一凌晨三点渔政上船", "2024-05-01T03:00"),
        ("昨天吃过晚饭快八点城管来了", "2024-06-11T20:00"),
        ("昨天收工前六点半城管来了", "2024-06-11T18:30"),
        ("上周六约4时15分城管来了", "2024-06-08T16:15"),
        ("10天前天刚亮6点15分路政来了", "2024-06-02T06:15"),
        ("昨天一早我从家里出来，中午一点到收费站，交警拦我", "2024-06-11T13:00"),
        ("昨天上午我还没事，下午三点城管来了", "2024-06-11T15:00"),
        ("五一拉货去县里，15:40被运管拦下", "2024-05-01T15:40"),
        ("那是五一，凌晨三点四十，消防敲门", "2024-05-01T03:40"),
    ],
)
def test_an_hour_stands_right_beside_its_day(story: str, value: str) -> None:
    """No sign stands between them: the figure or numeral of the one ends where the other begins."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("05-09，早上不到九点被拦下", "2024-05-09T09:00"),
        ("晚上十点零五，05-15，派出所上船检查", "2024-05-15T22:05"),
        ("2/10，8点50被城管拦下", "2024-02-10T08:50"),
        ("1011大概早上差一刻八点被市监局查了", "2023-10-11T07:45"),
        ("6.7大概天刚亮五点多到我店里检查", "2024-06-07T05:00"),
    ],
)
def test_a_short_date_is_known_by_the_hour_after_it(story: str, value: str) -> None:
    """About, a comma or 的 may stand between."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "now", "values"),
    [
        ("腊八那天城管来了", JANUARY, ["2022-12-30"]),  # this winter's is still to come
        ("除夕头一天城管来了", JUNE, ["2024-02-08"]),
        ("七夕路过收费站被交警拦了", JUNE, ["2023-08-22"]),
        ("端午节路政来了四个人", JUNE, ["2024-06-10"]),
        ("端午路口有人设卡", JUNE, []),
        ("国庆节前两天城管来了", datetime(2024, 9, 30, 8, 10), ["2024-09-29"]),  # noqa: DTZ001
        ("要我交2000国庆节那天城管来的", JUNE, ["2023-10-01"]),  # no year 2000
    ],
)
def test_a_feast_is_the_latest_that_is_past(story: str, now: datetime, values: list[str]) -> None:
    """Days before a feast lean on the one to come where they are past already."""
    assert values == _told(story, now)


def _sums(story: str) -> list[tuple[str, str]]:
    found = read(story, now=JUNE).all(Name.AMOUNT)
    return [(format(slot.value, "f"), str(slot.role)) for slot in found]


@pytest.mark.parametrize(
    ("story", "sums"),
    [
        ("城管要1.2万好处费", [("12000.0", "bribe")]),  # 好 of 好处, and not of 好几
        ("给了2万好处费还不放车", [("20000", "bribe")]),
        ("送了六千整的购物卡", [("6000", "bribe")]),
        ("送了一千八百块的烟酒才放车", [("1800", "bribe")]),
        ("买了三百的烟送给他才放车", [("300", "bribe")]),
        ("我们买了三百块的烟，回来路上被拦", []),
        ("村委会硬摊给我们三百", [("300", "levy")]),
        ("说我超载一共花了五六百", [("500", "total")]),
        ("勒索我八十", [("80", "demanded")]),
        ("收了我两千也没给任何手续", [("2000", "paid")]),
        ("15块一分不能少，不交不放车", [("15", "demanded")]),
        ("叫我准备一万二，第二天带去", [("12000", "demanded")]),
        ("城管说没五六百别想走", [("500", "demanded")]),
        ("给队长意思了三百", [("300", "bribe")]),
        ("两次合起来三万六", [("36000", "total")]),
        ("They fined me 500 yuan and charged 200", [("500", "fine"), ("200", "fee")]),
        ("Fine of ¥2,000, receipt says ¥200", [("2000", "fine")]),
        ("罚了300元人民币，哦不，2万", [("20000", "fine")]),
        ("不是将近两千，是六千罚款", [("6000", "fine")]),
        ("罚了三百。买菜的老太太给我50块让我找", [("300", "fine")]),
    ],
)
def test_a_sum_is_read_beside_every_word_for_it(story: str, sums: list[tuple[str, str]]) -> None:
    """Gifts in kind count when they were given or asked for; one's own purchase does not."""
    assert sums == _sums(story)


MONDAY = datetime(2024, 6, 10, 9, 0)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("story", "now", "values"),
    [
        ("昨天还是前天来着，应该是前天下午三点城管来的", JUNE, ["2024-06-10T15:00"]),
        ("昨天下午三点城管来的，不是前天", JUNE, ["2024-06-11T15:00"]),
        ("昨天，不是前天下午三点城管来的", JUNE, ["2024-06-10T15:00"]),  # corrected as heard
        ("5月2号凌晨4点多钟，哦不，是昨天城管来的", JUNE, ["2024-06-11T04:00"]),
        ("三天前交警拦了我", JUNE, ["2024-06-09"]),
        ("三天前必须交齐，昨天交警拦了我", JUNE, ["2024-06-11"]),
        ("昨个和今个运管各来一趟", JUNE, ["2024-06-11", "2024-06-12"]),
        ("昨天罚了五百，跟今天一样", JUNE, ["2024-06-11"]),
        ("周一晚上十点城管来的", MONDAY, ["2024-06-03T22:00"]),  # tonight is still to come
        ("周一早上八点城管来的", MONDAY, ["2024-06-10T08:00"]),
        ("They came on Monday at 7 in the evening", MONDAY, ["2024-06-03T19:00"]),
        ("They came yesterday at 8.15 am", MONDAY, ["2024-06-09T08:15"]),
        ("5月3号到7号路过收费站，天天被拦", JUNE, ["2024-05-03/2024-05-07"]),
        ("下周一叫我去开会。5号城管来的", JUNE, ["2024-06-05"]),  # not the fifth to come
        ("上月20号上午我还没事，啥也没查，谁也没来，下午三点半他们才来", JUNE, []),
        ("合同签到2026年底。昨天下午5点城管来的", JUNE, ["2024-06-11T17:00"]),
    ],
)
def test_days_that_were_weighed_against_each_other(
    story: str, now: datetime, values: list[str]
) -> None:
    """What is doubted, denied, still to come, or of another sentence is none of them."""
    assert values == _told(story, now)
