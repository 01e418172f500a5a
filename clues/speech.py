"""What passes between a person and the bot, free of any channel and any language?

A channel turns its wire format into an :class:`Inbound`; everything said back is a
:class:`Say`: keys and values, rendered in the reader's language only when it is sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from clues.file_label import label
from clues.text import Text

if TYPE_CHECKING:
    from clues.understood import Understood


class FileKind(StrEnum):
    """What a person sent, as the evidence list names it."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that was sealed while it came in: under which key, where, its hash in hex."""

    key_id: str
    blob: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRef:
    """A file a person sent: still with the channel, or *stored* already.

    *size* is in bytes, None when untold; *album* names the group it came in. One that is
    not *fetchable* lies where this account may not take it from. Of its *name* only that is
    taken in which may be shown.
    """

    kind: FileKind
    ref: str
    name: str = ""
    size: int | None = None
    album: str | None = None
    stored: StoredFile | None = None
    fetchable: bool = True

    def __post_init__(self) -> None:
        """Take in the name, whichever channel it came by."""
        object.__setattr__(self, "name", label(self.name))


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the earth, WGS 84 degrees; *accuracy* in metres when known."""

    latitude: float
    longitude: float
    accuracy: float | None = None


class Sign(StrEnum):
    """What happened to the conversation itself rather than in it."""

    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    MOVED = "moved"
    GROUP = "group"
    EDITED = "edited"
    UNREAD = "unread"
    CONTACT = "contact"
    REMIND = "remind"
    EXPIRE = "expire"
    FACTS = "facts"
    CODE = "code"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One event from a channel.

    *source* and *event* together are the identity of the event: a repeat has the same
    pair. *address* is the channel's own name of the conversation and never stored in
    clear; *lookup* is its keyed hash. *choice* is the token of a pressed button,
    *screen* the channel's id of the message that carried it. *waits*: the channel keeps the
    request open, and what is said now goes back as its answer. *opens* names what this deed
    of the person lets us write later, where a channel counts that. *understood* is
    what was read in the words before the turn.
    """

    source: str
    event: str
    channel: str
    address: str
    lookup: bytes
    at: datetime
    words: str = ""
    choice: str | None = None
    screen: str | None = None
    files: tuple[FileRef, ...] = ()
    place: Place | None = None
    sign: Sign | None = None
    language: str | None = None
    waits: bool = False
    opens: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    understood: "Understood | None" = None


Value: TypeAlias = "str | int | float | bool | date | datetime | Decimal | Text | Words | None"


@dataclass(frozen=True, slots=True)
class Words:
    """A text by key; *values* are rendered with it, nested words first."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


Line: TypeAlias = Words | Text | str


class Scope(StrEnum):
    """What a button belongs to, and so which version makes it stale."""

    QUESTION = "q"
    CLUE = "c"
    WORD = "w"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing a person may pick.

    A QUESTION choice answers the open question, a CLUE choice acts on the clue whose
    number is *subject* at *version*, a WORD choice is a word anyone may type.
    *called* are further words that mean the same. One that is *whole* is not meant by its
    beginning: that may be the name of something else. One that *copies* puts a text into the
    phone's memory, one with a *link* opens an address; neither comes back to us.
    """

    id: str
    label: Line
    scope: Scope = Scope.QUESTION
    subject: str = ""
    version: int = 0
    called: tuple[str, ...] = ()
    whole: bool = False
    copies: str | None = None
    link: str | None = None


class Kind(StrEnum):
    """How a message is treated when it is unknown whether it arrived.

    A question is repeated once while it is still the open one; a notice once; a screen
    is an edit and repeated at will; a ping never.
    """

    QUESTION = "question"
    NOTICE = "notice"
    SCREEN = "screen"
    PING = "ping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """One message of the bot. *lines* stand below each other, each said whole.

    *subject* names the screen it stands on ("talk" for the conversation): an edit goes
    to the message that carries this subject. *replaces* asks for such an edit, *strips*
    only removes the buttons; *screen* is the message meant, by the channel's id.
    *slot*: a newer row for the same lane and slot replaces one not yet sent. A question
    that expects a count is not *numbered*: digits are its answer. One that is *worded* is
    answered in words; what stands below has a number where choices are typed, and only there.
    The first *remarks* lines were said on the way: a repeat of the question leaves them out.
    *file* is the row of a file whose working copy goes along, if its reader may see it then.
    *page* tells which screenful of the choices stands there, where they are typed by number.
    """

    lines: tuple[Line, ...] = ()
    choices: tuple[Choice, ...] = ()
    kind: Kind = Kind.QUESTION
    subject: str = "talk"
    replaces: bool = False
    strips: bool = False
    slot: str | None = None
    numbered: bool = True
    worded: bool = False
    asked: int | None = None
    screen: str | None = None
    remarks: int = 0
    file: int | None = None
    page: int = 0

    @property
    def typed(self) -> tuple[Choice, ...]:
        """The choices that can be made by typing; what copies or leads elsewhere is none."""
        return tuple(each for each in self.choices if each.copies is None and each.link is None)

    @property
    def links(self) -> tuple[str, ...]:
        """The addresses it leads to, for who cannot press: they are written out."""
        return tuple(each.link for each in self.choices if each.link is not None)


TALK: Final = "talk"
