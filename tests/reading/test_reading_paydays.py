"""Does the day of a payment leave the day of the matter alone?"""

from datetime import datetime

import pytest

from clues.reading.corrections.corrections import correct
from clues.reading.reader import read

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local
FINED = "11月2日下午三点交警在沙河桥罚我300没票没亮证"
ASKED = "11月2日城管在东街要我500没票没亮证"
PAID = "11月2日城管在东街收了我200没票"
ENGLISH = "On November 2 city management on Jiefang Road asked me for 500"


def day(story: str, said: str) -> str | None:
    """Return the day that a correction puts in the place of the one that was told."""
    changes = correct(read(story, now=NOW), said, now=NOW)
    told = [each.new for each in changes if each.name.value == "time"]
    return str(told[0].value)[:10] if told and told[0] is not None else None


@pytest.mark.parametrize(
    ("story", "said"),
    [
        (FINED, "11月5日交的钱"),
        (FINED, "昨天我去交了300"),
        (FINED, "11月6号我微信转给他300"),
        (FINED, "前天给了他们300"),
        (FINED, "钱是前天交的"),
        (FINED, "5号付的款"),
        (FINED, "11月5日才交的罚款"),
        (FINED, "5号转的账"),
        (FINED, "3号把罚款交了"),
        (FINED, "今天早上把300交了"),
        (FINED, "昨天下午我去交了300"),
        (FINED, "交钱是5号"),
        (FINED, "付款时间是5号"),
        (FINED, "今天交了"),
        (FINED, "昨天交给城管了"),
        (FINED, "I paid on November 5"),
        (FINED, "yesterday I paid 300"),
        (FINED, "昨天才给我票据"),
        (FINED, "前天补开的发票"),
        (ASKED, "前天给了他们300"),
        (ASKED, "刚才给了300"),
        (ASKED, "其实前天给了"),
        (ENGLISH, "I paid 300 yesterday"),
        (ENGLISH, "I gave them 300 yesterday"),
        (ENGLISH, "I transferred the money on November 5"),
    ],
)
def test_when_he_paid_is_not_when_it_happened(story: str, said: str) -> None:
    """The fine was on the second, and stays there whenever it was paid."""
    assert day(story, said) is None


@pytest.mark.parametrize(
    ("story", "said", "meant"),
    [
        (FINED, "是昨天", "2026-11-18"),
        (FINED, "11月5日罚的", "2026-11-05"),
        (FINED, "是11月5日罚的我", "2026-11-05"),
        (FINED, "11月5日收的钱", "2026-11-05"),
        (FINED, "他们11月5日收了我300", "2026-11-05"),
        (FINED, "时间是11月5日", "2026-11-05"),
        (FINED, "时间写错了，是昨天交的钱", "2026-11-18"),
        (FINED, "不是2号，是5号交的钱", "2026-11-05"),
        (FINED, "是昨天，我交了300", "2026-11-18"),
        (FINED, "昨天下午，交了200", "2026-11-18"),
        (FINED, "5号发生的，交了300", "2026-11-05"),
        (FINED, "改成11月5日", "2026-11-05"),
        (FINED, "It was yesterday and I paid 300", "2026-11-18"),
        (FINED, "It happened yesterday, I paid 300", "2026-11-18"),
        (FINED, "昨天扣了我300", "2026-11-18"),
        (PAID, "是11月5日交的钱", "2026-11-05"),  # here the payment is the matter
        (PAID, "前天给的钱", "2026-11-17"),
        (PAID, "I paid on November 5", "2026-11-05"),
        (ENGLISH, "it was yesterday that they asked me", "2026-11-18"),
    ],
)
def test_a_day_that_is_of_the_matter_corrects_it(story: str, said: str, meant: str) -> None:
    """Who names the line, denies the day or tells what they did says when it happened."""
    assert meant == day(story, said)
