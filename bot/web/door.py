"""What do the pages ask of the application, and in which values does it answer?

The pages know no database and no conversation engine: they speak through one
:class:`Door`, and every text in these values is already worded in the reader's language.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from clues.speech import FileRef, Inbound


class Busy(Exception):
    """The queue of turns is full; *seconds* is an honest guess when to come back."""

    def __init__(self, seconds: int = 10) -> None:
        super().__init__(f"queue full, try again in {seconds} s")
        self.seconds = seconds


class Down(Exception):
    """The database is away; nothing of this request was stored."""


class LineKind(StrEnum):
    """How a line of the conversation is drawn."""

    WORDS = "words"
    SAY = "say"
    NOTE = "note"
    ALERT = "alert"
    CARD = "card"
    FILE = "file"


class Style(StrEnum):
    """How much a button stands out; at most one MAIN stands on a page."""

    PLAIN = "plain"
    MAIN = "main"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """One understood fact with the words it was read from, "" if none.

    *change* is the token that opens its question, "" if there is none.
    """

    label: str
    value: str
    quote: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One button; *token* comes back as ``Inbound.choice``, a *link* opens an address."""

    token: str
    label: str
    style: Style = Style.PLAIN
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the conversation; *mine* when the visitor said it.

    *text* stands above the *rows* of a card, *after* below them. *options* are buttons that
    stand in the line and never grow stale.
    """

    id: int
    text: str
    at: datetime
    mine: bool = False
    kind: LineKind = LineKind.SAY
    rows: tuple[CardRow, ...] = ()
    options: tuple[Option, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The conversation so far, oldest line first, and the one open question.

    No lines means the start screen. *review* shows the question's rows as the page
    "read once, then send", without a text box. *unread* puts the mark into the title.
    *desk* says as whom a member of the staff works here.
    *numbered* lets the keys 1 to 9 choose; not where an amount or a date is expected.
    *written* stands in the box where a line of the card is being changed.
    """

    lines: tuple[Line, ...] = ()
    question: Line | None = None
    options: tuple[Option, ...] = ()
    saved_at: datetime | None = None
    identity_word: str = ""
    desk: str = ""
    draft_open: bool = False
    review: bool = False
    questions_left: int | None = None
    free_text: bool = True
    files_allowed: bool = True
    receipt_open: bool = False
    unread: bool = False
    numbered: bool = True
    written: str = ""


class Landing(StrEnum):
    """On which page the visitor stands after a turn."""

    CHAT = "/chat#now"
    TWICE = "/chat?twice=1#now"
    RECEIPT = "/receipt"
    STATUS = "/status"


@dataclass(frozen=True, slots=True)
class Promise:
    """A day and what happens by then, both worded."""

    when: str
    what: str


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """How one day was counted: rows of (day, what it counts), and the rule."""

    title: str
    rows: tuple[tuple[str, str], ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file as receipt and status list it; *size* in bytes, *sha256* in hex of the original.

    *nth* is its number among them. *sha256* is empty while the file is still being stored, and
    for ever where it was *lost*.
    """

    nth: int
    name: str
    size: int
    at: datetime
    sha256: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Unsent:
    """What this session has not handed in yet: *n* matters, the next of which begins so."""

    n: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptView:
    """The receipt of the visitor's last report; *code* is None once it was put away."""

    number: str
    code: str | None
    received_at: datetime
    dates: tuple[Promise, ...] = ()
    arithmetic: tuple[Arithmetic, ...] = ()
    files: tuple[KeptFile, ...] = ()
    rotated: bool = False
    unsent: Unsent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question from staff; *token* opens it, the answer follows as words or a token."""

    text: str
    token: str
    until: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One step of the story; *next* marks what is still to come."""

    when: str
    text: str
    next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was decided: paragraphs, remedies with their days, and how to answer."""

    paragraphs: tuple[str, ...]
    remedies: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """Where a clue stands, worded; *happenings* newest first, the future on top.

    *acts* are buttons that everybody sees, *rare* those behind the fold (new code,
    withdraw, delete). *opened* is None for anonymous clues without identity. *files* are named
    by their kind alone: who has the code is not yet who sent them.
    """

    number: str
    received: str
    state: str
    lead: str
    happenings: tuple[Happening, ...]
    question: OpenQuestion | None = None
    outcome: Outcome | None = None
    deadline: str = ""
    deadline_what: str = ""
    arithmetic: tuple[Arithmetic, ...] = ()
    files: tuple[KeptFile, ...] = ()
    opened: int = 0
    identity_word: str = ""
    looked: str = ""
    acts: tuple[Option, ...] = ()
    rare: tuple[Option, ...] = ()
    unsent: Unsent | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """A check character caught a slip in *group* (1 to 6), read as *text*."""

    group: int
    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No clue opens with this code: absent, erased, rotated and foreign alike."""


@dataclass(frozen=True, slots=True)
class TooMany:
    """Too many codes did not fit; *minutes* until the next try."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NumberOnly:
    """A clue number was given, which opens nothing."""


@dataclass(frozen=True, slots=True)
class TransferCode:
    """A transfer code was given: it belongs into the conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A file on its way in, as its sender describes it (nothing here is trusted)."""

    name: str
    media_type: str


class Oversize(Exception):
    """The file grew beyond the limit while it was read."""


@dataclass(frozen=True, slots=True)
class Declined:
    """A file was not taken; *key* names the text, *limit* is its number."""

    key: str
    limit: int = 0


class Door(Protocol):
    """The application as the citizen pages see it; *visitor* is the session's random id."""

    async def hear(self, inbound: Inbound) -> Landing:
        """Commit one turn; raise Busy when the queue is full, Down without a database."""

    async def keep(
        self, visitor: str, offer: Offer, chunks: AsyncIterator[bytes]
    ) -> FileRef | Declined:
        """Seal a file while it streams in; drop what was written when *chunks* raises.

        The file belongs to nothing until an Inbound carries its FileRef; what never
        is carried may be swept after an hour.
        """

    async def codes(self, original: AsyncIterator[bytes], /) -> tuple[str, ...]:
        """Return what the codes in a picture say; nothing of the picture is kept."""

    async def transcript(self, visitor: str, language: str) -> Transcript:
        """Return the conversation; an unknown visitor has the start screen."""

    async def receipt(self, visitor: str, language: str) -> ReceiptView | None:
        """Return the receipt still open for this session, or None when there is none."""

    async def receipt_kept(self, visitor: str) -> None:
        """Erase the code: from now on only its keyed hash is left."""

    async def status(
        self, code: str, visitor: str, language: str
    ) -> StatusView | Slip | Unknown | TooMany | NumberOnly | TransferCode:
        """Look a code up; a hit is remembered for :meth:`viewing` of this session."""

    async def viewing(self, visitor: str, language: str) -> StatusView | None:
        """Return the clue this session opened in the last half hour, if any."""

    def news(self, visitor: str, after: int) -> AsyncIterator[int]:
        """Yield the newest line's id whenever it is another than *after*, 0 when all are gone."""

    async def leave(self, visitor: str) -> str:
        """Forget the session: its id opens nothing any more.

        A draft stays until its day; return the code that takes it up again, "" without one.
        """
