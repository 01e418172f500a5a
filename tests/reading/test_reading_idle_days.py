from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # a Wednesday, local as every reader takes it


def _told(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    "story",
    [
        "5月20号开镰，6月3号烧了点麦茬，镇上罚了我五百",
        "5月20号我从外地回来，6月3号城管把摊子拖走",
        "5月20号从东岭县装的货，6月3号在卡口被拦下罚款",
        "消防要换防火门，5月20号换好了。6月3号复查的说不行，罚两千",
        "伏季休渔五月二十才开，6月3号渔政就把网收走了",
        "许可证是省厅5月20号发的。6月3号渡口的人不认，扣了我的证",
        "文件是市里5月20号发的，6月3号交警照样罚我",
        "上周五市监来查秤，说准，盖了章。结果6月3号计量所来，说不算，要收三十",
        "上个月在南站过，同样的货人家就没收。6月3号这边收了我两百",
        "6月3号交警罚了两百。今天查系统，又多出一张单子",
        "6月3号停的电。昨天城管还来给我送过奖状呢",
        "6月3号来查，说5月20号就应该来的，6月3号又罚了钱",
        "5月20号撞过一次车跟这事没关系，6月3号交警扣了我的头盔",
        "6月3号他们送来通知书，日期写住5月20号",
    ],
)
def test_a_day_on_which_nothing_was_done_is_not_when_it_happened(story: str) -> None:
    """Own doings, papers, a ban's begin, a visit in order: the day of the deed stands alone."""
    assert _told(story) == ["2024-06-03"]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("今天早上四点从老家装的西瓜。刚到东门，七点半，城管拦下来罚两百", ["2024-06-12T07:30"]),
        ("昨天早上六点在厂里装的货。下午两点到卡口被扣", ["2024-06-11T14:00"]),
        (
            "昨天上午九点派出所来查，上午十点消防也来了",
            ["2024-06-11T09:00", "2024-06-11T10:00"],
        ),
        (
            "端午晚上我摆摊，城管看我证件，叫我收。我收拾了半天，九点二十他们回来把车拖走",
            ["2024-06-10T21:20"],
        ),
        ("过两点钟又来一拨，罚了三百", []),  # two hours later
        ("五月二十三从东岭下来，二十四进了西岭，在路口被扣", ["2024-05-24"]),
        ("They came twice last month, on the 3rd and the 17th", ["2024-05-03", "2024-05-17"]),
        ("五一我在景区门口卖水，被城管收了", ["2024-05-01"]),
        ("八月十五那天城管来收摊", ["2023-09-29"]),  # the moon's feast
        ("8月15号城管来收摊", ["2023-08-15"]),
        ("国庆假里天天来，十月三号、五号各罚一次", ["2023-10-03", "2023-10-05"]),
        ("昨天他们收了三百。今天能不能开门", ["2024-06-11"]),
        ("今天才12号，环保就上门了", ["2024-06-12"]),
        ("6月的昨晚刚收走", ["2024-06-11"]),  # dues of June
        ("昨天刚修好的门就被他们踹坏了", ["2024-06-11"]),
    ],
)
def test_an_hour_of_loading_and_a_frame_give_way_to_the_stop(story: str, values: list[str]) -> None:
    """What was done to somebody has the hour and the day; what stands around it has none."""
    assert _told(story) == values


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月20号我骑车过桥", ["2024-05-20"]),  # alone it may be the day meant
        ("5月8号城管，9号环保，10号消防，罚个没完", ["2024-05-08", "2024-05-09", "2024-05-10"]),
        ("5月3号、8号、20号，回回收五十", ["2024-05-03", "2024-05-08", "2024-05-20"]),
        ("6月3号我在路口卖菜。城管把秤收走了。6月5号又收一回", ["2024-06-03", "2024-06-05"]),
        ("5月20号到窗口办证，不给办，6月3号要我交钱才办", ["2024-05-20", "2024-06-03"]),
        ("上周五消防来查说没问题，昨天又来查一遍，罚了钱", ["2024-06-07", "2024-06-11"]),
        ("6月3号一次，6月8号一次，每次罚两百", ["2024-06-03", "2024-06-08"]),
        ("昨天的事，城管6月3号来过", ["2024-06-11", "2024-06-03"]),
    ],
)
def test_a_day_on_which_something_was_done_stays_beside_others(
    story: str, values: list[str]
) -> None:
    """Lists, refusals, an office's name, a visit that is repeated: each day counts."""
    assert _told(story) == values


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月27号、6月1号，加上今天，市监来查了三次", ["2024-05-27", "2024-06-01", "2024-06-12"]),
        ("6月3号办事大厅排了半天，号也没给，6月5号要我交钱", ["2024-06-03", "2024-06-05"]),
        ("6月3号镇上没收到材料就把我名字划了，6月5号罚了我两百", ["2024-06-03", "2024-06-05"]),
        ("今儿个头晌九点，加油站跟前儿，交警罚我五十", ["2024-06-12T09:00"]),
        ("昨天城管在我店门前儿把桌子收走", ["2024-06-11"]),
    ],
)
def test_a_day_is_left_out_only_for_what_its_teller_did_himself(
    story: str, values: list[str]
) -> None:
    """What none of the words knows as one's own doing is kept; 跟前儿 is a place."""
    assert _told(story) == values


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("5月30号晚上从北港拉一车鱼往南走，6月3号在服务区被交警罚200", ["2024-06-03"]),
        ("我的挖机5月2号进场，6月3号应急局来叫停工", ["2024-06-03"]),
        ("6月3号说缺一张图，6月5号补上，6月7号又说要罚", ["2024-06-03", "2024-06-07"]),
        ("我4月份从外省调来的苗，植检站6月3号全给我烧了", ["2024-06-03"]),
        ("9月29号我家老宅翻新动工，国庆那天镇城建办来叫停", ["2023-10-01"]),
        ("工地5月28号进的料，5月30号下的雨，6月3号应急局罚款两万", ["2024-06-03"]),
        ("事情发生在6月3号，6月5号我写了投诉", ["2024-06-03"]),
        ("昨天夜里下大雪，今天早上城管来说要罚", ["2024-06-12"]),
        ("6月3号我没在，6月5号来把煤气罐搬走了", ["2024-06-05"]),
        ("6月3号县里下的文件，4号一早就来把煤拉走了", ["2024-06-04"]),
        ("6月5号我没开门，6月7号把我家水闸关了", ["2024-06-07"]),
        ("6月3号村干部来收钱，6月7号把我家水闸关了", ["2024-06-03", "2024-06-07"]),
        ("前天下午派出所来，昨天下午又来", ["2024-06-10", "2024-06-11"]),
        ("叫我6月7号去年检，我7号去了，说机器没到", ["2024-06-07"]),
        ("周一到周五我都在校门口，6月3号城管把车推走", ["2024-06-03"]),
        ("星期五说要罚，星期六又送来单子", ["2024-06-07", "2024-06-08"]),
        ("去年夏天，大概七月中旬吧，卫生院来收了每户30", ["2023-07-11/2023-07-20"]),
        ("今年五一放假前一天，市监来我店里拿走两个蛋糕", ["2024-04-30"]),
        ("I came back from Canada on 1 June. On the 3rd the police fined me", ["2024-06-03"]),
    ],
)
def test_loads_weather_and_papers_are_no_deeds(story: str, values: list[str]) -> None:
    """拉一车鱼, 挖机 and 下雪 are nobody's deed; each clause is told of its own day."""
    assert _told(story) == values


