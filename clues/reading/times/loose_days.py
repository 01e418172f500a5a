"""Which day is 中旬, or a bare 十六, after the month or the day that a story has just told?"""

import re
from datetime import date
from typing import Final

from clues.reading.times import lunar
from clues.reading.times.days import Rule, Told
from clues.reading.times.moments import Days, Grain, month_end, months_back
from clues.reading.words.numerals import small
from clues.regex import regex

_C = "一二三四五六七八九"
_XUN: Final = {"上": (1, 10), "中": (11, 20), "下": (21, 31)}
_NUMERALS: Final = frozenset(f"{_C}十")
_MONTHLY: Final = frozenset({Grain.DAY, Grain.PART, Grain.XUN, Grain.MONTH})
_FARMERS: Final = regex("初|正月|腊|冬月|廿|[农阴旧]历")


def _xun(met: re.Match[str], told: Told) -> Days | None:
    """五月上旬来过，中旬又来: of the month just told, or the latest that has begun."""
    begun, ended = _XUN[met["xun"][0]]
    before = told.before
    leaning = before is not None and before.grain in _MONTHLY
    month = (before.first if before is not None and leaning else told.today).replace(day=1)
    for back in range(2):
        first = months_back(month, back)
        last = first.replace(day=min(ended, month_end(first).day))
        if first.replace(day=begun) <= told.today:
            return Days(first=first.replace(day=begun), last=last, grain=Grain.XUN, vague=True,
                        start=met.start(), end=met.end())  # fmt: skip
    return None


def _bare(met: re.Match[str], told: Told) -> Days | None:
    """正月十五来收钱，十六就来查: a number alone, after a day of the same month."""
    before, day = told.before, small(met["day"])
    if before is None or before.first != before.last or day is None:
        return None
    farmers = before.lunar or _FARMERS.search(told.text, before.start, before.end) is not None
    found = _in_month(before.first, day, lunar_month=farmers)
    back = told.text[met.start() - 1] in "，,是" and _BACK.search(told.text, 0, met.start())
    if found is None or not (before.first < found or back) or found > told.today:
        return None
    return Days(first=found, last=found, grain=Grain.DAY, vague=True, start=met.start(),
                end=met.end(), lunar=farmers)  # fmt: skip


_BACK: Final = regex("(?:不对|错了|不是|应该|不)[，,]?是?$")


def _unsigned(met: re.Match[str], told: Told) -> Days | None:
    before = told.before
    if before is None or told.text[before.end - 1 : before.end] not in _NUMERALS:
        return None
    return _bare(met, told)


def _in_month(before: date, day: int, *, lunar_month: bool) -> date | None:
    if lunar_month:
        lunar_day = lunar.lunar_day(before)
        return None if lunar_day is None else lunar.day_of(lunar_day[0], lunar_day[1], day)
    return before.replace(day=day) if day <= month_end(before).day else None


_CAME: Final = (
    r"(?:(?:早上|[上下中]午|晚上|那天)?(?:又|就|还|再|也)|那天)[^，。]{0,5}?(?:来|到|上门|查|"
    r"罚|扣|收|封|停)|(?!来)[\u4e00-\u9fff]{2,4}(?:的人?)?(?:来(?![得不电回料货])|上门|查[，。])"
)
RULES: Final = (
    Rule(
        regex(r"(?<![月份个])(?P<xun>[上中下]旬)(?![刊])"),
        _xun,
        "旬",
        4,
    ),
)
LEANING: Final = (
    # 5月6、13、20号: the sign stands at the end of the list
    Rule(
        regex(
            r"(?<=[\d号日][、和])(?P<day>[12]\d|3[01]|0?[1-9])"
            r"(?=(?:[、和及]\d{1,2}){0,8}[、和及]\d{1,2}[号日])"
        ),
        _bare,
        "、和",
        40,
    ),
    Rule(
        regex(
            rf"(?<=[，,；;、])(?P<day>廿[{_C}]|二?十[{_C}]?|三十)(?={_CAME})"
        ),
        _bare,
        "十廿",
        8,
    ),
    # 八月二十三从东岭下来，二十四进了西岭: after a day that was told without a sign, too
    Rule(
        regex(
            rf"(?<=[，,；;、])(?P<day>廿[{_C}]|二?十[{_C}]|二十|三十)(?=(?:[早晚]上?|[上下中]午|一早|夜里|"
            r"凌晨|才|我们?|他们|城管|交警|路政)?(?:进了?|过了?(?!百|千|万)|在(?!册|职|编)|从|被|到了?(?![一二三四五六七八九十两百\d]))[\u4e00-\u9fff])"
        ),
        _unsigned,
        "十廿",
        12,
    ),
    # 六月廿八，不对，廿七夜里
    Rule(
        regex(
            rf"(?:(?<=不对[，,])|(?<=不对，是)|(?<=错了[，,])|(?<=不是[，,])|(?<=应该是)|(?<=哦不[，,])|(?<=[，,]不[，,]))"
            rf"(?P<day>廿[{_C}]|二?十[{_C}]|二十|三十|初[{_C}十])(?=[号日]?(?:[早晚]|[上下中]午|夜|凌晨|那天|[，,。]|半夜|后晌|晌午|傍晚))"
        ),
        _bare,
        "十廿初",
        8,
    ),
    Rule(
        regex(rf"(?:(?<=一次)|(?<=一回)|(?<=一趟))(?P<day>廿[{_C}]|二?十[{_C}]?|三十)(?=[，,。]|$)"),
        _bare,
        "十廿",
        8,
    ),
)  # fmt: skip
