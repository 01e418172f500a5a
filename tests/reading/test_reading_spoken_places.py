"""Which gates, market days and halls tell where it was, and which numbers are no days?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


def _first(story: str, name: Name) -> str | None:
    slot = read(story, now=NOW).first(name)
    return None if slot is None else str(slot.value)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("今天上午九点交警在师大北门罚了我200元", "师大北门"),
        ("昨天下午城管在市场8号门收我50", "市场8号门"),
        ("我在学校后门卖烤肠被城管罚了50", "学校后门"),
        ("小区西门卖烤肠，被城管罚", "小区西门"),
        ("昨天外卖送到人民医院东门，交警罚我50", "人民医院东门"),
        ("昨天送餐到万达广场南门，交警把我电动车扣了", "万达广场南门"),
        ("昨天送外卖到实验小学门口，城管罚我50", "实验小学"),
        ("送货到人民医院东门，路上被交警罚了50", None),  # not yet there
        ("送货到人民医院东门，交警在沙河桥拦我罚了50", "沙河桥"),  # likewise
        ("去学校后门接孩子被交警罚了", None),  # where one was going
        ("他们走后门办的证", None),  # no gate
        ("该走的程序都走了，路子正门子正", None),  # likewise
        ("东门街道办的人收我100", None),  # a body
    ],
)
def test_a_gate_tells_where_it_was(story: str, place: str | None) -> None:
    """At a gate everybody finds it; on the way to one it happened somewhere else."""
    assert place == _first(story, Name.PLACE)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天上午市场管理所在双河集收摊位费15元", "双河集"),
        ("昨天上午城管在青石集收我15元，没票", "青石集"),
        ("他们在那里收集材料", None),  # a deed
        ("城管在路边聚集收钱", None),  # likewise
        ("城管昨天在我家楼下，阳光花园5栋2单元，收了我100", "阳光花园5栋2单元"),
        ("材料9月1号就交到政务大厅市监窗口了", "政务大厅市监窗口"),
        ("在车管所办证，收了我500", "车管所"),
        ("现在车管所说对不上不给提", None),  # who speaks
        ("城管昨天在酒吧街收我200", "酒吧街"),
        ("昨天城管在东街又罚我200", "东街"),
        ("昨天城管都来东街收了我50", "东街"),
        ("税务局来我店里收了300", None),  # whose shop, and not where
        ("昨天消防来人民路88号查", "人民路88号"),
        ("交警来人查车", None),  # somebody
        ("我妈被打伤送医院了，城管干的", None),  # where she was taken
    ],
)
def test_what_everybody_there_knows_tells_where_it_was(story: str, place: str | None) -> None:
    """A market day, a building and a hall need no name on a map."""
    assert place == _first(story, Name.PLACE)


@pytest.mark.parametrize(
    ("story", "day", "place"),
    [
        ("昨天下午在邵伯船闸上游三号锚地，海事罚我500", "2026-11-18", "邵伯船闸上游三号锚地"),
        ("昨天下午海事在三号锚地罚我500", "2026-11-18", "三号锚地"),
        ("昨天下午运管在汽车站3号口拦我罚200", "2026-11-18", "汽车站3号口"),
        ("昨天城管在5号停车场收我20", "2026-11-18", "5号停车场"),
        ("昨天城管在菜市场3号大棚收我50", "2026-11-18", "菜市场3号大棚"),
        ("昨天在建材市场西区3排8号，市监局罚我2000", "2026-11-18", "建材市场西区3排8号"),
        ("昨天运管在2号出站口查我", "2026-11-18", "2号出站口"),
        ("昨天在东站3号站台被罚", "2026-11-18", "东站3号站台"),
        ("三组5号来收的钱", "2026-11-05", None),  # who came on which day
        ("运管3号口头通知我停业", "2026-11-03", None),  # by word of mouth
        ("3号路政在沙河桥罚我200", "2026-11-03", "沙河桥"),  # who did it
        ("3号门口被贴条", "2026-11-03", None),  # at the door
    ],
)
def test_the_number_of_a_place_is_no_day(story: str, day: str, place: str | None) -> None:
    """Moorings and exits are numbered; a day stands before who came and what he did."""
    assert day == _first(story, Name.TIME)
    assert place == _first(story, Name.PLACE)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("Yesterday 3pm toll station Liuhe, man in uniform stop my truck", "toll station Liuhe"),
        ("They fined me 200 yuan on Jiefang Road", "Jiefang Road"),
        ("They took 500 RMB at Nanjing Road", "Nanjing Road"),
        ("My shop is at 37 Heping Street", "37 Heping Street"),
        ("at the toll station Police took 500 from me", "the toll station"),
        ("at the toll station Monday they stopped me", "the toll station"),
    ],
)  # fmt: skip
def test_a_sum_before_a_street_numbers_no_house(story: str, place: str) -> None:
    """200 yuan on Jiefang Road is a sum; a name may stand behind its kind, an office may not."""
    assert place == _first(story, Name.PLACE)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天下午被城管打了，现在在医院", None),
        ("我被打伤了，人在县医院住着", None),
        ("打伤了送到县人民医院", None),
        ("昨天在县医院门口城管收我摊子", "县医院"),
        ("城管在医院查收费", "医院"),
        ("我妈在医院被保安打了", "医院"),
        ("在医院，有人来收停车费", "医院"),
    ],
)
def test_where_the_hurt_lie_is_not_where_it_happened(story: str, place: str | None) -> None:
    """A hospital is the place only where something was done there."""
    told = read(story, now=NOW).all(Name.PLACE)

    assert ([place] if place else []) == [str(slot.value) for slot in told]


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在大桥北头被几个穿制服的拦住说我非法营运", "大桥北头"),
        ("夜里一点在高架下面被城管拦了", "高架下面"),
        ("林业的在山口设卡，80块一张", "山口"),
        ("城管昨天在村口收我30", "村口"),
        ("昨天在北闸桥被交警罚200", "北闸桥"),
        ("我家在山口，昨天交警在沙河桥罚我200", "沙河桥"),
    ],
)
def test_a_place_without_a_name_is_told_as_it_was_said(story: str, place: str) -> None:
    """It is not asked for again; who comes from there knows which it is."""
    told = read(story, now=NOW).all(Name.PLACE)

    assert [place] == [str(slot.value) for slot in told]
