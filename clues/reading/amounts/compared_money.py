"""Which sums stand in a story only to be compared with: others' fines, offers, tariffs?

前面那辆车给了一百，我没给; 别的站一次一百六，他这家四百八; 公示写十元，他收四十.
Most of them are told by what follows: one's own turn, or what was taken instead.
"""

from typing import Final

from clues.reading.words.swift import swift
from clues.regex import regex

_UNIT: Final = r"(?:多|来|余)?(?:块钱?|元)?(?:左右|上下|出头)?"
_NUMBER: Final = r"[\d一二两三四五六七八九十几]"

# --- what others paid ------------------------------------------------------------------------

_KIN: Final = (
    r"(?:老乡|表[哥弟姐]|堂[哥弟]|亲戚|朋友|工友|同事|同学|熟人|邻居|同村的?|战友|舅子|"
    r"一起(?:跑车|干活|摆摊)的|有个(?:同行|老板|司机|老乡))"
)
_OTHERS: Final = swift(
    r"(?:(?:前面|后面|后头|前头|旁边|对面)(?:的|那|一)[^，。我俺咱]{0,8}|那[家户][^，。我俺咱他]{0,8}|"
    rf"{_KIN}[^，。我俺咱]{{0,3}}(?:上回|上次|去年|以前|之前|前年|前阵子|上个月)[^，。我俺咱]{{0,8}}|"
    r"旁边[^，。我俺咱]{1,6})(?:给|交|罚|掏|塞|开)(?:了|过|的|出)*$"
)
_MY_TURN: Final = regex(
    r"[^。]{0,18}?(?:轮到|到(?:我|俺)|"
    r"(?:我|俺|咱)(?:这|却|呢|才|就|[没不](?:给|交|塞|掏|理|肯)|罚|交|要|家|们))"
)
# 他们村才收二十; 县城里检一台才六十; 朋友的公司只要八百: less, elsewhere.
_LESS: Final = regex(
    r"(?:邻近?|外|周边|相邻|其他|同类|兄弟)(?:市|县|区|省|城市|地区|地)[^，。]{0,8}(?:为|是|仅|只|约)+[^，。罚交]{0,5}$|"
    r"(?:他们(?:那)?(?:村|镇|乡|县|市|边|儿|里)|(?:县城|市里|城里|省城|外省|别省|老家|市区)里?|"
    rf"{_KIN}(?:的|开的|家)[^，。我俺]{{0,4}}(?:公司|店|厂|站|铺|馆|师傅)?)"
    r"[^，。我俺指]{0,8}(?:才|只|也就|不过)(?:收|要|罚|交|用|花|卖)*$"
)
# 听跑这条线的司机讲有的给五十就过了.
_HEARD: Final = regex(
    r"(?:对面|隔壁|旁边)[^，。我俺]{0,7}(?:讲|说)[^，。我俺]{0,10}$|"
    r"听[^，。]{0,6}(?:司机|同行|老乡|邻居|朋友|亲戚|工友|群里|跑车的)[^，。]{0,3}(?:说|讲)[^，。我俺]{0,8}$"
)

# --- what competitors ask --------------------------------------------------------------------

_COMPARED: Final = swift(
    r"(?:比|问|打听|找|询|走访)了?(?:好几|[二两三四五几])家|比选|比价|货比|[二两三四五几]家都能|"
    r"(?:别的|其他)(?:[\u4e00-\u9fff]{0,3})(?:公司|机构|站|店|医院|师傅|单位|厂家)|"
    r"(?:本来|原来|原本|一开始|起先)(?:我们?|已经?)*(?:找|请|联系|谈)"
)
_THEIR_CHOICE: Final = regex(
    r"指定|他们?(?:推荐|介绍|家|给的|说的)|推荐的|介绍的|电话|号码|对方|必须|都得|都是他|他们的"
)
_QUOTED: Final = regex(
    r"[^。罚交收]{0,6}?(?:(?:报价|只要|才|价格|要价|开价|最高|最低|平均|一[次个份台人])[^，。罚交]{0,9}|[，]?)"
)

# --- what is laid down -----------------------------------------------------------------------

