"""Of several sums those stand that their own sentence ties to the matter."""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

_NOW = datetime.fromisoformat("2026-05-20T16:00")


def _sums(text: str) -> list[str]:
    return [f"{slot.value:f}" for slot in read(text, now=_NOW).all(Name.AMOUNT)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("锅是二手市场淘的，三百二。城管把锅端走了，叫我拿五百去领", ["500"]),
        ("一排光木料就两万。渔政说每排收一千五，我家四排，六千，交了", ["1500", "6000"]),
        ("开网吧的，一小时五块，一晚上坐满也就千把块。文化执法队来罚了我五千", ["5000"]),
        ("去年冻死七只羊，一只少说一千五。林业站的人说一只收二十，一共八百", ["20", "800"]),
        ("会计喊大喇叭，每户出三百。我家那口子打工一天才一百八", ["300"]),
        ("月嫂一个月八千八，我天天跑车。上月让运管扣了，要一万五", ["15000"]),
        ("棚膜一亩八百，今年坏了三个棚。农机站来收互助金，一台一百六", ["160"]),
        ("地砖是我自己铺的，工料三千。城管说占道，罚款五百", ["500"]),
        ("客栈，一晚一百九十八。公安让装人脸机，三千五", ["3500"]),
        ("rooms go for 180 yuan a night. The fire people wanted 2,000 yuan", ["2000"]),
    ],
)
def test_a_sum_that_no_deed_is_told_of_falls_beside_one_that_was_taken(
    text: str, told: list[str]
) -> None:
    """Long stories are full of prices and wages; a list of them would never end."""
    assert _sums(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("大队要我换维保公司，年费46000元。我司原合同年费仅一万一", ["46000"]),
        ("要交保证金三十万才给备案，我们合同价一共才两百一十万", ["300000"]),
        ("罚两千，我说没有，只收了八百", ["2000", "800"]),  # but little was taken
    ],
)
def test_what_is_only_little_beside_a_sum_is_compared_with_it(text: str, told: list[str]) -> None:
    """Unless its own clause tells that it was handed over."""
    assert _sums(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("两个穿反光背心的专拦拉砂车，过一趟三十块，我前后叫他们要走四百二", ["30", "420"]),
        ("上礼拜四过卡给了五十。礼拜五又五十五", ["50", "55"]),
        ("每人收五块押金，没一个退着的。十五个工人，三天，二百二十五", ["5", "225"]),
        ("六千的罚单变了。变成两千", ["6000", "2000"]),
        ("三百，不开票两百，你猜我选哪", ["300", "200"]),
    ],
)
def test_a_sum_that_follows_from_another_stands_with_it(text: str, told: list[str]) -> None:
    """So many times another, another one again, or what it was changed to."""
    assert _sums(text) == told


def test_a_sum_alone_needs_no_deed() -> None:
    """Nothing competes with it."""
    assert _sums("一千多块") == ["1000"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("城管把水管搬走了，光口头说去中队交三千", [("3000", "demanded")]),
        ("窗口说先交会费120元才受理。我说不入会行不行。交了，给的是收据", [("120", "paid")]),
        ("农机站的不等我掏本子，他就开了二百", [("200", "fine")]),
        ("机井电费供电所收一块二一度，不开票", [("1.2", "fee")]),
        ("交警贴条，这二百能不能申诉", [("200", "fine")]),
        ("客人当场要退钱，我赔出去两千多", []),
        ("酒席订金两万都给了饭店。派出所要押金五千，不交断电", [("5000", "fee")]),
    ],
)
def test_who_hands_a_sum_to_whom_says_what_it_was(text: str, told: list[tuple[str, str]]) -> None:
    """What a body bids one bring is asked for; what guests and an inn are given is not its."""
    every = read(text, now=_NOW).all(Name.AMOUNT)
    assert [(f"{slot.value:f}", str(slot.role)) for slot in every] == told
