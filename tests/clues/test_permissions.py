from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.lifecycle import Action
from clues.permissions import (
    LOCKED,
    PERMITS,
    REACH,
    Refusal,
    Relation,
    Role,
    Standing,
    may,
    relations_of,
)

NOT_HOLDER = Refusal("not-holder", {"role": Role.SUPERVISOR})
STANDINGS = st.builds(
    Standing,
    role=st.sampled_from(Role),
    unit=st.just("here"),
    relations=st.frozensets(st.sampled_from(Relation)),
    is_accused=st.booleans(),
    holder=st.booleans(),
    previous_holder=st.booleans(),
    held=st.booleans(),
    locked=st.booleans(),
    out_of_turn=st.booleans(),
)


def standing(role: Role, *relations: Relation) -> Standing:
    """Return a person of that post whose unit is all this to the clue."""
    return Standing(role=role, unit="here", relations=frozenset(relations))


@pytest.mark.parametrize(
    ("role", "relation", "action", "reason"),
    [
        (Role.CLERK, Relation.RECEIVING, Action.ACCEPT, None),  # a clerk accepts
        (Role.CLERK, Relation.RECEIVING, Action.MERGE, None),  # and merges
        (Role.CLERK, Relation.RECEIVING, Action.CLOSE, "not-your-role"),  # but does not close
        (Role.CLERK, Relation.RECEIVING, Action.REOPEN, "not-your-role"),  # nor reopen
        (Role.CLERK, Relation.LEAD, Action.CLAIM, "not-your-unit"),  # he only receives
        (Role.HANDLER, Relation.LEAD, Action.CLAIM, None),  # the lead unit works
        (Role.HANDLER, Relation.LEAD, Action.CLOSE, None),  # and closes
        (Role.HANDLER, Relation.COOPERATING, Action.NOTE, None),  # a helper notes
        (Role.HANDLER, Relation.COOPERATING, Action.CLOSE, "not-your-unit"),  # never closes
        (Role.HANDLER, Relation.COOPERATING, Action.CLAIM, "not-your-unit"),  # nor takes it over
        (Role.HANDLER, Relation.RECEIVING, Action.CLAIM, "not-your-unit"),  # he only handles
        (Role.HANDLER, Relation.LEAD, Action.ROUTE, "not-your-role"),  # routing is the clerks'
        (Role.SUPERVISOR, Relation.RECEIVING, Action.REOPEN, None),  # the head reopens
        (Role.SUPERVISOR, Relation.RECEIVING, Action.CLOSE, None),  # and closes
        (Role.SUPERVISOR, Relation.LEAD, Action.ACCEPT, "not-your-unit"),  # only at his own desk
        (Role.SUPERVISOR, Relation.RECEIVING, Action.RATE, "reporter-only"),  # never for citizens
    ],
)
def test_post_and_unit_decide(
    role: Role, relation: Relation, action: Action, reason: str | None
) -> None:
    """A post may act only where its unit has that part in the clue."""
    refused = may(standing(role, relation), action)

    assert reason == (refused.reason if refused else None)


@given(STANDINGS, st.sampled_from(Action))
def test_the_accused_side_hears_only_the_wall(who: Standing, action: Action) -> None:
    """Whatever else is true of a person, the wall is the first and only answer."""
    assert Refusal("walled") == may(replace(who, is_accused=True), action)


@given(STANDINGS, st.sampled_from(Action))
def test_nobody_without_a_part_in_the_clue_may_do_anything(who: Standing, action: Action) -> None:
    """A unit that neither receives nor handles the clue does nothing to it."""
    assert may(replace(who, relations=frozenset()), action) is not None


def test_a_supervisor_of_the_receiving_office_may_all_that_its_clerks_may() -> None:
    """A head is never less able than his own people."""
    clerk = standing(Role.CLERK, Relation.RECEIVING)
    head = replace(clerk, role=Role.SUPERVISOR)
    may_clerk = {action for action in Action if may(replace(clerk, holder=True), action) is None}

    assert may_clerk <= {action for action in Action if may(head, action) is None}


def test_a_refused_post_is_told_who_could_do_it() -> None:
    """The text names the post that may."""
    refused = may(standing(Role.HANDLER, Relation.LEAD), Action.ACCEPT)

    assert Refusal("not-your-role", {"role": Role.CLERK}) == refused


def test_another_person_looks_at_a_reopened_clue() -> None:
    """Who handled it before, of whatever post, does no more than note something."""
    for role, part in (
        (Role.CLERK, Relation.RECEIVING),
        (Role.HANDLER, Relation.LEAD),
        (Role.SUPERVISOR, Relation.RECEIVING),
    ):
        new = standing(role, part)
        before = replace(new, previous_holder=True)
        left = {action for action in Action if may(before, action) is None}

        assert left == {Action.NOTE, Action.REOPEN} & {a for a in Action if may(new, a) is None}
        assert Refusal("previous-holder") == may(before, Action.CLAIM)


@given(STANDINGS, st.sampled_from(sorted(LOCKED)))
def test_a_claim_keeps_its_clue_from_everybody_but_a_supervisor(
    who: Standing, action: Action
) -> None:
    """What decides a clue is done by who claimed it, as long as his time runs."""
    refused = may(replace(who, locked=True), action)

    assert refused is not None or who.role is Role.SUPERVISOR


@given(STANDINGS)
def test_nothing_is_claimed_out_of_a_colleagues_hands_or_before_its_turn(who: Standing) -> None:
    """It waits for one unit, and there for somebody while nobody has it."""
    assert may(replace(who, held=True), Action.CLAIM) is not None
    assert may(replace(who, out_of_turn=True), Action.CLAIM) is not None


def test_a_colleague_may_still_ask_and_note_what_somebody_else_claimed() -> None:
    """Neither decides anything."""
    clerk = replace(standing(Role.CLERK, Relation.RECEIVING), held=True, locked=True)

    assert [None, None] == [may(clerk, action) for action in (Action.ASK, Action.NOTE)]
    assert NOT_HOLDER == may(clerk, Action.ACCEPT)


def test_only_its_holder_or_a_supervisor_releases_a_clue() -> None:
    """Nobody takes a clue out of a colleague's hands."""
    clerk = standing(Role.CLERK, Relation.RECEIVING)

    assert may(clerk, Action.RELEASE) is not None
    assert may(replace(clerk, holder=True), Action.RELEASE) is None
    assert may(replace(clerk, role=Role.SUPERVISOR), Action.RELEASE) is None


def test_every_action_has_a_row() -> None:
    """A new action cannot be forgotten, and no reach goes beyond the table."""
    assert set(Action) == set(PERMITS)
    assert set(Relation) == set(REACH)


def test_a_persons_units_decide_his_part() -> None:
    """His own unit counts, and the units he answers for."""
    found = relations_of({"road", "transport"}, receiving=["office"], lead="road", coop=["road"])

    assert {Relation.LEAD, Relation.COOPERATING} == found
    assert frozenset() == relations_of({"road"}, receiving=["office"], lead=None, coop=[])
