"""The day of a paper, of the news, or of paying is none of the deed, where that one is told."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 12, 0)  # noqa: DTZ001  # a Friday, local as every reader takes it


def _told(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("消防11月13号来我店里查，说灭火器过期，决定书今天才给我，罚两千。", "2026-11-13"),
        ("消防11月13号来我店里查，说灭火器过期，罚单昨天寄到的，罚两千。", "2026-11-13"),
        ("11月5号交警在南门桥拦我，说超载，罚单到前天才收到，写的五百。", "2026-11-05"),
        ("环保11月5号来厂里采样，没给我看证，报告上周五送来的，罚三万。", "2026-11-05"),
        ("11月18号路政在沙河桥扣了我的车，扣押通知书昨天才补给我。", "2026-11-18"),
        ("路政11月18号扣了我的车，昨天才给我补了张单子，没盖章。", "2026-11-18"),
        ("昨天收到短信说10月8号在G107被罚了200", "2026-10-08"),
        ("前天接到电话讲11月3号我的三轮在西街被城管拖走了", "2026-11-03"),
        ("市监11月3号来查我店，决定书上盖的章是11月20号的，罚五千。", "2026-11-03"),
        ("城管11月3号收了我的秤，落款日期倒签成11月1号。", "2026-11-03"),
        ("11月9号运管扣了我的车，要罚三千，11月12号我交了三千才放车。", "2026-11-09"),
        ("11月9号运管扣了我的车，要罚三千，12号我老公去交的钱，没给票。", "2026-11-09"),
        ("镇上11月6号在群里让每家捐五百，10号我转了账，没收据。", "2026-11-06"),
        ("11月6号路政罚我两百，没给票。望查处。2026年11月27日", "2026-11-06"),
        ("限速牌前天还是60，昨天换成40，交警躲后面拍，罚两百。", "2026-11-26"),
        ("十月份市监来查都说没问题，昨天又来说我这不行那不行，罚一千。", "2026-11-26"),
        ("国庆前后从来没人管，昨天城管罚我五百。", "2026-11-26"),
        ("区城管11月3日查扣水泥罐车一台，次日仍未给扣押决定书。", "2026-11-03"),
        ("腊月里……不是，是前几天，11月9号，交警拿了我的驾照", "2026-11-09"),
    ],
)
def test_what_came_of_it_later_is_no_second_day(story: str, value: str) -> None:
    """Who reads the line sees one day: that on which it was done."""
    assert [value] == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        # A decision told with its date, and a paper that asks for more, are deeds of their own.
        (
            "2月18日市监来店里检查，3月20日送来决定书，罚5万。",
            ["2026-02-18", "2026-03-20"],
        ),
        (
            "11月9号海事扣了我的船，昨天又收到通知，要先交看船费八十。",
            ["2026-11-09", "2026-11-26"],
        ),
        ("昨天收到罚单，说我超载，罚五百", ["2026-11-26"]),
        ("今天我交了三百他们才放车", ["2026-11-27"]),
        ("11月10号城管收了我的秤，11月12号又来收了我的桌子。", ["2026-11-10", "2026-11-12"]),
        ("前天路政罚我一百，昨天我交了五十，今天又来要五十", ["2026-11-25", "2026-11-27"]),
    ],
)
def test_what_brings_something_new_stays(story: str, values: list[str]) -> None:
    """A second demand, or a decision told with its date, is a day of its own."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        (
            "环保局从9月份开始每个礼拜三来厂里查一回，昨天又来了，没给检查通知",
            ["2026-09-01/2026-11-27", "2026-11-26"],
        ),
        (
            "城管中队从上个月开始每个星期二收一次清扫费，前天把老李的秤拉走了",
            ["2026-10-01/2026-11-27", "2026-11-25"],
        ),
        (
            "村里从10月起天天在桥头收过路费，今天早上又收我五块",
            ["2026-10-01/2026-11-27", "2026-11-27"],
        ),
    ],
)
def test_since_when_it_goes_on_stays_beside_the_last_time(story: str, values: list[str]) -> None:
    """Weeks of it do not shrink to yesterday."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("昨晌午在牛王庙街上，粮食局的来查磅，罚两千三", "2026-11-26"),
        ("昨在罗家圩东头，三人拦我菜车收管理费八元", "2026-11-26"),
        ("昨下晡渔政的人来，讲我占航道，要罚两千", "2026-11-26"),
        ("昨后晌城管把我的秤收走了", "2026-11-26"),
        ("整条街都被叫去开会了，10月15号开的，一家要交三千八", "2026-10-15"),
    ],
)
def test_yesterday_has_many_words(story: str, value: str) -> None:
    """So it is said in the fields and written in letters; a meeting held on a day was that day."""
    assert [value] == _told(story)
