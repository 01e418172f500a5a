"""What can a member of the staff take back, and what does nobody notice of it?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from reviewing import rows
from staffroom import OFFICE, deliver, reported, waiting
from talk import Person, World, world

from clues.model import Clue, CourseStep, Reader
from clues.permissions import Role
from storage import course_rows, unwalled_rows
from storage.clue_rows import counts


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office whose notices wait a minute."""
    made = world(tmp_path)
    made.desk = replace(made.desk, undo_for=timedelta(minutes=1))
    return made


@pytest.fixture
def number(house: World) -> str:
    """Give a clue that was just reported."""
    return reported(house.person())


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a supervisor of the office, who may do most."""
    return house.member(OFFICE, Role.SUPERVISOR, "boss")


def clue(house: World, number: str) -> tuple[Clue, list[CourseStep]]:
    """Return a clue and its course as they are kept."""
    with house.room() as room:
        [of] = room.conn.exec_driver_sql(
            "SELECT reporter_id FROM clue WHERE number = ?", (number,)
        ).scalars()
        found = unwalled_rows.reporters(room.conn, room.sealer, of, number)
        assert found is not None
        return found, course_rows.course(room.conn, room.sealer, found)


def accepts(who: Person, number: str) -> None:
    """Accept."""
    who.says(f"受理 {number}")
    who.presses("受理并发出")


def routes(who: Person, number: str) -> None:
    """Route as proposed."""
    who.says(f"派单 {number}")
    who.presses("就这样派")


def asks(who: Person, number: str) -> None:
    """Ask the reporter something."""
    who.says(f"问 {number}")
    who.says("具体地点", "好了")
    who.presses("3天")
    who.presses("发出")


def claims(who: Person, number: str) -> None:
    """Claim."""
    who.says(f"认领 {number}")


def notes(who: Person, number: str) -> None:
    """Write a note."""
    who.says(f"备注 {number}", "看过现场")


@pytest.mark.parametrize(
    ("act", "accepted"),
    [
        (claims, False),  # nobody was told
        (accepts, False),  # the promise has not left
        (routes, True),  # the lead unit goes, too
        (asks, True),  # the question goes, too
        (notes, True),  # nobody was told
    ],
)
def test_an_act_whose_notice_waits_is_taken_back_whole(
    house: World,
    number: str,
    clerk: Person,
    act: Callable[[Person, str], None],
    accepted: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    """The clue stands as before, its reporter reads and hears nothing of it."""
    if accepted:
        accepts(clerk, number)
        deliver(house)
    before, course = clue(house, number)
    act(clerk, number)
    clerk.says(f"撤销 {number}")
    after, undone = clue(house, number)

    assert replace(before, version=0) == replace(after, version=0)
    assert course == undone
    assert [] == waiting(house, "citizen")
    assert [] == rows(house, "SELECT id FROM question WHERE state = 'open'")
    with house.room() as room:
        seen = counts(room.conn, Reader(unit=OFFICE, staff_id=0, receives=True, handles=True))
    assert {before.state: 1} == seen


def test_the_card_offers_to_take_back_and_then_does_not(
    house: World, number: str, clerk: Person
) -> None:
    """The button stands where it can do something."""
    accepts(clerk, number)
    offered = "撤销上一步" in clerk.labels
    clerk.presses("撤销上一步")
    done = clerk.sees("desk-undo-done")
    again = "撤销上一步" in clerk.labels
    accepts(clerk, number)
    deliver(house)
    clerk.says(number)

    assert offered
    assert done
    assert not again
    assert "撤销上一步" not in clerk.labels


def test_a_notice_waits_its_minute(house: World, number: str, clerk: Person) -> None:
    """It is due when the time to take back is over, not before."""
    accepts(clerk, number)
    due = rows(house, "SELECT due_at FROM outbox WHERE subject LIKE 'push:%'")[0][0]

    assert (house.now + timedelta(minutes=1)).timestamp() * 1_000_000 == due


def test_older_news_leaves_although_the_newer_took_its_place(
    house: World, number: str, clerk: Person
) -> None:
    """Accepted and routed at once, the routing taken back: the acceptance is still told."""
    accepts(clerk, number)
    routes(clerk, number)
    clerk.says(f"撤销 {number}")

    assert [f"push:{number}"] == waiting(house, "citizen")


def test_only_whoever_did_it_takes_it_back(house: World, number: str, clerk: Person) -> None:
    """A colleague is told that there is nothing of his to take back."""
    claims(clerk, number)
    other = house.member(OFFICE, Role.CLERK, "other")
    other.says(f"撤销 {number}")

    assert other.sees("desk-undo-nothing")
    assert clue(house, number)[0].holder_id is not None


def test_what_something_followed_is_not_taken_back(
    house: World, number: str, clerk: Person
) -> None:
    """Once the reporter has added something the act stands."""
    claims(clerk, number)
    citizen = house.person()
    citizen.says("进度")
    citizen.presses("补充")
    citizen.says("还有一个人")
    clerk.says(f"撤销 {number}")

    assert not clerk.sees("desk-undo-done")
    assert clue(house, number)[0].holder_id is not None
