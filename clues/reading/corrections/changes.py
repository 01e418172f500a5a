"""What is one change of what was understood?"""

from dataclasses import dataclass

from clues.reading.slots import Name, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One slot that a correction changes: *old* is None when it is new, *new* when it is gone."""

    name: Name
    old: Slot | None
    new: Slot | None
