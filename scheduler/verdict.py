"""What becomes of a row after one attempt to send it?

Nothing is lost and no clue, edit or receipt by button doubles: a ping whose fate is unknown
is never repeated, a question only while it is still open, a notice once, an edit at will.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeAlias

from clues.speech import Kind
from scheduler.sending import Declined, Held, Later, NotSent, Outcome, Sent, Unknown
from storage.outbox_rows import Letter

MOST: Final = 12
FIRST_WAIT: Final = 2.0
LONGEST_WAIT: Final = 3600.0
SHORT_WAIT: Final = 3.0
LONGEST_EDIT_WAIT: Final = 60.0
# Seconds before an outcome nobody knows is tried again. A question that arrived is answered
# meanwhile, and an answered question is not repeated; so it may be tried more than once.
REPEATS: Final[Mapping[str, tuple[float, ...]]] = {
    Kind.QUESTION: (1.0, 10.0, 60.0),
    Kind.NOTICE: (1.0,),
}


@dataclass(frozen=True, slots=True)
class Finish:
    """The row ends in *state*; *message* is the channel's id of what was shown."""

    state: str
    message: str | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """The same process tries again after so many seconds, keeping the lane."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GiveBack:
    """The row waits so long in the table, and its lane with it."""

    after: timedelta
    fault: str


@dataclass(frozen=True, slots=True)
class Hold:
    """The row waits until its person is here again; that is no fault, and delays nobody."""

    fault: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """The row waits for a person: dead or unknown, its body kept for a replay."""

    state: str
    fault: str
    unreachable: bool = False


Verdict: TypeAlias = Finish | Again | GiveBack | Hold | SetAside


def verdict(letter: Letter, outcome: Outcome, *, edit: bool, chance: bytes) -> Verdict:
    """Decide from what the channel answered; delivery only obeys."""
    match outcome:
        case Sent(message):
            return Finish("sent", message)
        case Later(seconds, reason):
            if seconds <= SHORT_WAIT:
                return Again(seconds)
            return GiveBack(timedelta(seconds=seconds), reason)
        case Held(reason):
            return Hold(reason)
        case NotSent(reason):
            return _back_off(letter, reason, chance)
        case Declined(reason, permanent):
            return SetAside("dead", reason, unreachable=permanent)
        case Unknown(reason):
            return _unknown(letter, reason, edit=edit)
    return GiveBack(timedelta(0), "moved")


def _unknown(letter: Letter, reason: str, *, edit: bool) -> Verdict:
    if edit or letter.kind == Kind.SCREEN:
        wait = min(LONGEST_EDIT_WAIT, 2.0 ** (letter.attempts - 1))
        return GiveBack(timedelta(seconds=wait), reason)
    waits = REPEATS.get(letter.kind, ())
    if letter.attempts > len(waits):
        return SetAside("unknown", reason)
    return GiveBack(timedelta(seconds=waits[letter.attempts - 1]), reason)


def _back_off(letter: Letter, reason: str, chance: bytes) -> Verdict:
    if letter.attempts >= MOST:
        return SetAside("dead", reason)
    wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (letter.attempts - 1))
    jitter = 0.75 + int.from_bytes(chance[:1], "big") / 512
    return GiveBack(timedelta(seconds=wait * jitter), reason)
