"""Which office does a story name that is none of those this project knows by heart?

烟草局, 气象局, 住建局: no code stands for them, and yet it was said who came. The words are kept.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.words.folding import fold
from clues.regex import regex

LEADER: Final = (
    "(?:(?:副?(?:县|市|区|州|旗|盟|省)(?!副?[县市区州旗盟省]长)(?:委|政府)?(?:的)?(?:一把手|主要)?(?:副?书记|副?[县市区州旗盟省]?长|领导|常委|常务))|"
    "政法委书记|纪委书记|组织部长|宣传部长|统战部长|人大(?:副)?主任|政协(?:副)?主席|常务副[县市区]长|副[县市区州]长|"
    "[县市区州]长)(?!信箱|热线|专线|接待|直通|大人信)"
)
"""县长, 市委书记, who stand for a county or a city; not 县长信箱, and not whoever asks for one."""
_UNLISTED: Final = regex(
    "烟草(?:专卖)?局|烟草(?=的人|来人|稽查|[来说查罚])|气象局|粮食局|住建[局委]|住房和?城乡建设[局委]|房管[局所]|房产局|民政局|教育局|"
    "教体局|司法[局所]|统计局|物价局|体育局|盐务局|盐业局|财政[局所]|审计局|发改[局委]|发展和?改革[局委]|医保局|社保局|"
    "公积金中心|人防办|档案局|邮政管理局|通信管理局|地震局|新闻出版局|版权局|民宗局|宗教局|侨办|残联|机关事务局|"
    "金融办|金融局|招商局|园林局|园林处|市政[局处]|公用事业局|移民局|海关|边检站?|铁路局|民航局|银保监局|法院|检察院|"
    "管委会|(?:水上)?综合(?:行政)?执法(?:[局队]|大队|中队)?|执法大?队|稽查大?队|稽查(?:局|组|科|支队|人员)|巡防队|联防队|治安队|"
    "市场(?:管理|服务)(?:所|办公室|办|处|站|中心)|市管[办会]|"
    # who guards a trade, and the hall of the offices
    "(?:协会|商会|促进会)(?!的?会员|会费|费)|行政审批(?:服务)?局|(?:政务|行政)(?:服务)?(?:大厅|中心)|便民服务(?:大厅|中心)|"
    # 市场办的, 创卫办: an office that is called by what it is for; not 市场办的证
    "(?:市场|集市|夜市|园区|景区|码头|渡口|港口|河道|河长|林长|库区|矿山|矿产|砂石|采砂|能源|散装水泥|墙改|爱卫|"
    "创[卫文城建]|文明|双创|控违|拆[迁违]|治违|查违|整治|征[迁收地]|综治|移民|秸秆|禁[烧放]|扶贫|旅游|农|城建|城改|"
    "公路|绿化|殡葬|停车|路灯|桥梁)(?:管理|整治|执法)?(?:办公室|办)(?!的?[证照手执许卡]|[理事成完好过了个]|公[楼室]?)"
)
# 10月12号和11月9号两次
_WHEN: Final = (
    "(?:[、，和及与跟到]?(?:今年|去年|上个?月|这个?月)?(?:[\\d一二三四五六七八九十]{1,3}月)?"
    "(?:[\\d一二三四五六七八九十]{1,3}[日号])?){1,4}(?:共|先后|[一二两三四五六][次回趟])*"
)
_ACTS: Final = regex(
    f"(?!门|旁|附近|对面|边上)(?:的人?[，,])?(?:{_WHEN})"
    "[^，。；！？]{0,12}(?:来|到|进|上门|拿|搬|抽|查|罚|扣|收|要|让|叫|封|拦|说|把|拆|停|没给|没亮|逼|催|通知|拖|推|卡|"
    "不(?:给|肯|办|批|管|理|受理|作为|退|发|处理|回复))"
)
# 投诉房管局不给办证; 我去投诉房管局 is where one goes.
_AGAINST: Final = regex(
    "(?<![去到向])(?:投诉|举报|反映|控告|检举|告(?!诉|知))(?:一下|的是)?(?:我们|咱们?)?"
    "(?:(?![到给向])[\u4e00-\u9fff]{1,4}[省市县区州旗镇乡])?[省市县区镇]{0,2}$"
)
# 我告诉青湾县房管局了: who was told did nothing.
_TOLD: Final = regex("(?:告诉|告知|反映给|报告给|打给)(?:了|过)?[^，。；！？]{0,6}$")
_WHO_ELSE: Final = regex("[^，。；！？]{0,6}(?:了|过|好几次|没用|没人)")
"""Behind it: where one complained already."""
# 表扬县行政审批局的小陈, 政务中心2号窗口服务很好: who is praised did it.
_PRAISED: Final = regex(
    "(?:表扬|点赞|称赞|夸夸?|感谢|谢谢|致谢|赞扬|赞)(?:一下|的是)?(?:我们|咱们?)?(?:[\u4e00-\u9fff]{1,4}[省市县区州旗镇乡]|[省市县区镇乡])?$"
)
_WELL_DONE: Final = regex(
    "[^，。；！？]{0,8}?(?:(?:服务|态度|效率|作风|办事|工作)[^，。；！？]{0,5}(?:好|快|高|热情|耐心|周到|到位|贴心|不错)|(?:很|真|特别|非常)(?:好|热情|耐心|负责))"
)
# 应该是县房管局的: the answer to who it was.
_ASIDE: Final = regex(
    "(?:就|应该|好像|可能|都)*是?(?:我们|咱们?)?(?:[\u4e00-\u9fff]{1,4}?[省市县区镇]|本?县)?"
)
_END: Final = regex("(?:的人?|那边)?[吧啊呀。.，,！!\\s]*")
_CITY: Final = regex("[\u4e00-\u9fff]{1,6}[省市县区州盟旗镇乡](?=$)|[省市县区州镇乡]$")

_NAMED: Final = regex(f"{_UNLISTED.pattern}|{LEADER}")


def unlisted_unit(text: str) -> str | None:
    """Return the words of the first such office that did something; None if there is none."""
    folded = fold(text)
    for met in _NAMED.finditer(folded.text):
        if not _did(folded.text, met):
            continue
        start = _with_place(folded.text, met.start())
        begun, ended = folded.place(start, met.end())
        return folded.original[begun:ended]
    return None


def _did(text: str, met: re.Match[str]) -> bool:
    """Say whether an office did something, is complained of, or is all that was said."""
    if _TOLD.search(text, max(0, met.start() - 10), met.start()):
        return False
    alone = _ASIDE.fullmatch(text, 0, met.start()) and _END.fullmatch(text, met.end())
    if alone or _ACTS.match(text, met.end()) or _WELL_DONE.match(text, met.end()):
        return True
    if _PRAISED.search(text, max(0, met.start() - 14), met.start()):
        return True
    against = _AGAINST.search(text, max(0, met.start() - 14), met.start())
    return against is not None and _WHO_ELSE.match(text, met.end()) is None


# 环保局、11月9日｜住建局: bodies in a row, each with its own day.
_DAY: Final = r"(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}[日号])?"
_ROW: Final = regex(
    f"(?:的人?)?[、，,和及与跟]\\s*(?:还有|以及|再是)?{_DAY}(?:是|又是)?(?:[省市县区镇乡里]{{0,2}})"
)
# 住建局来查过: it came by itself.
_CAME: Final = regex(
    "(?:的人?|那边)?(?:后来|随后|接着|第二天|又|也|再|还|就|都|昨天|今天){0,2}(?:来|过来|上门|罚|扣|收了|封|拆|查|要我|让我|逼|拦)(?!源)"
)
_SOUGHT: Final = regex("[去找向到问给打跑报]了?[^，。；、]{0,4}$")
# 应急、住建、人防三家: short for these only in a row, and where one came.
_IN_ROWS: Final = regex(f"{_UNLISTED.pattern}|住建|发改|人防|气象|烟草|民政|园林|房管|市政")
_OF_IT: Final = frozenset({"", "的", "综合", "行政", "联合"})
# These judge, pay and shelter; that one went there is no visit of theirs.
_NO_VISITORS: Final = ("法院", "检察院", "残联", "公积金中心", "侨办")


def unlisted_beside(text: str, bodies: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Return such offices that did something beside *bodies*, which are known by heart.

    *bodies* are where those stand in *text*; an office counts in a row with one of them, or where
    it is said that it came.
    """
    spans = sorted(bodies)
    found = list(_apart(text, spans))
    rows = [*spans, *((met.start(), met.end()) for met in found)]
    told = [
        text[_with_place(text, met.start()) : met.end()]
        for met in found
        if not met[0].startswith(_NO_VISITORS)
        and not _SOUGHT.search(text, max(0, met.start() - 6), met.start())
        and (_in_a_row(text, met.span(), rows) or _CAME.match(text, met.end()))
    ]
    return tuple(dict.fromkeys(told))


def _apart(text: str, spans: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Yield the offices that are no part of one of *spans*: 城管｜执法大队."""
    for met in _IN_ROWS.finditer(text):
        if not any(
            start < met.end() and (met.start() < end or text[end : met.start()] in _OF_IT)
            for start, end in spans
        ):
            yield met


def _in_a_row(text: str, span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    start, end = span
    return any(
        (other_end <= start and _ROW.fullmatch(text, other_end, start))
        or (end <= other and _ROW.fullmatch(text, end, other))
        for other, other_end in others
    )


_SOCIETIES: Final = ("协会", "商会", "促进会")


def _with_place(text: str, start: int) -> int:
    """Return where 青湾县｜烟草局 begins: with its place, if one stands right before.

    What is only called a society begins with what it is one of: 个体劳动者｜协会.
    """
    if text.startswith(_SOCIETIES, start):
        start = begin_of(text, start, most=8)
    name = text[begin_of(text, start, most=6) : start]
    met = _CITY.search(name)
    return start - len(met[0]) if met else start
