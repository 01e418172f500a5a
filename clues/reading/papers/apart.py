"""Which papers are spoken of, but are not those that officers had to show or give now?

The licence for which money was taken, the reporter's own that was handed back, and what was given
another time, which is told because this time was otherwise.
"""

import re
from typing import Final

from clues.reading.words.swift import swift
from clues.regex import regex

_FAR: Final = 60
# A licence that is applied and paid for: 让办健康证, 体检没做, 证发下来了.
_APPLIED_FOR: Final = swift("[办补考领][^，。；证票说]{0,8}证|体检|培训|年审|工本费")
# What the officers took of him to look at it.
_HIS: Final = swift(
    "行驶证|驾驶证|驾照|行车证|营运证|运输证|健康证|许可证|从业证|资格证|危运证|船证|船员证|捕捞证|身份证|执照|我[的把]?证"
)
_SHOWING: Final = regex(
    "(?<!没)有证|亮|示|掏|看|瞧|瞅|睇|戴|佩|挂|别着|晃|票|执法|工作|他们证|没带|核"
)
_HANDED_BACK: Final = regex("[还扔甩退丢塞][给回我]|给我|拿着|攥着|捏着|不给证|扣|押")
_ALONE: Final = frozenset({"证", "证件", "本本"})


def is_licence(text: str, start: int, word: str, said: str) -> bool:
    """Whether a badge-like *word* at *start*, of which *said* tells, is a licence.

    Who tells of showing, or of a receipt in the same breath, tells of a badge.
    """
    if word not in _ALONE or _SHOWING.search(said):
        return False
    before = text[max(0, start - _FAR) : start]
    if _APPLIED_FOR.search(before):
        return True
    return _HIS.search(before) is not None and _HANDED_BACK.search(said) is not None


_BOTH_TIMES: Final = swift(
    "上一?[回次趟]|前一[回次趟]|头一?[回次趟](?![被见碰遇让听])|以前|往年|往常|从前|[去前]年|前[几两]年"
)
_THIS_TIME: Final = regex("(?<![一每])这一?[回次趟](?!的?票)|新来|今年又?(?:换|来了)|轮到我|如今")


def another_time(text: str) -> tuple[int, int]:
    """Return where it is told how it was another time, if it is told how it was this time, too."""
    then = _BOTH_TIMES.search(text)
    now: re.Match[str] | None = then and _THIS_TIME.search(text, then.end())
    return (then.start(), now.start()) if then and now else (0, 0)


_OF_OTHERS: Final = regex(
    "(?:隔壁|邻居|对门|同村|别人|别家|其他人|去年|前年|往年|以前|从前|前几年|上回|上次|那[回次年])"
    "(?:(?!这[回次一]|我[这却们没就]|[今如][年今]|现在|轮到|新来|换了)[^。！？；\n]){0,30}$"
)


def is_aside(text: str, at: int) -> bool:
    """Tell whether what stands *at* is told of others, or of another time, in its sentence."""
    return _OF_OTHERS.search(text, max(0, at - 34), at) is not None
