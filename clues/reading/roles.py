"""What was a sum: a fine, a fee, a levy, a bribe, a demand, what was paid, or a total?

The words beside the sum decide, the nearest first; a sum that was no money between the person
and the office (a wage, a price, a loss) has no role and is left out.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from clues.reading.bare_words import PER
from clues.reading.other_money import clause_after, clause_before, of_another_matter
from clues.reading.outside_english import taken_from_him
from clues.reading.role_words import (
    ANNOUNCED,
    BRIBE,
    DEMAND,
    FEE,
    FINE,
    LEVY,
    PAID,
    RATE,
    TOTAL,
)
from clues.reading.swift import swift


class MoneyRole(StrEnum):
    """What a sum of money was; ANNOUNCED is a fine that was said but may not be paid."""

    FINE = "fine"
    FEE = "fee"
    LEVY = "levy"
    BRIBE = "bribe"
    DEMANDED = "demanded"
    PAID = "paid"
    TOTAL = "total"
    ANNOUNCED = "announced"


_NAMED: Final = re.compile(
    r"罚[款金]|罚没款|滞纳金|税款|(?<!消)(?<!浪)[\u4e00-\u9fff]费(?!站|员|亭|口|处|点|厅|窗)|押金|"
    r"保证金"
)
_SAID_TO_BE: Final = re.compile(
    r"[元块钱]{0,2}(?:[，,、][^，。；其另剩]{1,6}[\d一二两三四五六七八九十百千万]{1,4}[元块钱]{0,2}(?=[，,]))?"
    r"[，,]?(?:他们?)?(?:美其名曰[“\"]?(?P<called>(?!罚)[\u4e00-\u9fff])|(?:说是|"
    r"说叫|名义是|名目是|名为|叫做?|"
    r"算是?|作为|当作)(?:什么|啥|交)?[\u4e00-\u9fff]{0,4}?(?P<kind>罚款|赞助|捐款?|费|"
    r"押金|保证金))"
)
_SHORT: Final = re.compile(r"[给交缴付掏转塞]$")
_IN_ALL: Final = re.compile(
    r"(?:in total|altogether|in all|all together|"
    r"(?:合计|总共)(?![约为是有]?[\d一二两三四五六七八九十]))"
)
# 两条烟，值三百: what was taken, in money.
_GIFT: Final = re.compile(
    r"(?:[一二两三四五六几\d][条瓶盒箱斤只袋提筐张包件][^，。;；]{1,5}|购物卡|加油卡|消费卡|"
    r"充值卡|提货券|礼品卡?|茅台|中华)[，,]?(?:也|都|就|就是|起码)?"
    r"(?:价值|值|折合|合|折|市价|得)(?:个|大概|了|差不多)?$|"
    r"[一二两三四五六几\d][条瓶盒箱提包件][^，。]{0,3}(?:烟|酒|茶叶?|月饼|水果|特产|奶|油)[，,]?(?:一共|总共|共|大概)$|"
    r"(?:烟|酒|中华|茅台|玉溪|芙蓉王|五粮液|茶叶?)[，,][^，。]{0,4}(?:买|拿|送)了?[一二两三四五六几][条瓶箱盒斤提](?:花了?|就)?$"
)
# 磨到一千二, 五千了事: what was settled in the end.
_SETTLED: Final = swift(
    r"(?<![能以可才想要给])(?:磨|讲|谈|砍|打|降|减|让|还|缠|求|压|落|杀|商量|磨叽|讨价还价)(?:价|"
    r"情)?到(?:了)?$|"
    r"(?:settled (?:for|on|at)|agreed on|(?:bargained|knocked|haggled|got)(?: it| him| them)? "
    r"down to|"
    r"ended up (?:paying|giving))(?: about| around| only)? $"
)
_CHANGED: Final = re.compile("(?:变成?|改[成为]|减成|降成)(?:了)?$")
# 变成200，再打一个，变成50: not yet the last word.
_SHIFTED: Final = re.compile("(?:变成?|[改减降]成|[降减]到)(?:了)?$")
# 剩下的两千月底补, 还欠三百: what is still to be paid.
_OWED: Final = re.compile(
    r"(?:剩下?|余下|剩余|余|尾款|下欠|[还尚]?[欠差]|多出来)的?(?:我|他们)?(?:[就还是要的]|的是)?$"
)
_OWED_YET: Final = re.compile(r"[还尚仍下][欠差]$")
_LATER: Final = re.compile(
    r"(?:块钱?|元|钱)?(?:[说叫让要他]|他们)*(?:限?我)?(?:月底|月初|下个?月|下个?周|下礼拜|下次|年底|年前|年后|过[几两]?天|"
    r"回头|改天|明天|后天|以后|[一二两三四五六七八九十\d]+[天日号个]|慢慢|分期|随后|尽快|等|再|宽限|打欠?条|写欠?条|"
    r"没[交给]|还没|必须|得|要)"
)
_DONE_WITH: Final = re.compile(
    r"^(?:块钱?|元|整|钱)*(?:成交|了事|了结|走人|放行|放的?人|放我|摆平|搞定|打发|才放|才走|才算|"
    r"过关|就走了|就放了|就放行|就让走)"
)
# 要两百，我咪畀咗: what was asked and then handed over.
_HANDED: Final = re.compile(
    r"(?:多|来)?(?:块钱?|元|蚊|钱)?[^，。！!？?]{0,5}[，,。][^。！!？?\d百千万费]{0,8}?(?:我|俺|额|咱|人|这一?家|已经?|只好|"
    r"只能|没办法|就|最后|还是|咪|乖乖|手一抖就?){1,3}"
    r"(?:给了|交了|付了|掏了|畀咗|俾咗|转了|扫了|给他了|转过去|照交|照给|"
    r"给过去)(?![\d一二两三四五六七八九十几])"
)
# 还要我补两年的，4320元.
_MADE_UP: Final = re.compile("[要让叫逼喊](?:我|俺|咱)们?再?[补交缴付给出掏][^，。了]{0,6}的$")
_NOT_YET: Final = frozenset({MoneyRole.PAID, MoneyRole.FEE})
_NOT_CASH: Final = frozenset({MoneyRole.BRIBE, MoneyRole.LEVY, MoneyRole.TOTAL})
# 从他们介绍的那家买，一个八百八: the price of what one must buy.
_BOUGHT: Final = re.compile(r"(?<![认征])(?:买|购|装|订)")
_FINED: Final = re.compile(r"(?<![不免])(?:罚|单子|贴条)")
# 三千给了他: the deed behind the sum.
_PAID_AFTER: Final = re.compile(
    r"^(?:块钱?|元|整|钱)?(?:我|俺|都|就|全)?(?:给了|给[他她](?![还说讲看听打])|交了|交给|塞给|转给|转了|付了|"
    r"[嘛吧啊了]?(?:微信|支付宝)(?:付|转|给|交)的?|"
    r"收了(?!据)|拿走|收走|被收|被拿|到手)"
)
# 罚我晒粮占道二百: what it was for.
_FINED_FOR: Final = re.compile("罚(?:了)?(?:我|俺|咱)[^费]{1,10}$")
_SPOKEN: Final = re.compile(r"(?:说|喊|讲|报|叫)(?:是|的是|价|了个?)?$")
# 两千多了: what it has come to.
_BY_NOW: Final = re.compile(r"^了(?=[，。,;；!！?？\s]|$)")
_LEFT: Final = r"(?:多|来|余|出头|左右|上下|大几|整|块|元|钱|的|人民币|现金){0,4}"
_THEIR_FINE: Final = re.compile(
    rf"^{_LEFT}(?:罚款|罚金|罚单|单子|罚没|单(?![位独])|罚[的了]|(?:[a-z]+ )?(?:fine|penalty))"
)
_THEIR_FEE: Final = re.compile(
    rf"^{_LEFT}(?:拖车|停车|保管|施救|吊车)(?=[，。]|$)|"
    rf"^{_LEFT}(?:[“\"「『]?[\u4e00-\u9fff]{{0,5}}(?:(?<![消浪话])费|押金|保证金|定金|诚意金)|"
    rf"(?:(?!and |but |then |plus )[a-z]+ )?(?:fee|"
    rf"charge(?!d|s\b)|toll))"
)
_THEIR_LEVY: Final = re.compile(
    rf"^{_LEFT}[“\"「『]?[\u4e00-\u9fff]{{0,3}}(?:赞助|捐款|摊派|集资|修[路桥庙井]款?|建设款|"
    r"扶贫款|爱心款|助学款|水利款|修路款|救灾款|集资款|庙会款|份子|资助|报刊|杂志|sponsor|donation)"
)
_THEIR_BRIBE: Final = re.compile(
    rf"^{_LEFT}[“\"「『]?(?:礼卡|购物卡|加油卡|烟|酒|茶叶|好处|疏通|通融|公关|感谢费|(?:给他|去|用来|拿去|好让他)+(?:打点|疏通|请客|送礼)|红包|辛苦费|茶水|烟钱|打点|bribe)"
)
# 必须用他小舅子的店，2400: what one is made to buy.
_MADE_TO: Final = re.compile(
    r"(?:必须|只能|非得?|强制|指定|硬性)[^，。了]{0,6}(?:用|买|装|订|换|做|找|请)[^。了]{0,16}$|"
    r"\b(?:to|must|only) (?:buy|use|install|order|hire)\b[^.]{0,70}$"
)
_FREE: Final = re.compile(
    r"就(?:当|算(?!是))|^给(?:我|俺)?(?:办|批|发|盖|开|上|放|解)|"
    r"就不(?:拆|罚|查|扣|封|停|关|找|追究|上报|抓|拘|管|砸|赶|收|计较|为难)|(?:才|就|能|不|可以?)(?:放|走|让|给|肯|算|还|插|过|办|进|出|免|批|撤|了事|行|成(?!交)|中|好说|没事|完事|可以)|再(?:拿|取|来|还|给|办|放|开|走|说|谈)|包(?:过|放|办)|[即方便]可"
)
_NOT_A_CENT_LESS: Final = re.compile("(?:块钱?|元|整|钱)?[，,]?一分钱?(?:都|也)?(?:不[能许]|别)少")
# 新招牌两千六自己出: what one is to bear.
_OWN_COST: Final = re.compile(
    r"(?:多|来)?(?:块钱?|元)?[，]?(?:都|也|得|要|全|全部|由)?(?:(?:自己|自个儿?|各家|商户|住户|业主|店家|我们?|俺们?|咱)"
    r"(?:出(?!去|来|票|示|门)|掏|承担|负担)|自[费理掏]|包(?:我|你|过|没事))"
)
# 两千八包三年: a price.
_PACKED: Final = re.compile(
    r"(?:块钱?|元)?(?:包|管|保|送|用)[一二两三四五六七八九十半\d]{1,2}个?[年月天]"
)
# 说是交了三百就给开门: nobody has paid yet.
_IF_PAID: Final = re.compile(
    r"(?:[说讲]是?|只要|要是|如果|但凡)(?:我|你|谁)?(?:先)?[交给掏拿出买]了$"
)
# 差点给他两百; 想给他两百.
_ALMOST: Final = re.compile(
    r"(?:差一?点儿?|险些|本想|本来想|原想|正要|正准备|(?<!不)想着?)(?:就|要|先)?(?:给|交|掏|塞|付|买)[^，。]{0,5}$"
)
# 一天收我80: the rate.
_RATE_TAKEN: Final = re.compile(
    r"(?:[一每](?:天|个?月|年|趟|次|车|吨|亩|户|小时|晚)|按[天月吨车])[^，。]{0,2}收(?:我们?|俺)?$|收(?:我们?|俺|取|了)?[一每](?:天|个?月|年|趟|次|车|吨|亩|户|小时|晚)$"
)
# 要交三千才放, 让我退一赔三加五千摆平: it may not have been handed over.
_ORDERED: Final = swift(
    r"(?:(?<![没不只想])要|得|须|让|叫|喊|逼|催|通知(?=每|我|各|全|大家)|动员|号召|规定|[说讲](?=[先得要是]?[交给拿掏出缴付转]))"
    r"(?:(?!了|过|到|收)[^，。]){0,10}$"
)
# 交300能插队，我没给: it was only asked for. Later on 没给 may be a paper.
_UNPAID: Final = re.compile(
    r"(?:多|来)?(?:块钱?|元|钱)?我?[还都也]?(?:没有?|冇|不[想肯愿])[凑给交付缴掏转扫](?!票|收据|条|单|发票|任何|手续|我|啥|什么|个|说法|凭|开)|"
    r"(?:多|来)?(?:块钱?|元|钱)?[^。！!？?]{0,14}?[，,。；](?:但|可)?(?:我们?|俺|咱|我司|我家|本人|本店)"
    r"(?:当场|到现在|至今|到今天|现在|还|都|也|就|坚决|直接|死活|硬是|并|一分)?(?:没有?|不肯|不愿|不想|未|拒绝?)"
    r"(?:给|交|付|缴|掏|转|扫|出钱|答应|同意|理他?|买|签)(?!我|过?票|过?收据|单)|"
    r"[^，。]{0,6}[，,]?被我(?:们|司)?(?:婉|当场)?(?:拒|回绝)|"
    r"[^.]{0,48}[.,]? ?(?:\bi|\bwe|but i|but we) (?:refused|told (?:him|them) no|did not pay|"
    r"didn't pay|"
    r"said no|would not|wouldn't)\b"
)
# 一条船交六百，不交就排最后面.
_OR_ELSE: Final = re.compile(
    r"(?:多|来)?(?:块钱?|元|钱)?[^，。]{0,4}[，,。；](?:谁|要是|如果|你)?不(?:肯)?[交给付掏缴出拿买]的?[就得不别要便会都]"
)
# 让交800，交完又说: paid as told.
_JUST_PAID: Final = re.compile(
    # 要发200，扫码交的
    r"(?:多|来)?(?:块钱?|元|钱)?[，,。](?:后来|最后|当场|当时|我)?(?:用|是|走的?)?(?:现金|微信|扫他?的?码|转账|支付宝|刷卡)(?:交|付|给|转|支付|缴)?的|"
    r"(?:多|来)?(?:块钱?|元|钱)?了?[，,。]?(?:我们?|刚|才|都){0,2}(?:交|给|付|缴|掏)(?:完|清|齐|罢|好)(?!钱|的)|"
    r"(?:多|来)?(?:块钱?|元|钱)?[，,。](?:都|我们?|我司)?已经?(?:付|交|缴纳?|支付)(?![的通纳了\d一二两三四五六七八九十])"
)


def role_of(text: str, start: int, end: int) -> tuple[MoneyRole, bool] | None:
    """Return what the sum at *start*:*end* of the folded text was, and whether that is sure.

    None when it was no money between the person and the office.
    """
    before = clause_before(text, start)
    after = clause_after(text, end)
    if _GIFT.search(text, max(0, start - 22), start):
        return MoneyRole.BRIBE, True
    if of_another_matter(text, start, end, before, after):
        return None
    if (
        _HANDED.match(text, end)
        or _JUST_PAID.match(text, end)
        or text.startswith(f"就{text[start:end]}", end)
        or (text[start].isascii() and taken_from_him(text, start, end))
    ):
        sure = _named_after(after, "") or _named_before(before)
        return (sure, True) if sure in _NOT_CASH else (MoneyRole.PAID, True)
    told = (
        _fined_beside_a_fee(before, after)
        or _named_after(after, text[end : end + 20])
        or _named_before(before)
        or _named_next(text[end : end + 16])
        or _done(before, after)
        or (MoneyRole.TOTAL if _come_to(text, end, before) else None)
    )
    role = told or _from_afar(text, start, end, before)
    if role is MoneyRole.PAID and _OR_ELSE.match(text, end) and "了" not in before:
        role = MoneyRole.DEMANDED
    if role is MoneyRole.PAID and _RATE_TAKEN.search(before):
        role = MoneyRole.FEE
    if role in _NOT_YET and (_ALMOST.search(before) or _IF_PAID.search(before)):
        return MoneyRole.DEMANDED, True
    if role in _NOT_YET and _UNPAID.match(text, end) is not None:
        role = MoneyRole.DEMANDED
    return role, told is not None and not _SHIFTED.search(before)


def _fined_beside_a_fee(before: str, after: str) -> MoneyRole | None:
    """罚五十拖车费一百: the fee that follows has a sum of its own."""
    if _JUST_FINED.search(before) is None or _OWN_FEE.match(after) is None:
        return None
    return None if ANNOUNCED.search(before) else MoneyRole.FINE


def _come_to(text: str, end: int, before: str) -> bool:
    """两千多了 is what it has come to; 变五百了 is another sum of the same kind."""
    return _BY_NOW.match(text[end : end + 3]) is not None and not _CHANGED.search(before)


def _named_after(after: str, further: str) -> MoneyRole | None:
    if _IN_ALL.match(further.strip(" ,")):
        return MoneyRole.TOTAL
    for pattern, role in (
        (_THEIR_BRIBE, MoneyRole.BRIBE),
        (_THEIR_LEVY, MoneyRole.LEVY),
        (_THEIR_FINE, MoneyRole.FINE),
        (_THEIR_FEE, MoneyRole.FEE),
    ):
        if pattern.match(after.strip()):
            return role
    return None


_OWN_FEE: Final = re.compile(
    r"(?:块钱?|元)?[\u4e00-\u9fff]{0,4}(?:费|保证金|押金)(?:就|是|又|还|要|收)*"
    r"[\d一二两三四五六七八九]"
)
# 不讲人情，罚了一百五; 罚五十拖车费一百: the deed stands right before the sum.
_JUST_FINED: Final = re.compile(r"罚(?:款|了|我|俺|咱|他|她)*$")
_CALLED: Final = {"罚": MoneyRole.FINE, "赞": MoneyRole.LEVY, "捐": MoneyRole.LEVY}


def _named_next(after: str) -> MoneyRole | None:
    """一趟50，说是卫生费: the next clause says what it was."""
    met = _SAID_TO_BE.match(after)
    if met is None:
        return None
    return _CALLED.get((met["kind"] or "-")[0], MoneyRole.FEE)


def _named_before(before: str) -> MoneyRole | None:
    if BRIBE.search(before) and not _JUST_FINED.search(before):
        return MoneyRole.BRIBE
    if TOTAL.search(before):
        return MoneyRole.TOTAL
    if LEVY.search(before):
        return MoneyRole.LEVY
    if ANNOUNCED.search(before):
        return MoneyRole.ANNOUNCED
    return None


def _done(before: str, after: str) -> MoneyRole | None:
    """Return the role of the deed that the sum's own clause tells."""
    if _CHANGED.search(before):  # 罚三万，后来变成八千: still the same thing
        return None
    return _ended(before, after) or _nearest_deed(before) or _shortly(before, after)


