"""What was a sum: a fine, a fee, a levy, a bribe, a demand, what was paid, or a total?

The words beside the sum decide, the nearest first; a sum that was no money between the person
and the office (a wage, a price, a loss) has no role and is left out.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from clues.reading.amounts.bare_words import PER
from clues.reading.amounts.beside import is_gift
from clues.reading.amounts.other_money import clause_after, clause_before, of_another_matter
from clues.reading.amounts.outside_english import taken_from_him
from clues.reading.amounts.role_frames import (
    ALMOST,
    BOUGHT,
    BY_NOW,
    CHANGED,
    DONE_WITH,
    FINED,
    FINED_FOR,
    FREE,
    GIFT,
    HANDED,
    IF_PAID,
    IN_ALL,
    JUST_PAID,
    LATER,
    MADE_TO,
    MADE_UP,
    NAMED,
    NOT_A_CENT_LESS,
    OR_ELSE,
    ORDERED,
    OWED,
    OWED_YET,
    OWN_COST,
    PACKED,
    PAID_AFTER,
    RATE_TAKEN,
    SAID_TO_BE,
    SETTLED,
    SHIFTED,
    SHORT,
    SPOKEN,
    THEIR_BRIBE,
    THEIR_FEE,
    THEIR_FINE,
    THEIR_LEVY,
    TO_REDEEM,
    UNPAID,
)
from clues.reading.amounts.role_words import (
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
from clues.regex import regex


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


_NOT_YET: Final = frozenset({MoneyRole.PAID, MoneyRole.FEE})
_NOT_CASH: Final = frozenset({MoneyRole.BRIBE, MoneyRole.LEVY, MoneyRole.TOTAL})


def role_of(text: str, start: int, end: int) -> tuple[MoneyRole, bool] | None:
    """Return what the sum at *start*:*end* of the folded text was, and whether that is sure.

    None when it was no money between the person and the office.
    """
    before = clause_before(text, start)
    after = clause_after(text, end)
    if GIFT.search(text, max(0, start - 22), start) or is_gift(text, start, end):
        return MoneyRole.BRIBE, True
    if of_another_matter(text, start, end, before, after):
        return None
    if (
        HANDED.match(text, end)
        or JUST_PAID.match(text, end)
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
    or_else = OR_ELSE.match(text, end) or _OR_WORSE.match(text, end)
    if role is MoneyRole.PAID and or_else and "了" not in before:
        role = MoneyRole.DEMANDED
    if role is MoneyRole.PAID and RATE_TAKEN.search(before):
        role = MoneyRole.FEE
    almost = role in _NOT_YET and (ALMOST.search(before) or IF_PAID.search(before))
    if almost or _is_threatened(text, start, end, before):
        return MoneyRole.DEMANDED, True
    if role in _NOT_YET and UNPAID.match(text, end) is not None:
        role = MoneyRole.DEMANDED
    return role, told is not None and not SHIFTED.search(before)


def _is_threatened(text: str, start: int, end: int, before: str) -> bool:
    """不拆罚两千, 下次再看见就罚五百: of what is done later, or not at all."""
    came = f"罚了{text[start:end]}" in text[end:]
    return not came and _THREATENED.search(before) is not None


_THREATENED: Final = regex(
    "(?:(?:^|[，,。；;说讲]|如果|要是|敢)(?:他们|你们?|我|再|还)*不(?:拆|改|整改|搬|撤|签字?|买|装|停|清理?|认|走)"
    "(?:掉|了|的话|走)?[，,]?|(?:下次|下回|以后再)[^。！!？?]{0,14}?|"
    "再(?:让[他我你]|看见|看到|发现|抓到|碰到|来)[^，,。]{0,6}?)(?:就|要|得|会|便|还)*罚(?:款|我|你|俺)?$"
)
# 交五百或者扣三分
_OR_WORSE: Final = regex(
    r"(?:块钱?|元)?[，,]?(?:或者?|要么|要不|还是)(?:就)?(?:扣|停|关|封|拘|拉|拖|去)"
)


def _fined_beside_a_fee(before: str, after: str) -> MoneyRole | None:
    """罚五十拖车费一百: the fee that follows has a sum of its own."""
    if _JUST_FINED.search(before) is None or _OWN_FEE.match(after) is None:
        return None
    return None if ANNOUNCED.search(before) else MoneyRole.FINE


def _come_to(text: str, end: int, before: str) -> bool:
    """两千多了 is what it has come to; 变五百了 is another sum of the same kind."""
    return BY_NOW.match(text[end : end + 3]) is not None and not CHANGED.search(before)


def _named_after(after: str, further: str) -> MoneyRole | None:
    if IN_ALL.match(further.strip(" ,")):
        return MoneyRole.TOTAL
    for pattern, role in (
        (THEIR_BRIBE, MoneyRole.BRIBE),
        (THEIR_LEVY, MoneyRole.LEVY),
        (THEIR_FINE, MoneyRole.FINE),
        (THEIR_FEE, MoneyRole.FEE),
    ):
        if pattern.match(after.strip()):
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


def _named_next(after: str) -> MoneyRole | None:
    """一趟50，说是卫生费: the next clause says what it was."""
    met = SAID_TO_BE.match(after)
    if met is None:
        return None
    return _CALLED.get((met["kind"] or "-")[0], MoneyRole.FEE)


def _named_before(before: str) -> MoneyRole | None:
    if BRIBE.search(before) and not (_JUST_FINED.search(before) or _LOWERED.search(before)):
        return MoneyRole.BRIBE
    if TOTAL.search(before):
        return MoneyRole.DEMANDED if _MUST_BUY.search(before) else MoneyRole.TOTAL
    if LEVY.search(before):
        return MoneyRole.LEVY
    if ANNOUNCED.search(before) and ANNOUNCED.search(_behind_a_sum(before)):
        return MoneyRole.ANNOUNCED
    return None


def _done(before: str, after: str) -> MoneyRole | None:
    """Return the role of the deed that the sum's own clause tells."""
    if CHANGED.search(before):  # 罚三万，后来变成八千: still the same thing
        return None
    return _ended(before, after) or _nearest_deed(before) or _shortly(before, after)


