from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2025, 11, 27, 16, 20)  # noqa: DTZ001  # a Thursday, local as every reader takes it


def _told(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        (
            "我养蜂，去年三月从湖北转来。11月14号林业站两个人上来，说我烟熏蜂有火险，罚款八百",
            ["2025-11-14"],
        ),
        (
            "11月14号人社局来人，说我没给两个学徒缴社保，不补就罚一万二。学徒是十月才来的",
            ["2025-11-14"],
        ),
        (
            "农业执法11月22号来抽样，拿走六斤茶，没给抽样单。上一次抽样还是2023年四月，人家一次只拿两百克",
            ["2025-11-22"],
        ),
        (
            "街道11月18号来把我们音箱收走了，说扰民。2018年重阳节还代表街道拿过奖",
            ["2025-11-18"],
        ),
        (
            "消防11月22号突击检查，罚两万。2021年被评为A级，今年五月省里检查也是满分",
            ["2025-11-22"],
        ),
    ],
)
def test_what_was_long_before_and_told_roughly_is_background(story: str, values: list[str]) -> None:
    """What befell somebody in former years, or the month before, is no deed of an office."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("三月初收过一回水费，四月下旬又来收一回", ["2025-03-01", "2025-04-21"]),
        ("该局2024年3月罚款3万元，2025年3月再次罚款5万元", ["2024-03-01", "2025-03-01"]),
        ("三月二号在窗口交的许可申请材料，11月5号又去，窗口不给办", ["2025-03-02", "2025-11-05"]),
    ],
)
def test_a_series_and_a_case_that_has_waited_keep_how_they_began(
    story: str, values: list[str]
) -> None:
    """The first of several visits, and the day of an application, are of the matter."""
    assert values == [value[:10] for value in _told(story)]


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("国庆工地停工，都回家了。11月6号质安站来，说围挡高度不够，罚款五千", ["2025-11-06"]),
        (
            "11月13号卫健委的人来，说处方笺格式不对罚两万，去交的时候人家说周末不收",
            ["2025-11-13"],
        ),
        ("城管11月12号把对联全收走了，让月底以后去拿", ["2025-11-12"]),
        ("八月二号停电，供电所断了我五天，说七月二十六号发过公告", ["2025-08-02"]),
        ("手续已于4月17日全部批复，5月6日驻矿员来人要求我矿缴纳八千元", ["2025-05-06"]),
        ("双十一搞活动，被人告了。市监局11月4号来罚了六千", ["2025-11-04"]),
        ("昨天税务来把电脑抱走，今天发不出工资", ["2025-11-26"]),
        ("消防11月13日来查，罚款三万；圣诞树11月26日已自行拆除", ["2025-11-13"]),
        ("4月4日清明节，民政和城管没收我六箱纸。本人4月7日向信访局递过材料", ["2025-04-04"]),
        (
            "国庆赛船，我的船被海事拖走。去年秋天在村里登过记，他们来的人也看见了",
            ["2025-10-01"],
        ),
        ("城管11月9号把我车扣了，我自己11月12号找厂子问过", ["2025-11-09"]),
    ],
)
def test_a_feast_and_what_is_only_said_of_a_day_are_background(
    story: str, values: list[str]
) -> None:
    """Whatever is put off, announced or done by oneself is none, either."""
    assert values == _told(story)


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("收废品的，三轮车让城管扣了，11月23号的事", ["2025-11-23"]),
        ("三轮车让城管扣了，11月23号的事。那天是星期天，休息日没人管才走的大路", ["2025-11-23"]),
        ("这罚款到底有没有个标准十月四号的事", ["2025-10-04"]),
        ("过磅罚了1000。这次是11月18号上午，上次10月22号上午", ["2025-11-18", "2025-10-22"]),
        ("城管罚了两回，11月8日和9日的事", ["2025-11-08", "2025-11-09"]),
        ("处罚告知书是11月14号送来的，决定书11月24号送来的", ["2025-11-14", "2025-11-24"]),
    ],
)
def test_a_day_that_only_dates_the_matter_is_its_day(story: str, values: list[str]) -> None:
    """Nothing else need be told of it, and its weekday is no other day."""
    assert values == _told(story)


def test_a_letter_signed_in_the_middle_is_of_no_day() -> None:
    """What follows the signature is told as well."""
    letter = (
        "卫生局11月20日将处罚决定书送达我诊所。安和口腔门诊部有限公司敬上，2025年11月26日。"
        "门诊部历次抽检均为合格。"
    )
    assert ["2025-11-20"] == _told(letter)
