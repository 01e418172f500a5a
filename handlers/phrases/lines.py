"""Which line of the card does a person name, who says no more than that it is wrong?

地点不对, 单位写错了, 改时间: he is asked for that line again. 不对 names none: he is asked
which one it is.
"""

import re
from collections.abc import Mapping
from typing import Final

from clues.regex import regex
from handlers.phrases.plainly import plainly

ANY: Final = "change"
"""Where something is wrong and it was not said what: the question which line it is."""

_CALLED: Final[Mapping[str, str]] = {
    "time": "时间|日期|日子|哪天|钟点|time|date|day|hour",
    "place": "地点|地方|位置|地址|路段|place|location|where",
    "agency": "单位|部门|机关|执法单位|执法部门|unit|agency|office|authority",
    "money": "金额|钱|钱数|数额|数目|罚款|罚款金额|费用|money|amount|sum|fine|fee",
    "papers": "证件票据|证件|票据|票|收据|文书|手续|证|papers|receipt|badge",
    "plate": "车牌|车牌号|车号|号牌|牌照|plate|number plate",
    "company": "公司|企业|厂名|店名|公司名称|企业名称|company|company name",
    "leaf": "类别|分类|种类|类型|category|kind",
    "story": "经过|内容|原话|story",
}
_LINE: Final = "|".join(
    f"(?P<{key}>{'|'.join(sorted(names.split('|'), key=len, reverse=True))})"
    for key, names in _CALLED.items()
)
_WRONG: Final = (
    "(?:都|全|还是|有点|好像|也)?(?:[写记说搞弄填打看读听]{1,2}得?)?(?:的)?"
    "(?:不对|不太对|错了?|有错|有误|不准确?|不是这[样个]的?|要改|需要改|得改|改一下|改改|改)"
)
_TAIL: Final = "(?:[了吧啊呀哦嘛的]|吗)*[。.!！?？~\\s]*"
_HAN: Final = regex(
    f"(?:(?:我想|我要|要|请|帮我|麻烦)?(?:改|修改|更改|换|改一下|改下)?(?:这个|那个|的)?(?:{_LINE})(?:这|那)?"
    f"(?:一?行|里|儿|个)?(?:{_WRONG})?|(?:这|那|这里|那里|上面|有一?行|有个地方|我|刚才|刚刚|前面)*{_WRONG}){_TAIL}"
)
_ENGLISH: Final = regex(
    f"(?:the |change |change the |fix the |wrong )?(?:wrong )?(?:{_LINE})(?: line)?(?: is| was)?"
    "(?: wrong| incorrect| not right)?[.! ]*|"
    "(?:that is|that's|this is|it's)? ?(?:wrong|not right|incorrect)[.! ]*"
)
_SAYS_WRONG: Final = regex(
    "[不错误改换]|wrong|incorrect|not right|change|fix|"
    "^(?:时间|日期|地点|位置|单位|部门|金额|证件票据|车牌号?|类别|经过|time|date|place|unit|amount)$"
)


_ROW: Final = "(?:[这那的]?一?[行栏项条个里])?"
_OFF_HAN: Final = regex(
    f"(?:请|麻烦|帮我)?(?:把|将)?(?:{_LINE}){_ROW}(?:都|也|给我|就|先|请|帮我|直接)*"
    f"(?:删掉?|去掉|不要|划掉|删除|拿掉|抹掉|取消|(?:不要|不用|别)[写填记])了?{_TAIL}"
)
_OFF_FIRST: Final = regex(
    f"(?:请|麻烦|帮我|就|先|那)*(?:删掉?|去掉|不要|删除|划掉|拿掉|抹掉|(?:不要|不用|别)[写填记])(?:这个|那个)?"
    f"(?:{_LINE}){_ROW}{_TAIL}"
)
_OFF_ENGLISH: Final = regex(
    "(?:please |just )?(?:remove|delete|drop|take out|leave out|take off)"
    f"(?: the)? (?:{_LINE})(?: line)?(?: please)?[.! ]*"
)
# 时间改成不确定
_LEFT_OPEN: Final = regex(
    f"(?:把|将)?(?:{_LINE}){_ROW}(?:就|还是|先|请)?(?:改成|改为|写成|填成)"
    f"(?:不确定|记不[清住得]楚?|不知道|不清楚|说不[准清]|待定|不详){_TAIL}"
)
# 我不知道是哪个单位了: who was accused is so no more.
_NOT_KNOWN: Final = regex(
    "(?:我|俺|其实|现在|好像|也|真的?|都|就|又|反正|想想|实在|确实)*"
    "(?:不(?:知道|清楚|确定|晓得|记得)|[记说认分搞弄看]不(?:清楚?|准|出)|没(?:看清|搞清|弄清)楚?|唔知)"
    "(?:他们|对方|那帮人|这些人|那些人|到底|究竟)*(?:是|係|叫|属于)?"
    f"(?:哪个|哪家|哪一个|什么|啥|边个)(?:执法)?(?:单位|部门|机关|局|單位|部門)(?:的?人)?(?:来)?{_TAIL}|"
    "i(?: do not|'m not| am not| don'?t|'m no longer)(?: really)?(?: know| sure)(?: anymore)?"
    "(?: which| what) (?:unit|agency|office|authority|department)(?: it was| they were| they are)?"
    "(?: from| of)?(?: any ?more)?[.! ]*"
)
_CLAUSES: Final = regex("[，,。;；!！\n]+|\\. ")


