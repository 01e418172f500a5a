"""Which day is 过了两天, 第三天, 三日后, 头一天, three days later, counted from the day just told?

Such a day is an event of its own only where somebody does something on it: 第二天又来, 过了两天把
车拖走. 第二天我去问, 过了三天才放 and 说过两天再来 are none.
"""

import re
from datetime import date, timedelta
from typing import Final

from clues.reading.times.days import Rule, Told
from clues.reading.times.harms import harmed
from clues.reading.times.moments import Days, Grain, Part, months_back
from clues.reading.words.numerals import small
from clues.reading.words.swift import swift
from clues.regex import regex

_N = r"\d{1,2}|[一二两三四五六七八九十]{1,3}"
_UNIT = r"(?P<unit>天|日|晚|个?(?:星期|礼拜)|周|个月)"
_ONE_DAY: Final = frozenset({"天", "日", "晚", "day", "night"})


def _after(met: re.Match[str], told: Told) -> Days | None:
    """过了两天, 三日后, three days later."""
    before, count = _single(told), _COUNT.get(met["n"]) or small(met["n"])
    if before is None or not count:
        return None
    unit = met["unit"].removeprefix("个")
    if unit in {"月", "month"}:
        return _told(met, told, months_back(before.first, -count), rough=True)
    days = count if unit in _ONE_DAY else count * 7
    return _told(met, told, before.first + timedelta(days=days))


def _nth(met: re.Match[str], told: Told) -> Days | None:
    """第三天: the first day told is the first one, however many were counted between."""
    before = _single(told)
    if before is None:
        return None
    count = small(met["n"]) if met["n"] else 2
    begun = before.counted_from if met["n"] and before.counted_from else before.first
    if not count or count < 2:
        return None
    return _told(met, told, begun + timedelta(days=count - 1), begun=begun)


def _eve(met: re.Match[str], told: Told) -> Days | None:
    """头一天已经来过: the day before the one just told."""
    before = _single(told)
    if before is None:
        return None
    part = Part.EVENING if met[0][-1] in "晚夜" else None
    return _told(met, told, before.first - timedelta(days=1), part=part)


def _single(told: Told) -> Days | None:
    # 通知书落款是11月20号……第三天: counted from a day on which nothing else was done, too.
    before = told.before or told.aside
    return before if before is not None and before.first == before.last else None


def _told(  # what a day is made of
    met: re.Match[str],
    told: Told,
    day: date,
    *,
    rough: bool = False,
    begun: date | None = None,
    part: Part | None = None,
) -> Days | None:
    if day > told.today:
        return None
    return Days(first=day, last=day, grain=Grain.PART if part else Grain.DAY, rough=rough,
                start=met.start(), end=met.end(), counted=True, counted_from=begun,
                part=part)  # fmt: skip


_COUNT: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "a": 1, "a couple of": 2,
}  # fmt: skip
# 说过两天, 限三日后, 停业三天后: promised, set, or how long something lasted.
_FREE: Final = r"(?<![说讲让叫要等限约得管连每再没]过)(?<![\d一二两三四五六七八九十第])"
RULES: Final = (
    Rule(
        swift(
            rf"(?<![不经通])(?:(?:[又再]|刚|没)?过了?|时?[相间]?隔了?)(?:大概|大约|差不多|才|整整)?(?P<n>{_N})"
            rf"{_UNIT}(?:左右|多)?(?:[之以]?后)?(?![前内])(?!(?<=[一1][天日])[罚收一])"
        ),
        _after,
        "过隔",
        16,
    ),
    Rule(regex(rf"{_FREE}(?P<n>{_N}){_UNIT}(?:左右|多)?[之以]?后"), _after, "后", 16),
    Rule(
        regex(
            r"(?:第(?P<n>[二三四五六七八九])[天日]|次日|隔[天日]|转天|翌日|转过天|隔了?一[天日]|"
            r"过(?:了)?一[天日]|第二(?=早|晚))"
        ),
        _nth,
        "第次隔转翌过",
        6,
    ),
    Rule(
        regex(r"(?:(?<=[，。；;,])|(?<=[而且其实]))(?:[头前]一[天日晚夜]|头天(?:晚|夜)?)"),
        _eve,
        "头前",
        5,
    ),
)
ENGLISH: Final = (
    Rule(
        regex(
            r"\b(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a) "
            r"(?P<unit>day|night|week|month)s? (?:later|after(?:wards| that)?)\b"
        ),
        _after,
        "a",
    ),
    Rule(
        regex(
            r"\bthe (?:very )?(?:next|following) (?:day|(?=morning|afternoon|evening|night))"
            r"(?P<n>)"
        ),
        _nth,
        "t",
    ),
)

