"""Are the lines of a photographed page put in the order in which they are read?"""

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clues.reading.page_text import WrittenLine, page_texts

HEIGHT = 30
ROWS = (
    (200, 0, "青湾县交通运输局"),
    (230, 1, "行政处罚决定书"),
    (0, 2, "当事人：青湾木业有限公司"),
    (0, 3, "违法事实：你单位的货车在S306沙河桥路段行驶时，车"),
    (0, 4, "货总质量超过限定标准，被本机关执法人员查获"),
    (0, 5, "罚款人民币3000元"),
    (0, 6, "执法人员："),
    (450, 6, "证件号：H0431"),
)
TEXT = """青湾县交通运输局
行政处罚决定书
当事人：青湾木业有限公司
违法事实：你单位的货车在S306沙河桥路段行驶时，车货总质量超过限定标准，被本机关执法人员查获
罚款人民币3000元
执法人员： 证件号：H0431"""


def page(turned: float, size: float = 1.0) -> list[WrittenLine]:
    """Return the page as a camera sees it that is held *turned* degrees askew."""
    return [_line(left, row, words, math.radians(turned), size) for left, row, words in ROWS]


def _line(left: int, row: int, words: str, turned: float, size: float) -> WrittenLine:
    right, top = left + HEIGHT * len(words), row * HEIGHT * 2
    corners = ((left, top), (right, top), (right, top + HEIGHT), (left, top + HEIGHT))
    return WrittenLine(words, tuple(_seen(x, y, turned, size) for x, y in corners))


def _seen(across: float, down: float, turned: float, size: float) -> tuple[int, int]:
    x = across * math.cos(turned) - down * math.sin(turned)
    y = across * math.sin(turned) + down * math.cos(turned)
    return round(500 + x * size), round(500 + y * size)


@given(
    turned=st.floats(-30, 30),
    size=st.floats(0.5, 3.0),
    order=st.permutations(range(len(ROWS))),
)
@example(turned=0.0, size=1.0, order=list(range(len(ROWS))))
@settings(max_examples=60, deadline=None)
def test_a_page_reads_the_same_however_it_is_held(
    turned: float, size: float, order: list[int]
) -> None:
    """Askew, near or far, and in whatever order its lines were found."""
    lines = page(turned, size)

    assert TEXT == page_texts([lines[at] for at in order])[0]


@given(turned=st.floats(-180, 180))
@example(turned=90.0)
@example(turned=180.0)
@settings(max_examples=40, deadline=None)
def test_sideways_and_upside_down_one_of_two_readings_is_right(turned: float) -> None:
    """Which way a line runs its corners do not tell; its words will."""
    assert TEXT in page_texts(page(turned))


@given(turned=st.floats(-180, 180), first=st.integers(0, 3))
@settings(max_examples=40, deadline=None)
def test_it_does_not_matter_at_which_corner_a_box_begins(turned: float, first: int) -> None:
    """A finder of lines begins with the upper left one, whichever way the letters stand."""
    lines = [
        WrittenLine(line.words, (*line.corners[first:], *line.corners[:first]))
        for line in page(turned)
    ]

    assert TEXT in page_texts(lines)


@pytest.mark.parametrize("words", ["二、罚款200元", "地址：青湾县", "（二）没收"])
def test_what_begins_anew_stands_alone(words: str) -> None:
    """A label or a numbered item never goes on a line, however long that one was."""
    lines = (WrittenLine(said, _box(row, 600)) for row, said in enumerate(("一" * 20, words)))

    assert f"{'一' * 20}\n{words}" == page_texts(list(lines))[0]


def test_a_line_that_broke_in_two_is_one() -> None:
    """Where a filled-in sum stands on a dotted line, the finder may see two lines."""
    halves = [("罚款人民币", 0, 150), ("3000元", 160, 300)]
    lines = [WrittenLine(words, _box(0, right, left)) for words, left, right in halves]

    assert "罚款人民币3000元" == page_texts(lines)[0]


def test_an_empty_page_says_nothing() -> None:
    """No line, no text."""
    assert () == page_texts([])


def test_lines_without_a_size_do_no_harm() -> None:
    """A reader that was taken over may say that everything stands in one point."""
    assert page_texts([WrittenLine("字", ((0, 0),) * 4)] * 9)[0]


def _box(row: int, right: int, left: int = 0) -> tuple[tuple[int, int], ...]:
    top = row * 60
    return (left, top), (right, top), (right, top + 30), (left, top + 30)
