"""Is a day denied or taken back: 不是3号, 昨天晚上，不，是今天凌晨?"""

from typing import Final

from clues.reading.times.moments import Days
from clues.regex import regex

_ITS_HOUR = (
    r"(?:的|来的?|那天|吧|大概|差不多|快|早上|上午|中午|下午|晚上|夜里头?|凌晨|傍晚|晌午|半夜|深夜|"
    r"[头前后]晌|清[早晨]|早晨|午后|早|晚|[\d零一二三四五六七八九十两]{1,3}[点时:](?:\d\d分?|[一二三四五六七八九十]{1,3}分?|半|[一三]刻|刚过|多钟?|整|许|来钟|钟)?|"
    r"左右|的时候|的样子|刚过|将近|差(?:一刻|[\d一二三四五十]{1,3}分)){0,4}"
)
_TAKEN_BACK: Final = regex(
    # As speech recognition hears it, without a stop: 今天中午不对是昨天, 哦今天周四那就是昨天.
    rf"{_ITS_HOUR}[\s，,。;；.…—-]{{0,4}}(?:哦|啊|噢|呃|额|哎|诶|唔|嗯)?[，,]?(?:(?:不是)*不是(?=[，,是])|不对|不不|错了|说错了?|"
    r"记错了?|搞错了?|讲错了?|口误|更正|纠正)[，,:]{0,2}(?:应为|应该是|应是|那就是|就是|是)?|"
    rf"{_ITS_HOUR}[，,]?(?:哦|噢|啊|呃|额|哎)不[，,]?是|"
    rf"{_ITS_HOUR}[，,]?(?:哦|噢|那|也)(?:对|不)?[，,]?就是|"
    # 国庆假后第一天也就是八号; 清明前后？就是清明后一天; 重阳那会儿不是，……; 我说的是21号
    r"[^，。,;；点时:\d]{1,8}[，,]?也就是[，,]?|[？?][\s，,]?(?:哦|噢|不)?[，,]?(?:应该|好像)?就?是|"
    r"[？?][\s，,]?(?:哦|噢|啊)?[，,]?(?:不对|不是|错了)[，,](?:应该)?是?|[？?]?[\s，,]?不对[，,]?那?是|[，,]?我?(?:说|讲|指)的(?:那天)?是(?:说)?|"
    r"(?:那会儿?|那天|那时候?)(?:不是|不对)[，,](?:[^，。]{1,9}[，,]?)?|[，,](?:哦|噢|呃|额)[，,]?|[，,]?(?:哦|噢|呃|额|啊)不[，,]?|"
    r"[ ,.-]{1,3}(?:no|no,? wait|wait|wait,? no|sorry|i mean|or rather|rather|actually|correction|"
    r"make that|my mistake)[ ,.-]{1,3}(?:it was |was |on |that was ){0,2}|"
    r"[^，。,;；]{0,4}?[\s，,。.…—-]{1,6}(?:哦|啊|噢|呃|额|哎|诶|唔)?(?:(?:不[，,]?是|不对|不不|"
    r"不是|"
    r"唔系|错了?|[打写输弄看]错字?|记错|说错|搞错|应该是|是不是)了?[，,]?){1,2}[\s，,是]{0,3}|"
    r"[^，。,;；]{0,4}?[\s，,。.…—-]{1,6}(?:哦|啊|噢|呃|额|哎|诶|唔)?[，,]?不[，,]是?|也不对[，,]?(?:就是|是)|"
    # 昨天是我记错了，是前天; 今天下午两点，我在……哦不对是昨天
    r"是?我?(?:记|说|搞|写)错了?[，,]?(?:应该)?是?|"
    r"(?:[^。;；]|(?<=\.)。){0,18}?(?:哦|啊|呃|额|哎)[，,]?(?:不对|不是|错了|[记说]错了?)[，,]?(?:应该)?是?"
)
_RHETORICAL: Final = regex("[^，。]{0,14}?(?:嘛|吗|么)")
_DENIED: Final = regex(r"(?:不是|并非|不系|唔系|不是在)$")


def denied(text: str, days: Days) -> bool:
    """Whether 不是 stands right before the day: it is denied wherever else it stands."""
    return _DENIED.search(
        text, max(0, days.start - 3), days.start
    ) is not None and not _RHETORICAL.match(text, days.end)


def taken_back(text: str, days: Days | None, after: Days | None) -> bool:
    """昨天晚上，不，是今天凌晨: only the second is meant."""
    if days is None or after is None or after.start - days.end > 24:  # one breath
        return False
    if _NOT_THAT.fullmatch(text, days.end, after.start) and not _GOES_ON.match(text, after.end):
        return False  # 昨天下午三点，不是前天: the second is denied
    if _TAKEN_BACK.fullmatch(text, days.end, after.start) is not None:
        return True
    return (
        text[days.end : after.start] == "不是"
        and text[days.start - 1 : days.start] != "是"
        and _ITS_PART.match(text, after.end) is not None
    )


_NOT_THAT: Final = regex(rf"{_ITS_HOUR}[，,]不是")
_GOES_ON: Final = regex(
    r"[\s，,的]?(?:[早晚上下中夜凌傍半清晌差快]|大早|[\d一二三四五六七八九十两]{1,3}[点时:])"
)
# 前天不是大前天下午一点半在……: corrected without a stop, as speech recognition writes it
_ITS_PART: Final = regex("(?:[早晚]上|[上下中]午|凌晨|夜里|傍晚|清早)[^，。吗嘛么呢]{3}")
