"""What holds of a paper of which a story says several things?

What was done this time stands before what is told of another time or of others, a paper that is
named before "nothing".
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from clues.reading.papers.apart import another_time, is_aside
from clues.reading.papers.findings import Finding, Paper
from clues.regex import regex

# A decision that was served is a notice, whatever list or announcement lacks beside it.
_DECIDED: Final = regex("决定书?|通知书|责令书|罚单|处罚单|decision|notice")


def settled(text: str, said: Sequence[Finding]) -> Finding | None:
    """Return what holds of one kind of paper, None where one word stands against another."""
    sure = [each for each in said if not each.weak] or said
    if not sure:
        return None
    if (alike := _alike(text, sure)) is not None:
        return alike if not is_makeshift(text, sure) else None
    if (one := _of_two_names(text, sure)) is not None:
        return one
    if said[0].paper is Paper.RECEIPT:
        scrap = _beside_a_scrap(text, sure)
        return (
            scrap
            if scrap or is_makeshift(text, [e for e in sure if e.given])
            else _given_later(text, sure)
        )
    if (after := _given_later(text, sure)) is not None:
        return after
    decided = {each.given: each for each in said if _DECIDED.search(text, each.start, each.end)}
    return decided[True] if set(decided) == {True} else None


def _of_two_names(text: str, sure: Sequence[Finding]) -> Finding | None:
    """有收据没发票, 清单给了，决定书没给: one of two names was given, and that is what counts."""
    given = [each for each in sure if each.given]
    called = [{each.called for each in sure if each.given is told} for told in (True, False)]
    apart = all(map(all, called)) and called[0].isdisjoint(called[1])
    said = text[min(each.start for each in sure) : max(each.end for each in sure)]
    if not apart or is_makeshift(text, given) or _TWO_MATTERS.search(said):
        return None
    return None if sure[0].paper is Paper.SHOWN else given[0]


# Another sentence, another fee, another day.
_TWO_MATTERS: Final = regex("[。！？；].{8}|.{17}|换|第[一二三]")


def _alike(text: str, sure: Sequence[Finding]) -> Finding | None:
    """Return what all of them say who stand when some must fall, if they say the same."""
    for fallen in (_no_doubt, _vaguely_missed, partial(_aside, text)):
        left = [each for each in sure if not fallen(each)]
        if len({each.given for each in left}) == 1:
            return left[0]
    return None


def _no_doubt(_: Finding) -> bool:
    return False


def _vaguely_missed(each: Finding) -> bool:
    """给了张收据，翻遍了一张纸也没有: the receipt was given."""
    return each.vague and not each.given


def _aside(text: str, each: Finding) -> bool:
    """隔壁有扣车单，我啥凭据没有: of the other one."""
    return is_aside(text, each.start)


def this_time(text: str, said: list[Finding]) -> list[Finding]:
    """Return what is left without what was given another time, or was otherwise then."""
    begun, ended = another_time(text)
    then = [each for each in said if begun <= each.start < ended]
    now = [each for each in said if each.start >= ended]
    if not then or not (now or all(each.given for each in then)):
        return said
    return [each for each in said if each not in then]


_LATER: Final = regex("补|后来|第[二三]天|次日|隔天|过了?[一两二三几半][天个周礼星]|事后|最后")


def _given_later(text: str, said: Sequence[Finding]) -> Finding | None:
    """断电没有一张纸，第二天补了一张通知: return what was given in the end."""
    *_, before, last = sorted(said, key=lambda each: each.start)
    put_off = before.weak or _LATER.search(text, before.end, last.end)
    return last if last.given and not before.given and put_off else None


# 他写了个条子我说要票他没有: of his asking, and of no receipt.
_HE_ASKED: Final = regex("我(?:们)?(?:说|要|问|讨)")


def _beside_a_scrap(text: str, said: Sequence[Finding]) -> Finding | None:
    """没票，写了个白条: the scrap is no receipt, and none was given."""
    given = [each for each in said if each.given]
    none = next(each for each in said if not each.given)
    first, last = min(given[0].start, none.start), max(given[0].end, none.end)
    if not is_makeshift(text, given) or _HE_ASKED.search(text, first, last):
        return None
    return none


# A scrap with a sum on it is a receipt to one and none to another; who calls it one means it.
_SCRAP: Final = regex("便[签笺]|[白纸字便]条|条(?:头|儿|子|条)?$|手写条")
_CALLED: Final = regex("收[据条讫]|票|回执|凭[证条据]|押金条|收款条|收费条")


def is_makeshift(text: str, said: Sequence[Finding]) -> bool:
    """Whether all that was given for money is a scrap of paper."""
    return said[0].paper is Paper.RECEIPT and all(
        each.given
        and _SCRAP.search(text, each.start, each.end)
        and not _CALLED.search(text, each.start, each.end)
        for each in said
    )
