import pytest

from clues.text import Text

LABEL = Text.of("路上被罚款", en="Fined on the road")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-Hans", "路上被罚款"),  # the home language
        ("en", "Fined on the road"),  # a translation
        ("zh-Hant", "路上被罚款"),  # not translated yet
    ],
)
def test_a_label_is_never_empty(language: str, words: str) -> None:
    """A language without words gets those of the home language."""
    assert words == LABEL.in_language(language)


def test_a_label_is_a_value() -> None:
    """The same words are equal, can be a key, and read as a mapping."""
    assert Text.from_mapping(dict(LABEL)) == Text.of("路上被罚款", en="Fined on the road")
    assert len({LABEL, Text.of("别的")}) == len(dict(LABEL))
    assert "路上被罚款" == str(LABEL)
