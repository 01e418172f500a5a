"""Which named spots are told by their kind, their part or by being called so?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 12, 0)  # noqa: DTZ001  # local


def _points(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.POINT)]


def _place(story: str) -> str | None:
    slot = read(story, now=NOW).first(Name.PLACE)
    return None if slot is None else str(slot.value)


@pytest.mark.parametrize(
    ("story", "point"),
    [
        ("服务区叫红石岭，我在里头睡觉，半夜敲门要收六十停车费", "红石岭"),
        ("我们小区名字叫翠竹园，昨天消防来罚了两千", "翠竹园"),
        ("那个码头叫做沙角湾，港口的人每船收二十", "沙角湾"),
        ("地名叫“三岔口”，路政天天在那里拦车，昨天罚我两百", "三岔口"),
        ("我家鱼塘在松树屯，昨天环保来抽水样罚三万", "松树屯"),
        ("昨天罚我一千，养殖场在上河村二组。", "上河村二组"),
        ("大棚在李家营子那边，电管所要我掏三千", "李家营子"),
        ("渔政在青山岛北边割了我的网", "青山岛"),
        ("派出所的在清水河堤上拦我三轮，要两百", "清水河堤"),
        ("城管要收三百，店在建材城西区。", "建材城西区"),
        ("街道来查，我在花园社区一楼开驿站，罚三百", "花园社区"),
        ("俺在河湾屯养了二十来头牛，初九环保的来说俺埋汰", "河湾屯"),
        ("消防昨天在胜利路仓库罚我一万", "胜利路仓库"),
        ("就在火车站货场后头，城管罚我二百", "火车站货场"),
        ("环保在中山路那个洗车店旁边罚我三千", "中山路洗车店"),
        ("交警昨天在滨江路和学府街哪个十字路口罚我三十", "滨江路和学府街十字路口"),
        ("单子写的查无此人。南坡牧场半坡上。昨天罚我五百", "南坡牧场"),
        ("昨天罚我两百，G220国道112公里处老张饭店门前", "老张饭店"),
        ("我送客人到高铁东站，刚停下，运管的就敲窗户罚我一万", "高铁东站"),
        ("昨天海事在青石湖造船厂检的，要换救生衣", "青石湖造船厂"),
    ],
)
def test_what_has_a_name_is_a_point(story: str, point: str) -> None:
    """A village, an island, a part of a market: who is sent there finds it."""
    assert [point] == _points(story)


@pytest.mark.parametrize(
    "story",
    [
        "收费站叫我停车，罚了两百",
        "学校叫家长，每人交五十",
        "市场叫大家交钱，一个摊三十",
        "卖菜的大棚户，一亩地水费村里按人头收，交了四百八",
        "红薯粉加工坊，就在我家院里。昨天把电闸拉了",
        "俺搁大桑树底下卖西瓜，村里治保主任来要二十",
        "红灯路口停着等，交警摩托上来敲窗子罚我一百",
        "我没去过石龙坳，单子却寄到我家，罚两百",
        "我爸说他年轻时过青木关要交钱",
    ],
)
def test_what_only_sounds_like_a_name_is_none(story: str) -> None:
    """Who calls out, a trade, anybody's tree and what others told are no points."""
    assert [] == _points(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("城管正在西街收摊位费，一个摊五十，没票没证", "西街"),
        ("城管正在西街砸我的水果摊", "西街"),
        ("协管正在菜市场收钱，一人十块", "菜市场"),
        ("昨天交警在北郊拦我，罚了五十，没给票，没看证", "北郊"),
        ("昨天上午十点城管在城南收我五十，没票没看证", "城南"),
        ("上个星期六交警在城南罚我二百", "城南"),
        ("路政正在东关桥拦车，见车就罚一百", "东关桥"),
    ],
)
def test_the_place_is_read_while_it_goes_on(story: str, place: str) -> None:
    """Nobody is asked 在哪里 again who wrote it."""
    assert place == _place(story)


@pytest.mark.parametrize("story", ["他们正在建房，罚了我两千", "现在城管天天罚，一次五十"])
def test_what_goes_on_is_no_place(story: str) -> None:
    """正在建房 tells what is done, and not where."""
    assert _place(story) is None


@pytest.mark.parametrize(
    ("story", "water"),
    [
        ("1月9号在柳叶湖造船厂验的船，海事要我换救生衣", "柳叶湖"),
        ("我的船昨天在清江被海事拦下，要八千", "清江"),
        ("贡江号是我小舅子的船，昨天海事上船查，要八千", None),  # what the boat is called
        ("城管来了就抢秤，秤砣都扔河里了", None),
    ],
)
def test_a_boat_and_a_throw_are_no_waters(story: str, water: str | None) -> None:
    """Where a yard lies on a lake, the lake is told as well."""
    slot = read(story, now=NOW).first(Name.WATER)
    assert water == (None if slot is None else str(slot.value))
