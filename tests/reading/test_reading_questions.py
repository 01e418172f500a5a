"""Is a mere question known from what was told?"""

from datetime import datetime

import pytest

import campaigns
from clues.reading.reader import ground_of, read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 4, 30)  # noqa: DTZ001  # local
GROUND = ground_of(campaigns.load("standing"))


def told(text: str) -> set[tuple[Name, str]]:
    """Return what was read, of the kind the likeliest alone."""
    found = read(text, now=NOW, ground=GROUND)
    best = found.first(Name.CATEGORY)
    return {
        (slot.name, str(slot.value))
        for slot in found
        if slot.name is not Name.CATEGORY or slot is best
    }


@pytest.mark.parametrize(
    "text",
    [
        "请问交警罚款不开票合法吗？",
        "请问城管有权扣我的三轮车吗",
        "城管可以扣三轮车吗",
        "交警罚款不开票合法吗",
        "想问一下路政查超载要出示证件吗",
        "你好，咨询一下，消防检查需要提前通知吗？",
        "我想咨询一下环保局能不能封我的厂",
        "请问市场监管局检查要不要给通知书",
        "请问税务罚款有没有标准？是多少？",
        "想了解一下运管扣车的手续是什么",
        "請問交警罰款不開票合法嗎？",
        "请问辅警一个人能不能开罚单",
    ],
)
def test_what_is_only_asked_tells_nobody_and_nothing(text: str) -> None:
    """The office and the papers of a question are those of no report."""
    assert {(Name.CATEGORY, "consult")} == told(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("请问交警昨天罚我200不开票合法吗", (Name.AGENCY, "traffic_police")),  # a day
        ("请问交警罚了我不开票合法吗", (Name.AGENCY, "traffic_police")),  # done to him
        ("昨天交警罚我200，不开票合法吗？", (Name.AMOUNT, "200")),
        ("请问在柳河收费站收过路费合法吗", (Name.POINT, "柳河收费站")),  # a place
        ("城管把我的车扣了，合法吗", (Name.AGENCY, "urban_mgmt")),
        ("他们不开票合法吗", (Name.RECEIPT_GIVEN, "False")),  # they are somebody
        ("没给票，合法吗", (Name.RECEIPT_GIVEN, "False")),
        ("是交警吗", (Name.AGENCY, "traffic_police")),  # an answer that is not sure
        ("应该是路政吧？", (Name.AGENCY, "road_admin")),
        ("请问城管扣了车可以不给单子吗", (Name.AGENCY, "urban_mgmt")),
    ],
)
def test_who_asks_about_what_was_done_has_told_it(text: str, fact: tuple[Name, str]) -> None:
    """A day, a place, a sum or a deed makes a report of a question."""
    assert fact in told(text)
