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

    assert line in person.text


@pytest.mark.parametrize(
    "told",
    [
        "票是白条，没盖章",  # called so
        "收据是白条",  # a receipt that is none
        "票给了，但是白条",  # behind it
        "给了票，不过是手写的纸条",  # written by hand
        "条子是手写的没盖章",  # told of its hand
        "给的是白条",  # what was given
        "俾咗張白條",  # Cantonese
    ],
)
def test_a_slip_is_one_fact_however_it_is_told(person: Person, told: str) -> None:
    """In the story, and behind it where the papers are on the card already."""
    person.says(f"昨天下午三点城管在东街收我200没亮证，{told}")
    assert "没出示执法证、只给了条子（" in person.text

    person.says("取消", "删掉", "昨天下午三点城管在东街收我200没亮证", told)
    assert "改成“没出示执法证、只给了条子”" in person.text


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("没给白条", "没给票据"),  # not even that
        ("给了发票", "给了票据"),  # a receipt
        ("给了张手写的收条", "给了票据"),  # he calls it a receipt
        ("我给老板打了白条", "没出示执法证\n"),  # his own
    ],
)
def test_what_is_no_slip_is_told_as_before(person: Person, told: str, line: str) -> None:
    """A receipt, none at all, and what he wrote himself."""
    person.says("昨天下午三点城管在东街收我200没亮证", told, "你们定")

    assert line in person.text
    assert "只给了条子" not in person.text


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("亮了证但没让我看清", "执法证没看清、没给票据"),  # he was not let
        ("亮了一下，我睇唔清", "执法证没看清、没给票据"),  # Cantonese
        ("证晃了一下，没看清", "执法证没看清、没给票据"),  # flashed
        ("没看清楚，他没拿出来", "没出示执法证、没给票据"),  # not taken out
        ("不让我看", "没出示执法证、没给票据"),  # refused
        ("亮了证", "出示了执法证、没给票据"),  # shown
    ],
)
def test_what_could_not_be_read_was_not_seen_clearly(person: Person, words: str, line: str) -> None:
    """没看清 is one of the three answers, also where he tells how it was."""
    person.says("昨天下午三点城管在东街收我200没票", "收费没依据", words)

    assert f"证件票据　{line}\n" in person.text
