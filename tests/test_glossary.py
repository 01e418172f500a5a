"""Does every word of the product stand in GLOSSARY.md, in both tongues?"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from clues.lifecycle import Action, State
from clues.permissions import Role
from storage.tables import metadata

ROOT = Path(__file__).parent.parent
GLOSSARY = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
IN_CODE = frozenset(re.findall(r"`([^`]+)`", GLOSSARY))
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def _rows() -> list[list[str]]:
    """Return the cells of every row of every table, without heads and rules."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in GLOSSARY.splitlines()
        if line.startswith("| ") and not line.startswith("| 中文")
    ]
    return [cells for cells in rows if set(cells[0]) - set("-: ")]


def _public_classes(package: str) -> Iterator[str]:
    for source in sorted((ROOT / package).rglob("*.py")):
        for node in ast.parse(source.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name


def _branches() -> set[str]:
    """Return the branch ids of all shipped campaign files: what stands before the dot."""
    ids: set[str] = set()
    for file in sorted((ROOT / "campaigns").rglob("*.toml")):
        for table in ("branch", "category"):
            rows = tomllib.loads(file.read_text(encoding="utf-8")).get(table, [])
            ids |= {row["id"].partition(".")[0] for row in rows}
    return ids


@pytest.mark.parametrize("names", [State, Action, Role])
def test_every_state_action_and_role_is_explained(names: type[State | Action | Role]) -> None:
    """What staff and reporters read has one word in each tongue and one in the code."""
    lacking = {name.value for name in names} - IN_CODE

    assert set() == lacking


def test_every_table_is_explained() -> None:
    """A table is a noun of the product; whoever opens the database finds it here."""
    lacking = set(metadata.tables) - IN_CODE

    assert set() == lacking


def test_every_branch_of_every_campaign_is_explained() -> None:
    """A clue's category begins with its branch."""
    branches = _branches()

    assert branches
    assert set() == branches - IN_CODE


@pytest.mark.parametrize("package", ["clues", "desk"])
def test_every_public_class_is_explained(package: str) -> None:
    """If a name in the code contradicts the glossary, one of the two is wrong."""
    lacking = set(_public_classes(package)) - IN_CODE

    assert set() == lacking


def test_every_class_that_is_named_is_there() -> None:
    """A row left behind by a class that went explains what nobody can find."""
    packages = ("clues", "campaigns", "desk", "storage", "handlers", "scheduler", "bot")
    there = {name for package in packages for name in _public_classes(package)}
    named = {word for word in IN_CODE if re.fullmatch(r"(?:[A-Z][a-z]+)+", word)}

    assert {"Acts"} == named - there  # a type that has a name and no class


def test_every_row_speaks_both_tongues() -> None:
    """中文, English, meaning and code: a row without one of them explains nothing."""
    broken = [
        cells
        for cells in _rows()
        if len(cells) != 4 or not all(cells) or not CHINESE.search(cells[0])
    ]

    assert [] == broken


def test_no_chinese_term_has_two_rows() -> None:
    """One word for one thing."""
    terms = [cells[0] for cells in _rows()]

    assert sorted(set(terms)) == sorted(terms)
