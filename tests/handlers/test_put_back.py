"""Is a line put back to what it was, and does nobody stay accused whom the reporter takes off?"""

from pathlib import Path
from typing import Any

import pytest
from talk import NIGHT, peek_at, world

STORY = "昨天下午三点交警在沙河桥罚我300没票没亮证"


def answers(tmp_path: Path, *words: str) -> dict[str, Any]:
    """Return what is known after so much was said, one message after the other."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(*words)
    frame = peek_at(who).frame
    assert frame is not None
    return dict(frame.answers)


def units(known: dict[str, Any]) -> list[str]:
    """Return every unit that is accused."""
    agency = known.get("agency") or {}
    found = [agency.get("id"), *agency.get("also", ()), *agency.get("named", ())]
    return [each for each in (*found, agency.get("words")) if each]


@pytest.mark.parametrize(
    "back",
    [
        "单位改回交警",
        "改回交警",
        "单位换回交警",
        "单位恢复成交警",
        "單位改回交警",
        "还是交警",
        "单位还是改回交警",
    ],
)
def test_a_unit_that_is_put_back_stands_alone(tmp_path: Path, back: str) -> None:
    """Who was named by mistake is not accused beside the one that is meant."""
    assert ["traffic_police"] == units(answers(tmp_path, STORY, "单位改成路政", back))


@pytest.mark.parametrize(
    ("back", "place"),
    [
        ("地点改回沙河桥", "沙河桥"),
        ("地点换回沙河桥", "沙河桥"),
        ("位置恢复成沙河桥", "沙河桥"),
        ("还是沙河桥", "沙河桥"),
        ("那还是沙河桥吧", "沙河桥"),
        ("还是东街", "东街"),
        ("算了，还是东街", "东街"),
        ("地点还是东街", "东街"),
        ("还是沙河桥东头", "沙河桥东头"),
        # What puts nothing back.
        ("还是那个路口", "柳河桥"),
        ("还是老地方", "柳河桥"),
        ("还是没给票", "柳河桥"),
        ("还是罚了我", "柳河桥"),
        ("改回来", "柳河桥"),
        ("后来把票换回去了", "柳河桥"),
    ],
)
def test_a_place_is_put_back_as_a_sum_is(tmp_path: Path, back: str, place: str) -> None:
    """还是东街 tells the place, as 还是300 tells the sum; 还是那个路口 tells none."""
    known = answers(tmp_path, STORY, "地点改成柳河桥", back)

    assert place == known["place"]["words"]


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("They were not traffic police, they were road administration", ["road_admin"]),
        ("They weren't traffic police, they were city management", ["urban_mgmt"]),
        ("They're not traffic police, they're road administration", ["road_admin"]),
        ("These were not traffic police. They were from the transport office.", ["transport"]),
        ("Those men weren't traffic police, they were city management", ["urban_mgmt"]),
        ("The officers were not traffic police but road administration", ["road_admin"]),
        ("They were not polite", ["traffic_police"]),
        ("They were not in a hurry, they were laughing", ["traffic_police"]),
        ("我不知道是哪个单位了", []),
        ("其实我也不清楚他们到底是哪个部门的", []),
        ("I don't know which office it was", []),
        ("不知道是哪个单位给他们的权力", ["traffic_police"]),
        ("不知道他们是什么意思", ["traffic_police"]),
    ],
)
def test_a_unit_that_is_denied_is_accused_no_more(
    tmp_path: Path, said: str, unit: list[str]
) -> None:
    """Many are denied as one is; whom he does not know he does not accuse."""
    assert unit == units(answers(tmp_path, STORY, said))


@pytest.mark.parametrize(
    ("story", "accused"),
    [
        ("我是市监局退休的，昨天城管在东街收我100没票", ["urban_mgmt"]),
        ("我老公在市监局工作，昨天城管在东街收了我200没票", ["urban_mgmt"]),
        ("我爸以前是市监局的科长，昨天城管在东街收了我200没票", ["urban_mgmt"]),
        ("昨天城管在东街收了我200没票，我儿媳妇在市监局上班", ["urban_mgmt"]),
        ("我家亲戚是市监局的，昨天城管在东街收了我200没票", ["urban_mgmt"]),
        ("我老公在市监局工作，昨天有人在东街收了我200没票", []),
        ("I am retired from the tax office, city management fined me 300", ["urban_mgmt"]),
        ("My father is a traffic policeman. City management fined me 300", ["urban_mgmt"]),
        # Here it acted itself, or an insider tells of it.
        ("昨天市监局的人来我店里收了我200没票，我老公在市监局上班", ["market"]),
        ("昨天城管和市监局来查，收了500没票，我老婆在市监局旁边开店", ["urban_mgmt", "market"]),
        ("我是市监局的会计，我们局里每年罚款都有指标", ["market"]),
    ],
)
def test_where_the_family_works_is_not_accused(
    tmp_path: Path, story: str, accused: list[str]
) -> None:
    """An office that did nothing is on no card because somebody's husband works there."""
    assert accused == units(answers(tmp_path, story))


@pytest.mark.parametrize(
    ("said", "line", "value"),
    [
        ("時間係十二號上午九點", "time", "2026-11-12T09:00"),
        ("時間改成十二號上午九點", "time", "2026-11-12T09:00"),
        ("時間應該是十二號上午九點", "time", "2026-11-12T09:00"),
        ("係前日", "time", "2026-11-17T15:00"),
        ("係前日下晝四點", "time", "2026-11-17T16:00"),
        ("地點係柳河橋", "place", "柳河橋"),
    ],
)
def test_what_a_line_is_may_be_said_in_cantonese(
    tmp_path: Path, said: str, line: str, value: str
) -> None:
    """係 says 是, and 十二號 is a day as 十二号 is."""
    told = answers(tmp_path, "昨日下午三點交警在沙河橋罰我300沒票沒亮證", said)[line]

    assert value == told.get("value", told.get("words"))
