"""Is a day only that on which a paper, the news or the money of an earlier deed went its way?

决定书今天才给我, 昨天收到短信说10月8号罚了我, 12号财务把钱转了: where the day of the deed is told,
too, these are none of it. A paper that brings something new (又收到通知要交看船费) is a deed.
"""

from collections.abc import Sequence
from typing import Final

from clues.reading.times.moments import Days
from clues.regex import regex

_BEFORE: Final = 12
_AFTER: Final = 40
_NUMBERS: Final = frozenset("0123456789一二三四五六七八九十")
_PART: Final = "(?:[早晚]上?|[上下中]午|一早|一大早|晚|夜里|傍晚)?[，,]?"
_PAPER: Final = (
    "(?:(?:处罚|处理|扣押|查封|行政)?决定书?|通知书?|告知书|罚单|单子|条子|罚款单|票据?|收据|发票|报告|"
    "清单|回执|凭证|文书|手续|缴款书|法院的?信)"
)
# 决定书今天才给, 罚单昨天寄到的, 报告上周五送来的
_OF_PAPER: Final = regex(f"{_PAPER}(?:也|都|又|却|一直|还|是|就|等到|拖到|到|直到)*$")
_CAME: Final = regex(
    f"{_PART}(?:才|刚刚?|总算|终于|就)?(?:被)?(?:补?[给送寄发](?:了|的|过?来|到|达)?(?:我们?|他们?|家里|店里|厂里)?(?:了|的)?|"
    "收到|拿到|领到|到(?:的|手|了|货|家)|出(?:的|来)|下(?:的|来)|补的?|邮[来到寄]|打出来)"
)
# 昨天才给我补了张单子, 今天拿到一张罚单
_GOT: Final = regex(
    f"{_PART}(?:我们?|他们|人家|对方|[所队局站]里|邮递员|快递)?(?P<late>才|刚刚?|总算|终于)?"
    "(?:给我们?(?:补|送|寄|发|出|打)?|补[给送寄发开]?|[寄送邮][来到达给]?|收到|接到|拿到|领到)(?:了|的)?(?:我们?)?(?:了)?"
    f"(?:一?[张份封个条])?(?:补的?)?[^，。；又再要交]{{0,6}}?{_PAPER}"
)
_OLD_PAPER: Final = regex("决定|罚款?单|单子|票|收据|凭证|清单|条子")
# 昨天收到短信说10月8号…: what was told then is the matter.
_NEWS: Final = regex(
    f"{_PART}(?:我们?|俺|家里)?(?:才|突然|忽然|就|刚刚?|无意中)?(?:在[^，。；]{{1,8}})?(?:收到|接到|来了?|看[到见]|查到?|打开|登录|发现|有(?:个|人)|上)"
    "(?:了)?(?:一?[张份封个条])?[^，。；]{0,10}?(?:短信|电话|来电|通知|罚单|信息?|消息|提醒|快递|决定书|告知书|记录|12123|系统|app)"
    "[^。！？；]{0,16}?(?:说|称|写|讲|显示|告诉|提示|是|上面|上|,|，|:)(?:的是|着|明|我)?$"
)
# 12号我老公去交的钱, 10号财务转了账: paid, and no more is told of it.
_PAID: Final = regex(
    f"{_PART}(?:我们?|俺|本人|我?老[公婆板伴]|媳妇|爱人|[我他]?[爸妈爹娘哥姐弟妹公婆]|家里人?|家人|财务|会计|出纳|公司|我司|厂里|店里|儿子|女儿)"
    "(?:就|才|只好|已经?|赶紧|马上|只能|又|被迫|无奈|去|过去|到[^，。]{1,6}){0,3}(?:把(?:钱|款|罚款|费)?[^，。]{0,4}?)?(?:去)?"
    "(?:交|缴|付|转|汇|打|补)(?:清|齐|完|上|过去|给[^，。；]{1,6})?(?:的[钱款罚]|了|的(?=[，。；]))"
)
_NEW: Final = regex(
    "[，,；;]?[^。！!？?今昨前号日\\d]{0,16}?(?:又|再|还要|还得|另外)|[^。]{0,30}(?:发票|票据?|收据)开的"
)


def came_later(text: str, days: Days, kept: Sequence[Days]) -> bool:
    """Whether on *days* only came of it what was done on another of the days *kept*."""
    before = text[max(0, days.start - _BEFORE) : days.start]
    if text[days.end - 1].isascii() and text[days.end - 1].isalpha():
        return False
    if _brings_news(text, days, kept):
        return True
    if days.counted or not any(each.first < days.first for each in kept):
        return False
    after = text[days.end : days.end + _AFTER]
    # 决定书7月1号送来的: what is told with its date is part of the matter.
    dated = text[days.start] in _NUMBERS
    if _OF_PAPER.search(before) and (came := _CAME.match(after)):
        return not dated or "才" in came[0]
    if (got := _GOT.match(after)) is not None:
        # 昨天才拿到处罚告知书: what is only announced by it is new.
        return (not dated or got["late"] is not None) and _OLD_PAPER.search(got[0]) is not None
    paid = _PAID.match(after)
    return paid is not None and _NEW.match(after, paid.end()) is None


def _brings_news(text: str, days: Days, kept: Sequence[Days]) -> bool:
    """昨天收到短信说｜10月8号: another day is what it tells of."""
    following = min(
        (each for each in kept if each.start >= days.end), key=lambda each: each.start, default=None
    )
    if following is None or following.first >= days.first or following.counted:
        return False
    return _NEWS.fullmatch(text, days.end, following.start) is not None
