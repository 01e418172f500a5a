"""Does the card say of a sum that it is still unpaid, as long as it is?"""

from pathlib import Path

import pytest
from talk import Person, world

STORY = "昨天下午三点城管在解放路88号罚我5000元，没交，没票没亮证"
WANTED = "昨天下午三点城管在解放路88号要我5000，没票没亮证"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


@pytest.mark.parametrize(
    ("story", "words", "line"),
    [
        (STORY, "不是5000，是4000", "改成“罚4000元（还没交）”"),  # it stays unpaid
        (STORY, "昨天交了", "改成“罚5000元”"),
        (STORY, "后来交了3000", "改成“罚5000元、交了3000元”"),
        (WANTED, "还没交", "改成“要5000元（还没交）”"),
        (WANTED, "钱我没给", "改成“要5000元（还没交）”"),
        (WANTED, "我没给，最后给了3000", "改成“要5000元、交了3000元”"),
    ],
)
def test_what_became_of_a_sum_changes_its_line(
    person: Person, story: str, words: str, line: str
) -> None:
    """Paid in the end, or not yet: the line says the last of it."""
    person.says(story, words)

    assert line in person.text


@pytest.mark.parametrize("words", ["没给", "给了", "没给票"])
def test_a_receipt_is_no_payment(person: Person, words: str) -> None:
    """没给 alone may be said of a receipt."""
    person.says("昨天下午三点城管在解放路88号要我5000", words)

    assert "还没交" not in person.text
