"""Can a driver at a roadside report with what the bot says and shows, and nothing else?"""

import pytest
from talk import Person, World

from clues.model import Clue, IdentityMode
from clues.speech import FileKind, FileRef, Sign
from storage import unwalled_rows

STORY = "跑车被拦下来，说少带一个证，罚了二百"


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def guided(who: Person) -> None:
    """Answer every question of the road branch up to the card."""
    who.says("/start")
    who.presses("一步一步问我")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says(STORY, "207国道老渡口", "昨天下午四点")
    who.presses("交警")
    who.presses("证件票据都没有")


def clues(who: Person) -> list[Clue]:
    """Return what this person has reported."""
    with who.world.room() as room:
        return list(unwalled_rows.of_reporter(room.conn, room.sealer, who.address))


def test_a_driver_reports_in_at_most_twelve_acts(driver: Person) -> None:
    """From /start to the receipt a person acts at most twelve times, the photo included."""
    guided(driver)
    driver.sends_photo()
    driver.presses("匿名提交")

    assert driver.sees("report-received")
    assert 12 >= driver.events


def test_the_receipt_names_number_code_and_the_legal_day(driver: Person) -> None:
    """What a reporter needs later stands in one message."""
    guided(driver)
    driver.presses("匿名提交")

    receipt = driver.heard[-1].lines[0]
    assert {"number", "code", "date", "files"} <= set(receipt.values)
    assert "11月26日（周四）" in driver.text


def test_the_clue_holds_the_words_as_they_were_said(driver: Person) -> None:
    """Nothing is added to what a person said, and nothing of it is lost."""
    guided(driver)
    driver.presses("匿名提交")

    [clue] = clues(driver)
    assert STORY == clue.told["story"]
    assert {"words": "207国道老渡口"} == clue.told["place"]
    assert {"amounts": [{"amount": "200", "role": "fine"}], "said": "二百"} == clue.told["money"]
    assert "road.fine" == clue.category
    assert IdentityMode.ANONYMOUS is clue.identity_mode


def test_the_reported_unit_stands_behind_the_wall(driver: Person) -> None:
    """The agency a driver names is kept from the clue in the same moment."""
    guided(driver)
    driver.presses("匿名提交")

    [clue] = clues(driver)
    with driver.world.room() as room:
        kept = unwalled_rows.reporters(room.conn, room.sealer, driver.address, clue.number)
    assert ("traffic-police",) == kept.accused


def test_a_double_tap_on_submit_makes_one_clue(driver: Person) -> None:
    """The second tap is told that it counted once."""
    guided(driver)
    say, _ = driver.button("匿名提交")
    driver.presses("匿名提交")
    driver.heard.append(say)
    driver.presses("匿名提交")

    assert 1 == len(clues(driver))
    assert driver.toast in (
        "这是旧按钮，没有动任何东西。请看最下面这条。",
        "已经按过了，只算一次。",
    )


def test_a_redelivered_event_has_no_second_effect(driver: Person) -> None:
    """A platform that repeats itself changes nothing."""
    guided(driver)
    driver.presses("匿名提交")
    again = driver.repeats()

    assert again.repeat
    assert 1 == len(clues(driver))


@pytest.mark.parametrize(
    "typed",
    ["1", "１", "①", "一", "路上、水上", "路上"],  # number, width, circle, numeral, label, start
)
def test_a_choice_may_be_typed_in_many_ways(driver: Person, typed: str) -> None:
    """A number, a label or its beginning mean the same as a press."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.says(typed)

    assert driver.sees("report-leaf-ask")


def test_a_story_may_come_first(driver: Person) -> None:
    """Whoever just tells is not asked to tell again."""
    driver.says(STORY)

    assert driver.sees("report-card-head")
    assert "罚200元（“二百”）" in driver.text
    assert driver.sees("report-place-ask")


def test_back_takes_the_last_answer_and_nothing_more(driver: Person) -> None:
    """返回 asks the question before again; the answers before it stay."""
    guided(driver)
    driver.says("返回")
    papers = driver.sees("report-papers-ask")
    driver.says("返回")
    agency = driver.sees("report-agency-ask")
    driver.says("县里的运管")
    driver.presses("记不清")

    assert papers
    assert agency
    assert "县里的运管" in driver.text
    assert "207国道老渡口" in driver.text


def test_back_at_the_first_question_says_so(driver: Person) -> None:
    """There is nothing before the first question."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.says("返回")

    assert driver.sees("back-first")
    assert driver.sees("report-branch-ask")


@pytest.mark.parametrize(
    ("row", "old", "answer", "shown"),
    [
        ("地点", "地点现在记的是“207国道老渡口”。改成什么？", "S306沙河桥", "S306沙河桥"),
        (
            "时间",
            "时间现在记的是“11月18日（周三） 16:00”。改成什么？",
            "11月8日早上",
            "11月8日（周日）上午",
        ),
        ("经过", "经过现在记的是“", "在桥头被拦，罚了二百", "在桥头被拦，罚了二百"),
        ("金额", "金额现在记的是“罚200元”。改成什么？", "一千五", "1500元"),
    ],
)
def test_each_line_of_the_card_can_be_corrected(
    driver: Person, row: str, old: str, answer: str, shown: str
) -> None:
    """A correction says what stands there, asks for the new words and returns to the card."""
    guided(driver)
    driver.presses("改一行")
    driver.presses(row)
    opened = old in driver.text
    driver.says(answer)

    assert opened
    assert driver.sees("report-review-ask")
    assert shown in driver.text


