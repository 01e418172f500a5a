"""Is a clock time only when something ended: 查到夜里一点, 闹到后半夜才散?

轮到下午三点才给办 and 我干到四点，城管来了 are when something began, and stay.
"""

from typing import Final

from clues.regex import regex

# What goes on for a while and then ends. 等, 排, 熬 lead to what comes after them.
_GOES_ON: Final = (
    r"(?:闹|查|折腾|吵|忙活?|拖|磨|耗|搞|弄|僵持?|争|谈|审|盘问|问话?|翻|搜|点|清点|数|搬|拆|砸|堵|扣|"
    r"关|押|留|待|呆|蹲|站|坐|守|喝|打|骂|闹腾|检查|封|停|持续|一直|忙乎|纠缠|僵|录|记|做笔录|录笔录|卸|围|哭)"
)
_TILL: Final = regex(
    rf"{_GOES_ON}(?:了|着|我们?|人|车|店)?(?:一整?[天夜晚]|半天|好久|大半夜)?到(?:了|差不多|将近|快)?$"
)
# The hour is the end of what it closes: a stop stands there, or 才散, 才走.
_ENDED: Final = regex(
    r"(?:多|钟|左右)?(?:[，,。！!；;]|$|(?:才|还|都|方才)(?:肯|算|是)?"
    r"(?:散|走|完|放|收|停|撤|离|结束|回|让|睡|消停|罢|没|不))"
)
_THEN_CAME: Final = regex(
    r"(?:多|钟|左右)?[，,]?[^，。！!]{0,8}?(?:来了|来[人几两三]|被|拦下|把我|才(?:给|来|轮|办|叫|通知))"
)


_CLOSED: Final = frozenset({"", "，", ",", "。", "；"})
# 早市是五点开，九点散: hours of a place.
_PLACE: Final = regex(
    r"(?:早市|夜市|晚市|市场|集市?|菜场|超市|店里?|门|学校|幼儿园|食堂|单位|公司|厂里?|银行|大厅|窗口|码头|[，,、])(?:一般|平时|都|就)?(?:是)?$"
)
_KEEPS: Final = regex(
    r"(?:多|半|钟|来钟)?(?:就|才)?(?:开[市门张]?|散[市场]?|关门?|打烊|收市|闭市|上班|下班|放学|开园)(?=[，,。、；;]|$)"
)


# 我早上七点出的车，到那儿才十点半
_ARRIVED: Final = regex(r"(?:到(?:了)?[^，。]{0,4}(?:也?才|刚|就)|才到|睡到|歇到|躺到)$")


_SET_OUT: Final = regex(
    r"(?:多|半|来钟|整)?(?:就|才)?(?:从[^，。]{1,8})?(?:出的[车门海摊工]|出发的|动身的|装的[货车]|起的床|开的[门工])(?=[，,。；;]|$)"
)


def kept_hours(text: str, start: int, end: int) -> bool:
    """Whether the clock time at *start*:*end* is a place's hour, or when one set out or arrived."""
    if _ARRIVED.search(text, max(0, start - 9), start) and text[end : end + 1] in _CLOSED:
        return True
    if _SET_OUT.match(text, end):
        return True
    return (
        _KEEPS.match(text, end) is not None
        and _PLACE.search(text, max(0, start - 8), start) is not None
    )


def till(text: str, start: int, end: int) -> bool:
    """Whether the clock time at *start*:*end* only says how long something went on."""
    if "到" not in text[max(0, start - 4) : start]:
        return False
    return (
        _TILL.search(text, max(0, start - 12), start) is not None
        and _ENDED.match(text, end) is not None
        and _THEN_CAME.match(text, end) is None
    )
