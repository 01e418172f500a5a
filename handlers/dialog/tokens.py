"""Is a pressed button ours, this person's, and about what stands open now?

A token is ``scope.id.subject.version36.mac``: at most 64 bytes. The MAC covers the person's
address, so a forwarded button is foreign; the version makes an old one stale.
"""

import base64
import hmac
import string
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clues.speech import Choice, Scope

MAC_BYTES: Final = 9
LONGEST: Final = 64
_DIGITS: Final = string.digits + string.ascii_lowercase

Mac = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Press:
    """A button that is truly ours: what it stands for and at which version it was shown."""

    scope: Scope
    id: str
    subject: str
    version: int


def token(mac: Mac, lookup: bytes, choice: Choice, asked: int) -> str:
    """Return the token of *choice* for the person at *lookup*; *asked* numbers the question."""
    version = asked if choice.scope is Scope.QUESTION else choice.version
    head = f"{choice.scope}.{choice.id}.{choice.subject}.{_base36(version)}"
    made = f"{head}.{_sign(mac, lookup, head)}"
    if len(made.encode()) > LONGEST:
        raise ValueError(f"a button's token is too long: {head}")
    return made


def read(mac: Mac, lookup: bytes, made: str) -> Press | None:
    """Return what a token says, or None when it is forged, broken or another person's."""
    head, _, sign = made.rpartition(".")
    parts = head.split(".")
    if not hmac.compare_digest(_sign(mac, lookup, head).encode(), sign.encode("utf-8", "replace")):
        return None
    # An id may hold dots (category ids do); subject and version never do.
    scope, version, subject = parts[0], parts[-1], parts[-2]
    return Press(Scope(scope), ".".join(parts[1:-2]), subject, int(version, 36))


def _sign(mac: Mac, lookup: bytes, head: str) -> str:
    made = mac(lookup + b"|" + head.encode("utf-8", "replace"))[:MAC_BYTES]
    return base64.urlsafe_b64encode(made).decode()


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits or "0"
