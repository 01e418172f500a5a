"""Which mistakes can the rules report?

An error carries facts, not a sentence in a language: ``key`` names the text in ``locales/``
and the attributes are its values.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar


class ClueError(Exception):
    """A rule was broken by the caller or by the data it was given."""

    key: ClassVar[str] = "error-clue"


class NotAllowed(ClueError):  # a fact, read as one
    """The action does not lead out of the clue's present state."""

    key = "error-not-allowed"

    def __init__(self, action: str, state: str) -> None:
        super().__init__(f"cannot {action} a clue that is {state}")
        self.action, self.state = action, state


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a campaign that must be mended before it can be used, and where."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class CampaignFaults(ClueError):  # a fact, read as one
    """A campaign cannot be used; every fault is listed with its place."""

    key = "error-campaign-faults"

    def __init__(self, faults: Iterable[Fault], *, source: str = "") -> None:
        self.faults, self.source = tuple(faults), source
        start = f"{source}: " if source else ""
        super().__init__("\n".join(f"{start}{fault}" for fault in self.faults))


class CampaignUnknown(ClueError):  # a fact, read as one
    """No shipped campaign and no file has the name that was given."""

    key = "error-campaign-unknown"

    def __init__(self, name: str, shipped: tuple[str, ...]) -> None:
        super().__init__(f"no campaign {name!r}: give a path or one of {', '.join(shipped)}")
        self.name, self.shipped = name, shipped
