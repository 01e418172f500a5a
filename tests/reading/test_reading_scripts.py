import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from opencc import OpenCC

from clues.reading.reader import read

CASES = Path(__file__).with_name("cases.jsonl")
NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


@cache
def _facts(story: str) -> list[tuple[str, str, int, int]]:
    return [
        (slot.name.value, str(slot.value), slot.start, slot.end)
        for slot in read(story, now=NOW)
        if slot.name.value not in {"place", "company", "water"}  # quoted as they were turned
    ]


@pytest.mark.parametrize("script", ["s2t", "s2tw", "s2hk"])
def test_a_story_in_traditional_script_says_the_same(script: str) -> None:
    """One case in thirty, as it is written in Taiwan or Hong Kong, gives the same slots."""
    turn = OpenCC(script)
    lines = CASES.read_text(encoding="utf-8").splitlines()[::30]
    stories = [json.loads(line)["text"] for line in lines]

    differing = [
        story
        for story in stories
        if len(turn.convert(story)) == len(story) and _facts(story) != _facts(turn.convert(story))
    ]

    assert [] == differing


def test_a_river_in_its_old_sign_is_the_same_river() -> None:
    """澂江 is what a converter makes of 澄江."""
    slots = {slot.name.value: slot for slot in read("昨天在澂江被海事罰了兩千", now=NOW)}

    assert "澄江" == slots["water"].value
    assert "澂江" == slots["water"].text


def test_offsets_are_those_of_the_story_as_it_was_typed() -> None:
    """Invisible signs, full width and traditional script do not shift the quotes."""
    story = "\u200b昨\ufe0f天，交警罰款　２００元（沒有收據）"
    slots = {slot.name.value: slot for slot in read(story, now=NOW)}

    assert "罰款" not in slots["amount"].text
    assert "２００元" == slots["amount"].text
    assert "沒有收據" == slots["receipt_given"].text
    assert "昨\ufe0f天" == slots["time"].text


def test_speech_recognition_may_put_a_blank_between_all_signs() -> None:
    """昨 天 is 昨天."""
    story = "我 是 开 货 车 的 昨 天 晚 上 十 点 被 路 政 罚 了 三 百"

    assert {("time", "2024-06-11T22:00"), ("agency", "road_admin"), ("amount", "300")} <= {
        (name, value) for name, value, _, _ in _facts(story)
    }


def test_half_marks_are_read_like_whole_ones() -> None:
    """交了钱,没票 is 交了钱，没票: many type the marks of a Latin keyboard."""
    half = str.maketrans("，；？！。", ",;?!.")
    unsure = re.compile(r"\d。\d")  # 5000.3月 may be either
    lines = CASES.read_text(encoding="utf-8").splitlines()[::10]
    stories = [json.loads(line)["text"] for line in lines]

    differing = [
        story
        for story in stories
        if not unsure.search(story) and _facts(story) != _facts(story.translate(half))
    ]

    assert [] == differing
