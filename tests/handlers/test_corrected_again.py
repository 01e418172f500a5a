"""Is a correction taken back by another, and do staff read them in the order they were said?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, peek_at, world

from handlers.citizen.report.told import story_lines

STORY = "昨天下午三点交警在沙河桥罚我300，没给票，没出示证件"


def told(tmp_path: Path, *words: str) -> Person:
    """Return somebody who has said so much, one message after the other."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY, *words)
    return who


@pytest.mark.parametrize(
    ("first", "second", "changed"),
    [
        ("不是300是500", "刚才说错了，还是300", "“罚500元”改成“罚300元”"),
        ("不是300是500", "还是300", "“罚500元”改成“罚300元”"),
        ("金额改成500", "我又想了想，其实就是300", "“罚500元”改成“罚300元”"),
        ("金额改成500", "钱记错了，其实是三百", "“罚500元”改成“罚300元”"),
        ("不是昨天是前天", "说错了，还是昨天", "改成“11月18日（周三） 15:00”"),
        ("不是三点是四点", "想起来了，是三点", "改成“11月18日（周三） 15:00”"),
        ("不是沙河桥，是柳河桥", "搞错了，还是沙河桥", "“柳河桥”改成“沙河桥”"),
    ],
)
def test_what_was_corrected_may_be_as_it_was_told_first(
    tmp_path: Path, first: str, second: str, changed: str
) -> None:
    """The last word counts, on the card and in the story that staff read."""
    who = told(tmp_path, first, second)
    read = story_lines.whole(peek_at(who).frame.answers)

    assert changed in who.text
    assert f"{STORY}\n{first}\n{second}" == read


def test_staff_read_corrections_where_they_were_said(tmp_path: Path) -> None:
    """What was told between two corrections stands between them."""
    who = told(tmp_path, "不是300是500", "他们态度很差", "还是300", "还有个戴眼镜的")
    read = story_lines.whole(peek_at(who).frame.answers)

    assert [
        STORY, "不是300是500", "他们态度很差", "还是300", "还有个戴眼镜的",
    ] == read.split("\n")  # fmt: skip


def test_an_older_draft_keeps_its_corrections_at_the_end() -> None:
    """They were kept without their place."""
    draft = {"story": "一\n二", "corrections": ["不是300是500", [1, "还是300"]]}

    assert "一\n还是300\n二\n不是300是500" == story_lines.whole(draft)


@pytest.mark.parametrize("said", ["要500还是300我忘了", "他们还是罚了我300"])
def test_an_alternative_is_no_correction(tmp_path: Path, said: str) -> None:
    """It joins the story, and the sum stays."""
    who = told(tmp_path, "不是300是500", said)

    assert "500" == peek_at(who).frame.answers["money"]["amounts"][0]["amount"]


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("少写了一个0，是3000", "“罚300元”改成“罚3000元”"),
        ("罚款是200", "“罚300元”改成“罚200元”"),
        ("好像是三百六", "“罚300元”改成“罚360元”"),
        ("350左右", "“罚300元”改成“罚约350元”"),
        ("单位改成城管和交警", "“交警”改成“交警、城管”"),
        ("单位改成路政、城管", "“交警”改成“路政、城管”"),
        ("是上午", "改成“11月18日（周三）上午”"),
        ("是前天的事", "改成“11月17日（周二） 15:00”"),
        ("时间改一下，前天下午", "改成“11月17日（周二） 15:00”"),
        ("地点改一下，沙河桥南头", "改成“沙河桥南头”"),
        ("金额改一下，500", "“罚300元”改成“罚500元”"),
        ("500才对", "“罚300元”改成“罚500元”"),
        ("不止300，是500", "“罚300元”改成“罚500元”"),
        ("没有300那么多，就200", "“罚300元”改成“罚200元”"),
    ],
)
def test_a_line_is_corrected_in_passing(tmp_path: Path, said: str, changed: str) -> None:
    """By its name, by the slip that was made, or by the fact alone."""
    who = told(tmp_path, said)

    assert changed in who.text


def test_a_unit_that_was_not_there_goes(tmp_path: Path) -> None:
    """没有城管: who did not come is not accused, on the card or behind the wall."""
    who = told(tmp_path, "不光交警，还有城管", "没有城管")

    assert "单位“交警、城管”改成“交警”" in who.text


def test_half_past_twelve_at_night_is_of_the_next_day(tmp_path: Path) -> None:
    """不是十一点半，是十二点半: an hour later, and not at noon."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY.replace("下午三点", "晚上十一点半"), "不是十一点半，是十二点半")

    assert "改成“11月19日（周四） 00:30”" in who.text


@pytest.mark.parametrize("said", ["没有票", "多写了几个字", "不止300人，是500人", "这样才对"])
def test_what_only_begins_like_a_correction_changes_nothing(tmp_path: Path, said: str) -> None:
    """It joins the story."""
    who = told(tmp_path)
    keys = ("time", "place", "agency", "money", "papers")
    before = [peek_at(who).frame.answers.get(key) for key in keys]
    who.says(said)

    assert before == [peek_at(who).frame.answers.get(key) for key in keys]


@pytest.mark.parametrize(
    ("line", "said", "changed"),
    [
        ("改时间", "是四点不是三点", "改成“11月18日（周三） 16:00”"),
        ("改时间", "4 pm", "改成“11月18日（周三） 16:00”"),
        ("改时间", "具体是12号", "改成“11月12日（周四） 15:00”"),
        ("改地点", "不是沙河桥，是柳河桥", "改成“柳河桥”"),
        ("改地点", "沙河桥往北两公里", "改成“沙河桥往北两公里”"),
        ("改单位", "不是交警，是城管", "改成“城管”"),
        ("改金额", "最后给了200", "改成“罚300元、交了200元”"),
        ("改金额", "五百", "改成“罚500元”"),
        ("改金额", "没罚我", "删掉了：金额"),
    ],
)
def test_a_line_that_was_opened_is_heard_beside_what_it_says(
    tmp_path: Path, line: str, said: str, changed: str
) -> None:
    """四点 is of the day that was told, and a denial is no name of a place."""
    who = told(tmp_path, line, said)

    assert changed in who.text


def test_a_day_for_an_opened_line_is_of_the_month_it_says(tmp_path: Path) -> None:
    """上个月, and then 12号."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(STORY.replace("昨天下午三点", "上个月"), "改时间", "12号")

    assert "改成“10月12日（周一）”" in who.text


def test_what_one_correction_changed_is_told_in_one_order(tmp_path: Path) -> None:
    """Time, place, sum: a turn that is run again in another process says the same."""
    who = told(tmp_path, "说错了，不是昨天在沙河桥罚300，是前天在柳河桥罚500")
    at = [who.text.find(said) for said in ("11月17日", "“柳河桥”", "罚500元”")]

    assert -1 not in at
    assert sorted(at) == at
