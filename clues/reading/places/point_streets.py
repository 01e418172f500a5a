"""By which street, town or village is a point called: 步行街市场, 南岗村路口?"""

from typing import Final

from clues.reading.places.place_words import MARKETS, OF_A_TOWN, OF_A_VILLAGE
from clues.regex import regex

# 光明路交叉口: two streets meet, and one of them names the crossing.
_CROSSINGS: Final = frozenset(
    "路口 十字路口 丁字路口 三岔路口 交叉口 十字 地铁口 高架 立交 立交桥 天桥 红绿灯".split()
)
_OF_A_STREET: Final = regex(
    "[\u4e00-\u9fff]{1,4}(?:(?<![一这那上走逛满条])街|巷|弄|(?<![马公小大土一这那走上铁])路)$"
)
_BY_A_ROAD: Final = frozenset({"市场", "夜市", "早市"})
_OF_STREETS: Final = regex("[\u4e00-\u9fff]{1,4}(?:(?<![马公小大土])路|(?<=.)街|大道)$")


def of_a_place(name: str, kind: str) -> bool:
    """Whether a point of that *kind* may be called by a town, a zone, a village or a street."""
    has_one = kind in OF_A_TOWN or (kind in OF_A_VILLAGE and name.endswith(_VILLAGES))
    if (has_one and _A_TOWN.match(name)) or _of_street(name, kind):
        return True
    return len(name) > len("园区") and name.endswith(_ZONES)


_VILLAGES: Final = ("村", "屯")


def _of_street(name: str, kind: str) -> bool:
    """Whether a crossing or a market of that *kind* may be called by a street."""
    if kind in _CROSSINGS:
        return of_a_crossing(name, kind)
    if kind not in MARKETS or (name.endswith("路") and kind not in _BY_A_ROAD):
        return False
    return _OF_A_STREET.match(name) is not None


_ZONES: Final = ("景区", "园区", "小区", "矿区", "服务区")
_A_TOWN: Final = regex("^(?![全各本我外邻该某每哪这那跨])[\u4e00-\u9fff]{2,4}[镇乡村屯]$")


# 西环｜汽配市场, 北街｜服装市场: what is sold makes no name without them.
_WARES: Final = (
    "(?:汽配|建材|水产|海鲜|农贸|批发|花鸟|钢材|二手|旧货|蔬菜|水果|粮油|综合|服装|小商品|五金|家具|家电|茶叶|药材|"
    "干货|电子|图书|鞋|布匹|木材|装饰|装修|石材|灯具|皮革|玩具|农产品)"
)
_STREET_BEFORE: Final = regex(
    f"^.+(?:修(?!理)|(?<=[东西南北中])段|古[城镇]|(?<=[二三四五六内外东南西北])环(?=..)(?!"
    f"{_WARES})|(?<=..)线|路(?!口)|街(?!口|{_WARES})|大道|巷(?!口|{_WARES})|有个|有|设了?(?![路街]|大道)|个|座|处)(?=.)"
)


def after_street(name: str) -> str:
    """建设路菜市场 is the market; 建设路口 is the crossing of 建设路."""
    street = _STREET_BEFORE.match(name)
    return name[street.end() :] if street else name


def of_a_crossing(name: str, kind: str) -> bool:
    """Whether a crossing of that *kind* is called by its street."""
    return kind in _CROSSINGS and _OF_STREETS.match(name) is not None
