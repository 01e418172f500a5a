"""Where a story names several sums, which of them does their own sentence tie to the matter?

A sum stands where its sentence tells that somebody fines, takes, asks or is paid, or names an
office; where it is so many times another, or all of them; or where it is another one again,
changed or added to (又一百, 变成两千). One of which none of this is told falls as soon as another
has it: 锅是二手市场淘的，三百二。城管叫我拿五百去领. What is only little beside it (年费仅一万一)
must be tied to it in its own clause.
"""

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from clues.reading.amounts.clause import clause_before
from clues.reading.amounts.sums import Sum
from clues.reading.words.numerals import numbers
from clues.reading.words.swift import swift
from clues.regex import regex

_REACH: Final = 70
"""Characters before a sum, beyond which no deed is told of it where nobody dictated the stops."""
_ENDS: Final = regex(r"[。！!？?；;\n]|\.(?!\d)")
# Up to the end of its clause, and of the one behind it.
_NEXT_CLAUSE: Final = regex(r"[^，,。！!？?；;\n]{0,14}(?:[，,、][^，,。！!？?；;\n]{0,14})?")

_HANDS: Final = (
    "罚|缴|(?<![我们只])(?<![我们]就)收(?![入进成割购废获音摊工回])|交(?![通警易代接叉情流货班给客])|"
    "[给付掏塞垫押抽扣](?!路)|(?<!来回)要(?![是买花用不])|拿(?![货手])|搜|敲诈|讹|宰|赎|捐|"
    r"\b(?:pay|paid|fined?|charged?|took|take|gave|give|hand|collect|ask|demand|want|end)"
)
_HANDED: Final = swift(_HANDS)
_TOLD: Final = swift(
    rf"{_HANDS}|[开撕打贴抄]了?[^，。]{{0,2}}[单票条]|[让叫逼]|扫|坑|索|开口|张[口嘴]|伸手|[税费款]|保证金|"
    "赞助|摊|认购|集资|份子|红包|好处|处罚|决定书|告知书|单|标准|收据|票|规定|指定|推荐|兜售|停车|起步|一共|总共|拢共|"
    "统共|合计|共计|累计|(?<!公)共|计|(?<!少)说|讲|喊|写|钱|超[宽长高载员速]|没[带戴]|违[停章规]|逾期|无证|压线|fee|receipt|bribe|total|settle|"
    # an office
    "交警|民警|警察|协警|城管|路政|运管|海事|渔政|水政|港航|环保|消防|税务|市监|工商|质监|药监|卫健|卫监|"
    "应急|安监|动检|检疫|畜牧|林业|水务|水利|国土|文化|劳动|煤管|农机|环卫|村里|镇里|乡里|村委|街道|协管|执法|"
    "[局所站队办科委](?:里|的|长|说|来|要|让|在|又|把)|检查站|收费站"
)
_AGAIN: Final = regex(
    r"(?:又|再|另外?|也是?|还是|还有|外加|加上|连|变成?|改成?|[降涨减谈磨砍]到?|后来|最后|末了|剩下?的?|"
    r"余下的?|多出?的?|转账|平时是|本来是|就是|那|和|、|到)[^，。\d]{0,3}$"
)
_CHANGES: Final = regex(
    r"(?:块钱?|元)?(?:[，,]?后来)?(?:[降减砍涨变改讲磨谈][到成]|变)|(?:块钱?|元)?(?:、|[，,]不开票)"
)
_ONLY: Final = regex(r"(?<=.)(?:仅|才|也就|不过)$")


def tied(text: str, sums: Sequence[Sum]) -> list[Sum]:
    """Return those of the *sums* of the folded text that are tied to the matter, or all."""
    return [each for each in sums if _is_tied(text, each, sums)] or list(sums)


def _is_tied(text: str, each: Sum, sums: Sequence[Sum]) -> bool:
    if _ONLY.search(text, each.start - 4, each.start) and not _HANDED.search(
        clause_before(text, each.start)
    ):
        return False
    lead = _sentence_before(text, each.start)
    behind = _NEXT_CLAUSE.match(text, each.end)
    return (
        _TOLD.search(lead) is not None
        or (behind is not None and _HANDED.search(behind[0]) is not None)
        or _AGAIN.search(lead) is not None
        or _CHANGES.match(text, each.end) is not None
        or _follows(text, each, sums)
    )


def _sentence_before(text: str, start: int) -> str:
    """Return the sentence up to *start*; where a sum begins it, the sentence before, too."""
    ends = [met.end() for met in _ENDS.finditer(text, max(0, start - _REACH), start)]
    while ends and len(text[ends[-1] : start].strip(" ，,")) < 2:
        ends.pop()
    return text[ends[-1] if ends else max(0, start - _REACH) : start]


def _follows(text: str, each: Sum, sums: Sequence[Sum]) -> bool:
    """Whether the sum is so many times another, or all of them together."""
    others = [other.value for other in sums if other is not each]
    counts = [number.value for number in numbers(text) if 2 <= number.value <= _COUNTABLE]
    times = {*counts, *(one * other for one, other in combinations(counts, 2))}
    return sum(others) == each.value or any(
        max(each.value, other) / min(each.value, other) in times for other in others
    )


_COUNTABLE: Final = 400
