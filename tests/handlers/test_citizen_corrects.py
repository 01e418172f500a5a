"""Can each line of the card be corrected by one sentence, at whatever question stands open?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, peek_at, world

from clues.speech import Sign

STORY = "昨天下午三点在S306沙河桥，路政的人把我湘J3A628的货车拦下，罚了我300块，没给票"


@pytest.fixture
def driver(tmp_path: Path) -> Person:
    """Give somebody who has told his story and is asked for the ID of the officers."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY)
    assert who.sees("report-shown-ask")
    return who


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("不是昨天是前天", "时间“11月18日（周三） 15:00”改成“11月17日（周二） 15:00”"),
        ("改成前天下午三点", "改成“11月17日（周二） 15:00”"),
        ("时间改成11月12号早上七点半", "改成“11月12日（周四） 07:30”"),
        ("记错了，是前天晚上八点", "改成“11月17日（周二） 20:00”"),
        ("前天", "改成“11月17日（周二） 15:00”"),
        ("不在沙河桥，在柳河收费站", "地点“S306沙河桥”改成“柳河收费站”"),
        ("地点是G45柳河收费站", "改成“G45柳河收费站”"),
        ("S308", "地点“S306沙河桥”改成“S308”"),
        ("单位是交警", "单位“路政”改成“交警”"),
        ("路政不对，是海事", "单位“路政”改成“海事、港航”"),
        ("运管", "单位“路政”改成“交通运输执法（路政、运管）”"),
        ("罚了五百", "金额“罚300元”改成“罚500元”"),
        ("是三百五", "金额“罚300元”改成“罚350元”"),
        ("it was 500 not 300", "金额“罚300元”改成“罚500元”"),
        ("车牌是湘A12345", "车牌“湘J3A628”改成“湘A12345”"),
        ("票给了，写的是停车费", "证件票据“没给票据”改成“给了票据”"),
        ("不是罚款，是收费", "类别“路上被罚款”改成“路上被收费”"),
        ("不对，是收费不是罚款", "类别“路上被罚款”改成“路上被收费”"),
        ("是收费，不是罚款", "类别“路上被罚款”改成“路上被收费”"),
        ("搞错了，是收费而不是罚款", "类别“路上被罚款”改成“路上被收费”"),
        ("类别改成车、证、货被扣", "改成“车、证、货被扣”"),
        ("不是三点，是四点", "改成“11月18日（周三） 16:00”"),
        ("不是周三，是周二", "改成“11月17日（周二） 15:00”"),
        ("我只给了200", "改成“罚300元、交了200元”"),
        ("没有收钱，只是说要罚", "金额“罚300元”改成“要300元”"),
        ("他们没收钱", "金额“罚300元”改成“罚300元（还没交）”"),
        ("I did not pay anything", "金额“罚300元”改成“罚300元（还没交）”"),
        ("他们没要钱", "金额“罚300元”改成“没有”"),
        ("我给了500，没票", "改成“罚300元、交了500元”"),
        ("打错字了，是湘J3A629", "车牌“湘J3A628”改成“湘J3A629”"),
        ("not road administration, traffic police", "单位“路政”改成“交警”"),
        ("the amount should be 250", "金额“罚300元”改成“罚250元”"),
        ("it was last Friday at 5 pm", "改成“11月13日（周五） 17:00”"),
    ],
)
def test_one_sentence_changes_its_line_and_leaves_the_question_open(
    driver: Person, said: str, changed: str
) -> None:
    """What is said of another line is no answer to the question that stands open."""
    driver.says(said)

    assert changed in driver.text
    assert 1 == driver.text.count("改好了")
    assert driver.sees("report-shown-ask")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("前天", "11月17日（周二） 15:00"),
        ("单位是交警", "单位\u3000交警"),
        ("罚了五百", "罚500元"),
        ("票后来给了", "给了票据"),
        ("路政不对，是海事", "单位\u3000海事、港航"),
    ],
)
def test_the_last_card_is_corrected_by_a_sentence_too(
    driver: Person, said: str, shown: str
) -> None:
    """On the card that is submitted the line stands as it was corrected."""
    driver.presses("没出示")
    driver.says(said)

    assert driver.sees("report-review-ask")
    assert shown in driver.text


