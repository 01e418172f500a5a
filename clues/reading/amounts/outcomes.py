"""What became of a sum further on in the story: was it lowered, paid after all, or left unpaid?

What a sum was at its own place is asked in :mod:`clues.reading.amounts.roles`. Asked here:

1. Is it what those before add up to, or one of the steps of haggling on the way to another?
2. Was a fine that was only announced imposed, and was what was demanded paid after all?
3. Is it said, right behind or further on, that nobody paid it yet?
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.amounts.beside import is_now
from clues.reading.amounts.clause import clause_before
from clues.reading.amounts.due import (
    due,
    handed_over,
    is_left_to_pay,
    is_never_paid,
    is_withdrawn,
    not_handed,
    paid_in_part,
    spared,
)
from clues.reading.amounts.gone import all_gone, gone
from clues.reading.amounts.money_role import MoneyRole, Remark
from clues.reading.amounts.role_frames import DONE_WITH
from clues.reading.amounts.sums import Sum
from clues.reading.amounts.sums_beside import is_another, is_part, is_written
from clues.reading.amounts.told_again import on_a_day
from clues.reading.words.numerals import Number, numbers
from clues.regex import regex


def what_became(text: str, sums: list[tuple[Sum, bool]]) -> tuple[Sum, ...]:
    """Return the sums of the folded *text* as they stand at its end.

    Each comes with whether its role is sure.
    """
    told = list(_summed(text, sums))
    owed = [_as_owed(text, each, alone=len(told) == 1) for each in _settled(text, told)]
    beside = [_beside(text, each, owed) for each in owed]
    gone_on = iter(_as_gone(text, [each for each in beside if each.remark is None]))
    return tuple(next(gone_on) if each.remark is None else each for each in beside)


_RATED: Final = regex(
    r"(?:[每各一][\u4e00-\u9fff]{1,2}|[二两三四五六七八九十头首][次回趟])(?:就|得|要|收|是|才)?$"
)


def _summed(text: str, sums: list[tuple[Sum, bool]]) -> Iterator[Sum]:
    """一张60，我贴了四张，两百四: what is the product or the sum of those before is a total."""
    counts = [n for n in numbers(text) if 2 <= n.value <= 400] if len(sums) > 1 else []
    for at, (each, sure) in enumerate(sums):
        before = [other for other, _ in sums[:at]]
        rated = _RATED.search(text, max(0, each.start - 6), each.start)
        if not (sure or rated or each.high) and _adds_up(text, each, before, counts):
            yield replace(each, role=MoneyRole.TOTAL)
        elif _is_a_step(text, sums, at):
            yield replace(each, role=MoneyRole.DEMANDED)
        elif not sure and before and is_now(text, before[-1].end, each.start):
            yield replace(each, role=before[-1].role)
        else:
            yield each


def _came_down(text: str, sums: list[tuple[Sum, bool]], at: int) -> bool:
    """说没密闭，一万……降到四千: the next sum is what became of it."""
    if sums[at][0].role is not MoneyRole.PAID or at + 1 == len(sums):
        return False
    start = sums[at + 1][0].start
    return _DOWN_TO.search(text, max(0, start - 6), start) is not None


_DOWN_TO: Final = regex("(?:降|减|砍|压|磨|讲|谈)(?:价|情)?到(?:了)?$")
_ASKED: Final = frozenset({MoneyRole.DEMANDED, MoneyRole.ANNOUNCED})


def _is_a_step(text: str, sums: list[tuple[Sum, bool]], at: int) -> bool:
    """Return whether the sum is one of the haggling, and another was settled in the end."""
    if not sums[at][1] and (_on_the_way(sums, at) or _came_down(text, sums, at)):
        return True
    return _was_the_price(text, sums, at)


def _on_the_way(sums: list[tuple[Sum, bool]], at: int) -> bool:
    """说五千，后来三千，再后来一千五，我给了一千二: only the last was paid."""
    if sums[at][0].role is not MoneyRole.PAID or sums[0][0].role not in _ASKED:
        return False
    asked = all(other.role in _ASKED or not sure for other, sure in sums[:at])
    return asked and any(
        sure and (other.role is MoneyRole.PAID or _lower_fee(other, sums[at][0]))
        for other, sure in sums[at + 1 :]
    )


_BARE: Final = frozenset("交给付掏拿")
_NEXT: Final = 24  # characters between a price and what came of it


def _was_the_price(text: str, sums: list[tuple[Sum, bool]], at: int) -> bool:
    """交1000放行，我交了800: so much was wanted, and something else was paid."""
    each = sums[at][0]
    if each.role is not MoneyRole.PAID or text[each.start - 1 : each.start] not in _BARE:
        return False
    return DONE_WITH.match(text[each.end : each.end + _NEXT]) is not None and any(
        other.role is MoneyRole.PAID and other.value != each.value for other, _ in sums[at + 1 :]
    )


def _lower_fee(now: Sum, before: Sum) -> bool:
    return now.role is MoneyRole.FEE and now.value < before.value


def _adds_up(text: str, each: Sum, before: list[Sum], counts: list[Number]) -> bool:
    if text[each.start - 1 : each.start] in {"、", "和"}:  # 分别是200、300、500
        return False
    if on_a_day(text, each.start):  # 3号一百，10号两百，17号三百
        return False
    if len(before) > 1 and sum(other.value for other in before) == each.value:
        return True
    return any(
        other.end <= count.start
        and count.end <= each.start
        and other.value * count.value == each.value
        for other in before[-9:]
        for count in counts
    )


_GAVE_IN: Final = regex(
    r"[^。！!？?]{0,16}?(?:[，。,;；\s](?:我们?|俺|咱)?|(?<=[走行放钱])(?:我们?|俺|咱))"
    r"(?:就|只好|只能|没办法|也|最后|后来|当场|都|已经?|含着?泪|乖乖|咬牙|"
    r"硬着头皮|赶紧|老老实实|照着?){0,2}"
    # 我没办法交了 is as likely: I cannot pay
    r"(?<!没办法)(?:交|给|付|掏|转|缴|买)了(?![的\d一二两三四五六七八九十百千]|先[走过]|就[放走过让不没]|再|才[能让给肯])|"
    r"[^.]{0,40}(?:\b(?:we|i)(?: had)?(?: just)? paid\b|, paid\b)(?! \d)|"
    r"[^.]{0,60}\. ?(?:i|we) paid\b(?! \d)"
)


# 上个月26号交的, 现场给的, 我弟代我付了, 他收完给了一个小票
_WAS_PAID: Final = regex(
    r"(?:[号日天]|[上下中]午|[早晚]上|凌晨|夜里|现场|当场|现金|微信|支付宝|十[\u4e00-\u9fff]?)(?:交|付|转|缴|收)的(?=[，。]|$)|(?:现场|当场|现金|微信)给的(?=[，。]|$)|"
    r"[，。](?:后来|最后)?[^，。]{0,5}?(?:[代替帮](?:我|俺|我们)(?:付|交|给|转)了|(?:财务|会计|老板|公司|老婆|家里人?)(?:交|付|转|给)了)(?=[，。]|$)|"
    r"(?:他们?|她|人家)收(?:完|下)(?:钱|款)?(?=[，。]|给|就|走|塞|撕)"
)
# 一百二我买了给了我一张; 我去他那调灯，一百五，调完立马合格
_BOUGHT_IT: Final = regex(
    r"(?:块钱?|元)?[，,。]?(?:(?:我们?|俺们?|咱们?)(?:就|只好|也|都)*(?:买|装|换|订|办)了(?!没)|"
    r"[买装换订办调做修检](?:完|好)(?:了)?(?:立马|马上|立刻|果然|当场|还是))"
)
# 一张嘴就是十五块。……俺交了，他撕了张小票; 不给不卸车，只好给.
_AFTER_ALL: Final = regex(
    r"[。！](?:交|给|付)了，|[，。](?:(?:[我俺咱]们?|钱)(?:就|也|都|只好|最后)?(?:交|给|付)了|全(?:都|部)?[掏交给]了|只[好能](?:交|给|付|掏)了?)(?=[，。]|$)"
)


def _settled(text: str, sums: list[Sum]) -> Iterator[Sum]:
    """要罚300，给了200: where something else was paid, the announced fine was a demand.

    叫我交三百，我交了: what was demanded was paid when nothing else was.
    """
    sums = [_deposit(text, each, sums) for each in sums]
    given = any(each.role is MoneyRole.PAID for each in sums)
    paid = given or any(each.role is MoneyRole.BRIBE for each in sums)
    # 开口要罚五千，说给两千就算了: neither was paid.
    haggled = any(each.role is MoneyRole.DEMANDED for each in sums)
    for each in sums:
        gave_in = not given and each.role is MoneyRole.DEMANDED and len(sums) == 1
        if gave_in and (
            _GAVE_IN.match(text, each.end)
            or _BOUGHT_IT.match(text, each.end)
            or any(told.search(text, each.end, each.end + 60) for told in (_AFTER_ALL, _WAS_PAID))
        ):
            yield replace(each, role=MoneyRole.PAID)
        elif each.role is MoneyRole.ANNOUNCED:
            asked = paid or haggled or spared(text, each.end) or _was_lowered(text, each, sums)
            yield replace(each, role=MoneyRole.DEMANDED if asked else MoneyRole.FINE)
        elif each.role is MoneyRole.FINE and not paid and is_withdrawn(text, each.end):
            yield replace(each, role=MoneyRole.DEMANDED)
        else:
            yield each


def _deposit(text: str, each: Sum, sums: list[Sum]) -> Sum:
    """说要罚三万，交了一万押金才放: of the fine that was announced so much was paid."""
    if (
        each.role is MoneyRole.FEE
        and any(one.role is MoneyRole.ANNOUNCED and one.start < each.start for one in sums)
        and _DEPOSIT.match(text, each.end)
        and handed_over(clause_before(text, each.start))
    ):
        return replace(each, role=MoneyRole.PAID)
    return each


_DEPOSIT: Final = regex("(?:块钱?|元)?的?(?:押金|保证金|定金|订金)")


def _was_lowered(text: str, announced: Sum, sums: list[Sum]) -> bool:
    """吓唬我说罚2000，后来罚了200; 说要罚2000，罚单上写的500: the fine was another."""
    if any(_is_beside_on_paper(text, announced, each) for each in sums):
        return True
    return any(
        each.role is MoneyRole.FINE
        and each.start > announced.start
        and each.value < announced.value
        and _WAS_FINED.search(text, max(0, each.start - 5), each.start)
        for each in sums
    )


# 后来罚了500; 找人说情变5千
_WAS_FINED: Final = regex("(?<![要说少])罚[了款我俺们]*$|(?:变成?|改[成为]|[减降]成|[降减]到)了?$")


def _as_owed(text: str, each: Sum, *, alone: bool) -> Sum:
    """两千，还没给他们; 砍到一千八，没交: what is not paid yet was only wanted."""
    denied = not_handed(text, each.start)
    wanted = each.role in _ASKED
    owed = denied or due(text, each.end) or (wanted and is_never_paid(text, each.end))
    if is_left_to_pay(text, each.start, each.end, alone=alone):
        return replace(each, role=MoneyRole.DEMANDED, due=owed)
    if each.role is not MoneyRole.PAID:
        return replace(each, due=owed and each.role in _MAY_BE_DUE)
    if not denied and handed_over(clause_before(text, each.start)):
        return each
    if owed or paid_in_part(text, each.end):
        return replace(each, role=MoneyRole.DEMANDED, due=owed)
    return each


_MAY_BE_DUE: Final = frozenset(MoneyRole) - {MoneyRole.BRIBE, MoneyRole.PAID}


def _beside(text: str, each: Sum, told: list[Sum]) -> Sum:
    """罚200，罚单上写的100; 罚600，其中400是罚款: no sum of its own is told with another."""
    taken = (one for one in told if one.role not in _ASKED)
    larger = (one for one in taken if one.start < each.start and one.value > each.value)
    if any(is_part(text, one.end, each.start) for one in larger):
        return replace(each, remark=Remark.PART)
    if not any(_is_beside_on_paper(text, one, each) for one in told):
        return each
    # 说要罚2000，罚单上写的500，我交了: what he paid was the one on it
    asked = all(one.role in _ASKED for one in told if one is not each)
    paid = asked and (each.role is MoneyRole.PAID or gone(text, each.end))
    return each if paid or each.due else replace(each, remark=Remark.WRITTEN)


def _is_beside_on_paper(text: str, one: Sum, other: Sum) -> bool:
    """Return whether *other* is what a paper says instead of *one*, told just before."""
    return (
        one.start < other.start
        and one.value != other.value
        and is_written(text, other.start)
        and not is_another(text, one.end, other.start)
    )


def _as_gone(text: str, sums: list[Sum]) -> Iterator[Sum]:
    """罚三百，我妈去交的; 补税3200外加滞纳金160，我都交了: what is told to be paid is."""
    every = len(sums) == 1 or (len(sums) > 1 and all_gone(text, sums[-1].end))
    for each in sums:
        went = gone(text, each.end) or (gone(text, sums[-1].end) if every else None)
        if went is None or each.role in _IS_GONE or not (every or each is sums[-1]):
            yield each
        elif each.role not in _ASKED or went is Remark.TAKEN:
            yield replace(each, remark=went, due=False)
        else:  # what was asked for last may be what he did not pay
            yield replace(each, role=MoneyRole.PAID, due=False) if every else each


_IS_GONE: Final = frozenset({MoneyRole.BRIBE, MoneyRole.PAID})
"""What went by what it was."""
