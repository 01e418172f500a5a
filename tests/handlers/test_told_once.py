"""Does what is edited, corrected or said twice stand once in the story?"""

import re
import time

import pytest
from staffroom import OFFICE, deliver
from talk import Person, Sign, open_question, peek_at

from handlers.citizen.report.told.story_lines import rewritten, told_before
from storage import evidence_rows, unwalled_rows

STORY = "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证"
LACKING = "昨天下午三点城管来我店里说我占道，拿走了我的秤"


def whole(who: Person) -> str:
    """Submit, and return what staff read as the whole story."""
    who.says("匿名提交")
    number = next(
        str(line.values["number"])
        for say in who.news
        for line in say.lines
        if getattr(line, "key", "") == "report-received"
    )
    deliver(who.world)
    clerk = who.world.member(OFFICE)
    clerk.says(f"全文 {number}")
    return clerk.text


def test_an_edited_message_stands_as_it_reads_now(who: Person) -> None:
    """The sum, then a sentence more: 经过 has the message once, for staff, too."""
    who.says(STORY)
    who.signals(Sign.EDITED, words=STORY.replace("200", "300"))
    who.signals(Sign.EDITED, words=STORY.replace("200", "300") + "，他们有三个人")
    read = whole(who)

    assert 1 == read.count("柳河收费站")
    assert "罚了我300" in read
    assert "他们有三个人" in read


def test_the_right_message_of_several_is_edited(who: Person) -> None:
    """The second message is edited, the first one stays."""
    who.says(STORY, "他们还骂人了，说我找死")
    who.signals(Sign.EDITED, words="他们还骂人了，说我欠揍")
    read = whole(who)

    assert STORY in read
    assert "欠揍" in read
    assert "找死" not in read


def test_an_edited_answer_is_no_story(who: Person) -> None:
    """青龙镇老街12号, edited to 新街: the line of the card changes, and 经过 shows the story."""
    who.says(LACKING, "青龙镇老街12号")
    who.signals(Sign.EDITED, words="青龙镇新街12号")
    who.says("没出示")

    assert "地点　青龙镇新街12号" in who.text
    assert f"经过　{LACKING}\n" in who.text


@pytest.mark.parametrize(
    ("story", "words", "after"),
    [
        ("甲在桥头罚我200\n没有票", "甲在桥头罚我300", "甲在桥头罚我300\n没有票"),
        ("他们在桥头拦车\n收了钱走的", "他们在桥头拦车", "他们在桥头拦车\n收了钱走的"),
        ("头一句\n他们拿走了秤", "头一句\n他们拿走了车", "头一句\n他们拿走了车"),  # of two lines
        ("昨天在桥头让人拦了", "旁边还有个穿便衣的在录像", None),  # another message
    ],
)
def test_an_edit_is_told_from_another_message(story: str, words: str, after: str | None) -> None:
    """What is like a message stands for it; what is like none is none's edit."""
    assert after == rewritten(story, words)


def test_a_long_message_is_found_at_once() -> None:
    """Eight thousand characters with one of them changed, below sixty other messages."""
    long = "他们在桥头拦车要钱，" * 800
    story = "\n".join((*("另一句话" * 3 for _ in range(50)), long))
    began = time.perf_counter()
    after = rewritten(story, long.replace("要钱", "收钱", 1))
    other = rewritten(story, "路过的人都看见了，" * 800)

    assert after is not None
    assert 1 == after.count("收钱")
    assert other is None
    assert time.perf_counter() - began < 1


def test_the_same_story_again_is_said_so_and_stands_once(who: Person) -> None:
    """At the kind and at the card: 已经记着, with other marks, too."""
    story = "昨天下午三点路政在柳河收费站收了我200没开票没亮证"
    who.says(story, story)
    first = who.sees("report-story-again") and "report-category-ask" in open_question(who)
    who.presses("路上被罚款")
    who.says("昨天下午三点，路政在柳河收费站收了我200，没开票，没亮证。")
    second = who.sees("report-story-again") and "report-review-ask" in open_question(who)

    assert first
    assert second
    assert 1 == whole(who).count("柳河收费站")


def test_a_short_answer_that_stands_in_the_story_is_an_answer() -> None:
    """没亮证 is no message said twice, nor is a new sentence about the same place."""
    assert not told_before(STORY, "没亮证")
    assert not told_before(STORY, "在柳河收费站他们还拦了别人")
    assert told_before(f"{STORY}\n他们开的是白色皮卡，没挂牌", "他们开的是白色皮卡，没挂牌！")


def test_corrections_leave_the_story_as_it_was_told(who: Person) -> None:
    """经过 on the card is the story; staff read the corrections behind it, in their order."""
    who.says(STORY, "不是昨天是前天", "不是200是250", "单位不是路政，是运管")
    shown = who.text
    read = whole(who)

    assert f"经过　{STORY}\n" in shown
    assert "罚250元" in shown
    for words in ("不是昨天是前天", "不是200是250", "单位不是路政，是运管"):
        assert words in read
    assert read.index(STORY) < read.index("不是昨天") < read.index("不是200")


def test_a_correction_that_tells_more_stays_with_the_story(who: Person) -> None:
    """The second half of it is nowhere else."""
    who.says(STORY, "不是200是300，而且他们还把我的行驶证拿走了不给我")
    frame = peek_at(who).frame

    assert frame is not None
    assert "行驶证" in frame.answers["story"]


def test_the_same_file_twice_is_listed_twice_like_on_the_receipt(who: Person) -> None:
    """Each has its number, its hour and its fingerprint, so that all count alike."""
    who.says(STORY)
    for _ in range(3):
        who.sends_photo()
    who.says("匿名提交")
    with who.world.room() as room:
        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        pieces = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
        for piece, print_ in zip(pieces, (b"a", b"a", b"b"), strict=True):
            evidence_rows.stored(
                room.conn, piece.id, blob="x", size=9, sha256=print_ * 32, now=who.world.now
            )
    who.says("进度")

    assert 2 == who.text.count((b"a" * 32).hex())
    assert ["附件1　照片", "附件2　照片", "附件3　照片"] == re.findall("附件\\d　照片", who.text)
