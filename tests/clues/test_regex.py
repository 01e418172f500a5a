"""Is a pattern that is compiled when it is needed the same as one of ``re``, and is each so?"""

import ast
import copy
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.regex import found_by, regex, regex_of

FLOORS = ("clues", "desk", "handlers")
ROOT = Path(__file__).parents[2]
KINDS = ("(?P<sum>[0-9]+)块", "罚了?|收了?", "(?i)Fine[sd]?", "(?<![a-z])toll|$")


@given(pattern=st.sampled_from(KINDS), text=st.text(alphabet="罚收了块12fineFINEtol ", max_size=30))
def test_it_finds_what_re_finds(pattern: str, text: str) -> None:
    """Whatever it is asked, and whatever the text."""
    late, early = regex(pattern), re.compile(pattern)

    assert [met.span() for met in late.finditer(text)] == [
        met.span() for met in early.finditer(text)
    ]
    assert late.sub("-", text) == early.sub("-", text)
    assert late.split(text) == early.split(text)
    assert bool(late.fullmatch(text)) is bool(early.fullmatch(text))
    assert (late.flags, late.groups, dict(late.groupindex)) == (
        early.flags,
        early.groups,
        dict(early.groupindex),
    )


def test_it_is_not_compiled_before_it_is_asked() -> None:
    """What reads off how it is written needs no compiling: a fault in it is told when it is met."""
    broken = regex("罚(")

    assert broken.pattern == "罚("
    with pytest.raises(re.error):
        broken.search("罚了")


def test_what_writes_it_is_asked_once() -> None:
    """To read off where a long pattern may begin takes as long as to compile it."""
    asked: list[str] = []

    def written() -> str:
        asked.append("罚")
        return "罚"

    late = regex_of(written)

    assert [] == asked
    assert late.search("罚")
    assert late.match("罚")
    assert late.pattern == "罚"
    assert ["罚"] == asked


def test_it_keeps_what_it_was_told() -> None:
    """Flags as well."""
    assert regex("fine", re.IGNORECASE).search("FINE")


def test_it_can_be_copied_and_has_nothing_that_re_lacks() -> None:
    """A table of patterns may be copied; what is no question to a pattern is answered as usual."""
    late = regex("罚")

    assert copy.deepcopy(late).search("罚")
    assert not hasattr(late, "compile")


def test_a_match_tells_by_which_it_was_found() -> None:
    """Its own ``re`` is the compiled pattern, and never the one that was written down."""
    fine, fee = regex("罚"), regex("收")
    met = fine.search("罚了")

    assert met is not None
    assert found_by(met, fine)
    assert not found_by(met, fee)


@pytest.mark.parametrize("floor", FLOORS)
def test_no_match_is_told_by_its_compiled_pattern(floor: str) -> None:
    """``met.re is _FINE`` is never so: found_by() is asked."""
    assert [] == _places(floor, lambda node: isinstance(node, ast.Attribute) and node.attr == "re")


@pytest.mark.parametrize("floor", FLOORS)
def test_no_module_compiles_while_it_is_imported(floor: str) -> None:
    """Three thousand patterns took five seconds of a small machine, at each start and command."""
    assert [] == _places(
        floor,
        lambda node: isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile",
    )


def _places(floor: str, is_meant: Callable[[ast.AST], bool]) -> list[str]:
    """Return the lines of a floor where such a node stands, but in the module that may."""
    files = sorted({*(ROOT / floor).rglob("*.py")} - {ROOT / "clues" / "regex.py"})
    return [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr) and is_meant(node)
    ]
