"""Which bodies are told as one of several, and nobody knows which: 运管或者路政, 交警还是路政?

None of them is accused; who says that all of them do it (每次路政或者交警来了都要) accuses all.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from clues.reading.agencies.mentions import Mention, mentions
from clues.regex import regex

_BODY: Final = "(?:的?(?:工作|执法)?(?:人员?|同志)?|局|队|所|大队)的?"
_OR: Final = regex(
    f"{_BODY}[吧啊]?[，。、]?(?:还是|或者?|或|抑或|要么|要不就?|亦或|(?:也)?(?:可能|说不定|好像|大概|也许)(?:也)?)"
    "(?:就)?(?:是|系)?[省市县区镇]?|"
    "(?: officers?| people| police)?,? or (?:maybe )?(?:from )?(?:the )?"
)
_BESIDE: Final = regex(f"{_BODY}(?:[、，/]|和|跟|与|同)(?:是)?")
_UNSURE: Final = regex(
    f"{_BODY}[，。]?(?:我们?|俺|咱)?(?:也|都|真|到现在|至今|实在|根本){{0,2}}"
    "(?:分唔?[不没]?(?:太|大)?[清出]|(?:搞|弄|说|认|看|睇|记)(?:[不唔]|得不)(?:太|大)?[清懂准出]|"
    "没(?:看|搞|弄|分)清|唔知|不(?:太)?(?:知道|晓得|清楚|确定)是?(?:哪|到底|谁))"
)
_BETWEEN: Final = (_OR, _BESIDE)
# Whoever comes does it, or both are asked: no doubt which it was.
_ALL: Final = regex(
    "每[次回天]|不管|无论|不论|任何|凡是|只要|经常|常常|老是|天天|轮流|轮番|隔三[岔差]五|"
    "[找去问到向叫让请给]$|打给|投诉|反映|希望|建议|转给|\\b(?:every|whether|whenever|always|both|any|to)\\b"
)
_ALL_BEHIND: Final = regex(
    "[^，。]{0,6}(?:都(?!是?分)|也(?:来|罚|收|要|查|不)|轮流|没人管|不管|管不|经常|常常|天天|老是|隔三[岔差]五)|"
    "[^，。]{0,4}，(?:天天|经常|老是|常常|隔三[岔差]五|每[次天月个])"
)
_BEFORE: Final = 8  # characters


def known(text: str, met: Sequence[Mention]) -> list[Mention]:
    """Return the bodies of a folded text without those that are only one of several."""
    doubted = _doubted(text, met)
    return [each for each in met if each not in doubted]


def one_of(text: str) -> tuple[Mention, ...]:
    """Return the bodies of a folded text of which it was one: 其实是运管或者路政."""
    met = sorted(mentions(text), key=lambda each: (each.start, -each.end))
    doubted = _doubted(text, met)
    return tuple(each for each in met if each in doubted)


def _doubted(text: str, met: Sequence[Mention]) -> set[Mention]:
    runs = (run for run in _runs(text, met) if len({each.agency for each in run}) > 1)
    return {each for run in runs if _nobody_knows(text, run) for each in run}


def _runs(text: str, met: Sequence[Mention]) -> list[list[Mention]]:
    """Return what stands side by side, in their order."""
    runs: list[list[Mention]] = []
    for each in met:
        between = text[runs[-1][-1].end : each.start] if runs else ""
        if runs and any(pattern.fullmatch(between) for pattern in _BETWEEN):
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def _nobody_knows(text: str, run: Sequence[Mention]) -> bool:
    first, last = run[0], run[-1]
    if _ALL.search(text, max(0, first.start - _BEFORE), first.start):
        return False
    if _UNSURE.match(text, last.end):
        return True
    either = any(_OR.fullmatch(text, one.end, other.start) for one, other in pairwise(run))
    return either and _ALL_BEHIND.match(text, last.end) is None
