"""Is a number that nobody needs kept nowhere?"""

import pytest

from clues.private_numbers import BANKCARD, IDCARD, MASK, hidden


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("身份证11010519491231002X，你们查", IDCARD),  # the example of the standard itself
        ("卡号6222 0212 3456 7890 128转过去的", BANKCARD),  # nineteen places, in groups
        ("4111111111111111", BANKCARD),  # sixteen places
        ("身份证号是420102199003071234", IDCARD),  # a slip in it, and called so
        ("我的身份证：420102900307123", IDCARD),  # of the old kind
        ("my ID number is 420102199003071234", IDCARD),
        ("银行卡号：6222021234567890", BANKCARD),  # called so
        ("420102199003070007", IDCARD),  # a slip in its last place makes Luhn content
    ],
)
def test_cards_are_masked(words: str, kind: str) -> None:
    """The words around a card stay, the number does not."""
    told, found = hidden(words)

    assert kind == found
    assert MASK in told
    assert not any(run.isdigit() and len(run) > 5 for run in told.split())


@pytest.mark.parametrize(
    "words",
    [
        "统一社会信用代码91350100M000100Y43",  # letters: a company, not a person
        "电话13900001111，找李会计",  # a telephone
        "决定书青交罚〔2026〕00128号",  # a document
        "11010519491231002",  # one place short
        "110105194912310021",  # the check character is wrong
        "罚了300，给了200",  # amounts
    ],
)
def test_other_numbers_stay(words: str) -> None:
    """What is needed to look into a matter is left as it was written."""
    told, found = hidden(words)

    assert words == told
    assert found is None
