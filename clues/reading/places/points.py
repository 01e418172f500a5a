"""At which point was it: 柳河收费站, 沙河桥, 老渡口, and never "a checkpoint"?

    1  what has a name of its own, by its kind: hubs, spots (doors, crossings), _named
    2  only where none is told:  roads_meet ─ lands ─ told_by_deed ─ phrases ─ works ─ offices
    3  told_beside: what of all that is where it happened

The words of all of them stand in place_words.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from clues.reading.places.districts import touches
from clues.reading.places.hubs import hubs
from clues.reading.places.names import begin_of, of_town, stays, without_city
from clues.reading.places.office_rooms import named_offices
from clues.reading.places.other_places import told_beside
from clues.reading.places.place_phrases import names
from clues.reading.places.place_words import (
    GENERIC,
    MARKETS,
    NO_FAIR,
    NO_NAMES_OF,
    ODD_NAME,
    OF_LONGER,
    SURE,
)
from clues.reading.places.point_called import called
from clues.reading.places.point_decided import decided
from clues.reading.places.point_deeds import told_by_deed
from clues.reading.places.point_firsts import whole_name
from clues.reading.places.point_full import in_full, longest, said_once
from clues.reading.places.point_kinds import clauses, led_lands, sure
from clues.reading.places.point_lands import lands
from clues.reading.places.point_spots import roads_meet, spots
from clues.reading.places.point_streets import after_street, of_a_crossing, of_a_place
from clues.reading.places.point_wholes import wholes
from clues.reading.places.point_works import works
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.swift import swift
from clues.regex import regex

_POINT: Final = swift(
    "收费站|收费口|收费点|收费亭|服务区|停车区|检查站|检查点|检查卡点|检查卡|检测站|"
    "检测点|煤检站|烟站|棉站|茧站|奶站|煤管站|木检站|护林站|护林点|动检站|检疫站|计重站|过磅站|过磅点|过磅房|加水站|加水点|劝导站|劝导点|停车港|停车带|停靠站|停靠点|招呼站|公交站|落客平台|送客平台|汽渡|限高架|限高杆|查验站|查验点|执勤点|执法点|缉查点|"
    "审车站|治超站|治超点|超限点|超限检测点|称重点|磅站|木材站|水上检查站|下道口|上道口|"
    "超限站|称重站|卡口|卡点|水闸|节制闸|新闸(?!口)|老闸(?!口)|渡口(?!岸(?![边上]))|(?:公路|铁路|水运|陆路|航空)?口岸(?![边上])|渡(?<![客摆过引共飞抢偷强横]渡)(?!桥)|码头|船闸|闸口|闸(?!机|门|刀|桥)(?<![等过跳拉放开合关刹]闸)|港口|锚地|"
    "港区|"
    "作业区"
    "|特大桥|立交桥|大桥|桥洞子?|桥头|桥口(?![镇村味])|桥(?![梁牌架吊式])|隧道|隧洞|哨卡|十字路口|丁字路口|三岔路口|岔路口|路口(?!岸)|(?:铁路)?道口|岔口|峡口|(?<=[坡沟岭坎坳湾塘桥渡林梁滩坝关堡])口子|[路街道]拐角处?|"
    "(?:出口|入口)匝道|匝道口|匝道|高速口|出口|入口|互通|枢纽|立交|交叉口"
    "|加油站|加气站|充电站|地下车库|地下停车场|停车场|批发市场|农贸市场|菜市场|菜场|菜市口|夜市|早市|大集|(?<![收征采募聚赶])[集圩墟]口(?=[被让叫遭，。卖摆那城工市交])|[集圩墟](?=[东西南北]头|上[，卖摆收被让叫遭那的城工市交练做赶搭支俺我咱]|[卖摆被遭俾畀]|赶[集圩墟])|(?<![市广操农林商车机现工牧赛剧立当草渔排货煤矿砂沙料])场(?=赶场|上[卖摆])|集市(?!场(?!地))|街市(?=[卖摆做开门里口，有嗰嘅外旁档附对被])|市场|广场|工业园区|工业园|工业坊|村[东南西北]?头(?![脑儿的])|站(?=[a-d]\\d?口)|"
    "产业园|物流园|园区|客运站|火车站|高铁站|汽车站|货运站|车站"
    "|煤矿|采石场|砂场|沙场|料场|水库|大坝|大?转盘|大?环岛|涵洞|垭口|渔港(?!监)|埠头|(?<=[街镇村桥])场口|检车站|车检站|煤场|步行街|老街(?!口)|(?:美食街|小吃街|古街)(?![东南西北]?口)|商业街|商场|商城|"
    "小区|中学|小学|医院|学校|村口|镇口|大坝|公园|景区|木材市场|货场|养殖场|屠宰场"
    "|浮桥|铁路桥|公路桥|天桥|高架桥|[十什]字街口|[十什]字街|[十什]字(?=那|口|上|附近|旁|东|西|南|北|向|往|，|被|叫|让|遭|卖|摆|等|交警|城管|协管|查|有)|地磅房|矿区|公墓|钢材市场|建材市场|牛市场?|三岔口"
    "|(?:汽车|火车|高铁|客运)?[东南西北]站(?![在着到起立了满队岗出成稳好])|关卡|岗亭|(?:商贸|农贸|小商品|服装|五金|水产|茶叶|轻纺|皮革|电子|电脑|灯具|石材|机电|钢材|批发|装饰|鞋)城|建材城|家具城|汽配城|大学城|地铁口|(?:公交|客运|汽车)总站|[街巷][东南西北]口|高架(?!桥)|集中区|红绿灯|岭口|坳口|水文站|牌口|街口|巷口|胡同口|汊口|沟口(?!岸)|山口(?!岸)|溪口(?!岸)|沙口|服务点|坳|滩(?![镇村涂头])"
)
_LONGER: Final = regex(
    "(?:口岸(?![边上])|[圩墟]|镇|乡|村|县|市|区|局|街道|路(?!段|口|上|旁|边|政)|街(?!口|上|边)|派出所|"
    "中队|大队|社区|小学|中学|监管|管理|管委|办|"
    "税|监(?!控)|部门|行为|项目|钱|施工|经营|准入|主体|价|行情|化|经济|秩序|主|占有|船|工(?!业)|轮|费|部|处(?:长|室|的人|"
    "工作人员|派))"
)
# 大桥镇 is a town; 收费站县局的人 stand at the toll station.
_LONGER_STILL: Final = regex("口岸(?![边上])|工程|镇|乡|村|派出所|社区|小学|中学|街道")


def points(text: str) -> Iterator[Written]:
    """Yield the points of what happened: 柳河收费站, 沙河桥, 老渡口, 三号浮标, 棉纺厂门口."""
    if surely := list(decided(text)):
        yield from surely
        return
    for found in (_by_kind, *_WHERE_NONE):
        told = [in_full(text, each) for each in found(text)]
        if here := list(told_beside(text, told)):
            yield from here
            return


def _by_kind(text: str) -> list[Written]:
    """Return what has a name of its own by its kind, each once, from left to right."""
    found: list[Written] = list(hubs(text))
    for each in (*called(text), *spots(text), *_named(text)):
        if not touches(each, found):
            found.append(each)
    for each in wholes(text):
        if not touches(each, found):
            found.append(each)
    found.sort(key=lambda each: each.start)
    return said_once(longest(text, found))


# What else tells a point, each only where nothing before it does.
_WHERE_NONE: Final[tuple[Callable[[str], Iterator[Written]], ...]] = (
    roads_meet,
    sure,
    lands,
    told_by_deed,
    names,
    works,
    clauses,
    led_lands,
    named_offices,
)


def _named(text: str) -> Iterator[Written]:
    last = 0
    shorter: Written | None = None
    for met in met_in(_POINT, text):
        longer = _LONGER_STILL if met[0] in SURE else _LONGER
        if met.start() < last or _goes_on(text, met, longer):
            continue
        found = _met(text, met, last) or _spoken_of(text, met, last)
        if shorter is not None and (found is None or found.start >= shorter.end):
            yield shorter
            last = shorter.end
            shorter = None
        if found is None or found.start < last:
            continue
        shorter = None
        if met[0] in OF_LONGER and _STATION.match(text, met.end()):  # 石桥｜治超站
            shorter = found
        else:
            yield found
            last = met.end()
    if shorter is not None:
        yield shorter


def _goes_on(text: str, met: re.Match[str], longer: re.Pattern[str]) -> bool:
    """Whether it is the beginning of another word; 东门市场｜管理方 keeps a market, though."""
    if longer.match(text, met.end()) is None:
        return False
    return met[0] not in MARKETS or _KEEPER.match(text, met.end()) is None


_KEEPER: Final = regex("管理(?:方|处|员|公司|的|那|费)|办(?:[收说要那]|主任|的|每)")


def _met(text: str, met: re.Match[str], last: int) -> Written | None:
    name = _name_before(text, met, last)
    start = met.start() - len(name)
    fits = _is_name(name, met[0]) and _led(text, start, name, met[0])
    return Written(name + met[0], start, met.end()) if fits else None


_THAT: Final = regex(
    "(?<=[\u4e00-\u9fff])(?:那[个座条][小老新旧]?|(?<=[沟坡岭湾坪坝塘坳梁村屯庄堡寨铺镇乡])的)$"
)
_NO_OWN: Final = regex(
    "(?<![东西南北]门)[里外上下头边面前后旁口们家子儿个的村店厂]$|^[我你他她俺咱]"
)


def _spoken_of(text: str, met: re.Match[str], last: int) -> Written | None:
    """赤城湖那个停车港: how one speaks of 赤城湖停车港."""
    that = _THAT.search(text, max(0, met.start() - 3), met.start())
    if that is None:
        return None
    start = max(begin_of(text, that.start(), most=5), last)
    name = text[start : that.start()]
    if met[0] == "水库" and name[-1:] in _WATERS:  # 青龙湖那个水库 is the lake itself
        return None
    age = that[0][2:] if that[0][0] == "那" else ""
    led = start == 0 or text[start - 1] in "在到过从经走于道线，。个"
    if not led or len(name) < len("河西") or _NO_OWN.search(name) or not _is_name(name, met[0]):
        return None
    return Written(name + age + met[0], start, met.end())


_WATERS: Final = frozenset("江河湖溪")
# 不｜交钱停车场, 打着｜伞站桥头: behind these comes no place.
_NO_LEAD: Final = frozenset("不着没未要请别将得很嘅啦")


def _led(text: str, start: int, name: str, kind: str) -> bool:
    """Whether what stands before may lead to a place; of a surer kind it always may."""
    before = text[max(0, start - 1) : start]
    if before == "修" or text.endswith(_BUILT, 0, start):
        return False
    if name in _PLAIN_NAMES and before in _NO_LEAD_OF_PLAIN:
        return False
    if kind == "口子" and before in _DOWN:
        return False
    if kind in _FAIRS:
        return _is_fair(name) and (before in _LEADS_TO_FAIR or not before)
    if kind == "桥" and name in _MAYBE_BUILT:
        return before in _ON_THE_WAY
    return kind in SURE or before not in _NO_LEAD


# 我们村修｜柳溪桥: what is being built, and no place of what happened.
_BUILT: Final = ("修建", "新建", "扩建", "重修", "翻修", "整修", "要建", "在建", "筹建")
# 往东｜渡口, 那座｜老桥: a side and an age are no names there.
_NO_LEAD_OF_PLAIN: Final = frozenset("往向朝座条桥")
# 下河坡口子: whether one went down there or it is called so is not told.
_DOWN: Final = frozenset("上下")
# 过｜惠民桥, but 修惠民桥: what is built for the people is no place yet.
_MAYBE_BUILT: Final = frozenset({"便民", "惠民", "富民", "利民"})
_ON_THE_WAY: Final = frozenset("过走在到打从上经")
_FAIRS: Final = frozenset("集圩墟场")
# 南关集上, 黄土岗集卖鱼: a market day is held in a village, and much else is collected, too.
_LEADS_TO_FAIR: Final = frozenset("在到过于去搁喺，。 天午早晚里日")


def _is_fair(name: str) -> bool:
    return 2 <= len(name) <= len("黄土岗") and NO_FAIR.search(name) is None


def _name_before(text: str, met: re.Match[str], last: int) -> str:
    """Return what of the text before a kind of point may be its name, from *last* on."""
    start = max(begin_of(text, met.start(), most=8), last)
    name = text[start : met.start()]
    if not name and met[0] in MARKETS and (gate := _OLD_GATE.search(text, last, met.start())):
        return gate[0]
    if not name and (service := _SERVICE.search(text, last, met.start())) is not None:
        start = max(begin_of(text, service.start(), most=6), last)
        own = service.start() - start >= len("白石")
        name = text[start : met.start()] if own else ""
    whole = max(whole_name(text, start, met.start(), sure=met[0] in SURE), last)
    if whole < start:
        return text[whole : met.start()]
    side = met[0] in _OFF_A_ROAD and _A_SIDE.fullmatch(name)  # 乌兰镇｜东出口
    if (side or _KIND.fullmatch(name)) and text[start - 1 : start] in {
        "镇",
        "乡",
    }:  # 石羊镇｜木材检查站
        start = max(begin_of(text, start, most=4), last)
        return text[start : met.start()]
    name = _after_lead(text, start, name)
    if "打" in name[:-1] and _GONE_BY.match(text, met.end()):
        name = _gone_by(text, start, name)
    if not name and met[0] in _CROSSED_ON and text.endswith("大道", 0, met.start()):
        return text[begin_of(text, met.start() - 2, most=5) : met.start()]  # 迎宾大道｜路口
    if not name and met[0] in _OFF_A_ROAD:
        return _city_road(text, max(last, 1), met.start())
    return _in_town(text, met, name)


def _in_town(text: str, met: re.Match[str], name: str) -> str:
    """Return what of a name is left without the water, the city, the street it stands at."""
    over = name.endswith(_GREAT_RIVERS)  # 埠河长江大桥
    if met[0] in _ON_WATER and not over and (water := _WATER.match(name)) is not None:
        own = name[water.end() :]  # 青水河｜白石渡口
        name = name if len(own) > 1 and own in GENERIC else own
    if "站" not in met[0]:
        name = without_city(name)  # 清远｜横石码头
    name = _BANK.sub("", name)  # 沙溪河边｜洗沙场
    start = met.start() - len(name)
    if name[:1] == "米" and text[start - 1 : start].isdigit():  # 加300米｜三眼桥
        name, start = name[1:], start + 1
    if name[:1] == "游" and text[start - 1 : start] in _UP_OR_DOWN:  # 船闸上游｜三号锚地
        name, start = name[1:], start + 1
    if name in _SIDES and text[start - 1 : start] == "城":
        return of_town(text, start - 1) + name
    if not of_a_crossing(name, met[0]):
        name = after_street(name)
        start = met.start() - len(name)
    if text[start - 1 : start] == "道":  # 省道三一七｜白马桥
        return name if name.startswith("十字") else name.lstrip(_DIGITS) or name
    return name


_UP_OR_DOWN: Final = frozenset("上中下")
_A_SIDE: Final = regex("[东南西北]{1,2}")
_GREAT_RIVERS: Final = ("长江", "黄河", "汉江", "湘江", "赣江", "淮河", "珠江", "运河", "嘉陵江")
_BANK: Final = regex("^.{1,4}[江河湖海溪](?:边|岸边|畔)(?=.)")
# 南门口｜夜市
_OLD_GATE: Final = regex("(?:[大小老新]?[东西南北]|[东西][南北])门口$")
# 黄牛铺林业｜检查站: whose post it is belongs to its name, and alone is none.
_SERVICE: Final = regex("(?:林业|公安|交通|环保|农业|水利|海事|税务)$")


def _after_lead(text: str, start: int, name: str) -> str:
    if name[:1] in _BESIDE and text[start - 1 : start] in _WAYS:  # 国道边｜老李加水站
        start, name = start + 1, name[1:]
    lives = name.rfind("住") + 1  # 我住｜石塘村口
    start, name = start + lives, name[lives:]
    while (lead := _LEAD.match(name)) is not None and not stays(text, start, name):
        start, name = start + lead.end(), name[lead.end() :]
    return name


def _gone_by(text: str, start: int, name: str) -> str:
    """Return what one went past: 打｜柳林桥过, but 在打鼓桥过夜."""
    if name[0] == "打" and text[max(0, start - 1) : start] in _ON_THE_WAY:
        return name
    return name[name.rindex("打", 0, -1) + 1 :]


_GONE_BY: Final = regex(
    "(?:上|下|底下|头|那[里儿边])?(?:面)?(?:过|经过|走|路过|[出下上]来|[上下](?:了?高速|道))"
)


def _city_road(text: str, first: int, end: int) -> str:
    road = _CITY_ROAD.search(text, first, end)
    return road[0] if road else ""


_CROSSED_ON: Final = frozenset({"路口", "十字路口", "丁字路口"})
# 机场高速｜出口: roads of a city have no other names for where one leaves them.
_OFF_A_ROAD: Final = frozenset({"出口", "入口", "高速口", "匝道", "匝道口"})
_CITY_ROAD: Final = regex("(?:机场|绕城|环城|外环|内环|港区|疏港|[东南西北][一二三]?环)高速$")
_BESIDE: Final = frozenset("边旁")
_WAYS: Final = frozenset("道路河江村镇街")
_LEAD: Final = regex(
    "^(?!下[关洼]|上[海洼])(?:(?:刚|才|快|一(?=[出过上下进]))?[出过上下进到]|船?停?靠|船停)(?=..)"
)


_ON_WATER: Final = frozenset("渡口 渡 码头 船闸 闸口 闸 水闸 锚地 滩 汊口 大桥 特大桥".split())
_WATER: Final = regex("^.{1,4}(?:[河江湖溪水港]道?|航道|运河|水库)(?=..|[老新三双二])(?!口.$|头.$)")


# 超限检测站, 木材检查站: what kind of point it is belongs to its name.
_KIND: Final = regex(
    "(?:超限|超限检测|治超|木材|煤炭|农贸|批发|综合|动物检疫|联合|公路|高速|十字|丁字|临时)$"
)
_NUMBERED: Final = regex("^[一二两三几每各].?[个座处条家道单票批柜趟回次]$")


def _is_name(name: str, kind: str) -> bool:
    """Whether *name* is one that a point of that *kind* may have, and no sentence or number."""
    if not _NO_NAME.isdisjoint(name) or len(name) > 7:
        return False
    if name in _NAMES_OF.get(kind, ()):
        return True
    if name.endswith(_OF_PLACES) and kind not in SURE and not of_a_place(name, kind):
        return False
    if name in _PLAIN_NAMES and kind in _EVEN_OLD:
        return name + kind != "大市场"
    core = _KIND.sub("", name)
    if not core or core in GENERIC or core in NO_NAMES_OF.get(kind, ()):
        return False
    if core == "号" or _NUMBERED.match(core) or ODD_NAME.search(core):
        return False
    if len(core) == 1 and core not in "石沙东西南北老新" and kind not in _SHORT_NAMED:
        return False
    return core[-1] not in _NO_ENDS.get(kind, "") or core in _FORWARD


_EVEN_OLD: Final = frozenset("闸口 渡口 码头 桥头 桥 渡 闸 街口 市场 埠头".split())
_SIDES: Final = frozenset("东南西北")
_PLAIN_NAMES: Final = _SIDES | frozenset("老新大")
# 在石板桥头: many a bridge is of stone, but where one stands on its head it is called so.
_NAMES_OF: Final = {
    "桥头": frozenset({"石板", "石拱", "石"}),
    "水闸": frozenset("清白黑红黄绿碧冷响"),
    "广场": frozenset({"文化"}),
    "大桥": _SIDES,
    # 文化路口 is the crossing of 文化路.
    "路口": frozenset("文化 工业 环城 交通 农业 旅游 古镇 服务 开放".split()),
}
_DIGITS: Final = "零〇一二三四五六七八九十幺百"
_NO_NAME: Final = frozenset("第个几每")
_OF_PLACES: Final = tuple("镇乡县市区省村路街")
_STATION: Final = regex(
    "[上下]道口|水文站|站(?=[a-d]\\d?口)|集(?=上[，卖摆收被让叫遭])|收费站|服务区|检查站|检查点|治超站|治超点|超限站|煤检站|检疫站|过磅[点房站]|磅房|卡口|卡点|路口|道口|岔口|十字路口|转盘|环岛|"
    "大桥|浮桥|互通|立交|高架|隧道|渡口|码头|船闸|水闸|汽渡|(?:菜|农贸|批发)市场|[\u4e00-\u9fff]{2,3}(?:批发)?市场(?!监)|[夜早]市(?!场)|小?菜场|菜市口|物流园|工业园|产业园|园区|市场|广场|小区|"
    "中学|小学|医院|停车场|停车港|加油站|客运站|汽车站|火车站|(?:木材|动物检疫|联合)检查站|公园(?![东西南北一])|景区|垭口|砂场|料场|煤矿|渔港|埠头|"
    "高速口|集市(?!场)|步行街|水库|夜市|闸口|高架|执勤点|岗亭|地下|(?<=[滩坳口])桥|(?<=桥)闸(?![机门])|口岸|(?<=坝)桥"
)
_SHORT_NAMED: Final = frozenset("巷口 胡同口 溪口 汊口 桥口 桥 大桥 渡口 码头".split())
_CROSSED: Final = frozenset(
    {"桥", "大桥", "隧道", "渡", "渡口", "医院", "学校", "景区", "市场", "出口", "入口"}
)
_FORWARD: Final = frozenset({"前进", "跃进", "奋进"})
# 拉｜闸, 过｜桥: no lock on a river, and a deed.
_NO_ENDS: Final = {
    **dict.fromkeys(_CROSSED, "上下过坏修守连断封跨架拆建造进出"),
    "滩": "河江湖海沙一两几头只条",
    # 炸裂一｜道口子
    "道口": "一两几",
    "闸": "拉开关卷电总等跳合推放落断",
}
