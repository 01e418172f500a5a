"""What do the pages need to know about this office, this campaign and this machine?

All values come from :mod:`bot.settings` and the campaign; nothing here reads a file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.dialog.house import MEGABYTE

SIZES = (17, 22, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A further way to report.

    *address* is what a tap opens and a code carries; *picture* is the operator's own
    code (WeChat) as an address under this site, used instead of a computed one.
    """

    id: str
    label: str
    hint: str
    address: str
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One of the things that can be told, in the words of the street."""

    id: str
    title: str
    examples: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A number for what does not belong here."""

    number: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """What the front page, the poster and the privacy page say, worded in one language.

    *accept_days* is 0 where the rule counts no working days. *minutes* is None unless the
    measured median is under it. *closed* is a sentence (since when, where to go) once the
    campaign takes no reports any more. *kept* are rows of (what, how long). *points* are the
    places of posters by the id their codes carry.
    """

    office: str
    campaign: str
    accept_days: int
    ways: tuple[Way, ...] = ()
    topics: tuple[Topic, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    minutes: int | None = None
    phone: str = ""
    closed: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    example: str = ""
    points: Mapping[str, str] = field(default_factory=dict)

    @property
    def others(self) -> tuple[Way, ...]:
        """The ways besides the web chat, which the pages draw first by themselves."""
        return tuple(way for way in self.ways if way.id != "web")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """The pages' settings.

    *lookup* makes the keyed hash of a session id; *now* and *chance* are the clock and
    the dice; *upload_max* is in bytes; *leave_to* is the neutral page of 离开.
    """

    public_url: str
    notice: Callable[[str], NoticeView]
    lookup: Callable[[str], bytes]
    now: Callable[[], datetime]
    chance: Callable[[int], bytes]
    zone: ZoneInfo
    languages: tuple[str, ...] = ("zh-Hans", "en")
    upload_max: int = 50 * MEGABYTE
    leave_to: str = "https://www.gov.cn/"
    session_days: int = 7
    posts_per_minute: int = 40
    pictures: dict[str, bytes] = field(default_factory=dict)

    @property
    def secure(self) -> bool:
        """Whether the public address is https."""
        return self.public_url.startswith("https:")

    @property
    def origin(self) -> str:
        """The public address without a closing slash."""
        return self.public_url.rstrip("/")
