"""Does a pattern that is not searched for everywhere still find all it found?"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.reading.words.sparing import Sparing, needed

PATTERNS = (
    "(?:[说讲]|回答)(?:是)?(?:税务|消防)的",
    "(?<=[，。])(?:今|昨)天|(?:上|这)个?月(?=底)",
    "(?P<n>[0-3]{1,2}|半)个(?:小时|钟)(?!头)",
    r"\b(?:a|b)?c d{1,2}|^e+(?:fa|fb)?g",
    "(?:没|不)?(?:给|有){1,2}票|[^，]费",
)


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        ("(?:罚|扣)了?款", {"罚款", "罚了款", "扣款", "扣了款"}),
        ("[上下]?个月", {"个月"}),
        ("(?P<day>[一二]十)(?=[号日])", {"一十", "二十"}),  # rarer than what follows them
        ("(?<=日期)[0-9]{2}", {"日期"}),
        ("公路|国道|[路街]口", {"公路", "国道", "路口", "街口"}),
        (r"\bhalf (?:past|to) \w+", {"lf past ", "half to "}),
        ("说(?:是|了)*税务", {"税务"}),
    ],
)
def test_what_no_match_can_do_without_is_read_off_the_pattern(
    pattern: str, strings: set[str]
) -> None:
    """Choices, options, what stands around, and the rarer of two."""
    assert needed(pattern) == strings


@pytest.mark.parametrize("pattern", ["[^，]款?", "罚?", "(?:罚|)款?", r"\d+", ".", "(?i:fine)"])
def test_what_may_match_anything_needs_nothing(pattern: str) -> None:
    """A wide class, what may be empty, and what ignores case are searched for everywhere."""
    assert needed(pattern) == frozenset()
    assert Sparing(re.compile(pattern)).search("Fine 5, 罚款") is not None


def test_a_pattern_with_flags_is_searched_for_everywhere() -> None:
    """What is written in capitals is none of the strings that were read off."""
    assert Sparing(re.compile("fine", re.IGNORECASE)).search("FINE") is not None


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(PATTERNS),
    st.text(
        alphabet="说讲回答是税务消防的，。今昨天上这个月底0123半小时钟头abcdefg没不给有票费 ",
        max_size=14,
    ),
)
def test_a_sparing_pattern_finds_what_it_found(pattern: str, text: str) -> None:
    """The same matches at the same places, with the same groups."""
    plain = [(met.span(), met.groups()) for met in re.finditer(pattern, text)]
    sparing = Sparing(re.compile(pattern))
    first = sparing.search(text)

    assert plain == [(met.span(), met.groups()) for met in sparing.finditer(text)]
    assert (first.span() if first else None) == (plain[0][0] if plain else None)
