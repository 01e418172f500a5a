"""Which words tell where it was, though they name no point of a map: 师大北门, 双河集, 阳光花园5栋?

A gate of a house, a market day, a building, the hall of the offices: everybody there knows them.
Only who was there, or did or suffered something there, tells where it was.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.office_rooms import offices
from clues.reading.places.other_places import told_beside
from clues.reading.places.place_words import AT, NO_FAIR, STOPS, WAY
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_GATE: Final = Sparing(
    regex(
        "(?:[东南西北]|[东西][南北]|[正后侧]|[一二三四五六七八九十\\d]{1,2}号)门(?![面店市诊锁牌卫槛头票将子街路镇乡村社派大桥])"
    )
)
# 小区东门, 市场8号门: of these the gate is enough.
_HAS_GATES: Final = frozenset(
    (
        "市场 菜市场 农贸市场 批发市场 小区 学校 医院 公园 大学 学院 中学 小学 商场 广场 景区"
        " 工地 园区 厂区 车站 火车站 汽车站 高铁站 客运站 体育场 体育馆 工业园 物流园"
        " 社区 车管所 法院"
    ).split()
)
_HOUSE: Final = regex(f"(?:{'|'.join(sorted(_HAS_GATES, key=len, reverse=True))})$")
_FAIR: Final = Sparing(regex("[集圩墟](?=收(?![到集割])|[罚扣拖掀查]|把|上|[，。；]|$)"))
_BUILDING: Final = Sparing(
    regex(
        "(?:花园|家园|新村|小区|公寓|新城|广场|山庄|大厦|[苑府庭园居])"
        "(?:[\\da-z一二三四五六七八九十]{1,4}(?:号楼|[栋幢座]|单元|期)){1,3}(?:[\\d一二三四五六七八九十]{1,4}[层楼室])?"
    )
)
_HALL: Final = Sparing(
    regex(
        "(?:政务(?:服务)?(?:大厅|中心)|行政(?:服务|审批)(?:大厅|中心)|办事大厅|办税(?:服务)?(?:大厅|厅)|(?:便民|市民)服务中心|"
        "不动产登记中心|车管所)(?:[\u4e00-\u9fff\\d]{1,5}窗口)?"
    )
)
_LED: Final = AT | WAY | STOPS | {"来"}
_LED_TO_FAIR: Final = AT | frozenset("到过逢")
_LEAST: Final = 2  # characters of a name
_NO_NAME: Final = regex(
    "^(?:[这那某各每一几两全本该我他你她俺咱别其哪可但而连]|人家|隔壁|对面|附近|旁边)|[的了着过个]$|走|开|关|敲|砸|堵"
)
_TOWN: Final = regex("(?:[\u4e00-\u9fff]{1,3}[市县区镇乡]|[市县区镇乡])$")


def spoken_places(text: str) -> Iterator[Written]:
    """Yield such places of a folded text, each where something was done."""
    found = [*_gates(text), *_fairs(text), *_buildings(text), *_halls(text), *offices(text)]
    yield from told_beside(text, sorted(found, key=lambda each: each.start)) if found else ()


def _gates(text: str) -> Iterator[Written]:
    for met in met_in(_GATE, text):
        start = begin_of(text, met.start(), most=7)
        start = min(start, met.start() - len(_with_gates(text, met.start())))
        name = text[start : met.start()]
        if _is_led(text, start) and (name in _HAS_GATES or _is_name(name)):
            yield Written(text[start : met.end()], start, met.end())


def _with_gates(text: str, end: int) -> str:
    house = _HOUSE.search(text, max(0, end - 4), end)
    return house[0] if house else ""


def _fairs(text: str) -> Iterator[Written]:
    for met in met_in(_FAIR, text):
        start = begin_of(text, met.start(), most=4)
        name = text[start : met.start()]
        if text[start - 1 : start] in _LED_TO_FAIR and _is_name(name) and not NO_FAIR.search(name):
            yield Written(text[start : met.end()], start, met.end())


def _buildings(text: str) -> Iterator[Written]:
    for met in met_in(_BUILDING, text):
        start = begin_of(text, met.start(), most=5)
        name = text[start : met.start()]
        if _is_led(text, start) and _is_name(name):
            yield Written(text[start : met.end()], start, met.end())


def _halls(text: str) -> Iterator[Written]:
    for met in met_in(_HALL, text):
        town = _TOWN.search(text, max(0, met.start() - 4), met.start())
        start = town.start() if town else met.start()
        led = text[start - 1 : start] in _IN_OR_TO and text[start - 2 : start - 1] not in _NOW
        if led and not text.startswith(_SPEAKS, met.end()):
            yield Written(text[start : met.end()], start, met.end())


_IN_OR_TO: Final = frozenset("在到于去")
# 现在｜车管所说: the office speaks.
_NOW: Final = frozenset("现存正实不自")
_SPEAKS: Final = ("说", "让", "要", "叫", "讲", "不", "把", "却", "又")


def _is_led(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] in _LED


def _is_name(name: str) -> bool:
    return len(name) >= _LEAST and _NO_NAME.search(name) is None
