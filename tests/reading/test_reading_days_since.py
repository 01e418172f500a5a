"""Is a day told by another year's today, or by since when, and is a house's number no day?"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 15, 15, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("去年的今天城管在西街罚我300没票没证", ["2025-11-27"]),
        ("上个月的今天城管在西街罚我300没票没证", ["2026-10-27"]),
        ("前年的今天路政罚我500", ["2024-11-27"]),
        ("去年今天还好好的，今天城管来罚我300", ["2026-11-27"]),
        # it goes on
        ("去年开始城管每个月收我50块占道费，没票没证", ["2025-01-01/2026-11-27"]),
        ("去年开始水利局每月收我沙场3000块", ["2025-01-01/2026-11-27"]),
        ("矿上每吨煤收8块，自然资源局收的，去年开始的，矿在黑山沟", ["2025-01-01/2026-11-27"]),
        ("城管三月开始天天来收我10块", ["2026-03-01/2026-11-27"]),
        ("从去年开始每年收我们200", ["2025-01-01/2026-11-27"]),
        ("去年开始罚我500，今天又来", ["2026-11-27"]),
        # the name of houses
        ("城管上周六来的，工地在滨江一号，罚我500", ["2026-11-21"]),
        ("城管昨天来滨江一号罚我500没票", ["2026-11-26"]),
        ("一号城管来收钱", ["2026-11-01"]),
        ("城管在菜市场一号收了我50", ["2026-11-01"]),
        # an hour beside Chinese words
        ("yesterday 3pm 市监局 came to my shop at 青年路 20号, fine 800", ["2026-11-26T15:00"]),
        ("昨天3pm城管在青年路罚我 200", ["2026-11-26T15:00"]),
        ("昨天 8am 路政 on G312 罚我 300, no receipt", ["2026-11-26T08:00"]),
        ("昨天下午4pm 交警 stopped me at 迎宾路", ["2026-11-26T16:00"]),
        ("昨天城管在青年路罚我 200, 3 pmc 泵车", ["2026-11-26"]),
    ],
)
def test_when_it_was_is_read(said: str, times: list[str]) -> None:
    """The same day a year ago, until now, and a number that is no day."""
    assert times == [slot.value for slot in read(said, now=NOW).all(Name.TIME)]
