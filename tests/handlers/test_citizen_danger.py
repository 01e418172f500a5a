"""Is whoever is in danger, or in despair, answered each time, and staff told of that clue alone?"""

from pathlib import Path

import pytest
from staffroom import OFFICE, deliver
from talk import NIGHT, Person, World, peek_at, world

from clues import codes
from clues.speech import FileKind, FileRef, Sign
from storage import tables

BEATEN = "城管打我了，昨天在老街夜市"
HARMLESS = "昨天下午三点路政在柳河收费站罚我200没开票没亮证"


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office, late on a Thursday."""
    made = world(tmp_path)
    made.now = NIGHT
    return made


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


@pytest.fixture
def clerk(house: World) -> Person:
    """Give somebody of the office that receives."""
    return house.member(OFFICE)


def pushes(who: Person) -> list[str]:
    """Return what this member of the staff was or is to be pushed."""
    with who.world.room() as room:
        rows = room.conn.execute(
            tables.outbox.select().where(tables.outbox.c.lane == who.address)
        ).all()
    return [row.subject for row in rows if row.subject.startswith("push-")]


def number_of(who: Person) -> str:
    """Return the number of the clue that was reported last."""
    return str((peek_at(who).recent or {})["number"])


def reported(who: Person, story: str = BEATEN, kind: str = "态度恶劣") -> str:
    """Report *story* to the end and return the clue's number."""
    who.says(story)
    if who.sees("danger-stop"):
        who.says("我安全，接着说")
    who.says(kind)
    for _ in range(4):
        if not who.sees("report-review-ask"):
            who.says("记不清")
    who.says("匿名提交")
    return number_of(who)


def test_despair_is_always_answered(driver: Person) -> None:
    """Also behind another danger, in the same report, and whatever question stands open."""
    driver.says("打我老公", "我安全，接着说", "我不想活了")
    first = driver.sees("danger-despair")
    driver.says("我安全，接着说", "真的不想活了")

    assert first
    assert driver.sees("danger-despair")
    assert "我不想活了\n真的不想活了" in str(peek_at(driver).frames[0].answers["story"])


def test_the_next_report_is_warned_anew(house: World, driver: Person) -> None:
    """What happens a week later is another danger."""
    reported(driver)
    house.passes(days=9)
    driver.says("城管又打我了")

    assert driver.sees("danger-stop")


@pytest.mark.parametrize(
    ("hours", "warned"),
    [(0.5, []), (3, ["danger-stop"])],  # told on in one go; some hours later
)
def test_one_report_is_warned_again_after_some_hours(
    house: World, driver: Person, hours: float, warned: list[str]
) -> None:
    """A story told on is not stopped at every sentence; what comes hours later is."""
    driver.says(BEATEN, "我安全，接着说")
    house.passes(hours=hours)
    driver.says("他们把我打伤了")

    assert warned == [key for key in ("danger-stop",) if driver.sees(key)]


def test_what_happens_now_is_always_warned_of(driver: Person) -> None:
    """They come back with a knife: the numbers that help come at once, and the words are kept."""
    driver.says(BEATEN, "我安全，接着说", "他们现在又冲进来拿刀了")

    assert driver.sees("danger-stop")
    assert "又冲进来拿刀" in str(peek_at(driver).frames[0].answers["story"])


def test_a_cry_behind_the_warning_is_no_answer_of_a_form(driver: Person) -> None:
    """Who has not said that he is safe and calls for help reads the numbers, not a card."""
    driver.says("城管现在正在砸我的摊子，在东门菜场，快来人啊")
    first = driver.sees("danger-stop")
    driver.says("他们在打我爸，救命")

    assert first
    assert driver.sees("danger-stop")
    assert "他们在打我爸" in str(peek_at(driver).frames[0].answers["story"])


def test_words_behind_the_receipt_are_warned_of_and_pushed(
    house: World, driver: Person, clerk: Person
) -> None:
    """An addition that tells of danger reaches staff at any hour, and stands on the card."""
    number = reported(driver, HARMLESS, "路上被罚款")
    driver.says("他们又在打我，流血了")
    warned = driver.sees("danger-stop")
    driver.says("我安全，接着说", "补充")
    pushed = pushes(clerk)
    deliver(house)
    clerk.says(f"卡片 {number}")

    assert warned
    assert "push-staff-danger" in pushed
    assert clerk.sees("desk-card-danger")


