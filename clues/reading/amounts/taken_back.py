"""Which sum told before does a story take back: 罚了我500，不是500，是300?

The sum that is denied is the nearest like it; 要500，给了500，不是500，是300 leaves what was
wanted. Of another visit or paper (这次不是500, 单子上写的不是500) nothing told before is wrong.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.amounts.units import Money
from clues.reading.words.numerals import numbers
from clues.regex import regex

# What is said on remembering: 哦，记错了, 我想起来了.
_ODDLY: Final = (
    r"(?:[哦噢喔啊呃嗯唉哎诶]|不对|[说记写打弄搞]错了?|[说写讲记]的|口误|更正|纠正|我|刚才|刚刚|前面|上面|那个?|不好意思|对不起|等等|想起来了?|"
    r"看了?看|其实|应该|好像|实际上?|准确地?说|sorry|no|wait|actually)"
)
_BEGINS: Final = rf"(?:^|[\s，,。.;；：:！!？?、…])(?:{_ODDLY}[，,\s]?){{0,5}}"
_DEED: Final = "(?:[罚收要交给付](?:了|款|的)?我?(?:的是)?)?"
_UNIT: Final = "(?:元|块|钱|整|yuan|rmb| ){0,4}"
_DENIES: Final = regex(rf"(?:{_BEGINS}(?:而|并|也|又)?(?:不是|并非)|\bnot ?){_DEED}(?:¥)?$")
_IT_IS: Final = regex(rf"{_BEGINS}(?:应该|其实|实际|就|才)*是{_DEED}(?:¥)?$")
_BUT: Final = regex(
    rf"{_UNIT}[\s，,。.]{{0,2}}"
    rf"(?:而|应该|其实|实际上?|才|就|好像|[哦噢啊呃]|but |it was |it's )*(?:是|只)?{_DEED}(?:¥)?"
)
_AND_NOT: Final = regex(
    rf"{_UNIT}[\s，,。.]{{0,2}}(?:而|并|可|也|绝)*(?:不是|并非|not ){_DEED}(?:¥)?"
)
_IS_WRONG: Final = regex(
    rf"{_UNIT}的?(?:那个?|这个?)?(?:是我?|我)?(?:不对|[说记写打弄搞]?错了|口误)"
)
_QUOTED: Final = regex(rf"{_BEGINS}(?:说|写|讲|记)?的?(?:那个?)?$")


_SIGNS: Final = regex("不是|并非|不对|错|口误|not ")


def taken_back(text: str, found: list[Money]) -> set[int]:
    """Return where each sum begins that a later one is said to stand in the place of."""
    if len(found) < 2 or _SIGNS.search(text, found[0].end) is None:
        return set()
    # A number that is only denied may be no sum for want of a deed: 我说的500不对.
    sums = {each.start for each in found}
    others = [
        Money(each, each.start, each.end, each.value, sure=False)
        for each in numbers(text)
        if each.start not in sums
    ]
    every = sorted((*found, *others), key=lambda each: each.start)
    wrong: set[int] = set()
    for denied in _denied(text, every):
        before = [e for e in found if e.end <= denied.start and e.value == denied.value]
        wrong.update(each.start for each in before[-1:])
    return wrong


def _denied(text: str, found: list[Money]) -> Iterator[Money]:
    """Yield each number that is told only to say that it is not the one."""
    chain = False
    for at in range(len(found) - 1, 0, -1):
        each = found[at]
        denies = _DENIES.search(text, max(0, each.start - 24), each.start) is not None
        chain = denies and (chain or _is_other(text, found, at))
        quoted = _QUOTED.search(text, max(0, each.start - 16), each.start) is not None
        if chain or (quoted and _IS_WRONG.match(text, each.end)):
            yield each


def _is_other(text: str, found: list[Money], at: int) -> bool:
    """不是500，是300; 是300，不是500: another sum is said to be the one, right beside."""
    each = found[at]
    if at + 1 < len(found) and _BUT.fullmatch(text, each.end, found[at + 1].start):
        return True
    before = found[at - 1]
    if _AND_NOT.fullmatch(text, before.end, each.start) is None:
        return False
    return _IT_IS.search(text, max(0, before.start - 16), before.start) is not None
