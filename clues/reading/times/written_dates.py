"""What day is 2024-05-03, 24.5.6, 20240503, 6/7晚上, 8.12一早, 0603那天?"""

import re
from datetime import date
from typing import Final

from clues.reading.times.days import Rule, Told
from clues.reading.times.moments import Days, Grain
from clues.reading.words.swift import swift
from clues.regex import regex


def _numeric(met: re.Match[str], told: Told) -> Days | None:
    year = int(met["y"]) if len(met["y"]) == 4 else 2000 + int(met["y"])
    return _exact(met, told, year, int(met["m"]), int(met["d"]))


def _exact(met: re.Match[str], told: Told, year: int, month: int, day: int) -> Days | None:
    try:
        exact = date(year, month, day)
    except ValueError:
        return None
    if not 1990 <= year <= told.today.year + 1:
        return None
    return Days(first=exact, last=exact, grain=Grain.DAY, start=met.start(), end=met.end(),
                ahead=exact > told.today)  # fmt: skip


def _short(met: re.Match[str], told: Told) -> Days | None:
    month, day = int(met["m"]), int(met["d"])
    year = told.today.year - ((month, day) > (told.today.month, told.today.day))
    return _exact(met, told, year, month, day)


# What goes on after a day: the part of it, or its hour.
_PART_OR_HOUR = (
    r"[，,的\s]?(?:大概|大约|差不多|将近|快|刚过|刚|约)?(?:上午|下午|早上|早晨|"
    r"早[\d一二三四五六七八九十]|晚上|晚间|晚[\d一二三四五六七八九十]|夜里|中午|晌午|[头后前]晌|凌晨|傍晚|擦黑|傍黑|一大?早|大?清早|清晨|半夜|深夜|"
    r"夜间|午后|天[没不快]亮|天刚亮|吃[早中午晚]饭|差(?:一刻|[\d一二三四五十]{1,3}分)|"
    r"\d{1,2}(?:[点时]|:\d)|(?:二?十[一二三四五六七八九]?|[零一二两三四五六七八九])点)"
)
_DAYS = "(?:[两三四五]天|这几天|那几天|各|都[来查罚]|分别|先后|[来查罚]了)"
RULES: Final = (
    Rule(
        regex(
            r"(?<![\d.])(?P<y>20\d\d)(?P<s>[-./])(?P<m>1[0-2]|0?[1-9])(?P=s)(?P<d>[12]\d|3[01]|"
            r"0?[1-9])[日号]?(?![\d.])"
        ),
        _numeric,
        "./·-",
        12,
    ),
    Rule(
        regex(
            r"(?<![\d.])(?P<y>\d\d)(?P<s>[-./])(?P<m>1[0-2]|0?[1-9])(?P=s)(?P<d>[12]\d|3[01]|"
            r"0?[1-9])[日号]?(?![\d.])"
        ),
        _numeric,
        "./·-",
        12,
    ),
    Rule(
        swift(
            r"(?<![\d.号])(?P<y>20[012]\d)(?P<m>1[0-2]|0[1-9])(?P<d>[12]\d|3[01]|0[1-9])(?![\d-])"
        ),
        _numeric,
        "0123456789",
    ),
    Rule(
        regex(r"(?<![\d.])(?P<m>1[0-2]|0?[1-9])[./·-](?P<d>[12]\d|3[01]|0?[1-9])[日号]"),
        _short,
        "./·-",
        12,
    ),
    Rule(
        swift(
            r"(?<![\d.-])(?<!\d:)(?P<m>1[0-2]|0?[1-9])[./·-](?P<d>[12]\d|3[01]|0?[1-9])(?=那天|当天|这天|同一?[天日]|"
            rf"那日|{_PART_OR_HOUR}|早|[,，]?被|在|去|来|又|送达|下达|收到|作出|出具|开具|下发)"
        ),
        _short,
        "./·-",
        12,
    ),
    # A clause that opens with 10.9 names a day, unless it counts something.
    Rule(
        regex(
            r"(?:^|(?<=[，。；;,\n]))(?P<m>1[0-2]|0?[1-9])[./](?P<d>[12]\d|3[01]|"
            r"0?[1-9])(?=\s?[\u4e00-\u9fff])"
            r"(?!\s?(?:多|来|余)?[元块毛万吨米公斤折倍成亩分亿千百个平度级升毫厘克里寸尺岁人辆])"
        ),
        _short,
        "./·-",
        12,
    ),
    # 08-07，渔政来: two figures each, and nothing else in its clause
    Rule(
        regex(
            r"(?:^|(?<=[，。；：:,\s在于是]))(?P<m>1[0-2]|0[1-9])-(?P<d>[12]\d|3[01]|0[1-9])(?=[，,。\s]|$)"
        ),
        _short,
        "-",
        8,
    ),
    # 10.1、10.2两天: both of them
    Rule(
        regex(
            rf"(?<![\d.-])(?:(?<=\d[、和及到至])|(?=[\d.]{{3,5}}[、和及到至][\d.]{{3,5}}{_DAYS}))"
            rf"(?P<m>1[0-2]|0?[1-9])\.(?P<d>[12]\d|3[01]|0?[1-9])(?=[、和及到至][\d.]{{3,5}}{_DAYS}|{_DAYS})"
        ),
        _short,
        "./·-",
        24,
    ),
    Rule(
        swift(
            r"(?<![\d.:号码牌第尾])(?P<m>1[0-2]|0[1-9])(?P<d>[12]\d|3[01]|0[1-9])(?=那天|当天|这天|号|"
            rf"{_PART_OR_HOUR})"
        ),
        _short,
        "0123456789",
    ),
    Rule(
        regex(
            r"(?:(?<=日期)|(?<=日期:)|(?<=时间)|(?<=时间:))(?P<m>1[0-2]|0?[1-9])[./](?P<d>[12]\d|3[01]|"
            r"0?[1-9])(?=[，,。\s]|$)"
        ),
        _short,
        "./",
        12,
    ),
    Rule(
        regex(
            r"(?:(?<=[是在于:])|(?<=[，,])(?=\d\d?\.\d\d[，,。]))(?P<m>1[0-2]|"
            r"0?[1-9])\.(?P<d>[12]\d|3[01]|"
            r"0?[1-9])(?=[，,。\s]|大概|左右|的|$)"
        ),
        _short,
        "./·-",
        12,
    ),
)
