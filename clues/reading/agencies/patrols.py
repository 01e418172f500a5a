"""Are the police that are told of the ones of the road?

两个辅警设卡, 警车打双闪把我带进硬路肩: who stops a car and asks for a driving licence is of the
traffic police, unless a police station, a shop or a search is told of.
"""

from typing import Final

from clues.reading.words.swift import swift
from clues.regex import regex

# Any policeman; 派出所, 刑警, 特警 are of a body of their own.
_MEN: Final = frozenset("辅警 协警 民警 警察 警官 警员 民警同志 警务人员 穿警服 警车".split())
_OWN_BODY: Final = regex(
    "派[出处]所|公安|治安|刑警|特警|巡警|所里|所长|报警|报案|110|笔录|户口|身份证|传唤|拘留|失窃|被偷|打架|斗殴|赌|嫖|"
    "[我咱俺这开][^，。]{0,3}(?:店|厂|铺|网吧|馆|房)|歇业|停业|客人"
)
# What only the traffic police ask of one.
_ON_ROAD: Final = swift(
    "安全带|驾驶[证本]|驾照|行驶[证本]|行车[证本]|酒驾|酒精|闯(?:红|黄)灯|红绿灯|超速|压线|压实线|"
    "(?:扣|记)[了我]?[\\d一二两三六九十]{0,2}分|违停|变道|逆行|禁行|限行|双闪|硬路肩|应急车道|靠边停|"
    "指挥交通|拍[^，。违章超]{0,4}的车|抄牌|头盔|尾灯|超员|疲劳驾驶|车钥匙"
)
# Only of helpers and of police cars is this enough.
_HELPERS: Final = frozenset("辅警 协警 警车".split())
_STOPPED: Final = regex(
    "车被?[^，。]{0,3}(?:拦|挡)[下停住了]|拦[^，。]{0,3}车|查车|(?:[叫让喊]我|指挥我|示意)[^，。]{0,3}(?:靠边|下车|停车)|"
    "(?:环岛|转盘|路口|匝道)[^，。]{0,14}[，]?(?:协警|辅警)"
)
# 落客也就一分钟，协警过来贴条.
_TICKETED: Final = regex("贴了?(?:[一两]?[张个])?(?:违停)?(?:条子?|罚单|单子)")
_PARKED: Final = regex("落客|[上下送接]客|卸货|停车|[停泊][了在]|出租车?|司机|[我俺]的?车")
# 警车打双闪把我带进硬路肩: a car that acts.
CAR: Final = regex(
    "警车(?=(?:上|里)?(?:下来|上?的(?:人|警察)|[^，。]{0,9}?(?:把我|拦|截|别(?:停|住)|逼|示意|喊话|追(?:上|我|着)|跟(?:着|上|在)|叫我|让我|要我|查(?:酒驾|车|我)|"
    "带我|引到|堵(?:住|我|在))))"
)
_CAR_ELSEWHERE: Final = regex("(?:打|叫|喊|等|像|假|仿|的|画|玩具)$")


def is_policeman(word: str) -> bool:
    """Return whether *word* may be anybody of the police."""
    return word in _MEN


def is_on_road(text: str, words: set[str]) -> bool:
    """Return whether policemen called *words* stopped a car, and no police station is told of."""
    on_road = _ON_ROAD.search(text) or (
        words <= _HELPERS
        and (_STOPPED.search(text) or (_TICKETED.search(text) and _PARKED.search(text)))
    )
    return bool(on_road) and _OWN_BODY.search(text) is None


def cars(text: str) -> list[tuple[int, int]]:
    """Return where a police car stops or leads somebody."""
    if "警车" not in text:
        return []
    return [
        met.span()
        for met in CAR.finditer(text)
        if _CAR_ELSEWHERE.search(text, max(0, met.start() - 2), met.start()) is None
    ]