@pytest.mark.parametrize("said", ["不对，是罚款不是收费", "是罚款，不是收费", "不是收费，是罚款"])
def test_a_kind_that_is_said_to_be_right_stays_as_it_is(driver: Person, said: str) -> None:
    """What is denied is another one, and is never put in its place."""
    driver.says(said)

    assert "road.fine" == peek_at(driver).frame.answers["leaf"]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("地点不对", "地点现在记的是“S306沙河桥”。改成什么？"),
        ("单位写错了", "单位现在记的是“路政”。改成什么？"),
        ("改时间", "时间现在记的是“11月18日（周三） 15:00”。改成什么？"),
        ("the amount is wrong", "金额现在记的是“罚300元”。改成什么？"),
        ("不对", "改哪一行？"),
    ],
)
def test_whoever_only_says_that_a_line_is_wrong_is_asked_how_it_should_read(
    driver: Person, said: str, asked: str
) -> None:
    """The line is read back; 不改了 leaves it, and the question stands open again."""
    driver.says(said)
    opened = asked in driver.text
    driver.says("不改了")

    assert opened
    assert driver.sees("report-shown-ask")


def test_behind_the_card_a_button_changes_a_line(driver: Person) -> None:
    """改一行 stands beside the answers of the open question, and leads back to it."""
    driver.presses("改一行")
    driver.presses("单位")
    driver.presses("交警")

    assert driver.sees("report-shown-ask")
    assert "traffic_police" == peek_at(driver).frame.answers["agency"]["id"]


def test_a_line_is_taken_off_the_card(driver: Person) -> None:
    """删掉这行: what was read and is not meant is gone, and nobody is asked for it again."""
    driver.presses("改一行")
    driver.presses("车牌")
    driver.presses("删掉这行")
    driver.presses("改一行")
    driver.presses("时间")
    driver.presses("删掉这行")
    driver.presses("没出示")

    assert driver.sees("report-review-ask")
    assert "车牌" not in driver.text
    assert "时间\u3000" not in driver.text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("证件没给看", "没出示执法证、没给票据"),
        ("他们出示了证件", "出示了执法证、没给票据"),
        ("就晃了一下，看不清是什么", "执法证没看清、没给票据"),
    ],
)
def test_words_answer_what_was_shown_beside_what_is_known(
    driver: Person, said: str, shown: str
) -> None:
    """An answer in words is read like a story, and takes nothing away that was told before."""
    driver.says(said)

    assert driver.sees("report-review-ask")
    assert f"证件票据\u3000{shown}" in driver.text


def test_what_answers_nothing_joins_the_story(driver: Person) -> None:
    """补充一下: more of the story is no answer about papers; the question is put again."""
    driver.says("补充一下，当时车上还坐着三个人")
    again = driver.sees("report-shown-ask")
    driver.presses("没出示")

    assert again
    assert "三个人" in peek_at(driver).frame.answers["story"]


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("不是昨天，是前天", "改成“11月17日（周二）下午”"),
        ("前天", "改成“11月17日（周二）下午”"),
        ("日期是11月12号", "改成“11月12日（周四）下午”"),
        ("不是昨天，是前天晚上", "改成“11月17日（周二）晚上”"),
        ("不是下午，是晚上", "改成“11月18日（周三）晚上”"),
        ("不是昨天，是前天两点半", "改成“11月17日（周二） 14:30”"),
    ],
)
def test_the_part_of_the_day_stays_unless_another_is_told(
    tmp_path: Path, said: str, changed: str
) -> None:
    """Whoever corrects the day says nothing of the afternoon; both may change alone."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY.replace("三点", ""))
    who.says(said)

    assert changed in who.text


def test_a_sum_to_be_changed_may_turn_out_unpaid(driver: Person) -> None:
    """Where the line itself is asked again, too; of two sums the paid one goes."""
    driver.says("我只给了200")
    driver.says("改金额")
    driver.says("其实没有给钱，只是说要罚")

    assert "金额“罚300元、交了200元”改成“" in driver.text
    assert "交了" not in driver.text.partition("改成")[2]


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("他们给了收据", "证件票据“没给票据”改成“给了票据”"),
        ("类别改成吃拿卡要", "类别 吃拿卡要"),
        ("不是罚款，是收费", "类别 路上被收费"),
    ],
)
def test_a_sentence_corrects_where_the_kind_is_asked_too(
    tmp_path: Path, said: str, changed: str
) -> None:
    """What was told of papers may turn out otherwise, and the kind may be named."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says("昨天下午三点在S306沙河桥，路政的人罚了我300块，没给票")
    asked = who.sees("report-category-ask")
    who.says(said)

    assert asked
    assert changed in who.text


