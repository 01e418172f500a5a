"""Is somebody who sends more photos than are taken told so once, and not for each of them?"""

import pytest
from reviewing import rows
from staffroom import deliver
from talk import Person, World, peek_at

from clues.speech import FileKind, FileRef

STORY = "昨天下午三点交警在柳河收费站罚我200"
FULL = "一条线索最多 20 个附件"


@pytest.fixture
def full(house: World) -> Person:
    """Give somebody with twenty photos in his draft."""
    who = house.person()
    who.says(STORY)
    for _ in range(20):
        sends(who)
    return who


def sends(who: Person, album: str | None = None) -> None:
    """Send one photo, some seconds after the one before."""
    who.world.passes(seconds=3)
    if album is None:  # what is said of an album waits for the last of it
        deliver(who.world)
    who._sends(files=(FileRef(kind=FileKind.PHOTO, ref=f"p{who.events}", size=9, album=album),))


def test_many_photos_are_refused_in_one_line(full: Person) -> None:
    """The question is not put again, and its buttons stay."""
    asked = peek_at(full).asked
    told = []
    for _ in range(6):
        sends(full)
        told.append(full.text)
    had = peek_at(full)

    assert FULL in told[0]
    assert not any(told[1:])
    assert asked == had.asked
    assert 20 == had.files


def test_an_album_that_goes_beyond_has_one_answer(house: World) -> None:
    """What says that the twenty are kept takes the place of its count."""
    who = house.person()
    who.says(STORY)
    for album in ("one", "two"):
        for _ in range(13):
            sends(who, album)
    due = rows(house, "SELECT slot FROM outbox WHERE slot LIKE 'album:%' AND state = 'due'")

    assert ["album:one", "album:two"] == [slot for (slot,) in due]
    assert 20 == peek_at(who).files


@pytest.mark.parametrize("between", ["words", "minutes"])
def test_a_photo_later_on_is_refused_aloud_again(full: Person, between: str) -> None:
    """Nobody takes silence for a photo that is kept."""
    sends(full)
    if between == "words":
        full.says("就这些")
    else:
        full.world.passes(minutes=3)
    sends(full)

    assert FULL in full.text


def test_a_page_answers_each(house: World) -> None:
    """There each photo is sent by itself, and the question stands below all lines."""
    who = house.person(channel="web")
    who.says(STORY)
    for _ in range(20):
        sends(who)
    had = []
    for _ in range(3):
        had.append(len(rows(house, "SELECT id FROM line")))
        sends(who)

    assert had == [had[0], had[0] + 2, had[0] + 4]  # what he sent, and the answer
