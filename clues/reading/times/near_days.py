"""What day is 昨儿个, 上周五, 三天前, 端午前两天, 去年秋天, 近三个月?"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from clues.reading.times.dates import YEARS_AGO, year_of
from clues.reading.times.day_words import JUST_NOW, NAMED_DAYS
from clues.reading.times.days import Rule, Told
from clues.reading.times.moments import Days, Grain, month_end, months_back
from clues.reading.words.numerals import small
from clues.reading.words.swift import swift
from clues.regex import regex

_N = r"\d{1,3}|[一二两三四五六七八九十百]{1,4}"
_WEEKDAY: Final = {sign: at % 7 for at, sign in enumerate("一二三四五六日")} | {
    "天": 6, "末": 5, "1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6,
}  # fmt: skip


def named(text: str, told: Told) -> Iterator[Days]:
    """Yield the days named by a word of their own: 昨儿个, 今早, 琴晚."""
    for met in NAMED_DAYS.find(text):
        if _part_of_a_word(text, met.start, met.end, met.word):
            continue
        back, part = met.meaning
        day = told.today - timedelta(days=back)
        yield Days(first=day, last=day, grain=Grain.PART if part else Grain.DAY, part=part,
                   start=met.start, end=met.end, ahead=back < 0)  # fmt: skip
    for now in JUST_NOW.find(text):
        if now.word in _ONLY_THEN and text[max(0, now.start - 1) : now.start] not in _BREAKS:
            continue
        if now.word == "头先" and text[now.end : now.end + 1] in _ONCE:
            continue
        if now.word in _AT_PRESENT and text[now.end : now.end + 1] in _LASTS:
            continue
        yield Days(first=told.today, last=told.today, grain=Grain.DAY,
                   start=now.start, end=now.end)  # fmt: skip


def _part_of_a_word(text: str, start: int, end: int, word: str) -> bool:
    """以前天天 is not 前天, 今后日子 not 后日, 目前日 not 前日."""
    before = text[max(0, start - 1) : start]
    if word.startswith("夜来") and before and before in "半昨深每当连前后今":  # 半｜夜来，晚上走
        return True
    if word == "前天" and before == "从" and _SINCE_THEN.match(text, end):
        return False
    if word[:1] in "前后" and before and before in _NOT_AGO:
        return True
    if word in {"前天", "后天"} and before not in _BREAKS and _WEATHER.match(text, end):
        return True
    twice = word in {"前天", "后天", "今天", "明天"} and text[end : end + 1] == "天"
    return twice and text[end + 1 : end + 2] not in tuple("擦刚没不快蒙麻黑亮还一将断煞抹")


# 以前天天, 午前, 店跟前儿, 面前: before something, and not two days ago.
_NOT_AGO: Final = "以目之从提今然先往空生月年周天日期午饭会跟面眼当身脚床桌摊店门"
# 眼瞅着上冻前｜天暖和, 立冬后｜天冷了
_WEATHER: Final = regex("[暖热凉寒]|冷(?!不[丁防])|(?:还|也|就|又|都|越来越|一)[暖热凉冷寒黑亮晴]")
_SINCE_THEN: Final = regex("起|算|开始|到|[上下中]午|晚|早|夜|就|一直|凌晨")

# 当日方才送达, 担子才刚放下: only then, and not a moment ago.
_ONLY_THEN: Final = frozenset({"才刚", "方才", "将才"})
# 头先那是队里的: what was before, except in Cantonese; 眼下在岸上给人剥豆: how it stands.
_ONCE: Final = frozenset("那的说讲是")
_AT_PRESENT: Final = frozenset({"眼下", "现时", "此刻", "这会儿"})
_LASTS: Final = frozenset("在还都只就没不这我家")
_BREAKS: Final = frozenset({"", "，", "。", "；", "！", "？", ",", " "})

# --- weeks -----------------------------------------------------------------------------------


def _weekday(met: re.Match[str], told: Told) -> Days | None:
    monday = told.today - timedelta(days=told.today.weekday())
    which, wanted = met["which"] or "", _WEEKDAY[met["wd"]]
    weeks = _weeks_back(which)
    if weeks is None and (day := _same_week(met, told, wanted)):
        return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end())
    if weeks is None:  # the latest one that is past
        day = monday + timedelta(days=wanted)
        if day > told.today:
            day -= timedelta(days=7)
    else:
        day = monday + timedelta(days=wanted - 7 * weeks)
    last = day + timedelta(days=1) if met["wd"] == "末" else day
    return Days(first=day, last=last, grain=Grain.DAY, start=met.start(), end=met.end(),
                vague=weeks is None, ahead=day > told.today)  # fmt: skip


_THAT_WEEK: Final = regex("[上前头]+个?(?:的)?(?:周|星期|礼拜)")
_ONE_BREATH: Final = 40


def _same_week(met: re.Match[str], told: Told, wanted: int) -> date | None:
    """上周二来查，周四又来: both of the week that was named, when told one after the other."""
    before = told.before
    if before is None or met["wd"] == "末" or met.start() - before.end > _ONE_BREATH:
        return None
    words = told.text[before.start : before.end]
    leaning = before.first == before.last and not before.vague and before.grain is Grain.DAY
    named = _THAT_WEEK.match(words) or (leaning and words[:1] in "周星礼")
    later = wanted > before.first.weekday()
    if not named or not later or "。" in told.text[before.end : met.start()]:
        return None
    day = before.first + timedelta(days=wanted - before.first.weekday())
    return day if day <= told.today else None


def _weeks_back(which: str) -> int | None:
    which = which.removesuffix("个").removesuffix("的")
    if not which:
        return None
    return {"上上上": 3, "上上": 2, "大上": 2, "上": 1, "前": 1, "头": 1, "下": -1, "下下": -2}.get(
        which, 0
    )


def _week(met: re.Match[str], told: Told) -> Days | None:
    monday = told.today - timedelta(days=told.today.weekday())
    weeks = _weeks_back(met["which"]) or 0
    first = monday - timedelta(days=7 * weeks)
    last = first + timedelta(days=6)
    if weeks == 0:
        last = told.today
    return Days(first=first, last=last, grain=Grain.WEEK, start=met.start(), end=met.end(),
                ahead=weeks < 0)  # fmt: skip


# --- ago -------------------------------------------------------------------------------------


def _ago(met: re.Match[str], told: Told) -> Days | None:
    count = _count(met["n"], half=met["half"] is not None)
    if count is None:
        return None
    day = _back(told.today, count, met["unit"])
    if day is None:
        return None
    rough = bool(met["more"] or met["about"]) or met["unit"][0] in "月年" or count != int(count)
    # 三年前 counts only where nothing finer is told.
    grain = Grain.YEAR if met["unit"] == "年" and count >= 1 else Grain.DAY
    return Days(first=day, last=day, grain=grain, start=met.start(), end=met.end(), rough=rough)


def _count(written: str, *, half: bool) -> Decimal | None:
    if written == "半":
        return Decimal("0.5")
    number = small(written)
    if number is None or number > 400:  # nobody counts further back in days
        return None
    return Decimal(number) + (Decimal("0.5") if half else 0)


def _back(today: date, count: Decimal, unit: str) -> date | None:
    if unit in {"天", "日", "夜"}:
        return today - timedelta(days=int(count))
    if unit in {"周", "星期", "礼拜"}:
        return today - timedelta(days=int(count * 7))
    months = count * (12 if unit == "年" else 1)
    if months > 600:  # fifty years
        return None
    day = months_back(today, int(months))
    return day - timedelta(days=15) if months != int(months) else day


def _lately(met: re.Match[str], told: Told) -> Days | None:
    """近三个月, 最近半年: from then until now, roughly."""
    count = _count(met["n"], half=met["half"] is not None)
    if count is None:
        return None
    days = (
        count * {"天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30, "年": 365}[met["unit"]]
    )
    first = _back(told.today, count, met["unit"])
    if first is None or days < 3:  # 这两天 says nothing sure
        return None
    grain = (
        Grain.DAY if met["unit"] in "天日" else Grain.MONTH if met["unit"] == "月" else Grain.YEAR
    )
    grain = Grain.WEEK if met["unit"] in {"周", "星期", "礼拜"} else grain
    return Days(first=first, last=told.today, grain=grain, rough=True,
                start=met.start(), end=met.end(), vague=True)  # fmt: skip


# --- parts of the year -----------------------------------------------------------------------

_SEASONS: Final = {
    "春": (3, 5), "夏": (6, 8), "秋": (9, 11), "冬": (12, 14), "上半年": (1, 6), "下半年": (7, 12),
    "一季度": (1, 3), "二季度": (4, 6), "三季度": (7, 9), "四季度": (10, 12), "年初": (1, 1),
    "年头": (1, 1), "年中": (6, 6), "年底": (12, 12), "年末": (12, 12), "年尾": (12, 12),
    "年根": (12, 12),
    "初": (1, 1), "底": (12, 12), "末": (12, 12), "开春": (3, 3), "入冬": (11, 11), "入秋": (8, 8),
    "入夏": (5, 5),
}  # fmt: skip
_HALF: Final = frozenset({"上半年", "下半年"})


def _season(met: re.Match[str], told: Told) -> Days | None:
    year, sure = year_of(met, told)
    name = met["season"].removeprefix("第")
    if name == "开春" and year is None:  # February, or March: of which, nobody says
        return None
    name = name if name in _SEASONS else name[0]
    begun, ended = _SEASONS[name]
    if year is None:
        year = told.today.year - (date(told.today.year, begun, 1) > told.today)
    first = date(year, begun, 1)
    last = month_end(date(year + (ended > 12), (ended - 1) % 12 + 1, 1))
    grain = Grain.HALF_YEAR if name in _HALF else Grain.MONTH if begun == ended else Grain.SEASON
    if first <= told.today < last:
        last = told.today
    return Days(first=first, last=last, grain=grain, start=met.start(), end=met.end(),
                rough=begun == ended, vague=not sure, ahead=first > told.today)  # fmt: skip


# 今年 says when something happened only where it goes on: 今年以来, 今年查了七次.
_THIS_YEAR: Final = regex(
    "以来|开始|起|被|已(?!经?(?:交|缴|去|跑|办|花|给|付))|一共|共|累计|[^，。]{0,6}(?:[收查罚来扣]了)"
)


def _year(met: re.Match[str], told: Told) -> Days | None:
    year, _ = year_of(met, told)
    if met["ryear"] in {"今年", "本年"} and not _THIS_YEAR.match(told.text, met.end()):
        return None
    if year is None or (met["year"] and len(met["year"]) < 4):  # 干了20年
        return None
    first, last = date(year, 1, 1), date(year, 12, 31)
    if first <= told.today < last:
        last = told.today
    return Days(first=first, last=last, grain=Grain.YEAR, start=met.start(), end=met.end(),
                vague=True, ahead=first > told.today)  # fmt: skip


def _same_day(met: re.Match[str], told: Told) -> Days:
    """去年的今天, 上个月的今天: the same day, so many years or months ago."""
    back = 12 * YEARS_AGO[met["year"]] if met["year"] else len(met["months"])
    day = months_back(told.today, back)
    return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end())


_YEARPART = (
    r"(?:(?P<year>(?<!\d)(?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2})(?=年)|"
    r"(?P<ryear>大前年|(?<!年)前年(?!后)|去年|昨年|今年|本年|头年))"
)
_UNIT = r"(?P<unit>天|日|周|星期|礼拜|月|年)"
_SEASON_WORDS = (
    r"(?P<season>春(?:天|上|季|里|耕)|夏(?:天|季|里)|秋(?:天|季|里|收|后)|冬(?:天|季|里|"
    r"月里)|第?[一二三四]季度|上半年|下半年|年[初头中底末尾根]|(?<=年)[初底末]|开春|入[冬秋夏])"
)


def _yesterday(met: re.Match[str], told: Told) -> Days:
    day = told.today - timedelta(days=1)
    return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end())


RULES: Final = (
    # 昨在罗家圩被拦: as it is written in a letter
    Rule(regex("(?<![一-鿿])昨(?=[在于被遭经有])"), _yesterday, "昨", 2),
    Rule(
        regex(
            r"(?<!每)(?P<which>上上上?个?|大上个?|上个?|前个?|头个?|这个?|本|当|今|下下个?|"
            r"下个?)的?(?:(?:周|星期|礼拜)(?:的|那个|里的)?)?(?:周|星期|"
            r"礼拜|拜)(?P<wd>[一二三四五六日天末1-7])"
            r"(?!\d{1,4}(?![\d:点时])|[年期边围金])"
        ),
        _weekday,
        "周期拜",
        16,
    ),
    Rule(
        regex(
            r"(?:(?<=[周期拜][一二三四五六日天])|"
            r"(?<![每一二三四五六七八九十两几半个\d]))(?P<which>)(?:周|星期|"
            r"礼拜)(?P<wd>[一二三四五六日天末1-6](?!边|围|家|金))(?!\d{1,4}(?![\d:点时])|年)"
        ),
        _weekday,
        "周期拜",
        16,
    ),
    Rule(
        regex(
            r"(?P<which>上上上?个?|大上个?|上个?|前个?|头个?|这个?|本|下个?)(?:周|星期|"
            r"礼拜)(?![一二三四五六日天末\d边围])"
        ),
        _week,
        "周期拜",
        16,
    ),
    Rule(
        regex(
            rf"(?<![\d.第一二三四五六七八九十百零]) *(?P<n>{_N}|半)(?P<more>来|多|"
            rf"几)?个?(?P<half>半)?(?:多|来)?{_UNIT}(?:多|来)?(?P<about>左右)?(?:之前|以前|"
            rf"前)(?![面往台期]|后(?!晌)|来(?![的了过着我查收把封罚要人几两催拆说贴停扣]))"
        ),
        _ago,
        "前",
        16,
    ),
    Rule(
        swift(
            rf"(?:(?<!将)近|最近|过去|过去的|(?<![就只有剩])这)(?P<n>{_N}|半)(?:多|来)?个?(?P<half>半)?(?:多|"
            rf"来)?{_UNIT}(?!前|以前|之前|(?<=月)(?:[\d十廿初上中下底]|[一二三四五六七八九](?!直|共)))"
        ),
        _lately,
        "近去这",
        16,
    ),
    Rule(
        swift(
            r"(?:(?P<year>大前年|(?<!年)前年|去年|昨年|上年|头年)|(?P<months>上{1,2})个?月)的?"
            r"(?:今[天日]|(?:也)?(?:就是)?这一?天)(?!天|[还都]|起)"
        ),
        _same_day,
        "今这",
        16,
    ),
    Rule(swift(rf"{_YEARPART}(?:年)?(?:的)?{_SEASON_WORDS}"), _season, "春夏秋冬季年", 16),
    Rule(
        swift(
            r"(?P<year>)(?P<ryear>)(?P<season>上半年|下半年|"
            r"第?(?:一季度(?![一两二三四五几\d][次回遍趟检换清洗]|[检换清洗报][，,。；;、])|[二三四]季度)|"
            r"年初|开春|入[冬秋夏])(?!终|级|龄|报|检|审)"
        ),
        _season,
        "春夏秋冬季年",
        16,
    ),
    Rule(
        swift(
            rf"{_YEARPART}年?(?!年[度级]|\d|[一二三四五六七八九十春夏秋冬底初末中]|级|度|龄|款|版|"
            rf"[）〕\])】])"
        ),
        _year,
        "年",
        16,
    ),
)
