"""Is a short name the body that came on such a day, or the one whose name was worn?

周一安监，周四上午社区，周五镇上: a list of visits names bodies by their shortest words. 穿个马甲
上面写着交通: what stands on clothes and cars is a body, too.
"""

from typing import Final

from clues.regex import regex

_DAY: Final = (
    r"(?:(?:周|星期|礼拜)[一二三四五六日天末]|\d{1,2}[号日]|[今昨前]天|上个?月|(?:头|第)[一二三四五六两]?[拨批次回趟天])"
    "(?:[上下中]午|早上|晚上?|傍晚)?(?:又|就|才|还)?(?:是|来的是|来了?)?"
)
_BODY: Final = (
    "(?:社区|镇上|镇里|乡里|村里|街道|安监|应急|环保|消防|城管|市监|工商|税务|卫生|卫健|住建|水利|水务|公安|"
    "派出所|交警|路政|运管|文旅|国土|自规|劳动|人社|供电|农业|畜牧|动监|林业|渔政|海事)"
)
_AHEAD: Final = regex(f"{_DAY}$")
_BEHIND: Final = regex("的?(?=[，。；、]|$)")
_VISIT: Final = regex(f"{_DAY}{_BODY}(?:局|所|队|大队|的)?(?=[，。；、]|$|来)")
_ENOUGH: Final = 2  # one such alone may be a place: 周五镇上，人多


def is_visit(text: str, start: int, end: int) -> bool:
    """Return whether the name at *start*:*end* stands in a list of days and bodies."""
    if _BEHIND.match(text, end) is None or _AHEAD.search(text, max(0, start - 9), start) is None:
        return False
    return sum(1 for _ in _VISIT.finditer(text)) >= _ENOUGH


_ON_CLOTHES: Final = regex(
    "(?:马甲|衣服?|袖[章标套箍]|红箍|工装|制服|背心|外套|胳膊|胸[前口]|帽子?|车[上身门]|[工胸]?牌子?|袖子|大褂|雨衣)"
    '[^。；]{0,12}(?:[写印喷贴绣别挂](?:着|的是?|了|有)?|字样?是)[“"「『]?$'
)
_NO_BODY: Final = regex(
    "安全|管制|通道|标志|旅馆|银行|大学|宣传|知识|设施|器材|设备|意识|事故|规则|法|"
    "服务|志愿|工程|公司|产业|人人"
)


def is_worn(text: str, start: int, end: int) -> bool:
    """Return whether the short name at *start*:*end* is read on clothes or on a car."""
    if _NO_BODY.match(text, end) is not None:
        return False
    return _ON_CLOTHES.search(text, max(0, start - 24), start) is not None


# 村里来了两个城管, 我们街道上周五来了市监局的人: where they came, and nobody who did anything.
_PLACES: Final = regex("[镇乡村屯](?:[里上]头?)?|社区|街道")
_CAME: Final = regex(
    "(?:[里上]头?)?[^，。；！？：、叫让派请喊找带跟和与同说收罚]{0,10}?来(?!的)[了过]?"
    "(?:[好一两二三四五六七八九十几俩仨\\d]{1,3}(?:个|名|位|群|帮|伙|批|拨|队|车|波|些)?人?|个|些|人)?"
    "(?:[^，。；！？叫让派请喊找带跟和与同]{0,12}?(?:的|说?是|自称))?(?:我们|咱们|当地|[县市区]里?)?的?"
)


def only_where(text: str, span: tuple[int, int], other: int) -> bool:
    """Return whether the town or village at *span* is only where the body at *other* came."""
    if _PLACES.fullmatch(text, *span) is None:
        return False
    return _CAME.fullmatch(text, span[1], other) is not None


# 来我店里查消防的是社区网格员.
_THE_ONE: Final = regex(
    "(?:收|查|罚|要|来|堵|拦|拆|贴|拿|扣|封|写|开|带)[^，。]{0,8}的(?:都|全|就|也)?是(?:一?个|我们?|咱们?)?$"
)
_OFFICIAL: Final = regex("的?(?:网格员|干部|书记|主任|工作人员|会计|支书|联防队)")
# 挂个村里的胸牌: whose badge is worn.
_WEARS: Final = regex("(?:[挂戴别套佩揣]|亮出)(?:着|个|了|块|张|一块|一个|的是)?$")
_BADGE: Final = regex("发?的?(?:胸牌|工牌|工作牌|工作证|牌子|吊牌|袖[标章箍套]|红袖|马甲)")
# 前一拨是村里的要十块, 先来的是村里的拦着要五块.
_PARTY: Final = regex(
    "(?:(?:[前后头先第那这一][一二两三]?[拨伙批帮波])人?|[先后](?:头|面)?来的)(?:就|又|也|都)?是$"
)
_TAKES: Final = regex("的?(?:人|几个)?(?:拦着|堵着|守着)?(?:又|也|就|都)?(?:要(?!求)|收|拦|罚|堵)")
ADDRESSED: Final = ((_THE_ONE, _OFFICIAL), (_WEARS, _BADGE), (_PARTY, _TAKES))
"""What stands before a town or a village, and what behind it, where its people are meant."""
