"""May one person alone send a clue to a unit while nobody knows whom it reports?

Its reporter was promised that only intake staff read it until that is found out. The unit that
would get it may be the very one that is meant; so two decide, and say why now.
"""

import pytest
from staffroom import OFFICE, TOLD, deliver, reported, waiting
from talk import Person, World

from clues.lifecycle import State
from clues.permissions import Role
from desk.board import Card, SeeCard, see_card
from desk.deeds import perform
from desk.intake import AddTo
from desk.talk import Member, Talk
from desk.turn import peek

UNKNOWN = {**TOLD, "agency": None}


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the office."""
    return house.member(OFFICE, name="王一")


@pytest.fixture
def colleague(house: World) -> Person:
    """Give another one."""
    return house.member(OFFICE, name="李二")


@pytest.fixture
def number(house: World, clerk: Person) -> str:
    """Give an accepted clue whose reporter knows no unit."""
    number = reported(house.person(), accused=(), told=UNKNOWN)
    does(clerk, f"受理 {number}")
    does(clerk, "!受理并发出")
    return number


def does(who: Person, *acts: str) -> None:
    """Let *who* type or, behind an exclamation mark, press; all that waited has left before."""
    for act in acts:
        deliver(who.world)
        if act.startswith("!"):
            who.presses(act[1:])
        else:
            who.says(act)


def card(house: World, number: str) -> Card:
    """Return the card as the office reads it."""
    with house.room() as room:
        talk = Talk(
            address=0, channel="telegram", lookup=b"", language="zh-Hans",
            staff=Member(id=1, unit=OFFICE, role=Role.CLERK),
        )  # fmt: skip
        found = see_card(room, talk, SeeCard(number))
    assert found is not None
    return found


def asks(clerk: Person, number: str, why: str = "人还在被扣，等不及") -> None:
    """Let *clerk* route it as the campaign proposes, and say why now."""
    does(clerk, f"派单 {number}", "!就这样派", why)


def test_the_plan_says_that_the_unit_is_not_known(number: str, clerk: Person) -> None:
    """To ask the reporter comes first."""
    does(clerk, f"派单 {number}")

    assert clerk.sees("desk-route-nounit")


def test_the_first_press_gives_it_to_nobody(
    house: World, number: str, clerk: Person, colleague: Person
) -> None:
    """It is noted who would send it where and why; the others of the office are told."""
    handler = house.member("justice", Role.HANDLER, name="孙三")
    deliver(house)
    asks(clerk, number)
    told, untold = waiting(house, colleague.name), waiting(house, handler.name)
    does(handler, f"/admin {number}")

    assert clerk.sees("desk-route-waits")
    assert State.ACCEPTED is card(house, number).clue.state
    assert card(house, number).clue.lead is None
    assert "push-staff-review" in told
    assert not untold
    assert handler.sees("desk-absent")


def test_who_is_alone_in_the_office_hears_it(number: str, clerk: Person) -> None:
    """Nobody can be told, so the reporter is to be asked, or somebody fetched."""
    asks(clerk, number)

    assert "提醒不到别人" in clerk.text


def test_a_reason_is_needed(number: str, house: World, clerk: Person) -> None:
    """Who routes it before it is known says why it cannot wait."""
    does(clerk, f"派单 {number}")
    does(clerk, "!就这样派")

    assert clerk.sees("desk-route-why-now")
    assert card(house, number).clue.lead is None


def test_one_person_is_not_two(house: World, number: str, clerk: Person) -> None:
    """The same hand twice changes nothing."""
    asks(clerk, number)
    asks(clerk, number, "再派一次")

    assert clerk.sees("desk-route-waits")
    assert card(house, number).clue.lead is None


def test_a_colleague_sees_who_and_why_and_sends_it(
    house: World, number: str, clerk: Person, colleague: Person
) -> None:
    """Then it leaves, with the reason of the first in its course."""
    asks(clerk, number)
    does(colleague, f"派单 {number}")
    shown = colleague.text
    does(colleague, "!就这样派")
    routed = card(house, number)

    assert "王一" in shown
    assert "人还在被扣，等不及" in shown
    assert colleague.sees("desk-route-done")
    assert State.ROUTED is routed.clue.state
    assert "justice" == routed.clue.lead
    assert "人还在被扣，等不及" == routed.course[-1].told["why"]


def test_a_supervisor_is_a_second_too(house: World, number: str, clerk: Person) -> None:
    """A small office has one clerk and one who answers for it."""
    chief = house.member(OFFICE, Role.SUPERVISOR, name="钱四")
    asks(clerk, number)
    does(chief, f"派单 {number}")
    does(chief, "!就这样派")

    assert "justice" == card(house, number).clue.lead


def test_another_plan_of_a_colleague_waits_in_its_turn(
    house: World, number: str, clerk: Person, colleague: Person
) -> None:
    """Two who want different units are not of one mind; then the first may agree."""
    asks(clerk, number)
    does(colleague, f"派单 {number}")
    does(colleague, "!改牵头")
    does(colleague, "督查室")
    does(colleague, "!就这样派")
    does(colleague, "可能就是司法局的人")
    between = card(house, number).clue.lead
    does(clerk, f"派单 {number}")
    offered = clerk.text
    does(clerk, "!就这样派")

    assert between is None
    assert "青湾县人民政府督查室" in offered
    assert card(house, number).clue.lead not in (None, "justice")


def test_once_the_unit_is_known_one_person_routes(house: World, number: str, clerk: Person) -> None:
    """The wall keeps it out from then on; nothing waits for a second any more."""
    asks(clerk, number)
    reporter = house.person()
    with house.room() as room:
        talk = peek(room, reporter.channel, reporter.lookup)
        assert talk is not None
        perform(room, talk, AddTo(number=number, words="工作证上写着县交通运输局"))
    does(clerk, f"派单 {number}")
    does(clerk, "!就这样派")

    assert "justice" == card(house, number).clue.lead


def test_what_waits_can_be_taken_back(house: World, number: str, clerk: Person) -> None:
    """Then nobody can confirm it."""
    asks(clerk, number)
    does(clerk, f"撤销 {number}")
    colleague = house.member(OFFICE, name="李二")
    does(colleague, f"派单 {number}")

    assert "王一" not in colleague.text
    assert colleague.sees("desk-route-nounit")


def test_praise_and_questions_need_no_second(house: World, clerk: Person) -> None:
    """Nobody is reported by them, and nobody was asked for a unit."""
    number = reported(house.person(), category="consult", accused=(), told=UNKNOWN)
    does(clerk, f"受理 {number}")
    does(clerk, "!受理并发出")
    does(clerk, f"派单 {number}")

    assert not clerk.sees("desk-route-nounit")