_LAID_DOWN: Final = swift(
    r"(?:标准|定价|公示|公布|公告|(?<![说讲]按)(?<![说讲]依)规定|批的|批复|核的|核[定准]|政策|牌子上|价目表|办法》?|第.{1,4}条|回复|文件|物价|网上查|查了[一下查]+|百度|搜了|上网)"
    r"[^。]{0,18}$"
)
_INSTEAD: Final = regex(
    rf"{_UNIT}(?:以下|以内|封顶|一[次个车吨户年]|/[\u4e00-\u9fff·/]{{1,4}})?(?:，|(?=可|但|却|结果|实际|他|她|人家|窗口|我这))(?:可|但|却|结果|实际|怎么|偏|到了?)*"
    rf"(?:他们?|她|人家|窗口|所里|站里|我这|镇里|村里)?(?:却|偏|要|就|照样?|硬|给我|[让叫]我)*"
    rf"(?:实?收|要|罚|写|开口|张口|按|交)(?:了|我们?|的|成)*{_NUMBER}"
)
_LAW_END: Final = regex(rf"{_UNIT}(?:以下|以内|以上|封顶)")
# 去年也被罚过500，但这次没罚.
_BACK_THEN: Final = regex(
    r"(?:去年|前年|以前|之前|上次|上回|早先|往年|从前|早年|前几年)[^，。]{0,7}(?:罚|收|交|要)(?:过|了|我)*$"
)
_NOT_NOW: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?[，,。](?:但|可|不过)?是?(?:这[次回趟]|今年|今天|这一[次回])[^，。]{0,5}(?:没|不)有?(?:罚|收|要|交|提钱)"
)
# 收我120，说好10块的: what had been said, beside what was taken.
_AGREED: Final = regex(r"(?:说好|讲好|谈好|说的|讲的)(?:的)?(?:是|才|只)?$")
_AGREED_END: Final = regex(r"(?:块钱?|元)?的(?=[，。？！]|$)")
_HIGHER: Final = regex(r"[\d百千万块元十][，,]$")
# 开口一万五，我说最多三千; 我还价300; 我说我只有两百，他不要: an offer.
_MY_OFFER: Final = regex(
    r"(?:我|俺)(?:们)?(?:说|讲|还价|回他?)(?:我们?)?(?:最多|顶多|至多|撑死|只能|就|只)(?:给|出|拿|掏)?$|"
    r"(?<![他她])(?<!他们)还了?个?价(?:了|到|说|成|是){0,2}$|"
    r"(?<![要让叫逼])(?:我|俺)们?(?:就|又|再|只|先)?还(?:了|到|说|成){1,2}$|"
    r"(?:我|俺)们?(?:跟他们?|就)?(?:说|讲)(?:我|俺)?们?(?:身上|手里|兜里|今天|这里|现在){0,2}"
    r"(?:就|只|才|也就)(?:有|剩|带了?)了?$"
)
# 我还到800成交, 我说只有两百，他就拿走了: the offer was taken.
_TAKEN: Final = regex(
    rf"{_UNIT}[，,]?(?:最后|后来|然后)?(?:成交|成了|"
    r"(?:他们?|她|人家|对方)?(?:才|就|也|都|全|终于|总算){1,2}(?:答应|同意|收|拿|放|点头|肯|行|要)|"
    r"(?:他们?|她|人家|对方)(?:答应|同意|收了?|拿)|(?:我|俺|就|都|全){0,3}(?:[给交付掏转]了|给他))(?!\d|[一二两三四五六七八九])"
)
# 小摊贩可以五百以下: only a law speaks so.
_AT_MOST: Final = regex(rf"{_UNIT}(?:以下|以内|封顶)(?!的)")
_LAW_WORD: Final = regex(r"规定|条例|条款|基准|标准|法[律条]|按[档理]|公告|公示|牌子?上")


# 别的车罚三百, but 我别的车
_OTHER_CARS: Final = (
    r"(?<![我俺咱们])(?<![我俺咱们]的)(?:别的|其他的?|其它的?)(?:大|小|货|外地|本地)?"
    r"(?:车|司机|摊位?|摊贩|铺子?|店铺?|商户|商家|饭店|门面|厂|船|养殖户)(?:主|子|老板)?们?"
    r"(?:他们)?(?:都|也|才|就|只|是|一律|一般)*"
)
# 前面那辆车罚了三千, 文件上写的三千: aside where another sum is told.
_ASIDE: Final = swift(
    rf"(?:(?:[前后旁]面|[前后]头|旁边)(?:的|那|一)[^，。我俺咱]{{0,8}}|别人|{_OTHER_CARS}|人家外地[^，。我俺]{{0,4}}|其他人|(?:我|俺)的?{_KIN}[^，。我俺咱给替让]{{0,6}})"
    r"(?:罚|交|收|要|给)(?:了|过|的)*$|"
    r"(?<![说讲])(?:国家|省里|上面|法律|上头)规定[^，。罚交收缴要]{0,6}$|"
    r"(?:文件|公告|价目表|标准|牌子)[里上]?面?(?:写|定|印|公示|规定|标)的?(?:着|明|清楚|是)*[^，。罚交收缴要]{0,3}$|公示的?[价是][^，。罚交收缴要]{0,3}$"
)


def is_told_of_others(text: str, start: int) -> bool:
    """Whether what stands before *start* says whose it was, or where it is laid down."""
    return _ASIDE.search(text, max(0, start - 22), start) is not None


def is_compared(text: str, start: int, end: int, before: str) -> bool:
    """Whether the sum at *start*:*end* is another's, a competitor's or what is laid down."""
    if any(told.search(before) for told in (_LESS, _HEARD)):
        return True
    if _MY_OFFER.search(before) and not _TAKEN.match(text, end):
        return True
    if _BACK_THEN.search(before) and _NOT_NOW.match(text, end):
        return True
    if _AGREED_END.match(text, end) and (agreed := _AGREED.fullmatch(before)):
        return _HIGHER.search(text, 0, start - len(agreed[0])) is not None
    if _OTHERS.search(text, max(0, start - 24), start) and _MY_TURN.match(text, end):
        return True
    return _is_offer(text[max(0, start - 40) : start]) or _is_tariff(text, start, end, before)


def _is_offer(far: str) -> bool:
    compared = _COMPARED.search(far)
    return (
        compared is not None
        and _QUOTED.fullmatch(far.rpartition("，")[2] if "，" in far else far, 0) is not None
        and not _THEIR_CHOICE.search(far, compared.end())
    )


def _is_tariff(text: str, start: int, end: int, before: str) -> bool:
    if _AT_MOST.match(text, end):
        return True
    if _LAW_END.match(text, end) and _LAW_WORD.search(before):
        return True
    laid_down = _LAID_DOWN.search(text, max(0, start - 28), start)
    return laid_down is not None and _INSTEAD.match(text, end) is not None
