from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # a Wednesday, local as every reader takes it


def _told(story: str, now: datetime = NOW) -> list[str]:
    return [str(slot.value) for slot in read(story, now=now).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月3号城管来收我摊子，隔两天又来一次", ["2024-05-03", "2024-05-05"]),
        ("5月3号交警扣我车，过了三天运管又把我叫去", ["2024-05-03", "2024-05-06"]),
        ("5月3号消防来查，一周后贴了封条", ["2024-05-03", "2024-05-10"]),
        ("5月8号来贴封条，头一天其实派人来踩过点", ["2024-05-08", "2024-05-07"]),
        ("5月1号来查，第二天又来，第三天还来", ["2024-05-01", "2024-05-02", "2024-05-03"]),
        ("3月8号断电；又过六天，即17日，第三批人来了", ["2024-03-08", "2024-03-17"]),
        ("First visit on 8 May, the second one three days later", ["2024-05-08", "2024-05-11"]),
        ("5月3号扣我车，过了三天才放", ["2024-05-03"]),  # how long it took
        ("5月3号扣我车，说过两天再来处理", ["2024-05-03"]),  # put off
        ("5月3号来查，限期三日后复查", ["2024-05-03"]),  # a term
        ("5月3号扣我车，第二天我去问，领导不在", ["2024-05-03"]),  # an errand
        ("三天后要复查", []),  # nothing to count from
        ("5月3号去办证，不给办，今天又去，还是不给办", ["2024-05-03", "2024-06-12"]),
        ("5月3号扣我车，今天又去问，还是那句话", ["2024-05-03"]),
    ],
)
def test_a_day_is_counted_from_the_one_told_before(story: str, values: list[str]) -> None:
    """过了两天, 第三天, 头一天, later: only where somebody does something then."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("四月份先后三趟：2号、14号、28号", ["2024-04-02", "2024-04-14", "2024-04-28"]),
        ("五月上旬来过，中旬又来", ["2024-05-01/2024-05-10", "2024-05-11/2024-05-20"]),
        ("正月十五来要钱，十六又来查", ["2024-02-24", "2024-02-25"]),
        ("11月5日查用电，8日查用气", ["2023-11-05", "2023-11-08"]),
        ("26号消防来，28号街道安全办又来", ["2024-05-26", "2024-05-28"]),
        ("去年12月的最后一周天天来", ["2023-12-25/2023-12-31"]),
        ("上个月最后一个周五来扣的车", ["2024-05-31"]),
        ("国庆前一晚十点来查", ["2023-09-30T22:00"]),
        ("国庆三号罚我两百", ["2023-10-03"]),
        ("环保3月份一共来了四回", ["2024-03-01/2024-03-31"]),  # 一共 is no first
        ("5月6、13、20号各来一次", ["2024-05-06", "2024-05-13", "2024-05-20"]),
        ("上周一、周三、周五各来一回", ["2024-06-03", "2024-06-05", "2024-06-07"]),
        ("今天是6月12号，事情发生在6月10号", ["2024-06-10"]),
        ("去年五月十二逢集，晌午来收的", ["2023-06-29"]),  # markets keep the farmers' calendar
        ("二月十九观音会，市监的罚我二十", ["2024-03-28"]),  # and so do the feasts of temples
        ("四月十八城隍庙会那天罚我二十", ["2024-05-25"]),
        ("四月十八城管罚我二十", ["2024-04-18"]),
        ("清名上坟，林业的每车收10块", ["2024-04-04"]),  # as it sounds
    ],
)
def test_days_lean_on_the_month_or_feast_told_before(story: str, values: list[str]) -> None:
    """What is the frame of others is no time of its own."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("大前天晚上来了两拨，七点半一拨，九点又一拨", ["2024-06-09T19:30", "2024-06-09T21:00"]),
        ("5月20号一晚上来两拨，八点一拨，十点又一拨", ["2024-05-20T20:00", "2024-05-20T22:00"]),
        ("昨天来了两个晚上七点半说我占道", ["2024-06-11T19:30"]),
        ("八点半吧，晚上，就昨天，六个人进来清场", ["2024-06-11T20:30"]),
        ("前天夜里六点半，市监的进门", ["2024-06-10T18:30"]),
        ("昨天早上八点交班，九点一刻应急的进厂", ["2024-06-11T09:15"]),
        ("昨天下午两点补习班两点半上课，娃被拽下车", ["2024-06-11T14:00"]),
        ("昨天我等到1点没人，下午3点才来", ["2024-06-11T15:00"]),
        ("昨完9点半路政拦车", ["2024-06-11T21:30"]),
        ("前天凌晨四点半杀猪，五点一刻动检站来人", ["2024-06-10T05:15"]),
        ("昨天早上五点从家里走的，六点四十到收费站被扣", ["2024-06-11T06:40"]),
        (
            "昨天来了三拨：早上八点、中午十二点半、晚上七点",
            ["2024-06-11T08:00", "2024-06-11T12:30", "2024-06-11T19:00"],
        ),
        ("6月3日上午10点和下午3点分别来了两次", ["2024-06-03T10:00", "2024-06-03T15:00"]),
        (
            "They came twice on June 5: at 10 am and again at 4 pm",
            ["2024-06-05T10:00", "2024-06-05T16:00"],
        ),
    ],
)
def test_an_hour_has_the_part_of_the_day_told_before_it(story: str, values: list[str]) -> None:
    """The evening goes on in the next clause; an hour of one's own day is no event."""
    assert values == _told(story)


