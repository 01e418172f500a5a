"""Which mistakes can the rules report?

An error carries facts, not a sentence in a language: ``key`` names the text in ``locales/``
and the attributes are its values.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from clues.campaign_parts import Fault
    from clues.lifecycle import Action, State


class ClueError(Exception):
    """A rule was broken by the caller or by the data it was given."""

    key: ClassVar[str] = "error-clue"


class NotAllowed(ClueError):
    """The action does not lead out of the clue's present state."""

    key = "error-not-allowed"

    def __init__(self, action: "Action", state: "State") -> None:
        super().__init__(f"cannot {action} a clue that is {state}")
        self.action, self.state = action, state


class CampaignFaults(ClueError):
    """A campaign cannot be used; every fault is listed with its place."""

    key = "error-campaign-faults"

    def __init__(self, faults: Iterable["Fault"], *, source: str = "") -> None:
        self.faults, self.source = tuple(faults), source
        start = f"{source}: " if source else ""
        super().__init__("\n".join(f"{start}{fault}" for fault in self.faults))


class CampaignUnknown(ClueError):
    """No shipped campaign and no file has the name that was given."""

    key = "error-campaign-unknown"

    def __init__(self, name: str, shipped: tuple[str, ...]) -> None:
        super().__init__(f"no campaign {name!r}: give a path or one of {', '.join(shipped)}")
        self.name, self.shipped = name, shipped
