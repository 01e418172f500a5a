"""Which of the bodies that came together is complained of?

运管和路政一起拦的车，运管看了证就放行，路政收了我八百: the first is told of again because it did
nothing. 三家联合检查，都合格，第二天消防又单独来: what all of them did was in order. 我反映的是镇上
这位: he says it himself.
"""

from collections.abc import Sequence
from typing import Final

from clues.reading.agencies.mentions import Mention
from clues.regex import regex

_JOINS: Final = regex(
    "(?:的?人|局|所|队|的)?(?:[、，]|和|跟|与|及|同|还有|加上?|连同|会同)?[^，。]{0,1}"
)
_BREATH: Final = 5  # characters between two that stand in one row
_WHO: Final = (
    "(?:的?人|那[边头]|局|所|队|的|那家)?(?:只是|就|也|都|倒|只|光|来了?|来人|当时|那天){0,3}"
)
_NOTHING: Final = regex(
    f"{_WHO}(?:"
    # who looked and let go has stopped him, too
    "[看查量翻验问](?:了|完|过)?(?:一?[下眼遍圈]|[看查])?[^，。；罚收扣]{0,4}，?(?:就|也|便|说|都)?(?:没[事说罚收管扣]|没问题|没毛病|走了|走人)"
    "|[很挺蛮](?:和气|客气|规矩|文明|讲理)"
    "|没(?:说啥|说什么|说话?|罚|收|扣|动|管|为难|查出|要)(?:我|钱|车|一分|问题)?(?=[，。；]|$)"
    "|[说讲](?:我们?|都|是|也)?(?:没问题|没事|没毛病|合格|可以)(?=[，。；]|$)"
    "|(?:有证有[^，。]{1,3}，)?(?:啥都|都|全)?(?:是)?按(?:规矩|规定)(?:来|办)的?"
    ")(?!，(?:但|可|却|就是|只是|不过))"
)
# 三家联合检查，并无异议; 都说合格
_ALL_WELL: Final = regex(
    "[^。；！？]{0,14}?(?:[都均全也并]|说|，){0,3}(?:没(?:事|问题|意见|毛病|说什么|查出[^，。]{0,3}|[罚收])|"
    "无(?:异议|问题|意见)|(?<!不)合格|(?<!没)通过)"
)
_AGAIN: Final = regex(
    "(?:的?人|局|队|大队)?(?:却|又|再|自己|单独|独自|一家|一个人|另外|偷偷|专门){1,3}"
)
_COMPLAINED: Final = regex(
    "(?:反映|举报|投诉|控告|告|针对|不服|争|说)的(?:就|只|正|其实|主要)?是(?P<whose>[^，。；]{0,4})"
)
_TOWN: Final = {"镇": "township", "乡": "township", "街": "township", "村": "village"}


def complained_of(text: str, met: Sequence[Mention], kept: list[Mention]) -> list[Mention]:
    """Return those of *kept* that are complained of; all where none *met* is told apart."""
    if len({each.agency for each in kept}) < 2:
        return kept
    return _named(text, kept) or _apart(text, met, kept) or kept


def _named(text: str, kept: list[Mention]) -> list[Mention]:
    """我反映的是镇上这位: return the body he names himself."""
    met = _COMPLAINED.search(text)
    if met is None:
        return []
    meant = {each.agency for each in kept if met.start("whose") <= each.start < met.end() + 2}
    meant |= {agency for sign, agency in _TOWN.items() if met["whose"].startswith(sign)}
    return [each for each in kept if each.agency in meant] if len(meant) == 1 else []


def _apart(text: str, met: Sequence[Mention], kept: Sequence[Mention]) -> list[Mention]:
    row = _row(text, met)
    alone = [each for each in met if each not in row]
    if not row or not alone:
        return []
    end = max(each.end for each in row)
    again = [each for each in kept if each not in row and _AGAIN.match(text, each.end)]
    if again and _ALL_WELL.match(text, end):
        return again
    good = {each.agency for each in row if _did_nothing(text, each, end)}
    return [each for each in kept if each.agency not in good]


def _row(text: str, kept: Sequence[Mention]) -> list[Mention]:
    """Return the first two or more that stand in one row."""
    row: list[Mention] = []
    for each in kept:
        if row and not _beside(text, row[-1], each):
            if len(row) > 1:
                break
            row = []
        row.append(each)
    return row if len({each.agency for each in row}) > 1 else []


def _beside(text: str, one: Mention, other: Mention) -> bool:
    return other.start - one.end <= _BREATH and bool(_JOINS.fullmatch(text, one.end, other.start))


def _did_nothing(text: str, one: Mention, end: int) -> bool:
    """Tell whether wherever it is told of behind *end* it did nothing; 市监所 is 市监 then."""
    name = text[one.start : one.end].rstrip("局所站队大的人") or text[one.start]
    told = [at + len(name) for at in range(end, len(text)) if text.startswith(name, at)]
    return bool(told) and all(_NOTHING.match(text, at) for at in told)
