"""In a long report many days are told that are none of the matter."""

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
        ("环保的说废气味大，罚五千，活性炭上月刚换", []),
        ("罚单上个月就交了，现在又要我交", ["2024-05-01/2024-05-31"]),
        ("我有清洗记录，一季度一次，他不看，罚八千", []),
        ("消防罚了三千，灭火器上个月才换过粉，压力表是绿的", []),
        ("灶台是去年十月改的，城管今天又来量", ["2024-06-12"]),
        ("我们上个月刚续的平台服务费，运管又让再交", []),
        ("昨天刚买的菜就让城管收了", ["2024-06-11"]),
        ("城管每天来吹空调，我今天算是想明白了，他们就是热", []),
        ("运管的拦我看运输证，他说系统今天坏了，先交五百", []),
        ("我姐的店被罚五百，她今天给我打电话，哭得不行", []),
        ("环保说异味扰民，可我这厂五月中旬就停产检修了", []),
        ("劳动监察说我欠薪，五月的工资我六月十号就发了", []),
        ("我2018年交过会费，后来没人提，现在又来了", []),
        ("the rules changed in January, so I must pay 300", []),
        ("他说今天必须罚我，今天上午就把我的车拖了", ["2024-06-12"]),
        ("一季度他们来查了三次，每次罚一千", ["2024-01-01/2024-03-31"]),
        ("昨天罚了我，园长说忍忍吧，六月就过去了", ["2024-06-11"]),
        ("所里要求每季度去他那儿检，今年已经交了两次", []),
        ("培训费两百，培训在饭店里，一日，管饭", []),
        ("桃子今天不摘明天就烂，城管还是没收了六筐", []),
        ("罚我两千，说等不了，今天还要跑八家", []),
        ("从5月8号算起一个多月了，消防没人来", ["2024-05-08"]),
        ("青名节前一天，城管扣了我十二个花圈", ["2024-04-03"]),
    ],
)
def test_upkeep_and_measures_are_no_days_of_the_matter(story: str, values: list[str]) -> None:
    """What was kept up, paid in time or done once a quarter is background."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("6月3号环保来采样，第二天猪就拉稀，兽医也说不清", ["2024-06-03"]),
        ("6月3号消防来查，前天车间主任问我要不要招个人", ["2024-06-03"]),
        ("6月3号市监来封了柜，这个礼拜流水掉了一大半", ["2024-06-03"]),
        ("6月3号要罚三万，我说那我今天就撕掉，他们说晚了", ["2024-06-03"]),
        ("6月3号罚了我，我就想不通，今天又来罚", ["2024-06-03", "2024-06-12"]),
        ("6月3号罚了司机，昨天司机又被扣了证", ["2024-06-03", "2024-06-11"]),
        ("5月27日应急局来查，第二天咨询公司就打电话来", ["2024-05-27"]),
        ("前天城管来拖车，昨晚老婆跟我吵了一架，说要离婚", ["2024-06-10"]),
        ("前天城管来拖车，昨天老婆去取，说要交两百", ["2024-06-10", "2024-06-11"]),
        ("前天城管来拖车，我今天借了邻居的三轮出摊", ["2024-06-10"]),
        ("前天来查。四月份我们还被评为先进单位", ["2024-06-10"]),
        ("前天来扣车，邻居他家那个上个月扣的，没给", ["2024-06-10"]),
        ("6月3号我在路口卖菜。城管把秤收走了。6月5号又来", ["2024-06-03", "2024-06-05"]),
        (
            "Yesterday they took my truck. It passed inspection two weeks ago",
            ["2024-06-11"],
        ),
        ("前天是我外孙满月，正在摆酒，消防的进来说要检查", ["2024-06-10"]),
        ("前天路政罚我两千，过磅单是昨天下午矿上打的", ["2024-06-10"]),
        ("前天城管的来罚二百，昨天气象台还发了高温预警", ["2024-06-10"]),
        ("端午三天假，他们来了四趟", ["2024-06-08/2024-06-10"]),
        (
            "On June 3 they shut my yard. On Friday two of my workers quit",
            ["2024-06-03"],
        ),
        ("This morning a man took my scale. I had it checked in May.", ["2024-06-12"]),
        ("我的鸭子，五号死了三只，七号死了两百只", ["2024-06-05", "2024-06-07"]),
        ("前天说我超宽罚一千，其他站我五月跑过三回，都没说超宽", ["2024-06-10"]),
        ("昨天拦的我，非说我上礼拜三闯了禁行", ["2024-06-11"]),
        ("6月5号来封了仓库，货是我4月份就跟客户签好的", ["2024-06-05"]),
        (
            "Tuesday they counted my goats. Thursday they came back and took two",
            ["2024-06-04", "2024-06-06"],
        ),
        ("昨天罚我没戴头盔，头盔我前天晚上借给我侄子了", ["2024-06-11"]),
        ("On 7 June they sealed my pump. We planted in April", ["2024-06-07"]),
        ("6月5日责令停业，许可证核发时（2022年8月）贵局曾现场核查", ["2024-06-05"]),
        ("三月份来收了押金，清明没退，端午也没退", ["2024-03-01/2024-03-31"]),
        ("6月3号检查，昨天才拿到处罚告知书", ["2024-06-03", "2024-06-11"]),
        ("上个礼拜隔三差五来人，今天派出所明天街道后天社区", ["2024-06-03/2024-06-09"]),
        ("6月3号的第二天，路政又来罚我", ["2024-06-04"]),
        ("6月9号，礼拜天，来了一队城管，第二天又来拆灯箱", ["2024-06-09", "2024-06-10"]),
    ],
)
def test_other_people_and_consequences_have_days_of_their_own(
    story: str, values: list[str]
) -> None:
    """Where an office did something on one day, what came of it on another is left out."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("前天晚上派出所来查身份证，查到夜里一点，把路由器拔走了", ["2024-06-10"]),
        ("昨天下午两点被拦，在大队坐到六点才让走", ["2024-06-11T14:00"]),
        ("前天早市上管理员把我秤砣拿走，早市是五点开，九点散", ["2024-06-10"]),
        ("昨天交警拦我，我早上七点从仓库出的车，到那儿才十点半", ["2024-06-11"]),
        ("前天轮到下午三点才给办，说缺材料", ["2024-06-10T15:00"]),
        ("我跑客运的前天不是大前天下午一点半运管把我车堵住了", ["2024-06-09T13:30"]),
        ("Three times this month they unplugged the machines", ["2024-06-01/2024-06-12"]),
        ("It is the third time this month, they came on 3 June", ["2024-06-03"]),
    ],
)
def test_the_end_of_a_raid_is_no_hour_of_its_own(story: str, values: list[str]) -> None:
    """How long it went on is not when it began."""
    assert values == _told(story)
