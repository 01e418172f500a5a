"""Which bodies are meant beside others, by a short name, a barrier or a raid, and which not?"""

import pytest

from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold


def _told(story: str) -> list[str]:
    return [each.agency for each in agencies(fold(story).text)]


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "我开出租送客去机场，在航站楼下面落客也就一分钟，协警过来贴条，说罚200",
            ["traffic_police"],
        ),
        ("我停在路边买药，辅警过来贴条，说罚一百", ["traffic_police"]),
        ("我车停在路口卸货，两个协警来贴罚单，一百五", ["traffic_police"]),
        ("送孩子上学停了两分钟，协警抄牌罚两百", ["traffic_police"]),
        ("在环岛第二个出口，协警敲窗子喊我下来，罚五十", ["traffic_police"]),
        ("昨天在大转盘，辅警指挥我靠边，罚完一百就走", ["traffic_police"]),
        ("协警过来把我的摊子掀了，说占道", ["police"]),
        ("辅警来网吧查身份证，罚了两百", ["police"]),
        ("派出所协警在我店门上贴条，让我停业", ["police"]),
    ],
)
def test_helpers_who_ticket_a_car_are_of_the_traffic_police(story: str, units: list[str]) -> None:
    """An assistant who sticks a ticket on a car is of the road; one in a shop is not."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "供电所说我违约当场拉闸，要补交一万六；下午税务的打电话说先别交，说这钱不归他管",
            ["power"],
        ),
        ("城管收我三百占道费，工商的说不用交", ["urban_mgmt"]),
        ("镇上来收卫生费，市监局的打电话来说先别交，等通知", ["township"]),
        ("村委会要收一千，税务局那边说不要交，没这个税", ["village"]),
        ("路政罚我两千，交警说这钱不用给", ["road_admin"]),
        ("城管说别摆了，罚我二百", ["urban_mgmt"]),
        ("城管说先别交，跟他去队里再说，扣了我的车", ["urban_mgmt"]),
        ("税务的打电话说再不交就封账", ["tax"]),
        ("税务局说别交现金，要转到个人账上", ["tax"]),
    ],
)
def test_who_says_not_to_pay_did_nothing_beside_who_took(story: str, units: list[str]) -> None:
    """税务的打电话说先别交 is advice."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("到沟口水泥厂那达，水保上的人把额的车挡住，说额拉的土没手续，要两千", ["water"]),
        ("水保上来收水土保持费，五千", ["water"]),
        ("水保上的说我没办方案，罚一万", ["water"]),
        ("水保的来工地要钱，张口两万", ["water"]),
        ("我们水保上的方案早就批了，环保局又来罚", ["environment"]),
        ("采砂上的人来收钱，一车五十", ["water"]),
        ("煤检上的人要两百", ["coal"]),
    ],
)
def test_who_looks_after_the_soil_and_the_sand_is_of_the_water(
    story: str, units: list[str]
) -> None:
    """水保上的人 stop lorries, and a plan of theirs is no man."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("城管今晚进来让我关门，酒馆在鼓楼西后面，离鼓楼派出所不到两百米", ["urban_mgmt"]),
        ("我的店离税务局就五十米，城管收了我三百", ["urban_mgmt"]),
        ("路政在距交警队一公里的地方拦我", ["road_admin"]),
        ("摊子挨着派出所不远，市监的来罚五百", ["market"]),
        ("厂子离环保局也就两里地，应急局来罚了一万", ["work_safety"]),
        ("收费点离村委会不到一百米，两个人一车收二十", []),
        ("离收摊还有十分钟派出所来罚了我二百", ["police"]),
    ],
)
def test_how_far_an_office_is_names_nobody(story: str, units: list[str]) -> None:
    """离派出所不到两百米 tells where something lies."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ('镇里派的人在桥头堵着收割机，说收割机要"环保审验"，一台交一百五', ["township"]),
        ("镇里派的人堵着收割机说要环保审验，一台一百五", ["township"]),
        ("城管说我店要消防审验，收五百", ["urban_mgmt"]),
        ("环保来审验，罚我五百", ["environment"]),
        ("消防来厂里审验，说不合格罚一万", ["fire"]),
    ],
)
def test_an_examination_is_no_office(story: str, units: list[str]) -> None:
    """要环保审验 is a pretext."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("电动车行，市场的说我店里三台车没有合格证，罚六千，先交三千", ["market"]),
        ("市场的来查秤，罚三百", ["market"]),
        ("早上来两个市场的，说我的油不合格，罚两千", ["market"]),
        ("城管、市场、派出所一帮人进来让我停业", ["urban_mgmt", "market", "police"]),
        ("市场、消防、环保三家一起来，罚五千", ["market", "fire", "environment"]),
        ("派出所和市场的一起来收了我的酒", ["police", "market"]),
        ("上午环保来，下午市场的来，各罚一千", ["environment", "market"]),
        ("市场的摊位费涨了，城管来收的", ["urban_mgmt"]),
        ("我在市场、车站两头跑，城管收我五十", ["urban_mgmt"]),
        ("我的生果档在新塘市场，城管每次来都不出示证件", ["urban_mgmt"]),
        ("我在老街、市场，城管来收五十", ["urban_mgmt"]),
        ("市场的保安收我十块", []),
        ("市场的人多，城管罚我一百", ["urban_mgmt"]),
        ("菜市场的说卫生费要涨，一个摊五十", []),
        ("批发市场的来收管理费两百", []),
    ],
)
def test_the_market_office_in_a_row_and_by_its_short_name(story: str, units: list[str]) -> None:
    """城管、市场、派出所 are three bodies; whoever lets the stalls is none."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "交通运输局和海事一起来的，交通运输局那个说我渡船证没问题，海事那个非说有问题，罚九百",
            ["maritime"],
        ),
        ("城管和市监一起来，城管的说没事，市监的非说有问题，罚五百", ["market"]),
        ("运管、交警一起来的，运管那个说手续齐，交警那个硬说不行，罚二百", ["traffic_police"]),
        ("消防的说我合格，环保的却说不行，罚三千", ["environment"]),
        ("林业站和国土所来了，林业站那人说可以种，国土所那人说不行，罚一千", ["land"]),
        ("海事那个说我证没问题，但要交三百检验费", ["maritime"]),
    ],
)
def test_who_found_no_fault_is_not_the_one_who_did(story: str, units: list[str]) -> None:
    """Of two who came together the one that said 没问题 did nothing."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("塑料厂，夜间九点半环保突击，进来就断电，料全凝住", ["environment"]),
        ("昨天消防突击检查，罚了两千", ["fire"]),
        ("税务突击查账，让我补三万", ["tax"]),
        ("半夜环保突击进厂，贴了封条", ["environment"]),
        ("应急突击来厂，停了我三天", ["work_safety"]),
        ("老板让我们搞消防突击演练，物业收五百", []),
        ("镇里搞环保突击行动，一户收三百", ["township"]),
    ],
)
def test_a_raid_is_an_offices(story: str, units: list[str]) -> None:
    """环保突击 is done by people, 消防突击演练 is not."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "拦路的两拨人，前一拨是村里的要十块过桥钱，后一拨是农业局的要二十防疫消毒",
            ["village", "agriculture"],
        ),
        ("先来的是村里的要五块，后来的是城管，要二十", ["village", "urban_mgmt"]),
        ("头一伙是镇上的要一百，第二伙是路政的要两百", ["township", "road_admin"]),
        ("一拨是村里的收十块，一拨是市场所的收二十", ["village", "market"]),
        ("桥头那拨是村里的拦着要钱，十块", ["village"]),
        ("跑在前头的是村里的三轮车，路政拦我罚二百", ["road_admin"]),
        ("帮我的是村里的老人，城管罚我二百", ["urban_mgmt"]),
    ],
)
def test_of_two_parties_each_is_named(story: str, units: list[str]) -> None:
    """前一拨是村里的要十块: its people are meant."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "On S340 a forestry roadblock stopped me and wanted 120 for plant quarantine",
            ["forestry"],
        ),
        ("A traffic police roadblock stopped my van and took 200", ["traffic_police"]),
        ("At the bridge a fishery checkpoint stopped us and asked for 300", ["fishery"]),
        ("a transport checkpoint demanded 500 for a missing permit", ["transport"]),
        ("a road administration checkpoint fined me 800", ["road_admin"]),
        ("Near the forestry road a police officer fined me 200", ["police"]),
        ("There is a fire road behind the market where two men took 50", []),
    ],
)
def test_an_english_barrier_is_of_its_office(story: str, units: list[str]) -> None:
    """A forestry roadblock is of the forestry."""
    assert units == _told(story)
