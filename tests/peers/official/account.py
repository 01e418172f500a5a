"""What does the platform keep of one Official Account: people, files, quotas, token, menu?"""

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
TWO_DAYS = 48 * 3600.0
THREE_DAYS = 72 * 3600.0


class Refuse(Exception):
    """The platform answers with an error code."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(code, text)
        self.code, self.text = code, text


@dataclass(slots=True)
class Media:
    """A file a person sent."""

    content: bytes
    mime: str
    at: float


@dataclass(slots=True)
class Person:
    """One follower; *grants* are moments until which so many messages may still come."""

    openid: str
    follows: bool = True
    hears: list[str] = field(default_factory=list)
    notices: list[Json] = field(default_factory=list)
    grants: dict[str, list[float]] = field(default_factory=dict)
    refuses: set[str] = field(default_factory=set)
    consents: dict[str, int] = field(default_factory=dict)

    def grant(self, kind: str, until: float, many: int) -> None:
        """Let the account send so many messages until a moment; a newer grant replaces."""
        self.grants[kind] = [until, float(many)]

    def spend(self, now: float) -> None:
        """Take one message from the grant that ends first, or refuse."""
        alive = sorted(grant for grant in self.grants.values() if grant[0] > now)
        if not alive:
            raise Refuse(45015, "response out of time limit or subscription is canceled")
        usable = next((grant for grant in alive if grant[1] > 0), None)
        if usable is None:
            raise Refuse(45047, "out of response count limit")
        usable[1] -= 1


@dataclass(slots=True)
class Account:
    """Everything the far end remembers about one account."""

    app_id: str = "wx0123456789abcdef"
    secret: str = "made-up-app-secret-0123456789abc"
    token: str = "madeuptoken"
    aes_key: str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
    name: str = "gh_0123456789ab"
    clock: Callable[[], float] = time.time
    verified: bool = True
    listed: bool = True
    lasts: int = 7200
    people: dict[str, Person] = field(default_factory=dict)
    media: dict[str, Media] = field(default_factory=dict)
    menu: list[Json] | None = None
    menus_set: int = 0
    templates: tuple[str, ...] = ()
    access: str = ""
    access_until: float = 0.0
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def issue(self) -> Json:
        """Give the stable token: the same one while it is good."""
        now = self.clock()
        if now >= self.access_until:
            self.access = f"{next(self.numbers)}_" + "A" * 511
            self.access_until = now + self.lasts
        return {"access_token": self.access, "expires_in": int(self.access_until - now)}

    def expire(self) -> None:
        """Let the token be of no use from now on."""
        self.access_until = 0.0

    def check(self, token: str) -> None:
        """Refuse a token that is not the one in force."""
        if token != self.access:
            raise Refuse(40001, "invalid credential, access_token is invalid or not latest")
        if self.clock() >= self.access_until:
            raise Refuse(42001, "access_token expired")

    def store(self, content: bytes, mime: str) -> str:
        """Keep a file for three days and return its number."""
        number = f"media-{next(self.numbers):08d}"
        self.media[number] = Media(content, mime, self.clock())
        return number

    def load(self, number: str) -> Media:
        """Return a file that is not too old."""
        found = self.media.get(number)
        if found is None or self.clock() - found.at > THREE_DAYS:
            raise Refuse(40007, "invalid media_id")
        return found

    def follower(self, openid: str) -> Person:
        """Return somebody who follows."""
        found = self.people.get(openid)
        if found is None:
            raise Refuse(40003, "invalid openid")
        if not found.follows:
            raise Refuse(43004, "require subscribe")
        return found
