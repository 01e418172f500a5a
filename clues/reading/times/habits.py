"""Is an hour one of habit (六点起来磨豆浆, 平日六点到十点都准摆), or of the reporter's own day?"""

from collections.abc import Sequence
from typing import Final

from clues.reading.times.moments import Clock
from clues.regex import regex

_LONG: Final = 2  # hours; 下午三点到五点 may be how long they stayed, 6点到22点 is a rule
_USUALLY: Final = regex(
    r"(?:平日|平时|平常|最怕|就怕|往常|以往|历来|一向|从来|每)[^。！!？?；;]{0,12}$"
)
_HABIT: Final = regex(
    r"(?:钟)?(?:我们?|俺|咱)?(?:就|才)?(?:要(?!我|钱)|得|起来|起床|出门|出摊|开门(?![，,。]|的)|关(?:门|[，,。])|收摊|打烊|上班|"
    r"下班|营业|卖完|都?准|天天|人困|许可|允许|可以)"
)
_ALWAYS: Final = regex("(?:钟)?(?:就要|就得|天天|都准|都?许可)")
_DEED: Final = regex("[^。！!？?]{0,30}?(?:来了|来[人几两三四五一]|被|把我|[罚扣拖封收贴][了走我])")
_ROUTINE: Final = regex(
    r"(?:钟|多|左右)?(?:我们?|俺们?|咱们?)?(?:就|才)?(?:起床|起来|出门|出摊|出车|出海|出发|发车|交班|换班|上班|下班|上课|放学|"
    r"收摊|收工|打烊|关门|开门|开会|[从在][^，。]{1,8}(?:装|拉|发|起运|运|出)(?:的(?!时候)|了|好|满|上|完)|装(?:好|完)?货|卸完|进货|睡下?|做饭|接(?:孩子|娃|单)|从[^，。]{1,6}(?:走|出发|出来|动身|往|回))"
    r"(?!前|时|的时|那会|高峰|路上|途中|回)"
)
_SENTENCE: Final = regex("[。！!？?]")
_REACH: Final = 40


def of_habit(text: str, clock: Clock) -> bool:
    """Whether an hour without a day is that of every day."""
    if clock.until is not None and clock.hour is not None:
        spread = (clock.until[0] - clock.hour) % 12
        if spread >= _LONG and _RULE.match(text, clock.end) and not _CAME.match(text, clock.end):
            return True
    if _COMES.match(text, clock.end) and _DAILY.search(text):
        return True
    if _HABIT.match(text, clock.end) and not _DEED.match(text, clock.end):
        return True
    return (
        _ALWAYS.match(text, clock.end) is not None
        or _USUALLY.search(text, max(0, clock.start - 20), clock.start) is not None
    )


# 环卫所六点来收两块……一天两块
# 早上五点，来两个人收三块，傍晚再来两个人: on each of the days told before.
_COMES: Final = regex(
    "(?:钟|多)?[，,]?(?:就|准时|准点|又|再)?来(?:[一两三几二]?个(?:人|协管|村干部|大[爷妈]))?(?:收|查|转)(?![了我走过])"
)
_DAILY: Final = regex(
    r"一天[\d一二两三四五六七八九十]+[块元]|天天|每天|日日|回回|[\d一二两三四五六七八九十]+[块元]钱?一天"
)
_RULE: Final = regex(r"[^。！!？?]{0,16}?(?:天天|每|都|准|许|才能|可以|[禁限]|不让)")
_CAME: Final = regex(r"[，,]?(?:[^，。]{0,8})(?:来了|被|把我|罚|扣)")


def routine(text: str, clock: Clock, later: Sequence[Clock]) -> bool:
    """Whether 八点交班，九点一刻…: the later hour in the same sentence is the one meant."""
    if clock.hour is not None and (_idle(text, clock, later) or _lasted(text, clock)):
        return True
    if clock.hour is None or not (
        _ROUTINE.match(text, clock.end) or _led(text, clock) or _waited(text, clock)
    ):
        return False
    return any(
        each.hour is not None
        and 0 < each.start - clock.end <= _REACH
        and (not _SENTENCE.search(text, clock.end, each.start) or _stopped(text, each))
        for each in later
    )


