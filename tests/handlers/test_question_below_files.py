"""Is the open question in sight again behind many files, and not put after each of them?"""

import pytest
from reviewing import rows
from staffroom import deliver
from talk import Person, World, keys, peek_at

from clues.speech import FileKind, FileRef

STORY = "交警昨天上午十点在东门口拦车罚我200"


def asks(who: Person, album: str | None = None) -> bool:
    """Send one document, and say whether the open question was put once more."""
    before = peek_at(who).asked
    file = FileRef(kind=FileKind.DOCUMENT, ref=f"d{who.events}", name="a.pdf", size=9, album=album)
    who._sends(files=(file,))
    return peek_at(who).asked > before


def test_every_second_file_brings_the_question_back(who: Person) -> None:
    """It is left out as long as it is the newest but one."""
    who.says("/start", STORY)
    question = keys(who.heard[-1])
    told = []
    for _ in range(6):
        told.append(asks(who))
        deliver(who.world)
    again = peek_at(who).open
    assert again is not None

    assert [False, True, False, True, False, True] == told
    assert "report-papers-ask" in question & keys(again)


def test_of_files_in_a_burst_the_question_is_put_once_below_the_last(who: Person) -> None:
    """It waits a moment, and a newer one takes its place before it leaves."""
    who.says("/start", STORY)
    deliver(who.world)
    for _ in range(8):
        asks(who)
    waiting = "SELECT kind, slot FROM outbox WHERE state = 'due' AND kind <> 'screen' ORDER BY id"

    assert [("question", "question")] == rows(who.world, waiting)[-1:]
    assert 1 == [kind for kind, _ in rows(who.world, waiting)].count("question")


def test_the_question_can_be_answered_where_it_stands_again(who: Person) -> None:
    """Its buttons are those it had, and an answer goes on."""
    who.says("/start", STORY)
    had = [choice.id for choice in who.heard[-1].choices]
    asks(who)
    asks(who)
    again = peek_at(who).open
    assert again is not None
    deliver(who.world)
    who.says("没看清")

    assert had == [choice.id for choice in again.choices]
    assert "papers" in peek_at(who).frames[-1].answers


def test_an_album_is_one_line_below_the_question(who: Person) -> None:
    """Its pictures are counted in one answer, below which the question is still seen."""
    who.says("/start", STORY)

    assert not any(asks(who, "one") for _ in range(5))
    assert asks(who, "two")


@pytest.mark.parametrize("channel", ["web", "wechat"])
def test_a_page_and_a_burst_have_their_own_ways(house: World, channel: str) -> None:
    """A page shows its question below all lines; on WeChat a burst is answered once."""
    who = house.person(channel=channel)
    who.says(STORY)

    assert not any(asks(who) for _ in range(4))


def test_a_file_alone_below_a_question_said_anew_leaves_it_in_sight(who: Person) -> None:
    """What stands below is counted from the newest question on."""
    who.says("/start", "交警在东门口拦车罚我200")
    asks(who)
    deliver(who.world)
    who.says("昨天上午十点")

    assert not asks(who)
    assert asks(who)
