"""Does a scrap of paper that was given for money stand on the card, and is it asked no more?"""

from pathlib import Path

import pytest
from talk import Person, world


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


def test_a_slip_stands_on_the_card(person: Person) -> None:
    """写了个白条: only whether an ID was shown is left to ask."""
    person.says("昨天上午城管在解放路88号罚我200，写了个白条")
    assert "证件票据　只给了条子（“写了个白条”）" in person.text

    person.presses("罚款说不清")
    assert person.sees("report-shown-ask")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("后来给了发票", "给了票据"),  # a receipt after all
        ("没出示证件", "没出示执法证、只给了条子"),
        ("他们出示了证件", "出示了执法证、只给了条子"),
    ],
)
def test_what_is_told_of_papers_later_stands_beside_it(
    person: Person, words: str, line: str
) -> None:
    """The slip stays until a receipt is told."""
    person.says("昨天上午城管在解放路88号罚我200，写了个白条", words)

    assert f"改成“{line}”" in person.text
