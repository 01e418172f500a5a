"""Is what came of a sum read: threatened, let go, paid in part, asked once more, told by days?"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from clues.reading.matters.elsewhere import elsewhere
from clues.reading.reader import read
from clues.reading.slots import Name

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def _sums(text: str) -> list[str]:
    return [
        f"{slot.role} {slot.value:f}" + (", due" if slot.due else "")
        for slot in read(text, now=_NOW).all(Name.AMOUNT)
    ]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("昨天城管说要罚我五百，磨了半天最后没交，他们就走了", ["demanded 500, due"]),
        ("交警说要罚两百，我求了半天，结果没给，他放我走了", ["demanded 200, due"]),
        ("路政要罚三百，我打了12328，后来没罚，他们走了", ["demanded 300"]),
        ("消防说要罚一千，我死活没交，他们也走了", ["demanded 1000, due"]),
        ("城管说要罚三百，我不肯给，他们看人多就散了", ["demanded 300, due"]),
        ("市监局要罚两千，到最后也没交钱", ["demanded 2000, due"]),
        ("昨天城管罚我三百，给了票，他们就走了", ["fine 300"]),
        ("昨天城管要罚我三百，没给票，他们就走了", ["fine 300"]),
        ("城管罚了我三百，开了罚单，我还没交", ["fine 300, due"]),
        ("昨天城管要三百，开始没给，后来给了，他们就走了", ["paid 300"]),
        ("市监局要罚两千，没给文书，后来罚单寄来了", ["fine 2000"]),
    ],
)
def test_a_fine_they_went_away_without_was_only_wanted(said: str, sums: list[str]) -> None:
    """In the end nobody paid, and they left; of papers or a debt that says nothing."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("应急局罚款两万元，已交八千，剩下的分期", ["fine 20000", "paid 8000"]),
        ("环保局罚款伍万元，我司已缴纳人民币贰万元", ["fine 50000", "paid 20000"]),
        ("水利局罚款人民币叁万元整，已缴纳壹万伍仟元", ["fine 30000", "paid 15000"]),
        ("市监局罚了一万，已经交了其中五千", ["fine 10000", "paid 5000"]),
        ("农业局罚六千，我已付一半三千", ["fine 6000", "paid 3000"]),
        ("城管罚款3000元，已支付1000元，其余尚未支付", ["fine 3000", "paid 1000"]),
        ("城管罚款3000元，已缴纳，有收据", ["paid 3000"]),
        ("城管罚款3000元，已经交了，有收据", ["paid 3000"]),
    ],
)
def test_a_fine_that_was_paid_in_part_stays_the_fine(said: str, sums: list[str]) -> None:
    """The part is what was paid, in whatever numerals it is written."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        (
            "运管说给五百就放车，我给了运管的五百，他们又说还要三百，我没给",
            ["paid 500", "demanded 300, due"],
        ),
        (
            "说给两百就不扣车，我给了他两百，转头又要一百，我没交",
            ["paid 200", "demanded 100, due"],
        ),
        ("我给了两百，他们还要三百，我没敢吭声", ["paid 200", "demanded 300"]),
        ("交警要五百，我没给", ["demanded 500, due"]),
        ("交警收我两百，我没给", ["demanded 200, due"]),
    ],
)
def test_a_further_demand_takes_nothing_back_of_what_was_given(said: str, sums: list[str]) -> None:
    """我没给 is said of the last sum."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("这个月罚了三次，4号一百，11号两百，18号三百", ["fine 100", "fine 200", "fine 300"]),
        ("被罚三次，10月3号50，10月15号100，11月2号200", ["fine 50", "fine 100", "fine 200"]),
        ("上礼拜罚了我两回，第一天两百，第二天五百", ["fine 200", "fine 500"]),
        ("交警昨天收了一百，今天两百", ["paid 100", "paid 200"]),
        ("城管10号罚了一百，15号三百多辆车堵在那", ["fine 100"]),
        ("城管10号罚了一百，12号两点又来了", ["fine 100"]),
        ("城管5号罚款200，12号K88那里又拦", ["fine 200"]),
    ],
)
def test_each_day_of_a_row_has_its_sum(said: str, sums: list[str]) -> None:
    """Three fines are no total, and what a day's number counts otherwise is no fine."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    "said",
    [
        "昨天交警让我交1000，交了1000，票上也写着1000",
        "昨天交警在东门收了我1000，票上也是1000",
        "交警要我交钱，票上写着1000，我交了1000",
        "昨天交警要我1000，我交了1000，收据上写着1000元",
    ],
)
def test_what_the_receipt_says_of_a_payment_is_the_same_payment(said: str) -> None:
    """Whichever is told first."""
    assert ["paid 1000"] == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("举报县里住建局局长王某，收了开发商四十万", ["bribe 400000"]),
        ("水利局局长拿了承包商二十万，工程一塌糊涂", ["bribe 200000"]),
        ("村主任吃回扣，修桥的老板送了他八万", ["bribe 80000"]),
        ("承包商给局长送了二十万", ["bribe 200000"]),
        ("村书记收了砂场老板的钱，让他偷采", []),
    ],
)
def test_a_bribe_that_others_gave_is_no_payment_of_ones_own(said: str, sums: list[str]) -> None:
    """It is told as the bribe it is, and who deals with it is named."""
    found = elsewhere(said)

    assert sums == _sums(said)
    assert found is not None
    assert "12388" == found.channel


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("城管队长收了我五百才让我摆摊", ["paid 500"]),
        ("环保局局长带队查我们厂，收了我们老板五万", ["paid 50000"]),
        ("交警队长罚了我两百，听说他还收了运输公司的好处", ["fine 200"]),
        ("路政队长拿回扣，让我们去他指定的修理厂", []),
    ],
)
def test_what_an_official_took_from_the_teller_stays_here(said: str, sums: list[str]) -> None:
    """One's own boss gave it on one's own side."""
    assert sums == _sums(said)
    assert elsewhere(said) is None
