"""Who may read a clue whose reporter names one more unit later?"""

from pathlib import Path

import pytest
from sqlalchemy import text
from staffroom import OFFICE, reported
from talk import Person, World, world

from clues.lifecycle import Action, State
from clues.model import Clue
from clues.permissions import Role
from desk import board, triage
from desk.deeds import perform
from desk.intake import AddTo
from desk.talk import Member, Talk
from storage import clue_rows, staff_rows, unwalled_rows

_REPORTER = text("SELECT reporter_id FROM clue WHERE number = :number")


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who reports."""
    return house.person()


def adds(reporter: Person, number: str, words: str) -> Clue:
    """Add *words* to the clue as its reporter, and return it."""
    with reporter.world.room() as room:
        named = {"number": number}
        address = room.conn.execute(_REPORTER, named).scalar_one()
        talk = Talk(address=address, channel="telegram", lookup=b"", language="zh-Hans")
        perform(room, talk, AddTo(number=number, words=words))
        kept = unwalled_rows.reporters(room.conn, room.sealer, address, number)
    assert kept is not None
    return kept


def seen(house: World, unit: str, number: str) -> bool:
    """Say whether a supervisor of *unit* sees the clue's card, its queue or its count."""
    with house.room() as room:
        member = staff_rows.add(
            room.conn, room.sealer, name="钱一", unit=unit, role=Role.SUPERVISOR, now=room.now
        )
        talk = Talk(
            address=0, channel="telegram", lookup=b"", language="zh-Hans",
            staff=Member(id=member, unit=unit, role=Role.SUPERVISOR),
        )  # fmt: skip
        card = board.see_card(room, talk, board.SeeCard(number))
        queue = board.see_queue(room, talk, board.SeeQueue())
    return card is not None or bool(queue.lines) or bool(queue.total)


def test_an_office_named_later_loses_the_clue_to_another(house: World, reporter: Person) -> None:
    """The receiving office is hidden from, too: a body of supervision looks first."""
    number = reported(reporter, accused=("transport",))
    before = seen(house, OFFICE, number)
    kept = adds(reporter, number, "带头的说他们营商办收了钱才来的，营商办主任收我2000")

    assert before
    assert {"transport", OFFICE} <= set(kept.accused)
    assert kept.unit != OFFICE
    assert not seen(house, OFFICE, number)
    assert seen(house, kept.unit, number)


def test_a_kind_of_office_named_later_is_hidden_from(house: World, reporter: Person) -> None:
    """今天城管也来了: its own units stand behind the wall; where the clue lies, nothing moves."""
    number = reported(reporter, accused=("transport",))
    kept = adds(reporter, number, "今天上午城管也来了，又罚了我500")

    assert {"transport", "urban"} == set(kept.accused)
    assert OFFICE == kept.unit
    assert not seen(house, "urban", number)


def test_who_is_named_at_the_end_of_a_long_addition_is_hidden_from(
    house: World, reporter: Person
) -> None:
    """Three thousand characters before it hide nobody's name."""
    number = reported(reporter, accused=("transport",))
    kept = adds(reporter, number, "我再把经过说一遍。" * 350 + "城管也来了，又罚了我500")

    assert {"transport", "urban"} == set(kept.accused)


@pytest.mark.parametrize(
    ("words", "moves"),
    [
        ("青湾县市场监督管理局的人今天又来了，威胁我不许再举报", True),
        ("收我钱的是青湾县市场监督管理局的老张", True),
        ("其实收钱的不是路政，是市监局的人", True),
        ("谢谢县市场监管局给我打电话。昨天收我两千块的就是县市场监管局的人", True),
        ("青湾县市场监督管理局给我打电话了，问得很仔细", False),
        ("谢谢市监局，今天县市场监管局来我店里核实了", False),
    ],
)
def test_who_handles_a_clue_is_reported_by_a_deed_only(
    house: World, reporter: Person, words: str, *, moves: bool
) -> None:
    """To be spoken of is no accusation of the office that works on it."""
    number = reported(reporter, accused=("transport",))
    with house.room() as room:
        member = staff_rows.add(
            room.conn, room.sealer, name="孙二", unit=OFFICE, role=Role.SUPERVISOR, now=room.now
        )
        desk = Talk(
            address=0, channel="telegram", lookup=b"", language="zh-Hans",
            staff=Member(id=member, unit=OFFICE, role=Role.SUPERVISOR),
        )  # fmt: skip
        perform(room, desk, triage.Act(action=Action.ACCEPT, number=number, told={}))
        told = {"lead": "market", "coop": (), "why": "归它管"}
        perform(room, desk, triage.Act(action=Action.ROUTE, number=number, told=told))
        led = clue_rows.visible_clue(room.conn, room.sealer, triage.reader(desk.staff), number)
    kept = adds(reporter, number, words)

    assert led is not None
    assert "market" == led.unit
    assert (("market" in kept.accused), kept.unit) == (moves, OFFICE if moves else "market")
    assert kept.state is (State.ACCEPTED if moves else State.ROUTED)
    assert (kept.lead is None) == moves