def test_the_kind_is_read_back_where_it_is_changed(driver: Person) -> None:
    """Like every other line; 不改了 leaves it."""
    driver.says("改类别")
    asked = "类别现在记的是“路上被罚款”。改成什么？" in driver.text
    driver.says("不改了")

    assert asked
    assert driver.sees("report-shown-ask")
    assert "road.fine" == peek_at(driver).frame.answers["leaf"]


@pytest.mark.parametrize("said", ["把金额删掉", "删掉金额", "remove the amount"])
def test_a_line_is_taken_off_by_a_sentence(driver: Person, said: str) -> None:
    """Who says that a line should go has not to look for a button."""
    driver.says(said)

    assert driver.sees("report-cleared")
    assert driver.sees("report-shown-ask")
    assert {} == peek_at(driver).frame.answers["money"]


def test_an_edited_message_changes_only_what_was_edited(driver: Person) -> None:
    """The same message with another sum says the same of time, place and unit."""
    driver.signals(Sign.EDITED, words=STORY.replace("300", "850"))

    assert "金额改成“罚850元”" in driver.text
    assert "地点" not in driver.text
    assert "时间" not in driver.text


def test_an_answer_changed_by_the_button_is_confirmed(driver: Person) -> None:
    """What it said and what it says now stand before the next question."""
    driver.presses("改一行")
    driver.presses("金额")
    driver.says("五百")

    assert "金额“罚300元”改成“罚500元”" in driver.text


def test_an_office_of_no_known_kind_is_kept_by_its_name(tmp_path: Path) -> None:
    """烟草局 is told, so it is neither asked for nor said to be missing."""
    who = world(tmp_path).person()
    who.says("昨天下午三点烟草局的人到沙河镇新街口我店里，拿走十条烟，没出示证件，没给清单")

    assert "单位\u3000烟草局" in who.text
    assert not who.sees("report-agency-ask")
    who.says("没收东西不给手续") if who.sees("report-category-ask") else None
    assert not who.sees("report-review-nounit")


def test_an_empty_file_is_refused_at_once(driver: Person) -> None:
    """Nothing is said to be kept, nothing is counted."""
    driver.sends_photo(size=0)

    assert driver.sees("file-empty")
    assert 0 == peek_at(driver).files


def test_a_file_that_is_refused_is_named_where_others_stand_beside_it(driver: Person) -> None:
    """By its own name, else by its kind; the person knows which to send again."""
    driver.sends_photo(size=0, name="罚单.jpg")
    first = driver.text
    driver.sends_photo()
    driver.sends_photo(size=0)
    second = driver.text
    driver.sends_photo(size=21_000_000, name="a very long name of a film that was taken.mp4")

    assert "“罚单.jpg”是空的，请再发一次。" in first
    assert "刚发的照片是空的" in second
    assert "“a very long nam…aken.mp4”有 21 MB" in driver.text


def test_a_position_behind_words_is_seen_on_the_card(driver: Person) -> None:
    """Both stand there: the words as they were told, and the position."""
    driver.sends_place()
    driver.presses("同意，两个都要")
    driver.presses("没出示")

    assert "S306沙河桥（定位 28.90000, 112.30000）" in driver.text
