"""Which deed governs a sum: 罚 收 交 给 要?

How the matter ended (磨到一千二, 五千了事) goes before the deed nearest in front of the sum.
"""

import re
from typing import Final

from clues.reading.amounts.clause import Clause, behind_a_sum
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.role_frames import (
    BY_NOW,
    CHANGED,
    DONE_WITH,
    FINED_FOR,
    FREE,
    LATER,
    NAMED,
    NOT_A_CENT_LESS,
    ORDERED,
    OWED,
    OWED_YET,
    OWN_COST,
    PAID_AFTER,
    RATE_TAKEN,
    SETTLED,
    SHORT,
    TO_REDEEM,
)
from clues.reading.amounts.role_words import DEMAND, FEE, FINE, PAID
from clues.regex import regex


def governed(clause: Clause) -> MoneyRole | None:
    """Return the role of the deed that the sum's own clause tells."""
    before, after = clause.before, clause.after
    if CHANGED.search(before):  # 罚三万，后来变成八千: still the same thing
        return None
    return (
        _on_the_way_down(clause)
        or _ended(before, after)
        or _docked(clause)
        or _nearest_deed(before, after)
        or _shortly(before, after)
    )


# 当场让我扫码交200
_THERE_AND_THEN: Final = regex(
    "当场(?:就)?(?:让|叫|要|逼)(?:我们?|俺)?[^，。]{0,3}(?:扫码|转账|微信|现金|拿钱)?(?:交|付|转|掏|给)(?:了)?$"
)


def _on_the_way_down(clause: Clause) -> MoneyRole | None:
    """降到四千，再降到两千二: not yet what was settled."""
    if SETTLED.search(clause.before) is None or _DOWN_AGAIN.match(clause.text, clause.end) is None:
        return None
    return MoneyRole.DEMANDED


_DOWN_AGAIN: Final = regex(
    r"(?:块钱?|元)?[，,](?:又|再|后来|最后|接着|然后|我再){1,2}(?:降|减|砍|压|磨|谈|讲)(?:价|情)?到"
)


def _docked(clause: Clause) -> MoneyRole | None:
    """手机上又扣我两百，说违停: what is taken for an offence is a fine."""
    if _TAKEN_OFF.search(clause.before) is None:
        return None
    return MoneyRole.FINE if _FOR_AN_OFFENCE.match(clause.text, clause.end) else None


_TAKEN_OFF: Final = regex("扣(?:了|我|俺)*$")
_FOR_AN_OFFENCE: Final = regex(
    r"(?:块钱?|元)?[，,](?:说|理由是?)(?:是|我|俺|车)*"
    "(?:违[停章规]|超[载限速员宽高长]|没[带系戴让打]|压[实线]|闯|逆行|占道|无证|污损|疲劳)"
)


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
        before = behind_a_sum(before)
        if "才" in done[0] and before.endswith("罚"):
            return MoneyRole.FINE  # 罚三千才放, but 罚了三千才放
        asked = ORDERED.search(before) or ("才" in done[0] and SHORT.search(before))
        return MoneyRole.DEMANDED if asked else MoneyRole.PAID
    if TO_REDEEM.match(after) and "了" not in before:
        return MoneyRole.DEMANDED
    return None


_OWED_SIGNS: Final = frozenset("剩余尾欠差有")


def _nearest_deed(before: str, after: str) -> MoneyRole | None:
    """Return the role of the deed nearest to the left of the sum."""
    nearest = nearest_of(before, DEEDS)
    if _BEFOREHAND.search(before) or (
        _OFFERED_FOR.search(behind_a_sum(before)) and FREE.match(after)
    ):
        return MoneyRole.DEMANDED
    if nearest in {MoneyRole.PAID, MoneyRole.DEMANDED} and (
        named := NAMED.search(behind_a_sum(before))
    ):
        return MoneyRole.FINE if named[0][0] in "罚滞" else MoneyRole.FEE
    if nearest in {MoneyRole.PAID, MoneyRole.DEMANDED} and _THERE_AND_THEN.search(before):
        return MoneyRole.PAID
    if nearest is MoneyRole.PAID and ORDERED.search(before):
        return MoneyRole.DEMANDED
    if nearest in {None, MoneyRole.PAID} and RATE_TAKEN.search(before):
        return MoneyRole.FEE
    if nearest is MoneyRole.FEE and FINED_FOR.search(before):
        return MoneyRole.FINE
    return nearest


# 罚300给｜200就行: the deed behind the other sum.
_OFFERED_FOR: Final = regex(r"^(?:[百千万]|\d{0,4})?(?:块钱?|元)?[，,]?[给交付掏拿]$")
# 要求预缴明年税款十五万, 须先补缴……
_BEFOREHAND: Final = regex(
    r"(?:通知|告知|限期)(?:我们?|俺|本?公司|企业)?(?:要|去|来)?补[缴交]?税?款?(?!了|完|清|过)[^了]*$|"
    r"(?:要求|责令|让|叫|逼|[须需]要?|必须|说)[^，。了]{0,5}(?:预先?[缴交]|提前[缴交]|先(?:行)?[补预]?[缴交]|垫[付交缴])(?!了|完|清|过)[^了]*$"
)


# 给五百吧: what they would be content with.
_PROPOSED: Final = regex("(?:块钱?|元)?(?:吧|得了|意思意思)")


def _shortly(before: str, after: str) -> MoneyRole | None:
    """交三千才放 is asked for, 交三千 and 三千现金 were paid."""
    if SHORT.search(before):
        asked = FREE.search(after) or ORDERED.search(before) or _PROPOSED.match(after)
        return MoneyRole.DEMANDED if asked else MoneyRole.PAID
    if before.endswith("扣") and not before.endswith("克扣"):  # 柴垛没码齐扣一百
        return MoneyRole.FINE
    return MoneyRole.PAID if "现金" in after or "cash" in after else None


def come_to(clause: Clause) -> MoneyRole | None:
    """两千多了 is what it has come to; 变五百了 is another sum of the same kind."""
    by_now = BY_NOW.match(clause.text[clause.end : clause.end + 3]) is not None
    return MoneyRole.TOTAL if by_now and not CHANGED.search(clause.before) else None


def nearest_of(text: str, kinds: tuple[tuple[re.Pattern[str], MoneyRole], ...]) -> MoneyRole | None:
    """Return the role among *kinds* whose words end the farthest to the right."""
    found = [
        (met.end(), at) for at, (pattern, _) in enumerate(kinds) for met in pattern.finditer(text)
    ]
    return kinds[max(found)[1]][1] if found else None


# Of two that end at the same place the later one counts.

# Of two that end at the same place the later one counts.
DEEDS: Final = (
    (DEMAND, MoneyRole.DEMANDED),
    (FEE, MoneyRole.FEE),
    (PAID, MoneyRole.PAID),
    (FINE, MoneyRole.FINE),
)
