"""At which station or airport was it, and in which part of it: 高铁站落客平台, 机场T2上客区?

A town has one of each, so that it needs no name; but everybody goes to the station, and only who
did or suffered something there tells where it was.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.swift import swift
from clues.regex import regex

_HUB: Final = swift(
    "长途(?:汽车|客运)站|(?:火车|高铁|动车|汽车|客运)[东南西北]?站|[东南西北]站|(?<![司停手])机场|"
    "t[1-4]航站楼|(?:农贸|菜|批发|水果|水产)市场|客运(?:中心|枢纽)|交通枢纽"
)
_PART: Final = regex(
    "(?:的|那个|那边的?)?(?:t\\d)?(?:航站楼)?(?:国内|国际)?(?:地下)?(?:出租车?|网约车|的士|社会车辆|公交)?"
    "(?:(?:上客|落客|送客|候客|接客|下客|等客|候车|蓄车|蓄客|候机|到达|出发|接站|停靠|接送|停车|待客)"
    "(?:平台|区|点|通道|大厅|厅|层|场|处|口|道)|(?:出站|进站|检票|安检)(?:口|通道)|(?<=站)(?:出口|入口)(?=[俾畀被遭]|让[^，。]{1,6}[拦扣查]|叫[^，。]{1,6}[拦扣查])|(?<=车)(?:通道|站点))|"
    "的?t\\d(?:航站楼)?|的?航站楼"
)
# What one does there, or what was done to one there.
_DEED: Final = regex(
    "(?:[里外内上]|门口|门外|那[里边儿块]|这[里边儿块])?(?:就|又|给)?"
    "(?:蹲|守着|钓鱼|抓黑车|设卡|查车|拦[车人我]|卖|摆(?!渡)|跑(?:出租|车|网约|活|黑车|滴滴|摩的)|等[客活人单着]|[拉接送下上候揽载][客活]|拉人|开(?:出租|网约|小店|店)|擦鞋|排队|趴活|蹲活|"
    "(?:，)?(?:被|遭|让人|(?:让|叫)[^，。]{1,6}(?:拦|扣|查|罚|赶|拖|收|围|抓|堵)))"
)
# Everybody goes to market, too: only what was done to one there tells.
_SUFFERED: Final = regex(
    "，?(?:被|遭|让[^，。]{1,6}(?:拦|扣|罚|赶|拖|收|掀)|叫[^，。]{1,6}(?:拦|扣|罚|赶|拖|收|掀))"
)
_LED: Final = frozenset("在于喺搁，。；")
_LED_PAST: Final = frozenset("在于喺搁到过经")
# Its own police is a body, and no part of a place.
_BODY: Final = regex("派出所|公安|分局|管理|管委|执法|路|大道|集团|公司|建设|高速|[镇村乡]")
_NO_NAME: Final = regex("[去送接赶拉到跑来回]|^(?:国际|国内|旧|老的|新的|这|那|个)$|[的了个]$")


def hubs(text: str) -> Iterator[Written]:
    """Yield the stations and airports at which something was done, with the part of them."""
    for met in met_in(_HUB, text) if _may_stand_in(text) else ():
        start = begin_of(text, met.start(), most=5)
        name = text[start : met.start()]
        part = _PART.match(text, met.end())
        if part is None and _BODY.match(text, met.end()):
            continue
        end = part.end() if part else met.end()
        if _has_own_rule(name, met[0]) or _NO_NAME.search(name):
            continue
        before = text[max(0, start - 1) : start] or "。"
        if met[0].endswith("市场"):
            told = not name and before in _LED_PAST and _SUFFERED.match(text, met.end())
        else:
            told = part or (before in _LED and _DEED.match(text, end))
        if told:
            value = text[start:end].replace("那个", "").upper()
            yield Written(value, start, end)


def _may_stand_in(text: str) -> bool:
    # Looked for one by one: this is quicker than any pattern.
    return "站" in text or "场" in text or "中心" in text or "枢纽" in text


def _has_own_rule(name: str, kind: str) -> bool:
    """Whether it has a name by which it is found among the other points: 柳河火车站."""
    return bool(name) and kind != "机场" and not (len(kind) == len("西站") and name == "高铁")
