"""Which campaign is configured, and what is in its file?

A campaign is one TOML file. ``extends`` names another file whose tables come first; a row with
the same name replaces the earlier one, and a new row is added to its list.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from clues.campaign import SECTIONS, Campaign, build, check
from clues.errors import CampaignFaults, CampaignUnknown, Fault
from clues.workdays import Calendar

__all__ = ["calendar", "check_file", "load", "shipped"]

HERE = Path(__file__).parent
_PARTS = frozenset({"base", "calendar", "presets"})


def load(name_or_path: str) -> Campaign:
    """Return the shipped campaign of that name, or the one in the file at that path.

    Raises CampaignUnknown when there is neither, and CampaignFaults with the file's name and
    every fault when it cannot be used.
    """
    path = _find(name_or_path)
    return _shipped(path) if path.parent == HERE else _built(path)


def check_file(name_or_path: str) -> tuple[Fault, ...]:
    """Return every fault of a campaign's file, or nothing when it can be used."""
    try:
        return check(_read(_find(name_or_path)))
    except CampaignFaults as wrong:
        return wrong.faults


def shipped() -> tuple[str, ...]:
    """Return the names of the campaigns that come with the product."""
    return tuple(sorted(path.stem for path in HERE.glob("*.toml") if path.stem not in _PARTS))


@cache
def calendar() -> Calendar:
    """Return the working-day calendar of all years whose notices are entered."""
    years = _parse(HERE / "calendar.toml")["year"]
    return Calendar(
        holidays=frozenset(day for year in years for day in _days(year["holidays"])),
        makeups=frozenset(day for year in years for day in year["makeups"]),
        years=frozenset(year["year"] for year in years),
        confirmed=frozenset(year["year"] for year in years if year["confirmed"]),
    )


@cache
def _shipped(path: Path) -> Campaign:
    """Read it once in a process: what comes with the product stays as it is."""
    return _built(path)


def _built(path: Path) -> Campaign:
    try:
        return build(_read(path))
    except CampaignFaults as wrong:
        raise CampaignFaults(wrong.faults, source=wrong.source or path.name) from None


def _find(name_or_path: str) -> Path:
    if name_or_path in shipped():
        return HERE / f"{name_or_path}.toml"
    path = Path(name_or_path)
    if path.is_file():
        return path
    raise CampaignUnknown(name_or_path, shipped())


def _read(path: Path, seen: frozenset[Path] = frozenset()) -> Mapping[str, Any]:
    raw = _parse(path)
    parent = raw.pop("extends", None)
    if parent is None:
        return raw
    base = _parent(path, str(parent))
    if base is None or base.resolve() in seen | {path.resolve()}:
        fault = Fault("campaign", f'extends "{parent}": no such file, or it extends itself')
        raise CampaignFaults([fault], source=path.name)
    return _merged(_read(base, seen | {path.resolve()}), raw)


def _parent(path: Path, name: str) -> Path | None:
    places = (path.parent / f"{name}.toml", path.parent / name, HERE / f"{name}.toml")
    return next((place for place in places if place.is_file()), None)


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise CampaignFaults([Fault("file", str(wrong))], source=path.name) from None


def _merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> Mapping[str, Any]:
    lists = {name: _joined(name, base.get(name, []), own.get(name, [])) for name in SECTIONS}
    return {**base, **own, **{name: rows for name, rows in lists.items() if rows}}


def _joined(section: str, base: object, own: object) -> object:
    if not (isinstance(base, list) and isinstance(own, list)):
        return own
    _, key = SECTIONS[section]
    renewed = {_name(row, key): row for row in own}
    kept = [renewed.get(_name(row, key), row) for row in base]
    return kept + [row for row in own if not any(row is each for each in kept)]


def _name(row: object, key: str) -> object:
    return row.get(key) if isinstance(row, Mapping) else None


def _days(spans: list[list[date]]) -> list[date]:
    return [
        first + timedelta(days=n) for first, last in spans for n in range((last - first).days + 1)
    ]
