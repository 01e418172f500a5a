"""What becomes of a position: is its use agreed to, and does it stand beside the place told?"""

from pathlib import Path

import pytest
from staffroom import OFFICE, deliver
from talk import NIGHT, Person, open_question, peek_at, world

from clues.speech import Place
from storage import course_rows, unwalled_rows

STORY = "昨天下午三点在青龙镇，路政的人把我的货车拦下，罚了我300块，没给票"
WHOLE = STORY + "，没出示证件"
ELSEWHERE = (29.1, 112.9)


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


@pytest.fixture
def driver(who: Person) -> Person:
    """Give somebody whose story named the place."""
    who.says(STORY)
    return who


@pytest.fixture
def reporter(who: Person) -> Person:
    """Give somebody who has just got his receipt."""
    who.says(WHOLE)
    who.presses("匿名提交")
    return who


def place_of(who: Person) -> dict[str, object] | None:
    """Return the place of the open draft."""
    frame = peek_at(who).frame
    assert frame is not None
    place: dict[str, object] | None = frame.answers.get("place")
    return place


def added(who: Person) -> list[str]:
    """Return the words that were added to the newest clue."""
    with who.world.room() as room:
        clue = next(iter(unwalled_rows.of_reporter(room.conn, room.sealer, who.address)))
        steps = course_rows.course(room.conn, room.sealer, clue)
    return [str(step.told["words"]) for step in steps if step.told and "words" in step.told]


def test_a_position_is_used_once_that_is_agreed_to(driver: Person) -> None:
    """Until then nothing of it stands on the card; it is asked once for a report."""
    driver.sends_place()
    asked = driver.sees("consent-place-beside")
    before = place_of(driver)
    driver.presses("同意，两个都要")
    shown = driver.text
    driver.sends_place(*ELSEWHERE)

    assert asked
    assert before is not None
    assert "latitude" not in before
    assert "地点“青龙镇”改成“青龙镇（定位 28.90000, 112.30000）”" in shown
    assert not driver.sees("consent-place-beside")
    assert driver.sees("kind-place")


def test_a_position_that_may_not_be_used_is_gone(driver: Person) -> None:
    """The words stay as they were, and the open question goes on."""
    driver.sends_place()
    driver.presses("不用位置")

    assert driver.sees("consent-place-no")
    assert driver.sees("report-shown-ask")
    assert "latitude" not in (place_of(driver) or {})


def test_of_two_positions_both_may_stand(driver: Person) -> None:
    """A second one takes nothing away by itself."""
    driver.sends_place()
    driver.presses("同意，两个都要")
    driver.sends_place(*ELSEWHERE)
    driver.presses("都要")

    assert "青龙镇（定位 28.90000, 112.30000）、位置 29.10000，112.90000" in driver.text


def test_the_new_position_may_stand_alone(driver: Person) -> None:
    """用位置: what was told before is gone, and that is said."""
    driver.sends_place()
    driver.presses("同意，只用位置")

    assert "地点“青龙镇”改成“位置 28.90000，112.30000”" in driver.text


def test_the_same_position_twice_is_one(driver: Person) -> None:
    """A message that was sent again changes nothing and asks nothing."""
    driver.sends_place()
    driver.presses("同意，只用位置")
    driver.sends_place()

    assert driver.sees("kind-place-kept")
    assert driver.sees("report-shown-ask")


def test_two_positions_before_the_answer_are_both_kept(who: Person) -> None:
    """The first fills the line, about the second it is asked."""
    who.says(STORY.replace("在青龙镇，", ""))
    who.sends_place()
    who.sends_place(*ELSEWHERE)
    who.presses("同意")

    assert {"kind-place"} < open_question(who) | {""}
    assert "原来记的“位置 28.90000，112.30000”还要吗" in who.text


def test_words_for_the_place_stand_for_the_position(who: Person) -> None:
    """Who is asked about his position and writes where it was has answered."""
    who.sends_place()
    who.says("沙河桥头")

    assert who.sees("consent-place-no")
    assert {"words": "沙河桥头"} == place_of(who)


def test_the_story_may_be_told_before_that_is_answered(who: Person) -> None:
    """Its card is shown, and the position is asked about below it."""
    who.sends_place()
    who.says(STORY)
    card = who.sees("report-card-head") and who.sees("consent-place-beside")

    assert card
    assert "地点原来记的是“青龙镇”" in who.text


def test_a_place_that_was_agreed_to_keeps_the_words_of_the_story(who: Person) -> None:
    """The line shows both: the name, and where that is."""
    who.sends_place()
    who.presses("同意")
    who.says(STORY)

    assert "青龙镇（定位 28.90000, 112.30000）" in who.text


def test_going_back_leaves_the_position_and_nothing_else(driver: Person) -> None:
    """返回 takes back what was just sent, and no answer given before."""
    driver.sends_place()
    driver.says("返回")

    assert driver.sees("report-shown-ask")
    assert "latitude" not in (place_of(driver) or {})
    assert "青龙镇" == (place_of(driver) or {})["words"]


