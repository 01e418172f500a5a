"""Which day of ours is a day of the farmers' calendar, and when are the festivals?

The table is what almanacs print for 1990 to 2056; outside it there is no answer.
"""

from datetime import date, timedelta
from functools import cache
from typing import Final

FIRST_YEAR = 1990

# For each year, from the low bits: days from 1 January to the first lunar day (6 bits), the
# leap month or 0 (4 bits), and from the top which of up to 13 months have 30 days.
_YEARS: Final = (
    0x24BD5A,
    0x24B82D,
    0x325822,
    0x3528D6,
    0x752828,
    0x35961E,
    0x2D6031,
    0x55B025,
    0x49B55B,
    0x49702E,
    0x64B023,
    0x6A5517,
    0x6A502A,
    0x6D281F,
    0x2D5495,
    0x2B5027,
    0x556DDC,
    0x12E830,
    0x496825,
    0x64AD59,
    0x54A82C,
    0x5A5021,
    0x5AA916,
    0x56A828,
    0x2AD65E,
    0x25D031,
    0x52D826,
    0x295D9B,
    0x29582E,
    0x549823,
    0x3A5518,
    0x35502A,
    0x56A81F,
    0x26D495,
    0x25B028,
    0x52B99C,
    0x52702F,
    0x693024,
    0x749959,
    0x6A982B,
    0x2D5021,
    0x35A8D6,
    0x4B6829,
    0x2576DE,
    0x256831,
    0x526826,
    0x692D9B,
    0x69282D,
    0x6A9022,
    0x6D5157,
    0x5AD02A,
    0x2B681F,
    0x256C95,
    0x24D828,
    0x525DDD,
    0x52582F,
    0x552824,
    0x5A9559,
    0x36902C,
    0x56D020,
    0x2AD8D6,
    0x49B829,
    0x24BE1F,
    0x24B831,
    0x325826,
    0x35299B,
    0x75282D,
)
# Month of each solar term, and its day by the usual formula for this century.
_TERMS: Final = {
    "小寒": (1, 5.4055), "大寒": (1, 20.12), "立春": (2, 3.87), "雨水": (2, 18.73),
    "惊蛰": (3, 5.63), "春分": (3, 20.646), "清明": (4, 4.81), "谷雨": (4, 20.1),
    "立夏": (5, 5.52), "小满": (5, 21.04), "芒种": (6, 5.678), "夏至": (6, 21.37),
    "小暑": (7, 7.108), "大暑": (7, 22.83), "立秋": (8, 7.5), "处暑": (8, 23.13),
    "白露": (9, 7.646), "秋分": (9, 23.042), "寒露": (10, 8.318), "霜降": (10, 23.438),
    "立冬": (11, 7.438), "小雪": (11, 22.36), "大雪": (12, 7.18), "冬至": (12, 21.94),
}  # fmt: skip
TERMS: Final = tuple(_TERMS)
_YEAR_LENGTH = 0.2422


def day_of(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """Return the day of our calendar, or None when there is no such lunar day."""
    if not FIRST_YEAR <= year < FIRST_YEAR + len(_YEARS):
        return None
    months = _months(year)
    start = date(year, 1, 1) + timedelta(days=_YEARS[year - FIRST_YEAR] & 63)
    for number, leaping, length in months:
        if (number, leaping) == (month, leap):
            return start + timedelta(days=day - 1) if 1 <= day <= length else None
        start += timedelta(days=length)
    return None


def last_of(year: int, month: int) -> date | None:
    """Return the last day of a lunar month."""
    return day_of(year, month, 30) or day_of(year, month, 29)


def lunar_day(day: date) -> tuple[int, int, int] | None:
    """Return lunar year, month and day of a day of our calendar; leap months as their month."""
    for year in (day.year, day.year - 1):
        if not FIRST_YEAR <= year < FIRST_YEAR + len(_YEARS):
            continue
        left = (day - date(year, 1, 1)).days - (_YEARS[year - FIRST_YEAR] & 63)
        if left < 0:
            continue
        for number, _, length in _months(year):
            if left < length:
                return year, number, left + 1
            left -= length
    return None


def term(name: str, year: int) -> date:
    """Return the day of a solar term, good for 2000 to 2099."""
    month, offset = _TERMS[name]
    short = year % 100
    leaps = (short - 1) // 4 if month < 3 else short // 4
    return date(year, month, int(short * _YEAR_LENGTH + offset) - leaps)


@cache
def _months(year: int) -> tuple[tuple[int, bool, int], ...]:
    packed = _YEARS[year - FIRST_YEAR]
    leap, bits = packed >> 6 & 15, packed >> 10
    order = [(n, False) for n in range(1, 13)]
    if leap:
        order.insert(leap, (leap, True))
    return tuple(
        (number, leaping, 30 if bits >> (12 - at) & 1 else 29)
        for at, (number, leaping) in enumerate(order)
    )
