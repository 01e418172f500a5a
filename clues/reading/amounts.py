"""How much money does a story name, and what was each sum?

A number is money when a unit or sign says so, or when it stands right after a deed of paying
or fining and counts nothing else. A sum that is taken back (不对, 不是) is not told; one that
was written twice, in figures and in bank numerals, is told once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from clues.reading.english_numbers import english_numbers
from clues.reading.numerals import Number, numbers
from clues.reading.roles import MoneyRole, role_of

LARGEST: Final = Decimal(10) ** 11

_UNIT: Final = re.compile(
    r"(?P<more>余|多|来|几)?(?P<step>[百千万亿])?(?P<unit>元钱|圆|元|块钱|块|蚊|人民币|"
    r"rmb|cny|yuan|kuai|renminbi|大洋)"
    r"(?P<half>半)?(?:(?P<jiao>[一二两三四五六七八九\d])(?:毛钱|毛|"
    r"角)(?:零?(?P<fen>[一二两三四五六七八九\d])分)?"
    r"|零?(?P<only>[一二两三四五六七八九\d])分(?!钟)|(?P<last>[一二三四五六七八九]|"
    r"(?<=块)\d)(?![一二三四五六七八九十百千万\d.个年月天次人辆张家多户名条]))?(?:钱|整|"
    r"正)?"
)
_DIMES: Final = re.compile(r"(?:毛钱|毛|角钱)(?![巾线衣驴病发笔利坯])")
_SIGN: Final = re.compile(r"(?:¥|\$|rmb|cny|人民币|金额为?|金额:)[\s:]?$")
# 三块地, 一块儿去, 三元里: no money.
_THINGS: Final = re.compile(
    r"(?:钱)?(?:[地砖石牌板肉表布田屏玉煤冰铁皮瓦糖儿]|玻璃|电池|豆腐|木|钢|广告|空地|草|"
    r"招牌|来|去|吃|里|旦|月|素|件|宝|首|宵|芳|坝|氏)"
)
_MEASURE: Final = re.compile(
    r"[\s]?(?:[多余来几])?(?:[米吨斤克里辆台部个名位人次天日号年月周岁点时分秒平亩箱件条张间层楼家户只头匹遍趟回种项度倍%％°瓦届期页字栋套方升桶瓶包袋车本页份根棵群批班组支座盏股线路街道国省县乡高村镇队中小大]|"
    r"公里|公斤|千米|平方|立方|小时|钟头|分钟|多个|多人|多天|km|kg|cm|mm|t\b|k\b|m\b|"
    r"公尺|毫|号|#|/|-\d|:|ml)"
)
_DEED: Final = re.compile(
    r"(?:罚款|罚金|罚没|罚单|处罚|被罚|罚|交|缴|给|付|收|要|掏|转|塞|扣|出|拿|讹|敲|索要|"
    r"索取|开口|张口|喊价|要价|花|捐|摊|赔|退|费|押金|补|扫|凑|抽|垫|缴纳|讲到|降到|减到|"
    r"涨到|加到|砍到|变成|一共|总共|共计|合计|累计|加起来|总计|拢共|"
    r"每[月年天车吨户人次辆趟]|一[次车吨辆趟户]|开(?:了|的)?(?:一)?张|刷|现金|微信|"
    r"支付宝|红包|赞助|集资|money|paid|pay|fined?|fee of|charged?|demanded|asked (?:me"
    r" )?for|asked|wanted|gave|took)"
    r"(?:罚款|现金|费|钱)?(?:了|的是|是|起|给|掉|去|走|出|到|过|着|个|为|:)?(?:我们?|"
    r"俺们?|他们?|你|对方|人家|咱们?|老板|司机|人民币|现金|大概|大约|差不多|将近|最少|"
    r"至少|起码|整整|足足|又|才|就|也|一共|总共|共计|共|合计|近|约|各|"
    r"每[月年天日车吨户人次辆平米家趟桌头船票]|一[车吨户人次辆家趟平头船年月]|一个月|"
    r"一个|一张|另外|me|us|him|them|about|around|over|nearly|another|a|of|for|total|at"
    r" least|in total){0,3}[\s]?$"
)
_TAIL: Final = re.compile(
    r"[\s]?(?:大洋|现金|罚款|罚金|罚单|的罚|押金|赞助|费|块|元|钱|好处|红包|的?单子|in"
    r" cash|cash|fine|才|就|完事|了事|走人|放|不然|否则|[，。,.;；!！?？)）、]|$|没|也|"
    r"还|给|了|就|吧|啊|呢|左右|以上|整|,)"
)
_YEARLY: Final = re.compile(
    r"(?:车牌|牌照|号码|电话|手机|编号|文号|证号|尾号|警号|工号|单号|工单|案号|拨打|热线|第|"
    r"no\.?|〔|\[|排名|桩号|k|g|s|x)[\s:：]?$"
)
_TAKEN_BACK: Final = re.compile(
    r"(?:元|块钱|块|钱|现金|整|左右|吧|啊|了|多|的?罚款|yuan|"
    r"rmb)*[\s，,。.;；、…-]{0,3}(?:哦|噢|啊|呃|额|嗯|哎|唉|诶)?[\s，,]{0,1}"
    r"(?:不对不对|不对|不是不是|不是(?=[\s，,。]|是)|说错了?|记错了?|打错了?|写错了?|"
    r"错了|搞错了?|口误|更正一?下?|纠正一?下?|应该是|其实是|哦不是?|噢不是?|啊不是?|不不|"
    r"sorry|no,? wait|no,|i mean|actually|correction|rather|oops)"
)
_NOT: Final = re.compile(
    r"(?:不是|并非|并不是|不是罚|不是给|不是交|不是收|不是要|没有?罚|没有?交|没有?给|没有?付|"
    r"而非|not)(?:了|的)?[\s:]?(?:¥)?$"
)
_NOT_BUT: Final = re.compile(r"not(?: paid| pay| fined)?[\s]?(?:¥|rmb )?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """An amount in yuan, up to *high* when a range was said; *rough* when only about it."""

    value: Decimal
    role: MoneyRole
    start: int
    end: int
    high: Decimal | None = None
    rough: bool = False


@dataclass(frozen=True, slots=True)
class _Money:
    number: Number
    start: int
    end: int
    value: Decimal
    sure: bool


def amounts(text: str) -> tuple[Sum, ...]:
    """Return the sums of a folded text in their order."""
    found = _kept(text, list(_ranged(text, list(_money(text)))))
    sums: list[Sum] = []
    for money, high in found:
        role = role_of(text, money.start, money.end)
        if role is None:
            continue
        rough = money.number.rough or high is not None
        each = Sum(value=money.value, role=role, start=money.start, end=money.end, high=high,
                   rough=rough)  # fmt: skip
        if not any(_same(one, each) for one in sums):
            sums.append(each)
    return tuple(_settled(text, sums))


def _same(one: Sum, other: Sum) -> bool:
    return one.value == other.value and (one.high == other.high)


def _settled(text: str, sums: list[Sum]) -> Iterator[Sum]:
    """要罚300，给了200: where something else was paid, the announced fine was a demand."""
    paid = any(each.role is MoneyRole.PAID for each in sums)
    for each in sums:
        if each.role is MoneyRole.ANNOUNCED:
            yield replace(each, role=MoneyRole.DEMANDED if paid else MoneyRole.FINE)
        else:
            yield each


# --- which numbers are money -----------------------------------------------------------------


def _money(text: str) -> Iterator[_Money]:
    last = 0
    found = sorted((*numbers(text), *english_numbers(text)), key=lambda n: (n.start, -n.end))
    for number in found:
        if number.start < last:
            continue
        money = _with_unit(text, number) or _with_sign(text, number) or _after_deed(text, number)
        if money is not None and 0 < money.value <= LARGEST:
            yield money
            last = money.end


def _with_unit(text: str, number: Number) -> _Money | None:
    met = _UNIT.match(text, number.end) or _UNIT.match(
        text, number.end + (text[number.end : number.end + 1] == " ")
    )
    if met is None:
        return _dimes(text, number)
    unit = met["unit"]
    if unit in {"块", "元"} and _THINGS.match(text, met.end("unit")):
        return None
    if (
        unit == "块"
        and number.value == 1
        and not met["last"]
        and not met["jiao"]
        and "钱" not in met[0]
    ):
        return _after_deed(text, number)
    value = number.value * {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8, None: 1}[met["step"]]
    value += _small(met["jiao"] or met["last"]) / 10 + _small(met["fen"] or met["only"]) / 100
    value += Decimal("0.5") if met["half"] else 0
    rough = replace(number, rough=number.rough or bool(met["more"]))
    begun = _SIGN.search(text, max(0, number.start - 6), number.start)
    start = begun.start() if begun and begun[0][0] in "¥$" else number.start
    return _Money(rough, start, met.end(), value, sure=True)


def _dimes(text: str, number: Number) -> _Money | None:
    met = _DIMES.match(text, number.end)
    if met is None or number.value >= 100:  # 三毛, never 三百毛
        return None
    return _Money(number, number.start, met.end(), number.value / 10, sure=True)


def _small(written: str | None) -> Decimal:
    if written is None:
        return Decimal(0)
    return (
        Decimal(written)
        if written.isascii()
        else Decimal("零一二三四五六七八九".find(written.replace("两", "二")))
    )


def _with_sign(text: str, number: Number) -> _Money | None:
    sign = _SIGN.search(text, max(0, number.start - 6), number.start)
    if sign is None:
        return None
    return _Money(
        number,
        sign.start() if sign[0][0] in "¥$" else number.start,
        number.end,
        number.value,
        sure=True,
    )


def _after_deed(text: str, number: Number) -> _Money | None:
    """罚了两百, 交500才放: a number right after a deed of money that counts nothing else."""
    before, after = max(0, number.start - 24), number.end
    if number.value < 5 or _MEASURE.match(text, after) or not _TAIL.match(text, after):
        return None
    if not number.figures and number.value < 20 and number.high is None:  # 罚了十次
        return None
    if _YEARLY.search(text, before, number.start) or len(str(number.value)) > 9:
        return None
    if not (_DEED.search(text, before, number.start) or _in_a_row(text, number)):
        return None
    return _Money(number, number.start, number.end, number.value, sure=False)


def _in_a_row(text: str, number: Number) -> bool:
    """不是300是500, 不对，两百: the second number of a correction is money like the first."""
    lead = re.search(
        r"(?:不对|错了|更正|应该是|其实是|口误|i mean|actually|sorry|but|"
        r"no)[\s，,是:]{0,3}(?:一?共|was)?[\s]?$|\d(?:元|块|块钱)?[，,]?(?:而)?是$|"
        r"[百千万](?:块|元)?[，,]?(?:而)?是$|不是$|(?<=不是)\S{1,8}是$",
        text[max(0, number.start - 16) : number.start],
    )
    return lead is not None


# --- ranges, corrections, repetitions --------------------------------------------------------

_UP_TO: Final = re.compile(r"(?:元|块钱|块)?[\s]?(?:到|至|-{1,2}|~|或者|或)[\s]?(?:¥)?")


def _ranged(text: str, found: list[_Money]) -> Iterator[tuple[_Money, Decimal | None]]:
    """Join 200到300元 into one sum."""
    taken: set[int] = set()
    every = {number.end: number for number in numbers(text)}
    for money in found:
        lead = re.search(r"(?:到|至|-{1,2}|~)$", text[max(0, money.start - 2) : money.start])
        low = every.get(money.start - len(lead[0])) if lead else None
        if low is not None and low.value < money.value and low.end not in taken:
            value = low.value
            if money.number.value >= 10**4 > low.value * 10 and text[money.number.end - 1] == "万":
                value *= 10**4  # 一到两万
            if text[money.number.end - 1] == "千" and low.value < 10:
                value *= 1000
            if text[money.number.end - 1] == "百" and low.value < 10:
                value *= 100
            yield replace(money, start=low.start, value=value), money.value
        else:
            yield money, money.number.high
        taken.add(money.number.end)


def _kept(
    text: str, found: list[tuple[_Money, Decimal | None]]
) -> list[tuple[_Money, Decimal | None]]:
    kept: list[tuple[_Money, Decimal | None]] = []
    for at, (money, high) in enumerate(found):
        after = found[at + 1][0] if at + 1 < len(found) else None
        if after is not None and _replaced(text, money, after):
            continue
        if _NOT.search(text, max(0, money.start - 5), money.start):
            continue
        kept.append((money, high))
    joined: list[tuple[_Money, Decimal | None]] = []
    for money, high in kept:
        if joined and _adjoins(text, joined[-1][0], money):
            continue
        joined.append((money, high))
    return joined


def _replaced(text: str, money: _Money, after: _Money) -> bool:
    between = text[money.end : after.start]
    return len(between) <= 16 and _TAKEN_BACK.match(between) is not None


def _adjoins(text: str, before: _Money, money: _Money) -> bool:
    """2000元（大写贰仟元整）."""
    between = text[before.end : money.start]
    return (
        before.value == money.value
        and len(between) <= 10
        and ("大写" in between or "(" in between or "人民币" in between)
    )
