"""What day is 端午前两天, 去年国庆第三天, 元旦前夜, 清明那天, 五一期间?"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from clues.reading.times.dates import year_of
from clues.reading.times.day_words import (
    FEAST,
    FESTIVALS,
    HOLIDAY_DAYS,
    NOT_A_FESTIVAL,
    ONLY_WITH,
    festival,
)
from clues.reading.times.days import Told
from clues.reading.times.lunar import TERMS
from clues.reading.times.moments import Days, Grain, Part
from clues.reading.words.numerals import small
from clues.regex import regex

_N = r"\d{1,3}|[一二两三四五六七八九十百]{1,4}"
_AROUND = regex(
    rf"(?:(?:还|就)(?:差|有|剩)(?P<less>{_N})天)|"
    rf"(?:节|放假(?=前|之前|头[一天])|(?P<off>假期|长假|放假(?![前后那当])))?的?(?P<fuzzy>前后|左右|前夕|前几天|"
    rf"后几天)?(?P<side>过后|"
    rf"过完|之前|之后|前(?![夜晚])|后|头(?!(?:天|[晚夜])))?(?:(?P<last>最后一[天日]|末一天|收假(?:那天|当天)?)|"
    rf"那?(?P<nth>的?第|[前后头]|之前|之后)?(?P<n>{_N})[天日晚夜](?!的?(?:小?长)?假|黄金周)(?P<post>前(?!晌)|后(?!晌|半)|之前|之后)?|(?P<eve>前[夜晚]|头[晚夜]|头天晚上?)|头天|"
    rf"(?P<date>[1-7一二三四五六七])[号日]|"
    rf"(?P<hold>(?:放?[三七八五3785]天的?(?:小?长)?(?:假期?|黄金周))(?!前|后)|假里|节里|期间|放假期间|放假(?![前后那当])|假期|长假|黄金周|小长假|那几天|几天))?"
)
_OVER: Final = regex("(?:假期?|长假)?[刚一]?完了?")
# 国庆头一天 is the first of the days off, 清明头一天 the day before.
_FIRST_OF_SEVERAL: Final = HOLIDAY_DAYS.keys() - {"清明", "端午", "中秋"}
# 元旦后头一个上班日: which of the days after it, the calendar of the year says.
_AT_WORK: Final = regex(
    "节?(?:假期?|长假)?[过之以]?[后完]的?[头第]一?个?(?:上班|工作|开工|营业)(?:日|天|的)"
)
_LONG: Final = frozenset({"国庆", "五一", "十一", "春节", "国庆节"})
_YEAR_BEFORE = regex(
    r"(?P<year>(?<!\d)(?:(?:19|20)\d\d(?=年)|20[12]\d)|"
    r"[一二][〇零九][〇零一二三四五六七八九]{2})?年?(?P<ryear>大前年|前年|去年|今年|昨年|"
    r"明年)?的?$"
)


def festivals(text: str, told: Told) -> Iterator[Days]:
    """Yield the days of festivals, with 前两天, 后第二天, 期间 and the year that was named."""
    for met in FESTIVALS.find(text):
        following = text[met.end : met.end + 8]
        if met.word in _MOVABLE and text[met.start - 1 : met.start] in _DAY_SIGNS:  # 9月2日开学
            continue
        if NOT_A_FESTIVAL.match(following) or not _a_feast(text, met.start, met.word, following):
            continue
        found = _feast(text, told, met.start, met.end, met.word)
        if found is not None:
            yield found


_MOVABLE: Final = frozenset({"开学", "高考"})
_NOT_FIXED: Final = frozenset({"开学"})
"""On another day in every place."""
_AT_ONCE: Final = frozenset({"五一", "六一", "十一"})
_OPENS: Final = frozenset({"", "，", "。", "；", ",", "！"})
_GOES_ON: Final = regex(
    "[我俺咱他她]|拉|去|回|出[车摊门海]|摆|卖|被|来|在|到|交警|城管|路政|运管|消防|市监|环保|派出所|全家|一家|孩子"
)
_DAY_SIGNS: Final = frozenset("日号天")
_FOODS: Final = frozenset({"元宵"})
_NO_WEATHER: Final = frozenset(TERMS) - {"雨水", "小雪", "大雪", "白露", "谷雨"}
_SURE: Final = _NO_WEATHER | {"五一", "六一"}
_OF_A_YEAR: Final = regex("[今去前昨旧上头明\\d]年")
_EATEN: Final = frozenset("吃卖煮包滚做买")


def _a_feast(text: str, start: int, word: str, following: str) -> bool:
    if word in _FOODS and text[start - 1 : start] in _EATEN:  # 吃元宵
        return False
    if word not in ONLY_WITH:
        return True
    if word in _SURE and text[start - 1 : start] in {"是", "在"} and following[:1] in _OPENS:
        return True  # 第二次是霜降，罚二百
    if text[max(0, start - 1) : start] in {"从", "自"} and following[:1] in {"到", "至"}:
        return True
    if word in _AT_ONCE and text[start - 1 : start] in _OPENS and _GOES_ON.match(following):
        return True  # 五一我爹去赶集
    counted = text[max(0, start - 1) : start] in tuple("一二三四五六七八九十百千万初月年第廿零")
    counted = counted and not _OF_A_YEAR.match(text, max(0, start - 2))  # 今年五一
    return not counted and (word.endswith("节") or FEAST.match(following) is not None)


def _feast(text: str, told: Told, start: int, end: int, word: str) -> Days | None:
    lead = _YEAR_BEFORE.search(text, max(0, start - 8), start)
    year, sure = year_of(lead, told) if lead is not None else (None, False)
    day = _latest_feast(word, told) if year is None else festival(word, year)
    if day is not None and year == told.today.year and day.year > year:  # 今年腊八 in June
        day = festival(word, year - 1)
    if day is None:
        return None
    if _AT_WORK.match(text, end) or (_OVER.match(text, end) and word in _LONG):
        return None  # 国庆完了第二天: after the days off
    around = _AROUND.match(text, end)
    if year is None and around is not None and _before_it(around):
        day = _eve_of_next(word, around, day, told)
    moved = _short_of(day, around) or _moved(day, word, around, end)
    if moved is None:
        return None
    first, last, rough, end = moved
    grain = Grain.DAY if first == last else Grain.WEEK
    rough = rough or word in _NOT_FIXED
    evening = text[end - 1] in "晚夜" or text[end - 2 : end] == "晚上"
    begun = lead.start() if lead is not None and sure else start
    return Days(first=first, last=last, grain=grain, rough=rough, start=begun, end=end,
                vague=not sure, ahead=first > told.today,
                part=Part.EVENING if evening else None)  # fmt: skip


def _latest_feast(word: str, told: Told) -> date | None:
    # In January the last 腊八 may be that of the year before last.
    for year in range(told.today.year + 1, told.today.year - 3, -1):
        day = festival(word, year)
        if day is not None and day <= told.today:
            return day
    return None


def _before_it(around: re.Match[str]) -> bool:
    if around["less"]:
        return True
    before = (around["side"] or around["post"] or around["nth"] or "")[-1:] == "前"
    return bool(around["eve"]) or (before and around["n"] is not None)


def _eve_of_next(word: str, around: re.Match[str], day: date, told: Told) -> date:
    """国庆前两天, told on 30 September, leans on the feast to come, not on last year's."""
    next_one = (festival(word, year) for year in range(told.today.year - 1, told.today.year + 2))
    coming = next((each for each in next_one if each is not None and each > told.today), None)
    if coming is None:
        return day
    moved = _short_of(coming, around) or _moved(coming, word, around, 0)
    return coming if moved is not None and moved[1] <= told.today else day


