"""At which bend, mouth, station or gate was it, where only what was done there shows a place?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime.fromisoformat("2026-03-10T12:00")


def _told(story: str, name: Name) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(name)]


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("路政天天守在猫儿垭，见大车就拦", ["猫儿垭"]),
        ("交警猫在回龙弯，三天罚我两次", ["回龙弯"]),
        ("交警躲在拐弯处拍照", []),
        ("过老鸦口，运政要验车费，票没有", ["老鸦口"]),
        ("在检票口被拦住要补票", []),
        ("在排污口被查，罚五万", []),
        ("在高速口被路政罚了三百", []),
        ("凌晨四点多过雁荡湖口，水上卡子收一百二", ["雁荡湖口"]),
        ("十点二十，二道梁子，俩人一辆没牌的皮卡，要一千", ["二道梁子"]),
        ("走S35线金鸡亭站，每趟都收", ["金鸡亭站"]),
        ("在石桥坪站下高速，被路政拦下", ["石桥坪站"]),
        ("在收购站被查", []),
        ("腊月十八赶集，乡政府门口设杆子，进一辆车收10块", ["乡政府门口"]),
        ("我去镇政府门口站了一天没人理", []),
        ("三岔口，被协管拦下要十块", ["三岔口"]),
        ("五岔路口 交警罚我闯灯", ["五岔路口"]),
        ("打马家窑子那个卡子过 让人截了 要一百", ["马家窑子"]),
        ("南门口夜市城管收五十一晚", ["南门口夜市"]),
        ("大坪煤矿过磅房，每车多收五块", ["大坪煤矿过磅房"]),
        ("滨湖隧道口，交警贴条", ["滨湖隧道口"]),
        ("南环路立交下面，交警贴条", ["南环路立交"]),
        ("在柳林圩口卖菜被赶", ["柳林圩口"]),
        ("等轮渡等了半个钟头，海事的来了", []),
        ("有人冒充检查站收钱", []),
        ("劳务市场乱，黑中介多，人社不管", []),
        ("我那猪是定点屠宰场要的", []),
    ],
)
def test_a_piece_of_land_is_a_point_by_what_was_done(said: str, points: list[str]) -> None:
    """A word that may as well be no name is no point."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "waters"),
    [
        ("在青龙湖那个水库边上，环保局的来取水样", ["青龙湖"]),
        ("我在沙溪河边洗沙场旁边养鸭，水利站让拆", ["沙溪河"]),
        ("俺是跑运河的船，海事罚了八百", ["运河"]),
        ("运河边遛弯看见城管打人", []),
    ],
)
def test_a_bank_and_a_canal_tell_the_water(said: str, waters: list[str]) -> None:
    """What lies on a bank is not called by it."""
    assert waters == _told(said, Name.WATER)


def test_deeds_make_no_districts_firms_or_roads() -> None:
    """Who takes on a job, registers or takes a detour names no place and no firm."""
    assert not _told("我公司承接镇区路灯工程，住建方反复要求", Name.DISTRICT)
    assert not _told("某网格员入厂，称代街道检查", Name.DISTRICT)
    assert not _told("我社系依法登记之合作社，请予督办", Name.COMPANY)
    assert not _told("有司机宁可绕行高速，每趟多花一百八", Name.ROAD)
    assert _told("改走京港澳高速被查", Name.ROAD) == ["京港澳高速"]
