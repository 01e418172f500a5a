"""Sums that are known by what stands beside them."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

_NOW = datetime.fromisoformat("2026-05-20T16:00")


def _sums(text: str) -> list[tuple[str, str]]:
    return [(f"{slot.value:f}", str(slot.role)) for slot in read(text, now=_NOW).all(Name.AMOUNT)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("队长拿了我两条三百的烟，事就过了", [("300", "bribe")]),
        ("请所长吃饭花了一千二，证才下来", [("1200", "bribe")]),
        (
            "单子写300，收了500，多的200不知去哪",
            [("300", "fine"), ("500", "paid"), ("200", "paid")],
        ),
        ("掏了张红的给路政，放我走了", [("100", "paid")]),
        ("过桥费小车五块大车二十，我大车", [("20", "fee")]),
        ("三百，不开票两百，交警这么干的", [("300", "demanded"), ("200", "demanded")]),
        ("每户出两百修祠堂，不出的不给开证明", [("200", "levy")]),
        ("要求我司预缴明年税款十五万元", [("150000", "demanded")]),
        ("the tax office says we must pay 2000", [("2000", "demanded")]),
    ],
)
def test_what_stands_beside_a_sum_names_it(text: str, told: list[tuple[str, str]]) -> None:
    """A gift, a rest, a red note, a choice: each is told by its neighbours."""
    assert _sums(text) == told


@pytest.mark.parametrize(
    "receipt",
    [
        "只开了800的票",
        "收据开的是800",
        "只给800的票",
        "给了张800的发票",
        "票据上写800",
        "开了一张800元的票",
        "给我开了八百的收据",
        "开八百的票",
    ],
)
def test_what_a_receipt_says_is_no_second_fine(receipt: str) -> None:
    """A receipt made out for less is beside the sum that was taken."""
    assert [("1200", "fine")] == _sums(f"环保局罚了我们厂一千二，{receipt}")


@pytest.mark.parametrize(
    "text",
    [
        "给了张红牌警告",
        "我去年也被罚过500，但这次没罚钱",
        "搬的时候磕坏了探头，维修报价两千七",
        "为了不挨查绕行，每趟多花一百八",
        "我家电费一个月三百，供电所停了我的电",
        "我卖本子，八块一本，城管来查",
    ],
)
def test_what_is_no_money_of_the_matter_stays_out(text: str) -> None:
    """Repairs, detours, prices and the fines of other years are no sums of it."""
    assert _sums(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("路政开价2000，我还到800，最后给了600", [("2000", "demanded"), ("600", "paid")]),
        ("交警开口要1000，我还价300，后来给了500", [("1000", "demanded"), ("500", "paid")]),
        ("我说我只有两百，他不要，非要五百，我没交", [("500", "demanded")]),
        ("他要两千，我还了个价一千，他不同意", [("2000", "demanded")]),
        ("交警要500，我说只有200，他不干，最后给了400", [("500", "demanded"), ("400", "paid")]),
        ("路政要2000，我还到800，成交", [("2000", "demanded"), ("800", "paid")]),  # taken
        ("路政要2000，我还到800，他才放行", [("2000", "demanded"), ("800", "paid")]),  # likewise
        ("交警要500，我说我只有200，他就拿走了200", [("500", "demanded"), ("200", "paid")]),
        ("他还要500，我没给", [("500", "demanded")]),  # 还 is: more
        ("交警要我还500", [("500", "demanded")]),  # is: to pay back
    ],
)
def test_an_own_offer_is_neither_asked_nor_paid(text: str, told: list[tuple[str, str]]) -> None:
    """What one bids or says one has is no demand, unless the other side took it."""
    assert _sums(text) == told


@pytest.mark.parametrize(
    "number",
    [
        "罚单号是青公交罚2026第117号",
        "有罚单，编号是青海事罚2026第88号",
        "决定书文号：青公交罚2026第117号",
        "青公交罚2026 第 117 号",
        "罚单编号青罚20260117",
    ],
)
def test_the_number_of_a_paper_is_no_second_fine(number: str) -> None:
    """The year in it stands right behind 罚, as a sum would."""
    assert [("200", "fine")] == _sums(f"昨天上午交警在东门罚了我200，{number}，没出示证件")


@pytest.mark.parametrize(
    "others",
    ["别的车罚三百", "别的摊罚一百", "就是觉得罚多了，别的车罚两百", "其他的司机都只罚一百"],
)
def test_what_others_were_fined_is_not_ones_own(others: str) -> None:
    """It stands there to be compared with."""
    assert [("800", "fine")] == _sums(f"前天早上路政在G107大桥罚了我八百，给了票，{others}")


def test_another_car_of_ones_own_was_fined_too() -> None:
    """我别的车: a second fine of his."""
    told = _sums("昨天路政罚了我八百，我别的车罚三百")
    assert told == [("800", "fine"), ("300", "fine")]


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("他们要二十块停车费，我没办法交了，什么票都没有", False),
        ("要交一百块拖车费，还要二十块停车费，我没办法交了", False),
        ("他们要二十块停车费，我没办法就交了", True),
        ("他们要二十块停车费，没办法，只好交了", True),
    ],
)
def test_who_says_that_he_has_no_way_to_pay_has_not_paid(text: str, *, paid: bool) -> None:
    """我没办法交了 is one breath: that he gave in, he says with 就, 只好 or a pause."""
    assert paid is ("paid" in {role for _, role in _sums(text)})
