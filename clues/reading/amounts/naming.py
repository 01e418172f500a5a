"""What is a sum called: 五百罚款, 卫生费三十, 一趟50，说是卫生费?

The name behind the sum goes before one in front of it, and that before one in the next clause.
"""

from typing import Final

from clues.reading.amounts.clause import Clause, behind_a_sum
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.role_frames import (
    IN_ALL,
    SAID_TO_BE,
    THEIR_BRIBE,
    THEIR_FEE,
    THEIR_FINE,
    THEIR_LEVY,
)
from clues.reading.amounts.role_words import ANNOUNCED, BRIBE, LEVY, TOTAL
from clues.regex import regex


def fined_beside_a_fee(clause: Clause) -> MoneyRole | None:
    """罚五十拖车费一百: the fee that follows has a sum of its own."""
    if _JUST_FINED.search(clause.before) is None or _OWN_FEE.match(clause.after) is None:
        return None
    return None if ANNOUNCED.search(clause.before) else MoneyRole.FINE


def fined_with_points(clause: Clause) -> MoneyRole | None:
    """100块3分, 两百扣六分: only a fine goes with points."""
    if _POINTS.match(clause.text, clause.end) is None or _GIVEN.search(clause.before):
        return None
    return None if ANNOUNCED.search(clause.before) else MoneyRole.FINE


_POINTS: Final = regex(
    r"(?:块钱?|元)?[，,、]?(?:还|外加|加|又|并)?(?:扣|记|罚)?(?:了|我)?[一二两三六九\d]{1,2}分"
    "(?![钟之钱局队公站成店不没都也别])"
)
_GIVEN: Final = regex("[给交付掏转塞](?:了|过)")


def summed_behind(clause: Clause) -> MoneyRole | None:
    """三百五合计: it is counted up behind."""
    further = clause.text[clause.end : clause.end + 20]
    return MoneyRole.TOTAL if IN_ALL.match(further.strip(" ,")) else None


def named_behind(clause: Clause) -> MoneyRole | None:
    """五百罚款, 五百块的好处费: the name stands right behind."""
    after = clause.after.strip()
    for pattern, role in (
        (THEIR_BRIBE, MoneyRole.BRIBE),
        (THEIR_LEVY, MoneyRole.LEVY),
        (THEIR_FINE, MoneyRole.FINE),
        (THEIR_FEE, MoneyRole.FEE),
    ):
        if pattern.match(after):
            return role
    return None


_OWN_FEE: Final = regex(
    r"(?:块钱?|元)?[\u4e00-\u9fff]{0,4}(?:费|保证金|押金)(?:就|是|又|还|要|收)*"
    r"[\d一二两三四五六七八九]"
)
# 不讲人情，罚了一百五; 罚五十拖车费一百: the deed stands right before the sum.
_JUST_FINED: Final = regex(r"罚(?:款|了|我|俺|咱|他|她)*$")
# 送了条烟才压到一千: of the fine, which the gift made lower.
_LOWERED: Final = regex(r"才?(?:压|降|减|磨|砍|谈|讲)(?:价|情)?到(?:了)?$")
# 要求我购买两台共计1360元: nobody bought them yet.
_MUST_BUY: Final = regex(r"(?:要求|[让叫逼]|强制|必须)[^，。了]{0,6}[买购订装换][^，。了]*$")
_CALLED: Final = {"罚": MoneyRole.FINE, "赞": MoneyRole.LEVY, "捐": MoneyRole.LEVY}


def named_next(clause: Clause) -> MoneyRole | None:
    """一趟50，说是卫生费: the next clause says what it was."""
    met = SAID_TO_BE.match(clause.text[clause.end : clause.end + 16])
    if met is None:
        return None
    named = met["kind"] or (met["quoted"] or "--")[1:]
    if LEVY.search(named.rstrip("款金费”\"’'」』")):
        return MoneyRole.LEVY
    return _CALLED.get(named[0], MoneyRole.FEE)


def named_in_front(clause: Clause) -> MoneyRole | None:
    """好处费三百, 一共八百, 摊派两千, 说要罚五百: the nearest name in front, the plainest first."""
    before = clause.before
    if BRIBE.search(before) and not (_JUST_FINED.search(before) or _LOWERED.search(before)):
        return MoneyRole.BRIBE
    if TOTAL.search(before):
        return MoneyRole.DEMANDED if _MUST_BUY.search(before) else MoneyRole.TOTAL
    if LEVY.search(before):
        return MoneyRole.LEVY
    if ANNOUNCED.search(before) and ANNOUNCED.search(behind_a_sum(before)):
        return MoneyRole.ANNOUNCED
    return None
