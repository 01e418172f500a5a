"""Are the machine, the installation and the files around the program as they should be?"""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distributions, version
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import campaigns
from bot.doctor_finding import FINE, Finding, bad, good
from bot.settings import Settings
from locales import Catalogue

OURS: Final = (
    "bot", "scheduler", "handlers", "desk", "storage", "campaigns", "locales", "clues",
)  # fmt: skip
DISTRIBUTION: Final = "clueline"
GIGABYTE: Final = 1_000_000_000
LEAST_FREE: Final = GIGABYTE
SHOWN: Final = 5


def packages(_settings: Settings) -> Finding:
    """Look whether each of our modules comes from our own distribution."""
    brought = set().union(*map(_brought, distributions()))
    foreign = [name for name in OURS if name in brought]
    home = _home("bot")
    foreign += [name for name in OURS if name not in foreign and _home(name) != home]
    return bad("finding-packages", names=", ".join(foreign)) if foreign else FINE


def zone(settings: Settings) -> Finding:
    """Look whether the rules of the zone are there, and how old they are."""
    name = settings.timezone.key
    ZoneInfo.no_cache(name)
    try:
        from_package = version("tzdata")
    except PackageNotFoundError:
        from_package = "?"
    return good("finding-zone", zone=name, version=from_package)


def texts(settings: Settings) -> Finding:
    """Look whether every language says every key."""
    catalogue = Catalogue(strict=False)
    languages = catalogue.languages()
    if settings.language not in languages:
        known = ", ".join(languages)
        return bad("finding-language", wanted=settings.language, known=known)
    said = Counter(key for each in languages for key in catalogue.variables(each))
    lacking = sorted(key for key, count in said.items() if count < len(languages))
    return bad("finding-texts", keys=", ".join(lacking[:SHOWN])) if lacking else FINE


def campaign(settings: Settings) -> Finding:
    """Look whether the configured campaign can be used."""
    faults = campaigns.check_file(settings.campaign)
    return bad("finding-faults", n=len(faults), first=str(faults[0])) if faults else FINE


def files(settings: Settings) -> Finding:
    """Look whether only we can enter what is ours."""
    for path, mode in _private(settings):
        if not path.exists():
            continue
        found = path.stat()
        if found.st_mode & 0o777 & ~mode:
            return bad("finding-open", path=str(path), mode=f"{mode:o}")
        if found.st_uid not in {os.geteuid(), 0}:
            return bad("finding-owner", path=str(path), user=os.geteuid())
    return FINE


def disk(settings: Settings) -> Finding:
    """Look whether there is room where we write."""
    rows = [_free(path) for path in (settings.data_dir, settings.keys, settings.evidence)]
    free, path = min(rows)
    told = f"{free / GIGABYTE:.1f}"
    key = "finding-disk-low" if free < LEAST_FREE else "finding-disk"
    return (bad if free < LEAST_FREE else good)(key, free=told, path=str(path))


def _private(settings: Settings) -> Iterator[tuple[Path, int]]:
    """Yield what must be closed to others, with the widest mode it may have."""
    yield settings.keys, 0o700
    yield settings.master_key, 0o600
    if settings.keys_url is None:
        yield settings.keys / "keys.db", 0o600
    # What lies in the data folder is sealed; only writing into it must be ours alone.
    yield settings.data_dir, 0o755
    yield settings.evidence, 0o755
    if settings.sqlite_file is not None:
        yield settings.sqlite_file, 0o644


def _free(path: Path) -> tuple[int, Path]:
    there = next(each for each in (path, *path.absolute().parents) if each.exists())
    return shutil.disk_usage(there).free, there


def _brought(other: Distribution) -> set[str]:
    """Return which of our names a distribution that is not ours brings along."""
    files = (other.read_text("RECORD") or "").splitlines()
    names = {line.partition(",")[0].partition("/")[0].removesuffix(".py") for line in files}
    found = names.intersection(OURS)
    return set() if found and other.metadata["Name"] == DISTRIBUTION else found


def _home(package: str) -> Path | None:
    spec = find_spec(package)
    return Path(spec.origin).parent.parent if spec and spec.origin else None
