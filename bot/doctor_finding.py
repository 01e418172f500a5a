"""What does one check of the check-up find?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """A text by *key*, or a *literal* sentence that an error brought along."""

    fine: bool
    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    literal: str = ""


Look = Callable[[Settings], Finding]

FINE = Finding(fine=True, key="finding-fine")


def good(key: str, **values: str | int) -> Finding:
    """Return a finding that needs nothing."""
    return Finding(fine=True, key=key, values=values)


def bad(key: str, **values: str | int) -> Finding:
    """Return a finding that needs somebody."""
    return Finding(fine=False, key=key, values=values)
