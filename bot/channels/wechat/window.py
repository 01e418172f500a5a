"""May we write to this person now, and by which road?

After a message of his we may send five within 48 hours, after a tap (menu, follow, scan)
three within a minute. The ledger counts by itself, because the platform never tells what is
left. Nothing here looks at a clock or keeps anything: the ledger of an address goes in and
comes out.

Source: customer-service messages of the platform, in force since June 2023.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

TWO_DAYS: Final = timedelta(hours=48)
ONE_MINUTE: Final = timedelta(minutes=1)
AFTER_MESSAGE: Final = 5
AFTER_TAP: Final = 3
RESERVE: Final = 1


class Opening(StrEnum):
    """What a person did that lets us write to him."""

    MESSAGE = "message"
    TAP = "tap"


class Road(StrEnum):
    """How something reaches a person; HOLD keeps it until he is here again."""

    PASSIVE = "passive"
    CUSTOMER = "customer"
    SUBSCRIPTION = "subscription"
    TEMPLATE = "template"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """When a person last wrote and last tapped, and how much was sent since, by opening."""

    wrote: datetime | None = None
    tapped: datetime | None = None
    after_message: int = 0
    after_tap: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What the account may do now, and what this person has agreed to.

    *consents* are subscription messages still allowed, None when the consent is long-term.
    """

    customer: bool = False
    subscription: bool = False
    template: bool = False
    consents: int | None = 0


def heard(ledger: Ledger, opening: Opening, at: datetime) -> Ledger:
    """Return the ledger after a deed of the person; one that comes late changes nothing."""
    if opening is Opening.MESSAGE:
        if ledger.wrote is not None and at <= ledger.wrote:
            return ledger
        return replace(ledger, wrote=at, after_message=0)
    if ledger.tapped is not None and at <= ledger.tapped:
        return ledger
    return replace(ledger, tapped=at, after_tap=0)


def room(ledger: Ledger, now: datetime) -> int:
    """Return how many customer-service messages may go out now."""
    return _left_after_tap(ledger, now) + _left_after_message(ledger, now)


def sent(ledger: Ledger, now: datetime) -> Ledger:
    """Return the ledger after one customer-service message; what ends sooner is used first."""
    if _left_after_tap(ledger, now):
        return replace(ledger, after_tap=ledger.after_tap + 1)
    return replace(ledger, after_message=ledger.after_message + 1)


def unsent(ledger: Ledger, now: datetime) -> Ledger:
    """Return the ledger after a message that was counted and surely did not leave."""
    if ledger.after_tap and ledger.tapped is not None and now - ledger.tapped < ONE_MINUTE:
        return replace(ledger, after_tap=ledger.after_tap - 1)
    return replace(ledger, after_message=max(0, ledger.after_message - 1))


def used_up(ledger: Ledger) -> Ledger:
    """Return the ledger when the platform says that nothing more goes (45015, 45047)."""
    return replace(ledger, after_message=AFTER_MESSAGE, after_tap=AFTER_TAP)


def road(
    ledger: Ledger,
    now: datetime,
    *,
    waiting: bool,
    means: Means,
    notice: bool = False,
    weighty: bool = False,
) -> Road:
    """Return how the next message goes.

    *waiting*: a request of this person is still unanswered. *notice*: news of a clue, which
    the fixed words of a notification can stand for. *weighty*: a question of staff or an
    outcome, which may use the one message that is kept in reserve.
    """
    if waiting:
        return Road.PASSIVE
    if means.customer and room(ledger, now) > (0 if weighty else _reserved(ledger, now)):
        return Road.CUSTOMER
    if not notice:
        return Road.HOLD
    if means.subscription and means.consents != 0:
        return Road.SUBSCRIPTION
    return Road.TEMPLATE if means.template else Road.HOLD


def _reserved(ledger: Ledger, now: datetime) -> int:
    """Return what must be left: one while the longer window is open; of a tap's all may go."""
    return min(RESERVE, _left_after_message(ledger, now))


def _left_after_message(ledger: Ledger, now: datetime) -> int:
    return _left(ledger.wrote, now, TWO_DAYS, AFTER_MESSAGE - ledger.after_message)


def _left_after_tap(ledger: Ledger, now: datetime) -> int:
    return _left(ledger.tapped, now, ONE_MINUTE, AFTER_TAP - ledger.after_tap)


def _left(since: datetime | None, now: datetime, lasts: timedelta, left: int) -> int:
    return max(0, left) if since is not None and now - since < lasts else 0
