"""Is a decision that somebody pastes read as a decision: not his address, not the day of issue?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 27, 4, 30)  # noqa: DTZ001  # local

DEED = "你于2026年11月10日9时20分驾驶湘A22345重型货车在S306线K45+200处超限运输，罚款2000元。"


def place(text: str) -> str:
    """Return the place that was read, "" without one."""
    found = read(text, now=NOW).all(Name.PLACE)
    return str(found[0].value) if found else ""


def days(text: str) -> list[str]:
    """Return every day that was read."""
    return [str(slot.value)[:10] for slot in read(text, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    "party",
    [
        "当事人：李四\n住址：青湾县城关镇人民路12号\n",
        "当事人：李四\n地址：青湾县城关镇人民路12号\n",
        "当事人：李四，男，住青湾县城关镇人民路12号。",
        "被处罚人：李四 性别：男 住址：青湾县白马镇红旗村3组\n",
        "被处罚人 李四 地址 青湾县城关镇人民路12号 ",
        "当事人：李四\n家庭住址：青湾县青龙镇东街5号\n",
        "当事人：李四（住址为青湾县城关镇）\n",
        "当事人：李四\n住所（住址）：青湾县城关镇东街12号\n",
        "当事人：李四\n户籍地址：青湾县白马镇红旗村\n",
        "受送达人：李四\n联系地址：青湾县老街9号\n",
        "当事人：李记商行\n经营场所：青湾县东街12号\n",
    ],
)
def test_the_address_of_the_party_is_not_where_it_happened(party: str) -> None:
    """Where the deed is told with its road, that is the place."""
    assert "S306线K45+200" == place(f"行政处罚决定书\n{party}{DEED}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("时间：11月20日 地址：东街12号 城管罚了300", "东街12号"),  # told by headings
        (
            "当事人：李记商行\n经营场所：青湾县东街12号\n2026年11月20日罚款500元",
            "青湾县东街12号",
        ),  # nothing else is told
        ("姓名：王小明，住址：东街12号，城管罚了300", ""),  # a home, and no more
    ],
)
def test_an_address_is_the_place_where_it_may_be_one(text: str, told: str) -> None:
    """A heading alone makes nobody's home of it."""
    assert told == place(text)


@pytest.mark.parametrize(
    "end",
    [
        "\n青湾县交通运输局\n2026年11月12日",
        "\n青湾县交通运输局（盖章）\n二〇二六年十一月十二日",
        "青湾县交通运输局 2026年11月12日",
        "\n青湾县交通运输局2026年11月12日",
        "\n反映人：刘某\n2026年11月12日",
        "\n此致\n敬礼\n李先生\n11月12日",
        "张三，2026.11.12",
        "\n日期：2026-11-12",
        "\n落款：王某 2026/11/12",
        "\n2026年11月12日",
    ],
)
def test_the_day_of_the_signature_is_not_when_it_happened(end: str) -> None:
    """A letter and a paper end with the day on which they were written."""
    assert ["2026-11-10"] == days(DEED + end)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("城管罚了200\n11月20日", ["2026-11-20"]),  # the only one
        ("11月18日城管罚了200\n11月20日又罚了300", ["2026-11-18", "2026-11-20"]),
        ("城管来了两次：\n11月18日\n11月20日", ["2026-11-18", "2026-11-20"]),
        ("11月18日城管罚了200，没给票，11月20日", ["2026-11-18", "2026-11-20"]),
    ],
)
def test_a_day_that_signs_nothing_counts(text: str, told: list[str]) -> None:
    """Alone, with a deed of its own, in a list or in a sentence."""
    assert told == days(text)
