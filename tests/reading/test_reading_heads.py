"""Is a pattern that is tried only where a match may begin met at the same places?"""

import re

import pytest

from clues.reading.words.heads import heads
from clues.reading.words.sparing import Sparing


@pytest.mark.parametrize(
    ("pattern", "begun"),
    [
        ("(?:[说讲]|回答)是?税务", {"说是", "说税", "讲是", "讲税", "回答"}),
        ("(?<=[，。])(?:今|昨)天", {"今天", "昨天"}),  # what stands before is no part of a match
        ("罚?款", {"罚款", "款"}),
        ("(?:大|小)*桥|桥头", {"大", "小", "桥"}),  # a sign alone says it for its pairs
        ("[东西]站", {"东站", "西站"}),
    ],
)
def test_how_every_match_begins_is_read_off_the_pattern(pattern: str, begun: set[str]) -> None:
    """Choices and options are told with what follows them, what is repeated is told alone."""
    assert heads(pattern) == begun


@pytest.mark.parametrize("pattern", ["罚?", "[^，]费", r"\d号", ".款", "(?i:fine)"])
def test_what_may_begin_with_anything_is_searched_for_everywhere(pattern: str) -> None:
    """A wide class, any figure and what may be empty tell nothing."""
    assert heads(pattern) == frozenset()


def test_words_that_overlap_are_met_once_and_again_in_the_next_text() -> None:
    """The first of two that share a sign counts, as in any search; nothing is left of a text."""
    sparing = Sparing(re.compile("罚罚|罚款"))

    assert [(0, 2), (3, 5)] == [met.span() for met in sparing.finditer("罚罚款罚款")]
    assert [(1, 3)] == [met.span() for met in sparing.finditer("被罚款")]
    assert sparing.search("没罚") is None
