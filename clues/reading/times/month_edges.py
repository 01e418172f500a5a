"""Which days are 最后一周, 第一天, 最后一个周五 of a month?"""

import re
from datetime import date, timedelta
from typing import Final

from clues.reading.times.moments import Grain, month_end

_WEEK: Final = "(?:周|星期|礼拜)"
EDGE: Final = (
    rf"(?:最后|第|头)?(?:最后)?[一二三四](?:天|个?(?:整)?{_WEEK}(?!(?!天天)[一二三四五六日天末])|"
    rf"个{_WEEK}[一二三四五六日天末])|[头前](?:七|7)天"
)
# A month's first day or week needs a word that counts; 三月一天收两次 is none.
EDGE_OF_MONTH: Final = rf"(?:(?=最后|第|头|前)(?:{EDGE}))"
_WEEKDAYS: Final = "一二三四五六日"
_COUNTS: Final = {"一": 0, "二": 1, "三": 2, "四": 3}


def edge_of(first: date, word: str) -> tuple[date, date, Grain]:
    """Return the first and last day that *word* means in the month that begins at *first*."""
    end, last = month_end(first), word.startswith("最后")
    count = next((_COUNTS[sign] for sign in word if sign in _COUNTS), 0)
    if word.endswith("天") and not re.search("周|星期|礼拜", word):
        day = end if last else first + timedelta(days=count)
        return day, day, Grain.DAY
    weekday = word[-1].replace("天", "日")
    if "个" in word and weekday in f"{_WEEKDAYS}末":
        return _weekday(first, end if last else None, weekday, count)
    if last:
        return end - timedelta(days=6), end, Grain.WEEK
    begun = first + timedelta(days=7 * count)
    return begun, begun + timedelta(days=6), Grain.WEEK


def _weekday(first: date, end: date | None, weekday: str, count: int) -> tuple[date, date, Grain]:
    wanted = 5 if weekday == "末" else _WEEKDAYS.index(weekday)
    if end is not None:
        day = end - timedelta(days=(end.weekday() - wanted) % 7)
    else:
        day = first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * count)
    return day, day + timedelta(days=weekday == "末"), Grain.DAY


_XUN: Final = {
    "上旬": (1, 10), "初": (1, 10), "月初": (1, 10), "头": (1, 10), "中旬": (11, 20),
    "中": (11, 20), "下旬": (21, 31), "底": (21, 31), "末": (21, 31), "月底": (21, 31),
}  # fmt: skip


def edges(xun: str) -> tuple[int, int]:
    """五月十几号 are its teens, 二十几号 what comes after its twentieth."""
    return _XUN.get(xun) or ((21, 31) if xun[0] in "二廿2" else (11, 19))
