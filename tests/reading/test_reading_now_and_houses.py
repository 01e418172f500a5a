"""Which day is meant by 刚 and 现在, by a year that stands apart, and which 12号 is a house?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local
TODAY = "2026-11-19"


def _times(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    ("story", "days"),
    [
        ("刚交警拦我，在柳河收费站要罚200", [TODAY]),
        ("刚路政的要我500", [TODAY]),
        ("现在城管正在打我，在老街", [TODAY]),
        ("城管正在掀我的摊", [TODAY]),
        ("交警现在在柳河桥头拦车收钱", [TODAY]),
        ("现在他们不让我走，在柳河收费站", [TODAY]),
        ("现在车还被扣着", []),  # what came of it
        ("城管现在把我车扣在停车场不放", []),  # likewise
        ("消防现在要罚我2万", []),  # not yet
        ("现在的城管太嚣张，昨天收我100", ["2026-11-18"]),  # these days
        ("我刚开店城管就来收钱", []),  # weeks ago
        ("我正在店里吃饭，城管进来罚我200", []),  # of which day, nobody says
        ("现在城管收费越来越多了", []),  # a habit
    ],
)
def test_what_goes_on_now_is_of_today(story: str, days: list[str]) -> None:
    """Who tells what is being done to him tells of today; what lasts is of no day."""
    assert days == _times(story)


@pytest.mark.parametrize(
    ("story", "span"),
    [
        ("今年是3月交的", "2026-03-01/2026-03-31"),
        ("今年的是三月份交的", "2026-03-01/2026-03-31"),
        ("去年是5月收的", "2025-05-01/2025-05-31"),
        ("去年那次在12月", "2025-12-01/2025-12-31"),
        ("前年七八月份", "2024-07-01/2024-08-31"),
        ("今年三四月份交的", "2026-03-01/2026-04-30"),
    ],
)
def test_a_month_is_of_the_year_told_before_it(story: str, span: str) -> None:
    """去年是5月 is of last year, although 5月 alone were of this one."""
    assert [span] == _times(story)


@pytest.mark.parametrize(
    ("story", "days"),
    [
        ("我叫张三，住青龙镇12号，昨天城管罚我200", ["2026-11-18"]),  # where he lives
        ("家住柳树村12号，昨天城管罚我200", ["2026-11-18"]),  # likewise
        ("我的店在青龙镇3组12号，昨天消防罚款", ["2026-11-18"]),  # where his shop is
        ("青龙镇12号，城管收我100", []),  # a clause of nothing but a place
        ("城管在青龙镇12号收了我50", ["2026-11-12"]),  # the day
        ("城管来青龙镇12号，收我100", ["2026-11-12"]),  # likewise
        ("上个月在白马镇12号被罚", ["2026-10-12"]),  # likewise
    ],
)
def test_the_number_of_a_house_is_no_day(story: str, days: list[str]) -> None:
    """Behind the town where one lives 12号 is the house, behind what was done there the day."""
    assert days == _times(story)


@pytest.mark.parametrize(
    ("story", "sums"),
    [
        ("城管说要罚我五千，我求情，我就给了他两千现金", ["5000 demanded", "2000 paid"]),
        ("交警要罚我五千，最后我就给了所长两千", ["5000 demanded", "2000 paid"]),
        ("叫我交三百，我就给了他", ["300 paid"]),  # what was asked
        ("开口就要罚款5000，我说没有，他们说给2000就算了", ["5000 demanded", "2000 demanded"]),
        ("fined me 200 and the tow cost 300", ["200 fine", "300 fee"]),  # of what each was
        ("老板让我给所长送了两万块，不送就不给办证", ["20000 bribe"]),
        ("所长暗示我，我送了两万块", ["20000 bribe"]),
        (
            "要罚我五千块钱然后我说我这才三瓶嘛他说那就交两千算了我就给了他两千现金",
            ["5000 demanded", "2000 paid"],
        ),  # in one breath
        ("交警罚了我2️⃣0️⃣0️⃣元", ["200 fine"]),  # keycaps side by side
        ("1️⃣交警罚我200 2️⃣城管收我100", ["200 fine", "100 paid"]),  # which number items
        ("交警在流河收废站发了我二百快钱", ["200 fine"]),  # a slip
        ("送菜一趟收我20", ["20 fee"]),  # goods
        ("白送他们200块", ["200 paid"]),  # a loss
    ],
)
def test_what_was_asked_and_what_was_given_are_two_sums(story: str, sums: list[str]) -> None:
    """要罚五千，给了他两千: the first was not paid; money that is 送 was a gift."""
    told = read(story, now=NOW).all(Name.AMOUNT)

    assert sums == [f"{slot.value} {slot.role}" for slot in told]


@pytest.mark.parametrize(
    ("story", "days"),
    [
        ("The tax office asked my shop at 8 Zhongshan Road for 2000 yesterday", ["2026-11-18"]),
        ("They came yesterday at 6 Renmin West Road", ["2026-11-18"]),
        ("At 12 Jiefang Street this morning they took 300 yuan", ["2026-11-19"]),
        ("Police stopped me at 8 on Zhongshan Road yesterday", ["2026-11-18T08:00"]),  # an hour
        ("Police stopped me yesterday at 9 near the Renmin Road", ["2026-11-18T09:00"]),  # likewise
        ("They came yesterday at 3 Renmin Street, at 9 am", ["2026-11-18T09:00"]),  # both
    ],
)
def test_the_number_of_an_english_house_is_no_hour(story: str, days: list[str]) -> None:
    """8 Zhongshan Road is where the shop stands, at 8 on Zhongshan Road is when."""
    assert days == _times(story)


@pytest.mark.parametrize(
    ("story", "quote"),
    [
        ("消防今天早上6点到现在一直在查", "今天早上6点"),
        ("昨天早上六点半城管来收钱", "昨天早上六点半"),
        ("昨天，早上六点半城管来收钱", "昨天，早上六点半"),
        ("昨天城管来收钱", "昨天"),
    ],
)
def test_a_time_is_quoted_with_its_hour(story: str, quote: str) -> None:
    """The words on the card reach to the hour, also where it shares a syllable with the day."""
    assert [quote] == [slot.text for slot in read(story, now=NOW).all(Name.TIME)]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("昨晚凌晨一点半", "2026-11-19T01:30"),
        ("昨晚凌晨十二点半", "2026-11-19T00:30"),
        ("昨夜凌晨三点多", "2026-11-19T03:00"),
        ("昨天晚上凌晨一点半", "2026-11-19T01:30"),
        ("昨天夜里凌晨两点", "2026-11-19T02:00"),
        ("昨晚，凌晨一点半，", "2026-11-19T01:30"),
        ("前晚凌晨一点", "2026-11-18T01:00"),
        ("昨天凌晨一点半", "2026-11-18T01:30"),
        ("今天凌晨一点半", "2026-11-19T01:30"),
        ("11月18号夜里凌晨1点", "2026-11-18T01:00"),
    ],
)
def test_the_small_hours_of_last_night_are_today(said: str, when: str) -> None:
    """昨晚凌晨 is the night that began yesterday; 昨天凌晨 and a written day are as they say."""
    assert _times(f"{said}在G107大桥头，路政拦我的车罚了1200") == [when]
