"""Is it read that the money of a fine or fee was paid, or taken, where a later clause says so?"""

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
        ("城管罚我五百，我微信转给他个人了，没给票，昨天在西街", ["fine 500, paid"]),
        ("交警昨天在东门罚我300，我扫码转给他个人微信了，没票", ["fine 300, paid"]),
        ("城管罚了我三百，我妈去交的，前天在西大街，没给票", ["fine 300, paid"]),
        ("路政罚我两百，我儿子去交的，昨天上午在G106张庄，没票", ["fine 200, paid"]),
        ("被水利局罚款5000元，已于11月18日通过银行转账缴清，未给票据", ["fine 5000, paid"]),
        ("环保局11月20号罚我们5000，我们当天就去银行缴了，没给票", ["fine 5000, paid"]),
        ("窗口说要先交800块代办费才给办，我交了，有收据", ["fee 800, paid"]),
        ("昨天要交600块开户费才通水，我交了", ["fee 600, paid"]),
        ("昨天交警罚1000，我说扫码付的，给了个收据", ["fine 1000, paid"]),
        ("我弟昨天被交警罚两千，他交了，没票", ["fine 2000, paid"]),
        ("处以罚款人民币3000元整，当场收取现金，未给票据", ["fine 3000, paid"]),
        ("环保局11月20号来罚款三万五，24日交的，没看证", ["fine 35000, paid"]),
        ("让我补税3200外加滞纳金160，我都交了，给了税票", ["paid 3200", "fine 160, paid"]),
        ("让我补税4500和滞纳金230，全都交了，有税票", ["paid 4500", "fine 230, paid"]),
        ("城管罚我五百，钱是我儿子替我付的", ["fine 500, paid"]),
        ("交警罚我200，让我扫他的码，我扫码转过去了", ["fine 200, paid"]),
        ("消防罚了我们一万，11月20日已足额缴纳，没给收据", ["fine 10000, paid"]),
        ("城管罚我三百，他们当场把钱收走了", ["fine 300, paid"]),
        ("城管罚我五百，没票，隔了两天我爱人去大队把罚款交了", ["fine 500, paid"]),
        # taken without him: neither unpaid nor paid by him
        ("环保局罚我两千，我没交，后来他们从我卡里划走了", ["fine 2000, taken"]),
        ("城管罚我一千，我没交，后来他们从我工资卡里扣走了", ["fine 1000, taken"]),
        ("交警罚我五百，我没交，上个月法院从我微信里划走了", ["fine 500, taken"]),
        ("环保罚五千，一直没交，上周法院从公司账户强制划扣了", ["fine 5000, taken"]),
        ("城管罚我一千，我没交，前几天银行卡里的钱被划走了", ["fine 1000, taken"]),
    ],
)
def test_what_somebody_paid_later_on_is_told_as_paid(said: str, sums: list[str]) -> None:
    """Whoever paid it, wherever and by whatever means; what was taken is told as taken."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    "said",
    [
        "城管罚我五百，让我去银行交",
        "城管罚我五百，隔壁老李都交了",
        "城管罚我五百，车被扣走了",
        "城管罚我五百，说交了才放车",
        "城管罚我五百，我把材料交了",
        "城管罚我五百，我想着交了算了",
        "城管罚我五百，把单子转给他了",
        "城管罚我五百，秤没收了",
        "城管罚我五百，限我三天交了",
        "城管罚我五百，我把车交给他们了",
        "城管罚我五百，驾驶证被他们扣了",
        "环保罚五百，15日内到银行缴纳",
    ],
)
def test_what_was_handed_over_otherwise_pays_no_fine(said: str) -> None:
    """An order to pay, another's payment, papers and things leave the fine as it was."""
    assert ["fine 500"] == _told(said)


def test_what_is_not_paid_stays_unpaid() -> None:
    """还没交 is no payment."""
    slots = read("城管罚我五百，还没交，没票没证", now=NOW).all(Name.AMOUNT)

    assert [(True, None)] == [(slot.due, slot.remark) for slot in slots]
