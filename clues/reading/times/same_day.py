"""Do two days told beside each other name one, so that the second, or first, says nothing new?"""

from collections.abc import Sequence
from typing import Final

from clues.reading.times.day_words import FESTIVALS
from clues.reading.times.moments import Days, Grain
from clues.regex import regex

_NAMELY_DAY: Final = regex(r"[\s,，(]*(?:the |也就是|就是|即)?\s?")


def same_again(text: str, days: Days, after: Days) -> bool:
    """On Tuesday, the 4th of June: the weekday says which day it was, no other one."""
    if _glossed(text, days, after):
        return True
    written = any(sign.isdigit() for sign in text[after.start : after.end])
    return (
        days.vague
        and written
        and not any(sign.isdigit() for sign in text[days.start : days.end])
        and days.first == days.last
        and after.first.weekday() == days.first.weekday()
        and after.first == after.last != days.last
        and _NAMELY_DAY.fullmatch(text, days.end, after.start) is not None
    )


_GLOSS: Final = regex(
    "(?:假期?|长假)?(?:过?[后完罢]了?)?的?(?:头一天|第[一二三四五六七八]天)?(?:[那当这]天)?(?:[，,]|[，,]?(?:就是|即))"
)
_DATE: Final = regex(r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|20\d\d年")


def _glossed(text: str, days: Days, after: Days) -> bool:
    """国庆完了第二天，10月8号: a feast, and then its date."""
    if not days.vague or _DATE.match(text, after.start) is None or after.first != after.last:
        return False
    if not _GLOSS.fullmatch(text, days.end, after.start) or _BOTH.match(text, after.end):
        return False
    return any(met.start == 0 for met in FESTIVALS.find(text[days.start : days.end]))


_BOTH: Final = regex("[^，。]{0,3}(?:都|各|分别|两[天次回]|又|也|再)")
# 12月28号，礼拜天，; 12月28号那天正好是礼拜天
_APPOSED: Final = regex(
    "(?:那天|当天)?[嘛呢啊吧]?[，,]?(?:那天|当天)?(?:也|还|又)?(?:正|恰|刚)?(?:好|巧|逢|赶上|碰上)?(?:是|个)?|[(（]"
)


def in_brackets(text: str, kept: Sequence[Days], days: Days) -> bool:
    """2月17日（周一）: the weekday of the day just named; 从元旦收到今天: the end of its span."""
    if kept and kept[-1].open_end and days.end <= kept[-1].end:
        return True
    if not kept or not days.vague or kept[-1].first != kept[-1].last:
        return False
    if _on_that_day(text, kept, days) or _feast_of(text, kept[-1], days):
        return True
    if text[days.start - 1] in "是(" and days.first <= kept[-1].first <= days.last:  # 28号是周末
        return text[kept[-1].end : days.start] in {"是", "("}
    word = text[days.start : days.end]
    weekday = word[0] in "周星礼拜" or not any(sign.isdigit() or sign in "号日" for sign in word)
    beside = weekday and _APPOSED.fullmatch(text, kept[-1].end, days.start) is not None
    return beside and kept[-1].first.weekday() == days.first.weekday()


# 罚单是19号开的……那天是礼拜二, 偏偏挑礼拜二备货那天: the weekday of a day told before.
_THAT_DAY: Final = regex(
    "(?:那[天日]|当[天日])(?:也|又|正|恰|刚|好|还)*是$|[挑选趁赶逢](?:在|着|了)?$"
)


def _on_that_day(text: str, kept: Sequence[Days], days: Days) -> bool:
    if text[days.start] not in _WEEKDAY:
        return False
    if _THAT_DAY.search(text, max(0, days.start - 6), days.start) is None:
        return False
    return any(
        each.first == each.last and each.first.weekday() == days.first.weekday() for each in kept
    )


def _feast_of(text: str, date: Days, feast: Days) -> bool:
    """4月4日清明节: the date says which day, and the feast what it was."""
    beside = date.end == feast.start and date.grain is Grain.DAY
    return beside and any(met.start == 0 for met in FESTIVALS.find(text[feast.start : feast.end]))


_WEEKDAY: Final = frozenset("周星礼")


def says_weekday(text: str, before: Days | None, days: Days) -> bool:
    """2月17日（周一）……次日: counted from the date, and not from the latest Monday."""
    if before is None or not days.vague or before.first != before.last:
        return False
    beside = _APPOSED.fullmatch(text, before.end, days.start) is not None
    return beside and before.first.weekday() == days.first.weekday()
