"""Which of the days told are only the frame of others, or of the errands after them?

四月份先后三趟：2号、14号、28号: the month holds the days. 12月26日查我的店……今天打电话问: the day
of asking is none of the matter.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from clues.reading.times.aside_days import aside
from clues.reading.times.came_later import came_later
from clues.reading.times.chased import chases
from clues.reading.times.idle_days import busy
from clues.reading.times.moments import Days, Grain
from clues.reading.times.own_acts import own_act
from clues.reading.times.silent_days import unspoken
from clues.regex import regex

_WIDE: Final = frozenset({Grain.MONTH, Grain.XUN, Grain.WEEK, Grain.SEASON})
_NEAR: Final = 40
_AGAIN: Final = regex("[。！!？?；;又再还]|后来")
_COUNTED: Final = regex(
    r"(?:[一二三四五六七八九十两几\d]+|多|好几)[次回趟拨遍批轮场个]|分别|先后|[:：]$"
)
_THAT_TIME: Final = regex("那[一]?[次回]")


def unframed(text: str, kept: Sequence[Days]) -> list[Days]:
    """Return the days without those that are the frame of others."""
    every = kept
    if len(kept) > 1:
        # Where nothing else is told, what befell the reporter's people or beasts is the matter.
        kept = [d for d in kept if not (_beside(text, d) or _only_base(text, d, kept))] or kept
        kept = [d for d in kept if not came_later(text, d, kept)] or kept
    inner = [days for days in kept if not _frame(text, days, kept)]
    inner = [
        days for days in inner if not (_errand(text, days, inner) or _is_today(text, days, inner))
    ]
    return _with_list(text, kept, unspoken(text, busy(text, inner), every))


# 周一早上八点半，周二下午两点，周三中午来了三次: what is said of the last is said of each.
_LISTED: Final = regex(
    "(?:早上?|上午|中午|下午|晚上?|夜里|凌晨|半夜|一大?早|傍晚)?"
    "(?:[\\d一二三四五六七八九十两]{1,3}(?:点钟?半?|:\\d\\d)(?:[\\d一二三四五六七八九十]{1,3}分?|一刻|三刻|多)?)?"
    "[，、,和及与]"
)


def _with_list(text: str, kept: Sequence[Days], left: Sequence[Days]) -> list[Days]:
    """Return the days that are *left*, and before each those of *kept* in one list with it."""
    found = list(left)
    for days, after in reversed([*pairwise(kept)]):
        if days in found or after not in found or days.grain is not Grain.DAY:
            continue
        if _LISTED.fullmatch(text, days.end, after.start):
            found.append(days)
    return sorted(found, key=lambda each: each.start)


_COUNTED_FROM: Final = regex("(?:过?[后完罢]|那天|当天)?的?")


def _only_base(text: str, days: Days, kept: Sequence[Days]) -> bool:
    """八月十五第二天, 6月3号的第二天: of the day itself nothing is told."""
    return any(
        each.counted and _COUNTED_FROM.fullmatch(text, days.end, each.start) is not None
        for each in kept
    )


_IS_TODAY: Final = regex("(?:今天|今日|今儿)[就也]?是[^，。]*")


def _is_today(text: str, days: Days, kept: Sequence[Days]) -> bool:
    """今天是6月12号，事情发生在6月10号."""
    return len(kept) > 1 and _IS_TODAY.fullmatch(text, days.start, days.end) is not None


# 这个月第四拨: how many of them there were until then.
_SO_MANY: Final = regex("(?:里|都|已经|就)?(?:是)?第[\\d一二三四五六七八九十两几]")
# 我讲刚刚才停的电: said on that day.
_QUOTED: Final = regex(
    "(?<![跟给和同对][你您他])(?<![跟给和同对][你您他]们)[说讲喊答][是:]?[“「]?$"
)
_JUST_NOW: Final = regex("刚[刚才]|方才|才刚|头先|啱啱")


def _beside(text: str, days: Days) -> bool:
    """Whether a day, where others are told, is none of those on which something happened."""
    if days.grain in _WIDE and _SO_MANY.match(text, days.end):
        return True
    if days.rough and days.grain in _WIDE and _EVER_SINCE.match(text, days.end):
        return True
    said = _QUOTED.search(text, max(0, days.start - 6), days.start)
    if said is not None and _JUST_NOW.match(text, days.start):
        return True
    if aside(text, days):
        return True
    return _content(text, days) or _MERELY.match(text, days.end) is not None or own_act(text, days)


# 查了三天，13号走的: when it was over; 我19号才知道，17号他们就贴了: when one learnt of it.
_MERELY: Final = regex(
    "(?:才|就)?(?:走|撤走?|离开|结束|收队)(?:的|了)(?=[，,。；;]|$)|"
    "(?:我们?|俺)?(?:才|刚)?在[^，。]{1,8}[上里中](?:看到|看见|查到|翻到|刷到)|"
    # 我5号在手机上交了: paid where one pays of oneself
    "(?:我们?|俺)?(?:就|早就)?在(?:手机|网|银行|微信|支付宝|小程序|公众号|系统)[^，。]{0,3}?(?:交|缴|办|报|申请|登记|填|预约)(?:了|好|完|过|的)|"
    "(?:就)?(?:去世|过世|病逝|病故|离世|下葬|出殡|火化)|"
    "(?:[早晚]上|[上下中]午)?(?:我们?|俺|家里人?)?才(?:知道|晓得|听说|得知|明白|听人说)"
)
# 今年入秋以后水质变差，9月22号……: the season in which it all lies.
_EVER_SINCE: Final = regex("以后|以来|之后")
_CONTENT: Final = regex(r"[^。！!？?]{0,60}我[们司]?(?:对此)?(?:都)?没有?(?:什么|啥|任何)?意见")


def _content(text: str, days: Days) -> bool:
    """……出示了证件，我司没有意见。: of that day nothing is complained."""
    return "意见" in text and _CONTENT.match(text, days.end) is not None


def _errand(text: str, days: Days, kept: Sequence[Days]) -> bool:
    before = [each for each in kept if each.first < days.first]
    visits = any(_VISIT.match(text, each.end) for each in before)
    return bool(before) and not visits and chases(text, days)


# 周一去的，今天又去，还是那句话: who goes again and again tells of each time.
_VISIT: Final = regex(
    "(?:[早晚]上|[上下中]午|一早)?[，,]?(?:我们?|俺|本人)?(?:就|也|又)?(?:头一[次回趟]|第一[次回趟])?(?:去|跑|到)(?:的|了|过|办|交|递|申请|窗口|大厅|局里|所里|镇里|村里)"
)


def _frame(text: str, days: Days, kept: Sequence[Days]) -> bool:
    """四月以来来了十一次，其中4月22日……: the day is told, and the months are its frame."""
    if days.first == days.last:
        return any(_nearer(text, days, each) for each in kept)
    lately = days.rough and days.vague  # 近三个月
    if days.open_end and _SERIES.match(text, days.end):
        return False  # 从9月份开始每个礼拜三来查，昨天又来了: the last of them, and since when
    if (days.open_end or lately) and any(
        _within(days, each, lately=lately) for each in kept if each is not days
    ):
        return True
    if lately and any(
        each.grain is Grain.MONTH and 0 <= each.start - days.end <= 2 and each is not days
        for each in kept
    ):
        return True  # 这一个月，五月份
    if any(_namely(text, days, each) for each in kept) or _each_told(days, kept):
        return True
    inside = [e for e in kept if e.first == e.last and days.first <= e.first <= days.last]
    if not inside or days.grain not in _WIDE:
        return False
    if inside[0].start < days.start and _SO_OFTEN.match(text, days.end):
        return True
    return _THAT_TIME.match(text, days.end) is not None or any(
        _holds(text, days, each) for each in inside
    )


_SERIES: Final = regex(
    "(?:份|底|初|中旬)?(?:开始|起)[，,]?(?:他们|人家|城管|环保|[^，。；]{0,6}?)?"
    "(?:每(?!人|户|家|车|亩|斤|吨|张|个人|一?[辆头只])|天天|日日|隔[^，。]{1,3}[就来]|三天两头|隔三差五|月月|周周|老是|总是|经常|时不时)"
)
# 昨晚来拿烟，这个月拿了六回了: the day was told, and is one of these.
_SO_OFTEN: Final = regex(
    "(?:里|份)?(?:都|就|已经?|一共|总共|前后|光|他们?){0,3}[^，。；又再还也\\d]{1,3}[了过](?:我们?)?"
    "(?:好|有)?[一二两三四五六七八九十几\\d]{1,3}[次回趟遍][了啦]"
)
_SHORT: Final = timedelta(days=16)


def _within(days: Days, each: Days, *, lately: bool) -> bool:
    """近一个月来……上旬，中旬; 入冬以来……17日至21日: days, or short spans of days."""
    if each.first == each.last:
        return days.first < each.first <= days.last
    short = each.grain in {Grain.DAY, Grain.XUN} and each.last - each.first < _SHORT
    return short and days.first <= each.last <= days.last and (lately or days.first <= each.first)


_A_STORY: Final = 80


def _each_told(days: Days, kept: Sequence[Days]) -> bool:
    """16日至20日先后来了三拨，17日、18日、20日: two days within are told after the span."""
    if days.grain is not Grain.DAY:
        return False
    within = {
        each.first
        for each in kept
        if each.first == each.last
        and not each.counted
        and days.first <= each.first <= days.last
        and 0 <= each.start - days.end <= _A_STORY
    }
    return len(within) > 1


_THAT_IS: Final = regex("(?:期间|假期|放假|那几天|前后)?[，,(]?(?:也就是|即|就是)[，,]?")
_SAY: Final = regex(
    "[，,(]?(?:也?就是|大概|大约|差不多|应该|好像|估计|具体|准确|记得)?(?:说|是|在)?"
)


# 国庆前后，大概3号: the day is told, and the feast is where it lies.
_ABOUT: Final = regex(
    "[^。；！？]{0,28}?[，,(]"
    "(?:大概|大约|差不多|具体|准确|应该|好像|估计|可能|记得|也?就)+[说是在]{0,2}"
)
_OR_SO: Final = regex("前后|左右|那几天|那阵")
_ONCE_MORE: Final = regex("(?:左右|前后|那天|吧|[早晚]上|[上下]午|[，,]|他|我)*们?[又再还]")


def _nearer(text: str, days: Days, each: Days) -> bool:
    return (
        days is not each
        and each.first == each.last
        and abs(each.first - days.first) < _SHORT
        and _OR_SO.search(text, days.start, days.end + 3) is not None
        and _ABOUT.fullmatch(text, days.end, each.start) is not None
        and _ONCE_MORE.match(text, each.end) is None
    )


def _namely(text: str, days: Days, each: Days) -> bool:
    """今年夏天，大概七月中旬吧: the finer of the two is meant."""
    finer = (
        each.grain in {Grain.MONTH, Grain.XUN} and each.last - each.first < days.last - days.first
    )
    within = days.first <= each.first and each.last <= days.last
    if days is not each and _THAT_IS.fullmatch(text, days.end, each.start) is not None:
        return True
    return finer and within and _SAY.fullmatch(text, days.end, each.start) is not None


def _holds(text: str, days: Days, each: Days) -> bool:
    between = text[days.end : each.start]
    if not 0 <= each.start - days.end <= _NEAR:
        return False
    if days.rough and days.grain is Grain.WEEK and len(between) <= 8:  # 五一那几天不是五号
        return True
    return not _AGAIN.search(between) and _COUNTED.search(between) is not None
