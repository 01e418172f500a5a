"""What became of a file when a copy was asked for that staff may see?

The original stays sealed. A copy shows what a person could see or hear in it and carries
nothing else; where that cannot be made, the reason is a word, and its reporter is told.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class CopyState(StrEnum):
    """How it stands with the working copy of a file."""

    CLEAN = "clean"
    VAULT = "vault"
    VIRUS = "virus"


class Standing(StrEnum):
    """How far a file that came has got."""

    COPIED = "copied"  # there is a copy to see
    SEALED = "sealed"  # the original is kept, and there is no copy
    CHECKED = "checked"  # the original is kept, a copy is being made
    WAITING = "waiting"  # it is still being fetched
    LOST = "lost"  # it could not be had, and its reporter was asked for it again


class NoCopy(StrEnum):
    """Why there is no working copy."""

    EMPTY = "empty"  # no bytes at all
    TOO_LARGE = "too-large"  # longer than what is taken
    VAULT = "vault"  # a kind whose hidden parts cannot be removed
    CODING = "coding"  # a film or recording in a known box, coded or cut up in an unknown way
    KIND = "kind"  # a kind nobody should open: a program, a page, something unknown
    LIE = "lie"  # its name promises something else than it is
    BROKEN = "broken"  # it is not whole, or not what its first bytes say
    BOMB = "bomb"  # it would grow beyond every measure when opened
    LONG = "long"  # it has more pages or frames than are copied
    SLOW = "slow"  # opening it takes longer than anybody waits
    LOCKED = "locked"  # it is locked with a password
    VIRUS = "virus"  # a scanner knows it


SMALLER: Final = "smaller"
"""Kept where a reason would stand: there is a copy, and it has fewer pixels than the original."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFacts:
    """What a photo said of itself before that was taken away.

    *taken* is the camera's clock: it has a zone only when the camera wrote one. Degrees are
    WGS 84. Nothing of it is used unless the reporter says so.
    """

    taken: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None


ADVICE: Final[Mapping[NoCopy, str]] = {
    NoCopy.EMPTY: "file-empty",
    NoCopy.TOO_LARGE: "file-long",
    NoCopy.VAULT: "file-vault",
    NoCopy.CODING: "file-coding",
    NoCopy.KIND: "file-kind",
    NoCopy.LIE: "file-kind",
    NoCopy.BROKEN: "file-kind",
    NoCopy.BOMB: "file-long",
    NoCopy.LONG: "file-long",
    NoCopy.SLOW: "file-long",
    NoCopy.LOCKED: "file-locked",
    NoCopy.VIRUS: "file-virus",
}
"""What its reporter is told, by the key of the text."""


def standing(state: str, copy: CopyState | None) -> Standing:
    """Return how far a file has got, given the *state* of its original and that of its copy."""
    if state == "stored":
        return Standing.CHECKED if copy is None else _COPIES.get(copy, Standing.SEALED)
    return Standing.LOST if state == "failed" else Standing.WAITING


_COPIES: Final[Mapping[CopyState, Standing]] = {CopyState.CLEAN: Standing.COPIED}


def state_after(reason: NoCopy | None) -> CopyState:
    """Return how it stands with the working copy, given why there is none."""
    if reason is None:
        return CopyState.CLEAN
    return CopyState.VIRUS if reason is NoCopy.VIRUS else CopyState.VAULT
