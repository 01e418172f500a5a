"""What does every conversation know that does not change between two messages?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from clues.campaign import Campaign
from clues.reading.reader import Ground, ground_of
from clues.workdays import Calendar
from locales import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """What a channel can do; sizes in the unit of the name.

    *buttons*: pressed, not typed. *edits*: a message can be changed. *label* in characters.
    *text* in bytes of UTF-8. *file_bytes* is what it can hand over to us. *pushes*: we may write
    first. *hands_mb* is what it can hand over to a person. *bursts*: files come one by
    one, so that the first of many is answered alone.
    *forgets*: who leaves is no longer known, at once. *bares_photos*: a photo loses what it
    carries on its way, and a file does not.
    """

    buttons: bool
    edits: bool
    label: int
    text: int
    file_bytes: int
    pushes: bool
    transcript: bool = False
    bursts: bool = False
    forgets: bool = False
    hands_mb: int = 0
    bares_photos: bool = False


CAPABILITIES: Mapping[str, Capability] = {
    "telegram": Capability(
        buttons=True,
        edits=True,
        label=32,
        text=4096,
        file_bytes=20 << 20,
        pushes=True,
        hands_mb=50,
        bares_photos=True,
    ),
    "web": Capability(
        buttons=True,
        edits=False,
        label=60,
        text=20000,
        file_bytes=1 << 40,
        pushes=True,
        transcript=True,
        hands_mb=1000,
    ),
    "wechat": Capability(
        buttons=False,
        edits=False,
        label=60,
        text=20000,  # WeChat takes 2,048; its channel makes parts of more by itself
        file_bytes=10 << 20,
        pushes=False,
        bursts=True,
        forgets=True,
    ),
}


MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one person, and how much everybody together, may send before it is told."""

    messages_a_minute: int = 30
    drafts_a_day: int = 10
    files_a_day: int = 60
    files_a_clue: int = 20
    codes_an_hour: int = 10
    looks_a_day: int = 40
    drafts_in_all: int = 20_000
    files_a_day_in_all: int = 50_000
    turns_a_minute: int = 12_000


# No slots: what stories are read against is prepared once and kept.
@dataclass(frozen=True, kw_only=True)
class House:
    """The constants of all conversations: texts, campaign, zone, limits, and the MAC.

    *address_of* tells what opens a channel, "" while its platform has not named it yet.
    """

    campaign: Campaign
    calendar: Calendar
    catalogue: Catalogue
    zone: ZoneInfo
    mac: Callable[[bytes], bytes]
    public_url: str | None = None
    upload_max_mb: int = 50
    channels_on: tuple[str, ...] = ("web",)
    address_of: Callable[[str], str] = lambda _channel: ""
    limits: Limits = field(default_factory=Limits)

    @cached_property
    def ground(self) -> Ground:
        """What a story is read against: the categories and the districts of this campaign."""
        return ground_of(self.campaign)

    def capability(self, channel: str) -> Capability:
        """Return what *channel* can do; an unknown one is as poor as the poorest."""
        return CAPABILITIES.get(channel, CAPABILITIES["wechat"])

    def largest(self, channel: str) -> int:
        """Return how many bytes a file from *channel* may have."""
        return min(self.capability(channel).file_bytes, self.upload_max_mb * MEGABYTE)

    def page_takes(self, size: int, *, channel: str) -> bool:
        """Say whether a file that did not come by *channel* can be sent by the web page."""
        return channel != "web" and bool(self.public_url) and size <= self.largest("web")

    def local(self, moment: datetime) -> datetime:
        """Return *moment* on the office's clock."""
        return moment.astimezone(self.zone)


def megabytes(size: int) -> str:
    """Return a size as it reads, never less than it is: above a limit it reads above it."""
    return f"{-(-size * 10 // MEGABYTE) / 10:g}"


def day_key(moment: datetime, zone: ZoneInfo) -> str:
    """Return the local calendar day of *moment*, as the limits count it."""
    return moment.astimezone(zone).date().isoformat()
