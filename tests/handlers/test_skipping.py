"""What may a person leave out, and what is he not asked at all?"""

import pytest
from talk import Person, World, answers, open_question

STORY = "昨天路政罚了我200，没开票，没亮证"


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def test_a_place_may_be_skipped_where_one_may_not_know_it(driver: Person) -> None:
    """It is left empty: 跳过 does not say that he does not remember."""
    driver.says(STORY, "路上被罚款", "跳过")

    assert driver.sees("report-review-ask")
    assert answers(driver)["place"] == {}


@pytest.mark.parametrize("word", ["跳过", "/skip", "skip"])
def test_every_question_that_knows_not_knowing_is_skipped(driver: Person, word: str) -> None:
    """Kind, place, time, unit and sum, one after the other, by guidance."""
    driver.says("/report", "路上、水上", word, "在路上被拦了")
    asked = []
    for _ in range(3):
        asked.append(open_question(driver))
        driver.says(word)

    assert not [keys for keys in asked if "skip-needed" in keys]
    assert driver.sees("report-review-ask")


def test_whether_an_id_was_shown_may_be_skipped(driver: Person) -> None:
    """It stays open, and is not told as shown or not shown."""
    driver.says("昨天下午三点交警在柳河收费站罚我200没开票", "路上被罚款", "跳过")

    assert driver.sees("report-review-ask")
    assert answers(driver)["papers"] == {}
    assert "没给票据" in driver.text


@pytest.mark.parametrize("question", ["story", "review"])
def test_what_is_needed_is_not_skipped(driver: Person, question: str) -> None:
    """The story itself, and the word to submit."""
    driver.says("/report", "路上、水上", "路上被罚款")
    if question == "review":
        driver.says("在路上被拦了", "跳过", "跳过", "跳过", "跳过", "跳过")
    driver.says("跳过")

    assert driver.sees("report-review-ready" if question == "review" else "skip-needed")


@pytest.mark.parametrize(
    ("story", "asked"),
    [
        ("表扬一下，办证大厅的小李帮我跑前跑后", "report-agency-ask"),  # praised are people
        ("请问收检测费有没有规定", "report-review-ask"),  # a question has no scene
        ("交警罚我200，没亮证没开票，路上被罚款", "report-place-ask"),  # a fine has one
    ],
)
def test_praise_and_questions_are_not_asked_where_and_when(
    driver: Person, story: str, asked: str
) -> None:
    """Where and when are asked of what happened."""
    driver.says(story)
    if driver.sees("report-category-ask"):
        driver.says("路上被罚款")

    assert asked in open_question(driver)


def test_what_praise_tells_of_itself_is_kept(driver: Person) -> None:
    """Not asked does not mean not heard."""
    driver.says("表扬一下，昨天政务大厅的小李帮我跑前跑后")

    assert "time" in answers(driver)


def test_a_plain_question_accuses_nobody(driver: Person) -> None:
    """So nobody is missing on its card."""
    driver.says("请问收检测费有没有规定")

    assert driver.sees("report-review-plain")
    assert not driver.sees("report-review-nounit")
