"""What becomes of the words that come with a photo?"""

import pytest
from reviewing import reports
from staffroom import OFFICE, deliver
from talk import Person, World

from clues.speech import FileKind, FileRef

STORY = "昨天下午三点交警在柳河收费站罚我200，没开票没亮证"


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def sends(who: Person, words: str) -> None:
    """Send a photo with words below it."""
    photo = FileRef(kind=FileKind.PHOTO, ref=f"p{who.events}", size=20_000)
    who._sends(words=words, files=(photo,))


def test_a_photo_whose_words_tell_all_asks_for_nothing_more(driver: Person) -> None:
    """The card follows; nobody is asked to go on telling."""
    sends(driver, STORY)

    assert driver.sees("file-kept-one")
    assert not driver.sees("file-kept-first")
    assert driver.sees("report-review-ask")


def test_a_photo_alone_asks_what_happened(driver: Person) -> None:
    """Nothing was told yet."""
    driver.sends_photo()

    assert driver.sees("file-kept-first")


def test_words_below_a_photo_for_a_clue_are_said_to_be_kept(house: World, driver: Person) -> None:
    """Both are with the clue, and both are named."""
    clerk = house.member(OFFICE)
    number, _ = reports(driver)
    sends(driver, "这是他们的车")

    assert driver.sees("file-kept-clue")
    assert driver.sees("file-words-kept")
    deliver(house)
    clerk.says(f"全文 {number}")
    assert "这是他们的车" in clerk.text


def test_a_photo_alone_for_a_clue_speaks_of_no_words(driver: Person) -> None:
    """Only what came is named."""
    reports(driver)
    driver.sends_photo()

    assert driver.sees("file-kept-clue")
    assert not driver.sees("file-words-kept")


@pytest.mark.parametrize("words", ["他没出示证件，这是他的警号", "没给我看证，照片里这个人收的钱"])
def test_a_caption_takes_no_paper_off_the_card(driver: Person, words: str) -> None:
    """What it says of one paper joins what is known of the other; the card follows at once."""
    driver.says("昨天下午三点交警在沙河桥罚我300没票")
    sends(driver, words)

    assert driver.sees("report-story-rest")
    assert driver.sees("report-review-ask")
    assert "证件票据　没出示执法证、没给票据" in driver.text
    assert words in driver.text


def test_a_caption_that_answers_nothing_leaves_the_question(driver: Person) -> None:
    """It is said to be kept, and the question stands where it stood."""
    driver.says("昨天下午三点交警在沙河桥罚我300没票")
    sends(driver, "这是他们的车")

    assert driver.sees("report-story-more")
    assert not driver.sees("report-review-ask")
    driver.says("没出示")
    assert driver.sees("report-review-ask")
    assert "这是他们的车" in driver.text