@pytest.mark.parametrize(
    "story",
    [
        "我六点起来磨豆浆，九点卖完收摊，他们嫌碍眼",  # every day's
        "平日里摊子晚上六点到十点都准摆，一过节就不准了",
        "窗口写着上午8:30到11:30，交了四遍都不办",
        "资料交了四遍，两个月没下文",  # how long one waited
        "政府文件说补贴三月发，影子都没见着",  # what was promised
        "企业怕的是今天这个标准明天那个标准",
        "昨天打了12345，今早八点回我电话说登记了",  # a hotline's
        "周末都不让人安生",
        "船员名单早在六月一日更新",
        "单子日期倒是五月十五号",
        "原定5月20日开庭，改到6月3日",
        "新闻上说6月1号就不让收了",  # hearsay
        "他们说去年10月我超载过一次",  # what is held against somebody
        "去年5月我爸去世",  # the family's
        "端午前来收了两百",  # on which day before it?
        "通知6月18号听证",  # to come, and not last year's
        "年前年后来了好几趟",  # no 前年
        "5月31日之前必须装好监控，不装6月1日就停电",  # a threat
        "摊位费按季交，二季度的还没交",  # dues
        "车是6月1号晚上停的，回来就没了",  # parked
    ],
)
def test_what_is_of_every_day_or_of_a_wait_is_no_time(story: str) -> None:
    """Habits, waits, promises, calls to a hotline: the reader is silent."""
    assert [] == _told(story)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("昨天我在家，城管上门把我的三轮车拖走", "2024-06-11"),
        ("6月3号从老家回来路上被收费", "2024-06-03"),
        ("5月28号晚上我车停在路边，被拖走了", "2024-05-28"),
        ("我爸5月28号被他们打了", "2024-05-28"),
        ("5月20号开会，会上宣布每户收两百", "2024-05-20"),
        ("6月3号早上六点出门卖菜，刚到街口就被城管收了秤", "2024-06-03T06:00"),
    ],
)
def test_what_was_done_to_somebody_on_his_own_day_stays(story: str, value: str) -> None:
    """At home, on the way back, in the family: an office's deed on it is the event."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月26日查我的店，扣了八袋肥。今天打电话问，说已经处理掉了", ["2024-05-26"]),
        ("5月26日查我的店。今天一早又打电话过来要钱", ["2024-05-26", "2024-06-12"]),
        ("5月26日查我的店。6月3日去问，还是不给办", ["2024-05-26", "2024-06-03"]),
    ],
)
def test_a_day_of_asking_today_is_no_day_of_the_matter(story: str, values: list[str]) -> None:
    """What the office does, and what is told with its date, stays."""
    assert values == _told(story)


@pytest.mark.parametrize(
    "story",
    [
        "许可证是省厅5月15号发的，路政昨天说不认",
        "昨天环保来查废水，上个月27号换好了滤网",
        "昨天卫监来的，初五就应该来看的",
        "昨天早上开口要一条烟，前天早上八点我过还没事",
        "前天晚上不是前天是昨天晚上交警扣了我的车",
    ],
)
def test_days_of_papers_and_of_what_was_in_order_are_no_days_of_the_event(story: str) -> None:
    """Only yesterday is told: when a licence was given or all was well is another day."""
    told = {str(slot.value)[:10] for slot in read(story, now=NOW).all(Name.TIME)}

    assert {"2024-06-11"} == told


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("6月3号扣了我的车。家里人五号就把证送到了，还是不放", ["2024-06-03"]),
        ("6月3号说没报建要拆，可我去年十一月就交了申请", ["2024-06-03"]),
        ("6月3号供电所拉闸说欠费，上月我明明交过", ["2024-06-03"]),
        ("6月3号来罚款，我们5月20号就把灭火器换好了", ["2024-06-03"]),
        ("5月20号他们就把我的店封了，6月3号又来罚", ["2024-05-20", "2024-06-03"]),
        ("3月10号就交了申请，到现在没人审批", ["2024-03-10"]),  # the only day is the matter
        ("昨天来罚款，我讲刚刚才停的电", ["2024-06-11"]),
        ("我跟你说刚才城管来收摊", ["2024-06-12"]),
        ("客户货期都压在月底，6月3号应急局叫停产", ["2024-06-03"]),
        ("油烟天天往我家灌我五月十八号打了城管电话没人来", ["2024-05-18"]),
        ("每年五月十八号都来收钱", []),
        ("家里办丧事，6月3号摆的酒，镇上来人罚了五百", ["2024-06-03"]),
        ("打了三次电话，最早3月10日，最近4月15日，没人来", ["2024-03-10", "2024-04-15"]),
        ("卫健局这个月第三次来", ["2024-06-01/2024-06-12"]),
        ("消防、城管轮番来，这个月第四拨了", []),
        ("正月十五回娘家路上被拦", ["2024-02-24"]),
        ("五月十五回回都这样", ["2024-05-01/2024-05-31"]),
        ("八月罚过一次；十月又开一张决定书", ["2023-08-01/2023-08-31", "2023-10-01/2023-10-31"]),
    ],
)
def test_own_acts_and_frames_are_no_days_of_the_event(story: str, values: list[str]) -> None:
    """What one did in time, said or planned dates nothing beside what was done to one."""
    assert sorted(values) == sorted(_told(story))


@pytest.mark.parametrize(
    ("story", "hour", "values"),
    [
        ("刚才，夜里十一点五十，两个人敲我车门罚一百", 0, ["2024-06-11T23:50"]),
        ("刚才零点十分被拦下", 0, ["2024-06-12T00:10"]),
        ("今天下午三点来过", 16, ["2024-06-12T15:00"]),
        (
            "昨天上午三个局先后到，九点一家，十点半一家，十一点又一家",
            16,
            ["2024-06-11T09:00", "2024-06-11T10:30", "2024-06-11T11:00"],
        ),
        ("Yesterday evening at 7:10 they stopped my scooter", 16, ["2024-06-11T19:10"]),
        ("On 3 June, around 9:30 in the evening, they came", 16, ["2024-06-03T21:30"]),
        ("检查是不是一定要两个人？上午来的只有一个", 16, ["2024-06-12"]),
        ("那天我不在。上午来的人不肯说", 16, []),
        ("今天7点城管来，7点10分车就没了", 16, ["2024-06-12T07:00"]),
        ("昨天停电停到下午四点", 16, ["2024-06-11"]),
        ("上礼拜四早浪六点多，城管来仔三个人", 16, ["2024-06-06T06:00"]),
        (
            "昨晚我在9点、10点半、11点三次被拦",
            16,
            ["2024-06-11T21:00", "2024-06-11T22:30", "2024-06-11T23:00"],
        ),
        (
            "He came at 10 in the morning on 3 June, and again at 4 in the afternoon",
            16,
            ["2024-06-03T10:00", "2024-06-03T16:00"],
        ),
    ],
)
def test_an_hour_is_told_by_its_neighbours(story: str, hour: int, values: list[str]) -> None:
    """After midnight "just now" is yesterday; a row of hours is one day; English parts count."""
    assert values == _told(story, NOW.replace(hour=hour, minute=40))


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月16日至20日来了三拨，17日消防，18日市监", ["2024-05-17", "2024-05-18"]),
        ("周末两天都在，周六收十块，周日又收十块", ["2024-06-08", "2024-06-09"]),
        ("6月3号劳动监察来查，6月5号走的", ["2024-06-03"]),
        ("6月3号检查的，6月8号出的罚单，28号之前不交就翻倍", ["2024-06-03", "2024-06-08"]),
        ("8号检查站的人收了五十", []),  # the eighth gate
        ("短信说6月2号14:22在东环路违停，昨天交警来要钱", ["2024-06-11"]),
        ("6月3号罚了两百，让28号再来", ["2024-06-03"]),
        ("5月30号、6月7号 and 6月9号来收钱", ["2024-05-30", "2024-06-07", "2024-06-09"]),
        (
            "30 May, 7 June and 9 June: each time a fine",
            ["2024-05-30", "2024-06-07", "2024-06-09"],
        ),
        ("On the evening of 3 June, at around half past seven, they came", ["2024-06-03T19:30"]),
        ("They promised my truck by 10 June, it was taken on 3 June", ["2024-06-03"]),
        ("罚了我们：头一次谷雨前，第二次是小满，罚二百", ["2024-05-20"]),
        ("车上多的那点是雨水，6月3号交警罚我", ["2024-06-03"]),
        ("6.1、6.2两天在景区外停车，都被贴了单", ["2024-06-01", "2024-06-02"]),
        ("6.1、6.2米宽的路，昨天镇上来收钱", ["2024-06-11"]),
        (
            "He came on the 3rd, the 5th and the 7th of June",
            ["2024-06-03", "2024-06-05", "2024-06-07"],
        ),
        ("We applied on 3 May and they fined us on 3 June", ["2024-06-03"]),
        ("We applied on 3 May and have heard nothing", ["2024-05-03"]),
        ("刚过完端午，6月11号，水务的就来催钱", ["2024-06-11"]),
        ("我这月8号才把证办下来，10号他们来还说没有", ["2024-06-10"]),
        ("我上上周四去办环评，窗口说要找指定的公司做", ["2024-05-30"]),
    ],
)
def test_a_span_its_end_and_what_is_put_off_are_no_days_of_their_own(
    story: str, values: list[str]
) -> None:
    """A span gives way to the days told within it; when it was over dates nothing."""
    assert _told(story) == values


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("2024年1月1日之前买的电动三轮还能不能上路？", []),
        ("他们的罚单编号是20240603，章是糊的", []),
        ("电费单比4月份多了三倍，供电所不解释", []),
        ("我6月1号才满十八，5月28号骑摩托被扣", ["2024-05-28"]),
        ("15日以后进场的才要备案，我5月5号就进场了，6月3号还是罚我", ["2024-06-03"]),
        ("每月20号交费，5月改成10号，6月3号去交，要我补50", ["2024-06-03"]),
        ("考试是5月9号，成绩5月16号出，6月3号去领证，窗口要80", ["2024-06-03"]),
        ("我在6月2号的《晚报》上看到不收费了，6月3号还是收了15", ["2024-06-03"]),
        ("The new rule starts on 1 July, but they fined me on 3 June", ["2024-06-03"]),
        ("五月五号检查，六号出结果，罚七千", ["2024-05-05", "2024-05-06"]),
        ("三天前来封的门", ["2024-06-09"]),
        ("6月3号，10号，他们都来收钱", ["2024-06-03", "2024-06-10"]),  # both Mondays
        (
            "头趟是6月3号，第二趟隔了一礼拜，第三趟是昨天",
            ["2024-06-03", "2024-06-10", "2024-06-11"],
        ),
        ("可我6月2号在外地，有车票，6月3号他们还是扣了我6分", ["2024-06-03"]),
        ("6月3号来查，到6月7号就收到三张通知书", ["2024-06-03", "2024-06-07"]),
    ],
)
def test_borders_numbers_and_comparisons_are_no_days(story: str, values: list[str]) -> None:
    """之前买的, 编号, 比4月份, an age, an exam and a newspaper date nothing of the event."""
    assert _told(story) == values