@pytest.mark.parametrize(
    "deed",
    [
        "在我家院墙上喷了字",
        "我在窗口坐了一天没人理",
        "大门口堆了一车土，我出不去",
        "我的孩子没让进教室",
        "我家鱼塘进了黑水",
        "他在群里点我的名",
        "我们的庄稼喷了药死了一片",
        "我开门一看货架空了",
        "我家的低保没了",
        "他们吃了我两斤虾",
        "我的轮胎给人放了气",
        "一伙人把我围在车里",
        "评估的人来量了房子",
        "我家的电表箱加了锁",
    ],
)
def test_harm_without_a_known_verb_keeps_its_day(deed: str) -> None:
    """What befell somebody is no doing of his own, however unusual its words."""
    assert _told(f"5月30号{deed}，6月3号又来罚了五百") == ["2024-05-30", "2024-06-03"]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("我6月9号才知道，6月7号他们就把公告贴了", ["2024-06-07"]),
        ("我们厂6月2号发工资，6月3号劳动监察就来查", ["2024-06-03"]),
        ("6月1号体检的，6月2号拿的健康证，6月3号来查，说证是假的", ["2024-06-03"]),
        ("5月30号发的货，6月3号检疫站不让卸", ["2024-06-03"]),
        ("本来我5月就想投诉，事情是6月3号早上出的", ["2024-06-03"]),
        ("今年入春以后水质变差，6月3号环保来罚两千", ["2024-06-03"]),
    ],
)
def test_what_was_learnt_bought_or_sent_beforehand_is_no_event(
    story: str, values: list[str]
) -> None:
    """Pay days, certificates, goods sent, intentions and seasons frame the event."""
    assert _told(story) == values
