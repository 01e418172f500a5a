"""What do the clauses around a sum say, when its own says nothing?"""

from functools import lru_cache
from typing import Final

from clues.reading.amounts.bare_words import PER
from clues.reading.amounts.clause import Clause, clause_before
from clues.reading.amounts.deeds import DEEDS, nearest_of
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.role_frames import BOUGHT, FINED, MADE_TO, MADE_UP, PACKED, SPOKEN
from clues.reading.amounts.role_words import BRIBE, FEE, FINE, LEVY, RATE
from clues.regex import regex


def from_afar(clause: Clause) -> MoneyRole:
    """Return what the clauses around say when the sum's own says nothing."""
    text, start, end, before = clause.text, clause.start, clause.end, clause.before
    if not before and MADE_UP.search(clause_before(text, start - 1)):
        return MoneyRole.DEMANDED
    nearest = nearest_of(text[max(0, start - 40) : start], _KINDS)
    if RATE.search(before) or PER.match(text, end) or PACKED.match(text, end):
        return _for_each(clause, nearest)
    said = _said(text, end, before, nearest)
    if said is None and _LICENCE.search(text, max(0, start - 24), start):
        return MoneyRole.FEE
    return said or _told_before(clause, nearest) or _only_kind(text) or MoneyRole.PAID


def _for_each(clause: Clause, nearest: MoneyRole | None) -> MoneyRole:
    """一车四百: a fine where fines are spoken of, else a fee."""
    far = clause.text[max(0, clause.start - 40) : clause.start]
    if "停车" in clause.before or (nearest is MoneyRole.FINE and _bought(far)):
        return MoneyRole.FEE
    kept = nearest in {MoneyRole.FINE, MoneyRole.LEVY, MoneyRole.BRIBE}
    return nearest if kept and nearest is not None else MoneyRole.FEE


def _told_before(clause: Clause, nearest: MoneyRole | None) -> MoneyRole | None:
    """Return the kind or the deed told last, unless one was made to buy something since then."""
    text, start = clause.text, clause.start
    made_to = MADE_TO.search(text, max(0, start - 90), start)
    if made_to is not None and nearest_of(made_to[0], _KINDS) is None:
        return MoneyRole.DEMANDED
    return nearest or nearest_of(text[max(0, start - 40) : start], DEEDS)


def _said(text: str, end: int, before: str, nearest: MoneyRole | None) -> MoneyRole | None:
    """三百，不开票两百; 说好三百; 告知书一拍：两万: only said, or held out."""
    asked = any(each.search(before) for each in (_CHOSEN, _AGREED))
    if asked or any(each.match(text, end) for each in (_CHOICE, _BEATEN_DOWN)):
        return MoneyRole.DEMANDED
    if _OVER.search(before) or (not before and _JUST_GAVE.search(text, max(0, end - 24), end)):
        return MoneyRole.PAID
    if _ON_A_PAPER.search(before) or (nearest is None and _OFFENCE.search(before)):
        return MoneyRole.FINE
    if SPOKEN.search(before):
        return MoneyRole.ANNOUNCED if nearest is MoneyRole.FINE else MoneyRole.DEMANDED
    return None


# 五百降到两百: what was wanted first.
_BEATEN_DOWN: Final = regex(
    r"(?:块钱?|元)?(?:又|就|一路|给|硬)?(?:降|减|砍|压|讲|磨|谈|杀)(?:价)?[到成]"
)
# 进山要办“放蜂证”，280: what a paper costs.
_LICENCE: Final = regex(
    '(?:要|得|须|必须|需要?)(?:先)?办(?:理|个|张|一张)?[^，。]{1,8}[证卡照][”"」』]?[，,]?(?:要|交|收)?$'
)
# 写2000，收2600，多那600: taken beyond what is written.
_OVER: Final = regex(r"^(?:又|还)?多(?:的|那|出来?的?|收的?|要的?)+$")
# 俺交啦！两千一百八，收据给他瞅
_JUST_GAVE: Final = regex(
    r"(?:^|[，。！!\s])(?:我们?|俺们?|咱们?)?(?:就|也|早|都)*(?:交|给|付)(?:了|啦|喽|咯|过)(?:钱)?[，。！!][^，。！!]{1,12}$"
)
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


_KINDS: Final = (
    (FEE, MoneyRole.FEE),
    (BRIBE, MoneyRole.BRIBE),
    (LEVY, MoneyRole.LEVY),
    (FINE, MoneyRole.FINE),
)
