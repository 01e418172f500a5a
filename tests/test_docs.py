"""Do the papers beside the code still tell the truth about it?"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import COMMANDS

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES: tuple[str, ...] = tuple(PYPROJECT["tool"]["importlinter"]["root_packages"])
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
SETTING = re.compile(r"CLUELINE_[A-Z]+(?:_[A-Z]+)*")
COMMAND = re.compile(r"(?:`|^|bin/|[a-z] )clueline ([a-z]+)(?: ([a-z]+)(?![\\w.-]))?", re.MULTILINE)
EXPLAINED = re.compile(r"# noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)* +[-#] +\S")
TARGET = re.compile(r"^([a-z]+):.*## ", re.MULTILINE)
# Names an orchestrator puts into the environment by itself; the manual says so in one sentence.
INJECTED = {"CLUELINE_PORT", "CLUELINE_SERVICE"}


def _sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _typed(text: str) -> list[str]:
    """Return one or two words after each `clueline` in code."""
    return [" ".join(filter(None, words)) for words in COMMAND.findall(text)]


def _unexplained(source: Path) -> Iterator[str]:
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), start=1):
        if "# noqa" in line and not EXPLAINED.search(line):
            yield f"{source.relative_to(ROOT)}:{number}"


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(paper: Path) -> None:
    """A newcomer who follows a link inside the repository arrives."""
    links = LINK.findall(paper.read_text(encoding="utf-8"))

    assert [] == [link for link in links if not (paper.parent / link).exists()]


def test_every_setting_is_in_the_manual() -> None:
    """What the code reads from the environment stands in the operators' table."""
    told = set(SETTING.findall(_read("docs/operators.md")))
    used = {name for source in _sources() for name in SETTING.findall(source.read_text("utf-8"))}
    bare = {name.removesuffix("_FILE") for name in used}

    assert set() == {name for name in bare if name not in told} - INJECTED


def test_every_command_of_make_is_real() -> None:
    """`make run` in a paper is a target of the Makefile."""
    named = {
        word for paper in PAPERS for word in re.findall(r"`make ([a-z]+)", paper.read_text("utf-8"))
    }

    assert set() == named - set(TARGET.findall(_read("Makefile")))


def test_every_command_of_clueline_is_real() -> None:
    """Whatever a paper tells to type after `clueline` is understood."""
    known = {command.words for command in COMMANDS}
    families = {words.partition(" ")[0] for words in known}
    named = {words for paper in PAPERS for words in _typed(paper.read_text("utf-8"))}

    assert set() == {
        words
        for words in named
        if words not in known | families and words.partition(" ")[0] not in known
    }


def test_every_command_of_clueline_is_in_the_manual() -> None:
    """What can be typed stands in the operators' table."""
    told = set(_typed(_read("docs/operators.md")))

    assert set() == {command.words for command in COMMANDS} - told


def test_every_direct_dependency_has_its_reason() -> None:
    """Each package we ask for stands in decision 0002 with what lost against it."""
    reasons = _read("docs/decisions/0002-dependencies.md")
    asked = {re.split(r"[>=<;]", each)[0] for each in PYPROJECT["project"]["dependencies"]}

    assert set() == {name for name in asked if f"`{name}`" not in reasons}


def test_every_ignored_rule_has_its_reason() -> None:
    """A rule of style may be ignored, not silently."""
    ruff = (
        _read("pyproject.toml").partition("[tool.ruff.lint]")[2].partition("[tool.ruff.format]")[0]
    )
    ignored = [line for line in ruff.splitlines() if re.match(r'^    "[A-Z]+[0-9]*",', line)]

    assert ignored
    assert [] == [line for line in ignored if " # " not in line]


def test_every_single_exception_has_its_reason() -> None:
    """A `noqa` names its rule and says behind it why the rule does not fit there."""
    assert [] == [place for source in _sources() for place in _unexplained(source)]
