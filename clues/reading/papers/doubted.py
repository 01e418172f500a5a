"""Does he know what was shown or given, and was it the paper that it was called?

亮没亮证我妈说记不得 tells nothing of a badge. 给的票是公园门票, 说是执法证，凑近看是会员卡:
what was given was another paper, so that of this one nothing was.
"""

from typing import Final

from clues.regex import regex

_NEAR: Final = 16
# 有没有, 看没看, 有证没证
_WHETHER: Final = (
    "(?:有没有?|有无|是否|是不是|(?P<deed>[亮给开出看有戴带拿写留发交打])[了过]?没有?(?P=deed)"
    "|有(?P<paper>[^，。；没不]{1,5})没有?(?P=paper))"
)
_UNKNOWN: Final = (
    "(?:[不没](?:知道?|晓得|清楚|太清|记得|敢说|好说|留[意神]|[注在]意|印象|在场)|记不[得清住准]|想不起|忘了?|"
    "说不[准清上好得]|拿不准|唔(?:知|记得)|[要得](?:再|去)?问)"
)
_ASIDE: Final = "[^。；！？\n问]"
_UNSURE: Final = (
    regex(f"{_WHETHER}[^，。；！？\n]{{0,10}}，?{_ASIDE}{{0,12}}{_UNKNOWN}"),
    regex(f"{_UNKNOWN}{_ASIDE}{{0,8}}{_WHETHER}"),
)
# 我没看他的证, 证件我没看: he did not look, which says nothing of what was shown.
_MY: Final = (
    "(?<![给让不])[我俺咱]们?(?:也|都|就|当时|根本|又|可|倒|忙得?|慌得?){0,2}"
    "没有?(?:去|仔细|细|顾上)?看(?![见到着清])"
)
_OF_THEM: Final = "(?:(?:他们?|她们?|人家|对方)的?)?"
_NOT_LOOKED: Final = regex(
    f"{_MY}{_OF_THEM}(?:证件?|执法证|工作证)(?=[，。；！]|$)"
    f"|(?<!给我的)(?:证件?|执法证|工作证){_MY}(?:他们?的?)?(?=[，。；！]|$)"
)
_ASKED: Final = regex("问[^，。]{0,6}$")


def is_unknown(text: str, start: int, end: int) -> bool:
    """Whether he who tells of the paper at *start* to *end* only tells that he does not know."""
    for unsure in (*_UNSURE, _NOT_LOOKED):
        for met in unsure.finditer(text, max(0, start - _NEAR), end + 2 * _NEAR):
            if (
                met.start() <= end + 2
                and start <= met.end()
                and not _ASKED.search(text, max(0, met.start() - 7), met.start())
            ):
                return True
    return False


_OTHER_PAPERS: Final = (
    "(?:[门月彩奖]票|入场券|[电戏影]影?票|[车船]票|[餐饭][券票]|(?:优惠|代金|购物|消费)券|会员卡|名片|"
    "公交卡|志愿者|手机里[^，。]{0,4}照片|存的照片|[饭银购社][行物保]?卡|身份证|驾[驶照]证?|学生证|老年证|结婚证|户口[本簿]|空?白纸(?!条)|空纸|传单|广告[单纸]|"
    "(?:作废|过期|用过)了?的票)"
)
_FILL: Final = "(?:(?![我俺咱](?!一?[看瞧瞅]))[^，。；！？没不是写印盖开])"
# 一看是, 原来是, 掏出来的是: what came to light
_TO_LIGHT: Final = "(?:一?[看瞧瞅]，?|发现|竟然?|原来|结果|其实|[给亮掏拿递]出?来?的|的?)"
_TURNED_OUT: Final = regex(
    f"{_FILL}{{0,6}}(?:，{_FILL}{{0,8}}){{0,2}}?{_TO_LIGHT}是{_FILL}{{0,10}}{_OTHER_PAPERS}"
)
_PASSED_OFF: Final = regex(
    f"(?:{_OTHER_PAPERS}|超市小票)[^，。；]{{0,3}}(?:(?:糊弄|打发|搪塞|冒充|[当顶说])"
    "[^，。；]{0,5}|[，]?(?:根本|并|可)?不是)$"
)


def another_paper(text: str, start: int, end: int) -> int:
    """Return where it is told up to that the paper at *start* to *end* was another, 0 if it is not.

    Whoever discovers it says so behind the paper's name, whoever was fobbed off before it.
    """
    if met := _TURNED_OUT.match(text, end):
        return met.end()
    return end if _PASSED_OFF.search(text, max(0, start - _NEAR), start) else 0
