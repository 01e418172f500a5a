"""How much money does a story name, and what was each sum?

A number is money when a unit or sign says so, or when it stands right after a deed of paying
or fining and counts nothing else. A sum that is taken back (不对, 不是) is not told; one that
was written twice, in figures and in bank numerals, is told once; the same sum of a second visit
is a second sum.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from clues.reading.amounts.bare_money import bare_money, countable
from clues.reading.amounts.beside import (
    is_gift,
    is_my_share,
    is_now,
    is_rate_of_others,
    is_rest,
    red_notes,
)
from clues.reading.amounts.competing import tied
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.outcomes import what_became
from clues.reading.amounts.roles import role_of
from clues.reading.amounts.sums import Sum
from clues.reading.amounts.sums_beside import is_aside, is_on_receipt
from clues.reading.amounts.taken_back import taken_back
from clues.reading.amounts.told_again import is_on_paper, told_again
from clues.reading.amounts.units import Money, with_sign, with_unit
from clues.reading.words.english_numbers import english_numbers
from clues.reading.words.numerals import Number, numbers, rates, small
from clues.regex import regex

LARGEST: Final = Decimal(10) ** 11

_TAKEN_BACK: Final = regex(
    r"(?:元|块|钱|现金|人民币|出头|整|左右|吧|啊|了|多|的?罚款|yuan|"
    r"rmb)*[\s，,。.;；、…-]{0,3}(?:哦|噢|啊|呃|额|嗯|哎|唉|诶)?[\s，,]{0,1}"
    r"(?:不对不对|不对|不是不是|不是(?=[\s，,。]|是)|说错了?|记错了?|打错了?|写错了?|"
    r"错了|搞错了?|口误|更正一?下?|纠正一?下?|应该是|其实是|哦不是?|"
    r"噢不是?|啊不是?|记岔|说岔|岔了|弄错|不不|"
    r"sorry|no,? wait|no,|i mean|actually|correction|rather|oops)"
)
_NOT: Final = regex(
    r"(?:不是|并非|并不是|不是罚|不是给|不是交|不是收|不是要|没有?罚|没有?交|没有?给|没有?付|"
    r"而非|(?<!打)[听看]成|以为(?:是|要|就|罚|收|交|只|才)*|not)(?:了|的)?[\s:]?(?:人民币|将近|大概|大约|差不多|约)?(?:¥)?$|"
    r"(?:没有?|未)[罚收](?:过|成)?我?们?[那这](?:笔|个)?$"
)


def amounts(text: str) -> tuple[Sum, ...]:
    """Return the sums of a folded text in their order, each visit's once."""
    sums: dict[tuple[Decimal, Decimal | None, int], tuple[Sum, bool]] = {}
    for money, high in _kept(text, list(_ranged(text, list(_money(text))))):
        said = role_of(text, money.start, money.end)
        if said is None:
            continue
        role, sure = said
        rough = money.number.rough or high is not None
        each = Sum(value=money.value, role=role, start=money.start, end=money.end, high=high,
                   rough=rough)  # fmt: skip
        before = sums.get((each.value, high, 0))
        if (
            before is not None
            and not _handed_over(before[0], each)
            and (told_again(text, before[0].start, before[0].end, each.start, each.end))
        ):
            sums[each.value, high, each.start] = (each, sure)
        elif before is None or (sure and (not before[1] or _says_more(text, before[0], each))):
            sums[each.value, high, 0] = (each, sure)
    return what_became(text, _without_asides(text, list(sums.values())))


def says_only(text: str) -> bool:
    """Whether *text* is nothing but a sum, as an answer: what the sum was, nobody says."""
    return len(text) <= _AN_ANSWER and _ONLY_SUM.fullmatch(text) is not None


_AN_ANSWER: Final = 24
# 大概两三千块
_ONLY_SUM: Final = regex(
    r"\s*(?:大概|大约|差不多|也就|估计|好像|应该|可能|约|嗯|呃|就|有|是|有个|反正|最多|¥|[，,])*\s*"
    r"[\d.,一二两三四五六七八九十百千万几半零]+(?:到|至|-)?[\d.,一二两三四五六七八九十百千万几半零]*"
    r"(?:多|来)?(?:块钱?|元钱?|圆|yuan|rmb)?(?:吧|左右|上下|的样子|钱|整|啊|呢|嘛)*\s*[。.！!]?\s*"
)


def _without_asides(text: str, sums: list[tuple[Sum, bool]]) -> list[tuple[Sum, bool]]:
    if len(sums) < 2:  # alone it is the sum
        return sums
    kept = [each for each in sums if not _is_beside(text, each[0], sums)] or sums
    of_it = tied(text, [each for each, _ in kept])
    return [each for each in kept if each[0] in of_it]


def _is_beside(text: str, each: Sum, sums: list[tuple[Sum, bool]]) -> bool:
    if is_aside(text, each.start, each.end):
        return True
    more = any(one.start < each.start and one.value > each.value for one, _ in sums)
    return more and is_on_receipt(text, each.start, each.end)


def _says_more(text: str, before: Sum, now: Sum) -> bool:
    """Return whether a sum that is told again is to stand as it is told now."""
    on_receipt = is_on_paper(text, before.start, of_a_fine=False)
    return _handed_over(before, now) or (on_receipt and now.role is MoneyRole.PAID)


