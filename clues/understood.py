"""What was understood of a message before its turn?"""

from dataclasses import dataclass

from clues.reading.dangers.dangers import Danger
from clues.reading.matters.elsewhere import Elsewhere
from clues.reading.official_paper import OfficialPaper
from clues.reading.slots import Name, Reading, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A reading of the words, and what they are beside slots.

    *corrects*: they take back something told before. *matters* are the parts of a story that
    tells of several things, empty when it tells of one. *angry*: they tell of nothing else.
    *paper* is what was read of a page that came as a picture.
    """

    reading: Reading
    corrects: bool = False
    angry: bool = False
    danger: Danger | None = None
    elsewhere: Elsewhere | None = None
    matters: tuple[str, ...] = ()
    paper: OfficialPaper | None = None

    @property
    def peril(self) -> str:
        """Which danger they tell of, nothing when of none."""
        return "" if self.danger is None else str(self.danger.peril)

    def all(self, name: Name) -> tuple[Slot, ...]:
        """Return every slot of that name, the surest first."""
        return self.reading.all(name)
