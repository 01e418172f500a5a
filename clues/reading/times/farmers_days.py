"""What day of the farmers' calendar is 农历七月十五, 腊月廿三, 初八, 上个月初五, 年廿八?"""

import re
from datetime import date, timedelta
from typing import Final

from clues.reading.times import lunar
from clues.reading.times.days import Told
from clues.reading.times.moments import Days, Grain
from clues.reading.times.month_edges import edges
from clues.reading.words.numerals import small
from clues.regex import regex

_FARMERS_MONTHS: Final = frozenset("正冬腊")
_FEAST_DAYS: Final = frozenset({"二", "三", "六", "七", "九"})


def farmers(met: re.Match[str], text: str) -> bool:
    """Whether a day of the farmers' calendar is meant: 初八, 廿三, 农历四月十八, 三月三."""
    if met["day"] and (_SOLAR.search(met[0]) or _SOLAR_BEHIND.match(text, met.end())):
        return False
    if (
        met["lunar"]
        or met["lunar2"]
        or met["lunar3"]
        or met["lday"]
        or met["leap"]
        or met["month"] in _FARMERS_MONTHS
    ):
        return True
    twin = met["day"] == met["month"] and met["day"] in _FEAST_DAYS and not met["sign"]
    if met["day"] and (
        f"历的{met['month']}月{met['day']}" in text  # 对，农历的三月十八
        or (not met["sign"] and _AT_MARKET.match(text, met.end()))
    ):
        return True
    unsigned = (met["day"] or "").startswith("廿") or (met["month"], met["day"]) == _MOONS_FEAST
    return twin or (unsigned and not met["sign"]) or text.startswith("龙抬头", met.end())


# 八月廿二（新历）: told as the farmers count, and of our calendar all the same.
_SOLAR: Final = regex("[阳公新]历")
_SOLAR_BEHIND: Final = regex("[日号]?(?:那天|当天)?[(（,，](?:是|按)?[阳公新]历的?[)）,，。]")
_AT_MARKET: Final = regex(
    "[，,]?(?:[逢赶][集场圩会]|[\u4e00-\u9fff]{0,2}庙会|(?:那天)?集上|[集圩墟]日"
    "|(?:观音|城隍|土地|火神|药王|娘娘|财神|关公|妈祖|龙王|祖师|菩萨)(?:会|诞|生日|香会|庙会|出巡)|香会|灯会)"
)


_MOONS_FEAST: Final = ("八", "十五")


def lunar_month(met: re.Match[str], told: Told, year: int | None, month: int) -> Days | None:
    """Return a day, a third or the whole of a month of the farmers' *year*, or of the latest."""
    day = (
        small((met["lday"] or met["day"] or "").removeprefix("初"))
        if (met["lday"] or met["day"])
        else None
    )
    years = (
        (year,) if year is not None else (told.today.year, told.today.year - 1, told.today.year - 2)
    )
    for each in years:
        # 去年腊月 lies in the year that people call last year, even after New Year.
        first = lunar.day_of(each, month, day or 1, leap=bool(met["leap"]))
        if first is None and (month, day) == (12, 30):  # 腊月三十 is the last day, however short
            first = lunar.last_of(each, month)
        if first is None or (year is None and first > told.today):
            continue
        last = first if day else lunar.last_of(each, month)
        if last is None:
            return None
        if met["xun"] and not day:
            begun, ended = edges(met["xun"])
            first, last = (
                first + timedelta(days=begun - 1),
                min(last, first + timedelta(days=ended - 1)),
            )
        grain = Grain.DAY if day else Grain.XUN if met["xun"] else Grain.MONTH
        return Days(first=first, last=last, grain=grain, start=met.start(), end=met.end(),
                    vague=year is None, ahead=first > told.today)  # fmt: skip
    return None


def lunar_relative(met: re.Match[str], told: Told, back: int) -> Days | None:
    """Return the day of 这个月初八, 上个月初五; one of this month may be still to come."""
    today = lunar.lunar_day(told.today)
    day = small(met["lday"].removeprefix("初"))
    if today is None or day is None:
        return None
    year, month, _ = today
    if back:
        year, month = _months_before(year, month, back)
    found = lunar.day_of(year, month, day)
    if found is None:
        return None
    return Days(first=found, last=found, grain=Grain.DAY, start=met.start(), end=met.end(),
                ahead=found > told.today)  # fmt: skip


def _months_before(year: int, month: int, count: int) -> tuple[int, int]:
    return (year, month - count) if month > count else (year - 1, month - count + 12)


def bare_lunar(met: re.Match[str], told: Told) -> Days | None:
    """初八: the latest one that is past, in a leap month, too; 大年初八 that of the first month."""
    day = small(met["lday"].removeprefix("初"))
    if day is None:
        return None
    found = _of_new_year(told.today, day) if met["new"] else _latest(told.today, day)
    if found is None:
        return None
    return Days(first=found, last=found, grain=Grain.DAY, start=met.start(),
                end=met.end(), vague=True)  # fmt: skip


def _of_new_year(today: date, day: int) -> date | None:
    found = (lunar.day_of(year, 1, day) for year in (today.year, today.year - 1))
    return next((each for each in found if each is not None and each <= today), None)


_TWO_MONTHS: Final = 60  # days


def _latest(today: date, day: int) -> date | None:
    past = (today - timedelta(days=back) for back in range(_TWO_MONTHS))
    return next((each for each in past if (lunar.lunar_day(each) or (0, 0, 0))[2] == day), None)


def year_end(met: re.Match[str], told: Told) -> Days | None:
    """年廿八: the days before New Year, in the twelfth month of the farmers' year."""
    day = small(met["eday"])
    for year in range(told.today.year, told.today.year - 3, -1):
        found = None if day is None else lunar.day_of(year, 12, day)
        if found is not None and found <= told.today:
            return Days(first=found, last=found, grain=Grain.DAY, start=met.start(),
                        end=met.end(), vague=True)  # fmt: skip
    return None
