"""What happens to a draft that is left, cancelled, begun again, or written too fast?"""

from datetime import timedelta

import pytest
from talk import Person, World, replace

from clues.speech import Sign, Words
from handlers import contents
from handlers.citizen.report import report
from handlers.dialog.flow import Prompt
from handlers.dialog.house import Limits
from storage import talk_rows


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody who has begun to report and stands at the story."""
    who = house.person()
    who.says("/start")
    who.presses("一步一步问我")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    return who


def test_start_resumes_at_the_open_question(driver: Person) -> None:
    """/start does not throw a draft away: it goes on where it was."""
    driver.says("/start")

    assert driver.sees("draft-back")
    assert driver.sees("report-story-ask")


def test_cancel_asks_once_and_says_what_is_destroyed(driver: Person) -> None:
    """取消 names what would be gone; only the choice does it."""
    driver.sends_photo()
    driver.says("取消")
    asked = driver.sees("cancel-ask") and "1 个附件" in driver.text
    driver.presses("删掉")

    assert asked
    assert driver.sees("cancel-done")


@pytest.mark.parametrize(
    ("words", "key"),
    [("先保存", "cancel-kept"), ("不删", "report-story-ask"), ("删吧", "cancel-done")],
)
def test_what_becomes_of_a_draft_is_answered_in_words(driver: Person, words: str, key: str) -> None:
    """删掉, 先存着 and 接着写 have siblings."""
    driver.says("取消", words)

    assert driver.sees(key)


def test_cancel_can_be_taken_back(driver: Person) -> None:
    """接着写 goes on at the question that was open."""
    driver.says("取消")
    driver.presses("接着写")

    assert driver.sees("report-story-ask")


def test_a_draft_kept_aside_is_found_again(driver: Person) -> None:
    """先存着 keeps everything; 继续 goes on."""
    driver.says("取消")
    driver.presses("先存着")
    kept = driver.sees("cancel-kept")
    driver.says("继续")

    assert kept
    assert driver.sees("report-story-ask")


def test_restart_clears_after_a_yes(driver: Person) -> None:
    """重来 asks once, then begins at the first question."""
    driver.says("重来")
    driver.presses("清掉重来")

    assert driver.sees("report-branch-ask")


def test_cancel_without_a_draft_says_so(house: World) -> None:
    """Nothing to cancel is told plainly."""
    who = house.person()
    who.says("取消")

    assert who.sees("cancel-nothing")


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("帮助", "help-card-short"),  # help
        ("/privacy", "privacy-who"),  # who sees it
        ("/nonsense", "command-unknown"),  # no such command
        ("管理", ""),  # a staff word from a citizen is words
    ],
)
def test_words_of_the_house_work_at_any_step(driver: Person, word: str, key: str) -> None:
    """The answer comes, and the open question with it."""
    driver.says(word)

    assert not key or driver.sees(key)
    assert driver.sees("report-story-ask") or driver.sees("report-place-ask")


def test_skipping_what_is_needed_says_so(driver: Person) -> None:
    """跳过 leaves out only what may be left out."""
    driver.says("跳过")

    assert driver.sees("skip-needed")


def test_the_language_changes_in_the_middle(driver: Person) -> None:
    """Everything that was written stays; the open question comes in English."""
    driver.says("/language")
    driver.presses("English")
    driver.language = "en"

    assert "English it is" in driver.text
    assert driver.sees("report-story-ask")


def test_a_draft_left_half_an_hour_is_reminded_once(driver: Person) -> None:
    """The reminder names nothing, and comes once."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND)
    first = driver.sees("draft-left")
    driver.world.passes(minutes=31)

    assert first
    assert [] == due(driver, "remind")


def test_a_reminder_offers_to_go_on_to_write_elsewhere_or_to_delete(driver: Person) -> None:
    """Each is one tap."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND, source="clock")
    labels = driver.labels
    driver.presses("换个地方写")
    moved = driver.sees("move-code")
    driver.presses("继续")
    goes_on = driver.sees("draft-back")
    driver.presses("删掉")

    assert ["继续", "换个地方写", "删掉"] == labels
    assert moved
    assert goes_on
    assert driver.sees("cancel-ask")


def test_three_days_before_its_end_a_draft_is_told_of(driver: Person) -> None:
    """By a push that names nothing; a tap says how long it is kept, and keeps it longer."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND, source="clock")
    driver.world.passes(days=10)
    early = due(driver, "remind")
    driver.world.passes(hours=23, minutes=45)
    on_time = due(driver, "remind")
    driver.signals(Sign.REMIND, source="clock")
    told = driver.sees("push-draft-end")
    again = due(driver, "remind")
    driver.presses("打开看")

    assert ([], 1, True, []) == (early, len(on_time), told, again)
    assert driver.sees("draft-days")
    assert ["继续", "换个地方写", "删掉"] == driver.labels
    driver.world.passes(days=10)
    assert [] == due(driver, "expire")