def test_a_place_that_is_being_changed_may_be_a_position(driver: Person) -> None:
    """It stands for what was told; who does not agree may still write."""
    driver.says("改地点")
    driver.sends_place()
    driver.presses("不用位置，我写地名")
    again = "地点现在记的是“青龙镇”。改成什么？" in driver.text
    driver.sends_place()
    driver.presses("同意")

    assert again
    assert "地点“青龙镇”改成“位置 28.90000，112.30000”" in driver.text


def test_a_position_behind_the_receipt_may_belong_to_the_clue(reporter: Person) -> None:
    """It is offered like words are, and goes with the reporter's consent."""
    reporter.sends_place()
    asked = reporter.sees("report-added-ask")
    reporter.presses("补充")
    agreed = reporter.sees("consent-place")
    reporter.presses("同意")

    assert asked
    assert agreed
    assert reporter.sees("report-added")
    assert ["位置 28.90000，112.30000"] == added(reporter)


def test_a_position_behind_the_receipt_may_begin_a_new_report(reporter: Person) -> None:
    """With the words that were told beside it."""
    reporter.says("今天上午城管在新街口把我的三轮车拖走了，没给清单")
    reporter.sends_place()
    waits = reporter.sees("kind-place-later")
    reporter.presses("新的事")

    assert waits
    assert "地点原来记的是“新街口”" in reporter.text


def test_who_does_not_agree_may_write_what_he_wanted_to_add(reporter: Person) -> None:
    """The position is gone; his words are added."""
    reporter.sends_place()
    reporter.presses("补充")
    reporter.presses("不用位置，我写地名")
    asked = reporter.sees("consent-place-no") and reporter.sees("add-ask")
    reporter.says("就在沙河桥东头")

    assert asked
    assert ["就在沙河桥东头"] == added(reporter)


def test_a_position_answers_what_staff_asked(reporter: Person) -> None:
    """具体地点 was asked: the position is the answer, as words would be."""
    clerk = reporter.world.member(OFFICE)
    deliver(reporter.world)
    clerk.says(f"问 {number_of(reporter)}")
    clerk.says("具体地点", "好了")
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(reporter.world)
    reporter.sends_place()

    assert reporter.sees("question-done")


def number_of(who: Person) -> str:
    """Return the number of the newest clue."""
    with who.world.room() as room:
        return next(iter(unwalled_rows.of_reporter(room.conn, room.sealer, who.address))).number


def test_handing_in_while_a_position_waits_says_what_is_first(tmp_path: Path) -> None:
    """匿名提交 under the question of its use: that is to be said before anything is sent."""
    who = world(tmp_path).person()
    who.says("昨天下午三点交警在沙河桥罚我300没票没亮证")
    who.sends_place()
    who.says("匿名提交")

    assert who.sees("report-split-first")
    assert who.sees("consent-place-beside")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("同意", "青龙镇（定位 28.90000, 112.30000）"),
        ("好", "青龙镇（定位 28.90000, 112.30000）"),
        ("都留", "青龙镇（定位 28.90000, 112.30000）"),
        ("用位置", "位置 28.90000，112.30000"),
    ],
)
def test_agreeing_in_words_takes_nothing_away(driver: Person, words: str, place: str) -> None:
    """Consent and 还要吗 are one question; who only agrees keeps what he told."""
    driver.sends_place()
    driver.says(words)

    assert f"改成“{place}”" in driver.text


@pytest.mark.parametrize("words", ["不同意", "不用位置", "不要"])
def test_refusing_in_words_keeps_the_words(driver: Person, words: str) -> None:
    """The position is gone."""
    driver.sends_place()
    driver.says(words)

    assert driver.sees("consent-place-no")
    assert "青龙镇" == (place_of(driver) or {})["words"]


def test_place_told_and_sent_is_six_messages(tmp_path: Path) -> None:
    """Story, photo, location, its use, the kind, 匿名提交: where choices are typed, too."""
    who = world(tmp_path).person(channel="wechat")
    who.says("昨天下午三点路政在湖坪收费站出口拦下我，开口要一千五，我给了八百，没票，没证")
    who.sends_photo()
    who.sends_place()
    who.says("1", "1", "1")

    assert who.sees("report-received")


def test_what_a_map_calls_a_position_stands_beside_the_words(driver: Person) -> None:
    """The name of the pin is told, too; one that was told already is not said twice."""
    driver._sends(place=Place(28.9, 112.3), words="人民路1号")
    driver.presses("同意，两个都要")
    assert "青龙镇，人民路1号（定位 28.90000, 112.30000）" in driver.text
    driver._sends(place=Place(*ELSEWHERE), words="人民路1号")
    driver.presses("都要")
    assert "青龙镇，人民路1号（定位 28.90000, 112.30000）、位置 29.10000，112.90000" in driver.text
