"""Is the same sum, told a second time, a second payment?

罚款五百，隔天又来，再罚五百 are two visits; 罚五百，我说没钱，他又说五百 is one, and so is what the
receipt says of it.
"""

from typing import Final

from clues.reading.amounts.clause import clause_before
from clues.regex import regex

_LONG_AGO: Final = 120
"""Characters between two sums, beyond which nobody can say."""
_MORE: Final = regex(
    r"(?:(?<![不一以能])[又再](?![说问讲喊提催找重]|是说|三|次[说问讲])|也(?:还)?是|照样|同样|剩下|余下|还[差欠])"
    r"[^，。；！？!?,;]{0,8}$|\b(?:another|again)\b[^.,;]{0,20}$"
)
# 再罚五百我就关门了: not yet.
_WILL_NOT: Final = regex("(?:块钱?|元)?(?:我|俺|店|厂)[们家]?(?:就|只能|只好|可)")
_ON_A_DAY: Final = regex(
    r"[\d一二三四五六七八九十](?:号|日)|月[初底中]|[昨前今]天|[上这]个?(?:周|星期|礼拜)|第[二三]天|"
    r"[隔次]天|次日|第[一二三四]次|[头上这前后]一?[次回趟]"
)
_DAY_OF_IT: Final = regex(rf"(?:{_ON_A_DAY.pattern})(?:[早晚]上|[上下中]午)?$")
_TAKEN: Final = regex("[罚收要扣讹]了?(?:我|俺|我们|款)?$|(?<!不)是$")


_ON_PAPER: Final = regex(
    "(?:罚?单|条子?|票据?|收据|小票|发票|收条|决定书?)[子据]?(?:上面?)?(?:却|也|就|还是?|同样|照样)*"
    "(?:[写开填印打盖](?:[的着了]|成|给我)?)?(?:也|就|还|是|的|数额|金额)*$"
)


def is_on_paper(text: str, start: int, *, of_a_fine: bool = True) -> bool:
    """Return whether the sum at *start* is what a paper says of one: 票上也写着1000.

    A paper *of_a_fine* (罚单, 决定书) may be asked for or left out.
    """
    met = _ON_PAPER.search(text, max(0, start - 16), start)
    return met is not None and (of_a_fine or _OF_A_FINE.search(met[0]) is None)


_OF_A_FINE: Final = regex("罚|决定|单")


def on_a_day(text: str, start: int) -> bool:
    """Return whether nothing but its day is said of the sum at *start*: 10号两百."""
    return _DAY_OF_IT.search(text, max(0, start - 8), start) is not None


def told_again(text: str, first: int, first_end: int, start: int, end: int) -> bool:
    """Return whether the sum at *start*:*end* was taken besides its like at *first*:*first_end*."""
    if start - first_end > _LONG_AGO or _WILL_NOT.match(text, end):
        return False
    if is_on_paper(text, first) or is_on_paper(text, start):
        return False
    if _MORE.search(text, max(first_end, start - 30), start):
        return True
    return _on_two_days(clause_before(text, first), clause_before(text, start))


def _on_two_days(then: str, later: str) -> bool:
    """六月底罚50，七月一号罚50; 昨天罚五百，今天交了五百 is one."""
    if not (_TAKEN.search(then) and _TAKEN.search(later)):
        return False
    one, other = _ON_A_DAY.search(then), _ON_A_DAY.search(later)
    return one is not None and other is not None and one[0] != other[0]
