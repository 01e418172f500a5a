"""Do the words beside a day say that nothing was done then: 上个月都没有, 说国庆要评文明?

What was not asked for before, until when one waits, and the feast for whose sake something is
asked are no days of the matter.
"""

from typing import Final

from clues.reading.times.moments import Days
from clues.reading.words.turns import Turns
from clues.regex import regex

# 问为什么上个月都没有; 上个月都没收过: but 昨天都没给我看证.
_NOT_YET: Final = regex(
    "份?(?:节|前后|期间|那几天|那会儿?)*(?:从来|根本|压根)?(?:都|也|就|还|可)?(?:从来|根本|压根)?(?:没有(?=[，,。；;！!？?]|这)|"
    "没人?(?:管|问|说|来|理)(?:过|我们?)?(?=[，,。；;！!？?]|$)|没(?:收|罚|查|拦|要|交)(?:过|我们?|我的?)?(?:[费钱](?!了)|这[^，。]{0,4})?(?=[，,。；;！!？?]|$))"
)
_DENIES: Final = regex("都|也|就|还|可|从来|根本|压根")
_TODAY: Final = regex("今[天日儿朝]|现在|如今")
_FEAST: Final = regex("元旦|春节|过年|清明|五一|六一|端午|中秋|重阳|国庆|十一(?![月号日点])|圣诞")
_STOPS: Final = "(?=[，,。；;！!？?]|$)"
_BOTH: Final = Turns(
    (
        # 说端午要评文明, 说清明有检查: but 端午城管要我交三百.
        (
            regex("[说讲称](?:是|因为|为了|马上|快到?|今年)?$"),
            regex(
                "(?:节|期间|前后|那几天|放假){0,2}(?:要(?![了我俺咱过每])|有(?:检查|活动|领导|上级|游客|重要)|得(?!罚|交)|会(?!计)有?|搞)"
            ),
        ),
        # 为迎国庆搞亮化
        (regex("(?:迎接?|欢度|庆祝?|备战|为了?|保)$"), regex("(?!那|当天|[的上下早晚])")),
    )
)
_WAITS: Final = Turns(
    (
        (
            regex("[等盼查拖推耗](?:(?<=[等盼])啊?(?:就?等|就)?)?到(?:了)?$"),
            regex(f"(?:为止|了|都|也|还|就)?(?:没[^，。]{{1,6}})?{_STOPS}"),
        ),
    )
)


def not_then(text: str, days: Days) -> bool:
    """Whether nothing was done on *days*: not yet, still waited, or only for that day's sake."""
    before, after = text[max(0, days.start - 8) : days.start], text[days.end : days.end + 16]
    not_yet = _NOT_YET.match(after)
    if not_yet is not None and _DENIES.match(not_yet[0].lstrip("份")):
        return True
    if _TODAY.match(text, days.start):
        return _WAITS.stand(before, after)
    return _FEAST.match(text, days.start) is not None and _BOTH.stand(before, after)
