from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.money import read_amount


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("200", "200"),  # bare figures
        ("２００元", "200"),  # full width
        ("1,500块", "1500"),  # thousands separated
        ("12,500.50元", "12500.50"),  # with jiao and fen after a point
        ("¥300", "300"),  # with a sign
        ("200块钱", "200"),  # as spoken
        ("大概200块左右", "200"),  # a guess is still one figure
        ("交了300", "300"),  # with a verb
        ("罚款2000元整", "2000"),  # as on a decision
        ("3万", "30000"),  # figures and a step
        ("1.5万", "15000"),  # a fraction of a step
        ("3万5", "35000"),  # the last digit is a tenth of the step
        ("2千", "2000"),  # thousands
        ("二百", "200"),  # numerals
        ("二百五", "250"),  # the last digit is a tenth of the step
        ("一百零五", "105"),  # unless a zero stands before it
        ("一千五", "1500"),  # thousands and hundreds
        ("一千零五", "1005"),  # a zero again
        ("一千零五十", "1050"),  # a zero before tens
        ("两万三", "23000"),  # ten thousands
        ("两万三千四百五十六块", "23456"),  # all steps
        ("一万零五百", "10500"),  # a zero after ten thousand
        ("壹万贰仟", "12000"),  # bank forms
        ("壹佰贰拾元伍角整", "120.5"),  # bank forms with jiao
        ("五块五毛", "5.5"),  # everyday jiao
        ("十五", "15"),  # ten without a one
        ("二十万", "200000"),  # tens of ten thousands
        ("一亿五", "150000000"),  # a hundred million and a half
        ("三百塊錢", "300"),  # traditional forms
        ("零", "0"),  # nothing at all
        ("300②", "300"),  # the number of an item is no figure
        ("②300", "300"),  # before it either
        ("3️⃣300", "300"),  # nor a key
        ("0元", "0"),  # the same in figures
    ],
)
def test_an_amount_a_person_writes_is_read(written: str, amount: str) -> None:
    """Figures, full width, commas, steps and numerals of every kind give the same yuan."""
    assert Decimal(amount) == read_amount(written)


@pytest.mark.parametrize(
    "written",
    [
        "",  # nothing
        "没有",  # a word of its own at this question
        "记不清",  # likewise
        "几百",  # some hundreds
        "三五百",  # three to five hundred
        "300多",  # more than three hundred
        "十几块",  # ten and some
        "百八十",  # eighty to a hundred
        "200到300",  # a range
        "200-300",  # a range with a dash
        "200，后来又200",  # two amounts
        "1.5万5",  # nothing a person says
        "一百百",  # a slip
        "五十百",  # steps in the wrong order
        "一百零",  # unfinished
        "两条烟",  # goods
        "-5",  # below nothing
        "12,50",  # a comma where none belongs
        "9999999999999",  # a telephone number or a card
        "给了",  # a verb alone
    ],
)
def test_an_unsure_amount_is_not_guessed(written: str) -> None:
    """What may mean two amounts, or none, stays the words it was."""
    assert read_amount(written) is None


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=1, max_value=99_999_999))
def test_every_whole_amount_is_read_in_figures_and_numerals(amount: int) -> None:
    """Whatever a person can count to below a hundred million is read back exactly."""
    assert Decimal(amount) == read_amount(f"{amount:,}元")
    assert Decimal(amount) == read_amount(numeral(amount) + "元")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="零一二五十百千万亿元块角分0123.,¥两多几 ", max_size=12))
def test_no_string_of_number_signs_raises(written: str) -> None:
    """Nonsense is None or some amount, never an error and never negative."""
    amount = read_amount(written)

    assert amount is None or amount >= 0


def numeral(amount: int) -> str:
    """Write an amount in Chinese numerals, the way a teacher would."""
    high, low = divmod(amount, 10_000)
    if not high:
        return below_ten_thousand(low)
    joint = "零" if 0 < low < 1000 else ""
    return below_ten_thousand(high) + "万" + (joint + below_ten_thousand(low) if low else "")


def below_ten_thousand(amount: int) -> str:
    """Write the part below ten thousand."""
    written, gap = "", False
    for step, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, amount = divmod(amount, step)
        if digit:
            written += ("零" if gap and written else "") + "零一二三四五六七八九"[digit] + sign
        gap = digit == 0
    return written