def lines_taken_off(words: str) -> tuple[tuple[str, ...], str]:
    """Return the keys of the lines that *words* take off the card, and what else they say.

    没罚钱，删掉金额 takes one off and denies a fine.
    """
    keys: list[str] = []
    rest: list[str] = []
    for clause in filter(None, (each.strip() for each in _CLAUSES.split(words))):
        if several := _several_taken_off(clause):
            keys += several
            continue
        key = line_taken_off(clause)
        (rest if key is None else keys).append(key or clause)
    return tuple(dict.fromkeys(keys)), "，".join(rest)


def _several_taken_off(clause: str) -> tuple[str, ...]:
    """把单位和金额都删了: each that is named, where nothing but lines is."""
    *first, last = (each.strip() for each in _AND.split(clause))
    behind = [*map(line_called, first), line_taken_off(last)]
    ahead = [*map(line_taken_off, first[:1]), *map(line_called, (*first[1:], last))]
    found = behind if all(behind) else ahead
    return tuple(key for key in found if key) if first and all(found) else ()


_AND: Final = regex("[和跟与、及]|还有| and ")


def line_taken_off(words: str) -> str | None:
    """Return the key of the line that *words* take off the card: 把金额删掉."""
    plain = plainly(words)
    if _NOT_KNOWN.fullmatch(plain):
        return "agency"
    for pattern in (_OFF_HAN, _OFF_FIRST, _LEFT_OPEN, _OFF_ENGLISH):
        if met := pattern.fullmatch(plain):
            return next((key for key in _CALLED if met[key]), None)
    return None


def line_called(words: str) -> str | None:
    """Return the key of the line whose name is all that *words* say: 票据, 把地点那行."""
    met = _NAME.fullmatch(plainly(words))
    return None if met is None else next(key for key in _CALLED if met[key])


_NAME: Final = regex(f"(?:把|将|the )?(?:{_LINE}){_ROW}")


def wrong_line(words: str) -> str | None:
    """Return the key of the line that *words* only name as wrong, ANY for no line in particular.

    None where they say anything else, so also where they say how the line should read.
    """
    plain = plainly(words)
    met = _HAN.fullmatch(plain) or _ENGLISH.fullmatch(plain)
    if met is None or _SAYS_WRONG.search(plain) is None:
        return None
    return next((key for key in _CALLED if met[key]), ANY)


# 车门上写的是市政: read off what they wore or drove.
_READ_OFF: Final = (
    "(?:(?:他们?|那些?|这|人|的|穿|开)*(?:车|衣服|制服|马甲|帽子|袖标|臂章|胸牌|工作证|牌子|单子|票|公章|章)"
    "[身门上子面背后]*(?:的字)?)?(?:写|印|喷|贴|标|盖)(?:的是|的|着的是|着|了|有)(?:是)?"
)
_IS_UNIT: Final = (
    f"(?:改成|改为|应该?是|其实是|是|{_READ_OFF})(?P<unit>[\u4e00-\u9fff（）()]{{2,20}}?)"
)
_UNIT_ANEW: Final = regex(
    "(?:还有|而且|另外|那个?)*(?:单位|部门|机关|执法单位)(?:名称?)?(?:也|都|还是)?"
    f"(?:(?:[写说填搞弄记]?错了?|不对)[，, ]*)?{_IS_UNIT}(?:的人|的)?[。.！!吧]*"
)
_UNIT_INSTEAD: Final = regex(
    "(?:其实|应该|好像|也|他们?|那些人|对方|不对|[，,])*不是(?P<denied>[\u4e00-\u9fff]{2,12}?)(?:的人|的)?[，,]"
    f"(?:其实|应该|好像|他们?|那些人)*{_IS_UNIT}(?:的人|的)?[。.！!吧]*"
)
_NO_UNIT: Final = regex("[不没吗呢谁]|什么|哪|穿|胖|瘦|个人|几个")


def unit_anew(words: str) -> str:
    """Return the unit that *words* put into its line: 单位改成县督查室; empty without one."""
    met = _UNIT_ANEW.fullmatch(plainly(words))
    return _unit_of(met)


def unit_instead(words: str) -> tuple[str, str] | None:
    """Return the unit that *words* deny and the one they name: 不是城管，车上写着市政管理."""
    met = _UNIT_INSTEAD.fullmatch(plainly(words))
    unit = _unit_of(met)
    return (met["denied"], unit) if met and unit else None


def _unit_of(met: re.Match[str] | None) -> str:
    return met["unit"] if met and not _NO_UNIT.search(met["unit"]) else ""
