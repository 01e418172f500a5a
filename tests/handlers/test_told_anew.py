"""What becomes of a new matter that is told where an old draft lies?"""

from pathlib import Path
from typing import Any

import pytest
from talk import Person, frame_of, peek_at, replace, world

from clues.speech import FileKind, FileRef
from desk import deeds
from desk.deeds import DEEDS
from desk.moving import Shelve
from desk.room import Room
from desk.talk import Talk
from storage import total_rows, unwalled_rows

OLD = "昨天下午三点交警在沙河桥罚我300没票"
NEW = "今天上午十点税务所来我店里要我交培训费600，没票，在解放路88号"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody who left a draft three days ago."""
    person = world(tmp_path).person()
    person.says(OLD)
    person.world.passes(days=3)
    return person


def draft(who: Person) -> dict[str, Any]:
    """Return what the draft in view answers."""
    return dict(peek_at(who).frames[0].answers)


def told(who: Person) -> list[dict[str, Any]]:
    """Return what each clue of this person tells, oldest first."""
    with who.world.room() as room:
        found = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        return [dict(each.told) for each in reversed(list(found))]


def drafts(who: Person) -> int:
    """Return how many drafts are counted, and there."""
    with who.world.room() as room:
        counted = total_rows.counts(room.conn, room.today)[total_rows.DRAFTS]
        total_rows.recount(room.conn)
        assert counted == total_rows.counts(room.conn, room.today)[total_rows.DRAFTS]
    return counted


def test_a_new_matter_is_not_mixed_into_an_old_draft(who: Person) -> None:
    """Its day, place, office and sum are its own, and so are those of the draft."""
    before = draft(who)
    who.says(NEW)
    asked, same = who.sees("draft-resume"), draft(who)
    who.says("说新的事", "匿名提交", "匿名提交")
    waits, kept = who.sees("move-waiting"), drafts(who)
    who.says("继续")
    again = draft(who)
    who.says("没出示", "匿名提交")

    assert asked
    assert before == same == again
    assert waits
    assert 1 == kept
    assert [("2026-11-22T10:00", "解放路88号", "600"), ("2026-11-18T15:00", "沙河桥", "300")] == [
        (each["time"]["value"], each["place"]["words"], each["money"]["amounts"][0]["amount"])
        for each in told(who)
    ]


def test_the_draft_and_its_files_stay_together(who: Person) -> None:
    """A photo of the old matter does not come into the new one."""
    who.sends_photo()
    who.world.passes(days=1)
    who.says(NEW, "是")
    fresh, both = peek_at(who).files, drafts(who)
    who.says("匿名提交", "匿名提交", "继续")

    assert 0 == fresh
    assert 2 == both
    assert 1 == peek_at(who).files


@pytest.mark.parametrize(("caption", "apart"), [(NEW, True), ("这是罚单", False)])
def test_a_photo_goes_with_the_matter_its_words_tell(
    who: Person, caption: str, *, apart: bool
) -> None:
    """Files lie with one draft for good: the old one is kept aside, and it is said."""
    photo = FileRef(kind=FileKind.PHOTO, ref="ticket", size=20_000)
    who._sends(words=caption, files=(photo,))

    assert apart == who.sees("move-shelved")
    assert apart == who.sees("report-card-head")
    assert 1 == peek_at(who).files
    assert (NEW if apart else f"{OLD}\n{caption}") == draft(who)["story"]
    assert 1 + apart == drafts(who)


@pytest.mark.parametrize("keep", [("先存着",), ("取消", "存着")])
def test_a_draft_kept_for_later_is_left_at_once(tmp_path: Path, keep: tuple[str, ...]) -> None:
    """Who put it aside a minute ago and tells another matter wants that one now."""
    who = world(tmp_path).person()
    who.says(OLD, *keep, "城管收了我200")
    asked = who.sees("draft-resume")
    who.says("不是，接着写", "上周三城管在东街把我三轮车拖走了")

    assert asked
    assert not who.sees("draft-resume")


def test_a_photo_sent_before_he_answers_goes_with_what_was_told_last(who: Person) -> None:
    """Who tells and then sends a photo goes on with the new matter."""
    who.says(NEW)
    who.sends_photo()
    who.says("匿名提交", "匿名提交", "继续")

    assert [NEW] == [each["story"] for each in told(who)]
    assert OLD == draft(who)["story"]
    assert 0 == peek_at(who).files


def test_whoever_goes_on_with_the_draft_is_heard_as_before(who: Person) -> None:
    """One matter, he says: the words go into it, and it is not asked again."""
    who.says("上周三城管在东街把我三轮车拖走了，没给单子", "不是，接着写")
    joined = draft(who)
    who.says("上上周三城管还收了我100")
    again = who.sees("report-split-ask") or who.sees("draft-resume")
    who.says("匿名提交")

    assert joined["story"].endswith("没给单子")
    assert not again
    assert "report" == frame_of(who)
    assert "单位　交警、城管" in who.text
    assert "没给票据、没给文书" in who.text
    assert "11月11日（周三）、11月18日（周三） 15:00" in who.text


def test_the_old_draft_may_be_deleted_at_once(who: Person) -> None:
    """Then nothing of it is kept anywhere, and the new matter is at hand."""
    who.says(NEW)
    who.presses("删掉旧的，说新的")

    assert who.sees("draft-gone")
    assert NEW == draft(who)["story"]
    assert 1 == drafts(who)
    assert not peek_at(who).shelf


def test_what_is_told_meanwhile_belongs_to_the_new_matter(who: Person) -> None:
    """More words, 继续, a greeting or 匿名提交 lose nothing, and the question stands."""
    who.says(NEW, "来了两个人")
    more = who.sees("draft-resume") and "来了两个人" in who.text
    for said in ("继续", "/start", "匿名提交"):
        who.says(said)
        more = more and who.sees("draft-resume")
    old = draft(who)["story"]
    who.says("是的")

    assert more
    assert OLD == old
    assert f"{NEW}\n来了两个人" == draft(who)["story"]


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("分成两条", True),  # as the other question calls it
        ("是两件事", True),  # in his own words
        ("接着写", False),  # a command elsewhere
        ("是一件事", False),  # in his own words
        ("合成一条", False),  # as the other question calls it
    ],
)
def test_it_is_answered_in_ones_own_words(who: Person, said: str, *, new: bool) -> None:
    """Nobody must find the label of the button."""
    who.says(NEW, said)

    assert (NEW if new else f"{OLD}\n{NEW}") == draft(who)["story"]


@pytest.mark.parametrize(
    "at", [("没出示",), ("没出示", "实名提交", "李建国 13812345678"), ("地点不对",), ("改一行",)]
)
def test_a_new_matter_is_heard_at_any_question(tmp_path: Path, at: tuple[str, ...]) -> None:
    """On the last screen, at who he is, and over a line that was opened."""
    who = world(tmp_path).person()
    who.says(OLD, *at)
    who.world.passes(days=3)
    who.says(NEW)
    asked = who.sees("draft-resume")
    who.says("是")

    assert asked
    assert NEW == draft(who)["story"]


def test_a_bare_beginning_is_left_behind_like_a_story(tmp_path: Path) -> None:
    """交警, 沙河桥 and then nothing for days is no part of what the tax office did."""
    who = world(tmp_path).person()
    who.says("交警", "沙河桥")
    who.world.passes(days=3)
    who.says(NEW)

    assert who.sees("draft-resume")


def test_yesterday_is_the_day_before_it_was_told(who: Person) -> None:
    """Whoever answers later has told of the day before his words, not before his answer."""
    who.says("昨天城管在东街收走了我的秤，没给单子")
    who.world.passes(days=2)
    who.presses("是，说新的事")

    assert "2026-11-21" == draft(who)["time"]["value"]


def test_a_danger_in_the_new_matter_is_not_told_of_the_old_one(who: Person) -> None:
    """The numbers that help come first; the words wait to be put where they belong."""
    who.says("今天上午城管在东街打我，现在还在打，我流血了")
    warned = who.sees("danger-stop")
    who.presses("我安全，接着说")
    asked, old = who.sees("draft-resume"), draft(who)["story"]
    who.presses("是，说新的事")
    talk = peek_at(who)

    assert warned
    assert asked
    assert OLD == old
    assert "流血" in draft(who)["story"]
    assert talk.frames[0].aside.get("danger")


def test_nothing_is_lost_where_no_draft_may_be_begun(tmp_path: Path) -> None:
    """It is said why, and asked again: the words may still go on with the draft, or wait."""
    full = world(tmp_path)
    full.house = replace(full.house, limits=replace(full.house.limits, drafts_a_day=1))
    who = full.person()
    who.says(OLD)
    full.passes(hours=1)
    who.says("前天城管在东街收走了我的秤")
    who.presses("是，说新的事")
    refused = who.sees("flood-drafts")
    who.says("先存着")
    full.passes(days=1)
    who.says("说新的事")

    assert refused
    assert "前天城管在东街收走了我的秤" == draft(who)["story"]
    assert 2 == drafts(who)


def test_it_is_asked_by_numbers_and_in_english(tmp_path: Path) -> None:
    """On WeChat 1 is the new matter; who reads English is asked in English."""
    who = world(tmp_path).person(channel="wechat")
    who.language = "en"
    who.says("/language en", "The traffic police fined me 300 yesterday on Shahe Bridge")
    who.world.passes(days=3)
    who.says("Last week urban management took my cart on Dong Street, no paper")
    asked = "This sounds like another matter" in who.text
    who.says("1")

    assert asked
    assert "urban management" in draft(who)["story"]
    assert peek_at(who).shelf


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("今天上午交警在西门桥又罚我100", True),  # the same office, another day and place
        ("今天早上交警在沙河桥又罚了我200没票", True),  # at the same place once more
        ("城管收了我200", True),  # another office is enough after days
        ("镇政府前几天让我们厂出2万元赞助", True),  # on some day
        ("另外一件事，今天城管收了我100元卫生费", True),  # announced
        (OLD, False),  # told once more
        ("没出示", False),  # the answer
        ("前天下午五点罚的", False),  # the day is put right
        ("罚了我500，没票", False),  # the sum is put right
        ("不是交警，是路政罚的", False),  # the office is put right
        ("后来城管也来了，罚了我200", False),  # it went on
        ("昨天我去交警队，他们让我交500才放车", False),  # what came of it
        ("今天早上交警队打电话来了，让我去交罚款", False),  # likewise
        ("地点在沙河桥，交警罚了300，时间是昨天下午三点", False),  # told in order
        ("旁边有城管看着", False),  # no deed
        ("隔壁老王昨天也让城管罚了200", False),  # somebody else's
    ],
)
def test_after_days_another_happening_is_asked_about(
    who: Person, said: str, *, asked: bool
) -> None:
    """By its office, day and place; what answers, corrects or goes on is heard as such."""
    who.says(said)

    assert asked == who.sees("draft-resume")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (NEW, True),  # another office, day and place
        ("11月10日消防来厂里罚了我们2000", True),  # another office and day
        ("昨天晚上八点城管在东街收走了我的秤", True),  # another office and place
        ("城管收了我200", False),  # maybe there, maybe then
        ("上周交警也在西门桥罚过我200", True),  # the same office, another day and place
        ("上周交警也罚过我200", False),  # the same office, maybe there
        ("交警罚了我，路政也罚了我100", False),  # both
        ("单位是路政", False),  # a line
        ("第二天我去交警队交的罚款300", False),  # what came of it
    ],
)
def test_at_once_another_office_or_day_elsewhere_is_another_matter(
    tmp_path: Path, said: str, *, asked: bool
) -> None:
    """While he is at it, it is asked as one or several."""
    who = world(tmp_path).person()
    who.says(OLD, said)

    assert asked == who.sees("report-split-ask")


def test_who_has_told_of_no_deed_yet_tells_it_now(tmp_path: Path) -> None:
    """城管不讲道理 was only a beginning."""
    who = world(tmp_path).person()
    who.says("城管真的不讲道理", "昨天交警在沙河桥罚了我200")

    assert not who.sees("report-split-ask")


def test_a_matter_that_waits_is_read_as_of_the_day_it_was_told(tmp_path: Path) -> None:
    """Days later its 昨天 is still the day before it was told; so is that of a story divided."""
    who = world(tmp_path).person()
    who.says(OLD, "前天城管在东街收走了我的秤", "那天来了两个人", "分成两条")
    who.world.passes(days=2)
    who.says("没出示", "匿名提交")

    assert "2026-11-17" == draft(who)["time"]["value"]
    assert "前天城管在东街收走了我的秤\n那天来了两个人" == draft(who)["story"]


def test_as_one_matter_both_days_and_both_offices_stay(tmp_path: Path) -> None:
    """Who says that it is one loses nothing of what he told."""
    who = world(tmp_path).person()
    who.says(OLD, "前天城管在东街收走了我的秤", "合成一条", "匿名提交")

    assert "11月17日（周二）、11月18日（周三） 15:00" in who.text
    assert "交警、城管" in who.text


def test_a_fault_while_the_old_draft_is_put_aside_loses_neither(
    who: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The turn is undone whole: draft, new words and question are there to go on with."""
    who.says(NEW)
    before, kept = peek_at(who), drafts(who)

    def broken(room: Room, talk: Talk, request: Shelve) -> object:
        DEEDS[Shelve](room, talk, request)
        raise OSError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(deeds, "DEEDS", {**DEEDS, Shelve: broken})
        with pytest.raises(OSError, match="full"):
            who.presses("是，说新的事")
    same = peek_at(who)
    who.presses("是，说新的事")
    who.says("匿名提交", "匿名提交", "继续")

    assert before == same
    assert kept == drafts(who)
    assert "解放路88号" in str(told(who)[0])
    assert "沙河桥" in str(draft(who))
