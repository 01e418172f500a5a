"""Is a day only the one on which the reporter ran after his matter: 今天去问, 昨天打了12345?

Where a story tells another day, that one is when it happened.
"""

import re
from typing import Final

from clues.reading.times.moments import Days
from clues.regex import regex

_WHO: Final = (
    r"[，,]?(?:[早晚]上|[上下中]午|一早|一大早|又|再|才|还|特意|专门|刚|我们?|我司|俺们?|咱们?|本人|派人|"
    r"家里人|老[公婆]|会计|人){0,4}"
)
_NAMED: Final = frozenset("今昨")
_HOUR: Final = (
    r"(?:[\d一二两三四五六七八九十]{1,3}[点时](?:半|钟|多|来钟|"
    r"[\d一二三四五六七八九十]{1,3}分?)?)?[，,]?"
)
_CHASES: Final = regex(
    rf"{_WHO}{_HOUR}(?:[去跑](?:了|到)?[^，。证]{{0,8}}?(?:问|找|催|讨|要(?=[，,。]|[车钱货]|说法|回)|交涉|查询|打听|申诉|说理)|去(?=[，,])|"
    r"(?:打|拨|挂|致)(?:了|过|个|的)?[^，。我]{0,6}?(?:电话|12\d{3}|热线)(?!来|过来|给我|[让叫要我通])|"
    r"去电|致电|电话(?:联系|询问|咨询)|催|交涉|打听|找[^，。]{1,6}?(?:想问|问(?!我|题|话)|要(?:个)?说法|评理|理论|讨(?:个)?说法|反映|说理|交涉)|问(?!我|题|话)|到[^，。]{1,8}(?:问|找|交涉|催))"
)
# These say by themselves that the day is no day of the matter.
_COMPLAINS: Final = regex(
    rf"{_WHO}{_HOUR}(?:(?:打|拨)(?:了|过|的)?(?:12\d{{3}}|市长热线|热线|投诉电话)|(?:给我)?回(?:了|访)?(?:我|个)?(?:了|个)?电话|给我回电|回(?:了)?电|来电回复|回访)|"
    r"[，,]?(?:热线|平台|信箱|12345|话务员|工单|接线员)[^，。]{0,6}(?:回复|回电|答复|告知|转办)|[，,]?[又再]打(?=[，,。]|[^，。我]{0,3}(?:电话|热线|12\d))"
)


_REACH: Final = 24


def chases(text: str, days: Days) -> bool:
    """Whether the reporter only asked, called or looked for somebody on that day."""
    return _goes_on(_CHASES, text, days)


def complains(text: str, days: Days) -> bool:
    """Whether the day is that on which a hotline was called, or only rang back."""
    return _goes_on(_COMPLAINS, text, days)


def _goes_on(deed: re.Pattern[str], text: str, days: Days) -> bool:
    # What is told with its date is part of the matter.
    near = text[days.start] in _NAMED
    return near and deed.match(text, days.end, days.end + _REACH) is not None
