"""Is it told apart that no money changed hands, and what only sounds like it?"""

import pytest

from clues.reading.amounts.unpaid import none_wanted, unpaid


@pytest.mark.parametrize(
    "said",
    [
        *("没有收钱，只是说要罚", "他们没收钱", "我还没交钱", "钱还没交", "一分钱没给", "没交罚款"),
        *("没有罚，只是说要罚", "就是嘴上说要罚款", "其实没有收", "没有收费", "實際沒有收錢"),
        *("I did not pay anything", "we didn't pay, they only asked for it", "I haven’t paid yet"),
        *("no money was taken", "they did not take any money", "我没有给他们钱", "钱我没交"),
    ],
)
def test_no_money_changed_hands(said: str) -> None:
    """Who pays nothing may still have been told to pay."""
    assert unpaid(said)


@pytest.mark.parametrize(
    "said",
    [
        *("没收了我的钱", "没收三轮车", "车没收了", "没收收据"),  # seized
        *("没给票", "票没给", "没给看证件", "罚款没给票", "收费没给发票", "没有收据"),  # papers
        *("没收费依据", "没有收费标准", "没罚款单", "没给罚款决定书"),  # papers of money
        *("不交钱就扣车", "收了我的钱没给票", "没交社保"),  # something else
        *("they did not give a receipt", "did not show ID"),
    ],
)
def test_what_only_sounds_like_it(said: str) -> None:
    """Seizures, papers and conditions say nothing of a payment."""
    assert not unpaid(said)


@pytest.mark.parametrize(
    ("said", "none"),
    [
        ("他们没要钱", True),
        ("没跟我要过钱", True),
        ("they did not ask for money", True),
        ("他们要钱", False),
        ("没要我的票", False),  # a paper
        ("没交钱", False),  # that was wanted
    ],
)
def test_no_money_was_wanted_either(said: str, *, none: bool) -> None:
    """Then the line says that there was none."""
    assert none_wanted(said) is none
