"""Stations, crossings, fairs and bays: what is a spot of its own, and what only sounds like one."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def _told(story: str, name: Name) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(name)]


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("高铁站落客平台，今早七点半，运管查我", ["高铁站落客平台"]),  # a part of the station
        ("西站候客区，三个大妈查我车里卫生", ["西站候客区"]),  # called by its side
        ("机场T2出租车上客区，派出所查我证", ["机场T2出租车上客区"]),  # letters as written
        ("同志我在长途汽车站卖水那个环卫所的每月收我八十", ["长途汽车站"]),  # one sells there
        ("路过农贸市场，被辅警拦住", ["农贸市场"]),  # or was stopped there
        ("在菜市场卖豆腐，送客人去火车站", []),  # everybody goes there
        ("火车站派出所的人，机场路", ["机场路"]),  # a body, and a street called after one
        ("我在火车站附近上班，周五在柳林桥头被罚", ["柳林桥头"]),  # where one works
    ],
)
def test_a_station_is_a_spot_where_something_was_done(said: str, points: list[str]) -> None:
    """A station needs no name, but a deed or a part of it."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("昨晚市区滨河路与建设路交叉口，两个辅警查酒驾", ["滨河路与建设路交叉口"]),
        ("在县城人民路和解放路交叉口被罚", ["人民路和解放路交叉口"]),
        ("我在人民路拐角卖水果，城管罚我", ["人民路拐角"]),
        ("在北关十字叫协管员拦住了", ["北关十字"]),
        ("红十字会来收捐款，打了个十字架", []),
        ("Stopped at the corner of Renmin Road", ["corner of Renmin Road"]),
    ],
)
def test_a_corner_is_told_without_the_town(said: str, points: list[str]) -> None:
    """Where two streets meet, and no word of the town before them."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("俺昨儿个在南关集上卖菜", ["南关集"]),  # a fair
        ("收集上来的钱，筹集上来没公示，老百姓集上交钱", []),  # what was collected
        ("我电三轮拉菜过惠民桥，被交警拦下来", ["惠民桥"]),  # one is on it
        ("村里修惠民桥摊派每户五百", []),  # it is being built
        ("俺开三轮拉麦种打柳林桥过，叫交警截住了", ["柳林桥"]),  # past it
        ("在打鼓桥过夜被收了五十", ["打鼓桥"]),  # called so
        ("在北渡口等船，海事的收了五十", ["北渡口"]),  # the northern one
        ("那座老桥，往东渡口", []),  # an age, a direction
        ("在双坡县城南加油站旁边被拦", ["城南加油站"]),  # of the town's south
        ("过文锦渡口岸时被拦，口岸上查得严", ["文锦渡口岸"]),  # no ferry
        ("在G45大广线安丘出口匝道被罚", ["安丘出口匝道"]),  # no part of the road
        ("一亩种子钱比市场贵一百二，蜂箱放在国有林场边上", []),  # no names
        ("我打算下周走石门桥，同样的货在沙坪收费站就不罚", []),  # not yet, not here
        ("我们村修柳溪桥，每人收五百", []),  # it is being built
        ("离柳河收费站还有两公里的地方被拦", []),  # only near
        ("本来要走白石桥，绕到青石桥被拦的", ["青石桥"]),  # not gone
        ("上午十点在铁牛岭让人拦下罚了三百", ["铁牛岭"]),  # a slope where it was
        ("老家在铁牛岭，翻过一道岭", []),  # and where it was not
        ("周三赶圩，我在罗塘圩上卖鸡", ["罗塘圩"]),  # a southern fair
        (
            "在将军桥被查，过都匀收费站，大同桥头",
            ["将军桥", "都匀收费站", "大同桥头"],
        ),  # no verbs
        ("在S205与X012交叉口被拦", ["S205与X012交叉口"]),  # two roads, and nothing nearer
        ("高速路永兴收费站下来", ["永兴收费站"]),  # the road is not its name
        ("老李是在沙坪隧道挨的罚，我是在龙口检查站里挨的", ["龙口检查站"]),  # not I
        ("中间还在茶亭服务区歇了二十分钟", []),  # a rest
        ("昨天在S114检查站被拦", ["S114检查站"]),  # called by its road
        ("在T1航站楼出发层停了十秒", ["T1航站楼出发层"]),  # a part of the airport
        ("物流园门口那个交警每天都在", ["物流园"]),  # something goes on at its door
        ("我在云南磨憨口岸排队，家就在胜利桥旁边", ["磨憨口岸"]),  # no province, no home
        ("工商所在东门市场二楼，柳河收费站怎么走", []),  # an office, a question
        ("还没到白石收费站就被拦，我朋友在沙坪检查站也被罚过", []),  # before it, not I
        ("让我第二天到石桥检测站复检，货从寿光市场发出来的", []),  # an errand, an origin
        ("从白石收费站上高速，到青石收费站下来被拦", ["青石收费站"]),  # where it began
        ("我在城关小学当保安，中标了青石大桥工程", []),  # work
        ("在我农药店门口堵着，在市中医院门口被拖车", ["市中医院"]),  # one's own, the city's
        (
            "At the junction of Renmin Road and Heping Road",
            ["junction of Renmin Road and Heping Road"],
        ),
        ("在双河场赶场卖鸡蛋遭收了二十", ["双河场"]),  # a western fair
        ("拉菜到南门桥底下交警罚了我一百", ["南门桥"]),  # told in one breath
        ("在红旗路口红旗路跟建设街那个十字路口", ["红旗路跟建设街十字路口"]),  # said twice
        ("在凤凰古城虹桥下面摆摊，四环化工桥进京检查站", ["虹桥", "化工桥进京检查站"]),  # whose
        ("货要送到东站市场，交警罚了三百", []),  # bound for it
        ("掉进排水沟被罚，执勤岗让人拦下，在县机关被拦", []),  # no slopes
        ("把船拖到后澳码头，说是禁渔期", ["后澳码头"]),  # where it was taken
    ],
)
def test_a_spot_is_where_it_was(said: str, points: list[str]) -> None:
    """Neither what sounds like a spot nor one of another time is told."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "waters"),
    [
        ("跑沙河运黄沙的，渔政靠上来", ["沙河"]),  # one goes on it
        ("渔民，船在东澳湾。渔政上船", ["东澳湾"]),  # a bay with a boat in it
        ("我住在桃花湾，船卖了，转弯在急转湾", []),  # a village, a bend
        ("废水排进了秋浦河，村东头的柳叶河都黑了", ["秋浦河", "柳叶河"]),  # and by its colour
        ("我家河边抽水，船停在岸边", []),  # no name
        ("寻水利局，禁渔河段，怪航道，海事也不管", []),  # deeds and qualities
        ("鹭江北汊停着采砂船", ["鹭江"]),  # an arm of it
    ],
)
def test_a_bay_and_a_river_are_told_by_the_boat(said: str, waters: list[str]) -> None:
    """The verb before a river is no part of it."""
    assert waters == _told(said, Name.WATER)


