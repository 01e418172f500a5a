"""Where was a setting told: in the environment, in ``.env``, or in ``clueline.toml``?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.setting_faults import PREFIX, Fault, Wrong

FILE = "_FILE"
OTHERS_MAY_READ = 0o004
_QUOTES = {'"', "'"}


@dataclass(frozen=True, slots=True)
class Told:
    """A value as it was written, under which name, and where."""

    name: str
    place: str
    value: str


def told(environ: Mapping[str, str], here: Path) -> tuple[dict[str, Told], list[Fault]]:
    """Return every ``CLUELINE_…`` that is set to something, and what could not be read.

    A form with ``_FILE`` and the plain one are the same setting: the stronger source wins.
    """
    found: dict[str, Told] = {}
    faults: list[Fault] = []
    for source in (_toml, _dotenv):
        try:
            _over(found, source(here))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
            faults.append(
                Fault(_FILES[source.__name__], "operator-file-unread", {"why": _why(wrong)})
            )
    _over(found, {name: Told(name, name, value) for name, value in environ.items()})
    return found, faults


def read_secret_file(given: Told, here: Path) -> str:
    """Return the secret in the file that is named; only its owner and group may read it."""
    path = here / given.value
    try:
        mode = path.stat().st_mode
        if mode & OTHERS_MAY_READ:
            raise Wrong("operator-secret-exposed", path=str(path), mode=f"{mode & 0o777:o}")
        secret = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as wrong:
        raise Wrong("operator-secret-unread", path=str(path), why=_why(wrong)) from None
    if not secret:
        raise Wrong("operator-secret-empty", path=str(path))
    return secret


def _over(found: dict[str, Told], stronger: Mapping[str, Told]) -> None:
    ours = {
        name: each
        for name, each in stronger.items()
        if name.startswith(PREFIX) and each.value.strip()
    }
    for name in ours:
        found.pop(name + FILE, None)
        found.pop(name.removesuffix(FILE), None)
    found.update(ours)


def _dotenv(here: Path) -> dict[str, Told]:
    path = here / ".env"
    if not path.is_file():
        return {}
    found = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        written = line.strip().removeprefix("export ")
        name, equals, value = written.partition("=")
        if equals and not written.startswith("#"):
            place = f".env:{number}: {name.strip()}"
            found[name.strip()] = Told(name.strip(), place, _bare(value.strip()))
    return found


def _bare(value: str) -> str:
    if value[:1] in _QUOTES and value[:1] in value[1:]:
        return value[1:].partition(value[0])[0]
    return value.partition(" #")[0].rstrip()


def _toml(here: Path) -> dict[str, Told]:
    path = here / "clueline.toml"
    if not path.is_file():
        return {}
    rows = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    # A name without our prefix is somebody's slip: it shows up as an unknown one.
    named = {name if name.startswith(PREFIX) else PREFIX + name: rows[name] for name in rows}
    return {
        name: Told(name, f"clueline.toml: {name}", _plain(value)) for name, value in named.items()
    }


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_plain(each) for each in value)
    if isinstance(value, bool):
        return str(int(value))
    return str(value)


def _why(wrong: Exception) -> str:
    if isinstance(wrong, OSError):
        return wrong.strerror or type(wrong).__name__
    return str(wrong) if isinstance(wrong, tomllib.TOMLDecodeError) else "not UTF-8"


_FILES = {"_toml": "clueline.toml", "_dotenv": ".env"}
