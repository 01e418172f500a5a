"""What does delivery ask of a channel, and what can the channel answer?"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from handlers.dialog.render import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A working copy that goes along; its *name* is ours, never the reporter's."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One rendered message for one address.

    *edits* is the channel's id of the message to change; None sends a new one. *strips*
    only takes the buttons of *edits* away. *urgent* messages answer a person who waits. *file*
    is the row whose working copy is *attached* before the message leaves.
    *news* may be told of by a notification of fixed words; *weighty* is a question of staff
    or an outcome, or an answer that is owed.
    """

    address: str
    text: str
    buttons: tuple[Button, ...] = ()
    edits: str | None = None
    strips: bool = False
    urgent: bool = True
    news: bool = False
    weighty: bool = False
    language: str = ""
    line: int | None = None
    file: int | None = None
    attached: Attached | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it; *message* is its id there, None when it has none."""

    message: str | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """The platform will not take it. *permanent*: never again to this address."""

    reason: str
    permanent: bool = False


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: come again in so many seconds. Nothing was sent."""

    seconds: float
    reason: str = "later"


@dataclass(frozen=True, slots=True)
class Held:
    """There is no way to this person now: it is shown when he is here again."""

    reason: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """It surely did not leave; trying again is safe."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have arrived: the connection broke after the request left."""

    reason: str


@dataclass(frozen=True, slots=True)
class MovedTo:
    """The conversation has a new name on its platform; the row goes there."""

    address: str


Outcome: TypeAlias = Sent | Declined | Later | Held | NotSent | Unknown | MovedTo


class FileGone(Exception):
    """The channel cannot hand the file over; *reason* is a stable word, *size* is in bytes."""

    def __init__(self, reason: str, size: int | None = None) -> None:
        super().__init__(reason)
        self.size = size


class Channel(Protocol):
    """One way to reach people; *source* is the channel with its account there."""

    name: str
    source: str

    async def send(self, message: Outgoing) -> Outcome:
        """Send or change one message."""
        ...

    def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Stream a file that a person sent; raises FileGone when it is not to be had."""
        ...
