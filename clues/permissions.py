"""Who may do what to a clue?

The wall comes first: whoever belongs to the accused side is told nothing else, so that a
refusal never shows that the clue exists. Then the role, then the unit, then the person.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from clues.lifecycle import Action


class Role(StrEnum):
    """The post a person holds: clerk 受理员, handler 办理员, supervisor 负责人."""

    CLERK = "clerk"
    HANDLER = "handler"
    SUPERVISOR = "supervisor"


class Relation(StrEnum):
    """What a person's unit is to the clue: 受理单位, 牵头单位, 配合单位."""

    RECEIVING = "receiving"
    LEAD = "lead"
    COOPERATING = "cooperating"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one person stands to one clue.

    *line* are the units he answers for besides his own. *is_accused* is true when his unit is
    behind the wall of this clue or he is named in it. *previous_holder* is true when he
    handled the clue before it was reopened. *held* is true while somebody else holds it,
    *locked* while that one's time runs, too. *out_of_turn* is true when the clue waits for
    another unit.
    """

    role: Role
    unit: str
    relations: frozenset[Relation] = frozenset()
    line: frozenset[str] = frozenset()
    is_accused: bool = False
    holder: bool = False
    previous_holder: bool = False
    held: bool = False
    locked: bool = False
    out_of_turn: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an action is refused: a stable word, and the facts its text needs.

    Words: walled, reporter-only, not-your-role, not-your-unit, not-holder, previous-holder.
    """

    reason: str
    facts: Mapping[str, str] = field(default_factory=dict)


_CLERKS = frozenset({Role.CLERK, Role.SUPERVISOR})
_HANDLERS = frozenset({Role.HANDLER, Role.SUPERVISOR})
_EVERYBODY = frozenset(Role)

PERMITS: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.CLAIM: _EVERYBODY,
        Action.RELEASE: _EVERYBODY,
        Action.ASK: _EVERYBODY,
        Action.NOTE: _EVERYBODY,
        Action.ACCEPT: _CLERKS,
        Action.DECLINE: _CLERKS,
        Action.ROUTE: _CLERKS,
        Action.MERGE: _CLERKS,
        Action.FOLLOW_UP: _CLERKS,
        Action.REPLY: _HANDLERS,
        Action.CLOSE: _HANDLERS,
        Action.SUPERVISE: frozenset({Role.SUPERVISOR}),
        Action.REOPEN: frozenset({Role.SUPERVISOR}),
        Action.WITHDRAW: frozenset(),
        Action.RATE: frozenset(),
        Action.ADD: frozenset(),
        Action.ANSWER: frozenset(),
    }
)
"""Which posts may act; an empty row is the reporter's own deed."""

REACH: Mapping[Relation, frozenset[Action]] = MappingProxyType(
    {
        Relation.RECEIVING: frozenset(PERMITS),
        Relation.LEAD: frozenset(
            {
                Action.CLAIM,
                Action.RELEASE,
                Action.ASK,
                Action.NOTE,
                Action.REPLY,
                Action.CLOSE,
            }
        ),
        Relation.COOPERATING: frozenset({Action.ASK, Action.NOTE}),
    }
)
"""How far a unit's part in the clue carries."""

LOCKED: frozenset[Action] = frozenset(
    {Action.ACCEPT, Action.DECLINE, Action.ROUTE, Action.REPLY, Action.CLOSE, Action.MERGE}
)
"""What a claim keeps for who claimed; a supervisor may step in. To ask and to note hurts nobody."""

OLD_HANDS: frozenset[Action] = frozenset({Action.NOTE, Action.REOPEN})
"""What is left to who handled a clue before it was opened again: somebody else looks at it."""

STANDS: Mapping[Role, frozenset[Relation]] = MappingProxyType(
    {
        Role.CLERK: frozenset({Relation.RECEIVING}),
        Role.HANDLER: frozenset({Relation.LEAD, Relation.COOPERATING}),
        Role.SUPERVISOR: frozenset(Relation),
    }
)
"""In which parts of a unit a post works: a clerk only receives, a handler only handles."""

HANDLING: frozenset[Relation] = frozenset({Relation.LEAD, Relation.COOPERATING})


def posts_in(part: Relation) -> tuple[Role, ...]:
    """Return the posts that work on a clue in that part of their unit."""
    return tuple(role for role in Role if part in STANDS[role])


def waits_for(lead: str | None) -> Relation:
    """Return whose turn it is: the lead's once there is one, until then the receiving office's."""
    return Relation.RECEIVING if lead is None else Relation.LEAD


def relations_of(
    units: Collection[str], *, receiving: Collection[str], lead: str | None, coop: Collection[str]
) -> frozenset[Relation]:
    """Return what *units* (a person's own and those he answers for) are to a clue."""
    mine = frozenset(units)
    found = {
        Relation.RECEIVING: bool(mine.intersection(receiving)),
        Relation.LEAD: lead is not None and lead in mine,
        Relation.COOPERATING: bool(mine.intersection(coop)),
    }
    return frozenset(relation for relation, holds in found.items() if holds)


def may(standing: Standing, action: Action) -> Refusal | None:
    """Return why *standing* may not do *action*, or None when he may."""
    if standing.is_accused:
        return Refusal("walled")
    return _by_post(standing, action) or _by_person(standing, action)


def _by_post(standing: Standing, action: Action) -> Refusal | None:
    roles = PERMITS[action]
    if not roles:
        return Refusal("reporter-only")
    if standing.role not in roles:
        return Refusal("not-your-role", {"role": _first(roles)})
    here = standing.relations & STANDS[standing.role]
    if not any(action in REACH[relation] for relation in here):
        return Refusal("not-your-unit", {"role": standing.role})
    return None


def _by_person(standing: Standing, action: Action) -> Refusal | None:
    if standing.previous_holder and action not in OLD_HANDS:
        return Refusal("previous-holder")
    if action is Action.CLAIM and (refusal := _claiming(standing)):
        return refusal
    if action in LOCKED and standing.locked and standing.role is not Role.SUPERVISOR:
        return Refusal("not-holder", {"role": Role.SUPERVISOR})
    if action is Action.RELEASE and not (standing.holder or standing.role is Role.SUPERVISOR):
        return Refusal("not-holder", {"role": Role.SUPERVISOR})
    return None


def _claiming(standing: Standing) -> Refusal | None:
    """A clue is claimed where it waits, out of nobody's hands."""
    if standing.out_of_turn:
        return Refusal("not-your-unit", {"role": standing.role})
    return Refusal("not-holder", {"role": Role.SUPERVISOR}) if standing.held else None


def _first(roles: frozenset[Role]) -> Role:
    return next(role for role in Role if role in roles)
