"""Does a citizen ever talk into the void, lose his words, or hear the wrong thing?"""

from pathlib import Path

import pytest
from reviewing import clock, reports, rows
from staffroom import OFFICE, deliver, reported, waiting
from talk import Person, World, world

from clues.lifecycle import Action
from clues.speech import Inbound, Sign
from desk.reporter import Burn, Withdraw
from desk.talk import Talk
from desk.triage import Act
from desk.turn import Acts, Told, Turned, peek, turn
from scheduler import jobs
from storage import course_rows, unwalled_rows


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def citizen(house: World) -> Person:
    """Give somebody who writes on Telegram."""
    return house.person()


def asks(clerk: Person, number: str, words: str = "几点？") -> None:
    """Let a member of staff ask the reporter something."""
    does(clerk, Act(action=Action.ASK, number=number, told={"words": words, "days": 3}))


def does(who: Person, deed: object) -> None:
    """Let *who* do a deed without a conversation."""

    def converse(talk: Talk, _: Inbound) -> Acts:
        done = yield deed
        assert not getattr(done, "reason", None), done
        return Told(talk=talk)

    who.events += 1
    event = Inbound(
        source="deed",
        event=f"{who.name}-{who.events}",
        channel=who.channel,
        address=who.name,
        lookup=who.lookup,
        at=who.world.now,
    )
    with who.world.room() as room:
        turn(room, event, converse)


async def test_the_clock_writes_to_the_person_it_reminds(house: World, citizen: Person) -> None:
    """A reminder goes to the address the draft came from, not to an empty one."""
    heard: list[Inbound] = []

    async def door(inbound: Inbound) -> Turned:
        heard.append(inbound)
        return Turned()

    citizen.says("/report")
    house.passes(minutes=31)
    await jobs.remind(clock(house, door))

    assert ["citizen"] == [each.address for each in heard]


def test_after_a_withdrawal_an_old_question_takes_no_words(house: World, citizen: Person) -> None:
    """Who took a clue back with a question open can report again by just writing."""
    number = reported(citizen)
    asks(house.member(OFFICE), number)
    does(citizen, Withdraw(number))
    deliver(house)
    citizen.says("又有人在桥头收了我二百块")

    assert citizen.sees("report-card-head")


def test_words_for_a_withdrawn_clue_are_refused_plainly(house: World, citizen: Person) -> None:
    """A clue that was taken back takes nothing more, and says so."""
    number, _ = reports(citizen)
    does(citizen, Withdraw(number))
    citizen.says("补充")

    assert not citizen.sees("add-ask")


def test_a_new_code_asked_for_too_late_is_refused(house: World, citizen: Person) -> None:
    """The half hour in which a shown code opens the clue may end before the press."""
    _, code = reports(citizen)
    other = house.person("other")
    other.says("进度", code)
    other.presses("换查询码")
    house.passes(minutes=31)
    other.presses("yes")

    assert other.sees("status-none")


def test_a_cut_asked_for_too_late_is_not_said_to_be_done(house: World, citizen: Person) -> None:
    """Nothing is claimed that did not happen."""
    number, _ = reports(citizen)
    citizen.presses("cut")
    does(citizen, Burn(number))
    citizen.presses("cut")

    assert not citizen.sees("burn-done")


def test_staff_is_told_of_every_answer(house: World, citizen: Person) -> None:
    """A second answer to a clue that did not change meanwhile is told as well."""
    number = reported(citizen)
    clerk = house.member(OFFICE)
    asks(clerk, number, "几点？")
    asks(clerk, number, "几个人？")
    deliver(house)
    citizen.says("回答", "1", "九点")
    assert "push-staff-answer" in waiting(house, clerk.name)

    deliver(house)
    citizen.says("两个人")

    assert "push-staff-answer" in waiting(house, clerk.name)


def test_an_answer_is_confirmed_before_the_next_question(house: World, citizen: Person) -> None:
    """With more questions open the first answer is acknowledged, too."""
    number = reported(citizen)
    clerk = house.member(OFFICE)
    asks(clerk, number, "几点？")
    asks(clerk, number, "几个人？")
    deliver(house)
    citizen.says("回答", "1", "九点")

    assert citizen.sees("question-done")
    assert citizen.sees("question-left")
    assert "几个人？" in citizen.text


def test_remarks_do_not_pile_up_on_the_menu(citizen: Person) -> None:
    """Five stickers get five answers of the same length."""
    citizen.says("/start")
    for _ in range(5):
        citizen.signals(Sign.UNREAD)

    assert 1 == sum(getattr(line, "key", "") == "kind-unread" for line in citizen.heard[-1].lines)


def test_a_question_parked_under_a_report_is_asked_again(house: World, citizen: Person) -> None:
    """After the receipt the next words must not answer a question that is out of sight."""
    number = reported(citizen)
    asks(house.member(OFFICE), number, "几点？")
    deliver(house)
    citizen.says("回答")
    reports(citizen)

    assert citizen.sees("report-received")
    assert citizen.sees("question-card")


def test_words_between_two_choices_are_kept(house: World, citizen: Person) -> None:
    """Who tells more while asked where his words belong loses none of them."""
    reports(citizen)
    citizen.says("那边路灯也坏了")
    citizen.says("晚上黑得很")
    citizen.presses("add")

    assert "那边路灯也坏了\n晚上黑得很" in said(house)


def test_who_writes_can_be_written_to(house: World, citizen: Person) -> None:
    """A person who was unreachable once is reachable when he speaks."""
    citizen.says("/start")
    citizen.signals(Sign.BLOCKED)
    citizen.says("/start")

    assert [(0,)] == rows(house, "SELECT blocked FROM address")


def test_a_code_that_was_renewed_meanwhile_is_not_erased(house: World, citizen: Person) -> None:
    """The clock erases a code only when that code's own time is over."""
    citizen.says("/start")
    reports(citizen)
    citizen.signals(Sign.REMIND)
    citizen.says("/my")
    with house.room() as room:
        talk = peek(room, citizen.channel, citizen.lookup)

    assert talk is not None
    assert talk.receipt is not None


def said(house: World) -> list[str]:
    """Return the words that were added to any clue."""
    with house.room() as room:
        clues = unwalled_rows.of_reporter(room.conn, room.sealer, house.person().address)
        return [
            str(step.told.get("words", ""))
            for clue in clues
            for step in course_rows.course(room.conn, room.sealer, clue)
        ]
