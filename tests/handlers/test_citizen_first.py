"""What may come before the story? A photo, a position, a question the story itself answers."""

from pathlib import Path

import pytest
from talk import NIGHT, Person, keys, peek_at, world

from handlers.phrases.wishes import wish

STORY = "昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


def test_a_story_behind_a_photo_is_read_like_any_other(who: Person) -> None:
    """The card shows what was understood, and only what is missing is asked."""
    who.sends_photo()
    who.says(STORY)

    assert who.sees("report-card-head")
    assert "地点\u3000S306沙河桥" in who.text
    assert who.sees("report-shown-ask")


def test_a_photo_with_the_story_below_it_shows_the_card(who: Person) -> None:
    """Words below a picture are words."""
    who._sends(words=STORY, files=who_photo())  # one message of both

    assert who.sees("report-card-head")
    assert who.sees("report-shown-ask")


def who_photo() -> tuple[object, ...]:
    """Return a photo as a channel brings it."""
    from clues.speech import FileKind, FileRef  # noqa: PLC0415

    return (FileRef(kind=FileKind.PHOTO, ref="below", size=20_000),)


def test_a_position_may_come_first(who: Person) -> None:
    """It is kept as the place of the report that follows."""
    who.sends_place()
    who.presses("同意")
    kept = who.sees("kind-place-kept")
    who.says("昨天下午三点路政的人把我的货车拦下，罚了我300块，没给票")
    frame = peek_at(who).frame

    assert kept
    assert frame is not None
    assert 28.9 == frame.answers["place"]["latitude"]
    assert who.sees("report-shown-ask")


def test_a_position_sent_while_the_numbers_that_help_are_shown_is_kept(who: Person) -> None:
    """Whoever is in danger and sends where he is must not send it twice."""
    who.says("路政的人在打人，快来")
    danger = who.sees("danger-stop")
    who.sends_place()
    waits = who.sees("kind-place-later")
    who.presses("我安全，接着说")
    who.presses("同意")

    assert danger
    assert waits
    assert any("latitude" in (frame.answers.get("place") or {}) for frame in peek_at(who).frames)


def test_the_story_may_answer_what_kind_of_matter_it_is(who: Person) -> None:
    """Who is asked to pick and tells instead has told, by guidance, too."""
    who.says("/start")
    who.presses("一步一步问我")
    who.says(STORY)

    assert who.sees("report-card-head")
    assert who.sees("report-shown-ask")


def test_what_is_told_where_the_kind_is_asked_is_kept(who: Person) -> None:
    """A badge number and witnesses fit none of the kinds offered, and stand with the story."""
    who.says("前天有几个人到店里来，说话不好听，翻了半天东西")
    asked = who.sees("report-category-ask")
    who.says("其中一个的警号是012345，隔壁老板都看见了")
    frame = peek_at(who).frame

    assert asked
    assert frame is not None
    assert "012345" in frame.answers["story"]
    assert who.sees("report-category-ask")


def test_a_report_told_sentence_by_sentence_finds_its_kind(who: Person) -> None:
    """The second sentence tells what it is about, the third where; nobody picks from a list."""
    who.says("我想举报城管")
    asked = who.sees("report-branch-ask")
    who.says("昨天下午他们把我三轮车拉走了")
    placed = who.sees("report-place-ask")
    who.says("在新街口", "没给单子")

    assert asked
    assert placed
    assert who.sees("report-review-ask")
    assert "类别\u3000封了扣了没手续" in who.text
    assert "地点\u3000新街口" in who.text


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("要实名吗", "asked-unnamed"),
        ("会不会报复？", "privacy"),
        ("怎么投诉", "help"),
        ("电话多少", "help"),
        ("我昨天反映的那个事怎么样了", "status"),
    ],
)
def test_a_question_is_answered_and_begins_no_draft(who: Person, asked: str, answered: str) -> None:
    """Who asks what this is and who reads it has told nothing yet."""
    who.says(asked)

    assert answered in "".join(str(key) for say in who.news for key in keys(say))
    assert not any(frame.flow == "report" for frame in peek_at(who).frames)


@pytest.mark.parametrize(
    "said", ["处理了", "有结果", "没有电话", "有电话录音", "匿名提交", "罚了我三百"]
)
def test_what_is_no_question_is_no_wish(said: str) -> None:
    """Answers and pieces of a story are not taken for questions to us."""
    assert wish(said) is None


def test_handing_in_before_the_kind_is_known_adds_nothing_to_the_story(who: Person) -> None:
    """匿名提交 typed early brings the card, with what is known."""
    who.says("我想举报城管", "匿名提交")
    frame = peek_at(who).frame

    assert frame is not None
    assert "匿名" not in frame.answers["story"]
    assert who.sees("report-review-ask")


def test_the_card_counts_photos_as_photos(who: Person) -> None:
    """附件 says what was sent, as the reporter would."""
    who.says(STORY + "，没出示证件")
    who.sends_photo()
    who.sends_photo()

    assert "附件\u30002张照片" in who.text


def test_a_mere_question_is_a_question_and_accuses_nobody(who: Person) -> None:
    """Its kind is known, no office and no paper stands on the card, also with a second one."""
    who.says("请问交警罚款不开票合法吗？", "请问城管有权扣我的三轮车吗")

    assert "类别　咨询" in who.text
    assert "单位　" not in who.text
    assert "证件票据　" not in who.text