def _ended(before: str, after: str) -> MoneyRole | None:
    """磨到一千二, 五千了事: how it came to an end, or who is to bear it."""
    if OWN_COST.match(after) or NOT_A_CENT_LESS.match(after):
        return MoneyRole.DEMANDED
    if (
        not _OWED_SIGNS.isdisjoint(before)
        and OWED.search(before)
        and (LATER.match(after) or OWED_YET.search(before))
    ):
        return MoneyRole.DEMANDED
    if SETTLED.search(before) or PAID_AFTER.match(after):
        return MoneyRole.PAID
    done = DONE_WITH.match(after)
    if done:  # 交两百才放, but 交了两百才放
        before = _behind_a_sum(before)
        asked = ORDERED.search(before) or ("才" in done[0] and SHORT.search(before))
        return MoneyRole.DEMANDED if asked else MoneyRole.PAID
    if TO_REDEEM.match(after) and "了" not in before:
        return MoneyRole.DEMANDED
    return None


_A_SUM: Final = regex(r"(?:[一二两三四五六七八九][百千万]|\d{2})[^一二两三四五六七八九百千万\d]*$")


_OWED_SIGNS: Final = frozenset("剩余尾欠差有")


def _behind_a_sum(before: str) -> str:
    """要罚三千后来｜八百放行: what stands before an earlier sum was said of that one."""
    met = _A_SUM.search(before)
    return before[met.start() + 2 :] if met else before


def _nearest_deed(before: str) -> MoneyRole | None:
    """Return the role of the deed nearest to the left of the sum."""
    nearest = _nearest(before, _DEEDS)
    if _BEFOREHAND.search(before):
        return MoneyRole.DEMANDED
    if nearest in {MoneyRole.PAID, MoneyRole.DEMANDED} and (
        named := NAMED.search(_behind_a_sum(before))
    ):
        return MoneyRole.FINE if named[0][0] in "罚滞" else MoneyRole.FEE
    if nearest is MoneyRole.PAID and ORDERED.search(before):
        return MoneyRole.DEMANDED
    if nearest is MoneyRole.FEE and FINED_FOR.search(before):
        return MoneyRole.FINE
    return nearest


