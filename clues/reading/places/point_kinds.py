"""At which yard, mark in the water, market or house was it: 骆驼井水站, 乌礁门灯浮, 大泉湾羊市?

    sure     a kind that is hardly ever no place, with a name before it, and led as places are
    clauses  a name of the land that is a clause of its own: 药店，凤鸣里。 渔政要钱，东澳澳口，昨天

Of the trade alone there is one everywhere: a name is what is left without the everyday words, or
the village that has but one of them (盐田村｜科技孵化楼).
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_kinds import HILLS, HOUSE_KINDS, LANDS, SURE_KINDS
from clues.reading.places.place_words import NAME, ODD_NAME, SIGNS, left_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

# 采区｜长, 鱼市｜巷: the beginning of another word.
_GOES_ON: Final = (
    "(?![长员民局队管委办费税率价主化业类型级式款证场巷街路镇乡县村子]|人[民工员]|所(?!有|以)|监管|派出"
    "|公司|有限|项目|工程|老板)"
)
_SURE: Final = swift(f"(?:{SURE_KINDS}){_GOES_ON}")
_HOUSE: Final = regex(HOUSE_KINDS)
# What leads to a place, whose it is, or the end of a clause or of a time.
_LED: Final = regex(
    '(?:^|[在到于搁喺过从经走来去进至靠上对叫是，。；：！？、:\\s("日号天早晚晨夜点时午半年月旁后前边壁面们我俺咱家'
    "路街司厂社]|设|住所|地[址点]|大道|那个?|人[:是]?)$"
)
_LED_TO_A_HOUSE: Final = regex('(?:[在到于搁喺来过"(]|住所|地[址点]|人[:是]?)$')
# 清溪上游｜白鹭潭, 洮阳大道南段｜轻纺城, 宝林街道｜汽配城: what lies around is no part of it.
_AROUND: Final = regex(
    "^(?:.*?住所地?|[东南西北中]段|[\u4e00-\u9fff]{1,4}(?:[河江溪湖水](?:干流)?的?[上中下]游"
    "|(?:大道|大街|[路街])[东南西北中]段|街道|[县市区]|[路街](?=[老旧])))(?=.|$)"
)
_VILLAGE: Final = regex("[\u4e00-\u9fff]{1,4}[村屯]$|[\u4e00-\u9fff]{2,4}港[东南西北]?区?$")
_TOWN: Final = regex("[\u4e00-\u9fff]{1,4}(?:[镇乡]|街道|段)$")
# A sentence, a number, a trade, a side: none of these is a name.
_NO_NAME: Final = regex(
    "[开办搞摆等停收罚查拦扣要交看帮种做养洗拉送卖买租问说讲被让给把将没不又再也都就还另有发追验跑]"
    "|[一二两三四五六七八九十几多百千万][个台家张条间只块元次回趟]|^[一两几][道条个座片处]"
    "|国有|连锁|个体|合作社|维修|驾校|家里|自己|自家|(?<![一二三四五六七八九十])里$|[待聚]$"
    "|[江河湖溪][东南西北]$|[河江湖海路村街沟塘田地山桥]边|[村路门巷]口$"
)
_LEAST: Final = 2


def sure(text: str) -> Iterator[Written]:
    """Yield the places of a sure kind of a folded text."""
    for met in met_in(_SURE, text):
        led = _LED_TO_A_HOUSE if _is_shop(text, met) else _LED
        start = _begin(text, met, led)
        if start is not None:
            yield Written(text[start : met.end()].upper(), start, met.end())


def _is_shop(text: str, kind: re.Match[str]) -> bool:
    """Whether it may be no more than a trade: 寿衣铺; 西巷口｜早点店 has a name."""
    named = _BY_ITS_SIDE.fullmatch(text, begin_of(text, kind.start(), most=4), kind.start())
    return named is None and _HOUSE.fullmatch(kind[0]) is not None


def _begin(text: str, kind: re.Match[str], led: re.Pattern[str]) -> int | None:
    """Return where the name of a place begins of which a *kind* was met, None without a name."""
    begun = begin_of(text, kind.start(), most=9)
    around = _AROUND.match(text[begun : kind.start()])
    start = begun + around.end() if around else begun
    own = _is_own(text[start : kind.start()])
    if not own and left_of(text[start : kind.start()]):
        return None
    if own and led.search(text, max(0, begun - 2), begun):
        return start
    village = _VILLAGE.search(text, max(0, start - 6), start)
    if village is not None:
        first = begin_of(text, start - 1, most=5)
        named = start - first > _LEAST
        return first if named and led.search(text, max(0, first - 2), first) else None
    town = _TOWN.search(text, max(0, start - 6), start)
    if town is None or kind.end() - start <= _LEAST:
        return None
    first = begin_of(text, start - 1, most=5)
    return start if led.search(text, max(0, first - 2), first) else None


def _is_own(name: str) -> bool:
    """Whether words are a name, and no trade, number or sentence."""
    if ODD_NAME.search(name) or _NO_NAME.search(name):
        return False
    if _BY_ITS_SIDE.fullmatch(name):
        return True
    rest = left_of(name)
    return len(rest) + (len(name) > _LEAST) >= _LEAST and not SIGNS.issuperset(rest)


# 西巷口｜早点店, 东渡口｜粥铺
_BY_ITS_SIDE: Final = regex(
    "[东南西北老新][\u4e00-\u9fff]{1,2}[口头]|[三五七八九东南西北大小老新][河江湖山塘桥坡沟]口?|城[东西南北关][老旧新]"
    f"|[老大小]?[桑槐柳杨榕樟桐柏松枣榆竹]树?[{HILLS}村]|[老大小][桑槐柳杨榕樟桐柏松枣榆竹]树"
)


# A clause that is a name and nothing else, of a report that tells a deed.
_CLAUSE: Final = regex(
    f"(?:^|(?<=[，。；：！？ :]))(?P<name>[\u4e00-\u9fff]{{2,5}}?)(?P<kind>{LANDS})"
    "(?:[东南西北]?墙[外根下]|[东南西北]{1,2}[头面边侧角]|边上|旁边|门口|对面|附近|那[里儿边块片]"
    "|[外旁边上下口])?(?=[，。；！ ]|$"
    "|(?:[上下]游|外[头面]|旁边|对面|后面|前面|[东南西北][边面侧])的?那[个条片座家])"
)
_NO_CLAUSE: Final = regex(
    "^[一两几半这那每全各某整满同]|[的了着过是到去来]|[今昨前]天|[上下]午|晚上|老家|家里|我|你|他|她|谁|哪|什么|[日月年天夜廿点]"
)
# 寿衣铺。昨天民警来: as which shop the teller begins.
_TRADES: Final = frozenset("铺坊")


def clauses(text: str) -> Iterator[Written]:
    """Yield the names of the land that are a clause of their own."""
    for met in met_in(_CLAUSE, text):
        name = met["name"]
        if _NO_CLAUSE.search(name) or not _is_own(name):
            continue
        if not met.start() and met["kind"] in _TRADES:
            continue
        if begin_of(text, met.start("kind"), most=6) == met.start():
            yield Written(name + met["kind"], met.start(), met.end("kind"))


# 在马莲河滩放羊, 走到十里墩，协管拦车: whatever stands behind a name of the land, it was there.
_LED_LAND: Final = Sparing(
    swift(
        "(?:(?<![现存实内不自何好站住船])在|于|搁|喺|[走开跑骑行]到|过了?|到了?)"
        f"(?P<name>{NAME}{{2,3}}?)(?P<kind>[{HILLS}岩壁])"
        f"(?![{HILLS}寨屯庄镇乡县市区村路街巷派道梁位头面中通里口号贸体合货盖稼])"
    )
)


def led_lands(text: str) -> Iterator[Written]:
    """Yield the names of the land that 在 or a way leads to, whatever stands behind them."""
    for met in met_in(_LED_LAND, text):
        start = begin_of(text, met.start("kind"), most=4)
        own = met["name"][-1] != met["kind"] and _is_own(met["name"])
        if start == met.start("name") and own:
            yield Written(met["name"] + met["kind"], start, met.end())
