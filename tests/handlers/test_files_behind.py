"""Which clue do photos belong to that come behind a receipt, and do they answer what staff ask?"""

import pytest
from reviewing import rows
from staffroom import OFFICE, deliver
from talk import Person, World, peek_at

from clues.speech import FileKind, FileRef

STORY = "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证"
SECOND = "举报 今天早上八点城管在青龙镇老街把我的秤收走了，没有给单子，没亮证"


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody with one clue."""
    who = house.person()
    who.says(STORY, "匿名提交")
    assert who.sees("report-received")
    return who


def files(house: World) -> list[int]:
    """Return how many files each clue has, the oldest clue first."""
    found = rows(
        house,
        "SELECT (SELECT count(*) FROM evidence WHERE clue_id = clue.id) AS n FROM clue ORDER BY id",
    )
    return [row.n for row in found]


def asks(house: World, question: str) -> None:
    """Let the office ask about the only clue."""
    deliver(house)
    with house.room() as room:
        [row] = room.conn.exec_driver_sql("SELECT number FROM clue")
    clerk = house.people.get(f"{OFFICE}-clerk") or house.member(OFFICE)
    clerk.says(f"问 {row.number}", "另写", question)
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(house)


def states(house: World) -> list[str]:
    """Return how the questions of staff stand."""
    return [row.state for row in rows(house, "SELECT state FROM question ORDER BY id")]


def with_caption(who: Person, words: str) -> None:
    """Send a photo with words below it."""
    who._sends(words=words, files=(FileRef(kind=FileKind.PHOTO, ref="captioned", size=20_000),))


def test_a_photo_goes_to_the_clue_that_is_looked_at(house: World, reporter: Person) -> None:
    """The older clue's card is in view: the photo is its, not the newest one's."""
    reporter.says(SECOND)
    reporter.says("匿名提交", "我的", "2")
    reporter.sends_photo()
    reporter.says("补充")
    reporter.sends_photo()

    assert [2, 0] == files(house)


def test_a_photo_is_what_was_to_be_added(house: World, reporter: Person) -> None:
    """补充 days later, then a photo: it is added, opens no draft, and nothing more is asked."""
    house.passes(days=2)
    reporter.says("补充")
    reporter.sends_photo()
    kept = reporter.sees("file-kept-clue")
    reporter.says("车上有三个人")

    assert kept
    assert reporter.sees("report-added")
    assert [1] == files(house)
    assert () == peek_at(reporter).frames


@pytest.mark.parametrize("opened", [(), ("回答",)])
def test_a_photo_answers_a_question_that_wants_one(
    house: World, reporter: Person, opened: tuple[str, ...]
) -> None:
    """Days later, whether its card was opened or not; staff read that it came."""
    house.passes(days=2)
    asks(house, "请发票据照片")
    for words in opened:
        reporter.says(words)
    reporter.sends_photo()
    done = reporter.sees("file-kept-clue") and reporter.sees("question-done")
    reporter.sends_photo()

    assert done
    assert ["answered"] == states(house)
    assert [2] == files(house)
    clerk = house.people[f"{OFFICE}-clerk"]
    with house.room() as room:
        [row] = room.conn.exec_driver_sql("SELECT number FROM clue")
    deliver(house)
    clerk.says(f"全文 {row.number}")
    assert "发来1张照片" in clerk.text


def test_a_photo_is_kept_beside_a_question_that_wants_words(house: World, reporter: Person) -> None:
    """具体地点？ stays open behind a photo, and what is written below one answers it."""
    asks(house, "具体地点？")
    reporter.sends_photo()
    asked = reporter.sees("file-kept-clue") and reporter.sees("question-card")
    waits = states(house)
    with_caption(reporter, "就在这个岗亭旁边")

    assert asked
    assert ["open"] == waits
    assert ["answered"] == states(house)
    assert [2] == files(house)


@pytest.mark.parametrize("opened", [(), ("回答",)])
def test_of_two_questions_a_photo_answers_the_one_that_wants_it(
    house: World, reporter: Person, opened: tuple[str, ...]
) -> None:
    """The other one follows, whether it was asked which comes first or not."""
    asks(house, "具体地点？")
    asks(house, "请发票据照片")
    for words in opened:
        reporter.says(words)
    reporter.sends_photo()
    follows = "具体地点" in reporter.text
    reporter.says("进站口的岗亭")

    assert follows
    assert ["answered", "answered"] == states(house)
    assert () == peek_at(reporter).frames


def test_a_photo_with_a_draft_open_is_the_drafts(house: World, reporter: Person) -> None:
    """Whoever writes another report sends its photos."""
    asks(house, "请发票据照片")
    reporter.says(SECOND)
    reporter.sends_photo()

    assert [0] == files(house)
    assert 1 == peek_at(reporter).files
