"""Does a pattern that is tried at fewer places still find all it found?"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.reading.words.swift import FIGURE, first_signs, swift

PATTERNS = (
    "罚款|罚|(?<!消)费(?!站)",
    "(?:又|再)?[一二]?(?:次|回)$",
    "(?P<n>[0-3]|半)个?(?:小时|钟)",
    "(?:a|b)?c|(?=d)d{1,2}",
    r"[\d半]个|(?<=又)\d\d",
)


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        ("罚款|罚|(?<!消)费", "罚费"),
        ("(?:又|再)?次", "又再次"),
        ("[a-d0-2]回", "abcd012"),
        ("(?P<a>甲|乙{1,2})", "甲乙"),
        ("^从|(?<=到)至", "从至"),
    ],
)
def test_what_may_begin_a_match_is_read_off_the_pattern(pattern: str, signs: str) -> None:
    """Optional words, groups, ranges and what only looks around are understood."""
    assert first_signs(pattern) == frozenset(signs)


def test_a_figure_of_any_script_may_begin_a_match() -> None:
    """What stands for figures finds all it found."""
    found = swift(r"[\d一]元").findall("3元٣元一元两元")

    assert first_signs(r"[\d一]元") == frozenset({FIGURE, "一"})
    assert found == ["3元", "٣元", "一元"]


@pytest.mark.parametrize("pattern", ["[^，]款", "罚?", "(?:罚|)款?", r"\w元", ".", "[一-龥]"])
def test_what_may_begin_with_anything_is_left_as_it_is(pattern: str) -> None:
    """A wide class, or a match that may be empty, tells no places apart."""
    assert first_signs(pattern) is None
    assert swift(pattern).pattern == pattern


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(PATTERNS),
    st.text(alphabet="罚款消费站又再一二次回0123半个小时钟abcd到至", max_size=12),
)
def test_a_swift_pattern_finds_what_it_found(pattern: str, text: str) -> None:
    """The same matches at the same places, with the same groups."""
    plain = [(met.span(), met.groups()) for met in re.finditer(pattern, text)]

    assert plain == [(met.span(), met.groups()) for met in swift(pattern).finditer(text)]
