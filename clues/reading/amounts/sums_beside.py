"""Which sum stands beside another: only on a paper, asked for one, or a part of the other?"""

from typing import Final

from clues.reading.amounts.compared_money import is_told_of_others
from clues.reading.words.swift import swift
from clues.regex import regex

# 收据上写1900, 说开票要加一百: beside the sum that was handed over; 票上只写十块 says too little.
_ASIDE: Final = swift(
    r"(?:收据|小票|发票|票据|收条|(?<!罚款)票)[^，。罚]{0,6}上面(?:写|开|填|印|打)(?:[的着了成])*(?:是|只有|只)?$|"
    r"(?:收据|小票|发票|票据|收条|(?<!罚款)票)上?面?却?(?:写|开|填|印|打)[的着了成]?(?:是|只有|只)?$|"
    r"(?:(?:说|讲|问)?(?:要|开)(?:发?票|收据|单)(?:的话)?)[^，。\d]{0,4}(?:加|多(?:收|交|要|出|给))[^，。\d]{0,2}$|"
    r"\breceipt (?:only )?(?:says|said|shows|showed|reads|(?:was|is) (?:only )?for)(?: only)? ?¥?$"
)


# 撕了张五十的票: what is printed on it.
_FACE: Final = regex(
    r"(?:块钱?|元)?(?:的(?:那[种个张])?[老旧]?(?:定额|停车|手写)?(?:发?票|收据|小票|收条)|面值|面额)"
)


def is_aside(text: str, start: int, end: int) -> bool:
    """Return whether the sum at *start*:*end* only stands on a paper, or is asked for one."""
    if _ASIDE.search(text, max(0, start - 26), start) or is_told_of_others(text, start):
        return True
    face = _FACE.match(text, end)
    return face is not None and (
        text[start - 1 : start] in {"张", "份", "摞", "沓", "把", "叠"} or "面" in face[0]
    )


def is_on_receipt(text: str, start: int, end: int) -> bool:
    """Return whether a receipt is made out for the sum: 只开了八千的票."""
    made = _MADE_OUT.search(text, max(0, start - 8), start)
    if made is not None and _FACE.match(text, end) is not None:
        return True
    return _ONLY_MADE_OUT.search(text, max(0, start - 12), start) is not None


# 票只开了200; what is only written on it is told of the deceit
_ONLY_MADE_OUT: Final = regex(
    "(?:收据|小票|发票|票据|收条|(?<!罚款)票)(?:上面?)?却?[只才就仅](?:给我?)?[开打][的着了]?(?:是|有)?$"
)
_MADE_OUT: Final = regex("[开给撕打写填拿](?:了|我|给|的是?|出|来)*(?:一?[张份])?$")


def is_written(text: str, start: int) -> bool:
    """Return whether the sum at *start* is what some paper says: 罚单上写的100, 但金额写的是20."""
    return _WRITTEN.search(text, max(0, start - 16), start) is not None


_WRITTEN: Final = regex(
    "(?:[单票据条]子?|决定书|通知书)(?:[上里]面?)?[^，。\\d给]{0,4}?(?:只|却|才|就)?[写填印打开][的着了成明]*(?:我|金额)?(?:是|只?有|罚款?)*$|"
    "(?:[单票据条]子?|决定书|通知书)[上里]面?(?:的?金额)?(?:只|却|才|就)*(?:是|只?有|罚款?)+$|"
    "[给开]的?(?:罚单|单子|收据|条子|票)(?:[上里]面?)?(?:只|却|才|就)*(?:是|只?有)?$|"
    "金额[^，。\\d]{0,3}?(?:只|却|才|就)?[写填开印打][的着了成]*(?:是|只?有)?$"
)


def is_another(text: str, start: int, end: int) -> bool:
    """Return whether another visit is told between two sums: 上次罚300，这次罚单上写的500."""
    return _ANOTHER.search(text, start, end) is not None


_ANOTHER: Final = regex("[。！!？?；;]|又|再|另|[这上前第]一?二?[次回趟]|[隔次]天|第二天")


def is_part(text: str, whole: int, start: int) -> bool:
    """Return whether the sum is counted in the one that ends at *whole*: 罚600，其中400是罚款."""
    if start - whole > _PARTS:
        return False
    met = _AMONG.search(text, whole, start)
    return met is not None and _BESIDES.search(text, met.end(), start) is None


_PARTS: Final = 40
_AMONG: Final = regex("其中(?![\u4e00-\u9fff]*[人家户次车笔])")
_BESIDES: Final = regex("[。！!？?；;]|又|还|另|再|后来|最后")
