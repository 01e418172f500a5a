"""Is the money of a sum gone: did somebody pay it further on, or was it taken from an account?

罚了三百，我妈去交的; 罚五百，我没交，后来从我卡里划走了. A clause that tells so is one in which a
verb of paying has happened, and in which nobody is made to pay, nothing is denied, and no paper
or thing is what was handed over.
"""

from typing import Final

from clues.reading.amounts.further import further_on
from clues.reading.amounts.money_role import Remark
from clues.regex import regex

# Who is made to, would, or did not; whose money it is not; what else is handed over.
_OTHERWISE: Final = (
    r"[没未不冇别要想让叫逼喊须该限票证单据条书材料照押租房险]|(?<![只我俺咱们])[说讲得]|得[先要]|"
    r"(?<![刚方])才|(?<![这那])费(?!用)|\d{3}|[百千万]|如果|假如|准备|打算|以为|社保|电话|"
    r"别人|人家|大家|邻|隔壁|对[门面]|同行|[台辆家户个]车?主?们?[都全也]|钥匙|手机|货|[第头前][一二两三几][次笔回趟]|下[次回]|等(?![了不会半着几一二两三]|[^，。]{1,6}[来到]了)|把(?!钱|罚|款|这|它|全)"
)
_LEAD: Final = rf"(?:(?!{_OTHERWISE})[^\s，,。;；！!？?]){{0,20}}"
_MONEY: Final = "(?:现金|罚款|费用|钱|款)"
_THEM: Final = "(?:他们?|她们?|人家|对方)"
_VERB: Final = (
    rf"(?:[交付掏汇转扫俾畀]|缴纳?|支付|转账|扫码|刷卡?|{_MONEY}给|(?<!车)给(?={_THEM}))"
    "(?![代通警易接班叉])"
)
_TO: Final = r"(?:(?:给|到|进|去|在|入)(?!我|俺)[^\s，,。;；！!？?票证单据条书]{1,10}?)?"
_PAID: Final = (
    rf"{_LEAD}{_VERB}(?:{_THEM}的码|的?{_MONEY})?"
    rf"(?:[清完齐讫]{_TO}[了的咗]?|(?:上去?|过去?|{_THEM})?{_TO}[了的咗])"
    rf"{_MONEY}?{_THEM}?[啊呢哈]?(?:已经)?|"
    rf"{_LEAD}已经?{_LEAD}(?:缴纳|支付|[交缴付]){_MONEY}?"
)
_COLLECTED: Final = (
    rf"{_LEAD}(?:收(?:取|走|去|下)?了?(?:我们?|俺)?的?{_MONEY}|{_MONEY}{_LEAD}收[走去下]?)了?"
)
_ACCOUNT: Final = "(?:卡|账户?|账上|工资|微信|支付宝|存折|低保|补贴|养老金|余额|货款)"
_TAKEN: Final = (
    rf"{_LEAD}(?:从{_LEAD}{_ACCOUNT}|{_ACCOUNT}[里上中]|工资|{_MONEY}|强制){_LEAD}"
    "(?:划扣|扣划|划拨|划转|执行|扣缴|[划扣转提取抽]走|[划扣抽])[走掉去]?(?:了|的|咗)"
    rf"{_MONEY}?"
)
_GONE: Final = regex(rf"(?P<taken>{_TAKEN})|{_PAID}|{_COLLECTED}")
_ALL: Final = regex("[都全]|一共|一起|一并|一块")


def gone(text: str, end: int) -> Remark | None:
    """Return how the money of the sum that ends at *end* of the folded text went, if told."""
    parts = _ITS_PARTS.match(text, end)
    met = further_on(text, parts.end() if parts else end, _GONE)
    return gone_by(met[0]) if met else None


# 600，其中400是罚款200是滞纳金，我都交了
_ITS_PARTS: Final = regex(r"(?:块钱?|元)?[，,、(]?其中[^，。；;！!？?]*")


def all_gone(text: str, end: int) -> bool:
    """Return whether every sum up to *end* is said to be paid: 补税3200外加滞纳金160，都交了.

    身上就一千八全掏了 is said of that sum alone.
    """
    met = further_on(text, end, _GONE)
    return met is not None and met.start() > end and _ALL.search(met[0]) is not None


def gone_by(clause: str) -> Remark | None:
    """Return how money went by what a *clause* alone tells: 后来我妈去交了."""
    met = _GONE.fullmatch(clause)
    if met is None:
        return None
    return Remark.TAKEN if met["taken"] else Remark.PAID