def _ended(before: str, after: str) -> MoneyRole | None:
    """磨到一千二, 五千了事: how it came to an end, or who is to bear it."""
    if _OWN_COST.match(after) or _NOT_A_CENT_LESS.match(after):
        return MoneyRole.DEMANDED
    if _OWED.search(before) and (_LATER.match(after) or _OWED_YET.search(before)):
        return MoneyRole.DEMANDED
    if _SETTLED.search(before) or _PAID_AFTER.match(after):
        return MoneyRole.PAID
    if _DONE_WITH.match(after):
        return MoneyRole.DEMANDED if _ORDERED.search(before) else MoneyRole.PAID
    return None


def _nearest_deed(before: str) -> MoneyRole | None:
    """Return the role of the deed nearest to the left of the sum."""
    nearest = _nearest(before, _DEEDS)
    if nearest in {MoneyRole.PAID, MoneyRole.DEMANDED} and (named := _NAMED.search(before)):
        return MoneyRole.FINE if named[0][0] in "罚滞" else MoneyRole.FEE
    if nearest is MoneyRole.PAID and _ORDERED.search(before):
        return MoneyRole.DEMANDED
    if nearest is MoneyRole.FEE and _FINED_FOR.search(before):
        return MoneyRole.FINE
    return nearest


def _shortly(before: str, after: str) -> MoneyRole | None:
    """交三千才放 is asked for, 交三千 and 三千现金 were paid."""
    if _SHORT.search(before):
        asked = _FREE.search(after) or _ORDERED.search(before)
        return MoneyRole.DEMANDED if asked else MoneyRole.PAID
    return MoneyRole.PAID if "现金" in after or "cash" in after else None


