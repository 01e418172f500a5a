"""Did it happen: is a sum only threatened, held out, nearly given, or not handed over?"""

from typing import Final

from clues.reading.amounts.clause import Clause
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.role_frames import ALMOST, IF_PAID, OR_ELSE, UNPAID
from clues.regex import regex

_NOT_YET: Final = frozenset({MoneyRole.PAID, MoneyRole.FEE})
"""What is handed over, and so may not have been."""


def is_only_threatened(clause: Clause) -> bool:
    """不拆罚两千, 下次再看见就罚五百: of what is done later, or not at all."""
    came = f"罚了{clause.text[clause.start : clause.end]}" in clause.text[clause.end :]
    threatened = _THREATENED.search(clause.before) or _OR_LESS.match(clause.text, clause.end)
    return not came and threatened is not None


def is_only_thought_of(clause: Clause, role: MoneyRole) -> bool:
    """差点给他两百, 只要交了三百就给开门: said of what is paid."""
    before = clause.before
    return role in _NOT_YET and bool(ALMOST.search(before) or IF_PAID.search(before))


def is_held_out(clause: Clause, role: MoneyRole) -> bool:
    """一条船交六百，不交就排最后面; 交五百或者扣三分: said of what is paid."""
    if role is not MoneyRole.PAID or "了" in clause.before:
        return False
    or_else = OR_ELSE.match(clause.text, clause.end) or _OR_WORSE.match(clause.text, clause.end)
    return or_else is not None


def is_refused(clause: Clause, role: MoneyRole) -> bool:
    """交300能插队，我没给: said of what is paid, unless it is told as done: 给了他们三百."""
    if role not in _NOT_YET or _GAVE.search(clause.before):
        return False
    return UNPAID.match(clause.text, clause.end) is not None


_GAVE: Final = regex(
    "(?<![没未要想说])(?:给|交|付|掏|塞|转|缴)了(?:他们?|她|人家|对方|[^，。]{0,3}[长员警])?(?:现金)?$"
)


_THREATENED: Final = regex(
    "(?:(?:^|[，,。；;说讲]|如果|要是|敢)(?:他们|你们?|我|再|还)*不(?:拆|改|整改|搬|撤|签字?|买|装|停|清理?|认|走)"
    "(?:掉|了|的话|走)?[，,]?|要[不么]就?|(?:下次|下回|以后再)[^。！!？?]{0,14}?|"
    "再(?:让[他我你]|看见|看到|发现|抓到|碰到|来)[^，,。]{0,6}?)(?:就|要|得|会|便|还)*罚(?:款|我|你|俺)?$"
)
# 罚300给200就行
_OR_LESS: Final = regex(
    r"(?:块钱?|元)?[，,]?(?:你|我)?(?:给|交|付|掏|拿)[\d一二两三四五六七八九十百千万]{1,6}(?:块钱?|元)?"
    r"(?:就|也)(?:行|算|放|完事|了事|走|可以|成|不罚|过|没事|好说)"
)
# 交五百或者扣三分
_OR_WORSE: Final = regex(
    r"(?:块钱?|元)?[，,]?(?:或者?|要么|要不|还是)(?:就)?(?:扣|停|关|封|拘|拉|拖|去)"
)
