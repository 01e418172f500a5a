import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.errors import NotAllowed
from clues.lifecycle import FINAL, MOVES, OPEN, Action, State, after, allowed

STATES = st.sampled_from(State)
ACTIONS = st.sampled_from(Action)


def test_every_state_is_reachable_from_the_receipt() -> None:
    """No state is a name that nothing leads to."""
    reached, waiting = {State.RECEIVED}, [State.RECEIVED]
    while waiting:
        here = waiting.pop()
        fresh = {after(here, action) for action in allowed(here)} - reached
        reached |= fresh
        waiting += fresh

    assert set(State) == reached


@pytest.mark.parametrize("state", sorted(set(State) - FINAL))
def test_every_state_that_is_not_final_can_be_left(state: State) -> None:
    """Nobody's clue is stuck."""
    assert any(after(state, action) is not state for action in allowed(state))


@pytest.mark.parametrize("state", sorted(FINAL))
def test_a_final_state_is_never_left(state: State) -> None:
    """What was withdrawn or merged stays so."""
    assert {state} >= {after(state, action) for action in allowed(state)}


@pytest.mark.parametrize("state", sorted(OPEN))
def test_an_open_clue_can_be_asked_about_added_to_and_withdrawn(state: State) -> None:
    """Both sides may speak as long as somebody owes the reporter something."""
    talk = {Action.ASK, Action.NOTE, Action.ADD, Action.ANSWER}

    assert {state} == {after(state, action) for action in talk}
    assert after(state, Action.WITHDRAW) is State.WITHDRAWN


@pytest.mark.parametrize(
    ("state", "action", "leads_to"),
    [
        (State.RECEIVED, Action.CLAIM, State.RECEIVED),  # a claim alone tells the reporter nothing
        (State.ROUTED, Action.CLAIM, State.WORKING),  # the lead unit's claim begins the work
        (State.RECEIVED, Action.ACCEPT, State.ACCEPTED),  # 受理
        (State.RECEIVED, Action.DECLINE, State.DECLINED),  # 不予受理
        (State.ACCEPTED, Action.ROUTE, State.ROUTED),  # 派单
        (State.WORKING, Action.REPLY, State.REPLIED),  # 答复
        (State.WORKING, Action.SUPERVISE, State.SUPERVISED),  # 督办
        (State.REPLIED, Action.CLOSE, State.CLOSED),  # 办结
        (State.CLOSED, Action.FOLLOW_UP, State.FOLLOWED_UP),  # 回访
        (State.CLOSED, Action.RATE, State.RATED),  # 评价
        (State.RATED, Action.REOPEN, State.REOPENED),  # the unhappy are heard again
        (State.DECLINED, Action.REOPEN, State.REOPENED),  # a refusal can be looked at again
        (State.CLOSED, Action.ANSWER, State.CLOSED),  # a late answer is new material
    ],
)
def test_the_closed_loop(state: State, action: Action, leads_to: State) -> None:
    """Receipt, acceptance, routing, work, reply, supervision, closing, call-back, rating."""
    assert leads_to is after(state, action)


@given(STATES, ACTIONS)
def test_what_is_not_allowed_says_from_where(state: State, action: Action) -> None:
    """A step outside the table raises with both facts, and only such a step does."""
    if (state, action) in MOVES:
        assert action in allowed(state)
        return
    with pytest.raises(NotAllowed) as refused:
        after(state, action)

    assert (action, state) == (refused.value.action, refused.value.state)


def test_the_desk_does_not_accept_unread_routes() -> None:
    """A clue is accepted or declined before it is sent to a unit."""
    assert Action.ROUTE not in allowed(State.RECEIVED)
    assert Action.CLOSE not in allowed(State.RECEIVED)
