"""What is wrong with a setting, and where was it told?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

PREFIX = "CLUELINE_"

Values = dict[str, str | int]

# An orchestrator puts the first two into the environment by itself; the rest belong to tests.
_NOT_OURS = re.compile(r"CLUELINE_(PORT(_.*)?|SERVICE_.*|TEST_.*|CI)")


class Wrong(Exception):
    """A value cannot be used; *key* names the text that says what to do."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key, self.values = key, values


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend before the start, and where; *key* names its text."""

    place: str
    key: str
    values: Values = field(default_factory=dict)


class SettingsFaults(Exception):
    """The process cannot start with these settings; every fault is listed."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{fault.place}: {fault.key}" for fault in self.faults))


def unknown_names(places: dict[str, str], known: frozenset[str]) -> list[Fault]:
    """Return a fault for every name (with its place) that is no setting of ours."""
    return [
        _unknown(name, place, known)
        for name, place in places.items()
        if name not in known and not _NOT_OURS.fullmatch(name)
    ]


def _unknown(name: str, place: str, known: frozenset[str]) -> Fault:
    bare = {each.removeprefix(PREFIX): each for each in known}
    near = get_close_matches(name.removeprefix(PREFIX).upper(), bare, n=1, cutoff=0.75)
    if near:
        return Fault(place, "operator-setting-meant", {"name": name, "meant": bare[near[0]]})
    return Fault(place, "operator-setting-unknown", {"name": name})
