"""What does a deed have at hand while it is done?

A Desk is what stays the same between two turns; a Room is the open transaction with the
moment and the source of chance of one turn.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from clues.campaign import Campaign
from clues.speech import Say
from clues.workdays import Calendar
from storage.keys import KeyStore
from storage.outbox_rows import Letter
from storage.sealing import Sealer


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The constants of an office: its campaign, its keys, its zone, this process's name.

    *sends* are the channels whose messages this process delivers itself, *transcribes* those
    whose conversation is kept line by line because their page is drawn again on reload,
    *replies* those whose platform waits for an answer and asks again when none came.
    *undo_for* is how long a notice to a reporter waits, so that its act can be taken back.
    """

    campaign: Campaign
    calendar: Calendar
    keys: KeyStore
    sealer: Sealer
    zone: ZoneInfo
    instance: str
    language: str
    sends: frozenset[str] = frozenset()
    transcribes: frozenset[str] = frozenset({"web"})
    undo_for: timedelta = timedelta(0)
    replies: frozenset[str] = frozenset({"wechat"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A row for the journal: what was done to what; *detail* holds no words of a person."""

    action: str
    subject: str
    detail: Mapping[str, Any] = field(default_factory=dict)


class Wording(Protocol):
    """Puts what is said into the words of one language, in parts that a message can carry."""

    def __call__(
        self, channel: str, language: str, says: Sequence[Say], now: datetime
    ) -> tuple[str, ...]:
        """Return the parts in order; pure, so that a turn may be run again."""
        ...


@dataclass(slots=True, kw_only=True)
class Room:
    """One open transaction.

    *posted* are the rows this process sends after COMMIT, *shown* the last line a web page
    has to draw, *waiting* that a row was put behind others, *notes* are for the journal,
    *totals* what is added to the counters of everybody when the turn ends.
    *word* words an answer that goes back in the response to its request.
    """

    conn: Connection
    desk: Desk
    now: datetime
    chance: Callable[[int], bytes]
    word: Wording | None = None
    posted: list[Letter] = field(default_factory=list)
    shown: int = 0
    waiting: bool = False
    notes: list[Note] = field(default_factory=list)
    totals: Counter[str] = field(default_factory=Counter)

    @property
    def local(self) -> datetime:
        """The moment on the office's clock."""
        return self.now.astimezone(self.desk.zone)

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.local.date()

    @property
    def sealer(self) -> Sealer:
        """What seals and opens."""
        return self.desk.sealer

    def note(self, action: str, subject: str, **detail: str | float | None) -> None:
        """Remember a row for the journal of this turn."""
        self.notes.append(Note(action=action, subject=subject, detail=detail))


@dataclass(frozen=True, slots=True)
class Done:
    """The deed was done; *facts* are what its text needs."""

    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """The deed was not done; *reason* is a stable word, *facts* are what its text needs."""

    reason: str
    facts: Mapping[str, Any] = field(default_factory=dict)
