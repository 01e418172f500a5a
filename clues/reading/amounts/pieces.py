"""Is 块 a piece and 元 a part of a name: 三块地, 一块儿去, 第二块牌子, 三元里?"""

import re
from typing import Final

from clues.reading.words.numerals import Number
from clues.regex import regex

# 三块地, 一块儿去, 三元里: no money.
_THINGS: Final = {
    "块": regex(
        r"(?:[地砖石牌板肉表布田屏玉煤冰铁皮瓦糖木钢]|玻璃|电池|豆腐|年?糕|广告|空地|草坪|招牌|手表|腕表)"
    ),
    "元": regex("[户店机档旦月素件宝首宵芳坝氏催]"),
}
# 50块牌子钱: dues called after a thing.
_THINGS_PAID: Final = regex("[\\u4e00-\\u9fff]{1,3}[钱费]")
_NOT_EVEN: Final = regex(r"(?:都|也|(?<=钱))(?:没|不|唔|冇|未|甭|别)")
# 玻璃震碎四块, 反光贴少了一块: pieces of something.
_PIECES: Final = regex(
    r"(?:玻璃|牌子?|匾|砖|板|瓦|石头|电池|屏|灯箱|木头|铁皮|雨布|帆布|广告|塑料|反光贴|反光条|"
    r"地(?!费)|"
    r"[碎砸裂震拆挂竖立拼切缺少搬卸掉坏])[^，。,;；罚交收费钱元给要]{0,6}$"
)
_MONEY_BEFORE: Final = regex("[收交要罚价涨给付费掏出每各差]$|[一每][\u4e00-\u9fff]$")
_TOGETHER: Final = regex("[儿来去吃上走干住过做算收两二三四五六七八九\\d]")
MANY: Final = 20
"""Nobody speaks of so many pieces, nor pays so many yuan and some cents."""


def is_pieces(text: str, number: Number, met: re.Match[str]) -> bool:
    """Return whether *number* with its unit, as *met*, counts things and no money."""
    unit, end = met["unit"], met.end("unit")
    things = _THINGS.get(unit)
    few = number.value < MANY
    if text[number.start : number.end] in {"俩一", "仨一"}:  # 咱俩一块儿
        return True
    if (
        things is not None
        and things.match(text, end)
        and (few or not _THINGS_PAID.match(text, end))
    ):
        return True
    return few and unit != "元" and _few_pieces(text, number, met)


def _few_pieces(text: str, number: Number, met: re.Match[str]) -> bool:
    start, end = number.start, met.end()
    if text[start - 1 : start] == "第":  # 第二块的钱
        return True
    bare = met[0] == "块"
    if bare and _PIECES.search(text, max(0, start - 10), start):
        return True
    if number.value > 1:
        return False
    if _NOT_EVEN.match(text, end):  # 一块都没收
        return True
    return bare and _together(text, start, end)  # 一块去, 一块三千六, 一块铜牌


def _together(text: str, start: int, end: int) -> bool:
    """一块 is one yuan only beside words of money, or where nothing follows."""
    if _TOGETHER.match(text, end):
        return True
    return _MONEY_BEFORE.search(text, max(0, start - 2), start) is None
