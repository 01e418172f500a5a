"""村里来了两个城管: the village is where they came, and no body that is complained of."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def bodies(said: str) -> list[str]:
    """The kinds of bodies read, in their order."""
    return [str(slot.value) for slot in read(said, now=NOW).slots if slot.name is Name.AGENCY]


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("昨天下午村里来了两个城管，说我违建要罚三千", "urban_mgmt"),
        ("镇上来了几个渔政的，收了我两百", "fishery"),
        ("我们村里前天来了路政的人，收了我300", "road_admin"),
        ("镇里昨天来了交警，在路口罚了我200", "traffic_police"),
        ("南街村里前天来了城管，把我的摊子收了", "urban_mgmt"),
        ("我们街道上周五来了市监局的人，罚了我五百", "market"),
        ("乡里来了几个林业的，说我砍树要罚一千", "forestry"),
        ("村上来了环保局的人，罚了我两千", "environment"),
        ("我们社区昨天来了消防，要我交三百", "fire"),
        ("屯里来了两个林业站的，要我交五百", "forestry"),
        ("村里头来了四个交警查摩托，罚了我200", "traffic_police"),
        ("村里突然来了好几个穿制服的城管，把我的车拖走了", "urban_mgmt"),
        ("村里来了两个人自称是城管的，收了我100", "urban_mgmt"),
        ("青龙镇里昨天来了交警，在路口罚了我200", "traffic_police"),
        ("社区前几天来了卫生监督所的人，罚了我的早餐店一千", "health"),
        ("昨天城管在我们村里收了我300", "urban_mgmt"),
        ("城管来我们村里收了300卫生费", "urban_mgmt"),
    ],
)
def test_the_village_they_came_to_is_no_body(said: str, body: str) -> None:
    """Who came is named, and the word before it only says where."""
    assert bodies(said) == [body]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("村里收卫生费，每人30", ["village"]),
        ("镇上来收费，一户一百", ["township"]),
        ("村里来了两个人收卫生费，一户80", ["village"]),
        ("我们村里每年收卫生费，一户80", ["village"]),
        ("村里叫城管来拆我的棚子", ["village", "urban_mgmt"]),
        ("村里和城管一起来拆我的棚子", ["village", "urban_mgmt"]),
        ("镇里带着城管来，拆了我的棚子", ["township", "urban_mgmt"]),
        ("村里派来两个城管，说我违建要罚三千", ["village", "urban_mgmt"]),
        ("镇政府来了几个人，带着城管", ["township", "urban_mgmt"]),
        ("村里干部带了两个城管来，说我违建要罚三千", ["village", "urban_mgmt"]),
        ("村里来收垃圾费，说不交就叫城管来", ["village"]),
        ("消防和街道一起来的消防的人，罚了我五百", ["fire", "township"]),
    ],
)
def test_the_village_that_acts_stays_a_body(said: str, told: list[str]) -> None:
    """What it takes, sends or brings is its own doing."""
    assert bodies(said) == told


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("城东街道城管中队昨天收了我80元", "urban_mgmt"),
        ("河东街道城管队把我的摊位没收了", "urban_mgmt"),
        ("昨天街道城管罚了我两百", "urban_mgmt"),
        ("街道城管的说我开门破坏环境罚300", "urban_mgmt"),
        ("街道的城管昨天拿走我的秤", "urban_mgmt"),
        ("镇城管昨天收了我两百", "urban_mgmt"),
        ("柳河镇城管中队收了我100", "urban_mgmt"),
        ("桃花街道派出所罚了我200", "police"),
        ("昨天在河东街道派出所交了200罚款，没给票", "police"),
        ("城北街道派出所民警罚我500", "police"),
        ("南门街道的派出所昨天罚我五百", "police"),
    ],
)
def test_a_body_of_a_street_is_that_body(said: str, body: str) -> None:
    """城东街道城管中队: the street says where it is, and the street office did nothing."""
    assert bodies(said) == [body]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("街道派人来收了我200", ["township"]),
        ("街道派来的人收卫生费", ["township"]),
        ("街道城管科罚我200", ["township"]),
        ("街道执法队罚了我一千", ["township"]),
        ("柳河镇城管办收了我100", ["township"]),
        ("街道和派出所一起来罚了我200", ["township", "police"]),
    ],
)
def test_an_office_of_the_street_stays_the_street(said: str, told: list[str]) -> None:
    """What the street office does by its own people is its own."""
    assert bodies(said) == told
