"""Is a day that a correction tells only that of a payment, or of a paper, behind it: 11月5日交的钱?

When he paid is not when it happened. Where nothing was wanted before, the payment is what was
done to him, and its day is the day: 收了我200, and then 是5号交的钱.
"""

from typing import Final

from clues.reading.amounts.money_role import MoneyRole
from clues.reading.corrections.denials import DENIED
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.regex import regex

_HIM: Final = "(?:我们?|俺们?|咱们?|本人|我?家里?人|[老家][公婆里]|我[爸妈哥弟]|会计|公司)"
_PAY: Final = "(?:补?交|补?缴|支?付|给|转|汇|扫|掏|打)"
_PAID: Final = (
    f"{_PAY}(?:钱|款|账|罚款|费用?|罚金)?(?:清|完|齐|上|掉|过去?|去|出去)?"
    "(?:给(?:了)?(?:他们?|她|对方|城管|交警|路政|运管)|(?:他们?|她|对方))?(?:了|的|过|(?<=[他她们])\\d)"
)
_LEAD: Final = (
    f"(?:[早晚]?上|[上下中]午|那天|当天|下昼|一早)?(?:{_HIM}|[才就已经又再去到来也都先还只]|用?(?:微信|支付宝|现金|银行卡?)|"
    "后来|最后|通过|在(?:网上|银行|手机上?|窗口|大厅)|把(?:钱|款|罚款|这?笔?钱|那?\\d+块?钱?))*"
)
# 11月5日交的钱, 前天给了他们300, 昨天我去交了300
_PAID_THEN: Final = regex(f"(?:的)?{_LEAD}{_PAID}(?!我|俺|票|收据|单)")
_OWN_WORDS: Final = regex(f"[，,]{_LEAD}(?:我们?|俺|才|去|就){_LEAD}{_PAID}(?!我|俺|票|收据|单)")
# 昨天才给我票: of the paper, and not of what it was given for
_PAPER_THEN: Final = regex(
    "(?:[早晚]?上|[上下中]午)?(?:他们?|对方|城管|交警|路政|运管)?(?:的人)?[才又就也去来还]{0,2}(?:后来)?"
    "(?:补|给|开|送|寄|拿)(?:开|给|来|到)?(?:了|过|的)?我?们?(?:的)?(?:一?[张份个])?(?:的)?"
    "(?:发票|票|收据|单子|罚单|文书|决定书|通知)"
)
# 钱是前天交的, 交钱是5号, 付款时间是5号
_WHEN_PAID: Final = regex(
    f"(?:{_PAY}(?:的?(?:钱|款|账|罚款|费))?(?:的?(?:时间|日期|日子|那天|时候))?(?:就|应该|其实)?(?:是|在|[:：])?)$"
)
_I: Final = r"(?:i|we|my \w+)(?: have| had| only| just| already| then| later| finally)*"
_ENGLISH: Final = regex(
    rf"(?:^|[.,;] ?|\band |\bbut )(?:then )?(?:{_I} )?"
    r"(?:paid|gave|transferred|handed over|sent)\b(?! me| us)[^.,;]*$"
)
_ENGLISH_FIRST: Final = regex(rf" ?,? ?{_I} (?:paid|gave|transferred|sent|handed over)\b")
# 时间是11月5日, 不是2号: said of the time itself.
_OF_THE_TIME: Final = regex(
    "时间|日期|日子|哪天|发生|改[成为到]|[写记说搞弄]错|不对|\\b(?:date|time|wrong|actually|happened)\\b"
)
_WANTED: Final = frozenset(
    {MoneyRole.DEMANDED, MoneyRole.BRIBE, MoneyRole.FINE, MoneyRole.ANNOUNCED}
)


def is_payday(known: Reading, day: Slot, text: str) -> bool:
    """Return whether *day*, as *text* tells it, is only that of a payment behind the matter."""
    sums = known.all(Name.AMOUNT)
    if sums and not any(slot.role in _WANTED for slot in sums):
        return False
    before, behind = fold(text[: day.start]).text, fold(text[day.end :]).text
    if _PAPER_THEN.match(behind):
        return True
    if DENIED.search(text) or _OF_THE_TIME.search(_without_paying(before) + "，" + behind):
        return False
    if _PAID_THEN.match(behind) or _WHEN_PAID.search(before):
        return True
    if _OWN_WORDS.match(behind) and not before.endswith("是"):
        return True
    return _ENGLISH.search(before) is not None or _ENGLISH_FIRST.match(behind) is not None


def _without_paying(before: str) -> str:
    """付款时间是5号 names the time of the payment, and no other."""
    return _WHEN_PAID.sub("", before)
