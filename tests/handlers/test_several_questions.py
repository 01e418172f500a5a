"""Which of several questions does a reporter answer?"""

import pytest
from reviewing import rows
from staffroom import OFFICE, deliver, reported
from talk import Person, World

from clues.speech import Choice, Scope
from handlers.dialog.tokens import token


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk."""
    return house.member(OFFICE)


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who reports."""
    return house.person()


def asks(clerk: Person, number: str, item: str) -> None:
    """Let the clerk ask about *item*."""
    deliver(clerk.world)
    clerk.says(f"问 {number}")
    clerk.says(item, "好了")
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(clerk.world)


def answered(house: World) -> list[bool]:
    """Return for each question, oldest first, whether it has an answer."""
    return [
        row.state == "answered" for row in rows(house, "SELECT state FROM question ORDER BY id")
    ]


def test_words_with_two_questions_open_ask_which_is_meant(
    house: World, clerk: Person, reporter: Person
) -> None:
    """The newer one is chosen by its clue, and the older one stays open and follows."""
    first, second = reported(reporter), reported(reporter)
    asks(clerk, first, "具体地点")
    asks(clerk, second, "具体地点")
    reporter.says("桥东头的检查亭")
    which, labels = reporter.sees("question-which"), reporter.labels
    reporter.presses(second)
    done, left = reporter.sees("question-done"), reporter.sees("question-left")
    following = reporter.text

    assert which
    assert [first, second, "都不是"] == labels
    assert [False, True] == answered(house)
    assert done
    assert left
    assert first in following


def test_two_questions_about_one_clue_are_told_apart_by_their_words(
    house: World, clerk: Person, reporter: Person
) -> None:
    """A number alone would not say which."""
    number = reported(reporter)
    asks(clerk, number, "具体地点")
    asks(clerk, number, "票据照片")
    reporter.says("回答")
    choose, labels = reporter.sees("question-choose"), reporter.labels
    reporter.says("2")
    reporter.says("没有给票据")

    assert choose
    assert 2 == len({*labels} - {"以后再答"})
    assert [False, True] == answered(house)


def test_words_that_answer_none_go_on_as_words(
    house: World, clerk: Person, reporter: Person
) -> None:
    """Nothing is lost: they begin a report, and both questions stay open."""
    asks(clerk, reported(reporter), "具体地点")
    asks(clerk, reported(reporter), "具体地点")
    reporter.says("又有人在桥头拦车收钱")
    reporter.presses("都不是")

    assert [False, False] == answered(house)
    assert reporter.sees("report-card-head")
    assert "桥头" in reporter.text


def test_one_question_is_answered_without_asking_which(
    house: World, clerk: Person, reporter: Person
) -> None:
    """What is clear is not asked."""
    asks(clerk, reported(reporter), "具体地点")
    reporter.says("桥东头的检查亭")

    assert reporter.sees("question-done")
    assert [True] == answered(house)


def test_the_questions_can_be_put_off(house: World, clerk: Person, reporter: Person) -> None:
    """Later is an answer to which, and the word for it is told."""
    asks(clerk, reported(reporter), "具体地点")
    asks(clerk, reported(reporter), "具体地点")
    reporter.says("回答")
    reporter.presses("以后再答")
    put_off = reporter.sees("question-later")
    reporter.says("回答")

    assert put_off
    assert reporter.sees("question-choose")


def test_a_page_opens_the_very_question_it_shows(
    house: World, clerk: Person, reporter: Person
) -> None:
    """The form below a question on the status page answers that one, not another."""
    number = reported(reporter)
    asks(clerk, number, "具体地点")
    asks(clerk, number, "票据照片")
    opens = Choice(id="question", label="", scope=Scope.WORD, subject="2")
    reporter.presses_token(token(house.house.mac, reporter.lookup, opens, 0))
    shown = reporter.text
    reporter.says("没有给票据")

    assert "票据照片" in shown
    assert [False, True] == answered(house)


def test_words_instead_of_a_choice_are_kept(house: World, clerk: Person, reporter: Person) -> None:
    """先答哪一个？, and the answer itself is written: it is asked what it answers."""
    first, second = reported(reporter), reported(reporter)
    asks(clerk, first, "具体地点")
    asks(clerk, second, "具体地点")
    reporter.says("回答", "谢谢")
    kind = reporter.sees("courtesy-thanks") and reporter.sees("question-choose")
    reporter.says("桥东头的检查亭")
    which = reporter.sees("question-which")
    reporter.presses(second)
    deliver(house)
    clerk.says(f"全文 {second}")

    assert kind
    assert which
    assert [False, True] == answered(house)
    assert "桥东头的检查亭" in clerk.text
