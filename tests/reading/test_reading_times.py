from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # a Wednesday, local as every reader takes it


def _told(story: str, now: datetime = NOW) -> list[str]:
    return [str(slot.value) for slot in read(story, now=now).all(Name.TIME)]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("昨天下午四点", "2024-06-11T16:00"),  # a day, a part of it, an hour
        ("昨儿个后晌三点多", "2024-06-11T15:00"),  # northern words
        ("琴日下昼四点", "2024-06-11T16:00"),  # Cantonese words
        ("前儿个头晌", "2024-06-10"),  # a part of the day alone is no hour
        ("上周五早上八点半", "2024-06-07T08:30"),  # half past
        ("上礼拜天傍晚六点三刻", "2024-06-09T18:45"),  # three quarters
        ("昨天早上差十分九点", "2024-06-11T08:50"),  # ten to
        ("二零二四年五月三号下午两点二十", "2024-05-03T14:20"),  # spoken digits
        ("2024年5月3日上午9时30分", "2024-05-03T09:30"),  # as on a document
        ("5.20号", "2024-05-20"),  # a dot between month and day
        ("24.5.6在路上被罚", "2024-05-06"),  # a short year
        ("6月1号-3号", "2024-06-01/2024-06-03"),  # from day to day
        ("上个月中旬", "2024-05-11/2024-05-20"),  # the second ten days
        ("腊月廿三", "2024-02-02"),  # the farmers' calendar
        ("正月初六", "2024-02-15"),  # its first month
        ("农历四月十八", "2024-05-25"),  # named as such
        ("这月初三早上", "2024-06-08"),  # a lunar day of this month
        ("大年三十晚上", "2024-02-09"),  # New Year's Eve
        ("端午前两天", "2024-06-08"),  # days before a festival
        ("清明前一天", "2024-04-03"),  # a solar term
        ("五一假期第二天", "2024-05-02"),  # within a holiday
        ("三天前", "2024-06-09"),  # ago
        ("半小时前", "2024-06-12T15:50"),  # minutes ago
        ("去年秋天", "2023-09-01/2023-11-30"),  # a season
        ("从去年8月开始到现在", "2023-08-01/2024-06-12"),  # until now
        ("有一个来月了", "2024-05-12/2024-06-12"),  # how long it has been
        ("昨晚十二点半", "2024-06-12T00:30"),  # after midnight it is the next day
        ("今早八点不到", "2024-06-12T08:00"),  # not quite the hour
        ("昨天傍晚四点半", "2024-06-11T16:30"),  # dusk is before midnight
        ("昨天天麻麻亮五点多", "2024-06-11T05:00"),  # dawn
        ("昨天晚饭点儿六点半", "2024-06-11T18:30"),  # a meal tells the half of the day
        ("平安夜晚上八点", "2023-12-24T20:00"),  # the evening of an eve
        ("五一假期最后一天", "2024-05-05"),  # the end of a holiday
        ("母亲节那天上午九点", "2024-05-12T09:00"),  # a moving feast
        ("芒种那天早上", "2024-06-05"),  # any solar term
        ("八月十三那天（农历）", "2023-09-27"),  # the calendar named behind
        ("月初被罚", "2024-06-01/2024-06-10"),  # of this month
        ("上周的周二晚上", "2024-06-04"),  # the week twice
        ("噚日朝早九點", "2024-06-11T09:00"),  # traditional script
        ("凌辰两点多，5号", "2024-06-05T02:00"),  # a slip of the keyboard, the hour before the day
        ("上个月拖的船，那天是五月二十一", "2024-05-21"),  # the day, not the month it lies in
        ("10.9市监扣走我三十箱酒", "2023-10-09"),  # a clause that opens with a day
        ("上月最后一天晚上十一点四十", "2024-05-31T23:40"),  # the edge of a month
        ("琴晚十点三个字", "2024-06-11T22:15"),  # Cantonese counts by fives
        ("昨天上午十点，哦不是，是十一点", "2024-06-11T11:00"),  # the hour taken back
        ("昨天下午两点…看了通话记录，是两点三十七", "2024-06-11T14:37"),  # told more finely
        ("五天前来的", "2024-06-07"),  # ago, and a verb
        ("昨晡日下昼三点", "2024-06-11T15:00"),  # Hakka
        ("on May Day at 23:15", "2024-05-01T23:15"),  # an English feast
        ("年廿八晚上", "2024-02-07"),  # the last days of the farmers' year
        ("从5月20号扣到现在", "2024-05-20/2024-06-12"),  # a deed within a span
        ("last Friday around 3pm", "2024-06-07T15:00"),  # English
        ("on June 3rd at half past nine in the evening", "2024-06-03T21:30"),  # the same, spoken
    ],
)
def test_a_time_is_read_in_every_way_people_say_it(said: str, value: str) -> None:
    """Dialect, lunar days, festivals, spans and documents all become one local time."""
    assert [value] == _told(said)


