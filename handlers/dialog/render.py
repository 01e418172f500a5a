"""How does a message read in one language, on one channel?"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from clues.speech import Choice, Line, Say, Value, Words
from clues.text import Text
from handlers.dialog.house import Capability, House
from handlers.dialog.paging import marked
from locales import dates

_DESK: Final = ("desk-", "ladder-", "digest-")
"""How the keys of texts begin that staff read; what a reporter will read stands in them ready."""


@dataclass(frozen=True, slots=True)
class Button:
    """A rendered choice: its label and the token it carries, or what it copies or opens."""

    label: str
    token: str
    copies: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """In which language, on which day, with which catalogue something is read."""

    house: House
    language: str
    today: date
    desk: bool = False  # within a text of the staff: days and moments are written short

    def line(self, line: Line) -> str:
        """Return one line as it reads."""
        if isinstance(line, str):
            return line
        if isinstance(line, Text):
            return line.in_language(self.language)
        return self.say(line.key, **line.values)

    def say(self, key: str, /, **values: Value) -> str:
        """Return the text of *key* with its values put into words first."""
        within = replace(self, desk=True) if key.startswith(_DESK) and not self.desk else self
        told = {name: within.value(given) for name, given in values.items()}
        return self.house.catalogue.say(key, self.language, **told)

    def value(self, value: Value) -> str | int:
        """Return one value as it reads: days, moments and amounts in the reader's way."""
        match value:
            case Words() | Text():
                return self.line(value)
            case bool():
                return "yes" if value else "no"
            case int():
                return value
            case datetime():
                return dates.moment(value, self.language, today=self.today if self.desk else None)
            case date():
                return dates.day(value, self.language, today=self.today, desk=self.desk)
            case Decimal():
                return dates.money(value, self.language)
            case None:
                return ""
        return str(value)

    def text(self, say: Say) -> str:
        """Return all lines of a message, one below the other."""
        return "\n".join(self.line(line) for line in say.lines)

    def label(self, choice: Choice) -> str:
        """Return what stands on a choice."""
        return self.line(choice.label)


def numbered(reading: Reading, say: Say) -> str:
    """Return a message whose choices are numbered lines, for a channel without buttons."""
    options = (f"{mark} {reading.label(choice)}".strip() for mark, choice in marked(say))
    return "\n".join(filter(None, (reading.text(say), *say.links, *options)))


def fitted(text: str, capability: Capability) -> str:
    """Return *text* within the channel's bytes, cut at the end of a sentence."""
    if len(text.encode()) <= capability.text:
        return text
    cut = text.encode()[: capability.text - 4].decode("utf-8", "ignore")
    end = max(cut.rfind(mark) for mark in "。！？\n")
    return cut[: end + 1] + "…" if end > len(cut) // 2 else cut + "…"
