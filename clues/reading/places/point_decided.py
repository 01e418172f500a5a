"""Which place is said to be the one, whatever others the story names?

收费站旁边，哦不是，收费站前面那个大转盘: what is said at last is meant. 叫我去办税厅: what was said
there is told, and not the shop at home. 承建的南溪便民桥: what a firm builds is meant.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.regex import regex

_INSTEAD: Final = regex(
    "(?:[哦啊噢喔呃诶]，?|不对，?)不是，?(?:(?:[^，。]{1,6}?是)?在?"
    "(?P<other>[\u4e00-\u9fff]{2,5}?(?:汇|广场|桥头?|路口|市场|小区|花园|中学|小学|医院|商场|公园|站|村|街|路|巷)|[一二三四五六七八九]中)"
    "(?=门口|楼|那|旁|对面|边|下|城管|交警|路政|被|，|。)"
    "|是?(?P<ahead>[^，。]{0,6}(?:前|后|对|旁)[面边]的?那个[大小]?"
    "(?:转盘|环岛|路口|岔口|红绿灯|桥洞?|加油站|市场|广场)))"
)
_CALLED_TO: Final = regex(
    "(?:[叫让喊]我们?|通知我们?|要求我们?)[去到]了?"
    "(?P<hall>[县市区镇]?(?:办税(?:服务)?厅|政务(?:服务)?(?:大厅|中心)|办事大厅|便民服务中心))"
    "(?=，[^。]{0,12}(?:说|讲|要|窗口|罚|收))"
)
_BUILT: Final = regex(
    "承建的?(?P<name>[\u4e00-\u9fff]{2,8}?[桥院苑园城楼厦馆站库坝路校府])(?:项目|工程|，|。|、|的)"
)
# Whatever is looked for holds one of these.
_RULES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("不是", _INSTEAD),
    ("厅", _CALLED_TO),
    ("中心", _CALLED_TO),
    ("承建", _BUILT),
)


def decided(text: str) -> Iterator[Written]:
    """Yield such places of a folded text."""
    for sign, rule in _RULES:
        for met in met_in(rule, text) if sign in text else ():
            group = met.lastgroup or ""
            yield Written(met[group], met.start(group), met.end(group))
            return
