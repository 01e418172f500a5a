"""At whose door or at which crossing was it: 红星砖厂大门口, 滨河路与建设路交叉口?

A factory, a shop or a school alone may be anybody's; with its door, its yard or its corner it
is a spot, and is called by its name.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of, of_town
from clues.reading.places.place_words import AT, NO_NAMES_OF, STOPS, WAY
from clues.reading.places.point_streets import after_street
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_DOOR: Final = (
    r"(?:大门口?|山门|门口|们口|门前|门外|口(?![音味岸碑气罩感号供头])|[东南西北前后正侧]门|[一二三四五六七八九十\d]{1,2}号门|台阶|墙根|后墙|斜对|院里|院内|院子|过磅处|出站口|进站口|[a-d1-9东南西北]口|旁边|旁|对面|附近|"
    r"那边|那里|底下|那块|那截|那点|那嘎达|后巷|后头|后面|外头|外面|墙外|楼下|边上|[下接拉等候送][客人]|广场)"
)
# Each begins with a sign of its own, so that a text is walked over quickly.
_HOUSES: Final = (
    "地铁站 老车站 新车站 高铁站 火车站 汽车站 客运站 汽车[东南西北]站 客运[东南西北]站 粮油店"
    " 建材市场 菜市场 超市 粮站 粮库 宾馆 酒店 招待所 幼儿园 卫生院 小学 中学"
    " 派出所 家属院 锅炉房 公墓 陵园 冷库 花园 家园 新村 大厦 矿区 矿 窑 厂 磅房"
    " 地磅 加油站 市场 商场 祠堂 牌坊 戏台 书店 药店 影院 食堂 清真寺 教堂 关帝庙"
    " 学院 大学 职校 饭店 酒楼 网吧 影城 商厦 百货 公寓 兽医站 收购站"
    " 物流园 县医院 人民医院 中医院 妇幼保健院 [一二三四]医院"
    " 庙 寺 大楼 大搂 粮油市场 民政局"
    " 剧院 体育馆 文化宫 驾校 供销社 信用社 邮局 车间 步行街 道班 道班房 林场 农场"
    " 水厂 电站 泵站 粮所 食品站 图书馆 博物馆 敬老院 养老院 法院 汽配城 汽贸城 面馆 茶馆"
    " 浴池 澡堂 洗车行 网咖 电影院"
).split()
_SCHOOLS: Final = [f"{each}[中小]" for each in "一二三四五六七八九十"]
_HOUSE: Final = Sparing(swift(f"(?:{'|'.join((*_HOUSES, *_SCHOOLS))})(?={_DOOR})"))
# 高铁站, 菜市场: of these a town has one, and it needs no name.
_ALONE: Final = frozenset(
    "老车站 新车站 高铁站 火车站 汽车站 客运站 菜市场 农贸市场 建材市场 水果市场 早市 夜市 步行街"
    " 县医院 人民医院 中医院 妇幼保健院".split()
)
# A town has one, and at its door is a place: 在民政局门口.
_PUBLIC: Final = frozenset(
    (
        "民政局 祠堂 邮局 教堂 清真寺 关帝庙 影院 剧院 体育馆 文化宫 供销社 信用社 粮站 粮库 卫生院"
    ).split()
)
_FRONT: Final = regex("大?门口|门前|台阶下?")
_LED: Final = AT | WAY | STOPS | frozenset("至打往靠天日早晚午")
# 汽车南站, 三中: called by their side or number.
_SIDES: Final = frozenset("东南西北")
_NUMBERED: Final = frozenset("汽客火一二三四五六七八九十")
# 市中医院: a city has one.
_RANKS: Final = frozenset("市县区")
_HOSPITALS: Final = ("医院", "保健院")
_OLD: Final = frozenset(
    {"粮站", "粮库", "粮所", "食品站", "电影院", "窑", "供销社", "车站", "矿", "戏台"}
)
# 滨河路与建设路交叉口: sought where one street is joined to another.
_JOINT: Final = Sparing(regex("[路街道巷][与和跟同、]"))
_WHERE_FROM: Final = AT | WAY | {"至"}
_SECOND: Final = regex(
    r"(?:(?![在到从于过至])[\u4e00-\u9fff]){1,4}?(?:路|街|大道|大街|巷)(?:的|[那哪]个)?"
    r"(?:十字路口|交叉的(?:地方|那里|那块)|交叉路口|交叉口|交汇的?路口|交汇处|交界处|路口|交口|十字口|口|拐角|(?:相?交[汇叉]的?)?(?:那个|的)?红绿灯)"
)
_NO_NAME: Final = regex(
    "^(?:这|那|某|各|每|一|几|两|全|本|该|我|他|你|她|俺|咱|别|其|人家|隔壁|对面|附近|旁边|整个|哪)|[在到去从于是了的着过]$|^[的了着过]|^[镇县市村区乡充水变火厅局]$|(?:国有|集体|公益)$|^(?:设备|农药|种子|化肥)$|家住"
)
_OURS: Final = ("我们", "我家", "俺们", "俺家", "咱家", "咱们", "我司", "本公司")
_WAY_IN: Final = regex("^(?:刚|才)?[拐骑转绕开驶]?[进出到](?=.?)")
_LEAD: Final = regex("^(?:在|到|去|从|于|就|刚|停|堵|守|蹲|摆|过|出|进|我家|我们)(?=.{2})")


def spots(text: str) -> Iterator[Written]:
    """Yield the doors and crossings that a folded text names."""
    yield from _crossings(text)
    yield from _slopes(text)
    yield from _doors(text)
    yield from _addresses(text)


# 和平街37号，我的小卖部: an address is a point where the teller has his shop.
_ADDRESS: Final = Sparing(
    regex(
        "(?:大街|大道|[路街巷弄]|胡同|里弄)(?:\\d{1,4}(?:-\\d{1,3})?|[一二三四五六七八九十百零〇]{1,5})号(?![楼线车文令机])"
    )
)
_SHOP: Final = regex(
    "(?:[本我小](?:们|家)?的?(?:小?店|店铺|铺子?|摊|饭店|餐馆|门面|档口|厂|仓库)|门面|档口|摊子?)"
    "(?:的?地址)?(?:就)?(?:是|在|位于|开在|设在|:)?$"
)
_ITS_SHOP: Final = regex(
    "[一二三四五六七八九十\\d]{0,2}[层楼]?(?:门面|商铺|铺面|店面)?(?:，|系|是|的?[^，。]{0,4}(?:店|摊|铺|馆))"
)


def _addresses(text: str) -> Iterator[Written]:
    for met in met_in(_ADDRESS, text):
        start = begin_of(text, met.start(), most=5)
        if met.start() - start < _LEAST:
            continue
        if (
            _SHOP.search(text, max(0, start - 10), start)
            or (start == 0 and _ITS_SHOP.match(text, met.end()))
            or (text[max(0, start - 1) : start] in AT | {"到"} and _AT_DOOR.match(text, met.end()))
        ):
            yield Written(text[start : met.end()], start, met.end())


# 在中山北路35号门口卖烧饼.
_AT_DOOR: Final = regex("大?门[口前]|[楼旁]|对面")
_LEAST: Final = 2


def _doors(text: str) -> Iterator[Written]:
    for met in met_in(_HOUSE, text):
        start = begin_of(text, met.start(), most=8 if met[0].endswith("市场") else 6)
        name = text[start : met.start()]
        for led in (_DISTANCE, _WAY_IN):
            lead = led.match(name)
            far = lead.end() if lead else 0
            start, name = start + far, name[far:]
        if name in _SIDES and text[start - 1 : start] == "城":  # 双坡县｜城南加油站
            name = of_town(text, start - 1) + name
            start = met.start() - len(name)
        if met[0] in _SCHOOLS:  # 人民东路｜二中
            name = after_street(name)
            start = met.start() - len(name)
        if _fits(name, met[0]) and not _ours(text, start):
            square = _SQUARE.match(text, met.end())  # 老城隍庙｜广场
            end = square.end() if square else met.end()
            yield Written(text[start:end], start, end)
        elif not name and met[0] == "物流园" and _AND_THERE.match(text, met.end()):
            yield Written(met[0], start, met.end())
        elif not name and (door := _front(text, met)) is not None:
            yield Written(text[start : door.end()], start, door.end())


def _ours(text: str, start: int) -> bool:
    """Whether the house is the teller's own: 我农药店门口."""
    return text[max(0, start - 1) : start] in _MINE or text.endswith(_OURS, 0, start)