def test_the_mark_ends_with_its_draft(house: World, driver: Person, clerk: Person) -> None:
    """A harmless report ten days after a cancelled one of danger is pushed as any other."""
    driver.says("城管打我了", "以后再说", "取消", "删掉")
    house.passes(days=10)
    reported(driver, HARMLESS, "路上被罚款")

    assert "push-staff-danger" not in pushes(clerk)


def test_staff_see_the_danger_on_card_and_list(house: World, driver: Person, clerk: Person) -> None:
    """What is urgent is seen before anything is opened."""
    number = reported(driver)
    house.passes(minutes=2)
    other = reported(house.person("other"), HARMLESS, "路上被罚款")
    deliver(house)
    clerk.says("管理")
    rows = [row for row in clerk.text.split("\n") if number in row or other in row]
    clerk.says(f"卡片 {number}")

    assert ["⚠️" in row for row in rows] == [number in row for row in rows]
    assert clerk.sees("desk-card-danger")
    assert "有人被打" in clerk.text


def test_later_without_a_draft_promises_no_draft(house: World, driver: Person) -> None:
    """Only what there is to go on with is promised; the words wait where they belong."""
    number = reported(driver)
    house.passes(minutes=40)
    driver.says("他们又在打我", "以后再说")
    later, kept = driver.sees("danger-later"), driver.sees("cancel-kept")
    driver.says("补充")

    assert later
    assert not kept
    assert driver.sees("report-added")
    assert number in driver.text


def test_the_card_behind_the_warning_has_its_head(driver: Person) -> None:
    """What was understood is shown as behind any story of which something is still asked."""
    driver.says("城管打我了，在老街夜市", "我安全，接着说")

    assert driver.sees("report-card-head")


def test_the_next_matter_keeps_what_was_warned(driver: Person) -> None:
    """Of two matters the one that tells of danger is marked, and nobody is warned twice."""
    driver.says(
        "11月3日消防来我厂里查，罚我3000块，把我工人打伤了。还有件事：昨天交警在柳河路口罚我200没票"
    )
    driver.says("我安全，接着说", "分成两条", "他们打了人")

    assert "violence" == peek_at(driver).frames[0].aside["danger"]
    assert not driver.sees("danger-stop")


def test_words_below_a_photo_are_warned_of_too(driver: Person) -> None:
    """Whoever sends a picture of it and cries for help below it is answered first."""
    photo = FileRef(kind=FileKind.PHOTO, ref="p1", size=1000)
    driver._sends(files=(photo,), words="城管打我了，流血了")

    assert driver.sees("danger-stop")
    assert "流血" in str(peek_at(driver).frames[0].answers["story"])


def test_danger_in_an_answer_reaches_who_asked_at_any_hour(
    house: World, driver: Person, clerk: Person
) -> None:
    """Whoever is threatened for what he reported may say it where he is asked for a plate."""
    number = reported(driver, HARMLESS, "路上被罚款")
    deliver(house)
    clerk.says(f"问 {number}", "具体地点", "好了")
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(house)
    driver.says("回答", "昨天他们找到我家把我打伤了，住院了")
    warned = driver.sees("danger-stop")
    driver.says("我安全，接着说")

    assert warned
    assert "push-staff-danger" in pushes(clerk)


def test_the_mark_moves_with_the_draft(house: World, driver: Person, clerk: Person) -> None:
    """Whoever goes on in another place is still told of as one in danger; the old place is not."""
    driver.says(BEATEN, "我安全，接着说", "换个地方写")
    code = codes.transfer_in(driver.text)
    other = house.person("elsewhere", channel="wechat")
    other.says(str(code))
    for _ in range(5):
        if not other.sees("report-review-ask"):
            other.says("1" if other.sees("report-category-ask") else "记不清")
    other.says("匿名提交")
    told = pushes(clerk)
    deliver(house)
    reported(driver, HARMLESS, "路上被罚款")

    assert "push-staff-danger" in told
    assert 1 == pushes(clerk).count("push-staff-danger")


def test_despair_says_nothing_of_the_kind(driver: Person) -> None:
    """What the matter is likely about stays as the story told it."""
    driver.says("打我老公", "我安全，接着说")
    before = driver.labels
    driver.says("我不想活了", "我安全，接着说")

    assert before == driver.labels


