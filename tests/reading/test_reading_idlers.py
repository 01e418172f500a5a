"""Is a body read only where it did something, and a piece of land only where something was done?"""

import pytest

from clues.reading.agencies.agencies import agencies
from clues.reading.places.points import points
from clues.reading.places.waters import waters
from clues.reading.words.folding import fold


def told(story: str) -> list[str]:
    """Return the bodies that are read in a story."""
    return [each.agency for each in agencies(fold(story).text)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("城管掀我摊子的时候，有个交警在旁边喝水，看都没看一眼。", ["urban_mgmt"]),
        ("国土所的带挖机来拆，公安来了一车人维持秩序，拆了三间。", ["land"]),
        ("林业站的拦下来要看证，交警远远看见就掉头走了。", ["forestry"]),
        ("店里被砸的时候派出所的人就站在旁边看着，不管。", ["police"]),
        ("交警躲在桥底下拍超速，一天拍几百辆。", ["traffic_police"]),
    ],
)
def test_who_looks_on_is_not_named_beside_who_acted(said: str, units: list[str]) -> None:
    """An onlooker is of no weight beside one that acted; alone he may be the complaint."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("交警开单规规矩矩，比隔壁县的路政好多了，就是罚得重了点。", ["traffic_police"]),
        ("我们街上的保安比城管还凶，一天收我二十块卫生费。", []),
        ("希望上级派公安来查查这帮人，天天在村口收过路钱。", []),
        ("市场老板的侄子是城管，所以他敢一个摊收我两百。", []),
        ("我姐夫在县公安局当辅警，他说这钱不该交，可是码头那个收费的还是要。", []),
        ("我表弟在路政上班，大队给每个班组定了数", ["road_admin"]),
        ("要求城管退还我的三轮车，扣了俩月了。", ["urban_mgmt"]),
        ("我问城管，城管说没授权；我问物业，物业说一直这么罚。", []),
        ("我说你们是林业还是交警嘛？他不说，收了我一百。", []),
    ],
)
def test_what_is_only_compared_hoped_for_or_kin_names_nobody(said: str, units: list[str]) -> None:
    """A body that is compared with, wished for, or employs a relative did nothing."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("走到麻柳垭那儿，路边停个面包车，下来三个人，要我一百块。", ["麻柳垭"]),
        ("走到十里铺，交警把我拦了，罚二百。", ["十里铺"]),
        ("我住张家湾，村里收我家建房押金五千。", []),
        ("小孩在河滩上玩，我被拦了。", []),
        ("在万和路口等红灯，交警把我电瓶车推走了。", ["万和路口"]),
        ("我在青石桥和马湾码头都被收过钱。", ["青石桥", "马湾码头"]),
        ("我们这个下河口码头啊，海事所收停泊费。", ["下河口码头"]),
        ("再往前北坪服务区，还是交警，一百五。", ["北坪服务区"]),
        ("在石羊镇木材检查站，拦下来查运输证。", ["石羊镇木材检查站"]),
    ],
)
def test_land_is_a_point_where_something_was_done(said: str, where: list[str]) -> None:
    """A slope or a bay is told by what happened there, not by who lives there."""
    assert [each.value for each in points(fold(said).text)] == where


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("俺们组从胡家渠引水浇地，水管站一亩收十八。", ["胡家渠"]),
        ("这个河叫米家河，村上要收水面费。", ["米家河"]),
        ("水利局在清河边查我的钻机。", ["清河"]),
        ("我从清河来，城管罚我。", []),
        ("观光航道收我二十，哪有这个费。", []),
    ],
)
def test_a_water_is_told_by_its_bank_or_what_is_drawn_from_it(said: str, which: list[str]) -> None:
    """What is called so, drawn from or lies at a bank is water; a city of the name is none."""
    assert [each.value for each in waters(fold(said).text)] == which


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("管林子的拦我车，柴火一车罚两百。", ["forestry"]),
        ("我是管林子的，城管罚我。", ["urban_mgmt"]),
        ("公社里来人说要收三百。", ["township"]),
        ("市容一个月来收两回钱，一回三十。", ["urban_mgmt"]),
        ("我在古镇上开民宿，派出所来了罚我一千。", ["police"]),
        ("海警不是海警，交警不是交警，问了才说是交通局的，罚1500。", ["transport"]),
        ("村里来看热闹的有十几个，国土所量了我家院墙，说要罚。", ["land"]),
        ("If a market regulator takes a sample, do they have to leave a form?", []),
        ("综治办带着消防和市监来我店里查，罚了三千。", ["township", "fire", "market"]),
        ("有消防的有市监的还有文旅的，吃完不结账。", ["fire", "market", "culture"]),
    ],
)
def test_bodies_are_known_by_nicknames_and_in_company(said: str, units: list[str]) -> None:
    """What somebody looks after names the office that acts; one beside another proves it."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("在四方井卖早点，市容的来收钱。", ["四方井"]),
        ("在螺丝湾下网，渔政收了我六条网。", ["螺丝湾"]),
        ("我在厦门卖茶叶，市监罚我三千。", []),
        ("我在张家口卖莜面，城管罚我。", []),
        ("我在家门口卖菜，城管来了。", []),
    ],
)
def test_where_one_has_ones_trade_is_a_point(said: str, where: list[str]) -> None:
    """A gate, a well or a bay at which one sells or fishes is a point; a city is none."""
    assert [each.value for each in points(fold(said).text)] == where


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("村里，你凭啥收我三百？", ["village"]),
        ("投诉镇里，乱罚款。", ["township"]),
        ("钱交给市容了，收条没给。", ["urban_mgmt"]),
        ("给镇里送了两条烟才把章盖了。", ["township"]),
        ("村里半夜来敲门，罚两百。", ["village"]),
        ("村里半夜来贼了，丢了两只羊。", []),
        ("我给村里送了两箱水，救火用的。", []),
        ("举报村里有人偷采沙子。", []),
        ("我女儿嫁给派出所的，他们家条件好。", []),
        ("前年在应急局拿的奖，今年市监说我台账不全，罚一万。", ["market"]),
    ],
)
def test_a_village_is_an_office_where_it_is_accused(said: str, units: list[str]) -> None:
    """A village or a town is one that acts when it takes, comes or is accused, and else a place."""
    assert told(said) == units


@pytest.mark.parametrize(
    "name", ["回龙", "得胜", "让水", "点灯", "来龙", "问津", "靠山屯", "管家湾"]
)
def test_a_name_may_begin_with_a_sign_that_leads_to_names(name: str) -> None:
    """Behind 在 nobody returns, lets or leans: 在回龙收费站."""
    assert [each.value for each in points(fold(f"在{name}收费站被拦。").text)] == [f"{name}收费站"]


@pytest.mark.parametrize(
    "aside",
    [
        "{}都下班了",
        "{}检查过，没问题",
        "{}官网上写着免收",
        "我给{}打过零工",
        "有个{}的在店里吃饭",
        "{}对我们一直挺照顾",
        "我不怕{}",
        "人家{}都文明执法了",
        "隔壁县{}从来不罚这个",
        "我跟{}签了协议的",
    ],
)
@pytest.mark.parametrize("body", ["交警", "市监局", "消防大队", "海事"])
def test_who_was_only_there_is_not_named(aside: str, body: str) -> None:
    """Beside the one that fined, what went home or wrote a page is of no weight."""
    assert told(f"{aside.format(body)}，渔政罚了我两千。") == ["fishery"]


@pytest.mark.parametrize(
    "both",
    ["{}收了三百，{}又收五百", "{}跟{}串通好的，一个查一个罚", "{}罚我两千，{}罚我三千，都没票"],
)
def test_two_that_took_are_both_named(both: str) -> None:
    """Whoever took something is named, however many there are."""
    assert told(both.format("交警", "渔政")) == ["traffic_police", "fishery"]


@pytest.mark.parametrize(
    "aside",
    [
        "过了{}都没事，到",
        "导航说走{}，我走了",
        "{}修路，只好绕到",
        "车停在{}，人走到",
        "我是{}的商户，在",
        "{}的老板说没事，到",
        "往{}方向走，在",
    ],
)
@pytest.mark.parametrize("place", ["柳河收费站", "和平市场", "石门大桥"])
def test_a_place_that_is_only_touched_is_no_point_beside_another(aside: str, place: str) -> None:
    """Where one ate, parked or was let by is left out where another place is told."""
    found = points(fold(f"{aside.format(place)}白马岭检查站被拦，罚两百。").text)

    assert [each.value for each in found] == ["白马岭检查站"]


@pytest.mark.parametrize("body", ["交警", "市监局", "消防大队", "镇政府"])
@pytest.mark.parametrize(
    ("story", "counts"),
    [
        ("去{}举报，门卫不让进。", True),
        ("找过{}，没用。", True),
        ("给{}写信，石沉大海。", True),
        ("我已经向{}举报了，等结果。", False),
        ("要不要报{}？", False),
        ("{}管这个吗？", False),
        ("听说{}要来检查，物业收了每家一百。", False),
        ("房东他爸是{}领导，硬涨我房租。", False),
    ],
)
def test_a_body_that_was_told_counts_when_it_did_nothing(
    story: str, body: str, *, counts: bool
) -> None:
    """What was only told, asked after or boasted of did nothing; what was asked in vain did."""
    found = [each for each in agencies(fold(story.format(body)).text) if not each.told_to]

    assert bool(found) is counts


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("迎宾大道路口，交警拦我闯黄灯。", ["迎宾大道路口"]),
        ("县医院路口，交警天天贴条。", ["县医院路口"]),
        ("大十字卖烤饼，城管掀我炉子。", ["大十字"]),
        ("在南门坡停车，贴条。", ["南门坡"]),
        ("在老君洞卖香，文旅的罚我。", ["老君洞"]),
        ("船进沙田港，港务的收我引水费。", ["沙田港"]),
    ],
)
def test_odd_places_are_points(said: str, where: list[str]) -> None:
    """An avenue's crossing, a cave, a harbour: what a town has one of is a point."""
    assert [each.value for each in points(fold(said).text)] == where


