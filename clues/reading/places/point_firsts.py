"""Does a name begin one sign earlier: 在｜回龙收费站, 路过｜点灯检查站, 搁｜靠山屯路口?

Many a name begins with a sign that else leads to one (回, 点, 让, 靠). A name of one sign is hardly
any, and behind 在 nobody leans, stoops or is let: there the sign is the name's own.
"""

from typing import Final

from clues.reading.places.place_words import AT, WAY

_NEVER: Final = frozenset(
    "我你他她它您咱俺们这那哪某每的了着吧啊呢吗么啦嘛嘅嘞与和跟在把被个几两一其此该很不没也再将离"
)
_AFTER_AT: Final = frozenset("靠管得拐跑穿住归按当见比受问为之即就还")
"""With what a name of three signs may begin where it stands behind 在."""
_SIDES: Final = frozenset("东南西北石沙老新大小前后左右中上下里外头边面口年月号天")
_HAN: Final = ("\u4e00", "\u9fff")


_BREAKS: Final = frozenset("，。；！？、 ")


def whole_name(text: str, start: int, end: int, *, sure: bool) -> int:
    """Return where the name of a point that was found from *start* to *end* truly begins.

    *sure*: its kind is one that is hardly ever no name, so that it may begin a clause, too.
    """
    if not start or not _HAN[0] <= text[start - 1] <= _HAN[1]:
        return start
    first, lead = text[start - 1], text[start - 2 : start - 1] or "。"
    if end - start == 1 and text[start] not in _SIDES and first not in _NEVER:
        named = lead in AT if first == "于" else first not in AT and _leads(lead, first)
        begins = sure and lead in _BREAKS and first not in _GOING
        return start - 1 if named or begins else start
    spoken = end - start == len("山屯") and first in _AFTER_AT and lead in AT
    return start - 1 if spoken else start


_GOING: Final = WAY | AT | frozenset("去往下上出进")


def _leads(lead: str, first: str) -> bool:
    return lead in AT or (lead in WAY and (first not in WAY or first == "从"))
