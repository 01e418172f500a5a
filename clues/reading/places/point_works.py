"""In which works, home or hall was it, that is told by a name and a trade: 红星机械厂, 康宁护理院?

Of the trade alone (水泥厂) there is one everywhere; before it stands the name, of two signs. Only
where the story says that it was there: in it, or by what it calls the place.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_words import COMMON, ODD_NAME
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_WORKS: Final = Sparing(
    regex(
        "(?:厂|(?<=[\\u4e00-\\u9fff]{4})(?:园|[理老院科]院|堂|馆|农庄|基地|中心))"
        "(?=(?:大?门[口前外]|[里内]|车间|院[里内子]|宿舍|食堂|仓库|旁边?|对面|附近|后面)?(?:[，。；：！]|$|被|让|叫|查|检查|收|罚|拦|扣|要|贴|封|开会|卸|装|我们?车间|城管|交警|消防|环保|市监|应急|税务))"
    )
)
_LED: Final = regex("(?<![现存实内不自])在$|位于$|(?:地点|地址|位置)[在是为:]?$|进的是$")
# 塬上开个｜小石料厂, 幼儿园管｜食堂: what one does there.
_DOES: Final = regex("[开办搞有租盘][个了着家间的]|管[食仓门账]")
_LEAST: Final = 4


def works(text: str) -> Iterator[Written]:
    """Yield such places of a folded text."""
    for met in met_in(_WORKS, text):
        start = begin_of(text, met.start(), most=8)
        name = text[start : met.start()]
        if len(name) < _LEAST or name[:2] in COMMON or ODD_NAME.search(name):
            continue
        if _DOES.search(text, start, met.end()):
            continue
        if _LED.search(text, max(0, start - 4), start):
            yield Written(text[start : met.end()], start, met.end())
