from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2025, 11, 20, 16, 20)  # noqa: DTZ001  # a Thursday, local as every reader takes it


def _told(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    "aside",
    [
        "10月8号开的工",
        "10月20号来了第一批订单",
        "我10月20号去找物业，经理说国庆前贴了通知",
        "物业的电话我10月20号打了四遍没人接",
        "10月20号下雨，没割成",
        "10月20号割了老李家那块",
        "我10月20号就让他们别拉了",
        "10月20号孩子开学，学校门口全是人",
        "我司10月20号提交申请",
        "客户10月20号就把我告到平台",
        "10月20号平台扣了我保证金",
        "家长群里10月20号就炸了，有六家退费",
        "我10月20号问了隔壁小区，人家没有补缴这回事",
        "10月20号厂子忙",
        "10月20号消防验收过的，合格",
        "他说10月20号就来",
        "10月20号系统显示已受理",
        "资料员10月20号一回来我就送过去了",
        "10月份市场换了承包人",
    ],
)
@pytest.mark.parametrize(
    "order", ["{aside}。11月3号城管来了把门封了。", "11月3号城管来了把门封了。{aside}。"]
)
def test_ones_own_day_or_nobodys_is_none_of_the_matter(aside: str, order: str) -> None:
    """Whoever is said to do what follows, and to whom, says whether the day counts."""
    assert ["2025-11-03"] == _told(order.format(aside=aside))


@pytest.mark.parametrize(
    "deed",
    [
        "10月20号我开店门，发现电表让供电所的剪了",
        "10月20号正吃着饭，食药所的进来训人",
        "10月20号我去中队要，说要先交800拆除费",
        "我10月20号在路口卖菜。城管把秤收走了",
        "10月20号又打电话催办，说不换就停业",
        "10月20号我卖菜，被他们拦了",
        "10月20号我交了9800",
    ],
)
def test_a_day_on_which_something_befell_one_counts(deed: str) -> None:
    """However the day begins, a deed of an office told of it makes it one of the matter."""
    assert ["2025-10-20", "2025-11-03"] == sorted(_told(f"{deed}。11月3号城管来了把门封了。"))


def test_errands_count_where_the_matter_is_delay() -> None:
    """Nothing was taken or closed: the days of asking are what happened."""
    story = "9月2日在窗口交的材料，说20个工作日出证，10月20日去问，让我再等通知。"
    assert ["2025-09-02", "2025-10-20"] == _told(story)


def test_days_go_on_over_the_end_of_a_month() -> None:
    """31号, 1号: the first of the month after."""
    assert ["2025-10-31", "2025-11-01"] == _told("31号城管来查，1号又来罚我两百")


def test_a_day_counts_from_one_on_which_nothing_else_was_done() -> None:
    """第三天 after a paper's date, which is itself none of the matter."""
    assert ["2025-11-05"] == _told("通知书落款是11月3号，说三天内自拆，第三天铲车就来了")


def test_a_bare_day_of_the_farmers_month_leans_on_the_one_before() -> None:
    """初九, 十一, 十三: all three are of the farmers' month."""
    story = "九月初九应急的来查，十一消防来，十三环保来"
    assert ["2025-10-29", "2025-10-31", "2025-11-02"] == _told(story)


@pytest.mark.parametrize(
    "aside",
    [
        "On Sunday I stayed at home.",
        "On 28 October the office was closed.",
        "We passed the annual test on 2 October.",
        "On Monday my wife went to ask and was told to come back on Thursday.",
    ],
)
def test_ones_own_day_is_left_out_in_english_too(aside: str) -> None:
    """What follows, or stands before the day, says who did what."""
    story = f"On 3 November three officers came and took the tables. {aside}"
    assert ["2025-11-03"] == _told(story)


@pytest.mark.parametrize(
    "opening",
    [
        "10月5号我正在店里吃饭",
        "10月5号我拉着一车菜去县城",
        "10月5号我家孩子刚放学",
        "10月5号下大雨",
        "10月5号我老婆一个人看店",
        "10月5号我从地里回来",
    ],
)
@pytest.mark.parametrize(
    "deed",
    [
        "进来两个穿制服的，往锅里倒了一桶水",
        "后头来了辆白色面包车，下来五六个人",
        "收费员不抬杆，说欠费",
        "管市场的老刘带人把秤摔了",
        "水闸让人给放下来了",
        "电表箱上多了把锁",
        "两男一女，亮了一下证就往里走",
        "玻璃上夹了张条",
        "硬说我超载，磅都没过",
        "网给剪了",
        "路口堆了两堆土，车出不去",
        "问我要茶水钱",
        "开口就是两千",
        "水突然停了",
        "桥头设了个卡，一车二十",
    ],
)
def test_a_day_that_begins_with_ones_own_doing_counts_by_what_follows(
    opening: str, deed: str
) -> None:
    """However harmless its first clause is, and by whatever words the deed is told."""
    story = f"{opening}，{deed}。11月3号城管又来了，把门封了。"
    assert ["2025-10-05", "2025-11-03"] == _told(story)


@pytest.mark.parametrize(
    "aside",
    [
        "10月20号所长换了人",
        "10月20号油价又涨了",
        "10月20号雪把棚压塌了",
        "10月20号村里放电影",
        "10月20号对门也被罚过",
        "10月20号新闻里说要整治乱罚款",
        "10月20号他们说要来复查，没来",
        "10月20号物业还在群里说没问题",
        "10月20号还是好好的",
        "我10月20号按要求装了烟感",
        "我10月20号又催了一次",
        "我10月20号给您写这封信",
        "10月20号收的最后一茬玉米",
        "10月20号西瓜卖完了",
    ],
)
def test_how_things_stood_is_no_deed_of_the_day(aside: str) -> None:
    """What became of others, of prices or of crops, and what was only said."""
    assert ["2025-11-03"] == _told(f"11月3号城管来了，把我的秤收走了。{aside}。")


@pytest.mark.parametrize("again", ["第二天", "隔了三天", "又过了一个礼拜"])
@pytest.mark.parametrize(
    "deed",
    ["网就给剪了", "一个光头冲我吼，要我滚", "罚单就来了", "玻璃上夹了张条", "来要烟", "涨到五百"],
)
def test_a_second_visit_is_known_by_whatever_was_done(again: str, deed: str) -> None:
    """第二天, 隔了三天: counted from the day before, if something was done then."""
    assert 2 == len(_told(f"11月3号城管来了，把我的秤收走了。{again}{deed}。"))
