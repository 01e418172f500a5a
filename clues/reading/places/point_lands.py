"""At which bend, slope or bay was it, where no gate, bridge or station is told?

走到麻柳垭那儿，三个人拦车: a piece of land is a point by what was done to one there. Villages are
called so, too; where somebody lives or comes from nothing is done to him.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_names import CITIES, PREFECTURES
from clues.reading.places.place_words import AT, NO_MOUTH
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_THERE: Final = (
    "(?:那[儿里块边旮段]?个?(?:急?弯道?|大?坡|地方|位置|路段)?|"
    "这[儿里块边段]|路段|段|脚下|底下|上头?|下头?|边上?|旁边?|附近|拐弯处?|弯道|过(?=，))?"
)
# What was done to one, at the latest in the next clause.
_DEED: Final = (
    "(?:[^。；，]{0,12}[，]){0,3}[^。；，]{0,14}?(?:被(?!子)|遭|挨|(?:让|叫|给|着)[^，。]{0,6}[拦查扣罚堵截卡逮抓]|拦|截|查(?:车|我|超|酒|证|[，。])|罚|扣[了下我车船]|"
    "设[了个]?卡|设了?[个道]?关|守着|蹲着?|横着|喊停|叫停|收[了我过每一]?[^，。]{0,5}[费钱块元]|要[了我]?[^，。家房]{0,4}[钱块元十百\\d]|挖|割了|剪了|躲|[冒跳蹿窜]出来|要看[^，。]{0,3}证|下来[两三四几]个)"
)
_LAND: Final = Sparing(
    swift(
        "(?:(?<![山下上转拐急])弯|(?<![山下上])[坡岭岗梁垭坎坳崖峪塬洼]|(?<=里)[铺店亭]|(?<=[\u4e00-\u9fff]{2})(?<![森树园竹护造山])林(?![业场草政管区检])|[滩嘴咀矶沱峡湾坝冲坪](?![上下]?[村镇乡县市区])|(?<![排污臭下阴水暗]水)沟|(?<![机海有把公双无相攻闯难])关|(?<=[永安定宁和平胜朝阳武])门)(?![坡岭岗梁垭坎坳崖沟湾滩坝坪村镇乡]|站[上下出入口被卡])"
        f"(?={_THERE}{_DEED})"
    )
)
_AT: Final = regex("(?:在|到|打|从|搁|喺|走|行至|路过|经过|开过|过了?)$")
_MOST, _LEAST = 4, 2  # characters of the name before it
_NO_NAME: Final = regex(
    "(?:执勤|值班|民警|交警|治安|保安|门卫|后|前|(?<![一二三四五六七八九十])里|外|半|院|堤|水|老家|陡|急|大|小)$|[的个条座段处边这那某一待]$|^[一两几]道|^[一二两三几那这某个每各](?![道里岔家])|[河江湖]|县城|城里|家里|厂里|店里|车站|海关|大门|校门|厂门|店门"
)


# 在四方井卖早点, 在小南门摆摊, 在螺丝湾下网: where one has one's trade.
_TRADE: Final = (
    "(?:卖(?!国)|帮人|摆|开(?:个|着|店|[^，。车去到往回]{1,3}[店馆铺坊])|停(?:车|船|了)|下网|打鱼|撒网|捕|放笼|拉[客活]|等[客活]|进货|烤|修(?:车|鞋|表|锁)|补(?:鞋|胎)|"
    "被(?!子)|遭|把我|收我|罚我|(?:让|叫|着)[^，。]{1,5}[拦查扣罚赶]|唱|做(?:生意|买卖)|租(?:了|个)|搭(?:了|个|棚)|洗车|擦鞋|占|养[蟹鱼虾鸭鹅海]|设摊|出摊|支摊)"
)
_STAND: Final = Sparing(
    swift(
        f"(?:(?<![{NO_MOUTH}])口|(?<![校厂店家车大后前侧库铁木元电防帘拱彩充])门|(?<![水机油电])井|[庙寺观祠]|"
        "(?<![公学酒高门大炮])楼|(?<![铁号水电])塔|[阁亭坊台]|(?<![山下上])[坡岗坳梁]|(?<![山涵桥空门地])洞|(?<![大小果])树头?|大街|(?<![这那条一上满逛整半老步商前后沿古正大])街|(?<![砂沙碎大岩采])石|[湾矶嘴咀荡淀汊澳浦沱潭洼屿岛]|(?<![大水堤院拦小])坝)"
        f"(?={_THERE}，?{_TRADE})"
    )
)
# 在大桑树底下: anybody's tree
_TREE: Final = regex("[大老小]?(?:[桑槐柳杨榕樟桐柏松枣柿梨桃李杏]|梧桐|银杏|香樟|法桐)$")
_IN: Final = AT | {"勒"}
# 水西门那边，停车十五: these are known by themselves.
_IN_OR_FIRST: Final = _IN | {"", "，", "。"}
_OLD_ONES: Final = frozenset("门庙阁寺亭")
_CITIES: Final = frozenset(CITIES.split())  # 张家口
_PREFECTURES: Final = frozenset(PREFECTURES.split())
_NO_STAND: Final = regex(
    "红绿?灯|小区|学校|商场|医院|市场|公司|银行|单位|工厂|自家|我家|家里|校|厂|店|宾馆|饭店|超市|工地|车站|"
    "[一二三四五六七八九十\\d]$|[的个这那某本该我他]|窗|伤|进|出|人|牲|户|胃|借|缺|港|灶|阳|平|后|前|露|柜|站|月|讲|舞|戏|看|诊"
)


# 船进沙田港，港务的收费: a harbour is told by the boat.
_HARBOUR: Final = Sparing(
    swift("(?<=[进出在到靠泊])(?P<name>[\u4e00-\u9fff]{2,3}港)(?=[，。里外内靠卸装等待锚])")
)


def _harbours(text: str) -> Iterator[Written]:
    for met in met_in(_HARBOUR, text) if "船" in text and "港" in text else ():
        start = begin_of(text, met.end() - 1, most=3)
        if start == met.start("name") and met["name"] not in _CITIES | _PREFECTURES:
            yield Written(met["name"], start, met.end())


def lands(text: str) -> Iterator[Written]:
    """Yield where something was done to one, or one had one's trade, of a folded text."""
    yield from _harbours(text)
    for met in met_in(_LAND, text):
        start = begin_of(text, met.start(), most=_MOST)
        start += text.startswith("打", start)  # 打｜五里岗过
        name = text[start : met.start()]
        if len(name) < _LEAST or _NO_NAME.search(name):
            continue
        if _AT.search(text, max(0, start - 3), start):
            yield Written(text[start : met.end()], start, met.end())
    for met in met_in(_STAND, text):
        start = begin_of(text, met.start(), most=_MOST)
        name = text[start : met.start()]
        least = _LEAST - met[0].startswith(("树", "大街"))
        if met[0].startswith("树") and _TREE.match(name):
            continue
        if len(name) < least or _NO_STAND.search(name) or _NO_NAME.search(name):
            continue
        whole = text[start : met.end()]
        led = text[max(0, start - 1) : start] in (_IN_OR_FIRST if met[0] in _OLD_ONES else _IN)
        if led and whole not in _CITIES:
            yield Written(whole, start, met.end())
