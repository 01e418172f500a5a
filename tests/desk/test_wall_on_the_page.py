"""What is left on the page of a member who may not read a clue any more?

He had it open when its reporter named his own office. From then on his page is drawn as if
there were no such clue, however often he loads it; everybody else reads on.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from staffroom import OFFICE, reported
from talk import Person, World, world

from clues.lifecycle import Action
from clues.permissions import Role
from desk import hidden, members
from desk.deeds import perform
from desk.intake import AddTo
from desk.talk import Talk, to_json
from desk.triage import Act
from desk.turn import peek
from storage import talk_rows

STORY = "打红色锥桶"
NAMED = "带头的说他们营商办收了钱才来的，营商办主任收我2000"


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


def joined(house: World, name: str, unit: str, role: Role = Role.CLERK) -> Person:
    """Return a member who works in a browser."""
    who = house.person(name, channel="web")
    with house.room() as room:
        members.invite(room, name=name, unit=unit, role=role, secret=name)
    who.says(f"/start join-{name}")
    return who


def page(who: Person) -> str:
    """Return all that a page of *who* is drawn from."""
    with who.world.room() as room:
        talk = peek(room, "web", who.lookup)
        assert talk is not None
        kept = talk_rows.lines(room.conn, room.sealer, talk.address)
        lines = hidden.readable(room, talk, kept)
    told = [line.body for line in lines]
    return json.dumps([told, to_json(talk)], ensure_ascii=False, default=str)


def adds(reporter: Person, number: str, words: str) -> None:
    """Let the reporter add *words* to the clue."""
    with reporter.world.room() as room:
        talk = peek(room, reporter.channel, reporter.lookup)
        assert talk is not None
        perform(room, talk, AddTo(number=number, words=words))


def opened(house: World, clerk: Person) -> str:
    """Return a clue that *clerk* has read on his page, and whose note he wrote."""
    number = reported(house.person(), told={"story": f"路上{STORY}拦车，收了二百"})
    clerk.says(f"/admin {number}", f"备注 {number} 明天去看{STORY}", "/admin")
    clerk.says(f"/admin {number}")
    return number


def test_who_is_named_while_he_reads_finds_an_empty_page(house: World) -> None:
    """Card, list, note and everything typed about the clue are gone; also a week later."""
    clerk = joined(house, "赵一", OFFICE)
    number = opened(house, clerk)
    before = page(clerk)
    adds(house.person(), number, NAMED)
    after = page(clerk)
    house.passes(days=7)

    assert STORY in before
    assert number in before
    assert STORY not in after
    assert number not in after
    assert page(clerk) == after


def test_a_word_that_fits_nothing_does_not_bring_the_card_back(house: World) -> None:
    """The open question would be put once more, and with it the card."""
    clerk = joined(house, "赵一", OFFICE)
    number = opened(house, clerk)
    adds(house.person(), number, NAMED)
    clerk.says("嗯嗯嗯嗯")

    assert STORY not in clerk.text
    assert number not in clerk.text
    assert STORY not in page(clerk)


def test_who_types_in_a_chat_is_shown_nothing_again(house: World) -> None:
    """In a messenger, too, an open question is put again behind a word that fits nothing."""
    clerk = house.member(OFFICE)
    number = opened(house, clerk)
    adds(house.person(), number, NAMED)
    clerk.says("嗯嗯嗯嗯")

    assert STORY not in clerk.text
    assert number not in clerk.text


def test_an_open_form_about_it_is_left(house: World) -> None:
    """What he typed into it next would be taken for the deed's own words."""
    clerk = joined(house, "赵一", OFFICE)
    number = opened(house, clerk)
    clerk.says("不受理")
    before = page(clerk)
    adds(house.person(), number, NAMED)
    clerk.says("不归这里管")

    assert number in before
    assert number not in page(clerk)


def test_other_clues_and_other_members_keep_their_pages(house: World) -> None:
    """Only what is about the hidden clue is left out, and only before whom it is hidden."""
    clerk, other = joined(house, "赵一", OFFICE), joined(house, "钱二", "supervision-office")
    kept = reported(house.person("another"), told={"story": "另一件：摆摊被收了五十"})
    clerk.says(f"/admin {kept}")
    number = opened(house, clerk)
    adds(house.person(), number, NAMED)
    other.says(f"/admin {number}")

    assert "摆摊被收了五十" in page(clerk)
    assert number not in page(clerk)


def test_what_a_member_reported_himself_stays_his_to_read(house: World) -> None:
    """He works in the office he reports: his own status is no clue of the desk."""
    clerk = joined(house, "赵一", OFFICE)
    number = reported(clerk, accused=(OFFICE,))
    clerk.says("/my")

    assert number in page(clerk)


def test_a_clue_that_goes_to_another_unit_leaves_the_page_of_the_first(house: World) -> None:
    """Its handlers read it no more, so neither do their pages."""
    clerk = house.member(OFFICE)
    number = reported(house.person(), told={"story": f"路上{STORY}拦车，收了二百"})
    clerk.says(f"受理 {number}")
    with house.room() as room:
        talk = peek(room, clerk.channel, clerk.lookup)
        assert talk is not None
        for act, told in ((Action.ACCEPT, {}), (Action.ROUTE, {"lead": "market", "why": "归它管"})):
            perform(room, talk, Act(action=act, number=number, told=told))
    handler = joined(house, "孙三", "market", Role.HANDLER)
    handler.says(f"/admin {number}")
    before = page(handler)
    with house.room() as room:
        perform(
            room,
            talk,
            Act(action=Action.ROUTE, number=number, told={"lead": "justice", "why": "改派"}),
        )

    assert STORY in before
    assert STORY not in page(handler)


def test_lines_kept_by_an_older_release_are_left_out_by_the_number_in_them(house: World) -> None:
    """They do not say what they are about, but a card begins with its number."""
    clerk = joined(house, "赵一", OFFICE)
    number = opened(house, clerk)
    adds(house.person(), number, NAMED)
    with house.room() as room:
        talk = peek(room, "web", clerk.lookup)
        assert talk is not None
        kept = talk_rows.lines(room.conn, room.sealer, talk.address)
        older = [
            replace(line, body={k: v for k, v in line.body.items() if k != hidden.ABOUT})
            for line in kept
        ]
        shown = hidden.readable(room, talk, older)

    assert number not in json.dumps([line.body for line in shown], default=str)


def test_a_citizens_page_is_not_looked_through(house: World) -> None:
    """What looks like a number in his words is his own."""
    talk = Talk(address=1, channel="web", lookup=b"", language="zh-Hans")
    with house.room() as room:
        line = talk_rows.LineRow(id=1, mine=True, at=house.now, body={"lines": ["7K3M-Q9TX"]})

        assert hidden.readable(room, talk, [line]) == [line]
