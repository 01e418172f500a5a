"""Which points need no name of their own to be found: 村口大桥, 菜市口, 县医院路口, 三号浮标?

What a town has one of; a mouth or a bend that is told behind the name of its river.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.swift import swift
from clues.regex import regex

_WHOLE: Final = swift(
    "(?<=[在到过走经])石桥口|(?:(?<=[到过从走经打，。；、:])|^)(?:村[口头尾东西南北中]|[镇寨屯]口)[大小石老新]?桥(?![梁牌段边])|[gsxy]\\d{1,4}线?(?:收费站|检查站|治超站|超限站|治超点|检测站)|(?:公交|汽车|客运|汽车客运)总站|菜市口(?=[东南西北前后正侧]门)|(?<![有个])界牌口|牌坊口|(?:菜|农贸|批发|水果|水产)市场[东南西北前后正侧]门|(?:大学城|体育场|体育馆|奥体中心|公园|景区|(?:人民|中心|县)医院)[东南西北]门|(?:汽车|火车|客运|高铁)[东南西北]站"
    "|(?<=[在到守道])三岔(?:路口|口)|(?<![有个])[四五六]岔路?口(?![子])|(?:(?<=[，。；\\s])|^)三岔(?:路口|口)(?=，?(?:那|被|让|叫|遭|交警|路政|城管|运管|运政|协管|辅警|有人|设卡|查车|拦))"
    "|(?:火车|高铁|汽车|客运)站前?(?:高架桥?|路口)|[县市区](?:人民|中心|中)?医院路口|[县市区]?[一二三四五六七八九十]中路口"
    "|[县市区](?:政务|行政)(?:办公|服务)?大楼"
    "|(?:(?<=[在到过从搁喺，。])|^)(?:鼓楼|钟楼|文庙|城隍庙|关帝庙|土地庙|[大小老]十字|城门洞|城墙根)(?=[那里门上下底旁边附卖摆被停，口]|[东西南北]侧)"
    "|(?<![\u4e00-\u9fff])(?:景区|公园|医院|车站|火车站|高铁站|学校|广场|市场|小区)(?:大?门口|门前|[东南西北]门)的?停车场"
    "|(?<![第一二三四五六七八九十0-9])[一二三四五六七八九十0-9]{1,3}号(?:浮[标筒]|航标|灯[标浮桩船]|锚地|闸口|泊位|闸门|码头|渡口|检查站|卡口|卡点|岗亭)"
    # a public house of a county, with where one stands before it
    "|[县市区](?:人民)?(?:法院|检察院|中学|[一二三四五]中|政府|党校|文化馆|图书馆|体育馆)"
    "(?:大?门[口前外]|[东南西北后]?墙[根外下]|正?对面|斜对面)"
    "|(?<=在)(?:村委会|居委会|村部|[镇乡]政府)大院"
    "|(?:(?<=[在到过从])|^|(?<=[，。；]))[一二三四五六七]桥(?:头|底下|下面?)?(?=[那，被让叫遭上卖摆等修贴])"
)


# 在｜清河口被拦: a name of its own; looked for only where 河口 stands.
_MOUTH: Final = regex(
    "(?<=[在到过从走经打])(?![这那一两])[\\u4e00-\\u9fff]{1,2}河口(?=[，、和跟与及被让叫那遭])"
)
# 沅江老鸦矶被拦: a bend or a rock, behind the name of its river. Looked for from the river on.
_BEND: Final = regex(
    "[江河游水](?:(?<=[江河])|(?<=[上下]游)|(?<=[在到从过走，。][\u4e00-\u9fff]水))([\u4e00-\u9fff]{1,2}(?:湾子?|矶|嘴|沱|滩))(?=[，。被停收拦上下里])"
)


def wholes(text: str) -> Iterator[Written]:
    """Yield such points of a folded text."""
    whole = [(met, 0) for met in met_in(_WHOLE, text)] + [(met, 1) for met in met_in(_BEND, text)]
    whole += [(met, 0) for met in met_in(_MOUTH, text)] if "河口" in text else ()
    for met, part in whole:
        start, end = met.span(part)
        yield Written(met[part].upper(), start, end)