def _short_of(day: date, around: re.Match[str] | None) -> tuple[date, date, bool, int] | None:
    """立秋还差两天."""
    if around is None or not around["less"]:
        return None
    early = day - timedelta(days=small(around["less"]) or 0)
    return early, early, False, around.end()


def _moved(
    day: date, word: str, around: re.Match[str] | None, end: int
) -> tuple[date, date, bool, int] | None:
    if around is None or not around[0]:
        return day, day, False, end
    one_day = word.removesuffix("节").removesuffix("夜") not in _FIRST_OF_SEVERAL
    if one_day and around[0] in {"头天", "头一天", "节头天", "节头一天"}:  # 除夕头一天
        return day - timedelta(days=1), day - timedelta(days=1), False, around.end()
    if around["eve"] or around["date"]:
        return _dated(day, word, around, end)
    if around["last"]:
        ended = day + timedelta(days=HOLIDAY_DAYS.get(word.removesuffix("节"), 1) - 1)
        return ended, ended, False, around.end()
    if around["hold"] or (around["off"] and not (around["n"] or around["side"])):
        days = HOLIDAY_DAYS.get(word.removesuffix("节"), 1)
        begun = _days_off(day, days)
        return begun, begun + timedelta(days=days - 1), True, around.end()
    if around["n"]:
        return _counted(day, around)
    if around["side"] in {"前", "之前"} and not around["fuzzy"]:  # on some day before it
        return None
    return day, day, bool(around["fuzzy"] or around["side"]), around.end()


def _days_off(day: date, count: int) -> date:
    """端午三天假: of a Monday's feast the three days off begin on the Saturday before."""
    return day - timedelta(days=2) if count == 3 and day.weekday() == 0 else day


def _dated(day: date, word: str, around: re.Match[str], end: int) -> tuple[date, date, bool, int]:
    """国庆前夜, 国庆三号."""
    if around["eve"]:
        return day - timedelta(days=1), day - timedelta(days=1), False, around.end()
    if day.day != 1 or word[:2] not in HOLIDAY_DAYS:
        return day, day, False, end
    dated = day + timedelta(days=(small(around["date"]) or 1) - 1)
    return dated, dated, False, around.end()


def _counted(day: date, around: re.Match[str]) -> tuple[date, date, bool, int]:
    """国庆前两天, 国庆第三天, 国庆七天."""
    count = small(around["n"]) or 0
    side = (around["side"] or around["post"] or "后")[-1]
    if around["side"] == "头":  # 国庆头一天
        return day, day, False, around.end()
    if around["side"] is None and around["post"] is None:
        if not around["nth"] and count > 1:  # 国庆七天他们天天来
            begun = _days_off(day, count)
            return begun, begun + timedelta(days=count - 1), True, around.end()
        count, side = count - 1, "后"  # 国庆第三天
    moved = day - timedelta(days=count) if side in "前头" else day + timedelta(days=count)
    return moved, moved, False, around.end()