_OFFICE: Final = "扣拖拉查封罚抓锁贴抬搬断砸没缴撤割铲拆抢拦堵剪焊收挪掀"
_DEED: Final = regex(
    rf"[^。！!？?；;]{{0,24}}?(?:又|再次|也|仍|还是|来(?!得|不|补给|[电水气网](?=[，。；！了]|$))|上门|送达|送来|赶到|到(?:店|厂|场|现场)|"
    rf"进[门店厂村]|[{_OFFICE}停]|要[我求]|叫我|逼|通知|责令|倒签|换(?:了)?(?:一拨|一批|个?人)|派|带人|就(?:没|不让))"
)
_DEED_IN_ENGLISH: Final = regex(
    r"[^.!?;]{0,60}?\b(?:they|he|officers?|police|inspectors?|team|another|again|second|both|came|"
    r"notice|letter|text|told|demand\w*|order\w*|message|"
    r"gone|took|taken|towed|sealed|fined|returned|back|locked|cut)\b"
)
_I: Final = regex("(?:我们?|俺们?|我司|本人|咱们?)$")
_MORE_IN_ENGLISH: Final = regex(r"\b(?:second|third|another|again|back|next)\b[^.!?;]*$")
_OWN: Final = regex(
    r"(?!我们?(?:刚|正|还没|一))[，,]?(?:早上|上午|下午|晚上|一早|一大早|大早|中午|早|起来|的时候)?[，,]?(?:就|才|又|再|也|一起床|专门)?(?:(?:我们?|我司|俺们?|咱们?|家里人?|老公|我[爸妈爹娘])(?![店厂家司车摊船的门])[^，。]{0,6}?"
    r"(?:去|打|找|问|跑|写|发现|想|请|托|取|交|知道|给|反映|投诉|申请|去要|要回|要车|醒|看|报警|带|凑|借|赶|收到|"
    r"接到|开|把钱|拿|就(?!被)|只[好能]|赶紧|马上|不得不)|"
    r"(?:去|前往|赶往|赴|打电话|打12|打听|跑去|找|问|交(?:了)?钱)|(?:才|就|总算)?(?:放|退|还(?!是|来)|解|走|(?<=就)(?:[搬改换补交办拆]|整改)|知道|发现|恢复|好了|"
    r"拿回|拿来|取回|开门|出院|回来|收到|到期|开庭|听证|复查|去)|就?(?:是|到)|[宴婚酒喜]席|婚礼|要用|(?:又|再|才|仍然?|依然|依旧|还|也|照样|照旧)?[没不未]|要(?![我求])|必须|得)"
)
_SET: Final = regex(
    r"(?:说|讲|让|叫|要|等|答应|承诺|通知|限期?|约|得|必须|准备|打算|定|改|[推拖]到|停业?|关|扣|封|住|"
    r"歇|干|跑|做|连续?|整整|前后|共|用|花|每|期限|届满|工作日|喊|回复|告诉我们?|不到|到)"
    r"(?:我们?|他们?|[了在于是:“\"])*$"
)


# 第二天说要交六千才能取, 又来改口六千, 补了一张通知: words and papers of what was done before.
_ONLY_SAID: Final = regex(
    "[，,]?(?:[早晚]上|[上下中]午)?(?:他们?|人家|对方|又|才|就|却|再|来|打?电话){0,4}"
    "(?:改口|(?:说|讲)(?:是)?(?:要|得|先|让我|叫我|拿|交)[^，。；罚]{0,10}(?:才|就能|再)(?:能|可以|肯|给|准|让)?[^，。；]{0,4}"
    "(?:取|拿|放|还|退|赎|领|开|走|解)|"
    "补(?:了|的|开|发|送|写)?(?:一?[张份个])?[^，。；罚款收]{0,7}(?:单子?|通知书?|告知书?|决定书?|条子?|票|收据|手续|文书|证)(?![^，。]{0,4}[罚收]))"
)


_STOP: Final = regex("[。！!？?；;]")
_REACH: Final = 30
# 头趟是2号，第二趟隔了一礼拜
_NEXT_VISIT: Final = regex("第[二三四五][趟次回拨][^，。]{0,2}$")


def done_then(text: str, days: Days) -> bool:
    """Whether a counted day is one on which somebody did something to the reporter."""
    if _NEXT_VISIT.search(text, max(0, days.start - 6), days.start):
        return True
    if _I.search(text, max(0, days.start - 3), days.start):
        return text[days.end : days.end + 2].strip("又也").startswith(("被", "让"))
    if _SET.search(text, max(0, days.start - 8), days.start):
        return False
    if text[days.end - 1 : days.end].isascii():
        before = text[max(0, days.start - 24) : days.start]
        return bool(_DEED_IN_ENGLISH.match(text, days.end) or _MORE_IN_ENGLISH.search(before))
    if _OWN.match(text, days.end) or _ONLY_SAID.match(text, days.end):
        return False
    # 第二天网就给剪了: whatever the words, something was done.
    told = _STOP.split(text[days.end : days.end + _REACH], maxsplit=1)[0]
    return _DEED.match(text, days.end) is not None or harmed(told)
