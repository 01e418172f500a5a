"""At what hour was it: 后晌四点多, 十点三刻, 差五分九点, 21:30, 夜里?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.day_words import PARTS
from clues.reading.lexicon import met_in, met_near
from clues.reading.moments import Clock, Part
from clues.reading.numerals import small

_CN = "二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九零]"
_HOUR = rf"(?:[01]?\d|2[0-4])|{_CN}"
_MINUTES = "[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九]|[0-5]?\\d"
_CLOCK: Final = re.compile(
    rf"""(?:差(?P<short>{_MINUTES}|一刻)分?钟?(?:就|不?到)?)?
    (?<![\d.:第])(?P<hour>{_HOUR})
    (?:(?P<point>点)|时(?![候间常不装代尚期段刻而机候长速效]))
    (?:(?P<half>半)|过?(?P<quarter>[一三])刻|(?:过|零)?(?P<minute>{_MINUTES})(?P<fen>分)?(?![\d个次名辆位点万千百元块毛角米吨公年月日号条项台瓶])
      |[差欠](?P<less>{_MINUTES}|一刻)分?|(?P<plain>钟|整|来钟|多钟|多|左右|前后|上下|光景|把钟|的时候|许|那会|那阵|出头|以后|之后|过后|刚过))?
    (?:钟|多|左右)?""",
    re.VERBOSE,
)
_CLOCK_SIGN: Final = re.compile("[点时]")
_DIGITAL: Final = re.compile(
    r"(?<![\d:.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
)
_DOTTED: Final = re.compile(
    r"(?<=[上午晨晚间里昏])(?P<hour>1?\d|2[0-4])\.(?P<minute>[0-5]\d)(?![\d.元块万])"
)
_TWO_HOURS: Final = re.compile(
    r"(?<![一二三四五六七八九十])(?P<a>[一二两三四五六七八九])(?P<b>[二三四五六七八九])点(?!要求|"
    r"意见|建议)钟?"
)
# 两点要求, 三点意见: points of a list, not of a clock.
_NOT_A_CLOCK: Final = re.compile(
    "半点|[要意建问原理疑希感说事请诉声明不]|[一二三四五六七八九]?[、：:]|儿[不没也]|也不|"
    "都不|五倍|名气|小"
)
_RECURRING: Final = re.compile(
    r"(?:每[天日晚早周月次到逢]|天天|日日|夜夜|经常|老是|总是|平时|平常|时常|常常|一到|"
    r"有时|往往|一般)[^，。,;；!！?？]{0,6}$"
)
_DURATION: Final = re.compile(r"(?:一整个?|整个?|一|半个?|大|几个?|好几个?|这个|两个)$")


def clocks(text: str) -> Iterator[Clock]:
    """Yield parts of the day and clock times, joined where they stand together."""
    found = sorted([*_parts(text), *_hours(text)], key=lambda clock: clock.start)
    joined: list[Clock] = []
    for clock in found:
        if joined and clock.start < joined[-1].end:
            continue
        if joined and (one := _together(text, joined[-1], clock)) is not None:
            joined[-1] = one
        else:
            joined.append(clock)
    for clock in joined:
        if _told(text, clock):
            yield clock


def recurring(text: str, start: int) -> bool:
    """Whether what stands at *start* is said to happen again and again."""
    return _RECURRING.search(text, max(0, start - 12), start) is not None


_SHORT_PART: Final = re.compile(rf"(?P<part>[早晚夜])(?<![昨今前明当那一].)(?=(?:{_HOUR})[点时:])")
_SHORT_PARTS: Final = {"早": Part.MORNING, "晚": Part.EVENING, "夜": Part.NIGHT}


def _parts(text: str) -> Iterator[Clock]:
    for short in met_in(_SHORT_PART, text):
        yield Clock(start=short.start(), end=short.end(), part=_SHORT_PARTS[short["part"]])
    for met in PARTS.find(text):
        if not _DURATION.search(text, max(0, met.start - 3), met.start) or met.word[0] == "大":
            yield Clock(start=met.start, end=met.end, part=met.meaning)


def _hours(text: str) -> Iterator[Clock]:
    taken = 0
    if not any(sign in text for sign in "点时:."):
        return
    for met in met_in(_TWO_HOURS, text):
        low, high = small(met["a"]), small(met["b"])
        if low is not None and high is not None and high == low + 1:
            yield Clock(start=met.start(), end=met.end(), hour=low, until=(high, 0), rough=True)
    for met in (*met_in(_DIGITAL, text), *met_in(_DOTTED, text)):
        hour = int(met["hour"])
        yield Clock(start=met.start(), end=met.end(), hour=hour, minute=int(met["minute"]),
                    exact=hour > 12 or met["hour"].startswith("0"), fine=True)  # fmt: skip
    for met in met_near(_CLOCK, _CLOCK_SIGN, 12, text):
        clock = _clock(text, met)
        if clock is not None and clock.start >= taken:
            taken = clock.end
            yield clock


def _clock(text: str, met: re.Match[str]) -> Clock | None:
    hour = small(met["hour"])
    if hour is None:
        return None
    minute, fine = _minute(met)
    plain = met["plain"] or met["half"] or met["quarter"] or met["minute"] or met["less"]
    if met["point"] and not plain and _NOT_A_CLOCK.match(text, met.end()):
        return None
    if met["short"] or met["less"]:
        lacking = _quarter(met["short"] or met["less"])
        hour, minute, fine = hour - 1, 60 - lacking, True
    return Clock(start=met.start(), end=met.end(), hour=hour, minute=minute, exact=hour > 12,
                 rough=_rough(text, met), fine=fine or bool(plain))  # fmt: skip


def _minute(met: re.Match[str]) -> tuple[int, bool]:
    if met["half"]:
        return 30, True
    if met["quarter"]:
        return (15 if met["quarter"] == "一" else 45), True
    if met["minute"]:
        minute = small(met["minute"].removeprefix("零"))
        return (minute, True) if minute is not None and minute < 60 else (0, False)
    return 0, False


def _quarter(written: str) -> int:
    return 15 if written == "一刻" else small(written.removeprefix("零")) or 0


def _rough(text: str, met: re.Match[str]) -> bool:
    after = (met["plain"] or "") + text[met.end() : met.end() + 2]
    before = text[max(0, met.start() - 2) : met.start()]
    return any(sign in after for sign in ("多", "来", "左右", "前后", "上下")) or before in {
        "大概", "大约", "差不", "约莫", "将近", "快到", "不到",
    }  # fmt: skip


def _together(text: str, left: Clock, right: Clock) -> Clock | None:
    """Join 下午 with 四点, and 三点 with 到五点."""
    between = text[left.end : right.start]
    if left.hour is None and right.hour is not None and _filler(between):
        return replace(right, start=left.start, part=right.part or left.part)
    if left.hour is None and right.hour is None and re.fullmatch("的?", between):
        return replace(right, start=left.start, part=right.part or left.part)
    if left.hour is None or right.hour is None or left.until is not None:
        return None
    if not re.fullmatch(r"[到至~-]{1,2}", between.strip()):
        return None
    until = (right.hour, right.minute)
    if right.part is not None and right.part is not left.part:
        until = (hour_in(right.part, right.hour)[0], right.minute)
    return replace(left, end=right.end, until=until)


def _filler(between: str) -> bool:
    return (
        re.fullmatch(
            r"[\s,，、的约是在到就]{0,2}(?:大概|大约|差不多|约莫|约摸|左右|应该|可能|好像|"
            r"将近|快|接近|不到|刚过|刚|才|也就|十分|的时候|那会儿?|"
            r"吃饭时)?[\s,，是有在]{0,2}",
            between,
        )
        is not None
    )


def _told(text: str, clock: Clock) -> bool:
    """一点 alone may be "a little"; 每天晚上 is no single time."""
    if clock.hour is not None and clock.part is None and not clock.fine and clock.until is None:
        before = text[max(0, clock.start - 2) : clock.start]
        return clock.exact or not (
            clock.hour == 1
            or before.endswith(("有", "差", "早", "快", "多", "这", "那", "几", "第"))
        )
    return True


def hour_in(part: Part | None, hour: int) -> tuple[int, int]:
    """Return the hour of the day, and 1 when it lies in the next day's small hours."""
    if hour >= 24:  # 二十四点
        return hour - 24, 1
    if hour > 12:
        return hour, 0
    if part is Part.SMALL_HOURS:
        return hour % 12, 0
    if part in {Part.AFTERNOON, Part.NOON}:
        return (hour + 12 if hour < 10 else hour), 0  # 中午十一点
    if part in {Part.EVENING, Part.NIGHT}:
        return _night(hour, part)
    return hour, 0


def _night(hour: int, part: Part) -> tuple[int, int]:
    if hour in {0, 12}:
        return 0, 1
    early = 6 if part is Part.NIGHT else 4
    return (hour, 1) if hour <= early else (hour + 12, 0)
