"""At whose door or at which crossing was it: 红星砖厂大门口, 滨河路与建设路交叉口?

A factory, a shop or a school alone may be anybody's; with its door, its yard or its corner it
is a spot, and is called by its name.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.identifiers import Written
from clues.reading.lexicon import met_in
from clues.reading.names import begin_of

_DOOR: Final = (
    r"(?:大门口?|门口|门前|[东南西北前后正侧]门|院里|院内|院子|过磅处|出站口|进站口|[a-d1-9]口|旁边|旁|对面|附近|"
    r"那边|那里|那块|那截|那点|那嘎达|后巷|后头|后面|外头|外面|墙外|楼下|边上|[下接拉等候送]客)"
)
_HOUSE: Final = re.compile(
    r"(?:地铁站|汽车[东南西北]站|客运[东南西北]站|高铁站|火车站|汽车站|客运站|粮油店|建材市场|菜市场|超市|粮站|粮库|宾馆|酒店|招待所|"
    r"幼儿园|卫生院|[一二三四五六七八九十]中|[一二三四五六七八九十]小|小学|中学|派出所|家属院|锅炉房|公墓|陵园|冷库|"
    r"花园|家园|新村|大厦|矿区|矿|窑|厂|磅房|地磅|加油站|市场|商场|祠堂|牌坊|戏台|供销社|信用社|邮局|车间)"
    rf"(?={_DOOR})"
)
# 高铁站, 菜市场: of these a town has one, and it needs no name.
_ALONE: Final = frozenset(
    "高铁站 火车站 汽车站 客运站 菜市场 农贸市场 建材市场 水果市场 早市 夜市".split()
)
_OLD: Final = frozenset({"粮站", "窑", "供销社", "车站", "矿", "戏台"})
_STREET: Final = r"(?:(?![在到从于过至])[\u4e00-\u9fff]){1,4}?(?:路|街|大道|大街|巷)"
_CROSSING: Final = re.compile(
    rf"{_STREET}(?:与|和|跟|同|、){_STREET}(?:的)?(?:十字路口|交叉路口|交叉口|交汇处|交界处|路口|交口|口|拐角)"
)
_NO_NAME: Final = re.compile(
    "^(?:这|那|某|各|每|一|几|两|全|本|该|我|他|你|她|俺|咱|别|其|人家|隔壁|对面|附近|旁边|整个|哪)|[在到去从于是了的着过]$|^[的了着过]|^[镇县市村区乡]$"
)
_LEAD: Final = re.compile("^(?:在|到|去|从|于|就|刚|停|堵|守|蹲|摆|过|出|进|我家|我们)(?=.{2})")


def spots(text: str) -> Iterator[Written]:
    """Yield the doors and crossings that a folded text names."""
    yield from _crossings(text)
    yield from _doors(text)


def _doors(text: str) -> Iterator[Written]:
    for met in met_in(_HOUSE, text):
        start = begin_of(text, met.start(), most=6)
        name = text[start : met.start()]
        if _fits(name, met[0]):
            yield Written(name + met[0], start, met.end())


def _fits(name: str, kind: str) -> bool:
    if name in {"", "老", "新"}:
        return kind in (_ALONE if not name else _ALONE | _OLD) or kind[0] in "汽客"
    if _NO_NAME.search(name):
        return False
    return len(name) >= 2 or len(kind) >= 2


def _crossings(text: str) -> Iterator[Written]:
    for met in met_in(_CROSSING, text):
        start = met.start()
        while (lead := _LEAD.match(text[start : met.end()])) is not None:
            start += lead.end()
        yield Written(text[start : met.end()], start, met.end())
