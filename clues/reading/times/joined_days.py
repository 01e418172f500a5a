"""Are two days told beside each other one time: 3号到5号, 今天惊蛰, 又过六天，即17日?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from clues.reading.times.day_words import PARTS
from clues.reading.times.moments import Days, Grain
from clues.regex import regex

_TO: Final = regex(
    r"[\s(（]*[扣封关停压拖查等挂锁押]?(?:到|至|-{1,2}|~|直到|一直到|to|until|and|till)[\s]*"
)


def join(text: str, met: list[Days], days: Days) -> None:
    """Add *days*, or widen or replace the last of those met where they are one time."""
    if met and _beside(text, met[-1], days):
        return
    joined = met and _joined_days(text, met[-1], days)
    if joined:
        met[-1] = joined
    else:
        met.append(days)


_WEEKDAY: Final = frozenset("周星礼")
_ONE_BREATH: Final = 24
_IN_WORDS: Final = 60  # English takes more signs to say as much
_A_WEEK: Final = timedelta(days=7)


def in_one_week(text: str, met: list[Days], fits: Callable[[Days], bool]) -> list[Days]:
    """Move 星期二, told before 星期四 of last week, into that week: they are told in a row."""
    moved = list(met)
    for at in range(len(moved) - 1, 0, -1):
        days, after = moved[at - 1], moved[at]
        row = _bare_weekday(text, days) and _bare_weekday(text, after)
        near = after.start - days.end <= (
            _ONE_BREATH if text[days.start] in _WEEKDAY else _IN_WORDS
        )
        later = after.first.weekday() > days.first.weekday()
        if row and near and later and after.first < days.first and fits(after):
            moved[at - 1] = replace(days, first=days.first - _A_WEEK, last=days.last - _A_WEEK)
    return moved


def _bare_weekday(text: str, days: Days) -> bool:
    if not days.vague or days.first != days.last:
        return False
    return (
        text[days.start] in _WEEKDAY
        or _IN_ENGLISH.fullmatch(text, days.start, days.end) is not None
    )


_IN_ENGLISH: Final = regex(r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day")


# 正月16早上7点，开学头一天: what else that day was.
_BESIDE_DAY: Final = 8
_MOVABLE: Final = frozenset({"开学", "高考"})


def _beside(text: str, days: Days, after: Days) -> bool:
    if after.grain is Grain.WEEK and 0 <= after.start - days.end <= 1:  # 3月24日到28日这周
        return True
    movable = text[after.start : after.start + 2] in _MOVABLE
    return movable and 0 < after.start - days.end <= _BESIDE_DAY


def _joined_days(text: str, days: Days, after: Days) -> Days | None:
    return (
        _interval(text, days, after) or _one_day(text, days, after) or _that_is(text, days, after)
    )


_THAT_IS: Final = regex(
    "(?P<part>[早晚]上|夜里?|半夜|凌晨|清早|[上下中]午|傍晚)?[，,(]?(?:也就是|即)(?:是)?[，,]?"
)


def _that_is(text: str, days: Days, after: Days) -> Days | None:
    """又过六天，即17日; 第二天，也就是10月15日: the day is told as it stands in the calendar."""
    exact = after.first == after.last and days.first == days.last
    met = _THAT_IS.fullmatch(text, days.end, after.start) if exact else None
    if met is None:
        return None
    told = next((found.meaning for found in PARTS.find(met["part"] or "")), None)
    return replace(after, start=days.start, part=after.part or told or days.part)


_BETWEEN: Final = regex(r"\bbetween (?:the )?$")
_BESIDE_ITSELF: Final = regex("[，,(]?[是就的]{0,2}")


def _one_day(text: str, days: Days, after: Days) -> Days | None:
    """今天惊蛰一早七点: one day by two names, and the hour stands with the second."""
    same = days.first == days.last == after.first == after.last
    beside = _BESIDE_ITSELF.fullmatch(text, days.end, after.start)
    if not same or not beside or (days.part and days.grain is Grain.PART):
        return None
    return replace(after, start=days.start, part=after.part or days.part)


def _interval(text: str, left: Days, right: Days) -> Days | None:
    between = text[left.end : right.start]
    months = left.grain is right.grain is Grain.MONTH and between in {"、", "和", "及", "，", ","}
    joined = months and right.first == left.last + timedelta(days=1)  # 2月、3月两个月
    if right.first < left.first or not (joined or _TO.fullmatch(between)):
        return None
    if between.strip() == "and" and not _BETWEEN.search(text, max(0, left.start - 12), left.start):
        return None  # 7 November and 21 November
    grain = max(left.grain, right.grain, key=list(Grain).index)
    return replace(left, last=right.last, grain=grain, end=right.end, ahead=left.ahead)