# 要求预缴明年税款十五万, 须先补缴……
_BEFOREHAND: Final = regex(
    r"(?:要求|责令|让|叫|逼|[须需]要?|必须|说)[^，。了]{0,5}(?:预先?[缴交]|提前[缴交]|先(?:行)?[补预]?[缴交]|垫[付交缴])(?!了|完|清|过)"
)


def _shortly(before: str, after: str) -> MoneyRole | None:
    """交三千才放 is asked for, 交三千 and 三千现金 were paid."""
    if SHORT.search(before):
        asked = FREE.search(after) or ORDERED.search(before)
        return MoneyRole.DEMANDED if asked else MoneyRole.PAID
    if before.endswith("扣") and not before.endswith("克扣"):  # 柴垛没码齐扣一百
        return MoneyRole.FINE
    return MoneyRole.PAID if "现金" in after or "cash" in after else None


def _from_afar(text: str, start: int, end: int, before: str) -> MoneyRole:
    """Return what the clauses around say when the sum's own says nothing."""
    if not before and MADE_UP.search(clause_before(text, start - 1)):
        return MoneyRole.DEMANDED
    nearest = _nearest(text[max(0, start - 40) : start], _KINDS)
    if "停车" in before and RATE.search(before):
        return MoneyRole.FEE
    if RATE.search(before) or PER.match(text, end) or PACKED.match(text, end):
        if nearest is MoneyRole.FINE and _bought(text[max(0, start - 40) : start]):
            return MoneyRole.FEE
        # 一车四百: a fine where fines are spoken of, else a fee
        return (
            nearest
            if nearest in {MoneyRole.FINE, MoneyRole.LEVY, MoneyRole.BRIBE}
            else MoneyRole.FEE
        )
    if (said := _said(text, end, before, nearest)) is not None:
        return said
    told = nearest or _nearest(text[max(0, start - 40) : start], _DEEDS)
    if told is None and MADE_TO.search(text, max(0, start - 90), start):
        return MoneyRole.DEMANDED
    return told or _only_kind(text) or MoneyRole.PAID


def _said(text: str, end: int, before: str, nearest: MoneyRole | None) -> MoneyRole | None:
    """三百，不开票两百; 说好三百; 告知书一拍：两万: only said, or held out."""
    if any(asked.search(before) for asked in (_CHOSEN, _AGREED)) or _CHOICE.match(text, end):
        return MoneyRole.DEMANDED
    if _OVER.search(before):
        return MoneyRole.PAID
    if _ON_A_PAPER.search(before) or (nearest is None and _OFFENCE.search(before)):
        return MoneyRole.FINE
    if SPOKEN.search(before):
        return MoneyRole.ANNOUNCED if nearest is MoneyRole.FINE else MoneyRole.DEMANDED
    return None


# 写2000，收2600，多那600: taken beyond what is written.
_OVER: Final = regex(r"^(?:又|还)?多(?:的|那|出来?的?|收的?|要的?)+$")
# 三百，不开票两百: what one may choose.
_CHOICE: Final = regex(
    r"(?:块钱?|元)?[，,、]?(?:要是|如果)?不[开要](?:发?票|收据|条子?)(?:就|的话|只要|算|收)*[\d一二两三四五六七八九]"
)
_CHOSEN: Final = regex(
    r"不[开要](?:发?票|收据|条子?)(?:就|的话|只要|算|收)*$|"
    r"(?<![没未给了])开(?:发?票|收据|条子?|单子?)(?:就是?|的话|就?要|就?得)+$"
)
# 原来说好三百的
_AGREED: Final = regex(r"(?:说好|讲好|谈好|定好)(?:的|是|了)*$")
# 把告知书往桌上一拍：两万
_ON_A_PAPER: Final = regex(r"(?:告知书|决定书|处罚书|罚单)[^，。]{0,8}[：:]$")
# 超宽五百，没带证两百: what one is fined for.
_OFFENCE: Final = regex(
    r"(?:超[宽长高载限重速员]|没[带系戴]|逾期|违[停章规]|占道|闯红灯|无证|压线|逆行|污损|不按)[^，。\d]{0,4}$"
)


def _bought(before: str) -> bool:
    bought = [met.end() for met in BOUGHT.finditer(before)]
    fined = [met.end() for met in FINED.finditer(before)]
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
