"""Does every import go down, and does each contract bite when it is broken?"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYPROJECT = ROOT / "pyproject.toml"
_SETTINGS = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]
PACKAGES: tuple[str, ...] = tuple(_SETTINGS["root_packages"])
REPORT = "handlers/citizen/report"
LONGEST_FUNCTION = 50
LONGEST_FILE = 400
# Modules of the standard library that would give a rule a clock, chance, a log or the world.
IMPURE = {
    "asyncio",
    "http",
    "logging",
    "multiprocessing",
    "os",
    "random",
    "secrets",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib",
}


WRONG = (
    ("tower", "clues/lifecycle.py", "import desk"),  # from the cellar to the third floor
    ("tower", "desk/claim.py", "import handlers"),  # one floor up
    ("tower", "storage/engine.py", "import locales"),  # sideways between siblings
    # Words are there before anything is read of them; a day knows no place.
    ("rooms-of-reading", "clues/reading/words/folding.py", "import clues.reading.times"),
    ("rooms-of-reading", "clues/reading/times/days.py", "import clues.reading.places"),
    # A turn of speech knows no question that is open; a report knows no clue yet.
    ("rooms-of-talk", "handlers/phrases/wishes.py", "import handlers.dialog.flow"),
    ("citizens-rooms", f"{REPORT}/report.py", "import handlers.citizen.clue"),
    # What a draft holds knows no question; what is asked knows nobody who hears it.
    ("rooms-of-a-report", f"{REPORT}/told/told.py", "import handlers.citizen.report.questions"),
    ("rooms-of-a-report", f"{REPORT}/screens/card.py", "import handlers.citizen.report.heard"),
    ("pure-rules", "clues/codes.py", "import sqlalchemy"),  # a library in the rules
    ("pure-rules", "clues/codes.py", "import random"),  # chance in the rules
    ("no-sql-in-talk", "handlers/report.py", "import storage"),  # past the deeds
    ("no-sql-in-talk", "handlers/report.py", "from sqlalchemy import select"),  # own SQL
    ("vendors-at-the-edge", "bot/app.py", "import telegram"),  # wiring knows a vendor
    ("vendors-at-the-edge", "scheduler/delivery.py", "import wechatpy"),  # so does the clock
)
"""Which contract forbids which line in which file."""


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter with this project's contracts over the packages in *folder*."""
    command = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [
            str(command),
            "--config",
            str(folder / "pyproject.toml"),
            "--no-cache",
            "--no-logo",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "COLUMNS": "200"},  # no name is broken into two lines
    )


def _house(folder: Path) -> Path:
    """Build an empty house with the same floors and the same contracts."""
    shutil.copy(PYPROJECT, folder)
    floors = [Path(each, "__init__.py") for each in (*PACKAGES, "bot/channels/telegram")]
    roomy = ("clues/reading", "handlers")
    rooms = [path.relative_to(ROOT) for each in roomy for path in (ROOT / each).rglob("*.py")]
    for file in (*floors, Path("bot/channels/__init__.py"), *rooms):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()
    return folder


def _sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def _sized() -> list[Path]:
    """Return what is held to the size guide; a migration is a list of statements."""
    return [source for source in _sources() if source.parent.name != "versions"]


@cache
def _tree(source: Path) -> ast.Module:
    return ast.parse(source.read_text(encoding="utf-8"))


def _imports(source: Path) -> Iterator[str]:
    for node in ast.walk(_tree(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def _functions(source: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(_tree(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of *function* without its docstring."""
    told = ast.get_docstring(function, clean=False)
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    return lines - (told.count("\n") + 1 if told else 0)


def test_every_import_of_this_project_goes_down() -> None:
    """The contracts hold for the code as it stands."""
    shown = _lint(ROOT)

    assert shown.returncode == 0, shown.stdout


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give what each contract says of a house in which all that is wrong stands at once."""
    house = _house(tmp_path_factory.mktemp("house"))
    for _, file, line in WRONG:
        with (house / file).open("a", encoding="utf-8") as written:
            written.write(f"{line}\n")
    shown = _lint(house)
    assert shown.returncode == 1
    _, *said = re.split(r"\n(.+)\n-{3,}\n", shown.stdout.partition("\nBroken contracts\n")[2])
    return dict(zip(said[::2], said[1::2], strict=True))


@pytest.mark.parametrize(("contract", "file", "line"), WRONG)
def test_a_broken_contract_is_seen(
    told: dict[str, str], contract: str, file: str, line: str
) -> None:
    """The contract that forbids an import names it."""
    [name] = (each["name"] for each in _SETTINGS["contracts"] if each["id"] == contract)
    importer = file.removesuffix(".py").replace("/", ".")

    assert f" {importer} -> {line.split()[1]} " in told[name]


def test_a_clean_house_and_a_channel_that_knows_its_vendor_pass(tmp_path: Path) -> None:
    """The contracts forbid nothing that the tower allows."""
    house = _house(tmp_path)
    (house / "bot/channels/telegram/wire.py").write_text("import telegram\n", encoding="utf-8")
    (house / "bot/app.py").write_text("import handlers, desk, storage\n", encoding="utf-8")
    (house / "handlers/report.py").write_text("import desk\n", encoding="utf-8")
    (house / "desk/claim.py").write_text("import storage\n", encoding="utf-8")

    shown = _lint(house)

    assert shown.returncode == 0, shown.stdout


def test_rules_need_the_standard_library_only() -> None:
    """Whatever library comes into the lock, clues/ does not ask for it."""
    allowed = set(sys.stdlib_module_names) - IMPURE | {"clues"}
    # Traditional script has no other way; the reader stays pure with it.
    beside = {ROOT / "clues/reading/words/folding.py": {"opencc"}}

    strangers = {
        f"{source.relative_to(ROOT)}: {name}"
        for source in (ROOT / "clues").rglob("*.py")
        for name in _imports(source)
        if name not in allowed | beside.get(source, set())
    }

    assert set() == strangers


def test_each_import_name_has_one_owner() -> None:
    """Two distributions with one name overwrite each other without a word from pip."""
    owners = {
        (package, dist.name)
        for dist in distributions()
        for package in PACKAGES
        if any(file.parts[0] == package for file in dist.files or ())
    }

    strangers = {(package, name) for package, name in owners if name != "clueline"}

    assert set() == strangers


def test_no_function_is_longer_than_fifty_lines() -> None:
    """A longer one has two names waiting inside it."""
    long = {
        f"{source.relative_to(ROOT)}:{function.lineno} {function.name}: {_length(function)}"
        for source in _sized()
        for function in _functions(source)
        if _length(function) > LONGEST_FUNCTION
    }

    assert set() == long


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    """A longer one answers two questions."""
    long = {
        f"{source.relative_to(ROOT)}: {count}"
        for source in _sized()
        if (count := len(source.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }

    assert set() == long


def test_no_folder_of_tests_pretends_to_be_a_package() -> None:
    """An __init__.py under tests would let `import storage` find the tests of storage."""
    assert [] == list((ROOT / "tests").rglob("__init__.py"))


def test_no_text_is_glued_with_format() -> None:
    """Where a citizen's words pass, a `{` in them must never meet str.format."""
    rooms = ("handlers", "desk", "scheduler", "locales", "bot/channels")

    glued = {
        f"{source.relative_to(ROOT)}:{node.lineno}"
        for room in rooms
        for source in (ROOT / room).rglob("*.py")
        for node in ast.walk(_tree(source))
        if isinstance(node, ast.Attribute) and node.attr in {"format", "format_map"}
    }

    assert set() == glued
