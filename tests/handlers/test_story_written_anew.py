"""Does a story that is written anew take the place of the old one, for staff, too?"""

import pytest
from staffroom import OFFICE, deliver
from talk import Person, answers, open_question

from storage import unwalled_rows

TOLD = "昨天下午三点多在G207老渡口，交警拦车收了我200，没给票，没亮证，旁边是我表弟的店"
WITHOUT = TOLD.removesuffix("，旁边是我表弟的店")
OTHERWISE = "前天上午在沙河桥，两个穿制服的说我超载，收了我三百块现金，什么单子也没给"
SURE = "昨天下午三点多在G207老渡口，交警拦车检查，罚了我200，没给票，没亮证，我叫李大山"


def whole(who: Person) -> str:
    """Submit, and return what staff read of it, with all that the clue holds."""
    if "report-review-ask" not in open_question(who):
        who.says("提交")
    who.says("匿名提交")
    number = next(
        str(line.values["number"])
        for say in who.news
        for line in say.lines
        if getattr(line, "key", "") == "report-received"
    )
    with who.world.room() as room:
        held = repr(unwalled_rows.reporters(room.conn, room.sealer, who.address, number))
    deliver(who.world)
    clerk = who.world.member(OFFICE)
    clerk.says(f"全文 {number}")
    return clerk.text + held


def opens(who: Person) -> None:
    """Open the line of the story."""
    who.presses("改一行")
    who.presses("经过")


@pytest.mark.parametrize("anew", [WITHOUT, OTHERWISE])
def test_while_the_kind_is_asked_the_new_story_takes_the_place_of_the_old(
    who: Person, anew: str
) -> None:
    """It answers no other question, and says that it is done."""
    who.says(TOLD)
    opens(who)
    who.says(anew)

    assert who.sees("report-story-changed")
    assert answers(who)["story"] == anew
    assert "表弟" not in who.text
    assert "表弟" not in whole(who)


@pytest.mark.parametrize(
    "anew",
    [
        WITHOUT,
        OTHERWISE,
        "我是卖菜的，路过老渡口给人拦下要了二百块",
        "一个大胡子收的钱",
        "前面写的不要了，就写：交警在老渡口收了我二百块钱没开票",
        "不是我要闹，是他们收了我两百块钱不给票，我在老渡口等了一个多钟头才走成的",
        "拦车的是两个人",
        "They stopped me at the old ferry yesterday and took 200 yuan without a receipt.",
    ],
)
def test_at_the_review_a_story_of_other_words_takes_the_place_of_the_old(
    who: Person, anew: str
) -> None:
    """改成什么？ was asked, and what comes is what it says."""
    who.says(TOLD, "提交")
    opens(who)
    who.says(anew)
    said = who.text

    assert "改好了：经过" in said
    assert str(answers(who)["story"]) == anew.removeprefix("前面写的不要了，就写：")
    read = whole(who)
    assert "表弟" not in read
    assert "旁边是" not in read


def test_lines_are_read_anew_and_what_was_corrected_elsewhere_stays(who: Person) -> None:
    """The place and the day of the new story stand there, the sum that was put right stays."""
    who.says(TOLD, "不是200是250", "提交")
    opens(who)
    who.says("前天在沙河桥，交警拦车罚了我200，没给票")

    assert "地点　沙河桥" in who.text
    assert "11月17日" in who.text
    assert "交了250元" in who.text
    assert "证件票据　没给票据\n" in who.text
    assert who.text.count("改成“没给票据”") == 1


def test_an_answer_stays_beside_a_story_that_does_not_tell_it(who: Person) -> None:
    """没出示 was pressed, and no story told it."""
    who.says("昨天下午三点多在G207老渡口，交警拦车检查罚了我200，没给票，旁边是我表弟的店")
    while "report-review-ask" not in open_question(who):
        if "没出示" in who.labels:
            who.presses("没出示")
        else:
            who.presses("路上被罚款")
    opens(who)
    who.says("昨天下午三点多在G207老渡口，交警拦车罚了我200")

    assert "证件票据　没出示执法证\n" in who.text


@pytest.mark.parametrize("more", ["还有，他们把我的行驶证拿走了", "补充一下：他们有三个人"])
def test_what_plainly_goes_on_is_added_and_said_to_be_added(who: Person, more: str) -> None:
    """还有 takes nothing away."""
    who.says(TOLD, "提交")
    opens(who)
    who.says(more)

    assert who.sees("report-story-added")
    assert answers(who)["story"] == f"{TOLD}\n{more}"


@pytest.mark.parametrize("words", ["我表弟那句删掉", "把旁边是我表弟的店去掉", "嗯", "1", "好的"])
def test_what_is_no_story_leaves_it_as_it_is(who: Person, words: str) -> None:
    """It is asked for as a whole."""
    who.says(TOLD, "提交")
    opens(who)
    who.says(words)

    assert answers(who)["story"] == TOLD
    assert "report-change-new" in open_question(who)


def test_a_sum_put_right_there_is_no_story(who: Person) -> None:
    """不是200是250 is of the line of money."""
    who.says(TOLD, "提交")
    opens(who)
    who.says("不是200是250")

    assert "交了250元" in who.text
    assert answers(who)["story"] == TOLD


def test_the_box_holds_all_that_staff_would_read(who: Person) -> None:
    """What corrected a line stands in the story that is shown, and goes with it."""
    who.says(TOLD, "不是老渡口，是我表弟家门口", "提交")
    opens(who)
    shown = who.text
    who.says(WITHOUT)

    assert "旁边是我表弟的店 不是老渡口" in shown
    assert "是我表弟家门口" not in whole(who).replace("地点　我表弟家门口", "")