@pytest.mark.parametrize(
    "before",
    [
        "早上七点半",
        "上午九点二十",
        "下午三点多",
        "上周五",
        "一大早",
        "十点一刻",
        "正月初六",
        "国庆节",
        "今晨",
        "上次",
        "我车",
        "拉砖",
        "三轮车",
        "外卖员",
        "城里",
    ],
)
@pytest.mark.parametrize("place", ["柳河收费站", "北环路口", "青龙渡口"])
def test_a_name_begins_behind_the_time_and_the_traveller(before: str, place: str) -> None:
    """Said in one breath and without a preposition, what stands before is no part of a name."""
    assert [each.value for each in points(fold(f"{before}{place}被拦，罚两百。").text)] == [place]


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("柳溪的水黑得像墨汁，鱼都死了。", ["柳溪"]),
        ("有人在沙河炸鱼。", ["沙河"]),
        ("清水溪边上有人倒垃圾。", ["清水溪"]),
        ("我挨河住，晚上有人采砂。", []),
        ("污水渠发臭，镇里不管。", []),
    ],
)
def test_a_water_is_told_by_what_became_of_it(said: str, which: list[str]) -> None:
    """What stinks, is fished in or dumped into is a water of that name; a ditch has none."""
    assert [each.value for each in waters(fold(said).text)] == which


@pytest.mark.parametrize(
    "boast",
    ["老板说{}他打过招呼了，告也没用。", "没有一个{}在场，拖车公司收我五百。", "{}都喂饱了。"],
)
@pytest.mark.parametrize("body", ["交警", "环保局", "劳动局"])
def test_a_boast_names_nobody(boast: str, body: str) -> None:
    """What somebody claims to have arranged is no deed of the office."""
    assert told(boast.format(body)) == []
