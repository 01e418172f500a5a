"""How does an answer read that goes back in the response: which words, marks and parts?

A pure function of what is said; how an option and a seam look is the channel's own affair.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from clues.speech import Kind, Say
from desk.room import Wording
from handlers.dialog.house import House
from handlers.dialog.paging import marked
from handlers.dialog.render import Reading


class Sheet(Protocol):
    """How one channel writes: what it must not say, its options, its largest message."""

    def plain(self, text: str) -> str:
        """Return *text* with nothing in it that the channel would take for markup."""
        ...

    def option(self, mark: str, label: str, stamp: str) -> str:
        """Return a line that can be tapped; *stamp* tells the question it belongs to."""
        ...

    def parts(self, text: str, hint: str) -> tuple[str, ...]:
        """Return *text* in messages; *hint* tells at the end of one that there is more."""
        ...


def wording(house: House, sheets: Mapping[str, Sheet]) -> Wording:
    """Return what puts an answer into words; *sheets* are by channel."""

    def word(channel: str, language: str, says: Sequence[Say], now: datetime) -> tuple[str, ...]:
        reading = Reading(house=house, language=language, today=house.local(now).date())
        return worded(reading, sheets[channel], says)

    return word


def worded(reading: Reading, sheet: Sheet, says: Sequence[Say]) -> tuple[str, ...]:
    """Return the parts of an answer; options are tappable only where all of it fits."""
    hint = reading.say("more-hint")
    parts: tuple[str, ...] = ()
    for option in (sheet.option, _untappable):
        whole = "\n\n".join(filter(None, (_message(reading, sheet, say, option) for say in says)))
        parts = sheet.parts(whole, hint)
        if len(parts) <= 1:
            break
    return parts


def stamp(say: Say) -> str:
    """Return what a tapped option tells of its question; an older one is not obeyed."""
    return f"{'q' if say.kind is Kind.QUESTION else 'n'}{say.asked or 0}"


def _message(
    reading: Reading, sheet: Sheet, say: Say, option: Callable[[str, str, str], str]
) -> str:
    told = sheet.plain(reading.text(say))
    lines = (
        (option if mark.isdigit() else _untappable)(
            mark, sheet.plain(reading.label(choice)), stamp(say)
        )
        for mark, choice in marked(say)
    )
    return "\n".join(filter(None, (told, *say.links, *lines)))


def _untappable(mark: str, label: str, _stamp: str) -> str:
    return f"{mark} {label}"
