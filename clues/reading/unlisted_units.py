"""Which office does a story name that is none of those this project knows by heart?

烟草局, 气象局, 住建局: no code stands for them, and yet it was said who came. The words are kept.
"""

import re
from typing import Final

from clues.reading.folding import fold
from clues.reading.names import begin_of

_UNLISTED: Final = re.compile(
    "烟草(?:专卖)?局|烟草(?=的人|来人|稽查|[来说查罚])|气象局|粮食局|住建[局委]|住房和?城乡建设[局委]|房管[局所]|房产局|民政局|教育局|"
    "教体局|司法[局所]|统计局|物价局|体育局|盐务局|盐业局|财政[局所]|审计局|发改[局委]|发展和?改革[局委]|医保局|社保局|"
    "公积金中心|人防办|档案局|邮政管理局|通信管理局|地震局|新闻出版局|版权局|民宗局|宗教局|侨办|残联|机关事务局|"
    "金融办|金融局|招商局|园林局|园林处|市政[局处]|公用事业局|移民局|海关|边检站?|铁路局|民航局|银保监局|法院|检察院|"
    "管委会|综合?行政执法[局队]|综合执法[局队]|执法大?队|稽查大?队|巡防队|联防队|治安队"
)
_ACTS: Final = re.compile(
    "(?!门|旁|附近|对面|边上)[^，。；！？]{0,12}(?:来|到|进|上门|拿|搬|抽|查|罚|扣|收|要|让|叫|封|拦|说|把|拆|停|没给|没亮|逼|催|通知)"
)
_CITY: Final = re.compile("[\u4e00-\u9fff]{1,6}[省市县区州盟旗镇乡](?=$)|[省市县区州镇乡]$")


def unlisted_unit(text: str) -> str | None:
    """Return the words of the first such office that did something; None if there is none."""
    folded = fold(text)
    for met in _UNLISTED.finditer(folded.text):
        if _ACTS.match(folded.text, met.end()) is None:
            continue
        start = _with_place(folded.text, met.start())
        begun, ended = folded.place(start, met.end())
        return folded.original[begun:ended]
    return None


def _with_place(text: str, start: int) -> int:
    """Return where 青湾县｜烟草局 begins: with its place, if one stands right before."""
    name = text[begin_of(text, start, most=6) : start]
    met = _CITY.search(name)
    return start - len(met[0]) if met else start
