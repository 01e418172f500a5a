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
        (STORY, "昨天交了", "改成“罚5000元（已交）”"),
        (STORY, "后来交了3000", "改成“罚5000元、交了3000元”"),
        (WANTED, "还没交", "改成“要5000元（还没交）”"),
        (WANTED, "钱我没给", "改成“要5000元（还没交）”"),
        (WANTED, "我没给，最后给了3000", "改成“要5000元、交了3000元”"),
        (WANTED, "后来交了", "改成“要5000元、交了5000元”"),  # wanted, and then paid: two facts
        (f"{WANTED}，我没给", "现在给他们了", "改成“要5000元、交了5000元”"),
        (STORY, "现在交了", "改成“罚5000元（已交）”"),
        (STORY, "那5000后来交了", "改成“罚5000元（已交）”"),
        (STORY, "刚才我老婆去银行交了", "改成“罚5000元（已交）”"),
        (STORY.replace("没交，", ""), "钱是微信转的", "改成“罚5000元（已交）”"),
        (STORY, "后来从我卡里划走了", "改成“罚5000元（已被划走）”"),
        (STORY.replace("没交，", ""), "没交那5000", "改成“罚5000元（还没交）”"),
        (STORY.replace("没交，", ""), "没给他5000", "改成“罚5000元（还没交）”"),
        (STORY.replace("没交，", ""), "5000我没给", "改成“罚5000元（还没交）”"),
        (STORY.replace("没交，", ""), "只交了1000，剩下的4000没交", "改成“罚5000元、交了1000元”"),
        (STORY.replace("没交，", ""), "I only paid 1000", "改成“罚5000元、交了1000元”"),
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


ASKED = "昨天下午三点城管在解放路88号乱收摊位费，没票没亮证"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("两千，还没给他们", "要2000元（还没交）"),
        ("六百，我没带钱，还没交", "要600元（还没交）"),
        ("要八百，还到四百，没给", "要800元、要400元（还没交）"),
        ("五百块钱，欠着呢", "要500元（还没交）"),
        ("800，我没交", "要800元（还没交）"),
        ("要我交600，我只交得起200，剩下的欠着", "要600元、交了200元"),
        ("500元，付的现金", "交了500元"),
        ("三百，微信转的", "交了300元"),
        ("两百块，给他们了", "交了200元"),
        ("500，现金才放人", "500元"),
        ("三百", "300元"),
    ],
)
def test_what_became_of_a_sum_is_told_with_it_where_it_is_asked(
    person: Person, words: str, line: str
) -> None:
    """Only what was handed over stands as paid; how it was handed over says that it was."""
    person.says(ASKED, "收费没依据")
    while "要了多少钱" not in person.text:
        person.says("跳过")
    person.says(words)

    assert f"金额　{line}\n" in person.text


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("两千，还没给他们", "要2000元（还没交）"),
        ("两千蚊，未俾", "要2000元（还没交）"),
        ("800多，没全给，给了一半", "要约800元"),
        ("两千", "2000元"),
    ],
)
def test_a_sum_told_before_it_is_asked_is_no_payment_either(
    person: Person, words: str, line: str
) -> None:
    """Where the kind is asked, a sum with what became of it stands as it was told."""
    person.says(ASKED, words)

    assert f"金额 {line}" in person.text


@pytest.mark.parametrize(
    ("story", "line"),
    [
        ("昨天下午三点交警在沙河桥罚我200，罚单上写的100，没看证", "罚200元、单据上写100元"),
        (
            "昨天下午三点税务局在解放路88号罚我店600，其中400是罚款200是滞纳金，我都交了，没亮证",
            "罚600元（已交）、其中罚400元、其中罚200元",
        ),
        ("昨天下午三点城管在西街罚我五百，我妈去交的，没票没证", "罚500元（已交）"),
        ("昨天下午三点城管在西街罚我五百，我没交，后来从我卡里划走了，没票", "罚500元（已被划走）"),
    ],
)
def test_what_a_sum_is_beside_another_stands_on_the_card(
    tmp_path: Path, story: str, line: str
) -> None:
    """On a paper, a part of it, paid or taken: each with its sum."""
    who = world(tmp_path).person()
    who.says("/start", story)

    assert line in who.text