# 112公里处｜老孟饭店
_DISTANCE: Final = regex("^.*(?:公里|千米|米)(?:处|的?地方)?(?=..)")
_SQUARE: Final = regex("(?:站?[东西南北前]|门前)?广场(?!舞)")
_MINE: Final = frozenset("我俺咱额")
# 物流园门口那个交警: a yard of lorries, at whose door something went on.
_AND_THERE: Final = regex(
    "[大门前外]{1,2}口?(?:那[个里块边]|，?被|，?让|，?叫|蹲|有人|查|拦|设|"
    "[^，。]{0,9}(?:交警|路政|运管|城管|辅警|协管)[^，。]{0,6}(?:查|拦|守|蹲|罚|收))"
)


def _front(text: str, met: re.Match[str]) -> re.Match[str] | None:
    """在民政局｜门口: the door of a house of which a town has one."""
    start = met.start()
    public = met[0] in _PUBLIC and (start == 0 or text[start - 1] in _LED)
    return _FRONT.match(text, met.end()) if public else None


def _fits(name: str, kind: str) -> bool:
    if name in _RANKS and kind.endswith(_HOSPITALS):
        return True
    if name in {"", "老", "新"}:
        return kind in (_ALONE if not name else _ALONE | _OLD) or kind[0] in _NUMBERED
    if _NO_NAME.search(name) or name in NO_NAMES_OF.get(kind, ()):
        return False
    return len(name) >= 2 or len(kind) >= 2


