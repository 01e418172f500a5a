"""What is a clue, as everybody above the tables knows it?"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from clues.lifecycle import State


class IdentityMode(StrEnum):
    """How a reporter is known: 匿名, 保密实名, 实名."""

    ANONYMOUS = "anonymous"
    SEALED = "sealed"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """One citizen's report, from receipt to outcome.

    *told* are the reporter's answers by step key, in his words. *office* is the receiving
    office, *unit* in whose queue it stands now. Days are proleptic ordinals of the local
    calendar (``date.toordinal``).
    """

    id: int
    number: str
    version: int
    campaign: str
    category: str
    state: State
    told: Mapping[str, Any]
    identity_mode: IdentityMode
    channel: str
    language: str
    reporter_id: int | None
    received_at: datetime
    key_id: str
    office: str
    unit: str
    lead: str | None = None
    cooperating: tuple[str, ...] = ()
    holder_id: int | None = None
    held_until: datetime | None = None
    last_holder_id: int | None = None
    due_kind: str | None = None
    due_day: int | None = None
    accept_day: int | None = None
    result_day: int | None = None
    working_told: bool = False
    reopened: int = 0
    accused: tuple[str, ...] = ()
    changed_at: datetime | None = None

    def ended(self, state: State) -> Self:
        """Return the clue in a *state* in which nobody owes anything and nobody holds it."""
        return replace(
            self,
            state=state,
            due_kind=None,
            due_day=None,
            holder_id=None,
            held_until=None,
            last_holder_id=self.holder_id or self.last_holder_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who looks: every statement about clues is limited to what this reader may see.

    *receives* and *handles* say in which parts of his unit his post works; whoever asks says it.
    """

    unit: str
    staff_id: int
    receives: bool
    handles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseStep:
    """One line of a clue's course; *told* is sealed detail, empty for a bare change."""

    at: datetime
    action: str
    state: State
    unit: str | None
    staff_id: int | None
    public: bool
    told: Mapping[str, Any] = field(default_factory=dict)