def test_the_clock_keeps_no_draft_alive(driver: Person) -> None:
    """Reminding is not writing: the draft goes at the day that was told."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND, source="clock")
    driver.world.passes(days=11)
    driver.signals(Sign.REMIND, source="clock")
    driver.world.passes(days=3)
    expired = due(driver, "expire")
    driver.signals(Sign.EXPIRE, source="clock")
    driver.says("继续")

    assert 1 == len(expired)
    assert driver.sees("cancel-nothing")


def test_the_end_is_told_in_the_morning(driver: Person) -> None:
    """A night is no time for it."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND, source="clock")
    driver.world.passes(days=11, hours=9)  # half past eleven at night
    driver.signals(Sign.REMIND, source="clock")
    silent = [] == driver.news
    driver.world.passes(hours=10)
    driver.signals(Sign.REMIND, source="clock")

    assert silent
    assert driver.sees("push-draft-end")


def test_a_draft_begun_with_a_photo_is_reminded_of_too(driver: Person) -> None:
    """Also when an earlier draft of the same person was reminded of before."""
    driver.world.passes(minutes=31)
    driver.signals(Sign.REMIND, source="clock")
    driver.says("取消")
    driver.presses("delete")
    driver.sends_photo()
    driver.world.passes(minutes=31)

    assert 1 == len(due(driver, "remind"))


# --- an upgrade ---------------------------------------------------------------------------


@pytest.fixture
def renewed(driver: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Give somebody whose flow was renewed: it asks the story in other words."""

    def ask(_: object) -> Prompt:
        return Prompt(lines=(Words("report-story-plain-ask"),), numbered=False)

    steps = tuple(
        replace(step, ask=ask) if step.key == "story" else step for step in report.FLOW.steps
    )
    flow = replace(report.FLOW, steps=steps, version=report.FLOW.version + 1)
    monkeypatch.setitem(contents.FLOWS, "report", flow)  # type: ignore[arg-type]
    return driver


def test_after_an_upgrade_the_question_comes_anew(renewed: Person) -> None:
    """The draft is kept; what was just written joins the story; it is told once."""
    renewed.says("在桥头让人拦了")
    told = renewed.sees("update-kept")
    renewed.says("沙河桥")

    assert told
    assert not renewed.sees("update-kept")
    renewed.says("昨天", "交警", "200", "都有")
    assert "在桥头让人拦了" in renewed.text


def test_after_an_upgrade_an_old_button_asks_again(renewed: Person) -> None:
    """A button under the old question is not taken for an answer to the new one."""
    renewed.presses("back")

    assert renewed.sees("update-kept")


def test_an_upgrade_that_leaves_the_question_takes_the_answer(
    driver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to write twice what is still asked."""
    flow = replace(report.FLOW, version=report.FLOW.version + 1)
    monkeypatch.setitem(contents.FLOWS, "report", flow)  # type: ignore[arg-type]
    driver.says("车让人拦下来了")

    assert driver.sees("update-kept")
    assert driver.sees("report-place-ask")


def test_a_flow_that_is_no_more_ends_and_the_draft_goes_on(
    driver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stood on top of a draft when the program was renewed does not silence the talk."""
    driver.says("取消")
    monkeypatch.delitem(contents.FLOWS, "cancel")  # type: ignore[arg-type]
    driver.says("继续")

    assert driver.sees("update-kept")
    assert driver.sees("report-story-ask")


def test_a_reminder_waits_for_the_morning(driver: Person) -> None:
    """At night nothing rings; the clock looks again at eight."""
    driver.world.now += timedelta(hours=9)  # 23:08 in Shanghai
    driver.signals(Sign.REMIND)
    silent = [] == driver.news
    driver.world.passes(hours=10)

    assert silent
    assert 1 == len(due(driver, "remind"))


def test_a_draft_too_old_is_let_go(driver: Person) -> None:
    """When its time is over a draft is gone, and the next message begins anew."""
    driver.world.passes(days=15)
    expired = due(driver, "expire")
    driver.signals(Sign.EXPIRE)
    driver.says("继续")

    assert 1 == len(expired)
    assert driver.sees("cancel-nothing")


def test_thirty_messages_a_minute_are_enough(driver: Person) -> None:
    """Faster than that is told once, plainly; a minute later all is well."""
    for _ in range(Limits().messages_a_minute):
        driver.says("。")
    told = driver.sees("flood-slow")
    driver.says("。")
    silent = [] == driver.news
    driver.world.passes(minutes=2)
    driver.says("路上被拦下来了")

    assert told or silent
    assert driver.sees("report-place-ask")


def test_ten_drafts_a_day_are_enough(house: World) -> None:
    """The eleventh draft of a day is refused with the telephone number."""
    who = house.person()
    for _ in range(Limits().drafts_a_day):
        who.says("举报", "取消")
        who.presses("删掉")
        house.passes(minutes=1)
    who.says("举报")

    assert who.sees("flood-drafts")


def test_a_blocked_person_is_not_written_to(driver: Person) -> None:
    """After blocking, the clock lets him alone; coming back he is heard again."""
    driver.signals(Sign.BLOCKED)
    reminded = due(driver, "remind", later=True)
    driver.signals(Sign.UNBLOCKED)
    driver.says("/start")

    assert [] == reminded
    assert driver.sees("report-story-ask")


def due(who: Person, what: str, *, later: bool = False) -> list[object]:
    """Return the talks the clock would look at now."""
    moment = who.world.now + timedelta(days=1 if later else 0)
    with who.world.room() as room:
        return list(talk_rows.due(room.conn, what, moment))
