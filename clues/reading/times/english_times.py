"""When is last Friday, June 3rd, the day before yesterday, half past nine tonight?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from clues.reading.times.day_words import festival
from clues.reading.times.days import Rule, Told
from clues.reading.times.moments import Clock, Days, Grain, Part, month_end, months_back
from clues.reading.words.lexicon import has_words, met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:,? ?(?P<year>20\d\d))?"
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?P<wd>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_COUNT: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "couple of": 2,
}  # fmt: skip
_NUMBER = "|".join(sorted(_COUNT, key=len, reverse=True))
_NEAR: Final = {
    "the night before last": 2, "the evening before last": 2, "the day before yesterday": 2,
    "day before yesterday": 2, "yesterday": 1, "today": 0,
    "tonight": 0, "last night": 1, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "just now": 0, "tomorrow": -1,
}  # fmt: skip
_NEAR_PART: Final = {
    "the night before last": Part.EVENING, "the evening before last": Part.EVENING,
    "tonight": Part.EVENING, "last night": Part.EVENING, "this morning": Part.MORNING,
    "this afternoon": Part.AFTERNOON, "this evening": Part.EVENING,
}  # fmt: skip


def _near(met: re.Match[str], told: Told) -> Days | None:
    back, part = _NEAR[met[0]], _NEAR_PART.get(met[0])
    day = told.today - timedelta(days=back)
    grain = Grain.PART if part else Grain.DAY
    return Days(first=day, last=day, grain=grain, part=part, start=met.start(), end=met.end(),
                ahead=back < 0)  # fmt: skip


def _dated(met: re.Match[str], told: Told) -> Days | None:
    month = _MONTHS.index(met["month"][:3]) + 1
    day, today = int(met["day"]), told.today
    year = (
        int(met["year"]) if met["year"] else today.year - ((month, day) > (today.month, today.day))
    )
    try:
        exact = date(year, month, day)
    except ValueError:
        return None
    return Days(first=exact, last=exact, grain=Grain.DAY, start=met.start(), end=met.end(),
                vague=not met["year"], ahead=exact > today)  # fmt: skip


_THIRDS: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def _month(met: re.Match[str], told: Told) -> Days | None:
    month, today = _MONTHS.index(met["month"][:3]) + 1, told.today
    if met["year"]:
        year = int(met["year"])
    else:
        year = today.year - (month > today.month) - (met["last"] == "last" and month <= today.month)
    first = date(year, month, 1)
    if met["part"]:  # late July
        begun, ended = _THIRDS[met["part"]]
        return Days(first=first.replace(day=begun), grain=Grain.XUN, start=met.start(),
                    last=first.replace(day=min(ended, month_end(first).day)), end=met.end(),
                    vague=not met["year"], ahead=first > today)  # fmt: skip
    since = met[0].startswith("since")
    return Days(first=first, last=today if since else month_end(first), grain=Grain.MONTH,
                start=met.start(), end=met.end(), vague=not met["year"], ahead=first > today,
                open_end=since)  # fmt: skip


def _weekday(met: re.Match[str], told: Told) -> Days | None:
    monday = told.today - timedelta(days=told.today.weekday())
    day = monday + timedelta(days=_WEEKDAYS.index(met["wd"]))
    if met["week"] or day > told.today or (met["last"] == "last" and day == told.today):
        day -= timedelta(days=7)
    return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end(), vague=True)


def _ago(met: re.Match[str], told: Told) -> Days | None:
    count = _COUNT.get(met["n"]) or int(met["n"])
    unit, today = met["unit"], told.today
    if unit == "day":
        day = today - timedelta(days=count)
    elif unit == "week":
        day = today - timedelta(days=7 * count)
    else:
        day = months_back(today, count * (12 if unit == "year" else 1))
    return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end(),
                rough=unit in {"month", "year"})  # fmt: skip


def _last(met: re.Match[str], told: Told) -> Days | None:
    today, unit = told.today, met["unit"]
    if unit == "week":
        first = today - timedelta(days=today.weekday() + 7)
        last, grain = first + timedelta(days=6), Grain.WEEK
    elif unit == "month":
        first = months_back(today.replace(day=1), 1)
        last, grain = month_end(first), Grain.MONTH
    else:
        first, last, grain = date(today.year - 1, 1, 1), date(today.year - 1, 12, 31), Grain.YEAR
    return Days(first=first, last=last, grain=grain, start=met.start(), end=met.end())


def _this(met: re.Match[str], told: Told) -> Days:
    """Return this month, or this week, until the day of telling."""
    today = told.today
    week = met["unit"] == "week"
    first = today - timedelta(days=today.weekday()) if week else today.replace(day=1)
    return Days(first=first, last=today, grain=Grain.WEEK if week else Grain.MONTH,
                start=met.start(), end=met.end())  # fmt: skip


_FEASTS: Final = {
    "may day": "五一", "labour day": "五一", "labor day": "五一", "national day": "国庆",
    "new year's day": "元旦", "christmas": "圣诞", "christmas day": "圣诞",
    "christmas eve": "平安夜",
    "children's day": "六一", "spring festival": "春节", "chinese new year": "春节",
    "mid-autumn": "中秋", "mid-autumn festival": "中秋", "dragon boat festival": "端午",
    "lantern festival": "元宵", "new year's eve": "", "dragon boat day": "端午",
    "dragon boat": "端午", "mid-autumn day": "中秋", "qingming": "清明",
    "tomb-sweeping day": "清明",
    "tomb sweeping day": "清明", "women's day": "妇女节", "teachers' day": "教师节",
    "singles' day": "双十一", "double ninth": "重阳", "winter solstice": "冬至",
    "lunar new year": "春节",
}  # fmt: skip


def _feast(met: re.Match[str], told: Told) -> Days | None:
    name, year = _FEASTS[met[0]], told.today.year
    for each in (year, year - 1):
        day = festival(name, each) if name else date(each, 12, 31)
        if day is not None and day <= told.today:
            return Days(first=day, last=day, grain=Grain.DAY, start=met.start(), end=met.end(),
                        vague=True)  # fmt: skip
    return None


def _bare_day(met: re.Match[str], told: Told) -> Days | None:
    """On the 15th: of the month just named, or the latest that is past."""
    day, before = int(met["day"]), told.before
    named = before is not None and before.grain in {Grain.MONTH, Grain.DAY}
    latest = before.last.replace(day=1) if before is not None and named else told.today
    for back in range(3):
        first = months_back(latest.replace(day=1), back)
        if day <= month_end(first).day and first.replace(day=day) <= told.today:
            exact = first.replace(day=day)
            return Days(first=exact, last=exact, grain=Grain.DAY, start=met.start(),
                        end=met.end(), vague=True)  # fmt: skip
    return None


RULES: Final = (
    Rule(
        swift(
            r"(?:\bon|(?<=\d[snrt][tdh] )and|(?<=\d[snrt][tdh], )and|(?<=\d[snrt][tdh],)) the "
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:floor|of|[a-z]+ floor))"
        ),
        _bare_day,
        "0123456789",
    ),
    Rule(
        regex(r"\b(?:" + "|".join(sorted(_FEASTS, key=len, reverse=True)) + r")\b"),
        _feast,
        "aevs",
    ),
    Rule(regex(r"\b(?:" + "|".join(_NEAR) + r")\b"), _near, "aeo"),
    Rule(regex(rf"\b{_MONTH} (?:the )?{_DAY}\b{_YEAR}"), _dated, "aeou"),
    Rule(swift(rf"\b(?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}"), _dated, "aeou"),
    Rule(
        swift(
            rf"\b(?:in|since|during|(?P<part>early|mid|late)|of|(?P<last>last))[ -]{_MONTH}(?:"
            rf" ?(?P<year>20\d\d))?(?! ?\d)"
        ),
        _month,
        "aeou",
    ),
    Rule(
        swift(
            rf"(?<!every )(?<!by )(?<! a )(?<!next )(?<!until )(?<!till )(?<!before )(?<!each )"
            rf"\b(?:(?P<last>last|this|this past|"
            rf"on) )?{_WEEKDAY}\b(?P<week>,? (?:of )?last week\b)?"
        ),
        _weekday,
        "y",
    ),
    Rule(
        regex(rf"\b(?P<n>\d{{1,2}}|{_NUMBER}) (?P<unit>day|week|month|year)s? ago\b"),
        _ago,
        "g",
    ),
    Rule(regex(r"\blast (?P<unit>week|month|year)\b"), _last, "l"),
    Rule(
        regex(
            r"(?<!later )(?<!of )(?<!for )(?<!until )(?<!by )(?<!starting )(?<!time )"
            r"\bthis (?:past )?(?P<unit>week|month)\b(?!'s| onwards?)"
        ),
        _this,
        "t",
    ),
)

# --- hours -----------------------------------------------------------------------------------

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SUFFIX = r"(?P<half>[ap])\.?m\b\.?|o'? ?clock"
_EXACT: Final = Sparing(
    # 昨天3pm城管 has no space where a word ends.
    swift(
        r"(?<![a-z\d.:])(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?"
        r"(?P<half>[ap])\.?m(?![a-z\d])\.?"
    )
)
# 8 Zhongshan Road is a house; at 8 on Zhongshan Road is an hour.
_IN_A_STREET: Final = (
    r"(?:(?!(?:on|at|in|near|by|from|the|outside|along|beside|off|to|and|or|they|we|i|a|this|that|"
    r"yesterday|today|sharp)\b)[a-z']+ ){1,3}(?:road|rd|street|st|avenue|lane|alley)\b"
)
_SPOKEN: Final = Sparing(
    swift(
        rf"\b(?:(?:at|around|about|by|near(?:ly)?) )+(?:(?P<past>half past|quarter past|"
        rf"quarter to) )?(?P<hour>{_HOURS}|1[0-2]|[1-9])\b(?! ?(?:[ap]\.?m\b|yuan|rmb|%|percent|"
        rf"people|officers|men|trucks|cars|times|hundred|thousand|km\b|kilomet|miles?\b|"
        rf"met(?:er|re)s|m\b|,\d|:|\.\d\d|"
        rf"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|{_IN_A_STREET}))"
        rf"(?P<oclock> ?o'? ?clock)?"
    )
)
_QUARTERS: Final = Sparing(
    regex(rf"\b(?P<past>half past|quarter past|quarter to) (?P<hour>{_HOURS}|1[0-2]|[1-9])\b")
)
_CLOCK_WORDS: Final = Sparing(regex(rf"\b(?P<hour>{_HOURS}|1[0-2]|[1-9]) ?o'? ?clock\b"))
_WITHIN: Final = Sparing(
    regex(
        rf"\b(?P<hour>{_HOURS}|1[0-2]|[1-9]) (?:sharp,? )?"
        r"(?:in the (?=morning|afternoon|evening)|at night)"
    )
)
# Ten to three, at five past two: with the minutes first, where a clause begins or an "at" leads.
_MINUTES_TO: Final = Sparing(
    swift(
        rf"(?:(?<=[,.] )|(?<=night )|(?<=day )|(?<=morning )|(?<=evening )|(?<=noon )|(?<=\bat )|"
        rf"(?<=about )|(?<=around )|^)(?P<minutes>five|ten|twenty|twenty-five|"
        rf"[125]?[05])(?: minutes)? (?P<side>to|past) (?P<hour>{_HOURS}|1[0-2]|[1-9])\b"
        r"(?=[,.;]| in | on | at | when | yester|$)"
    )
)
_NOON: Final = Sparing(regex(r"\b(?P<word>at noon|noon|at midnight|midnight)\b"))
_PART: Final = Sparing(
    regex(
        r"\b(?:in the |that |at |early |late |yesterday |on \w{6,9} |\w{6,9} )?(?P<part>morning|"
        r"afternoon|evening|dusk|night)\b"
    )
)
_PARTS: Final = {
    "morning": Part.MORNING,
    "afternoon": Part.AFTERNOON,
    "evening": Part.EVENING,
    "dusk": Part.EVENING,
    "night": Part.EVENING,
}


_MINUTES: Final = {"twenty": 20, "twenty-five": 25}


_HALF_DAY: Final = Sparing(regex(r"\d ?[ap]\.?m(?![a-z\d])"))


def clocks(text: str) -> Iterator[Clock]:
    """Yield the clock times and parts of the day an English story names."""
    if not has_words(text) and not _HALF_DAY.search(text):
        return
    parts = _parts(text)
    found = sorted(_hours(text), key=lambda clock: clock.start)
    last = 0
    for clock in found:
        if clock.start < last or _OPENING.search(text, max(0, clock.start - 16), clock.start):
            continue
        if _AGAIN.search(text, max(0, clock.start - 28), clock.start):
            continue
        last = clock.end
        near = _near_part(clock, parts)
        yield clock if clock.part or clock.exact else Clock(
            start=clock.start, end=clock.end, part=near, hour=clock.hour, minute=clock.minute,
            fine=True, rough=clock.rough,
        )  # fmt: skip
    if not found:
        for at, part in parts:
            yield Clock(start=at, end=_end_of_word(text, at), part=part)


def _end_of_word(text: str, at: int) -> int:
    return next((end for end in range(at, len(text)) if not text[end].isalpha()), len(text))


def parted(text: str, found: Iterable[Clock]) -> Iterator[Clock]:
    """Yield the clocks that were told in figures, with the part of the day that stands by them.

    Yesterday evening at 7:10; around 9:30 in the evening.
    """
    parts = _parts(text)
    for clock in found:
        figures = clock.hour is not None and clock.part is None and not clock.exact
        near = _near_part(clock, parts) if figures else None
        yield clock if near is None else replace(clock, part=near)


_AFTER: Final = 16
_BEFORE: Final = 40


def _parts(text: str) -> list[tuple[int, Part]]:
    return [(met.start("part"), _PARTS[met["part"]]) for met in met_in(_PART, text)]


def _near_part(clock: Clock, parts: Sequence[tuple[int, Part]]) -> Part | None:
    """Return the part of the day told just after the hour, or else the last one before it."""
    after = (part for at, part in parts if 0 <= at - clock.end < _AFTER)
    before = (part for at, part in reversed(parts) if 0 <= clock.start - at < _BEFORE)
    return next(after, None) or next(before, None)


_AGAIN: Final = regex(r"\b(?:every|each|daily|always|usually)\b[^.;!?]{0,20}$")
_OPENING: Final = regex(r"\b(?:opens?|closes?|closed|shuts?|open)(?: up)?(?: at| from)? $")


def _hours(text: str) -> Iterator[Clock]:
    for met in met_in(_EXACT, text):
        hour = int(met["hour"]) % 12 + (12 if met["half"] == "p" else 0)
        yield Clock(start=met.start(), end=met.end(), hour=hour, minute=int(met["minute"] or 0),
                    exact=True, fine=True)  # fmt: skip
    for met in met_in(_NOON, text):
        noon = met["word"].endswith("noon")
        yield Clock(start=met.start(), end=met.end(), hour=12 if noon else 0, exact=True, fine=True)
    for met in met_in(_MINUTES_TO, text):
        said, told = met["hour"], _COUNT.get(met["minutes"]) or _MINUTES.get(met["minutes"])
        minutes, to = told or int(met["minutes"]), met["side"] == "to"
        hour = (_COUNT.get(said) or int(said)) - to
        yield Clock(start=met.start(), end=met.end(), hour=hour, fine=True,
                    minute=60 - minutes if to else minutes)  # fmt: skip
    for met in (
        *met_in(_SPOKEN, text), *met_in(_CLOCK_WORDS, text), *met_in(_WITHIN, text),
        *met_in(_QUARTERS, text),
    ):  # fmt: skip
        yield from _spoken(met)


def _spoken(met: re.Match[str]) -> Iterator[Clock]:
    hour = _COUNT.get(met["hour"]) or int(met["hour"])
    minute = 0
    if met.groupdict().get("past"):
        minute = {"half past": 30, "quarter past": 15, "quarter to": 45}[met["past"]]
        hour -= met["past"] == "quarter to"
    yield Clock(start=met.start(), end=met.end(), hour=hour, minute=minute, fine=True, rough=True)
