"""On which water was it: 沙河 with a boat on it, 双溪渠 by a field, and not 沙河桥 or 清河县?"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_WATER: Final = swift(
    "运河|(?<!下)水道|航道|[江河湖](?![南北东西](?!岸|汊|[\u4e00-\u9fff]{1,2}(?:渡口|码头|船闸|锚地|闸))|湖)|海域|水库|[渠溪涌水]|塘(?=[浪里上边岸水])"
)
# What is done on it or lies beside it, directly behind its name.
_ON_IT: Final = regex(
    "的水(?=[黑臭浑都全变发又脏红])|(?:发|变)(?:黑|臭|浑|红|绿)|炸鱼|的河道|的河床|的河堤|涨(?:大)?水|发大?水|河段|江段|水(?=[照都还全变发又黑臭浑截])|滩(?:上|里|地|涂)|(?:填|截|挖|堵|占)(?:了|死|断|平)|里面?的水|水域|湖区|流域|航道|主航道|水面|江面|河面|湖面|支流|[中边]?段|(?:我们|咱们?|俺们?)?[村屯]?[这那]一?[段截带]|下游|上游|中游|大堤|河道|采砂|"
    "采沙|捞|打鱼|捕鱼|捕捞|钓|跑船|行船|航行|停泊|锚地|口(?!镇|村|区|味|碑)|[都全又]?(?:发|变)?(?:黑|臭|浑)[了得透]|沿岸|岸边|两岸|水上|岸线|养|围|"
    "[里中](?![学心路街小])|上(?!村|镇|街|城|路|学|游(?:乐|戏))|浪向|尾子|口子|周边|沿线|"
    "(?:[东南西北左右]?(?:岸|汊)|堤|边|旁)(?!缘|境|界|[路街镇村])"
)
_ON_SMALL: Final = regex(
    "浪向|里(?!面的)|沿岸|两岸|岸边|[东南西北]?岸(?!路|街)|堤|边(?!缘|境|界|[路街])|旁边?|头上|水面|水域|河段|"
    "流域|支流|[钓捕打电炸]鱼|下网|采[砂沙]|洗[砂沙]|涨水|发臭|发黑|[引抽放取截]水|的?水(?=[被都全让叫给黑臭浑])|的?河道|清淤|上(?=[的跑行船开捕打放走拦抽修建，。有我被养看钓浇灌引])|[，,](?:系|是|原)|被(?:污|染|堵|填|占|截|倒|挖)|合法|系(?=[一二]级)"
)
_BOATS: Final = regex(
    "船|渔|捕|电鱼|地笼|艇|海事|停泊|水上|黑水|臭水|水样|粪|污水|废水|排[放进到入往]|偷排|水政|采砂|采沙|航|"
    "的水直?接?[进流排往]|水(?:直接)?[流排]进|码头|渡|砂|网箱|排污|河道|水域|打鱼|钓|捞|抽沙|挖沙|养鱼|围养|拦网|鱼钩|水利|水务"
)
_NOT_IT: Final = regex(
    "号(?=[是的船轮，上被在停靠])|(?:新区|桥|镇|村|乡|站|路|街|县|市|区|大桥|收费|公园|小区|大道|机场|派出所|林场|社|州|省|堡|"
    "屯|口[镇村]|泊|庄|沟|坝|湾|山|店|城|渡|码|检|服务|高速|边路|家|门|源|滩镇|西路|东路|中路|"
    "南路|北路|沙|砂|渠|运河|水库|长(?!江)|水(?![域面上道路里库照都还全变发又黑臭浑截])|人[民家]?|湖|江|河(?![段道面])|酒|饭|菜|鱼|鲤|"
    "(?:渔政|水政|海事|航道|航政|港航|公安|交警|水利|水务|水闸|水文|水库)?"
    "(?:管理|执法|综合执法|养护|工程)?(?:大队|中队|支队|总队|局|处|所|站|管委|委员|分局))"
)
# Cities and provinces called after their water.
_CITIES: Final = frozenset(
    (
        "浙江 黑龙江 湛江 镇江 九江 内江 阳江 靖江 松江 吴江 晋江 温江 丽江 芜湖"
        " 望江 綦江 合江 垫江 开江 通江 平江 浦江 余江 庐江 盐池 丽水 泗水 习水 溧水"
        " 三水 天水 响水 修水 吉水 文水 浠水 陵水 清河 红河"
    ).split()
)
_BANK: Final = regex("[里边](?![缘境界])|岸|水面|河段|上(?:游|的船)|大堤")
_RIVERS: Final = frozenset(
    (
        "长江 黄河 珠江 湘江 汉江 赣江 松花江 辽河 淮河 海河 西江 北江 东江 闽江"
        " 钱塘江 黄浦江 嘉陵江 乌江 沅江 资江 资水 洞庭湖 鄱阳湖 太湖 洪湖 巢湖"
        " 微山湖 大运河 京杭运河 京杭大运河 浑河 太子河 鸭绿江 嫩江 渭河 汾河"
        " 沅水 澧水 耒水 渌水 洣水 沩水 汉水 渭水 洛水 泗水 沂水 漓江 岷江 沱江 怒江 澜沧江 柳江"
        " 郁江 浔江 韩江 甬江 瓯江 信江 抚河 修河 沂河 沭河 颍河 涡河 洪泽湖 高邮湖 滇池 洱海"
        " 青海湖 千岛湖"
    ).split()
)
# These have few letters of their own and stand in many words: only where a place is told.
_SMALL: Final = frozenset("渠溪涌水塘")
_CALLED: Final = frozenset("条名叫")
# What leads to a place, or begins a sentence.
_LED: Final = frozenset(
    "走跑打等进入出向经跨着住去挨占给他俺我咱被见段在于从往到过沿是就条叫名的们傍近靠喺搁和与"
    '、，。；：！？,.;:!?（(「“"\n '
)


def waters(text: str) -> Iterator[Written]:
    """Yield rivers and lakes on which something happened; 沙河桥 and 清河县 are none."""
    boats = _BOATS.search(text) is not None
    yield from _bays(text) if boats else ()
    for met in met_in(_WATER, text):
        if _NOT_IT.match(text, met.end()) and not (boats and lies_on(text, met.end())):
            continue
        start = begin_of(text, met.start(), most=6)
        start += len(_counted(text[start : met.start()]))
        if _GONE.match(text[start : met.start()]):  # 跑｜沙河
            start += 1
        name = text[start : met.end()]
        if name[-2:-1] in {"水", "江", "河"} and text.startswith("段", met.end()):  # 资水｜河段
            name = name[:-1]
        banked = _BANK.match(text, met.end()) is not None
        if (
            met[0] == "运河"
            and (name[:-2] or text[start - 1 : start]) in _PLIED
            and boats
            and _CANAL.match(text, met.end())
        ):
            yield Written(met[0], *met.span())
            continue
        if not _is_name(name, text[start : met.start()], met[0], banked=banked):
            continue
        if name in _RIVERS or _happened_on(text, start, met, boats=boats):
            yield Written(name, start, start + len(name))


# 跑运河的船: the great one needs no name.
_CANAL: Final = regex("(?:的|上|里|中)?(?:船|跑|货|的船|运|拉|被|遇|，|。)|段|沿线")
_PLIED: Final = frozenset("跑走在沿过")
# 跑沙河运沙; but 走马河, 打鼓溪 are called so.
_GONE: Final = regex("[跑走打](?![马鼓水铁鱼])(?=.)")
# 船在东澳湾, 在月亮湾打鱼: a bay is told by the boat in it.
_BAY: Final = Sparing(
    regex(
        "(?:[船艇网排渔][^，。；]{0,5}[在到靠]|(?<!车)[停泊]在|在)(?P<name>[\u4e00-\u9fff]{2,3}湾)"
        "(?=(?P<next>[，。里内外海被让叫遭停打捕下撒放捞抛养作避]))"
    )
)


_ANY_BAY: Final = frozenset("避风湾 大海湾 小海湾 内海湾 那个湾 这个湾 一个湾".split())


def _bays(text: str) -> Iterator[Written]:
    for met in met_in(_BAY, text):
        afloat = met[0][0] != "在" or met["next"] in "打捕撒捞"
        if (
            afloat
            and met["name"] not in _ANY_BAY
            and begin_of(text, met.end() - 1, most=3) == met.start("name")
        ):
            yield Written(met["name"], met.start("name"), met.end("name"))


# 沱水｜横江渡口, 沙塘河｜船闸, 洣水｜铁桥底下: what a boat meets on a water of that name.
_LIES_ON_IT: Final = regex(
    "造?船厂|船闸|[大铁石]?桥(?:底下|下面|下边|下头|下)|[老新大小东南西北](?:渡口|闸口?)(?![镇村乡])|"
    "(?![江河湖溪镇村乡口])[\u4e00-\u9fff]{2,3}?(?:渡口|码头|船闸|水闸|锚地|轮渡|闸口|汊口|沙口|"
    "大桥(?:下|上游)|[渡闸滩]|湾子|[嘴矶沱])(?![镇村乡])"
)


def lies_on(text: str, end: int) -> bool:
    """Whether behind a water that ends at *end* stands what lies on it."""
    return _LIES_ON_IT.match(text, end) is not None


def _happened_on(text: str, start: int, met: re.Match[str], *, boats: bool) -> bool:
    led = start == 0 or text[start - 1] in _LED or text[start - 2 : start] in _GONE_INTO
    if text[start - 1 : start] == "叫" and _SHUT.match(text, met.end()):
        return True  # 这个河叫米家河，
    if met[0] in _SMALL:
        own = met.start() - start
        behind = _ON_SMALL.match(text, met.end()) is not None or (
            boats and lies_on(text, met.end())
        )
        called = text[start - 1 : start] in _CALLED or met[0] == "溪"
        return led and own <= _MOST_OWN and (behind or (called and boats))
    if _ON_IT.match(text, met.end()):
        return True
    if met[0] == "水库" and text[start - 1 : start] in _INTO:
        return True
    return boats and led and met.start() - start <= _MOST_OWN + 1


_SHUT: Final = regex("[，。！；]|$")
_INTO: Final = frozenset("在到往从")
_GONE_INTO: Final = frozenset("进了 到了 入了 过了 上了 下了 向了".split())
_MOST_OWN: Final = 3
_COUNT: Final = regex("^(?:.{0,4}条|.{0,2}个|.{0,2}名叫?|我们|叫做?)(?=.)")


def _counted(own: str) -> str:
    """那个｜大运河, 有条｜麻涌: what counts it is no part of its name."""
    met = _COUNT.match(own)
    return met[0] if met else ""


_NO_WATER: Final = regex(
    "[一二两三四五六七八九几条个江河湖年日时点旬]$|[一二三四五六七八九十\\d个上下本每这]月$|^[沿临滨跨两沿大小满连巡前后村镇县乡条这那某各本全该住拉找看走跑去回靠养修治护洗填围抽交]$|"
    "[过挖管内外巡出下离坐渡往进游跳填堵占排翻掉滚摔倒跌淌扔丢抛]$|[占挡堵要离坐的了着]|^[来进下过入出沿临跳填挖占离距采民佢咱俺额讲话]|"
    "护城|人工|门前|村前|屋后|[里边]$|[禁休]渔$|^(?:家|挨|中水)$|^有"
)
# 污水, 鱼塘, 水渠, 抽水: what kind of water it is, or what is done with it.
_KINDS_OF_IT: Final = frozenset(
    "污废雨脏热冷开井泉药香口墨排供积用抽喝放取节淡咸海湖河江山清浑黑臭泥血汗油茶酒糖盐下上出进过缺停"
    "断漏渗存蓄灌浇洒泼泡洗吃饮引调送鱼池水虾藕荷蟹养沉沟干支斗暗明沿条主石风薪胶奶糊卤料汤柴凉温沸自来"
    "寻拉找挑担打接溉洪田滴流涨退落防治输净纯矿地中新老大小铅银千万亿花苦甜潜缩降吸脱亲戏玩跳落漂"
)


_NOT_OWN: Final = {
    **dict.fromkeys(
        "溪涌塘", frozenset("小大山水沟干灌排污废臭鱼虾藕荷蟹养池沉泥蓄氧旱新老门前条")
    ),
    "渠": _KINDS_OF_IT - {"上", "河"},
    "水": _KINDS_OF_IT | set("溪渠库潭塘"),
}


# 河滨路｜水岸KTV: behind a street stands a house.
_STREET_OWN: Final = regex("[^\\W\\d_]{2}[路街巷]$")


def _is_name(name: str, own: str, kind: str, *, banked: bool) -> bool:
    """Whether *name* may be a water of that *kind*; *own* is what it has for itself.

    A city may be called so, but has no bank (*banked*).
    """
    if (name in _CITIES and not banked) or not len(kind) < len(name) <= _LONGEST:
        return False
    if name in _RIVERS:
        return True
    if (
        kind in _SMALL
        and own not in _MAIN_CANALS
        and (own[-1] in _NOT_OWN[kind] or own[0] in "抽用交收罚缴" or _STREET_OWN.search(own))
    ):
        return False
    if kind in {"航道", "水道"} and (len(own) < len("通沙") or own in _KINDS_OF_WAY):
        return False
    if own[-1] == "上" and kind not in {"渠", "水库"}:
        return False
    if kind == "水库" and own[-1] in "大小中新老型个座的":
        return False
    if kind == "水库" and own[-1] in "江河湖" and len(own) > len("青江"):
        own = own[:-1]
    return not (re.search("[游局所站队村]", name) or _NO_WATER.search(own))


_LONGEST: Final = 6
_KINDS_OF_WAY: Final = frozenset(
    "观光 旅游 景观 黄金 习惯 内河 国际 深水 高等级 规划 专用 公共".split()
)
_OWN_WATERS: Final = frozenset(
    "清水 白水 黑水 黄泥 桃花 红水 响水 甜水 苦水 梨花 杏花 莲花".split()
)
_MAIN_CANALS: Final = _OWN_WATERS | frozenset("东干 西干 南干 北干 总干 左干 右干".split())
_ENGLISH: Final = Sparing(
    regex(
        r"\b(?P<name>[a-z]+(?: [a-z]+)?) (?P<kind>river|lake|canal|reservoir|creek)\b"
        r"(?! (?:road|street|bridge|town|\w+ (?:ltd|limited|co|inc)\b))"
    )
)
_NO_ENGLISH: Final = frozenset(
    "the a our this that on in at near by my his their every each any from across along".split()
)


def english_waters(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    """Yield waters with an English name, which is written with a capital."""
    for met in met_in(_ENGLISH, text):
        words, start = met["name"].split(" "), met.start()
        while words and (not original[origin[start]].isupper() or words[0] in _NO_ENGLISH):
            start += len(words.pop(0)) + 1
        if words:
            yield Written(original[origin[start] : origin[met.end() - 1] + 1], start, met.end())
