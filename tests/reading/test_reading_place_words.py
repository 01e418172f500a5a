"""Which words of a story tell the place, where no point and no county is named?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


def _place(story: str) -> str | None:
    slot = read(story, now=NOW).first(Name.PLACE)
    return None if slot is None else str(slot.value)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在g207那个加油站旁边交警罚我200没票", "g207那个加油站"),
        ("国道G207边上的加油站，路政要我500", "国道G207边上的加油站"),
        ("昨天交警在G207黄家铺罚我200没票", "G207黄家铺"),
        ("昨天路政在S221黄山头拦我，罚200", "S221黄山头"),
        ("我在G42高速服务区被拦下来", "G42高速服务区"),
        ("在s306路口被交警拦", "s306路口"),
        ("G55二广高速荆州段路政拦车", "G55二广高速荆州段"),
        ("二广高速公安南收费站", "二广高速公安南收费站"),
        ("S221斑竹垱到狮子口之间路政设卡", "S221斑竹垱到狮子口之间"),
        ("在207国道和221省道交叉的地方", "207国道和221省道交叉的地方"),
        ("G207修路，交警在那罚我200", "G207"),  # what goes on there
        ("G207拉沙过河被拦", "G207"),  # what one did
        ("G207交警大队罚我200", "G207"),  # who did it
        ("在G207公安局的人拦我", "G207"),  # likewise
    ],
)
def test_a_road_goes_on_with_what_stands_at_it(story: str, place: str) -> None:
    """A filling station or a village is known by its road, and a body or a deed is no place."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("青湾镇工业园区3号，昨天消防来罚款3000", "青湾镇工业园区3号"),
        ("青湾镇创业园A区12号，消防罚款3000", "青湾镇创业园A区12号"),
        ("昨天城管在青龙镇老街收我100元卫生费", "青龙镇老街"),
        ("青龙镇新街12号，城管收我100", "青龙镇新街12号"),
        ("青湾镇养殖场被罚", "青湾镇养殖场"),
        ("民宿在溪头古镇，派出所来要我装登记机", "溪头古镇"),
        ("在鼓楼区开咖啡店，环保局来罚我", "鼓楼区"),
        ("青湾县青吉工业园兴业路8号，环保局罚了3万", "青湾县青吉工业园兴业路8号"),
        ("南闸村3组，村干部收我每亩50", "南闸村3组"),
        ("油江路上停车被贴条", "油江路"),
        ("昨天在解放大道上被拦", "解放大道"),
        ("青湾县工业园区管委会让我交2000", "青湾县"),  # a body
        ("青龙镇派出所罚我200", "青龙镇"),  # likewise
        ("青龙镇街道办让我交200", "青龙镇"),  # likewise
        ("我在青龙镇开超市，昨天消防罚我2000", "青龙镇"),  # whose shop it is
    ],
)
def test_a_town_goes_on_with_its_street_and_its_zone(story: str, place: str) -> None:
    """The street, the zone and its number belong to the place; a body of the town does not."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天城管在老街收了我100", "老街"),
        ("现在城管正在打我，在老街", "老街"),
        ("我在桥头被查了酒驾", "桥头"),
        ("我妈在医院住院，昨天城管收了我的摊", None),  # nothing was done there
        ("在市场上混不下去", None),  # no place at all
        ("昨天在回家路上被拦", None),  # where one was going
        ("在水泥路上晒谷被收50", None),  # what the road is made of
        ("在某省某市，一名货车司机被罚了2000元", None),  # a story passed on
        ("每户收200块修路", None),  # what the money is for
        ("每户交200元修路，不交就罚", None),  # likewise
        ("在元宝街收我200块", "元宝街"),  # a street that begins like a sum
    ],
)
def test_a_place_of_which_a_town_has_one_needs_no_name(story: str, place: str | None) -> None:
    """老街 tells where something was done; what money is asked for is no street."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("Yesterday the urban management fined me 200 on Old Street", "Old Street"),
        ("yesterday traffic police fined me 200 at xinhua road", "xinhua road"),
        ("They came to my coffee shop on Renmin Road and took 800", "Renmin Road"),
        ("Traffic police stopped me outside the No. 2 hospital", "the No. 2 hospital"),
        ("My stall is on Old Street in Qinglong town", "Old Street in Qinglong town"),
        ("The village committee in Liangting township took 500 yuan", "Liangting township"),
        ("Traffic cops fined me 200 on G207 near Huangjiapu, no ticket", "G207 near Huangjiapu"),
        ("Traffic police fined me 200 at S101 toll gate on Monday", "S101 toll gate"),
        ("Traffic police fined me 200 at S206 bridge on Monday", "S206 bridge"),
        ("Police fined me 200 at G107 highway service area", "G107 highway service area"),
        ("Police stopped me on S101 and toll was 20", "S101"),
        ("At the weigh station on S221 they made me pay 1000", "the weigh station on S221"),
        ("I was stopped at the Gong'an exit on G4 expressway", "the Gong'an exit on G4"),
        ("They stopped my truck on the main road", None),  # no name
        ("A man in black on a street near my home", None),  # likewise
        ("They said it is for road repair on our road", None),  # what the money is for
        ("I live in Qinglong town, police fined me 200", None),  # where one lives
    ],
)
def test_an_english_street_is_a_place_by_its_name(story: str, place: str | None) -> None:
    """A street needs no number and no capital; the sum before it is none of its numbers."""
    assert place == _place(story)


@pytest.mark.parametrize(
    ("story", "bodies"),
    [
        ("海事在长江公安水域拦我船，要500", ["maritime"]),  # a reach of 公安县
        ("G4公安服务区收费太贵", []),  # a service area there
        ("在G4高速公安出口被交警罚了200", ["traffic_police"]),  # an exit there
        ("在G207公安拦我罚200", ["police"]),  # the police
        ("公安在收费站拦我罚200", ["police"]),  # likewise
        ("青龙镇街上城管收钱", ["urban_mgmt"]),  # a street of the town
        ("The village committee in Liangting township took 500", ["village"]),  # where it sits
        ("the township government of Liangting township asked 300", ["township"]),  # the body
    ],
)
def test_the_name_of_a_place_is_no_body(story: str, bodies: list[str]) -> None:
    """公安 is a county, too, and a township may only say where a committee sits."""
    told = read(story, now=NOW).all(Name.AGENCY)

    assert bodies == [str(slot.value) for slot in told]