# 在铁牛岭让人拦下: a piece of land is a spot where something was done to one there.
_SLOPE: Final = Sparing(
    swift(
        "(?:(?<![山下上])[坡岭岗梁垭坎]|沟|(?<![机海有把公双无相攻闯])关|弯道|[矶]头?)(?=(?:那[里儿边块]?|上|下|底下|路段|脚下)?，?(?:又|就|才|也)?"
        "(?:被|遭|挨了?罚|让[^，。]{1,6}[拦查扣罚堵截]|叫[^，。]{1,6}[拦查扣罚堵截]|给[^，。]{1,6}[拦查扣罚堵截]))"
    )
)
_LED_TO_SLOPE: Final = AT | WAY | frozenset("道线段 ")


def _slopes(text: str) -> Iterator[Written]:
    for met in met_in(_SLOPE, text):
        start = begin_of(text, met.start(), most=4)
        name = text[start : met.start()]
        led = text[max(0, start - 1) : start] in _LED_TO_SLOPE
        if led and len(name) >= _LEAST and not _NO_SLOPE.search(name):
            yield Written(text[start : met.end()], start, met.end())


_NO_SLOPE: Final = regex(
    "(?:排水|污水|臭水|下水|执勤|值班|民警|交警|治安|保安|门卫)$|[的个条座段处边大小这那某上下一半]$|^[一二两三几那这某个]"
)


def _crossings(text: str) -> Iterator[Written]:
    for met in met_in(_JOINT, text):
        second = _SECOND.match(text, met.end())
        if second is None or text[met.start() - 1 : met.start()] in _WHERE_FROM:
            continue
        start, end = begin_of(text, met.start(), most=5), second.end()
        if met.start() == start:
            continue
        while (lead := _LEAD.match(text[start:end])) is not None:
            start += lead.end()
        yield Written(text[start:end].replace("那个", "").replace("哪个", ""), start, end)


def roads_meet(text: str) -> Iterator[Written]:
    """Yield where numbered roads meet; only a point when no other is told."""
    for met in met_in(_ROADS_MEET, text) if _MEETING.search(text) else ():
        yield Written(met[0].upper(), met.start(), met.end())


_MEETING: Final = regex("\\d线?[与和跟同、]")
# S205与X012交叉口: where two numbered roads meet.
_ROADS_MEET: Final = swift(
    "(?:[国省县乡]道)?[gsxyc]\\d{1,4}线?[与和跟同、](?:[国省县乡]道)?[gsxyc]\\d{1,4}线?的?"
    "(?:十字路口|交叉路口|交叉口|交汇处|交界处|路口|交口|岔路口|岔口)"
)
