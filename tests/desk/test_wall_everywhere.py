"""Can anybody behind the wall tell a world with the clue from a world without it?"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from staffroom import OFFICE, reported, waiting
from talk import World, world

import campaigns
from clues import codes
from clues.campaign import Campaign, Unit
from clues.lifecycle import Action
from clues.permissions import Role
from clues.routing import propose
from clues.speech import Words
from clues.wall import closure
from desk import board, search, triage
from desk.deeds import perform
from desk.lookup import OpenQuestions, OwnClue, OwnClues
from desk.talk import Member, Talk
from desk.undo import Undo
from storage import clue_rows, staff_rows

STANDING = campaigns.load("standing")
CATEGORIES = ("road.fine", "insp.quiet", "ent.fee", "inact.shirk", "seal.overtime")
TOLD: dict[Action, dict[str, Any]] = {
    Action.ACCEPT: {},
    Action.CLAIM: {},
    Action.NOTE: {"words": "看过现场"},
    Action.ASK: {"words": "几点钟？", "days": 3},
    Action.ROUTE: {"lead": OFFICE, "coop": (), "why": "就近"},
    Action.RELEASE: {},
    Action.CLOSE: {"outcome": "none", "measures": (), "news": (Words("news-registered"),)},
    Action.REOPEN: {"why": "有新材料"},
    Action.DECLINE: {"reason": "不归这里管", "channel": "12345", "how": "打电话"},
}

SOUGHT = (
    ("state", "received"),
    ("state", "accepted"),
    ("state", "routed"),
    ("category", "road"),
    ("unit", OFFICE),
    ("due", "week"),
    ("source", "telegram"),
)


@st.composite
def offices(draw: st.DrawFn) -> Campaign:
    """Give the shipped campaign with another tree of units above, beside and below."""
    ids = list(STANDING.units)
    units: dict[str, Unit] = {}
    for place, (name, unit) in enumerate(STANDING.units.items()):
        parent = draw(st.none() | st.sampled_from(ids[:place])) if place else None
        line = draw(st.lists(st.sampled_from(ids), max_size=1))
        units[name] = replace(
            unit, parent=parent, line=tuple(line), oversight=unit.oversight and draw(st.booleans())
        )
    return replace(STANDING, units=units)


@given(st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_behind_the_wall_the_world_is_the_same_with_and_without_the_clue(
    data: st.DataObject,
) -> None:
    """No look, no count, no deed and no push differs, whatever becomes of the clue."""
    campaign = data.draw(offices())
    accused = tuple(
        data.draw(st.sets(st.sampled_from(list(campaign.units)), min_size=1, max_size=2))
    )
    walled = sorted(closure(campaign.units, accused) & campaign.units.keys())
    unit, role = data.draw(st.sampled_from(walled)), data.draw(st.sampled_from(list(Role)))
    category = data.draw(st.sampled_from(CATEGORIES))

    with fresh(campaign) as house:
        spy = house.member(unit, role)
        reported(house.person("first"), accused=())
        before = everything(house, spy.name, unit, role, codes.new_number(house.chance))
        number = reported(house.person("second"), category=category, accused=accused)
        seen = [everything(house, spy.name, unit, role, number)]
        seen += [
            everything(house, spy.name, unit, role, number) for _ in life(house, number, accused)
        ]

    assert [before] * len(seen) == seen


def test_an_office_that_is_itself_accused_gets_no_push(tmp_path: Path) -> None:
    """When nobody is left to receive, the clue waits and nobody behind the wall hears of it."""
    house = world(
        tmp_path,
        replace(
            STANDING,
            units={name: replace(unit, oversight=False) for name, unit in STANDING.units.items()},
        ),
    )
    spy = house.member(OFFICE)
    reported(house.person(), accused=("city-government",))

    assert [] == waiting(house, spy.name)


@pytest.mark.parametrize("action", list(TOLD))
def test_a_member_named_in_a_clue_is_told_nothing(tmp_path: Path, action: Action) -> None:
    """The wall may stand before one person, too."""
    house = world(tmp_path)
    number = reported(house.person(), accused=())
    with house.room() as room:
        me = staff_rows.add(
            room.conn, room.sealer, name="钱一", unit=OFFICE, role=Role.SUPERVISOR, now=room.now
        )
        talk = as_member(me, OFFICE, Role.SUPERVISOR)
        clue = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(talk.staff), number)
        clue_rows.accuse(room.conn, clue, (), {f"staff:{me}"})
        outcome = triage.act(
            room, talk, triage.Act(action=action, number=number, told=TOLD[action])
        )
        queue = board.see_queue(room, talk, board.SeeQueue())

    assert "absent" == outcome.reason
    assert ((), 0, {}) == (queue.lines, queue.total, queue.counts)


def test_nobody_who_does_not_work_here_is_told_anything(tmp_path: Path) -> None:
    """Looks and deeds of the desk answer a citizen like an absent clue."""
    house = world(tmp_path)
    number = reported(house.person())
    stranger = Talk(address=99, channel="telegram", lookup=b"", language="zh-Hans")
    with house.room() as room:
        looks = (
            board.SeeQueue(),
            board.SeeCard(number),
            search.SeeFound("沙河桥"),
            search.SeeFiltered(kind="state", value="received"),
        )
        seen = [perform(room, stranger, look) for look in looks]
        seen += perform(room, stranger, search.SeeUnits())
        done = [
            perform(room, stranger, triage.Act(action=action, number=number, told=told))
            for action, told in TOLD.items()
        ]

    assert [None] * 4 == seen
    assert {"absent"} == {outcome.reason for outcome in done}


@contextmanager
def fresh(campaign: Campaign) -> Iterator[World]:
    """Give a world of one campaign, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        house = world(Path(folder), campaign)
        yield house
        house.engine.dispose()
        house.desk.keys.close()


