"""At what hour was it: 后晌四点多, 十点三刻, 差五分九点, 21:30, 夜里?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.times.clock_parts import carried, of_the_night
from clues.reading.times.day_words import DUSK, PARTS
from clues.reading.times.lasting_till import kept_hours, till
from clues.reading.times.moments import Clock, Part
from clues.reading.words.lexicon import met_in, met_near
from clues.reading.words.numerals import small
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_CN = "二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九零]"
_HOUR = rf"(?:[01]?\d|2[0-4])|{_CN}"
# 2024/4/25十六点: a numeral may follow figures; 年三十｜九点.
_HOUR_ON = rf"(?<![\d.])(?:[01]?\d|2[0-4])|(?<!年三)(?:{_CN})"
_MINUTES = (
    "[一二三四五]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|零?[一二三四五六七八九]|[0-5]?\\d"
)
_CLOCK: Final = regex(
    rf"""(?:差(?P<short>一刻|{_MINUTES})分?钟?(?:就|不?到)?)?
    (?<!\d:)(?<!第)(?P<hour>{_HOUR_ON})
    (?:(?P<point>点)|时(?![候间常不装代尚期段刻而机候长速效]))
    (?:(?P<half>半)(?:过(?P<past>{_MINUTES})分)?|过?(?P<quarter>[一三13])刻|(?:过|零)?(?P<minute>(?!一[起直共齐道同边下路样般群])(?:{_MINUTES}))(?P<fen>分)?(?!的?(?:油耗|排量|升|倍|折|个点)|[\d个家次遍趟回拨波批队轮伙帮名辆位点万千百元块毛角米吨公年月日号条项台瓶])
      |(?P<five>[一二两三四五六七八九十\d]{{1,2}})个字|[踏搭](?P<mark>[一二三四五六七八九十\d]{{1,2}})
      |[差欠](?P<less>一刻|{_MINUTES})分?|(?P<plain>钟|整|来钟|多钟|多|几分?钟?(?![个台家条张人位名辆次块])|左右|前后|上下|光景|把钟|的时候|许|那会|那阵|出头|以后|之后|过后|刚过|不到|不足|没到|未到|过(?=[，,。\s被])|的?样子|正(?!在)|差一?点|缺一点))?
    (?:钟|多|左右)?""",
    re.VERBOSE,
)
_CLOCK_SIGN: Final = regex("[点时]")
_DIGITAL: Final = Sparing(
    swift(
        r"(?<![\d:.])(?P<hour>[01]?\d|2[0-4])(?::| : )(?P<minute>[0-5]\d)(?::[0-5]\d)?"
        r"(?![\d:])(?! ?[ap]\.?m)"
    )
)
_WRITTEN_OUT: Final = swift(r"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=时|许|hrs)")
_DOTTED: Final = Sparing(
    regex(r"(?<=[上午晨晚间里昏])(?P<hour>1?\d|2[0-4])\.(?P<minute>[0-5]\d)(?![\d.元块万])")
)
_TWO_HOURS: Final = Sparing(
    swift(
        r"(?<![一二三四五六七八九十])(?P<a>[一二两三四五六七八九])(?P<b>[二三四五六七八九])点(?!要求|"
        r"意见|建议)钟?"
    )
)
# 两点要求, 三点意见: points of a list, not of a clock.
_NOT_A_CLOCK: Final = regex(
    "半点|[要意建问原理疑希感说事请诉声明不]|[一二三四五六七八九]?[、：:]|儿[不没也]|也不|"
    "都不|五倍|名气|小|[档水式]|[^，。]{0,2}(?:钱|票据|关系|证据|问题|错|手续|面子|办法|商量|道理|余地)|"
    "的?(?:利润|利息?|回扣|提成|佣金|股份?|税|服务费)"
)
# 下午三点要求签字: after these it is the clock, whatever follows.
_LED: Final = regex(
    "(?:[午晨早晚夜昏亮黑天日号晌昼]|[早晚]上|夜里|[夜晚午早]间)[，,的]?$|(?:大概|大约|差不多|约莫|快|将近|[在到于约])$|"
    "(?:周|星期|礼拜)[一二三四五六日天]$"
)
# 营业到晚上十点: hours of a shop, not of what happened.
_OPENING: Final = regex(
    r"(?:营业|上班|办公|开放|开门|作息|工作|经营|通行|限行|服务|接待|受理)时间(?:都|就)?(?:是|为|从|写的是|写着|:)?$|"
    r"(?:营业|开门?|干|做|卖|开放|上班|忙|开店|摆|排队?)(?:时间)?(?:是|从)?[^，。,;；!！?？]{0,8}?"
    r"(?:到|至)(?:了)?(?:第二天|次日|当天)?$"
)
# 早九点到晚十点营业, 七点之后禁行: hours of a rule.
_RULED: Final = regex(
    r"(?:钟|之后|以后|之前|以前|前|后)?(?:都|就)?(?:营业|开门|开放|上班|开店|开市|打烊|限行|禁行|"
    r"不准|不让|不许|不得|才让|"
    r"才能|才可以|允许)"
)
_DUE: Final = regex(
    r"禁行|改[至到成为]|限行|(?:之前|以前|前)(?:送|交|到|去|来|办|报|必须|要|得|凑|够|干完|搞定|完成)"
)
_ON_PAPER: Final = swift(
    r"(?:[牌窗条单纸]|门口|公示|导航)[^，。]{0,3}(?:上|口)?[^，。]{0,3}写(?:着|的)?[^，。]{0,20}$|"
    r"(?:现在|这会儿?|眼下|此刻)(?:都|已经?)?(?:是)?$|[印写填]的?[“\"「]?时间[是为:]?$|"
    r"(?:[说讲]好|答应|写|填|标|印|排|定|约(?=[好在的是]))(?:好)?(?:的?(?:时间)?(?:是|着|成)?|在)$"
)
_RECURRING: Final = swift(
    r"成日[^。;!！?？]{0,10}$|\b(?:every|each|daily|always|usually)\b[^.;!?]{0,16}$|(?:每个?(?:[天日晚早周月年次到逢回趟]|礼拜|星期|上午|下午|中午|夜)|成日|隔三[差岔]五|三天两头|时不时|动不动|"
    r"年年|逢年|天天|日日|夜夜|经常|老是|总是|平时|平常|时常|常常|一到|"
    r"有时|往往|一般)[^，。,;；!！?？]{0,6}$|每$"
)
_DURATION: Final = regex(
    r"(?:一整个?|整个?|一个|(?<![周期拜初十廿五六八])一|半个?|大|几个?|好几个?|这个|两个)$"
)


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
        if len(joined) > 1 and (one := _together(text, joined[-2], joined[-1])) is not None:
            joined[-2:] = [one]  # 早九点｜到｜晚十点
    for clock in _corrected(text, list(carried(text, joined))):
        if _told(text, clock):
            yield clock


_TAKEN_BACK: Final = regex(
    r"[\s，,。-]*(?:哦|啊|噢|呃|额|哎|诶)?[，,]?(?:不是|不对|不不|不(?=[，,])|错了|记错了?|"
    r"说错了?|搞错了?|"
    r"应该是|更正)[\s，,是]*"
)


def _corrected(text: str, found: list[Clock]) -> Iterator[Clock]:
    """上午十点，哦不是十点是十一点: the last one counts, and keeps the part of the day."""
    part: Part | None = None
    for at, clock in enumerate(found):
        told = replace(clock, part=clock.part or part) if part else clock
        part = None
        after = found[at + 1] if at + 1 < len(found) else clock
        if after is not clock and clock.hour is not None and after.hour is not None:
            between = text[clock.end : after.start]
            denied = text[max(0, clock.start - 2) : clock.start] == "不是"
            if _TAKEN_BACK.fullmatch(between) or (denied and between.strip("，,") == "是"):
                part = told.part
                continue
        yield told


def recurring(text: str, start: int) -> bool:
    """Whether what stands at *start* is said to happen again and again."""
    return _RECURRING.search(text, max(0, start - 24), start) is not None


_SHORT_PART: Final = regex(
    rf"(?P<part>[早晚夜])(?:(?<![昨今前明当那一].)|(?<=[周期拜初]一.))(?=(?:{_HOUR})[点时:])"
)
_SHORT_PARTS: Final = {"早": Part.MORNING, "晚": Part.EVENING, "夜": Part.NIGHT}


def _parts(text: str) -> Iterator[Clock]:
    for short in met_in(_SHORT_PART, text):
        yield Clock(start=short.start(), end=short.end(), part=_SHORT_PARTS[short["part"]])
    for met in PARTS.find(text, unless=_of_an_eve):
        if text[max(0, met.start - 2) : met.start] == "不是":  # 十点，上午那个十点，不是晚上
            continue
        lasting = _DURATION.search(text, max(0, met.start - 3), met.start)
        if not lasting or met.word[0] == "大" or _HOUR_SOON.match(text, met.end):
            yield Clock(start=met.start, end=met.end, part=met.meaning)


# 来了两个｜晚上七点半, 一晚上来两拨，九点一拨: no duration, the hour follows.
_HOUR_SOON: Final = regex(
    rf"(?:[^，。,;；！!？?]{{0,6}}[，,:])?(?:{_HOUR})[二三四五六七八九]?[点:]"
)


def _of_an_eve(text: str, start: int) -> bool:
    """平安夜｜晚上 is no 平安｜夜晚｜上, and 昨日｜子夜｜边 is 昨日子｜夜边."""
    if text[start : start + 3] == "子夜边":
        return True
    return text[start] == "夜" and text[start - 1 : start] in {"安", "年", "夕"}


def _hours(text: str) -> Iterator[Clock]:
    taken = 0
    if not any(sign in text for sign in "点时:."):
        return
    for met in met_in(_TWO_HOURS, text):
        low, high = small(met["a"]), small(met["b"])
        if low is not None and high is not None and high == low + 1:
            yield Clock(start=met.start(), end=met.end(), hour=low, until=(high, 0), rough=True)
    for met in (
        *met_in(_DIGITAL, text), *met_in(_DOTTED, text), *met_in(_WRITTEN_OUT, text)
    ):  # fmt: skip
        hour = int(met["hour"])
        yield Clock(start=met.start(), end=met.end(), hour=hour, minute=int(met["minute"]),
                    exact=hour > 12 or met["hour"].startswith("0"), fine=True,
                    figures=True)  # fmt: skip
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
    led = _LED.search(text, max(0, met.start() - 5), met.start()) is not None
    if met["point"] and not plain and not led and _NOT_A_CLOCK.match(text, met.end()):
        return None
    if met["plain"] == "钟" and text[met.start() - 1 : met.start()] == "过" and hour < 6:
        return None  # 过两点钟: two hours later
    if met["half"] and text.startswith("点", met.end()):  # 一点半点
        return None
    if _decimal(text, met) or _SHARE.search(text, max(0, met.start() - 3), met.start()):
        return None
    if met["short"] or met["less"]:
        lacking = _quarter(met["short"] or met["less"])
        hour, minute, fine = hour - 1, 60 - lacking, True
    return Clock(start=met.start(), end=met.end(), hour=hour, minute=minute, exact=hour > 12,
                 part=_meal(text, met.start()), rough=_rough(text, met),
                 fine=fine or bool(plain))  # fmt: skip


# 抽八点, 十点利润: parts of a hundred.
_SHARE: Final = regex(r"(?:抽|提|返|让利|要走|抽走|拿走|利润|税率?)$")


_BEHIND_POINT: Final = regex(
    r"[\d一二三四五六七八九]\d?(?:的|公里|米|升|吨|折|倍|万|亿|%|个点|平|公斤|斤)"
)


def _decimal(text: str, met: re.Match[str]) -> bool:
    """2点5, 零点五公里 are two and a half, and half: a clock says 两点零五."""
    written = met["minute"]
    if met["point"] and _BEHIND_POINT.match(text, met.end()):
        return True
    if not written or len(written) > 1 or met["fen"] or written == "十":
        return False
    return text[met.start("minute") - 1] in "点时"


_MEAL: Final = regex(
    r"(?:(?P<early>早饭|早餐|早点|早市)|(?P<noon>午饭|中饭|午餐|晌饭)|"
    r"(?P<late>晚饭|夜饭|晚餐|晚市|夜市|宵夜|夜宵|下夜班|晚自习|收摊)|(?P<day>(?:快|要|临)?(?:收工|下班|放学)))(?:时间|点儿?|前|后|的?时候|"
    r"口|那会儿?|罢)?"
    r"[，,]?(?:大概|差不多|也就|快|约|刚|将近)?$"
)
_MEALS: Final = {
    "day": Part.AFTERNOON,
    "early": Part.MORNING,
    "noon": Part.NOON,
    "late": Part.EVENING,
}


def _meal(text: str, start: int) -> Part | None:
    """晚饭点儿六点半 is in the evening; a meal alone says no time."""
    met = _MEAL.search(text, max(0, start - 9), start)
    return None if met is None else _MEALS[met.lastgroup or "late"]


def _minute(met: re.Match[str]) -> tuple[int, bool]:
    if met["half"]:  # 十一点半过五分
        return 30 + (small(met["past"]) or 0 if met["past"] else 0), True
    if met["quarter"]:
        return (15 if met["quarter"] in "一1" else 45), True
    if met["five"] or met["mark"]:  # Cantonese counts by fives: 三个字, 踏三
        minute = 5 * (small(met["five"] or met["mark"]) or 0)
        return (minute, True) if minute < 60 else (0, False)
    if met["minute"]:
        read = small(met["minute"].removeprefix("零"))
        return (read, True) if read is not None and read < 60 else (0, False)
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
        if text[left.start : left.end] in DUSK and right.hour < 10:
            right = replace(right, hour=right.hour + 12, exact=True)
        return replace(right, start=left.start, part=of_the_night(left.part, right))
    if left.hour is None and right.hour is None and re.fullmatch("的?", between):
        return replace(right, start=left.start, part=of_the_night(left.part, right))
    if left.hour is not None and right.hour is None and left.part is None and not left.exact:
        told_after = _PART_AFTER.fullmatch(text, left.end, right.start)
        closed = text[right.end : right.end + 1] in _CLOSED
        return replace(left, end=right.end, part=right.part) if told_after and closed else None
    if left.hour is None or right.hour is None or left.until is not None:
        return None
    if not re.fullmatch(r"[到至~-]{1,2}", between.strip()):
        return None
    until = (right.hour, right.minute)
    if right.part is not None and right.part is not left.part:
        until = (hour_in(right.part, right.hour)[0], right.minute)
    return replace(left, end=right.end, until=until)


# 八点半吧，晚上，: the part of the day is told after its hour.
_PART_AFTER: Final = regex("(?:钟|左右|多)?[吧嘛啊呢]?[，,(]")
_CLOSED: Final = frozenset("，。,;；)！!")


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


_DAYS: Final = frozenset("今昨明前清大一")


def _told(text: str, clock: Clock) -> bool:
    """一点 alone may be "a little"; 营业到十点 is no time of an event."""
    if _OPENING.search(text, max(0, clock.start - 16), clock.start):
        return False
    if till(text, clock.start, clock.end) or kept_hours(text, clock.start, clock.end):
        return False
    if _ON_PAPER.search(text, max(0, clock.start - 26), clock.start) or _DUE.match(text, clock.end):
        return False
    if clock.until is not None or text[max(0, clock.start - 3) : clock.start].endswith("规定是"):
        return _RULED.match(text, clock.end) is None
    if clock.hour is not None and clock.part is None and not clock.fine and clock.until is None:
        before = text[max(0, clock.start - 2) : clock.start]
        return clock.exact or not (
            (clock.hour == 1 and not _LED.search(before))
            or before.endswith(("有", "差", "这", "那", "几", "第"))
            or (clock.hour <= 2 and before[-1:] in {"早", "快", "多"} and before[:1] not in _DAYS)
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
    early = 5 if part is Part.NIGHT else 4  # 冬至夜里六点半
    return (hour, 1) if hour <= early else (hour + 12, 0)