AGAIN = "他们现在又在打我，流血了"


def row_of(clerk: Person, number: str) -> str:
    """Return the line of a clue in the clerk's list, once everything before was sent."""
    deliver(clerk.world)
    clerk.says("管理")
    return next(row for row in clerk.text.split("\n") if number in row)


@pytest.mark.parametrize("later", [("我安全，接着说", "补充"), ("以后再说", "补充")])
def test_danger_in_an_addition_is_seen_in_the_list(
    house: World, driver: Person, clerk: Person, later: tuple[str, ...]
) -> None:
    """With forty clues on the desk it is found at once, and the push opens it."""
    number = reported(driver, HARMLESS, "路上被罚款")
    house.passes(hours=1)
    before = row_of(clerk, number)
    driver.says(AGAIN, *later)

    assert "⚠️" not in before
    assert "⚠️" in row_of(clerk, number)


def test_danger_in_an_answer_is_seen_in_the_list(
    house: World, driver: Person, clerk: Person
) -> None:
    """Whoever else opens the desk sees it as well as who asked."""
    number = reported(driver, HARMLESS, "路上被罚款")
    deliver(house)
    clerk.says(f"问 {number} 车牌看到了吗？", "3天")
    clerk.presses("发出")
    deliver(house)
    driver.says("回答", "昨天他们找到我家把我打伤了，住院了", "我安全，接着说")

    assert "⚠️" in row_of(clerk, number)


def test_staff_hear_of_danger_before_it_is_said_where_the_words_belong(
    house: World, driver: Person, clerk: Person
) -> None:
    """He may put the phone away; they read that he speaks of danger, and none of his words."""
    number = reported(driver, HARMLESS, "路上被罚款")
    deliver(house)
    house.passes(hours=1)
    driver.says(AGAIN)
    told, pushed = driver.sees("danger-heard"), pushes(clerk)
    driver.says("以后再说")
    deliver(house)
    clerk.says(f"卡片 {number}")

    assert told
    assert "push-staff-danger" in pushed
    assert clerk.sees("desk-card-danger")
    assert clerk.sees("desk-card-alarm")
    assert "流血" not in clerk.text


def test_nobody_is_said_to_be_told_where_nobody_can_be(
    house: World, driver: Person, clerk: Person
) -> None:
    """The mark stands on the card for whoever looks; “already told” would be untrue."""
    number = reported(driver, HARMLESS, "路上被罚款")
    deliver(house)
    clerk.signals(Sign.BLOCKED)
    house.passes(hours=1)
    driver.says(AGAIN)
    told = driver.sees("danger-heard")
    deliver(house)
    clerk.says(f"卡片 {number}")

    assert not told
    assert clerk.sees("desk-card-danger")


def test_once_it_is_said_the_words_are_read(house: World, driver: Person, clerk: Person) -> None:
    """The line that waits for them goes."""
    number = reported(driver, HARMLESS, "路上被罚款")
    house.passes(hours=1)
    driver.says(AGAIN, "我安全，接着说", "补充")
    deliver(house)
    clerk.says(f"卡片 {number}")

    assert "流血" in clerk.text
    assert not clerk.sees("desk-card-alarm")


def test_a_second_matter_in_question_alarms_nobody_without_danger(
    house: World, driver: Person, clerk: Person
) -> None:
    """Only danger does not wait until it is said what the words are about."""
    reported(driver, HARMLESS, "路上被罚款")
    house.passes(hours=1)
    driver.says("今天又让我停车等了半个小时")

    assert "push-staff-danger" not in pushes(clerk)
    assert not driver.sees("danger-heard")


def test_two_in_danger_are_two_pushes_and_each_opens_its_card(house: World, clerk: Person) -> None:
    """At night nobody has to look for them among what else waits."""
    numbers = [reported(house.person(name)) for name in ("first", "second")]
    with house.room() as room:
        sent = room.conn.execute(
            tables.outbox.select().where(
                tables.outbox.c.lane == clerk.address, tables.outbox.c.state == "due"
            )
        ).all()

    assert 2 == [row.subject for row in sent].count("push-staff-danger")
    assert 2 == len({row.slot for row in sent if row.subject == "push-staff-danger"})
    assert numbers[0] != numbers[1]