def test_an_amount_that_cannot_be_read_is_asked_again(driver: Person) -> None:
    """Bad input gets a plain sentence and loses nothing already given."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.presses("路上被罚款")
    driver.says("跑车被拦下来，说少带一个证，罚了钱", "老渡口", "昨天")
    driver.presses("交警")
    driver.says("不少")

    assert driver.sees("report-money-unclear")
    assert driver.sees("report-money-ask")


def test_files_come_at_any_time_and_answer_nothing(driver: Person) -> None:
    """A photo in the middle is kept, and the open question stays open."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.sends_photo()
    kept = driver.sees("file-kept-one")
    driver.presses("路上被罚款")

    assert kept
    assert driver.sees("report-story-ask")


def test_a_photo_before_anything_else_opens_a_draft(driver: Person) -> None:
    """Somebody whose hands shake sends the photo first."""
    driver.sends_photo()

    assert driver.sees("file-kept-first")
    assert driver.sees("report-branch-ask")


def test_a_file_that_is_too_big_is_told_with_its_limit(driver: Person) -> None:
    """21 MB: a sentence with both numbers, and the open question again."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.sends_photo(size=21_000_000)

    assert "21 MB" in driver.text
    assert "20 MB" in driver.text
    assert driver.sees("report-branch-ask")


def test_a_voice_note_is_kept_and_words_are_asked(driver: Person) -> None:
    """A voice note is evidence; what it says has to be typed."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.presses("路上被罚款")
    driver._sends(files=(FileRef(kind=FileKind.VOICE, ref="v1", size=5000),))

    assert driver.sees("voice-kept")
    assert driver.sees("report-story-ask")


def test_a_place_at_another_question_fills_the_place(driver: Person) -> None:
    """A position that comes early is not asked for again."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.presses("路上被罚款")
    driver.sends_place()
    driver.presses("同意")
    kept = driver.sees("kind-place-kept") and driver.sees("report-story-ask")
    driver.says(STORY)

    assert kept
    assert driver.sees("report-time-ask")


@pytest.mark.parametrize(
    ("sign", "key"),
    [
        (Sign.UNREAD, "kind-unread"),  # a sticker, a dice, a game
        (Sign.CONTACT, "kind-contact"),  # a contact card nobody asked for
        (Sign.EDITED, "edit-seen"),  # an edited message before submit
    ],
)
def test_an_unexpected_kind_repeats_what_is_wanted(driver: Person, sign: Sign, key: str) -> None:
    """A plain sentence, then the open question; nothing is lost."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.signals(sign, words="改了")

    assert driver.sees(key)
    assert driver.sees("report-branch-ask")


def test_four_thousand_characters_are_kept(driver: Person) -> None:
    """A very long story is stored whole and shown short."""
    long = "被拦了。" * 1000
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.presses("路上被罚款")
    driver.says(long, "老渡口", "昨天")
    driver.presses("交警")
    driver.says("200")
    driver.presses("都有")
    driver.presses("匿名提交")

    [clue] = clues(driver)
    assert long == clue.told["story"]


def test_nothing_but_punctuation_repeats_the_question(driver: Person) -> None:
    """An empty message is no answer."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.says("。。。")

    assert driver.sees("report-branch-ask")


def test_a_category_typed_by_name_answers_both_questions(driver: Person) -> None:
    """Words of the trade find the leaf without two taps."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.says("路上被罚款")

    assert driver.sees("report-story-ask")


def test_a_contact_is_asked_with_consent(driver: Person) -> None:
    """A name and a number are kept apart, after a plain yes."""
    guided(driver)
    driver.presses("留联系方式再提交")
    driver.presses("实名")
    driver.says("李会计 13812345678")
    consent = driver.sees("consent-identity")
    driver.presses("同意")
    named = "实名" in driver.text
    driver.presses("提交")

    [clue] = clues(driver)
    assert consent
    assert named
    assert IdentityMode.NAMED is clue.identity_mode
    assert "person" not in clue.told


def test_without_consent_the_clue_is_anonymous(driver: Person) -> None:
    """No is an answer, and the name is gone with it."""
    guided(driver)
    driver.presses("留联系方式再提交")
    driver.presses("保密实名")
    driver.says("王师傅 13812345678")
    driver.presses("不同意，改匿名")
    driver.presses("匿名提交")

    [clue] = clues(driver)
    assert IdentityMode.ANONYMOUS is clue.identity_mode
    assert "person" not in clue.told


def test_a_number_that_is_no_telephone_is_asked_again(driver: Person) -> None:
    """A digit too few is told, not stored."""
    guided(driver)
    driver.presses("留联系方式再提交")
    driver.presses("实名")
    driver.says("李会计 1381234567")

    assert driver.sees("phone-wrong")
