"""Which sum does a correction mean, and what was it?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.unpaid import (
    fine_denied,
    none_wanted,
    only_said,
    own_deed_denied,
    still_wanted,
    sums_unpaid,
    unpaid,
)
from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import DENIED, denied_in, without_denied
from clues.reading.single import amount
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.reading.words.numerals import numbers
from clues.regex import regex

_CLAUSES: Final = regex("[，,。;；!！]+")


def new_sums(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    """Return each sum that *text* puts in the place of one told before, adds or takes back."""
    read = (_of_the_line(slot, text) for slot in said.all(Name.AMOUNT))
    old, not_paid = list(known.all(Name.AMOUNT)), sums_unpaid(text)
    owed = [slot for slot in old if slot.value in not_paid]
    told = [slot for slot in read if not _of_a_paper(slot, text)] or list(_bare(text))
    others = [new for new in told if new.value not in not_paid]
    told = others if owed or others else told  # 只交了100，剩下的200没交
    taken_back = fold(denied_in(text)).text
    denied = {
        number.value
        for number in numbers(taken_back)
        if taken_back[number.end : number.end + 1] not in _COUNTED  # 不止300人
        and _ITS_PAPER.match(taken_back, number.end) is None  # 没给300的票
    }
    wrong = [
        slot for slot in old if slot.value in denied and not (slot in owed and slot.role in _WANTED)
    ]
    for new in told:
        replaced = _replaced(new, wrong, old, text)
        if replaced is not None:
            old.remove(replaced)
            wrong = [slot for slot in wrong if slot is not replaced]
        # A correction keeps what the sum was, unless that is what it corrects.
        if replaced is None and new.role is None and len(old) > 1:
            continue  # 600, where 800 and 500 stand: nobody said which of them
        anew = replaced is None or (new.role is not None and new.value == replaced.value)
        kept = new if replaced is None or anew else _as_before(new, replaced)
        yield Change(name=Name.AMOUNT, old=replaced, new=kept)
    if not told and owed:
        yield from _not_paid(owed, text)
    elif not told:
        yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in wrong)
        if not wrong and none_wanted(text):
            yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in old)
        elif not wrong and unpaid(text):
            yield from _not_paid(old, text)


def _as_before(new: Slot, replaced: Slot) -> Slot:
    """Return the new sum as what the old one was, unpaid as it is said to be."""
    due = replaced.due or (new.due and replaced.role in _WANTED)
    return replace(
        new, role=replaced.role, due=due, remark=None if due else replaced.remark or new.remark
    )


_ITS_PAPER: Final = regex("(?:块钱?|元)?的?(?:小?发?票|收据|收条|条子|罚?单|凭证)")
_NOT_THERE: Final = regex("[没未冇不][^，,。;；]{0,8}$")


def _of_a_paper(slot: Slot, text: str) -> bool:
    """没给我300的收据: the paper is what is missing, and the sum only says which."""
    named = _ITS_PAPER.match(text, slot.end) is not None
    return named and _NOT_THERE.search(text, 0, slot.start) is not None


_COUNTED: Final = frozenset("人个次斤辆天号日点月吨米岁户家条张分时趟位名把只头公里年")
# 金额改成500 says nothing of what the sum was, nor does 给了 before it.
_THE_LINE: Final = regex(
    "(?:^|[，,。;；])(?:把|change )?(?:the )?"
    "(?:金额|金額|钱数?|錢|数额|数目|amount|sum)(?:这?一?[行栏项])?"
    "(?:就|应该|其实)*(?:改成|改为|改到|换成|应该?是|应为|[是为:：]| ?(?:to|is|was|should be))$",
    re.IGNORECASE,
)


_WANTED_IT: Final = regex("(?:块钱?|元)?(?:是|才是)(?:他们?)?(?:要|开口要|张口要)的")


def _of_the_line(slot: Slot, text: str) -> Slot:
    if _WANTED_IT.match(text, slot.end):
        return replace(slot, role=MoneyRole.DEMANDED)
    if slot.role is MoneyRole.TOTAL and _HANDED.search(text):  # 一共给了五百五
        return replace(slot, role=MoneyRole.PAID)
    named = _THE_LINE.search(text[: slot.start].rstrip())
    return slot if named is None else replace(slot, role=None)


def _not_paid(old: list[Slot], text: str) -> Iterator[Change]:
    """没有收钱，只是说要罚: what was said to be paid was demanded; told twice, it goes.

    A fine that was not taken was still wanted. Of a payment that is denied nobody says that it
    was wanted, unless he says so: 收了200, and then 没收我钱.
    """
    fines = [slot for slot in old if slot.role is MoneyRole.FINE]
    if fines and fine_denied(text) and not still_wanted(text):
        # What was paid beside it stays.
        yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in fines)
        return
    demanded = {slot.value for slot in old if slot.role in _WANTED}
    for slot in old:
        if slot.role in _DEMANDS:
            if slot.role is MoneyRole.DEMANDED and own_deed_denied(text):
                yield Change(name=Name.AMOUNT, old=slot, new=replace(slot, due=True, remark=None))
            continue
        again = slot.role is not MoneyRole.FINE and (
            slot.value in demanded or (demanded and slot.role is MoneyRole.PAID)
        )
        wanted = still_wanted(text) or slot.role in _WANTED
        new = _still_due(slot, text) if wanted and not again else None
        yield Change(name=Name.AMOUNT, old=slot, new=new)


def _still_due(slot: Slot, text: str) -> Slot:
    """Return the sum as it stands unpaid: a fine stays one, unless it was only spoken of."""
    if only_said(text):
        return replace(slot, role=MoneyRole.DEMANDED)
    role = slot.role if slot.role in _WANTED else MoneyRole.DEMANDED
    return replace(slot, role=role, due=True, remark=None)


def is_open(old: tuple[Slot, ...], text: str) -> bool:
    """Say whether *text* denies a payment and leaves open what became of it.

    交了200, and then 我没给: wanted, or never spoken of?
    """
    told = not any(slot.role in _WANTED for slot in old)
    return bool(old) and told and own_deed_denied(text) and not still_wanted(text)


_DEMANDS: Final = frozenset({MoneyRole.DEMANDED, MoneyRole.BRIBE})
_WANTED: Final = _DEMANDS | {MoneyRole.FINE, MoneyRole.ANNOUNCED}
"""What was wanted, whether or not anybody paid it."""


_IT_WAS: Final = regex(
    "^(?:[那就还還确確实實其应應该該的]|实际上?|金额|金額|罚款|罰款|钱|錢|数额|好像|大概|大约|可能|也许)*是|"
    "^(?:好像|大概|大约|可能|也许)+|^(?:就|只有?)(?=[\\d一二两三四五六七八九十百])|"
    "^(?:actually |no |sorry )*"
    "(?:(?:it|(?:change )?(?:the )?(?:amount|sum|fine|fee|price)) (?:was|is|should be|to)|"
    "that's|should be) ",
    re.IGNORECASE,
)


# 警号错了，是012345; 电话写错了，是139…: another number was wrong, and no sum.
_OTHER_NUMBER: Final = regex(
    "门牌|門牌|楼号|房号|\\d写成\\d.*\\d号|电话|電話|手机|手機|号码|號碼|警号|警號|工号|编号|編號|文号|文號|单号|證號|证号|票号|案号|车牌|車牌|邮编|微信|"
    r"\b(?:phone|mobile|number|badge|plate|id)\b",
    re.IGNORECASE,
)
# Nobody tells a sum with nine figures and more, or with a zero in front.
_LONG_NUMBER: Final = regex(r"\d{9,}|(?<![\d.])0\d")


def _bare(text: str) -> Iterator[Slot]:
    """500, 是五百: a number alone in its clause is an amount, as it answers a line about money."""
    if _OTHER_NUMBER.search(text):
        return
    for clause in _CLAUSES.split(DENIED.sub("，", without_denied(text))):
        left = _CERTAIN.sub("", _IT_WAS.sub("", clause.strip(" 是")))
        about = _ABOUT.search(left) is not None or _GUESS.search(clause) is not None
        left = _ABOUT.sub("", left)
        value = None if _LONG_NUMBER.search(left) else amount(left)
        start = text.rfind(left) if value is not None else -1
        if start >= 0 and value is not None:
            yield Slot(
                name=Name.AMOUNT, value=value, text=left, start=start, end=start + len(left),
                rough=about,
            )  # fmt: skip
            return


_CERTAIN: Final = regex("(?:才对|就对了?)[吧的]?$")
_ABOUT: Final = regex("(?:左右|上下|的?样子)吧?$")
_GUESS: Final = regex("大概|大约")


_HANDED: Final = regex(
    "(?<!没)(?<!要)(?<!不)(?:我|俺|们|只|就|还是|最后|先|实际)?(?:给|交|付|掏|转)了|"
    r"\b(?:paid|gave|handed|transferred)\b"
)


# 记错了，给的是2500: of the payment, and no word of the demand
_HANDED_IS: Final = regex("(?<![没要不])(?:给|交|付|掏|转|扫)(?:过去|给他们?)?的")


def _replaced(new: Slot, wrong: list[Slot], old: list[Slot], text: str) -> Slot | None:
    if wrong:
        return wrong[0]
    same = [slot for slot in old if slot.role == new.role]
    if len(same) == 1:
        return same[0]
    if new.role is MoneyRole.PAID and _HANDED.search(text):
        return None  # 要罚两千……我给了五百: a second sum
    if _HANDED_IS.search(text) and old and all(slot.role in _DEMANDS for slot in old):
        return None
    if new.role is None and len(old) > 1:
        return _like(new, old)
    return old[0] if len(old) == 1 else None


_NEAR: Final = 0.5
_CLEARLY: Final = 2


def _like(new: Slot, old: list[Slot]) -> Slot | None:
    """Return the sum of which *new* is the slip, 12500 of 12000; None where two are like it."""
    first, second = sorted((_apart(new, slot), at) for at, slot in enumerate(old))[:2]
    return old[first[1]] if first[0] <= _NEAR and first[0] * _CLEARLY < second[0] else None


def _apart(one: Slot, other: Slot) -> float:
    low, high = sorted((float(str(one.value)), float(str(other.value))))
    return high / low - 1 if low else float("inf")
