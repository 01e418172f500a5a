"""Does an office that was only asked for help, behind a story, stand accused?"""

import pytest
from talk import Person, answers

STORY = "昨天上午十点交警在西街罚我200，没票，没出示证件"


@pytest.mark.parametrize(
    "words",
    [
        "我去城管局问过，他们说不归他们管",
        "我打110派出所来了也不管",
        "打电话给派出所，派出所说管不了",
        "我报警了，派出所没来",
        "问了市监局，市监局说不是他们的事",
        "后来我找城管反映，城管不理",
        "我也问过运管，运管说他们没罚",
        "打12345转给城管，城管说不归他管",
    ],
)
def test_who_was_asked_is_not_accused(who: Person, words: str) -> None:
    """It stands in the story, and no line changes."""
    who.says(STORY)
    before = answers(who)
    who.says(words)
    assert answers(who)["agency"] == before["agency"]
    assert answers(who)["money"] == before["money"]
    assert words in str(answers(who)["story"])


@pytest.mark.parametrize(
    ("words", "also"),
    [
        ("城管也来了，还骂我", "urban_mgmt"),
        ("派出所的人也在场，一起收的钱", "police"),
        ("还有城管也来了", "urban_mgmt"),
        ("城管的人也在旁边帮忙拖车", "urban_mgmt"),
        ("是交警和城管一起的", "urban_mgmt"),
    ],
)
def test_who_took_part_is(who: Person, words: str, also: str) -> None:
    """One more unit on the line."""
    who.says(STORY, words)
    assert answers(who)["agency"]["also"] == [also]  # type: ignore[index]
