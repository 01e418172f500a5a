"""Is what would tell who reported found, and nothing else?"""

import pytest

from clues.anonymity import MASK, asks_who, masked


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("电话13912345678。", f"电话{MASK}。"),  # a mobile number
        ("打 0999-5550123 找我", f"打 {MASK} 找我"),  # a fixed line
        ("证号11010119900101123X", f"证号{MASK}"),  # an identity card
        ("写到 a.b@example.org", f"写到 {MASK}"),  # a mail address
        ("2026-11-19 罚了200元", "2026-11-19 罚了200元"),  # a day and an amount stay
        ("G55 1512 公里", "G55 1512 公里"),  # a place stays
    ],
)
def test_numbers_that_name_a_person_are_masked(words: str, shown: str) -> None:
    """Telephones, cards and mail addresses go; days, amounts and places stay."""
    assert shown == masked(words)


@pytest.mark.parametrize(
    "words",
    [
        "给了决定书，编号4309215566",
        "票据号码 0012345678",
        "执法证号43010200123，姓刘",
        "罚单文号：县交罚〔2026〕第20260118号",
        "receipt no. 4309215566",
    ],
)
def test_the_number_of_a_paper_or_an_officer_is_evidence_and_stays(words: str) -> None:
    """Nobody can look for a decision without its number."""
    assert words == masked(words)


@pytest.mark.parametrize(
    "words",
    [
        "决定书上写的电话0999-5550123",
        "编号13912345678",  # whatever he calls it
        "证件号430102198001011234",
        "我的微信号 4309215566",
        "罚单寄到我家座机07318888123",
        "给了收据联系我88881234",
        "票据里写的卡6222021234567890",
    ],
)
def test_a_number_of_a_persons_own_goes_whatever_stands_beside_it(words: str) -> None:
    """When in doubt it is masked."""
    assert MASK in masked(words)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("您的姓名？", True),  # his name
        ("留个手机号", True),  # his telephone
        ("你是谁", True),  # plainly
        ("身份证号多少", True),  # his card
        ("对方的姓名是什么？", False),  # the other side's name is a fact
        ("收费项目的名字是什么？", False),  # as the campaign's own list asks
        ("几点钟，在哪里？", False),  # time and place
    ],
)
def test_a_question_who_the_reporter_is_is_recognised(words: str, who: bool) -> None:  # noqa: FBT001
    """Names of the other side may be asked."""
    assert who == asks_who(words)