@pytest.mark.parametrize(
    "said",
    [
        "每天晚上八点都来",  # again and again is no single time
        "让我下周一去交钱",  # a day to come
        "限三日内交清",  # a term
        "提三点意见",  # points of a list
        "一点票据都没有",  # "a bit"
        "在3号楼门口",  # a house
        "按2021年修订的处罚法",  # the year of a law
        "干这行二十年了",  # a career
        "我今年56岁",  # an age
        "国庆路和五一村",  # places named after feasts
        "店开了三年了",  # since when there is a shop
        "扣押单上写的是十五日",  # what a paper is dated
        "执照2016年4月办的",  # how old a licence is
        "营业到晚上十点",  # opening hours
        "说让我20号去交钱",  # a day to come
        "一天二十号人来查",  # heads
        "我家住12号",  # a house
        "早九点到晚十点营业",  # opening hours again
        "七点之后禁行",  # hours of a rule
        "十点利润的小买卖",  # per cent
        "零点五公里",  # half a kilometre
        "叫我下周三上午九点去队里",  # an hour goes with its day
        "国庆前必须换成灰底",  # a term
        "My shop opens at 8am",  # the same in English
    ],
)
def test_what_only_looks_like_a_time_is_left_out(said: str) -> None:
    """A slot of which the reader is not sure is not filled."""
    assert [] == _told(said)


def test_what_happened_counts_and_not_when_the_car_was_bought() -> None:
    """Of two times the one of the event is kept."""
    assert ["2024-06-11"] == _told("我2019年买的车，昨天头一回被扣")


def test_a_story_told_now_is_about_the_past() -> None:
    """A month and day without a year is the latest one; an hour is the latest one too."""
    assert ["2023-12-25"] == _told("12月25日被罚")
    assert ["2026-11-19T21:30"] == _told("刚才九点半", datetime(2026, 11, 19, 22, 8))  # noqa: DTZ001  # local


def test_two_visits_of_one_day_are_two_times() -> None:
    """Another part of the day and 又 or 一拨 is another event; when they left is none."""
    assert ["2024-06-11T10:00", "2024-06-11T13:00"] == _told(
        "昨天上午十点路政罚我，下午一点多交警又拦住罚我"
    )
    assert ["2024-06-11T10:00"] == _told("昨天上午十点来的，下午三点才走")


def test_what_happened_again_on_the_next_day_is_another_time() -> None:
    """次日 is reckoned from the day just named, where something is told of it."""
    assert ["2024-05-27", "2024-05-28"] == _told("5月27日来检查，次日又来电推销")
    assert ["2024-05-27"] == _told("5月27日来检查，第二天我就停业了")


def test_what_follows_a_number_is_seen_however_far_the_last_sign_was() -> None:
    """5号窗口 is a counter also when another 号 stands a little before it."""
    told = "周一下午去是3号窗口说缺材料，周二上午又去，5号窗口说不归他管"

    assert ["2024-06-10", "2024-06-11"] == _told(told)


def test_a_weekday_beside_a_date_is_the_same_day() -> None:
    """On Tuesday, the 4th of June is one day, and not the latest Tuesday too."""
    assert ["2024-06-04"] == _told("It happened on Tuesday, the 4th of June")


def test_the_day_of_writing_is_not_the_day_of_the_event() -> None:
    """今天 as the day on which it still goes on, or on which somebody writes, is left out."""
    assert ["2024-05-20"] == _told("5月20号扣的车，今天都第二十三天了没人管")
    assert ["2024-06-11"] == _told("昨天被罚，今天来反映一下")