def _from_afar(text: str, start: int, end: int, before: str) -> MoneyRole:
    """Return what the clauses around say when the sum's own says nothing."""
    if not before and _MADE_UP.search(clause_before(text, start - 1)):
        return MoneyRole.DEMANDED
    nearest = _nearest(text[max(0, start - 40) : start], _KINDS)
    if "停车" in before and RATE.search(before):
        return MoneyRole.FEE
    if RATE.search(before) or PER.match(text, end) or _PACKED.match(text, end):
        if nearest is MoneyRole.FINE and _bought(text[max(0, start - 40) : start]):
            return MoneyRole.FEE
        # 一车四百: a fine where fines are spoken of, else a fee
        return (
            nearest
            if nearest in {MoneyRole.FINE, MoneyRole.LEVY, MoneyRole.BRIBE}
            else MoneyRole.FEE
        )
    if _SPOKEN.search(before):
        return MoneyRole.ANNOUNCED if nearest is MoneyRole.FINE else MoneyRole.DEMANDED
    told = nearest or _nearest(text[max(0, start - 40) : start], _DEEDS)
    if told is None and _MADE_TO.search(text, max(0, start - 90), start):
        return MoneyRole.DEMANDED
    return told or _only_kind(text) or MoneyRole.PAID


def _bought(before: str) -> bool:
    bought = [met.end() for met in _BOUGHT.finditer(before)]
    fined = [met.end() for met in _FINED.finditer(before)]
    return max(bought, default=0) > max(fined, default=0)


# Every sum of a story asks it.
@lru_cache(maxsize=4)
def _only_kind(text: str) -> MoneyRole | None:
    """150块懒得跟他耗……罚单写的是闯禁行: where a story speaks of fines alone, it is one."""
    kinds = [role for pattern, role in _KINDS if pattern.search(text)]
    return kinds[0] if len(kinds) == 1 else None


def _nearest(text: str, kinds: tuple[tuple[re.Pattern[str], MoneyRole], ...]) -> MoneyRole | None:
    found = [
        (met.end(), at) for at, (pattern, _) in enumerate(kinds) for met in pattern.finditer(text)
    ]
    return kinds[max(found)[1]][1] if found else None


# Of two that end at the same place the later one counts.
_DEEDS: Final = (
    (DEMAND, MoneyRole.DEMANDED),
    (FEE, MoneyRole.FEE),
    (PAID, MoneyRole.PAID),
    (FINE, MoneyRole.FINE),
)
_KINDS: Final = (
    (FEE, MoneyRole.FEE),
    (BRIBE, MoneyRole.BRIBE),
    (LEVY, MoneyRole.LEVY),
    (FINE, MoneyRole.FINE),
)
