"""What can staff do to a clue, and what does its reporter hear of it?

Every deed reads the clue through the wall, checks role, unit and state, changes it by its
version, writes the course and the journal, and puts the push into the outbox: all or
nothing. A clue that is absent and one that is hidden are refused alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from clues.lifecycle import MOVES, OPEN, Action
from clues.model import Clue, Reader
from clues.permissions import HANDLING, STANDS, Relation, Standing, may, relations_of, waits_for
from clues.second_look import former_handlers
from clues.wall import closure
from desk import handling
from desk.room import Done, Refused, Room
from desk.talk import Member, Talk
from storage import clue_rows, course_rows

"""The facts of a deed that was done, or why it was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One action of staff on one clue; *version* is what the person saw, None for any.

    *told* are the facts the action needs, by name: see the deed of each action.
    """

    action: Action
    number: str
    version: int | None = None
    told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Look up whether an action may be begun; answered with a Refused or None."""

    action: Action
    number: str
    version: int | None = None


def act(room: Room, talk: Talk, deed: Act) -> Done | Refused:
    """Do *deed*, or say why not; nothing is changed by a refusal."""
    if talk.staff is None:
        return Refused("absent")
    clue = clue_rows.visible_clue(
        room.conn, room.sealer, reader(talk.staff), deed.number, lock=True
    )
    if clue is None:
        return Refused("absent")
    if refusal := _refusal(room, talk.staff, clue, deed):
        return refusal
    changed = handling.DEEDS[deed.action](room, talk.staff, clue, deed.told)
    if isinstance(changed, Refused):
        return changed
    return Done({"number": clue.number, **changed})


def check(room: Room, talk: Talk, deed: Check) -> Refused | None:
    """Return why *deed* may not be begun, by the rules it will be done by."""
    if talk.staff is None:
        return Refused("absent")
    clue = clue_rows.visible_clue(room.conn, room.sealer, reader(talk.staff), deed.number)
    return Refused("absent") if clue is None else _refusal(room, talk.staff, clue, deed)


def reader(member: Member) -> Reader:
    """Return whose eyes a query is made for."""
    parts = STANDS[member.role]
    return Reader(
        unit=member.unit,
        staff_id=member.id,
        receives=Relation.RECEIVING in parts,
        handles=bool(parts & HANDLING),
    )


def standing(room: Room, member: Member, clue: Clue) -> Standing:
    """Return how a member stands to a clue he can see."""
    relations = relations_of(
        (member.unit,), receiving=(clue.office,), lead=clue.lead, coop=clue.cooperating
    )
    held = clue.holder_id not in (None, member.id)
    return Standing(
        role=member.role,
        unit=member.unit,
        relations=relations,
        is_accused=member.unit in closure(room.desk.campaign.units, clue.accused),
        holder=clue.holder_id == member.id,
        previous_holder=_handled_before(room, member, clue),
        held=held,
        locked=held and clue.held_until is not None and clue.held_until > room.now,
        out_of_turn=waits_for(clue.lead) not in relations & STANDS[member.role],
    )


def _handled_before(room: Room, member: Member, clue: Clue) -> bool:
    """Say whether he handled a clue that was opened again, until it is ended by somebody else."""
    if not clue.reopened or clue.state not in OPEN:
        return False
    return member.id in former_handlers(course_rows.course(room.conn, room.sealer, clue))


def reads(room: Room, member: Member, clue: Clue) -> bool:
    """Return whether a member's post reads what the reporter of *clue* wrote.

    A clerk reads at the receiving office, a handler where the clue is handled.
    """
    stand = standing(room, member, clue)
    return not stand.is_accused and bool(stand.relations & STANDS[stand.role])


def possible(room: Room, member: Member, clue: Clue) -> tuple[Action, ...]:
    """Return the actions this member may take on this clue now, for its card."""
    stand = standing(room, member, clue)
    return tuple(
        action
        for action in handling.DEEDS
        if (clue.state, action) in MOVES
        and may(stand, action) is None
        and _shown(action, clue, member)
    )


def _shown(action: Action, clue: Clue, member: Member) -> bool:
    if action is Action.CLAIM:
        return clue.holder_id is None
    if action is Action.RELEASE:
        return clue.holder_id == member.id
    return True


def _refusal(room: Room, member: Member, clue: Clue, deed: Act | Check) -> Refused | None:
    if deed.version is not None and deed.version != clue.version:
        return handling.changed_meanwhile(room, clue)
    if refusal := may(standing(room, member, clue), deed.action):
        if refusal.reason == "walled":
            return Refused("absent")
        return Refused(refusal.reason, dict(refusal.facts))
    if (clue.state, deed.action) not in MOVES:
        return Refused("state", {"state": clue.state, "action": deed.action})
    return None
