"""How far from a place, on which side of it, in which part, in which city was it?"""

from datetime import datetime

import pytest

import campaigns
from clues.reading.reader import ground_of, read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


def _place(story: str) -> str | None:
    slot = read(story, now=NOW).first(Name.PLACE)
    return None if slot is None else str(slot.value)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天路政在G310潼关收费站往东2公里收我50没票", "G310潼关收费站往东2公里"),
        ("交警在G4服务区往南5公里收我400", "G4服务区往南5公里"),
        ("路政在G207黄家铺加油站以南五百米设卡", "G207黄家铺加油站以南五百米"),
        ("交警在沙河桥往县城方向两公里处拦我", "沙河桥往县城方向两公里处"),
        ("在柳河收费站出口前方200米被拦", "柳河收费站出口前方200米"),
        ("在老渡口上游两公里打鱼被渔政扣了", "老渡口上游两公里"),
        ("在G107国道1512公里往北300米被拦", "G107国道1512公里往北300米"),
        ("在沙河桥前天晚上被拦", "沙河桥"),  # a day
        ("在沙河桥二十几个人拦我", "沙河桥"),  # people
        ("在沙河桥3个交警罚我200", "沙河桥"),  # likewise
        ("在解放路二十米内被罚", "解放路"),  # no direction
    ],
)
def test_how_far_from_a_place_belongs_to_it(story: str, place: str) -> None:
    """Two kilometres east of the toll station is another place than the toll station."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("城管在沙河桥东头收我100", "沙河桥东头"),
        ("地点是沙河桥北边的加油站", "沙河桥北边的加油站"),
        ("在建设路与人民路交叉口东北角摆摊被罚", "建设路与人民路交叉口东北角"),
        ("昨天海事在京杭运河淮安船闸下游锚地收我800", "京杭运河淮安船闸下游锚地"),
        ("昨天下午海事在淮安船闸二号码头罚我500", "淮安船闸二号码头"),
        ("城管在中心市场B区收我200没票", "中心市场B区"),
        ("在鸿运市场A区3号摊位收我50", "鸿运市场A区3号摊位"),
        ("城管在东门市场二楼收我300", "东门市场二楼"),
        ("城管在幸福里小区底商收我100", "幸福里小区底商"),
        ("在阳光小区8栋502室收我押金", "阳光小区8栋502室"),
        ("交警在环城西路大转盘罚我100", "环城西路大转盘"),
        ("在青山镇政府对面的小卖部门口收我100", "青山镇政府对面的小卖部"),
        ("在客运站斜对面的加油站被拦", "客运站斜对面的加油站"),
        ("在柳河收费站往南第二个加油站被拦", "柳河收费站往南第二个加油站"),
        ("城管在幸福路菜市场3号大棚收我摊位费", "幸福路菜市场3号大棚"),
        ("在建材市场西区3排8号，市监局罚我2000", "建材市场西区3排8号"),
        ("在商业街A座1楼开奶茶店，消防来罚款", "商业街A座1楼"),
        ("北关早市一排摊子，城管就收我一个人60块", "北关早市"),  # how many
        ("在沙河桥东派出所的人罚我", "沙河桥"),  # a body
        ("在沙河桥北京牌照的车拦我", "沙河桥"),  # a city
        ("我们去镇上只有青杨渡一座浮桥", "青杨渡"),  # how many
        ("路政在沙河桥东头市场管理所门口拦我", "沙河桥东头市场管理所门口"),
    ],
)
def test_the_side_and_the_part_of_a_place_belong_to_it(story: str, place: str) -> None:
    """A market has halls and a lock has two sides; who works there is no part of either."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("养猪场在石桥镇二里沟村，环保局让拆", "石桥镇二里沟村"),
        ("环保局来石桥镇二里沟村我家养猪场，让我拆", "石桥镇二里沟村"),
        ("城管在石桥镇新农村社区收我100", "石桥镇新农村社区"),
        ("石桥镇赵村支书收我100", "石桥镇"),  # who took it
        ("渔政在洞庭湖君山那片拖走我船", "洞庭湖君山"),
        ("在鄱阳湖松门山一带被渔政罚", "鄱阳湖松门山"),
        ("长江武汉段海事罚我500", "长江武汉段"),
        ("在洞庭湖被渔政扣船", "洞庭湖"),
        ("在李家湾水库大坝上钓鱼被收100", "李家湾水库大坝"),
        ("在柳河镇到石桥镇的路上被路政拦", "柳河镇到石桥镇的路上"),
        ("在G56杭瑞高速岳阳段1122公里加300米处被拦", "G56杭瑞高速岳阳段1122公里加300米处"),
        ("鹿溪县云台镇石门村5组18号，村里收我200", "鹿溪县云台镇石门村5组18号"),
        ("路政在宁洛高速界首站收我60", "宁洛高速界首站"),
        ("在杭瑞高速停车站着被罚", "杭瑞高速"),  # one stood
        ("交警在G25长深高速临沂出口收我800", "G25长深高速临沂出口"),
        ("路政在江都区邵伯镇高蓬线12公里处收我50", "江都区邵伯镇高蓬线12公里处"),
        ("在青湾县工业园兴业路8号检查", "青湾县工业园兴业路8号"),
        ("城管在纬三路收我200", "纬三路"),  # a street with a number
        ("在三里屯路收我200", "三里屯路"),
        ("在厦门思明区中山路经营奶茶店，被罚600", "厦门思明区中山路"),
        ("在江苏扬州江都区邵伯镇被罚", "江苏扬州江都区邵伯镇"),
        ("在浙江省义乌小商品市场B区收我200", "浙江省义乌小商品市场B区"),
        ("在上海路被罚", "上海路"),  # a street of that name
    ],
)
def test_a_place_is_told_from_its_city_down_to_its_village(story: str, place: str) -> None:
    """What stands before and behind the name says which of many it is."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "districts"),
    [
        ("查青湾木业", []),
        ("昨天税务来青湾家具收钱", []),
        ("在青湾被拦", ["青湾县"]),
        ("青湾县木业公司", ["青湾县"]),  # in full
    ],
)
def test_a_firm_called_by_its_county_is_no_place(story: str, districts: list[str]) -> None:
    """青湾木业 says which firm it is, and not where something happened."""
    ground = ground_of(campaigns.load("standing"))
    told = read(story, now=NOW, ground=ground).all(Name.DISTRICT)

    assert districts == [str(slot.value) for slot in told]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("昨天海事在扬州港2号泊位收我300没票", "扬州港2号泊位"),  # a port
        ("昨天海事在泰州港3号码头罚我500", "泰州港3号码头"),  # another berth
        ("昨天海事在2号泊位收我300", "2号泊位"),  # no port
        ("昨天海事从扬州港到2号泊位收我300", "2号泊位"),  # another place
        ("昨天城管在农贸市场2号门外500米收我200", "农贸市场2号门外500米"),  # from a gate
        ("昨天城管在小区南门外收我200", "小区南门外"),  # without a distance
        ("昨天派出所在金河路夜色KTV罚我500", "金河路夜色KTV"),  # a house of a street
        ("昨天城管在河滨路水岸KTV门口罚我300", "河滨路水岸KTV"),  # no water
        ("昨天渔政在柳河水边罚我300", "柳河水边"),  # a water
        ("昨天城管在金河路收我酒店300", "金河路"),  # his own
        ("昨天城管在金河路拆了我家宾馆的招牌", "金河路"),  # what was done
        ("City management took 300 yuan from me on Jiefang Road", "Jiefang Road"),  # behind him
        ("They took 300 yuan from us near Renmin Road", "Renmin Road"),  # behind us
        ("Traffic police fined me on Jiefang Road, I am from Xinhua Road", "Jiefang Road"),  # home
    ],
)
def test_the_port_the_house_and_the_distance_belong_to_the_place(said: str, place: str) -> None:
    """A berth that is only numbered has its port before it; 酒店 behind 我 is his own."""
    assert _place(said) == place