def everything(house: World, name: str, unit: str, role: Role, number: str) -> list[Any]:
    """Return every answer a member gets about *number*, and what waits for him."""
    with house.room() as room:
        mine = [one.id for one in staff_rows.everybody(room.conn, room.sealer) if one.name == name]
        talk = as_member(mine[0], unit, role)
        looks = [
            perform(room, talk, look)
            for look in (
                *(board.SeeQueue(kept=kept) for kept in clue_rows.FILTERS),
                board.SeeCard(number),
                *(search.SeeFiltered(kind=kind, value=value) for kind, value in SOUGHT),
                *(search.SeeFound(words) for words in (number, "沙河桥", "transport", "二百")),
                search.SeeUnits(),
                Undo(number),
                OwnClue(number),
                OwnClues(),
                OpenQuestions(),
            )
        ]
        asked = [
            perform(room, talk, triage.Check(action=action, number=number)) for action in Action
        ]
        done = [
            perform(room, talk, triage.Act(action=action, number=number, told=told))
            for action, told in TOLD.items()
        ]
        pushes = room.conn.exec_driver_sql(
            "SELECT count(*) FROM outbox WHERE lane IN (SELECT id FROM address WHERE staff_id = ?)",
            (mine[0],),
        ).scalar()
    return [looks, asked, done, pushes]


def life(house: World, number: str, accused: tuple[str, ...]) -> Iterator[Action]:
    """Let the office that may see the clue do everything with it, step by step."""
    with house.room() as room:
        office = room.conn.exec_driver_sql(
            "SELECT office FROM clue WHERE number = ?", (number,)
        ).scalar()
        boss = staff_rows.add(
            room.conn, room.sealer, name="孙二", unit=office, role=Role.SUPERVISOR, now=room.now
        )
    talk = as_member(boss, office, Role.SUPERVISOR)
    for action, told in TOLD.items():
        with house.room() as room:
            plan = proposed(house.desk.campaign, number, accused, room)
            facts = plan if action is Action.ROUTE else told
            perform(room, talk, triage.Act(action=action, number=number, told=facts))
        yield action


def proposed(
    campaign: Campaign, number: str, accused: tuple[str, ...], room: Any
) -> dict[str, Any]:
    """Return the facts of a routing as the campaign proposes it."""
    category = room.conn.exec_driver_sql(
        "SELECT category FROM clue WHERE number = ?", (number,)
    ).scalar()
    plan = propose(campaign, category, frozenset(accused))
    return {"lead": plan.lead or "", "coop": plan.coop, "why": ""}


def as_member(staff_id: int, unit: str, role: Role) -> Talk:
    """Return a conversation of a member."""
    return Talk(
        address=0,
        channel="telegram",
        lookup=b"",
        language="zh-Hans",
        staff=Member(id=staff_id, unit=unit, role=role),
    )
