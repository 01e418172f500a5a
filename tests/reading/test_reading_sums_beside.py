"""Are sums that stand beside another told apart: a part, a paper's, a neighbour's, a price?"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 15, 15, tzinfo=ZoneInfo("Asia/Shanghai"))


def _told(said: str) -> list[str]:
    return [
        f"{slot.role} {slot.value}" + (f", {slot.remark}" if slot.remark else "")
        for slot in read(said, now=NOW).all(Name.AMOUNT)
    ]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        # what stands on the paper
        ("昨天交警在北门罚我200，罚单上写的100，没看证", ["fine 200", "fine 100, written"]),
        ("昨天城管收我摊位费50，给了票但金额写的是20", ["fee 50", "paid 20, written"]),
        ("路政罚了我500，决定书上只写了300", ["fine 500", "fine 300, written"]),
        # what was wanted is one thing, what stands on the paper another
        ("说要罚2000，罚单上写的500", ["demanded 2000", "fine 500, written"]),
        ("路政说要罚我2000，结果罚单上写的是500", ["demanded 2000", "fine 500, written"]),
        ("城管开口要1000，单子上是200", ["demanded 1000", "fine 200, written"]),
        ("路政说要罚2000，最后开的单子是500", ["demanded 2000", "fine 500, written"]),
        ("路政口头说罚2000，决定书写明罚款500元", ["demanded 2000", "fine 500, written"]),
        ("收了我100，罚单上写的是200", ["paid 100", "fine 200, written"]),  # more than was taken
        ("路政说要罚2000，罚单上写的500，我交了", ["demanded 2000", "paid 500"]),
        ("路政说要罚2000，给的罚单500，我没交", ["demanded 2000", "fine 500"]),
        ("上次罚300，这次罚单上写的500", ["fine 300", "fine 500"]),
        ("路政罚了我300。交警又罚了我，罚单上写的500", ["fine 300", "fine 500"]),
        ("市监局下了通知书，罚款5000，逾期每日加150", ["fine 5000", "fine 150"]),
        # parts
        (
            "税务局罚我店600，其中400是罚款200是滞纳金，我都交了",
            ["fine 600, paid", "fine 400, part", "fine 200, part"],
        ),
        ("环保局罚我三万，其中一万是滞纳金，我全交了", ["fine 30000, paid", "fine 10000, part"]),
        ("城管收了三家，其中一家500", ["fee 500"]),
        (
            "前后一共交了一千五，其中罚款一千，停车费五百",
            ["total 1500", "fine 1000, part", "fee 500, part"],
        ),
        # each his own
        ("昨天城管罚了我和隔壁老李，我100他200，没票", ["fine 100"]),
        ("昨天城管罚了我和隔壁老李，我200他300，都没票", ["fine 200"]),
        ("昨天城管把我和老王都罚了，他200我100", ["fine 100"]),
        ("昨天城管罚了我们两家，我家三百他家五百", ["fine 300"]),
        # haggling
        ("运管所说要罚三万，交了一万押金才让开走", ["demanded 30000", "paid 10000"]),
        ("运管说要罚我两万，我交了五千押金才把车开走", ["demanded 20000", "paid 5000"]),
        ("路政说要罚一万，我交了两千保证金才放行", ["demanded 10000", "paid 2000"]),
        ("运管罚我三万，收了一万押金", ["fine 30000", "fee 10000"]),
        ("工商的来查，罚300给200就行，我给了200，没开票", ["demanded 300", "paid 200"]),
        ("工商的来说我超范围，罚500给300就行，我给了300", ["demanded 500", "paid 300"]),
        # what is sold by those who come
        ("疾控的来我店里卖消毒片，一箱300，不买不给证，我买了两箱", ["fee 300"]),
        ("疾控的来我店里卖消毒液，一瓶80，我买了5瓶", ["fee 80"]),
        ("我卖凉皮的，一份8块，城管罚我100", ["fine 100"]),
        # what others gave an official
        ("我要举报镇长收了老板二十万", ["bribe 200000"]),
        ("镇长收了我们老板二十万", ["paid 200000"]),
        # fees of water, and money that goes back or over
        ("昨天村委会收我水费80没票，在红旗村", ["fee 80"]),
        ("昨天水管站收我水费120没票没证", ["fee 120"]),
        ("水利局收我家鱼塘水费每年2000，没票", ["fee 2000"]),
        ("村委会收我家鱼塘承包水费每年3000", ["fee 3000"]),
        ("村里收浇地水费一亩八十五，没票", ["fee 85"]),
        ("断我的电，我家水费一个月80，城管罚我100", ["fine 100"]),
        ("昨天税务所让我把3000转到他个人卡上，没票", ["demanded 3000"]),
        ("昨天城管让我把500转到他微信上，没票", ["demanded 500"]),
        ("市场监管局让自查退款8600，没给通知", ["demanded 8600"]),
        ("市场监管局昨天让我退款3000给顾客", ["demanded 3000"]),
        ("医保局前天让我诊所退回5600", ["demanded 5600"]),
        ("城管罚我500，后来退回300", ["fine 500"]),
    ],
)
def test_each_sum_is_told_as_what_it_is(said: str, sums: list[str]) -> None:
    """What is counted twice, another's or only a price is told as such."""
    assert sums == _told(said)
