"""Whose colleague is it that another office stopped: 我是交警，下班被路政罚了300?

Where he works did nothing. An insider tells of his own office, and of no other that came to him.
"""

import re
from typing import Final

from clues.reading.agencies.mentions import Mention

_SELF: Final = "(?:我|本人|俺|咱|额)(?:自己|本人|也|就|本来|现在|其实|原来|以前|退休前)?(?:都|就)?"
_HIS_WORK: Final = re.compile(
    rf"{_SELF}(?:是|当|做|干)(?:个|名|一名|一个|在|咱|我们|当地|本地|[县市区镇省]里?的?)*(?:[^，。被让叫]{{1,8}}的)?$|"
    rf"{_SELF}(?:在|跟着|给)(?:当地|本地|[县市区镇省]里?的?)*$|"
    r"\b(?:i am|i'm|i was|i work (?:for|at|in))(?: also)? (?:an? |the |our |local )*$"
)
_AT_WORK: Final = re.compile(
    "[^，。]{0,6}?(?:上班|干活|工作(?!人员)|开车的|当差|做事|值班)|[^，。]{0,8}(?:工|员|警|干部|司机|会计|的|兵)?(?=[，。；！,.;]|$)|"
    "[^.,]{0,30}[.,]"
)
_SUFFERED: Final = re.compile(
    "(?:被|遭|让|叫|挨|给)(?:了|几个|两个|一个|一帮|[县市区镇省]里?的?)?$|\\bby (?:the )?$"
)
_DID_IT: Final = re.compile(
    "[^，。；]{0,10}?(?:罚|收|扣|拦|查|(?:要|叫|让|逼)(?!我们)|打|骂|抄|贴|拖|没收)(?:了|走|住)?"
    "(?:我(?!们[队所局])|俺|咱|[\\d一二三四五六七八九两])|"
    "[^.,]{0,20}(?:fined|stopped|charged|took|asked) (?:me|my)"
)


def without_own(text: str, kept: list[Mention]) -> list[Mention]:
    """Leave out the office that the reporter says he is of, where another one acted on him."""
    if len({each.agency for each in kept}) < 2:
        return kept
    own = {each.agency for each in kept if _is_own(text, each)}
    others = [each for each in kept if each.agency not in own]
    return others if own and any(_acted(text, each) for each in others) else kept


def _is_own(text: str, one: Mention) -> bool:
    before = text[max(0, one.start - 16) : one.start]
    return _HIS_WORK.search(before) is not None and _AT_WORK.match(text, one.end) is not None


def _acted(text: str, one: Mention) -> bool:
    if _SUFFERED.search(text, max(0, one.start - 10), one.start):
        return True
    return _DID_IT.match(text, one.end) is not None
