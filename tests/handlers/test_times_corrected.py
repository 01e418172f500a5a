"""Does a corrected hour keep its day, and a day told later its week or month?"""

from pathlib import Path

import pytest
from talk import told, world

MATTER = "城管在东街收了我200没开票没亮证"
ENGLISH = "traffic police at Shahe bridge fined me 300 yuan, no receipt, no ID shown"


@pytest.mark.parametrize(
    ("when", "said", "changed"),
    [
        ("上个月", "具体是12号", "10月12日（周一）"),
        ("上个月", "是15号上午九点", "10月15日（周四） 09:00"),
        ("上个月", "是月底", "10月21日（周三）至10月31日（周六）"),
        ("上个月", "是昨天", "11月18日（周三）"),  # a day of its own
        ("9月份", "20号下午", "9月20日（周日）下午"),
        ("9月份", "月底", "9月21日（周一）至9月30日（周三）"),
        ("9月份", "是31号", "10月31日（周六）"),  # that month has none
        ("10月12号", "不是12号是15号", "10月15日（周四）"),
        ("10月12号", "是11月2号", "11月2日（周一）"),  # another month, by its name
        ("昨天", "是25号", "10月25日（周日）"),  # in this month it is yet to come
        ("上周", "是周三", "11月11日（周三）"),
        ("上周", "周五上午九点", "11月13日（周五） 09:00"),
    ],
)
def test_a_day_told_later_is_one_of_the_week_or_month_told_before(
    tmp_path: Path, when: str, said: str, changed: str
) -> None:
    """上个月, and then 具体是12号: the twelfth of that month, not of this one."""
    who = told(tmp_path, f"{when}{MATTER}", said)

    assert f"改成“{changed}”" in who.text


def test_a_day_within_the_last_month_is_told_in_english_too(tmp_path: Path) -> None:
    """Last month, and then: on the 12th."""
    who = told(
        tmp_path,
        "last month officers of the urban management at Renmin Road took 200 yuan, no receipt, "
        "no ID shown",
        "it was on the 12th",
    )

    assert "改成“10月12日（周一）”" in who.text


@pytest.mark.parametrize(
    ("when", "said", "changed"),
    [
        ("Yesterday at 3 pm", "It was 4 pm, not 3 pm", "11月18日（周三） 16:00"),
        ("Yesterday at 3 pm", "not 3 pm, 4 pm", "11月18日（周三） 16:00"),
        ("Yesterday at 3 pm", "not at 3 pm but at 4 pm", "11月18日（周三） 16:00"),
        ("November 12 at 3 pm", "it was at 5 pm", "11月12日（周四） 17:00"),
        ("November 12 at 3 pm", "it was 4 pm, not 3 pm", "11月12日（周四） 16:00"),
        ("November 12 at 3 pm", "it was Nov 11 at 5 pm", "11月11日（周三） 17:00"),  # both
        ("November 12 at 3 pm", "it was yesterday at 5 pm", "11月18日（周三） 17:00"),
    ],
)
def test_an_hour_corrected_in_english_keeps_its_day(
    tmp_path: Path, when: str, said: str, changed: str
) -> None:
    """Who tells another hour says nothing against the day."""
    who = told(tmp_path, f"{when} {ENGLISH}", said)

    assert f"改成“{changed}”" in who.text


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("是四点不是三点", "改成“11月18日（周三） 16:00”"),
        ("是五点，不是三点", "改成“11月18日（周三） 17:00”"),
        ("是前天不是昨天", "改成“11月17日（周二） 15:00”"),
        ("是运管不是城管", "改成“交通运输执法（路政、运管）”"),
        ("是500不是200", "改成“交了500元”"),
        ("是湘A12345，不是湘A12346", "车牌 湘A12345"),
        ("不是200", "删掉了：金额"),  # and nothing instead
    ],
)
def test_what_is_denied_may_stand_behind_what_is_meant(
    tmp_path: Path, said: str, changed: str
) -> None:
    """是四点不是三点 says the same as 不是三点，是四点."""
    who = told(tmp_path, f"昨天下午三点{MATTER}", said)

    assert changed in who.text


@pytest.mark.parametrize(
    ("when", "said", "changed"),
    [
        ("九月份", "是20号那天", "改成“9月20日（周日）”"),
        ("上个月", "12号左右吧，下午", "改成“10月12日（周一）前后下午”"),
        ("昨天下午三点", "15号前后吧", "改成“11月15日（周日）前后”"),
        ("昨天下午三点", "是前一天的事", "改成“11月17日（周二） 15:00”"),
    ],
)
def test_a_day_is_corrected_as_roughly_as_it_is_told(
    tmp_path: Path, when: str, said: str, changed: str
) -> None:
    """The card says 前后 where the reporter did, and no hour that he did not tell of that day."""
    assert changed in told(tmp_path, f"{when}{MATTER}", said).text


@pytest.mark.parametrize(
    ("hour", "shown", "said", "then"),
    [
        ("昨天七点左右", "7:00（没说上午还是下午）", "是晚上", "11月18日（周三） 19:00"),
        ("昨天三四点", "3:00至11月18日（周三） 4:00（没说上午还是下午）", "是凌晨", "04:00"),
        ("昨天三点半", "3:30（没说上午还是下午）", "是下午", "11月18日（周三） 15:30"),
        ("昨天十二点", "12:00", "", ""),
        ("昨天15点", "15:00", "", ""),
        ("昨天晚上七点", "19:00", "", ""),
    ],
)
def test_no_half_of_the_day_is_guessed(
    tmp_path: Path, hour: str, shown: str, said: str, then: str
) -> None:
    """昨天七点 may be of the morning: it stands there as it was told until he says which."""
    who = world(tmp_path).person()
    who.says("/start", f"{hour}交警在沙河桥罚我300，没给票，没出示证件")

    assert shown in who.text
    assert ("没说上午" in shown) == ("没说上午" in who.text)

    if said:
        who.says(said)
        assert f"{then}" in who.text.split("改成", 1)[-1].splitlines()[0]
