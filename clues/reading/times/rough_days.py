"""About which day was it, where nobody says exactly: 三四天前, 20号前后, 大概上个月20号?

What was told as about a day stays about it: a day without its 前后 were a day that nobody told.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from clues.reading.times.days import Rule, Told
from clues.reading.times.moments import Days, Grain, Moment, months_back
from clues.regex import regex

_ONE: Final = "一二三四五六七八九"
_COUNTED: Final = {sign: count for count, sign in enumerate(_ONE, 1)} | {"两": 2}
_ENGLISH: Final = "one two three four five six seven eight nine ten".split()
_COUNTED_ENGLISH: Final = {word: count for count, word in enumerate(_ENGLISH, 1)}
_MOST_APART: Final = 2  # 三五天前, and no 二九


def _between(met: re.Match[str], told: Told) -> Days | None:
    """三四天前: from four days back to three."""
    near, far = (_count(met[group]) for group in ("near", "far"))
    if not 0 < far - near <= _MOST_APART:
        return None
    first, last = (_back(told.today, count, met["unit"]) for count in (far, near))
    grain = Grain.MONTH if met["unit"] in {"月", "month"} else Grain.WEEK
    return Days(first=first, last=last, grain=grain, start=met.start(), end=met.end(), rough=True)


def _count(written: str) -> int:
    if written.isdigit():
        return int(written)
    return _COUNTED.get(written) or _COUNTED_ENGLISH[written]


def _back(today: date, count: int, unit: str) -> date:
    if unit in {"月", "month"}:
        return months_back(today, count)
    return today - timedelta(days=count * (1 if unit in {"天", "日", "day"} else 7))


_WORDS: Final = "|".join(_ENGLISH)
RULES: Final = (
    Rule(
        regex(
            rf"(?<![\d.第{_ONE}十百零月号])(?P<near>[{_ONE}两])(?P<far>[{_ONE}])个?"
            r"(?P<unit>天|日|周|星期|礼拜|月)(?:左右)?(?:之前|以前|前)(?![面往台期])"
        ),
        _between,
        "前",
        14,
    ),
    Rule(
        regex(
            rf"\b(?P<near>\d|{_WORDS}) (?:or|to) (?P<far>\d{{1,2}}|{_WORDS}) "
            r"(?P<unit>day|week|month)s? ago\b"
        ),
        _between,
        "g",
    ),
)

# 3号还是4号, 上周三或者周四: one of the two, and the first of them was kept.
_OR_ANOTHER: Final = (
    "(?:还是|或者?是?)(?:上?个?(?:周|星期|礼拜)[一二三四五六日天]|[\\d一二三四五六七八九十]{1,3}[号日]|"
    "大?前天|昨天)(?!下午|上午|晚上|早上|中午)"
)
_BEHIND: Final = regex(
    "(?:的?那[天日]|这天)?(?:前后(?![共来去一两三几二又\\d])|左右|上下(?![班车午货客学楼])|"
    f"{_OR_ANOTHER})|,? or so\\b|,? or thereabouts"
)
_BEFORE: Final = regex(
    "(?:大概|大约|约莫|差不多|大致|约)(?:就?[是在于])?$|不是[^，。]{1,6}，?就是$|"
    "\\b(?:around|about|roughly)(?: on)? $"
)
_REACH: Final = 12


def roughly(text: str, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """Return *moments*, of which the days that a folded text tells as about them are rough."""
    return tuple(_about(text, one) if _is_a_day(one) else one for one in moments)


def _is_a_day(one: Moment) -> bool:
    return one.first == one.last and one.clock is None and one.grain in {Grain.DAY, Grain.PART}


# 12号左右吧，下午: the part of the day stands behind what is said of the day.
_WITHIN: Final = regex("[号日天一二三四五六](?:的?那[天日])?(?:前后|左右|上下)")


def _about(text: str, one: Moment) -> Moment:
    if one.grain is Grain.PART:
        within = _WITHIN.search(text, one.start, one.end)
        return one if within is None else replace(one, rough=True)
    if (behind := _BEHIND.match(text, one.end)) is not None:
        return replace(one, rough=True, end=behind.end())
    before = _BEFORE.search(text, max(0, one.start - _REACH), one.start)
    return one if before is None else replace(one, rough=True, start=before.start())
