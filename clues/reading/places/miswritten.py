"""Which plate, road or stake does a story name only to say that it is not the one?

罚单写成了Y027, 不是G107是G106, G107，哦不对，G106: the other one is meant. What was written
wrongly is left out only when the right one was told too.
"""

from collections.abc import Iterable
from typing import Final

from clues.reading.words.identifiers import Written
from clues.regex import regex

_REACH: Final = 14
_NOT: Final = regex(r"(?<!是)(?:不是|并非|而非|不叫)(?:在|走|上|什么)?$")
_WRONGLY: Final = regex(
    r"(?:写|记|填|开|登|打|录|印|输|认|拍)(?:成|错成?|作|岔成?)了?[是为的]?(?:(?:对面|隔壁|旁边)的?)?$|"
    r"(?:罚单|单子|决定书|通知书|告知书|凭证|清单|票|条子?)[上里]?(?:的?(?:车牌|牌号|路名|路段|桩号|地点|位置))?(?:又|却|还|竟|给我|非|偏|都|反而){0,2}"
    r"(?:写|记|填|开)[的着了]?(?:车牌|牌号|路段|路)?(?:却|竟|倒)?[是为]?[“\"「]?$"
)
_TAKEN_BACK: Final = regex(
    r"(?:车?[(]|[，,。.…\s]{0,6})[哦啊噢额呃嗯诶]?[，,]?(?:不对|错了|说错|记错|讲错|口误)(?!劲)|"
    r"[？?][，,]?不[，,]?是|(?:那|这)?[个辆]?[，,]?(?:肯定|并|可)?不是我"
)


def rightly(text: str, found: Iterable[Written]) -> tuple[Written, ...]:
    """Return of *found*, which stand in *text*, those that are meant."""
    every = tuple(found)
    kept = tuple(
        each for each in every if not _NOT.search(text, max(0, each.start - _REACH), each.start)
    )
    if len(kept) < 2:  # one alone is wrong for nobody
        return kept
    right = tuple(
        each
        for each in kept
        if not _WRONGLY.search(text, max(0, each.start - _REACH), each.start)
        and not (each is not kept[-1] and _TAKEN_BACK.match(text, each.end))
    )
    return right or kept