def _handed_over(before: Sum, now: Sum) -> bool:
    """要我两百……还是交了两百: told again, and now it is paid."""
    return now.role is MoneyRole.PAID and before.role in {MoneyRole.DEMANDED, MoneyRole.ANNOUNCED}


# --- which numbers are money -----------------------------------------------------------------


def _money(text: str) -> Iterator[Money]:
    last = 0
    red = tuple(red_notes(text))
    notes = {number.start for number in red}
    told: list[Decimal] = []
    found = sorted((*numbers(text), *english_numbers(text), *red), key=lambda n: (n.start, -n.end))
    before: Money | None = None
    rated = {start for start, _, _ in rates(text)}
    for number in found:
        if number.start < last:
            continue
        money = with_unit(text, number) or with_sign(text, number)
        if (
            money is None
            and countable(text, number)
            and (
                bare_money(text, number, last)
                or _in_list(text, last, number)
                or number.start in rated
                or (before is not None and _is_product(text, before, number))
                or is_rest(text, told[-6:], number)
                or is_my_share(text, number.start, number.end)
                or (last > 0 and is_now(text, last, number.start))
                or (number.value >= _A_GIFT and is_gift(text, number.start, number.end))
            )
        ):
            money = Money(number, number.start, number.end, number.value, sure=False)
        if number.start in notes:
            money = Money(number, number.start, number.end, number.value, sure=True)
        if money is not None and is_rate_of_others(text, money.start, money.end):
            continue
        if money is not None and 0 < money.value <= LARGEST:
            yield money
            told.append(money.value)
            last, before = money.end, money


_A_GIFT: Final = 50
_COUNT: Final = regex(r"\d{1,3}|[一二两三四五六七八九十百]{1,5}")
_NEXT: Final = 24  # characters between a price for each and what came of it


def _is_product(text: str, each: Money, number: Number) -> bool:
    """85一个人，三个人255; 一亩四十，七亩二百八: so many times the sum before."""
    if not each.end < number.start <= each.end + _NEXT:
        return False
    return any(
        (count := small(met[0])) is not None
        and 2 <= count <= 400
        and count * each.value == number.value
        for met in _COUNT.finditer(text, each.end, number.start)
    )


# 三笔，五百的一千的还有个两千的.
_AND: Final = regex(r"(?:块|元)?的?(?:[、和及+]|还有)一?个?|(?:块|元)?的")
_LIST: Final = regex(r"(?:[一二两三四五六七八九十\d]笔|分别[是为]?|依次[是为]?|各是)[：:，]?$")


def _in_list(text: str, last: int, number: Number) -> bool:
    """三笔：300、500、1200: what follows a sum after 、 is a sum."""
    if last > 0 and _AND.fullmatch(text, last, number.start):
        return True
    return _LIST.search(text, max(0, number.start - 6), number.start) is not None


# --- ranges, corrections, repetitions --------------------------------------------------------

_UP_TO: Final = regex(r"(?:元|块钱|块)?[\s]?(?:到|至|-{1,2}|~)[\s]?¥?$")


def _ranged(text: str, found: list[Money]) -> Iterator[tuple[Money, Decimal | None]]:
    """Join 200到300元 into one sum."""
    every = {number.end: number for number in numbers(text)}
    lows = {each.start: low for each in found if (low := _low_end(text, each, every)) is not None}
    joined = {low.start for low in lows.values()}
    for money in found:
        low = lows.get(money.start)
        if low is not None:
            yield replace(money, start=low.start, value=_scaled(text, low, money)), money.value
        elif money.number.start not in joined:
            yield money, money.number.high


def _low_end(text: str, money: Money, every: dict[int, Number]) -> Number | None:
    lead = _UP_TO.search(text, max(0, money.start - 5), money.start)
    low = every.get(lead.start()) if lead else None
    return low if low is not None and _scaled(text, low, money) < money.value else None


def _scaled(text: str, low: Number, money: Money) -> Decimal:
    """一到两万 is ten to twenty thousand."""
    unit = {"万": 10**4, "千": 1000, "百": 100}.get(text[money.number.end - 1], 1)
    return low.value * unit if low.value < 10 else low.value


def _kept(
    text: str, found: list[tuple[Money, Decimal | None]]
) -> list[tuple[Money, Decimal | None]]:
    kept: list[tuple[Money, Decimal | None]] = []
    wrong = taken_back(text, [money for money, _ in found])
    for at, (money, high) in enumerate(found):
        if money.start in wrong:
            continue
        after = found[at + 1][0] if at + 1 < len(found) else None
        if after is not None and _replaced(text, money, after):
            continue
        if _NOT.search(text, max(0, money.start - 8), money.start):
            continue
        kept.append((money, high))
    joined: list[tuple[Money, Decimal | None]] = []
    for money, high in kept:
        if joined and _adjoins(text, joined[-1][0], money):
            continue
        joined.append((money, high))
    return joined


def _replaced(text: str, money: Money, after: Money) -> bool:
    between = text[money.end : after.start]
    return len(between) <= 16 and _TAKEN_BACK.match(between) is not None


def _adjoins(text: str, before: Money, money: Money) -> bool:
    """2000元（大写贰仟元整）."""
    between = text[before.end : money.start]
    return (
        before.value == money.value
        and len(between) <= 10
        and ("大写" in between or "(" in between or "人民币" in between)
    )
