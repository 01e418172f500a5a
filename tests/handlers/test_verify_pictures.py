"""May a picture be the question at 核验, and what is said when nothing can be read in it?"""

from pathlib import Path

import pytest
from lists import CODE, TIMBER, everything
from talk import Person, World, frame_of, open_question, world

from clues.door_question import asked_by
from clues.speech import Sign
from desk import pictures
from storage import work_rows


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office with one list of each kind; it is Thursday 2026-11-19."""
    made = world(tmp_path)
    everything(made)
    return made


@pytest.fixture
def clerk(house: World) -> Person:
    """Give somebody in a factory's office."""
    return house.person("factory")


def read_code(who: Person, said: str) -> None:
    """Let the work that reads a picture come back with these words."""
    who.signals(Sign.CODE, source="clock", facts={"read": said})


def works(house: World) -> int:
    """Return how many pictures wait to be looked at."""
    with house.room() as room:
        return len(work_rows.claim(room.conn, pictures.CODE, me="m", now=house.now, many=9))


@pytest.mark.parametrize("channel", ["telegram", "web", "wechat"])
def test_a_picture_may_be_the_question(house: World, channel: str) -> None:
    """A photographed check code is looked up like a typed one; no draft is opened."""
    clerk = house.person("at-door", channel)
    clerk.says("核验")
    clerk.sends_photo()
    told = "verify-photo-looking" in open_question(clerk)
    flow, asked = frame_of(clerk), works(house)
    read_code(clerk, "检查码 JC20261117008")

    assert told
    assert "verify" == flow
    assert 1 == asked
    assert "verify-found" in open_question(clerk)


def test_a_picture_that_says_nothing_is_asked_for_in_words(clerk: Person) -> None:
    """It is said plainly, and words answer the question that still stands."""
    clerk.says("核验")
    clerk.sends_photo()
    read_code(clerk, "")
    told = clerk.sees("verify-photo")
    clerk.says("市监局，青湾木业")

    assert told
    assert clerk.sees("verify-found")


def test_who_typed_meanwhile_hears_nothing_of_the_picture(clerk: Person) -> None:
    """The answer that stands is not replaced by an older question."""
    clerk.says("核验")
    clerk.sends_photo()
    clerk.says("市监局，青湾木业")
    answered = clerk.sees("verify-found")
    read_code(clerk, "检查码 JC20261117008")

    assert answered
    assert "" == clerk.text
    assert "verified" == frame_of(clerk)


@pytest.mark.parametrize(
    ("payload", "question"),
    [
        ("JC20261117008", "检查码 JC20261117008"),
        ("https://jc.example/c?code=JC20261117008", "检查码 JC20261117008"),
        ("https://jc.example/show/jc20261117008", "检查码 JC20261117008"),
        (f"名称：{TIMBER}；统一社会信用代码：{CODE}", CODE),
        ("https://pay.example/?amount=200", ""),
        ("hello", ""),
        ("", ""),
    ],
)
def test_what_a_photographed_code_asks(payload: str, question: str) -> None:
    """Only what can be looked up becomes a question."""
    assert question == asked_by([payload])
