"""What does a refusal of the platform mean, and what is done about it?

One table from code to deed; an unknown code is a fault of ours that no repeat would cure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Final

from bot.channels.wechat.transport import Answer
from scheduler.sending import Declined, Later, NotSent, Outcome


class Deed(StrEnum):
    """What is done about a refusal."""

    AGAIN = "again"
    RENEW = "renew"
    ALERT = "alert"
    DROP = "drop"
    GONE = "gone"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    SHORTEN = "shorten"
    PAUSE_DAY = "pause-day"
    PAUSE_MINUTE = "pause-minute"
    CLOSED = "closed"
    FULL = "full"
    WITHOUT = "without"


DEEDS: Final[Mapping[int, Deed]] = {
    -1: Deed.AGAIN,  # system busy
    40001: Deed.RENEW,  # token not the latest
    40014: Deed.RENEW,  # token invalid
    42001: Deed.RENEW,  # token expired
    40013: Deed.ALERT,  # AppID unknown
    40125: Deed.ALERT,  # AppSecret wrong
    40164: Deed.ALERT,  # our address is not on the list
    40243: Deed.ALERT,  # AppSecret frozen
    50002: Deed.ALERT,  # account limited
    40003: Deed.DROP,  # not an OpenID of this account
    40037: Deed.DROP,  # template unknown
    47003: Deed.DROP,  # a field of a template does not fit
    40007: Deed.GONE,  # the file is not kept any more
    43004: Deed.UNREACHABLE,  # does not follow
    43101: Deed.REFUSED,  # does not want this notification
    45002: Deed.SHORTEN,  # too long
    45009: Deed.PAUSE_DAY,  # so many a day
    45011: Deed.PAUSE_MINUTE,  # so many a minute
    45015: Deed.CLOSED,  # 48 hours are over
    45047: Deed.FULL,  # five are sent
    48001: Deed.WITHOUT,  # the account may not
    48004: Deed.WITHOUT,  # the platform has closed it
    50001: Deed.WITHOUT,  # the account may not
}

_BUSY: Final = 5.0
_TOKEN: Final = 60.0
_ALERT: Final = 300.0
_MINUTE: Final = 60.0
# The platform's day ends at midnight in Beijing, which never changes its clocks.
_BEIJING: Final = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A call that was answered with a refusal; *message* is the platform's, without secrets."""

    code: int
    message: str = ""

    @property
    def deed(self) -> Deed:
        """Return what is done about it."""
        return DEEDS.get(self.code, Deed.DROP)


class RefusedError(Exception):
    """The platform will not do it; *refusal* says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"{refusal.code} {refusal.deed}")
        self.refusal = refusal


def refusal(answer: Answer, *secrets: str) -> Refusal | None:
    """Return why an answer is a refusal, None when it is not."""
    if answer.code == 0:
        return None
    message = answer.message
    for secret in filter(None, secrets):
        message = message.replace(secret, "***")
    return Refusal(answer.code, message)


def pause(found: Refusal, now: datetime) -> float:
    """Return for how many seconds the same call need not be tried."""
    if found.deed is Deed.PAUSE_DAY:
        here = now.astimezone(_BEIJING)
        midnight = here.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        return (midnight - here).total_seconds()
    return _MINUTE if found.deed is Deed.PAUSE_MINUTE else 0.0


def outcome(found: Refusal, now: datetime) -> Outcome:
    """Return what delivery makes of it.

    CLOSED, FULL, WITHOUT and REFUSED close one road; whoever knows another takes it, and
    only without one asks here.
    """
    reason = f"{found.code} {found.deed}"
    match found.deed:
        case Deed.AGAIN:
            return NotSent(reason)
        case Deed.RENEW:
            return Later(_TOKEN, reason)
        case Deed.ALERT:
            return Later(_ALERT, reason)
        case Deed.PAUSE_DAY | Deed.PAUSE_MINUTE:
            return Later(pause(found, now) or _BUSY, reason)
        case Deed.UNREACHABLE:
            return Declined(reason, permanent=True)
    return Declined(reason)
