"""Into which parts does an answer fall?"""

import pytest

from handlers.phrases.parts import parts, place_parts, sum_parts


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("没有，说忘带了", ("没有", "说忘带了")),
        ("没有 说忘带了", ("没有", "说忘带了")),  # a space stands for a stop
        ("在G107 K35那里", ("在G107 K35那里",)),  # and here for none
        ("no, he forgot it", ("no", "he forgot it")),
        ("；没有。", ("没有",)),
        ("。", ("",)),
    ],
)
def test_an_answer_falls_into_parts_at_stops(words: str, told: tuple[str, ...]) -> None:
    """Behind Chinese a space is a stop; there is one part at least."""
    assert told == parts(words)


def test_what_was_asked_decides_which_space_is_a_stop() -> None:
    """Where it was may have a number with a space in it, how much it was has none."""
    assert ["at G107 K35.5", "they stood there"] == place_parts("at G107 K35.5. they stood there")
    assert ["200", "没票"] == sum_parts("200 没票")
    assert ["200 yuan in cash"] == sum_parts("200 yuan in cash")
