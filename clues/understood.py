"""What was understood of a message before its turn?"""

from dataclasses import dataclass

from clues.reading.slots import Name, Reading, Slot


@dataclass(frozen=True, slots=True)
class Danger:
    """Words that tell of danger: *kind* is ``violence``, ``fire`` or ``despair``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words that tell of a matter another office deals with: *channel* is its id."""

    channel: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A reading of the words, and what they are beside slots.

    *corrects*: they take back something told before. *matters* are the parts of a story that
    tells of several things, empty when it tells of one.
    """

    reading: Reading
    corrects: bool = False
    danger: Danger | None = None
    elsewhere: Elsewhere | None = None
    matters: tuple[str, ...] = ()

    def all(self, name: Name) -> tuple[Slot, ...]:
        """Return every slot of that name, the surest first."""
        return self.reading.all(name)
