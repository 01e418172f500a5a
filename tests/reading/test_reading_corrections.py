from datetime import datetime
from functools import cache

import pytest

from clues.reading.corrections.corrections import correct
from clues.reading.reader import Reading, read

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local
STORY = (
    "刚才九点半在S306沙河桥那里让两个穿制服的拦了，"
    "说我超载要罚300，给了200现金才放我走，没开票，应该是路政的"
)


@cache
def before() -> Reading:
    """Return what was read before: once, and by the worker alone that needs it."""
    return read(STORY, now=NOW)


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        ("不是300是500", [("amount", "300", "500")]),  # the sum that was denied
        ("给了250", [("amount", "200", "250")]),  # the sum with that role
        ("不是路政，是运管，车身写着交通执法", [("agency", "road_admin", "transport")]),  # the unit
        ("不是路政", [("agency", "road_admin", None)]),  # denied, and nothing instead
        ("不是九点半，是十点", [("time", "2026-11-19T21:30", "2026-11-19T22:00")]),  # the hour
        ("不是今天，是昨天", [("time", "2026-11-19T21:30", "2026-11-18T21:30")]),  # the day alone
        ("给了票的", [("receipt_given", "False", "True")]),  # a paper
        ("车牌湘J3A628", [("plate", None, "湘J3A628")]),  # something new
        ("地点改成柳河桥", [("place", "S306沙河桥", "柳河桥"), ("point", "沙河桥", "柳河桥")]),
        ("not 300 but 500", [("amount", "300", "500")]),  # English
        ("就是路政的", []),  # nothing new
        ("好的谢谢", []),  # nothing at all
    ],
)
def test_one_line_changes_what_it_says_and_nothing_else(
    said: str, changes: list[tuple[str, str | None, str | None]]
) -> None:
    """A correction names the old and the new; what is denied is never read as the new."""
    told = [
        (change.name.value, _value(change.old), _value(change.new))
        for change in correct(before(), said, now=NOW)
    ]

    assert changes == told


def _value(slot: object) -> str | None:
    return None if slot is None else str(slot.value)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("不是沙河桥是柳河桥", "S306柳河桥"),  # of the same road
        ("沙河桥改成沙河大桥", "S306沙河大桥"),
        ("不是S306沙河桥，是S307柳河桥", "S307柳河桥"),  # of another one
        ("地点不对，是柳河桥", "柳河桥"),  # the whole line
        ("不在沙河桥，在柳河收费站", "柳河收费站"),  # another kind of point
    ],
)
def test_what_is_denied_of_a_place_is_replaced_in_it(said: str, place: str) -> None:
    """Who denies the bridge says nothing against its road."""
    new = [each.new for each in correct(before(), said, now=NOW) if each.name.value == "place"]

    assert [place] == [str(slot.value) for slot in new if slot is not None]


def test_a_sum_may_be_corrected_in_what_it_was() -> None:
    """没罚300，是要300 leaves the number and changes the fine to a demand."""
    before = read("昨天下午三点路政罚了我300块，没给票", now=NOW)
    new = [each.new for each in correct(before, "没罚300，是要300，给了200", now=NOW)]

    assert ["300 demanded", "200 paid"] == [
        f"{slot.value} {slot.role}" for slot in new if slot is not None
    ]
