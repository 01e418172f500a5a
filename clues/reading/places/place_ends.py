"""With what do the words of a place go on, and which places need no name of their own?

g207｜那个加油站, G4｜高速公安出口, 青湾镇｜工业园区3号: none of these is a point by itself, and
with its road or its town everybody there knows it. 老街 a town has once. G207｜黄家铺 is a point
by its name where no nearer one is told.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.other_places import told_beside
from clues.reading.places.place_tails import tail_of
from clues.reading.places.place_words import DEED_BEHIND, NAME
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_STANDS: Final = (
    "收费[站口]|服务区|停车区|加油站|加气站|充电站|检查[站点]|检测站|治超[站点]|超限站|卡[点口]|"
    "高速口|出口|入口|匝道口?|互通|枢纽|立交桥?|大桥|桥头|桥洞|桥下|桥|涵洞|隧道|十字路口|三岔路口|"
    "岔路口|路口|岔口|红绿灯|"
    "转盘|环岛|弯道|拐弯处|停车场|修理厂|修车[店铺]|补胎店|加水[站点]|饭店|超市|小卖部|道班|砖厂|石场|沙场|料场|煤场|"
    "货场|矿|村口|街口|下道口|上道口"
)
# 黄家铺, 黄山头: a name of the land, and behind it what was done there, or nothing more.
_LAND: Final = (
    "[铺头岭坡湾坪坝塘冲沟岗垭桥河溪店庄集寨屯村营堡坳洼滩洲口嘴咀矶湖墩圩亭关镇乡"
    "门庙寺井墙山畈垸坎弯](?<![转拐急大小]弯)"
)
_DONE: Final = (
    "(?=[，。；、！？,.;!?:：\\s]|$|在|被|让|叫|遭|挨|给|把|罚|拦|收|查|扣|截|堵|要|抓|停|设|卡|"
    "交警|路政|运[政管]|城管|协管|辅警|派出所|有[人个几]|那|段|附近|旁|处|时|的时候|上|下|一带|我|来|碰|遇|又|还|就|也|天天|每|老是|总是|经常|搞|等)"
)
# G318国道｜松滋段
_SECTION: Final = (
    "[^\\W\\d_a-z在到过从往被让把的有一那这几]"
    "[^\\W\\d_a-z在到过从往被让把的]{1,2}段(?![时子长]|路(?!政))"
)
_JOINS: Final = (
    "(?:线|国道|省道|县道|[\u4e00-\u9fff]{0,4}?高速(?:公路)?)?(?:边上|路边|旁边|上|边|旁)?"
    "(?:的?(?:那|这|一|有)一?[个座家处]|的|那边的?)?"
)
# S221｜斑竹垱到狮子口之间, 207国道和221省道｜交叉的地方
_BETWEEN: Final = f"{NAME}{{2,4}}[到至]{NAME}{{2,4}}?(?:之间|中间|路段|(?:的?(?:那|这)一)?段)"
_MEET: Final = "的?交(?:叉|汇|界)的?(?:地方|口|处|路口|那里)"
_ON_A_ROAD: Final = regex(
    f"{_JOINS}(?:{NAME}{{0,4}}?(?:{_STANDS})(?!局|所|队|的人|工作人员|费|税)|{NAME}{{2,4}}(?<![政管])站(?![住着在了立起出满有])|{NAME}{{1,3}}?{_LAND}{_DONE}|"
    f"{_SECTION}|{_BETWEEN})|{_MEET}"
)
# S317｜老鹰嘴: what lies at a numbered road is a point by its name.
_BY_IT: Final = regex(
    f"{_JOINS}(?!{NAME}{{0,4}}?(?:{_STANDS}|[叉道]口)|[和跟与同])"
    f"(?P<name>(?![上下半]坡){NAME}{{1,3}}?(?![镇乡关门路]){_LAND}){_DONE}"
)


def land_at(text: str, road: Written) -> Iterator[Written]:
    """Yield the piece of land or the village that is told behind a *road*."""
    if _A_ROAD.search(text[road.start : road.end]) is None:
        return
    met = _BY_IT.match(text, road.end)
    if met is None and text.startswith("，", road.end):  # X107县道，松林弯，昨天下午
        met = _BY_IT.match(text, road.end + 1)
        met = met if met and text.startswith("，", met.end()) else None
    if met is not None:
        yield Written(met["name"], met.start("name"), met.end("name"))


_A_ROAD: Final = regex("[gsxyc]\\d{1,4}|[国省县乡]道|(?:高速|公路)", re.IGNORECASE)
_NUMBER: Final = "(?:[a-z东南西北一二三四五]区)?(?:[a-z]?\\d{1,4}(?:-\\d{1,3})?号)?"
_IN_A_TOWN: Final = regex(
    "(?:的|那个|这个)?(?:"
    f"{NAME}{{0,3}}(?:收费站|检查站|路口|街口|菜市场|菜场|农贸市场|集市|车站|码头|渡口|水域|航段){_NUMBER}|"
    f"(?:老|新|正|大|小|东|西|南|北|中|上|下|前|后|横|步行)?街(?!道|办|坊)(?:上|口|头)?{_NUMBER}|集上|"
    f"{NAME}{{0,4}}?(?:(?:工业|产业|物流|创业|科技|农业)园(?:区|(?!区))|工业区|开发区|经开区|高新区|园区)(?!管委|管理|的?领导|干部|企业)"
    f"{_NUMBER}|"
    f"{NAME}{{0,3}}?(?:加油站|卫生院|医院|小学|中学|学校|幼儿园|粮站|供销社|超市|饭店|砖厂|采石场|石场|沙场|料场|"
    "养殖场|养猪场|农场|林场|工地|广场|公园|(?:政府|派出所|村委会|村部|厂)(?=门口|门前|旁边?|对面|附近)|"
    "大桥|桥头|河边|江边|水库|隧道)(?!管理)|"
    f"{_SECTION})"
)
# 在老街收了我一百: a town has one of each.
_ONLY_ONE: Final = Sparing(
    regex(
        "(?:(?<![现存实内不所自何好站住])在|(?<=[管警队政所局人们都天又])来|(?:^|(?<=[，。；]))(?=[东西南北]街[上口]))(?P<there>(?:老|新|正|横|前|后|东|西|南|北|中|上|下|步行)街|"
        "城[东西南北关郊]|[东南西北]郊|[东南西北]环|(?:菜|农贸|批发|水果|水产|建材|五金|服装|家具|木材|钢材)市场|菜场|[早夜]市|大集|老?车站|(?:火|汽|客运?|高铁)车?站|"
        "[东南西北]门(?:口|外)?|(?:人民|中心|文化)广场|(?:县|市|镇|中心|人民|县人民|市人民)?医院|体育场|"
        "大桥(?:[东南西北]头|底下|下面?)|高架桥?(?:底下|下面?|上)|[山村镇]口|三岔口|岔路口|"
        "桥头|渡口|码头|高铁站|客运站)(?:上|里|口)?"
    )
)
_BESIDE_IT: Final = (
    "(?:门口|旁边?|附近|对面|那里|那边|那儿|外面?|里面)?"
    "(?:[，。！；]|$|[a-z东西南北一二三四]区|\\d{1,3}[号排栋])"
)
_GOES_ON: Final = regex(
    f"{_BESIDE_IT}|(?:门口|旁边?|附近|对面|那里|那边|那儿|外面?|里面)?(?:{DEED_BEHIND}|摆|卖|停|等|做生意|买菜)"
)
# 城管天天在东门撵人: what an office does somewhere is the matter, whatever the deed is called.
_OFFICER: Final = regex(
    "(?:城管|交警|路政|运[管政]|协管|辅警|民警|警察|市监|工商|税务|环保|消防|执法|市管|[他她]们|那[帮伙群]人|[几两三四五一]个人|有人)"
    "(?:的|们|队|大队|中队|所|局|人员|员|车){0,3}[^，。；我俺咱]{0,6}$"
)
# 在西街｜派出所: the beginning of a longer name.
_LONGER: Final = regex(
    "[\u4e00-\u9fff]{0,3}(?:[所局院校村镇社园店铺厂]|[大中支]队|小区|中学|小学|大学|路|巷|道(?!歉)|收费站|大桥|市场)"
)


def _was_done(text: str, met: re.Match[str]) -> bool:
    """Whether something was done where *met* tells, and it is no part of a longer name."""
    if _GOES_ON.match(text, met.end()):
        return True
    by_officer = _OFFICER.search(text, max(0, met.start() - 14), met.start())
    return by_officer is not None and _LONGER.match(text, met.end()) is None


# 孝感服务区｜西区, 柳河收费站｜出口
_SIDE: Final = regex(
    "(?<=[河江湖])(?:大堤|堤坝?|堤岸)(?!管理)|(?<=服务区)[东南西北]区|(?<=收费站)[出入]口|(?<=[街巷])口(?![味岸碑罩])"
)


def end_of(text: str, last: Written) -> int:
    """Return where the words of a place end, of which *last* is the last part that was found."""
    rule = _ON_A_ROAD if _A_ROAD.search(text[last.start : last.end]) else _IN_A_TOWN
    met = _SIDE.match(text, last.end) or rule.match(text, last.end)
    return met.end() if met else last.end


def only_one(text: str) -> Written | None:
    """Return the words of a place of which a town has one: 老街, 菜市场, 火车站."""
    if "在" not in text and "来" not in text and "街" not in text:
        return None
    found = []
    for met in met_in(_ONLY_ONE, text):
        if not _was_done(text, met):
            continue
        start, end = met.start("there"), tail_of(text, met.end("there"))
        found.append(Written(text[start:end], start, end))
    return next(told_beside(text, found), None) if found else None