_STOPPED: Final = regex("[^。！!？?]{0,14}?(?:[拦扣罚封查拖锁][下了住我走]|被)")


def _stopped(text: str, clock: Clock) -> bool:
    """五点装的白菜，送去县里。走到出口，八点整，路政拦下: told in the next sentence."""
    return _STOPPED.match(text, clock.end) is not None


_LED: Final = regex(
    "(?:出门|出来|出发|动身|起床|起来|到家|发车|装[好完]货|[走开跑]到[^，。]{1,6})(?:的时候|时)?(?:已经|大概|才)?(?:是)?$"
)


def _led(text: str, clock: Clock) -> bool:
    """从家出来是六点，走到检查站七点二十，轮到我已经九点."""
    return _LED.search(text, max(0, clock.start - 14), clock.start) is not None


_WAITED: Final = regex("(?:等|守|排|熬)了?到$")
_LASTED: Final = regex("(?:停|断|关|堵|压|拖|忙|睡)(?:电|水|气|网|了|着)?到(?:了)?$")


def _lasted(text: str, clock: Clock) -> bool:
    """停电停到下午四点: when it was over."""
    until = _LASTED.search(text, max(0, clock.start - 5), clock.start)
    return until is not None and _THEN.match(text, clock.end) is None


_THEN: Final = regex("(?:钟|多|半|左右)?[^，。]{0,4}才")


def _waited(text: str, clock: Clock) -> bool:
    """我等到1点没人，下午3点才来."""
    until = _WAITED.search(text, max(0, clock.start - 4), clock.start)
    return until is not None and _THEN.match(text, clock.end) is None


_SIGNS_OF_DEED: Final = frozenset(
    "拦扣罚封查收来砸贴要抄搬拖停闯进敲堵割拔拆喊叫催打锁断撬抓赶踢掀"
)
_BEFALLEN: Final = regex(
    "[，,]?[^，。！!？?]{0,10}?(?:来人|来了|来[几两三]个|(?:城管|交警|路政|消防|环保|运管|市监|税务|渔政|海事|派出所|村里|镇里|的人|的)来(?:查|说|收|把|要|罚|拦|到)|被|[拦扣罚封砸贴拖锁][下了住我走])"
)
_ONE_OF_THEM: Final = regex(
    "[^，。！!？?卖送装接]{0,8}?[一两二三几四五\\d]个?(?:家|拨|波|批|队|趟|次|回|遍|轮|伙|帮|个(?:人|部门|单位|局|所))"
)
_BACK: Final = regex(
    "[回起出过本下上]来|来得及|进(?:货|鱼|料|菜|城|山|肉|水果)|收(?:拾|工|摊|完)|要去"
)
_CLAUSE: Final = regex("[，,；;。！!？?]")


_ANOTHER_DAY: Final = regex(
    "周[一二三四五六日天末]|星期|礼拜|[\\d一二三四五六七八九十][日号]|[昨今前]天|[昨今]晚|次日|第二天"
)


def _idle(text: str, clock: Clock, later: Sequence[Clock]) -> bool:
    """凌晨四点半杀猪，五点一刻动检站来人: nobody did anything to anybody at the first."""
    after = next((each for each in later if each.hour is not None), None)
    if after is None or not 0 < after.start - clock.end <= _REACH:
        return False
    between = text[clock.end : after.start]
    if _ONE_OF_THEM.match(between):  # 九点一家，十点半一家
        return False
    if _ANOTHER_DAY.search(between):  # 周一八点半，周二下午两点
        return False
    if _SENTENCE.search(between) or not _CLAUSE.search(between):
        return False
    return (
        _SIGNS_OF_DEED.isdisjoint(_BACK.sub("", between))
        and _BEFALLEN.match(text, after.end) is not None
    )
