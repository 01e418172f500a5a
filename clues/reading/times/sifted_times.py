"""Which of the times found say the same: 上个月 and a day in it, a day and its hour?"""

from typing import Final

from clues.reading.times.moments import Grain, Moment
from clues.reading.times.other_times import YEARLY
from clues.reading.times.signed import unsigned
from clues.regex import regex

_WIDE: Final = frozenset({Grain.MONTH, Grain.XUN, Grain.WEEK, Grain.SEASON})


def sifted(text: str, moments: list[Moment]) -> tuple[Moment, ...]:
    """Return the moments that are past, the finest of those that say the same, each once."""
    past = [each for each in unsigned(text, moments) if not each.ahead]
    finer = [
        each for each in past if each.grain not in YEARLY and not _told_finer(text, each, past)
    ]
    kept: dict[str, Moment] = {}
    for each in finer or past:
        kept.setdefault(each.value(), each)
    found = list(kept.values())
    # A bare day that is told again with its hour is one time.
    return tuple(
        each
        for each in found
        if each.clock or not any(o.clock and o.first == each.first == each.last for o in found)
    )


# 上个月拖的船，拖走那天是七月二十一; 上个月来过，25号: the day, and not the month it lies in.
_NAMELY: Final = regex(
    r"(?:那天|当天|那次|日子|时间|具体|准确|应该|好像|记得|最近一次|最后一次)[^，。]{0,4}[是在]|[上这][次回]是?\d"
)
_BARE: Final = regex(r"[\d一二三四五六七八九十廿初]{1,3}[号日]|(?:周|星期|礼拜)")


def _told_finer(text: str, wide: Moment, others: list[Moment]) -> bool:
    if wide.grain not in _WIDE or (wide.open_end and wide.grain not in {Grain.WEEK, Grain.XUN}):
        return False
    inside = (
        each for each in others if each.first == each.last and wide.first <= each.first <= wide.last
    )
    return any(
        _NAMELY.search(text, max(0, each.start - 10), each.end)
        or _BARE.match(text, each.start)
        or 0 <= each.start - wide.end <= 2  # 今年开春，农历二月初八
        or (wide.grain is Grain.WEEK and 0 <= each.start - wide.end <= 20)  # one breath
        for each in inside
    )
