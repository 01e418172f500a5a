"""When was half an hour ago, and since when has it been when it has lasted three months?"""

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

from clues.reading.times.moments import Grain, Moment, months_back
from clues.reading.words.lexicon import met_in, met_near
from clues.reading.words.numerals import small
from clues.reading.words.sparing import Sparing
from clues.regex import found_by, regex

_N = r"\d{1,3}|[一二两三四五六七八九十百]{1,4}|半"
_MINUTES_AGO: Final = regex(
    rf"(?<![\d.第])(?P<n>{_N})(?P<more>来|多|几)?个?(?P<half>半)?(?:多)?(?P<unit>小时|"
    rf"钟头|刻钟|分钟|分种|点钟)(?:多|左右)?(?:之前|以前|前)(?!后)"
)
_AGO_SIGN: Final = regex("小时|钟头|刻钟|分钟|分种|点钟")
_AGO_REACH: Final = 10
_ENGLISH_AGO: Final = Sparing(
    regex(
        r"\b(?:(?P<n>\d{1,3}|an?|one|two|three|four|five|six|half an) )(?P<unit>hour|minute)s? ago"
    )
)
_WORDS: Final = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_MINUTES_OF: Final = {"小时": 60, "钟头": 60, "点钟": 60, "hour": 60, "刻钟": 15}
_LASTING: Final = regex(
    rf"(?<![跑干开做作住活租当包营婚学爱])(?:(?:^|(?<=[，。,;；]))|拖|等|"
    rf"扣|封|关|停|压|卡|给|交|收|查|设|占|催|持续|连着|连续|一连|已经有?|已有|都|有|过去|"
    rf"过|前后|快|将近|"
    rf"差不多|整整|至今|已|近)了?(?:我们?|他们|快)?(?:都|快|有|将近|差不多|"
    rf"整整|已经|已|我|了|近){{0,2}}"
    rf"(?P<n>{_N})(?P<more>来|多|几)?个?(?P<half>半)?(?:多|来)?(?P<unit>天|周|星期|礼拜|月|年)"
    rf"(?:来|多|有余)?(?:了|仍|还|没|没有|未)"
)


def minutes_ago(text: str, now: datetime) -> Iterator[Moment]:
    """Yield the moments said as 两个小时前, half an hour ago."""
    ago = met_near(_MINUTES_AGO, _AGO_SIGN, _AGO_REACH, text)
    for met in (*ago, *met_in(_ENGLISH_AGO, text)):
        minutes = _minutes(met)
        if minutes is None:
            continue
        at = (now - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
        yield Moment(first=at.date(), last=at.date(), clock=time(at.hour, at.minute), rough=True,
                     grain=Grain.HOUR, start=met.start(), end=met.end())  # fmt: skip


def _minutes(met: re.Match[str]) -> int | None:
    written, each = met["n"], _MINUTES_OF.get(met["unit"], 1)
    if written in {"半", "half an"}:
        return each // 2
    count = _WORDS.get(written) or small(written)
    if count is None or count * each > 72 * 60:
        return None
    return count * each + (each // 2 if found_by(met, _MINUTES_AGO) and met["half"] else 0)


_ENGLISH_LASTING: Final = regex(
    r"\b(?:for|over|nearly|almost|more than) (?:over |nearly |almost"
    r" )?(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|"
    r"ten) (?P<unit>day|week|month|year)s?\b"
)
_ENGLISH_UNITS: Final = {"day": "天", "week": "周", "month": "月", "year": "年"}


def lasting(text: str, now: datetime) -> Iterator[Moment]:
    """Yield from when to now it has been: 拖了半年了, 有一个来月了."""
    for met in (*met_in(_LASTING, text), *met_in(_ENGLISH_LASTING, text)):
        if _only_a_while(text, met):
            continue
        first = _since(met, now)
        if found_by(met, _ENGLISH_LASTING) and not _STILL.search(text, *_around(met)):
            continue
        if first is not None:
            yield first
            return


# 两个月没下文, 三天没人进店, 期限过了二十天: how long one waits, or what came of it.
_WAITED: Final = regex(
    "(?:期限?|规定|约定|复议|申请)[^，。]{0,4}(?:都|已经?)?过了?$|(?:说好|答应|承诺|讲好)[^。]{0,10}过了?$"
)


def _only_a_while(text: str, met: re.Match[str]) -> bool:
    if met[0].startswith("有一天来"):  # 有一天来了个人: on some day
        return True
    bare = met.start() == met.start("n")
    if found_by(met, _LASTING) and bare and not met[0].endswith("了"):
        return True
    return _WAITED.search(text, max(0, met.start("n") - 12), met.start("n")) is not None


_STILL: Final = regex(
    r"\b(?:been|wait(?:ing|ed)?|already|still|now|since|no (?:answer|reply|news))\b"
)


def _around(met: re.Match[str]) -> tuple[int, int]:
    """Closed my shop for three days is over; for three weeks still no reply goes on."""
    return max(0, met.start() - 40), met.end() + 30


def _since(met: re.Match[str], now: datetime) -> Moment | None:
    spelled = _WORDS.get(met["n"])
    count = spelled or (0 if met["n"] == "半" else small(met["n"]))
    if count is None or count > 400:
        return None
    if count > 1 and met["unit"] in {"年", "year"}:
        return None  # nobody counts years to the day
    half = met["n"] == "半" or (found_by(met, _LASTING) and met["half"] is not None)
    unit, today = _ENGLISH_UNITS.get(met["unit"], met["unit"]), now.date()
    if unit in {"天", "周", "星期", "礼拜"}:
        days = count * (1 if unit == "天" else 7) + (3 if half and unit != "天" else 0)
        first = today - timedelta(days=days)
    else:
        months = count * (12 if unit == "年" else 1)
        first = months_back(today, months + (6 if half and unit == "年" else 0))
        if half and unit == "月":
            first -= timedelta(days=15)
    grain = {"天": Grain.DAY, "月": Grain.MONTH, "年": Grain.YEAR}.get(unit, Grain.WEEK)
    return Moment(first=first, last=today, grain=grain, rough=True,
                  start=met.start("n"), end=met.end())  # fmt: skip