def test_a_day_that_is_taken_back_is_not_told() -> None:
    """不是昨天，是前天 keeps the second day."""
    assert ["2024-06-10"] == _told("不是昨天，是前天的事")


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("2022年办的环评，一样不缺，非说我未批先建", []),  # done by whoever tells
        ("去年同街另一家只是口头警告，我就罚四千", []),  # somebody else's
        ("合同写3月1日进场，证一直不发", []),  # a contract's
        ("我这驾照2027年6月才到期", []),  # a term
        ("客人是14号入住的，他们说我宰客", []),
        ("六月是我们赶订单的时候", []),  # a season of the trade
        ("扣我三轮车至今二十日，无任何清单", []),  # so long, not the twentieth
        ("当日方才送达", []),  # only then
        ("对讲机里喊：“今晚就够数收工”", []),  # said by others
        ("对门昨天交了两千，今天上午十点轮到我", ["2024-06-12T10:00"]),
        ("三四月份的时候来收过", ["2024-03-01/2024-04-30"]),
        ("五月十几号来把苗铲了", ["2024-05-11/2024-05-19"]),
        ("The inspection is due on 1 June but he already asks for the money", []),
        ("他们下的停产通知是6月3号贴的，5月做的检测合格", ["2024-06-03"]),  # an office's deed
        ("前年秋天查封的厂子", ["2022-09-01/2022-11-30"]),  # an office acts in it
    ],
)
def test_a_date_of_something_else_is_no_day_of_what_happened(story: str, values: list[str]) -> None:
    """A paper's, a purchase's, a neighbour's, a term's: only the office's deeds are dated."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("四月初不对是三月底他们来的", "2024-03-21/2024-03-31"),
        ("今天中午不对是昨天下午两点二十", "2024-06-11T14:20"),
        ("Tuesday, no wait, Monday, they filled in my well", "2024-06-10"),
    ],
)
def test_a_day_is_taken_back_without_a_mark_too(story: str, value: str) -> None:
    """As speech recognition writes it, and in English."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("last Saturday about 11 pm four officers came", "2024-06-08T23:00"),
        ("they came last Sunday night", "2024-06-09"),  # a story may end with a part of the day
        ("上周五16:45来了两个人", "2024-06-07T16:45"),
        ("6月7日（周五）下午2点进厂", "2024-06-07T14:00"),
        ("昨儿下午四点差一刻", "2024-06-11T15:45"),
        ("昨天端午第二天早上八点", "2024-06-11T08:00"),
    ],
)
def test_an_hour_stays_with_its_day(story: str, value: str) -> None:
    """Whatever stands between the two: a figure, a bracket, a second name of the day."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("国庆七天他们天天来查", ["2023-10-01/2023-10-07"]),
        ("昨晚十一点半过五分", ["2024-06-11T23:35"]),
        ("四月以来来了十一次，其中4月22日两家同时到场", ["2024-04-22"]),
        ("周二，哦今天周三，那就是昨天，把我的药柜贴了条", ["2024-06-11"]),
        ("昨天早上七点半一遍、11点一遍", ["2024-06-11T07:30", "2024-06-11T11:00"]),
        ("我店营业时间8点到22点，他们偏挑饭口来", []),
        ("They come every Monday at 7 am and ask for cigarettes", []),
    ],
)
def test_a_story_may_name_many_hours_or_none_of_the_event(story: str, values: list[str]) -> None:
    """Days in a row, hours one after the other, frames, and what recurs."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("昨田下舞四点多把我车拖了", ["2024-06-11T16:00"]),
        ("五约10号上午来的", ["2024-05-10"]),
        ("昨天晚上8点死十拉走的", ["2024-06-11T20:40"]),
        ("他们要钱天天来", []),  # no 前天
        ("门前田里的车被拖了", []),
    ],
)
def test_a_time_that_is_misspelt_is_read_as_it_was_meant(story: str, values: list[str]) -> None:
    """By keyboards and by ear, and only where a time can stand."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("said", "values"),
    [
        (
            "城管6月10日早上八点半，6月11日下午两点，6月12日中午来了三次",
            ["2024-06-10T08:30", "2024-06-11T14:00", "2024-06-12"],
        ),
        (
            "消防6月3日上午九点，6月5日下午三点，6月9日来过三回",
            ["2024-06-03T09:00", "2024-06-05T15:00", "2024-06-09"],
        ),
        ("城管昨天早上八点半，今天下午两点来查", ["2024-06-11T08:30", "2024-06-12T14:00"]),
        ("应急管理局今天来查，明天还要来", ["2024-06-12"]),
        ("今天查卫生，明天查消防，天天来人", []),
    ],
)
def test_days_and_hours_in_a_list_each_keep_their_own(said: str, values: list[str]) -> None:
    """What is said of the last is said of each, and no hour goes over to the next day."""
    assert values == _told(said)
