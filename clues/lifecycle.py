"""Which way does a clue go, from its receipt to the reporter's rating?"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from clues.errors import NotAllowed


class State(StrEnum):
    """Where a clue stands; the names are the closed loop of 国办发〔2020〕53号.

    received 登记, accepted 受理, routed 派单, working 办理, replied 答复, supervised 督办,
    closed 办结, followed_up 回访, rated 评价; beside the loop: declined 不予受理,
    reopened 重新办理, withdrawn 撤回, merged 合并.
    """

    RECEIVED = "received"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ROUTED = "routed"
    WORKING = "working"
    REPLIED = "replied"
    SUPERVISED = "supervised"
    CLOSED = "closed"
    FOLLOWED_UP = "followed_up"
    RATED = "rated"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


class Action(StrEnum):
    """What may be done to a clue; the last three and the withdrawal are the reporter's own.

    claim 认领, release 放回, accept 受理, decline 不予受理, route 派单, ask 问报料人, note 备注,
    reply 答复, supervise 督办, close 办结, follow_up 回访, reopen 重新办理, merge 合并,
    withdraw 撤回, rate 评价, add 补充, answer 回答.
    """

    CLAIM = "claim"
    RELEASE = "release"
    ACCEPT = "accept"
    DECLINE = "decline"
    ROUTE = "route"
    ASK = "ask"
    NOTE = "note"
    REPLY = "reply"
    SUPERVISE = "supervise"
    CLOSE = "close"
    FOLLOW_UP = "follow_up"
    REOPEN = "reopen"
    MERGE = "merge"
    WITHDRAW = "withdraw"
    RATE = "rate"
    ADD = "add"
    ANSWER = "answer"


OPEN = frozenset(
    {
        State.RECEIVED,
        State.ACCEPTED,
        State.ROUTED,
        State.WORKING,
        State.REPLIED,
        State.SUPERVISED,
        State.REOPENED,
    }
)
"""The states that stand in a desk's queue: somebody still owes the reporter something."""

FINAL = frozenset({State.WITHDRAWN, State.MERGED})
"""The states that are never left."""

_UNDER_WAY = OPEN - {State.RECEIVED}
ENDED = frozenset({State.CLOSED, State.DECLINED, State.FOLLOWED_UP, State.RATED})
"""The states from which a clue may be opened again, when its reporter asks for that."""


# What an action leads to, and from where. A row may be overruled by _EXCEPTIONS.
_ROWS: tuple[tuple[Action, State, frozenset[State]], ...] = (
    (Action.ACCEPT, State.ACCEPTED, frozenset({State.RECEIVED, State.REOPENED})),
    (Action.DECLINE, State.DECLINED, frozenset({State.RECEIVED, State.REOPENED})),
    (Action.ROUTE, State.ROUTED, _UNDER_WAY),
    (Action.REPLY, State.REPLIED, frozenset({State.WORKING, State.SUPERVISED})),
    (Action.SUPERVISE, State.SUPERVISED, _UNDER_WAY - {State.SUPERVISED}),
    (Action.CLOSE, State.CLOSED, _UNDER_WAY),
    (Action.FOLLOW_UP, State.FOLLOWED_UP, frozenset({State.CLOSED, State.RATED})),
    (Action.RATE, State.RATED, frozenset({State.CLOSED, State.FOLLOWED_UP})),
    (Action.REOPEN, State.REOPENED, ENDED),
    (Action.MERGE, State.MERGED, OPEN),
    (Action.WITHDRAW, State.WITHDRAWN, OPEN),
)

# Actions that leave the clue where it is. A late answer to a closed clue is kept as new
# material, and one to a merged clue belongs to the main one; only a withdrawal ends that.
_KEEPS: Mapping[Action, frozenset[State]] = {
    Action.CLAIM: OPEN,
    Action.RELEASE: OPEN,
    Action.ASK: OPEN,
    Action.NOTE: OPEN | ENDED,
    Action.ADD: OPEN | ENDED | {State.MERGED},
    Action.ANSWER: OPEN | ENDED | {State.MERGED},
}

_EXCEPTIONS: Mapping[tuple[State, Action], State] = {
    (State.ROUTED, Action.CLAIM): State.WORKING,
}

MOVES: Mapping[tuple[State, Action], State] = MappingProxyType(
    {(state, action): target for action, target, sources in _ROWS for state in sources}
    | {(state, action): state for action, states in _KEEPS.items() for state in states}
    | dict(_EXCEPTIONS)
)
"""Every step a clue may take; what is not here is not allowed."""


def after(state: State, action: Action) -> State:
    """Return the state *action* leads to; raise NotAllowed when it leads nowhere."""
    try:
        return MOVES[state, action]
    except KeyError:
        raise NotAllowed(action, state) from None


def allowed(state: State) -> tuple[Action, ...]:
    """Return what may be done from *state*, in the order of Action."""
    return tuple(action for action in Action if (state, action) in MOVES)
