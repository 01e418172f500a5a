"""On which water was it: 沙河 with a boat on it, and not 沙河桥 or 清河县?"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.identifiers import Written
from clues.reading.lexicon import met_in
from clues.reading.names import begin_of

_WATER: Final = re.compile("运河|水道|航道|[江河湖](?!南|北|东|西|湖)|海域|水库")
_ON_IT: Final = re.compile(
    "(?:河段|江段|水域|湖区|流域|航道|主航道|水面|江面|河面|湖面|支流|[上里中边段]|下游|"
    "上游|中游|大堤|河道|采砂|采沙|捞|打鱼|捕鱼|捕捞|跑船|行船|航行|停泊|锚地|口(?!镇|"
    "村)|沿岸|岸边|两岸|入|水上|里)"
)
_BOATS: Final = re.compile(
    "船|渔|捕|艇|海事|停泊|水上|黑水|臭水|水样|粪|污水|废水|排[放进到入往]|偷排|水政|采砂|采沙|航|"
    "码头|渡|砂|网箱|排污|河道|水域|"
    "打鱼"
)
_NOT_IT: Final = re.compile(
    "(?:桥|镇|村|乡|站|路|街|县|市|区|大桥|收费|公园|小区|大道|机场|派出所|林场|社|州|省|堡|"
    "屯|口镇|泊|庄|沟|坝|湾|山|店|城|渡|码|检|服务|高速|边路|家|门|源|滩镇|西路|东路|中路|"
    "南路|北路|沙|砂|水(?![域面上道路里库]))"
)
# Cities and provinces called after their water.
_CITIES: Final = frozenset(
    "浙江 黑龙江 湛江 镇江 九江 内江 阳江 靖江 松江 吴江 晋江 温江 丽江 芜湖".split()
)
_RIVERS: Final = frozenset(
    (
        "长江 黄河 珠江 湘江 汉江 赣江 松花江 辽河 淮河 海河 西江 北江 东江 闽江"
        " 钱塘江 黄浦江 嘉陵江 乌江 沅江 资江 资水 洞庭湖 鄱阳湖 太湖 洪湖 巢湖"
        " 微山湖 大运河 京杭运河 京杭大运河 浑河 太子河 鸭绿江 嫩江 渭河 汾河"
    ).split()
)


def waters(text: str) -> Iterator[Written]:
    """Yield rivers and lakes on which something happened; 沙河桥 and 清河县 are none."""
    boats = _BOATS.search(text) is not None
    for met in met_in(_WATER, text):
        if _NOT_IT.match(text, met.end()):
            continue
        start = begin_of(text, met.start(), most=6)
        name = text[start : met.end()]
        if name[-2:-1] in {"水", "江", "河"} and text.startswith("段", met.end()):  # 资水｜河段
            name = name[:-1]
        if not _is_name(name, text[start : met.start()], met[0]):
            continue
        if (
            name in _RIVERS
            or (boats and len(name) - len(met[0]) <= 4)
            or _ON_IT.match(text, met.end())
        ):
            yield Written(name, start, met.end())


_NO_WATER: Final = re.compile(
    "[一二两三四五六七八九几条个江河湖]$|^[沿临滨跨两沿大小]$|[过挖管内外]$|[占挡堵]|"
    "^[进下过入出沿临跳填挖占离采]"
)


def _is_name(name: str, own: str, kind: str) -> bool:
    """Whether *name* may be a water of that *kind*; *own* is what it has for itself."""
    if name in _CITIES or not len(kind) < len(name) <= 6:
        return False
    return not (re.search("[游局所站队村]", name) or _NO_WATER.search(own))