def test_a_district_on_the_way_is_not_where_it_was() -> None:
    """Where a load goes or came from, a firm is registered, a town in its name: none tells."""
    assert [] == _told("要送去永陶县。走到服务区，路政拦下我", Name.DISTRICT)
    assert [] == _told("从柳河镇往县城拉沙子，被人拦住", Name.DISTRICT)
    assert ["昌浦县"] == _told("注册于凤岭县，工厂设在昌浦县", Name.DISTRICT)
    assert [] == _told("我司为石龙湾镇锦悦达五金制品有限公司", Name.DISTRICT)
    assert ["吴浦区"] == _told("递交吴浦区生态环境局", Name.DISTRICT)


@pytest.mark.parametrize(
    ("said", "firms"),
    [
        ("金桥区印刷厂一家，铜湾区汽修厂，我是云溪镇水泥厂的", []),  # where, and what it makes
        ("青湾县宏达砖厂被罚", ["青湾县宏达砖厂"]),  # with a name of its own
        ("兹有云坞县和川石材有限公司反映", ["云坞县和川石材有限公司"]),  # 和 begins it
        ("我们和顺发物流有限公司的车一起被查", ["顺发物流有限公司"]),  # 和 joins it
    ],
)
def test_a_firm_has_a_name_of_its_own(said: str, firms: list[str]) -> None:
    """A district and a trade make no name."""
    assert firms == _told(said, Name.COMPANY)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("市监所来东湖水产市场查公平秤", ["东湖水产市场"]),  # a body came there
        ("阿拉棋牌室勒拉老西门市场边浪", ["老西门市场"]),  # 勒拉 is 在 in Wu
        ("阿拉屋里辣海塘菜场门口开点心店", ["海塘菜场"]),  # and so is 辣, the shorter one
        ("我喺南埗街市賣魚二十幾年", ["南埗街市"]),  # a market in Cantonese
        ("街市监管所来人，老街市容乱", []),  # and what only looks like it
        ("步行街市场里城管挨家收电费", ["步行街市场"]),  # a street is its name
        ("几家修车的在西环汽配市场", ["西环汽配市场"]),  # and half a ring, too
        ("我家工厂在老码头市场旁做木箱，税务来电话", ["老码头市场"]),  # works there
        ("在老城隍庙广场卖花灯，城管没收了", ["老城隍庙广场"]),  # the square of a house
        ("俺挨东关大桥那下摆摊，阮佇东门市场卖菜", ["东关大桥", "东门市场"]),  # 挨, 佇: 在
        ("村口桥上村委会立了根杆子，过一次五块", ["村口桥"]),
        ("在东门外那个大转盘交警把三轮车扣走了", ["东门外大转盘"]),  # as one speaks of it
        ("刚过清水闸，海事的艇贴上来", ["清水闸"]),  # no 水闸 called 清
        ("过福来渡口，有人查车", ["福来渡口"]),  # 来 ends a lucky name
        ("车在那个南岗村路口交警说我没年检", ["南岗村路口"]),
        ("镇上喊人在石板桥头拦到起收钱", ["石板桥头"]),
        ("我在东门市场管理方那里交了摊位费", ["东门市场"]),  # who keeps it
        ("在北街旧货市场卖货，城管来了", ["北街旧货市场"]),  # wares alone are no name
        ("侬好我伲店就勒浪虹桥菜场对过", ["虹桥菜场"]),  # more than the bridge
        ("在花桥二手车市场被工商查了", ["花桥二手车市场"]),
        ("我在向阳市场卖菜，前进市场也去", ["向阳市场", "前进市场"]),  # 向 and 进 in a name
        ("昨天拉煤过下洼大转盘，被拦", ["下洼大转盘"]),  # and 下
        ("有人敲养殖场的门，说出生证明医院开的", []),  # a deed, a paper
        ("我同学说柳河收费站那边也乱收费", []),  # what one is told
        ("市场进不去，只好蹲路口，我闺女学校", []),  # an adverb, kin
        ("整治黑车市场，渡口都改桥了", []),  # deeds
        ("在来龙路口被拦，走到和顺收费站", ["来龙路口", "和顺收费站"]),  # 来, 和 in a name
        ("At the Harbour Seafood Market we pay", ["Harbour Seafood Market"]),  # one market
        ("拖拉机翻河滩里了，这闸怎么开成停车场了", []),  # deeds
        ("本公司系沙洲县鹿溪滩米业有限责任公司", []),  # what a firm is called by
    ],
)
def test_a_market_and_a_bridge_are_found_in_talk(said: str, points: list[str]) -> None:
    """What leads to a name, in any dialect, is no part of it."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("罚单上面写的地点却是离我们两公里的金桥路口", []),  # a mistake
        ("货是从河口市场批来的，市监说没票", []),  # where it was bought
        ("从老码头市场搬到新码头市场，没人查过", ["新码头市场"]),  # one has moved
        ("隔壁县的柳河收费站就从来不收这个钱", []),  # another county's
        ("你咋不去查东门市场，我们店离南门市场两百米", []),  # what was not done; how far
        ("听我表弟说，青龙渡口也这么收", []),
        ("复检要到三十里外的石桥检测站，他们所就在东门市场后头那栋楼", []),
        ("罚单上写的地点是沙坪路口，可我那天根本没去过", []),
        ("罚单上写的地点是沙坪路口，罚了二百", ["沙坪路口"]),  # and none
        ("我在东郊物流园边上开五金店，消防来看灭火器", []),  # where the shop is
        ("我是开印刷厂的，在孟津渡那边。文化执法的来翻废纸", []),
        ("我卖水果的，在东湖水产市场。昨天市监来查秤", ["东湖水产市场"]),  # a market counts
        ("我昨天被拦的，在沙坪路口。罚了二百", ["沙坪路口"]),  # and what happened does
    ],
)
def test_a_shop_s_seat_and_a_ticket_s_mistake_are_no_points(said: str, points: list[str]) -> None:
    """Only where it happened is told."""
    assert points == _told(said, Name.POINT)
