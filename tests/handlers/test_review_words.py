"""Is whoever answers the last screen in his own words understood: 没问题, 先不交, 我要实名?"""

from pathlib import Path

import pytest
from reviewing import rows
from talk import Person, frame_of, open_question, peek_at, world

from handlers.phrases.review import wanted

STORY = "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证"


@pytest.fixture
def reporter(tmp_path: Path) -> Person:
    """Give somebody who is asked 请核对，没问题就提交."""
    who = world(tmp_path).person()
    who.says(STORY)
    assert "report-review-ask" in open_question(who)
    return who


@pytest.mark.parametrize(
    "words",
    [
        "没问题",
        "好的，提交吧",
        "是",
        "没错，匿名交",
        "looks good, send it",
        "好的",
        "没问题，辛苦了",
    ],
)
def test_a_yes_at_the_last_screen_submits(reporter: Person, words: str) -> None:
    """请核对，没问题就提交 is answered by 没问题."""
    reporter.says(words)

    assert reporter.sees("report-received")


def test_words_may_choose_what_a_button_chooses(reporter: Person) -> None:
    """Without a name, with one, later, another line, not at all: each in words of one's own."""
    reporter.says("我要实名")
    named = reporter.sees("identity-ask")
    reporter.says("再想想", "等等，我改一下")
    change = reporter.sees("report-change-ask")
    reporter.says("不改了", "再等等")
    kept = reporter.sees("cancel-kept")
    reporter.says("继续", "算了不报了")

    assert named
    assert change
    assert kept
    assert frame_of(reporter) == "cancel"


def test_who_left_a_name_and_says_nameless_leaves_none(reporter: Person) -> None:
    """匿名交 behind a name that was left already: nobody's name stands at the clue."""
    reporter.says("实名", "实名", "张三 13812345678", "同意")
    reporter.says("还是匿名交吧")

    assert reporter.sees("report-received")
    assert [] == rows(reporter.world, "SELECT * FROM identity")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("没错交", "submit"),
        ("确认无误", "submit"),
        ("就这样交吧", "submit"),
        ("不留名", "submit"),
        ("冇问题", "submit"),
        ("沒問題，提交吧", "submit"),  # in the other script
        ("先不交", "keep"),
        ("不急", "keep"),
        ("明天再说", "keep"),
        ("不交了", "cancel"),
        ("never mind", "cancel"),
        ("不想告了", "cancel"),
        ("当我没说", "cancel"),
        ("删了吧", "cancel"),
        ("先别交，我再问问我老婆", "keep"),
        ("先不交了，等我老婆回来商量一下", "keep"),
        ("我能不能明天再交", "keep"),
        ("回家再接着写可以吗", "keep"),
        ("他们说明天再交五百", None),
        ("就按刚才的交吧", "submit"),
        ("留个电话", "contact"),
        ("保密实名", "contact"),
        ("没有", "no-files"),  # photos, recordings
        ("没有照片", "no-files"),
        ("没问题，麻烦你们了", "submit"),  # thanks behind it
        ("那就这样吧，辛苦了", "submit"),
        ("好的", "submit"),
        ("不要实名", "submit"),
        ("怎么提交", "how"),
        ("这样就行了吗", "how"),
        ("提交了吗？", "how"),
        ("is it sent?", "how"),
        ("没问题吗", None),  # a question
        ("谢谢", None),
        ("他们怎么罚的", None),
        ("交了钱吗", None),
        ("没票", None),
        ("对了", None),  # by the way
        ("没错，就是他们", None),  # tells who
        ("交了200", None),  # a sum
        ("等了一个小时", None),  # an hour of the story
        ("确定是城管", None),  # a unit
        ("实名举报没人管", None),  # a story of its own
        ("没交钱", None),
        ("发票没给", None),
    ],
)
def test_only_words_that_say_nothing_else_are_a_wish(words: str, meant: str | None) -> None:
    """A counter-example beside each: what tells a fact adds to the story."""
    assert meant == wanted(words)


def test_no_photos_is_no_mistake(reporter: Person) -> None:
    """没有 to 有照片、录音、票据: he hears how to go on, and the story stays as it was."""
    reporter.says("没有")

    assert reporter.sees("report-review-ready")
    assert "report-review-ask" in open_question(reporter)


def test_a_fact_at_the_last_screen_is_still_a_fact(reporter: Person) -> None:
    """确定是城管 is no yes: nothing is submitted by it."""
    reporter.says("交了200，确定是城管收的")

    assert peek_at(reporter).frames
    assert not reporter.sees("report-received")
