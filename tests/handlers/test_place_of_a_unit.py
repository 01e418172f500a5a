"""Is the county in a unit's name taken for the place where it happened?"""

import pytest
from talk import Person, peek_at


def told(who: Person, story: str) -> str:
    """Return the words of the place that the draft holds."""
    who.says(story)
    frame = next(each for each in peek_at(who).frames if each.flow == "report")
    return str((frame.answers.get("place") or {}).get("words", ""))


@pytest.mark.parametrize(
    "story",
    [
        "青湾县司法局的人昨天下午三点来我们律所，收了我们2000块",
        "青湾县市场监管局的人昨天来我店里罚我500没票",
        "昨天青湾县城管局收我卫生费300没给票",
        "青湾县优化营商环境办公室的人收我2000块管理费",
        "11月3号青湾县公安局交警大队罚我200没开票",
    ],
)
def test_a_units_name_tells_no_place(who: Person, story: str) -> None:
    """Where it happened is left to be asked."""
    assert "" == told(who, story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在青湾县被城管罚了100", "青湾县"),
        ("昨天我在青湾县市场监管局被收了500块，没票", "青湾县"),
        ("青湾县交警大队昨天在柳河收费站罚我200没票", "柳河收费站"),
        ("青湾县城管局的人昨天在青湾县城罚我100", "青湾县"),
        ("昨天路过青湾县，路政的人罚我200没票", "青湾县"),
    ],
)
def test_a_county_where_it_happened_is_the_place(who: Person, story: str, place: str) -> None:
    """It stands on the card as it was told."""
    assert told(who, story).startswith(place)
